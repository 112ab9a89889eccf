//! Every rule of every endpoint, derived from the spec: the real one, and that of an invented API.

use crate::samples::{operations, request, right, sample, wrong};
use crate::{Raw, following, run};
use codegen::Source;
use codegen::model::{Api, Evidence, Kind, Operation};
use serde_json::{Map, Value, json};
use tests::{source, spec};

fn invented() -> Vec<Source> {
    ["api.yaml", "tools.yaml"].map(|name| source(&format!("tests/invented/spec/{name}"))).into()
}

/// Runs a test with a server of each spec.
fn each(test: impl AsyncFn(&Api, &Raw<'_>)) {
    for spec in [spec(), invented()] {
        let api = codegen::parse(&spec).expect("the spec is valid");
        let mock = following(&spec);
        run(test(&api, &Raw::with_header(&mock, &api.key_header)));
    }
}

/// Asserts that a request is refused because of this parameter.
async fn refused(raw: &Raw<'_>, operation: &Operation, fields: &Value, param: &str) {
    let (status, answer) = raw.call(operation, fields).await;
    assert_eq!(status, 400, "{} {fields}: {answer}", operation.path);
    assert_eq!(answer["code"], "ERROR_CODE_INPUT_ERROR", "{} {fields}", operation.path);
    let named = answer["payload"]["param"].as_str().unwrap_or_default();
    assert!(named.starts_with(param), "{} {fields}: {param} in {answer}", operation.path);
    assert!(answer["message"].as_str().is_some_and(|message| !message.is_empty()), "{answer}");
}

/// Asserts that no rule of the spec refuses a request. It may still fail because of the rows of the server.
async fn accepted(raw: &Raw<'_>, operation: &Operation, fields: &Value) {
    let (status, answer) = raw.call(operation, fields).await;
    assert!(matches!(status, 200 | 404 | 422), "{} {fields}: {status} {answer}", operation.path);
}

fn with(request: &Map<String, Value>, key: &str, value: Value) -> Value {
    let mut request = request.clone();
    request.insert(key.to_owned(), value);
    request.into()
}

#[test]
fn missing_required_field_is_refused() {
    each(async |api, raw| {
        for operation in operations(api) {
            let request = request(api, operation);
            accepted(raw, operation, &request.clone().into()).await;
            for field in operation.fields.iter().filter(|field| field.required) {
                let mut request = request.clone();
                request.remove(&field.wire);
                refused(raw, operation, &request.into(), &field.wire).await;
            }
        }
    });
}

#[test]
fn invalid_value_is_refused() {
    each(async |api, raw| {
        let mut tried = 0;
        for operation in operations(api) {
            let request = request(api, operation);
            for field in &operation.fields {
                for (value, param) in wrong(api, field, operation.method) {
                    let fields = with(&request, &field.wire, value);
                    refused(raw, operation, &fields, &format!("{}{param}", field.wire)).await;
                    tried += 1;
                }
            }
        }
        assert!(tried > 150, "{tried}");
    });
}

#[test]
fn valid_value_is_accepted() {
    each(async |api, raw| {
        for operation in operations(api) {
            let request = request(api, operation);
            for field in &operation.fields {
                // No source lists the names that this field accepts.
                if field.key == "sortBy" && field.kind == Kind::String {
                    continue;
                }
                for value in right(api, field, operation.method) {
                    accepted(raw, operation, &with(&request, &field.wire, value)).await;
                }
            }
        }
    });
}

/// Returns a request without the fields of one set and with those of all other sets.
fn without(api: &Api, operation: &Operation, set: &[&str]) -> Map<String, Value> {
    let mut request = request(api, operation);
    for rule in &operation.at_least_one {
        for key in rule.keys().filter(|key| !set.contains(key)) {
            if let Some(field) = operation.fields.iter().find(|field| field.wire == key) {
                request.insert(field.wire.clone(), sample(api, field));
            }
        }
    }
    for key in set {
        request.remove(*key);
    }
    request
}

#[test]
fn one_field_of_each_set_is_required() {
    let tried = std::cell::Cell::new(0);
    each(async |api, raw| {
        // A disputed rule binds only the client.
        for operation in operations(api).filter(|operation| operation.notes.is_empty()) {
            for rule in operation.at_least_one.iter().filter(|rule| rule.evidence != Evidence::Client) {
                let set: Vec<_> = rule.keys().collect();
                let request = without(api, operation, &set);
                refused(raw, operation, &request.clone().into(), set[0]).await;
                tried.set(tried.get() + 1);
            }
        }
    });
    assert!(tried.get() >= 3, "only {} rules", tried.get());
}

#[test]
fn range_longer_than_its_window_is_refused() {
    each(async |api, raw| {
        let mut tried = 0;
        for operation in operations(api) {
            for window in &operation.windows {
                let (Some(end_key), Some(months)) = (&window.to, window.months) else { continue };
                if window.evidence == Evidence::Client {
                    continue;
                }
                let end = format!("{}-{:02}-01T00:00:0", 2025 + months / 12, months % 12 + 1);
                let mut range = request(api, operation);
                range.insert(window.from.clone(), "2025-01-01T00:00:00Z".into());
                accepted(raw, operation, &with(&range, end_key, format!("{end}0Z").into())).await;
                refused(raw, operation, &with(&range, end_key, format!("{end}1Z").into()), end_key).await;
                range.insert(window.from.clone(), "2025-01-01T00:00:01Z".into());
                let reversed = with(&range, end_key, "2025-01-01T00:00:00Z".into());
                refused(raw, operation, &reversed, end_key).await;
                tried += 1;
            }
        }
        assert!(tried > 0);
    });
}

#[test]
fn unknown_key_is_accepted_and_recorded() {
    each(async |api, raw| {
        for operation in operations(api) {
            let fields = with(&request(api, operation), "planted", json!(1));
            accepted(raw, operation, &fields).await;
            let noted = raw.mock.journal().pop().expect("an entry").undocumented;
            assert_eq!(noted, ["planted"], "{}", operation.path);
        }
    });
}
