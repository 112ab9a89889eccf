//! The paths with their operations.

use super::response;
use super::schema::Schemas;
use super::words::{is_csv, named, request};
use codegen::emit::json::{Json, Members};
use codegen::model::{AtLeastOne, Group, Method, Operation, Window};

pub(super) fn paths(schemas: &Schemas<'_>) -> Json {
    let mut paths = Members::default();
    for group in &schemas.api.groups {
        for operation in &group.operations {
            let method = operation.method.as_str().to_lowercase();
            let item = Members::default().member(&method, one(schemas, group, operation));
            paths = paths.member(&operation.path, item.done());
        }
    }
    paths.done()
}

fn one(schemas: &Schemas<'_>, group: &Group, operation: &Operation) -> Json {
    let members = Members::default()
        .with("operationId", id(operation))
        .member("tags", Json::List(vec![group.module.as_str().into()]))
        .with("summary", operation.summary.as_str())
        .maybe("description", operation.doc.clone())
        .member("externalDocs", Members::default().with("url", group.link.as_str()).done())
        .flag("deprecated", operation.deprecated.is_some());
    let members = match operation.method {
        Method::Get => members.list("parameters", parameters(schemas, operation)),
        Method::Post => members.member("requestBody", body(operation)),
    };
    members
        .member("responses", response::all(operation, schemas.api))
        .with("x-vh3-effect", operation.effect.word())
        .maybe("x-vh3-settled-by", operation.settled_by.as_ref().map(|read| read.replace('.', "_")))
        .with("x-vh3-evidence", operation.evidence.word())
        .with("x-vh3-response-evidence", operation.returns.evidence.word())
        .list("x-vh3-at-least-one", operation.at_least_one.iter().map(rule).collect())
        .list("x-vh3-windows", operation.windows.iter().map(window).collect())
        .list("x-vh3-conflicts", named(&operation.notes))
        .done()
}

/// Returns the id of an operation, such as `jobs_get`.
fn id(operation: &Operation) -> String {
    operation.id.replace('.', "_")
}

fn parameters(schemas: &Schemas<'_>, operation: &Operation) -> Vec<Json> {
    let mut all = Vec::new();
    for field in &operation.fields {
        let parameter = Members::default()
            .with("name", field.wire.as_str())
            .with("in", "query")
            .maybe("description", field.doc.clone())
            .flag("required", field.required);
        let parameter =
            if is_csv(field) { parameter.with("style", "form").with("explode", false) } else { parameter };
        let parameter = parameter.member("schema", schemas.parameter(field));
        all.push(parameter.maybe("example", field.example.clone()).done());
    }
    all
}

fn body(operation: &Operation) -> Json {
    let media = Members::default().member("schema", super::schema::reference(&request(operation)));
    let mut example = serde_json::Map::new();
    for field in &operation.fields {
        if let Some(value) = &field.example {
            example.insert(field.wire.clone(), value.clone());
        }
    }
    let is_complete = operation.fields.iter().all(|field| !field.required || field.example.is_some());
    let media = match is_complete && !example.is_empty() {
        true => media.member("example", ordered(operation, &example)),
        false => media,
    };
    Members::default()
        .with("required", true)
        .member("content", Members::default().member("application/json", media.done()).done())
        .done()
}

/// Returns the example with the fields in their order.
fn ordered(operation: &Operation, example: &serde_json::Map<String, serde_json::Value>) -> Json {
    let mut members = Members::default();
    for field in &operation.fields {
        members = members.maybe(&field.wire, example.get(&field.wire).cloned());
    }
    members.done()
}

fn rule(rule: &AtLeastOne) -> Json {
    let mut alternatives = Vec::new();
    for together in &rule.alternatives {
        alternatives.push(Json::List(together.iter().map(|key| key.as_str().into()).collect()));
    }
    let members = Members::default().member("alternatives", Json::List(alternatives));
    members.with("evidence", rule.evidence.word()).done()
}

fn window(window: &Window) -> Json {
    Members::default()
        .with("from", window.from.as_str())
        .maybe("to", window.to.clone())
        .maybe("months", window.months)
        .with("evidence", window.evidence.word())
        .done()
}
