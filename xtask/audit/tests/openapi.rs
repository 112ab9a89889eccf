//! The OpenAPI documents of the spec.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use audit::openapi::{Version, document};
use codegen::model::{Api, Field, Limit, Method, Operation};
use serde_json::Value;
use std::collections::BTreeSet;
use support::spec;

fn api() -> Api {
    codegen::parse(&spec()).unwrap_or_else(|report| panic!("{report}"))
}

fn documents(api: &Api) -> Vec<(Version, Value)> {
    let mut all = Vec::new();
    for version in Version::ALL {
        let text = document(api, version, "0.1.0");
        all.push((
            version,
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{version:?}: {error}")),
        ));
    }
    all
}

fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    api.groups.iter().flat_map(|group| &group.operations)
}

fn path(operation: &Operation) -> String {
    operation.path.replace('~', "~0").replace('/', "~1")
}

/// Calls a function with each object of a document.
fn each(value: &Value, visit: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            visit(members);
            members.values().for_each(|member| each(member, visit));
        }
        Value::Array(items) => items.iter().for_each(|item| each(item, visit)),
        _ => {}
    }
}

#[test]
fn every_operation_is_in_the_document_once() {
    let api = api();
    for (version, document) in documents(&api) {
        let mut ids = BTreeSet::new();
        for operation in operations(&api) {
            let method = operation.method.as_str().to_lowercase();
            let found = document.pointer(&format!("/paths/{}/{method}", path(operation)));
            let found = found.unwrap_or_else(|| panic!("{version:?} has no {}", operation.id));
            assert_eq!(found["x-vh3-effect"], operation.effect.word(), "{}", operation.id);
            assert_eq!(found["summary"], operation.summary, "{}", operation.id);
            assert!(ids.insert(found["operationId"].to_string()), "{} twice", operation.id);
        }
        let paths = document["paths"].as_object().expect("paths");
        assert_eq!(paths.len(), ids.len(), "a path has one method");
    }
}

#[test]
fn every_reference_resolves_and_every_schema_is_used() {
    for (version, document) in documents(&api()) {
        let mut used = BTreeSet::new();
        each(&document, &mut |members| {
            if let Some(target) = members.get("$ref").and_then(Value::as_str) {
                let pointer = target.strip_prefix('#').expect("a local reference");
                assert!(document.pointer(pointer).is_some(), "{version:?}: {target}");
                used.insert(target.to_owned());
            }
        });
        for name in document["components"]["schemas"].as_object().expect("schemas").keys() {
            assert!(
                used.contains(&format!("#/components/schemas/{name}")),
                "{version:?}: {name} is not used"
            );
        }
    }
}

#[test]
fn null_is_spelled_as_the_version_does() {
    for (version, document) in documents(&api()) {
        let (mut nullable, mut types) = (0, 0);
        each(&document, &mut |members| {
            nullable += usize::from(members.contains_key("nullable"));
            types += usize::from(members.get("type").is_some_and(Value::is_array));
        });
        match version {
            Version::V30 => assert!(nullable > 100 && types == 0, "{nullable} {types}"),
            Version::V31 => assert!(nullable == 0 && types > 100, "{nullable} {types}"),
        }
    }
}

/// Returns the schema of a field of a request.
fn of_field<'d>(document: &'d Value, operation: &Operation, field: &Field) -> &'d Value {
    let method = operation.method.as_str().to_lowercase();
    let found = &document["paths"][&operation.path][method];
    if operation.method == Method::Get {
        let parameters = found["parameters"].as_array().expect("parameters");
        let parameter = parameters.iter().find(|parameter| parameter["name"] == field.wire.as_str());
        return &parameter.expect("the parameter")["schema"];
    }
    let schema = &found["requestBody"]["content"]["application/json"]["schema"]["$ref"];
    let pointer = schema.as_str().and_then(|target| target.strip_prefix('#')).expect("a reference");
    &document.pointer(pointer).expect("the schema")["properties"][&field.wire]
}

#[test]
fn only_limits_of_the_page_are_keywords() {
    let api = api();
    let (mut keywords, mut others) = (0, 0);
    for (version, document) in documents(&api) {
        for operation in operations(&api) {
            for field in operation.fields.iter().filter(|field| field.list.is_none()) {
                let schema = of_field(&document, operation, field);
                let checked = field.limits.maximum.as_ref().and_then(Limit::checked).is_some();
                let at = format!("{version:?}: {} {}: {schema}", operation.id, field.wire);
                assert_eq!(schema.get("maximum").is_some(), checked, "{at}");
                let other = field.limits.maximum.is_some() && !checked;
                assert!(!other || schema["x-vh3-limits"].to_string().contains("maximum"), "{at}");
                keywords += usize::from(checked);
                others += usize::from(other);
            }
        }
    }
    assert!(keywords > 10 && others > 10, "{keywords} {others}");
}

#[test]
fn required_fields_are_those_of_the_spec() {
    let api = api();
    for (_, document) in documents(&api) {
        for operation in operations(&api).filter(|operation| operation.method == Method::Post) {
            let target =
                &document["paths"][&operation.path]["post"]["requestBody"]["content"]["application/json"];
            let pointer =
                target["schema"]["$ref"].as_str().expect("a reference").trim_start_matches('#').to_owned();
            let schema = document.pointer(&pointer).expect("the schema");
            let listed = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
            let expected = operation.fields.iter().filter(|field| field.required);
            let expected: Vec<_> = expected.map(|field| Value::from(field.wire.as_str())).collect();
            assert_eq!(listed, expected, "{}", operation.id);
        }
    }
}

#[test]
fn requests_have_the_examples_of_the_page() {
    let api = api();
    for (version, document) in documents(&api) {
        for operation in operations(&api).filter(|operation| operation.method == Method::Get) {
            for field in &operation.fields {
                let parameters = document["paths"][&operation.path]["get"]["parameters"].as_array();
                let parameters = parameters.expect("parameters");
                let found = parameters.iter().find(|parameter| parameter["name"] == field.wire.as_str());
                let example = found.and_then(|parameter| parameter.get("example"));
                assert_eq!(example, field.example.as_ref(), "{version:?}: {} {}", operation.id, field.wire);
            }
        }
    }
}

#[test]
fn errors_have_both_known_forms() {
    for (_, document) in documents(&api()) {
        let responses = document["components"]["responses"].as_object().expect("responses");
        assert!(responses.len() > 5, "{}", responses.len());
        for (name, response) in responses {
            let content = &response["content"];
            assert!(content["application/json"]["schema"]["$ref"].as_str().is_some(), "{name}");
            assert!(content["application/problem+json"]["schema"]["$ref"].as_str().is_some(), "{name}");
        }
    }
}

#[test]
fn list_of_raw_json_has_no_type_in_a_response() {
    for (version, document) in documents(&api()) {
        let schema = &document["components"]["schemas"]["Job"]["properties"]["customFields"];
        assert!(schema.is_object() && schema.get("type").is_none(), "{version:?}: {schema}");
    }
}
