//! An id that does not exist is a 404, in every field that holds the id of a row.

use crate::samples::{has_rows, id_of, operations, request};
use crate::{Raw, mock, run};
use codegen::model::{Api, Effect, Field, IdType, Kind, Operation, ReturnKind};
use serde_json::{Value, json};
use tests::spec;

/// Returns an id of a type that no row has.
fn unknown(api: &Api, name: &str) -> Value {
    match api.ids.iter().find(|id| id.name == name).expect("an id type").kind {
        IdType::Integer => json!(987_654_321),
        IdType::Uuid => json!("00000000-0000-4000-8000-ffffffffffff"),
        IdType::String => json!("unknown"),
    }
}

/// Returns whether a field is a filter. A filter may have any value.
fn is_filter(operation: &Operation, field: &Field) -> bool {
    operation.effect == Effect::Read && !field.required
}

fn items(answer: &Value) -> &[Value] {
    answer["response"]["result"]["items"].as_array().expect("items")
}

#[test]
fn unknown_id_is_not_found() {
    let (mock, api) = (mock(), codegen::parse(&spec()).expect("the spec is valid"));
    let raw = Raw::new(&mock);
    let mut tried = 0;
    run(async {
        for operation in operations(&api) {
            for field in operation.fields.iter().filter(|field| !is_filter(operation, field)) {
                let Some(name) = id_of(field).filter(|name| has_rows(&api, name)) else { continue };
                let mut fields = Value::from(request(&api, operation));
                fields[field.wire.as_str()] = unknown(&api, name);
                let (status, answer) = raw.call(operation, &fields).await;
                assert_eq!(status, 404, "{} {fields}: {answer}", operation.path);
                assert_eq!(answer["code"], "ERROR_CODE_NOT_FOUND", "{} {fields}", operation.path);
                tried += 1;
            }
        }
    });
    assert!(tried > 120, "{tried}");
}

#[test]
fn filter_by_an_unknown_id_finds_nothing() {
    let (mock, api) = (mock(), codegen::parse(&spec()).expect("the spec is valid"));
    let raw = Raw::new(&mock);
    // A list ignores a filter that no source ties to a member of its rows.
    let (mut empty, mut ignored) = (0, Vec::new());
    run(async {
        for list in operations(&api).filter(|operation| operation.returns.kind == ReturnKind::Page) {
            for field in list.fields.iter().filter(|field| !field.required) {
                let Kind::Id(name) = &field.kind else { continue };
                let id = unknown(&api, name);
                let mut fields = Value::from(request(&api, list));
                fields[field.wire.as_str()] = if field.list.is_some() { json!([id]) } else { id };
                let (status, answer) = raw.call(list, &fields).await;
                assert_eq!(status, 200, "{} {fields}: {answer}", list.path);
                if items(&answer).is_empty() {
                    empty += 1;
                } else {
                    ignored.push(format!("{} {}", list.path, field.wire));
                }
            }
        }
    });
    assert!(empty > 30 && ignored.len() < 10, "{empty} {ignored:?}");
}
