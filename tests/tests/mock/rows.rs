//! Rows of every kind: created, read, listed, changed and removed, by the spec alone.

use crate::samples::{id_of, operations, preparation, request, rows_of, sample};
use crate::{Raw, mock, run};
use codegen::model::{Api, Field, IdType, Operation, ReturnKind};
use serde_json::{Value, json};
use tests::spec;

fn result(answer: &Value) -> &Value {
    &answer["response"]["result"]
}

/// Returns the required field with an id of a kind.
fn required<'a>(operation: &'a Operation, kind: &str) -> Option<&'a Field> {
    operation.fields.iter().find(|field| field.required && id_of(field) == Some(kind))
}

/// Returns the operation that reads one row of a kind.
fn reader<'a>(api: &'a Api, kind: &str) -> Option<&'a Operation> {
    operations(api).find(|operation| {
        operation.returns.kind == ReturnKind::Entity
            && rows_of(api, operation) == Some(kind)
            && required(operation, kind).is_some()
    })
}

/// Returns the fields of a call about a row: an id in place of the example.
fn about(api: &Api, operation: &Operation, kind: &str, id: &Value) -> Value {
    let mut fields = Value::from(request(api, operation));
    if let Some(field) = required(operation, kind) {
        fields[field.wire.as_str()] = id.clone();
    }
    fields
}

async fn create(raw: &Raw<'_>, api: &Api, operation: &Operation) -> Value {
    let (status, answer) = raw.call(operation, &request(api, operation).into()).await;
    assert_eq!(status, 200, "{}: {answer}", operation.path);
    result(&answer)["id"].clone()
}

/// Asserts that an id has the form of its type.
fn check_form(api: &Api, kind: &str, id: &Value) {
    let form = api.ids.iter().find(|known| known.name == kind).expect("an id type").kind;
    let fits = match form {
        IdType::Integer => id.is_i64(),
        IdType::Uuid => id.as_str().is_some_and(|text| text.len() == 36 && text.matches('-').count() == 4),
        IdType::String => id.is_string(),
    };
    assert!(fits, "{kind}: {id}");
}

#[test]
fn created_row_is_read_and_listed() {
    let (mock, api) = (mock(), codegen::parse(&spec()).expect("the spec is valid"));
    let raw = Raw::new(&mock);
    let (mut read, mut listed) = (0, 0);
    run(async {
        for creation in operations(&api).filter(|operation| operation.returns.kind == ReturnKind::Created) {
            let kind = rows_of(&api, creation).expect("an id type");
            let id = create(&raw, &api, creation).await;
            check_form(&api, kind, &id);
            if let Some(reader) = reader(&api, kind) {
                let (status, answer) = raw.call(reader, &about(&api, reader, kind, &id)).await;
                assert_eq!((status, &result(&answer)["id"]), (200, &id), "{}: {answer}", creation.path);
                read += 1;
            }
            for list in operations(&api).filter(|list| is_plain_list(&api, list, kind)) {
                let fields = newest(&api, list);
                let (status, answer) = raw.call(list, &fields).await;
                assert_eq!(status, 200, "{}: {answer}", list.path);
                let items = result(&answer)["items"].as_array().expect("items");
                assert!(
                    items.iter().any(|item| item["id"] == id),
                    "{} {fields}: {id} in {answer}",
                    list.path
                );
                listed += 1;
            }
        }
    });
    assert!(read > 12 && listed > 12, "{read} {listed}");
}

/// Whether a list needs nothing but the parent of its rows.
fn is_plain_list(api: &Api, list: &Operation, kind: &str) -> bool {
    list.returns.kind == ReturnKind::Page && rows_of(api, list) == Some(kind) && list.at_least_one.is_empty()
}

/// Returns the time in some days, or before some days.
fn in_days(days: i64) -> String {
    let now = jiff::Timestamp::now().as_second();
    jiff::Timestamp::from_second(now + days * 24 * 60 * 60).expect("a time").to_string()
}

/// Returns a request for the longest page, with the required fields and a range that holds the current time.
fn newest(api: &Api, list: &Operation) -> Value {
    let mut fields = json!({ "pageSize": 1000 });
    for field in list.fields.iter().filter(|field| field.required) {
        fields[field.wire.as_str()] = sample(api, field);
    }
    for window in &list.windows {
        let Some(to) = &window.to else { continue };
        if fields.get(to).is_some() {
            fields[window.from.as_str()] = in_days(-300).into();
            fields[to.as_str()] = in_days(1).into();
        }
    }
    fields
}

#[test]
fn removed_row_is_not_found() {
    let (mock, api) = (mock(), codegen::parse(&spec()).expect("the spec is valid"));
    let raw = Raw::new(&mock);
    let mut tried = 0;
    run(async {
        for removal in operations(&api) {
            let Some(kind) = &removal.behaviour.removes else { continue };
            let creation = operations(&api).find(|operation| {
                operation.returns.kind == ReturnKind::Created && rows_of(&api, operation) == Some(kind)
            });
            let id = create(&raw, &api, creation.expect("a way to create it")).await;
            let fields = about(&api, removal, kind, &id);
            let (status, answer) = raw.call(removal, &fields).await;
            assert_eq!(status, 200, "{} {fields}: {answer}", removal.path);
            assert_eq!(raw.call(removal, &fields).await.0, 404, "{} {fields}", removal.path);
            if let Some(reader) = reader(&api, kind) {
                let fields = about(&api, reader, kind, &id);
                assert_eq!(raw.call(reader, &fields).await.0, 404, "{} {fields}", reader.path);
            }
            tried += 1;
        }
    });
    assert!(tried > 5, "{tried}");
}

#[test]
fn sent_fields_are_read_back() {
    let api = codegen::parse(&spec()).expect("the spec is valid");
    let mut tried = 0;
    for change in operations(&api) {
        let settled = change.settled_by.as_ref().and_then(|id| operations(&api).find(|read| read.id == *id));
        let Some(read) = settled.filter(|read| read.returns.kind == ReturnKind::Entity) else { continue };
        if change.behaviour.removes.is_none() {
            tried += run(read_back(&api, change, read));
        }
    }
    assert!(tried > 60, "{tried}");
}

/// Sends a change with all its fields, and returns the number of members that a read returns as they were sent.
async fn read_back(api: &Api, change: &Operation, read: &Operation) -> usize {
    let (mock, mut count) = (mock(), 0);
    let raw = Raw::new(&mock);
    if let Some(first) = preparation(api, change) {
        raw.call(first, &request(api, first).into()).await;
    }
    let mut sent = Value::from(request(api, change));
    for field in &change.fields {
        sent[field.wire.as_str()] = sample(api, field);
    }
    let (status, answer) = raw.call(change, &sent).await;
    assert_eq!(status, 200, "{} {sent}: {answer}", change.path);
    let (status, answer) = raw.call(read, &request(api, read).into()).await;
    assert_eq!(status, 200, "{}: {answer}", read.path);
    let row = result(&answer);
    for field in &change.fields {
        let is_set = change.behaviour.sets.iter().any(|set| set.member == field.key);
        if field.key == "id" || is_set || field.list.is_some() {
            continue;
        }
        if let Some(value) = row.get(&field.key) {
            assert_eq!(value, &sent[field.wire.as_str()], "{} {}", change.path, field.key);
            count += 1;
        }
    }
    count
}
