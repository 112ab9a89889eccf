//! Every rule of every endpoint, made from the spec: of the Jobs page, and of an API that nobody has taught the server.

use crate::samples::{operations, request, right, sample, wrong};
use crate::{Raw, following, run};
use codegen::Source;
use codegen::model::{Api, Evidence, Field, Kind, Operation};
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
        run(test(&api, &Raw::of(&mock, &api.key_header)));
    }
}

/// The request is refused because of this parameter.
async fn refused(raw: &Raw<'_>, operation: &Operation, fields: &Value, param: &str) {
    let (status, answer) = raw.call(operation, fields).await;
    assert_eq!(status, 400, "{} {fields}: {answer}", operation.path);
    assert_eq!(answer["code"], "ERROR_CODE_INPUT_ERROR", "{} {fields}", operation.path);
    let named = answer["payload"]["param"].as_str().unwrap_or_default();
    assert!(named.starts_with(param), "{} {fields}: {param} in {answer}", operation.path);
    assert!(answer["message"].as_str().is_some_and(|message| !message.is_empty()), "{answer}");
}

/// The request is not refused by a rule of the spec; a rule about what is there is another matter.
async fn let_through(raw: &Raw<'_>, operation: &Operation, fields: &Value) {
    let (status, answer) = raw.call(operation, fields).await;
    assert!(matches!(status, 200 | 404 | 422), "{} {fields}: {status} {answer}", operation.path);
}

fn with(request: &Map<String, Value>, key: &str, value: Value) -> Value {
    let mut request = request.clone();
    request.insert(key.to_owned(), value);
    request.into()
}

#[test]
fn what_is_required_cannot_be_left_out() {
    each(async |api, raw| {
        for operation in operations(api) {
            let request = request(api, operation);
            let_through(raw, operation, &request.clone().into()).await;
            for field in operation.fields.iter().filter(|field| field.required) {
                let mut request = request.clone();
                request.remove(&field.wire);
                refused(raw, operation, &request.into(), &field.wire).await;
            }
        }
    });
}

#[test]
fn a_value_that_a_field_does_not_take_is_refused() {
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
fn a_value_that_a_field_takes_is_let_through() {
    each(async |api, raw| {
        for operation in operations(api) {
            let request = request(api, operation);
            // A text that names a field to sort by is one of a set that no source lists.
            let is_name = |field: &&Field| field.key == "sortBy" && field.kind == Kind::String;
            for field in operation.fields.iter().filter(|field| !is_name(field)) {
                for value in right(api, field, operation.method) {
                    let_through(raw, operation, &with(&request, &field.wire, value)).await;
                }
            }
        }
    });
}

#[test]
fn one_of_each_set_has_to_be_sent() {
    let tried = std::cell::Cell::new(0);
    each(async |api, raw| {
        // What is in dispute binds the client alone.
        for operation in operations(api).filter(|operation| operation.notes.is_empty()) {
            for rule in operation.at_least_one.iter().filter(|rule| rule.evidence != Evidence::Client) {
                let set: Vec<_> = rule.keys().collect();
                let mut request = request(api, operation);
                let others = operation.at_least_one.iter().flat_map(|rule| rule.keys());
                let others = others.filter(|key| !set.contains(key));
                let value = |key: &str| operation.fields.iter().find(|field| field.wire == key);
                let others: Vec<_> =
                    others.filter_map(value).map(|field| (field.wire.clone(), sample(api, field))).collect();
                set.iter().for_each(|key| drop(request.remove(*key)));
                request.extend(others);
                refused(raw, operation, &request.clone().into(), set[0]).await;
                tried.set(tried.get() + 1);
            }
        }
    });
    assert!(tried.get() >= 3, "only {} rules", tried.get());
}

#[test]
fn a_span_can_be_as_long_as_its_window_and_not_longer() {
    each(async |api, raw| {
        let mut tried = 0;
        for operation in operations(api) {
            for window in &operation.windows {
                let (Some(end_key), Some(months)) = (&window.to, window.months) else { continue };
                if window.evidence == Evidence::Client {
                    continue;
                }
                let end = format!("{}-{:02}-01T00:00:0", 2025 + months / 12, months % 12 + 1);
                let span = |from: &str, to: String| {
                    with(&request(api, operation), &window.from, from.into())
                        .as_object()
                        .map(|fields| with(fields, end_key, to.into()))
                        .expect("an object")
                };
                let_through(raw, operation, &span("2025-01-01T00:00:00Z", format!("{end}0Z"))).await;
                refused(raw, operation, &span("2025-01-01T00:00:00Z", format!("{end}1Z")), end_key).await;
                let reversed = span("2025-01-01T00:00:01Z", "2025-01-01T00:00:00Z".to_owned());
                refused(raw, operation, &reversed, end_key).await;
                tried += 1;
            }
        }
        assert!(tried > 0);
    });
}

#[test]
fn a_key_that_the_spec_does_not_know_is_let_through_and_noted() {
    each(async |api, raw| {
        for operation in operations(api) {
            let fields = with(&request(api, operation), "planted", json!(1));
            let_through(raw, operation, &fields).await;
            let noted = raw.mock.journal().pop().expect("an entry").undocumented;
            assert_eq!(noted, ["planted"], "{}", operation.path);
        }
    });
}
