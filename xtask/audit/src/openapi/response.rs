//! Responses: results in their envelopes, and errors.

use super::schema::{Schemas, array, of_type, reference};
use super::words::capitalized;
use codegen::emit::json::{Json, Members};
use codegen::model::{Api, Operation, Paging, ReturnKind, Status};

/// The schema of an error of VH3's gateway. `Error` is a type of many languages, so generators would rename it.
const ERROR: &str = "ErrorBody";

/// The schema of an error of BigChange's own API.
const PROBLEM: &str = "Problem";

/// Returns the responses of an operation.
pub(super) fn all(operation: &Operation, api: &Api) -> Json {
    let mut responses = Members::default();
    for Status { code, doc, .. } in &api.statuses {
        let response = match code {
            200 | 201 => result(operation, doc),
            204 => Members::default().with("description", doc.as_str()).done(),
            _ => link(&format!("#/components/responses/Status{code}")),
        };
        responses = responses.member(&code.to_string(), response);
    }
    responses.done()
}

fn link(target: &str) -> Json {
    Members::default().with("$ref", target).done()
}

fn result(operation: &Operation, meaning: &str) -> Json {
    let media = Members::default().member("schema", reference(&schema_name(operation))).done();
    Members::default()
        .with("description", meaning)
        .member("content", Members::default().member("application/json", media).done())
        .done()
}

/// Returns the name of the schema of a result.
fn schema_name(operation: &Operation) -> String {
    match (&operation.returns.of, operation.returns.kind) {
        (Some(of), ReturnKind::Page) => format!("{of}PageResult"),
        (Some(of), ReturnKind::Entity) => format!("{of}Result"),
        (Some(of), ReturnKind::Created) => format!("{of}CreatedResult"),
        _ => "AnyResult".to_owned(),
    }
}

/// Returns the schemas of all results.
pub(super) fn schemas(schemas: &Schemas<'_>, mut all: Members) -> Members {
    let mut done = Vec::new();
    for operation in schemas.api.groups.iter().flat_map(|group| &group.operations) {
        let name = schema_name(operation);
        if done.contains(&name) {
            continue;
        }
        let (Some(of), kind) = (&operation.returns.of, operation.returns.kind) else {
            let any = Members::default().with("description", "Any JSON: no source describes the result.");
            all = all.member(&name, any.done());
            done.push(name);
            continue;
        };
        let inner = match kind {
            ReturnKind::Page => {
                all = all.member(&format!("{of}Page"), page_schema(schemas, of));
                format!("{of}Page")
            }
            ReturnKind::Created => {
                all = all.member(&format!("{of}Created"), created_schema(schemas, of));
                format!("{of}Created")
            }
            _ => of.clone(),
        };
        all = enveloped(schemas, &name, &inner, all);
        done.push(name);
    }
    all.member(ERROR, error(schemas)).member(PROBLEM, problem(schemas))
}

fn page_schema(schemas: &Schemas<'_>, of: &str) -> Json {
    let Some(Paging { number, size, items, count, .. }) = &schemas.api.paging else {
        return array(reference(of));
    };
    let properties = Members::default()
        .member(items, array(reference(of)))
        .member(number, schemas.nullable(of_type("integer")))
        .member(size, schemas.nullable(of_type("integer")))
        .member(count, schemas.nullable(of_type("integer")));
    of_type("object")
        .member("required", Json::List(vec![items.as_str().into()]))
        .member("properties", properties.done())
        .done()
}

fn created_schema(schemas: &Schemas<'_>, of: &str) -> Json {
    let id = schemas.api.paging.as_ref().and_then(|paging| paging.id.clone()).unwrap_or("id".to_owned());
    let properties = Members::default().member(&id, reference(of));
    of_type("object").member("properties", properties.done()).done()
}

/// Adds the schema of a result alone, or in one of the envelopes. An envelope is tried first: a result without required
/// members would accept it too.
fn enveloped(schemas: &Schemas<'_>, name: &str, inner: &str, mut all: Members) -> Members {
    let mut forms = Vec::new();
    for envelope in &schemas.api.envelopes {
        let (mut of, mut path) = (inner.to_owned(), String::new());
        for (depth, key) in envelope.keys.iter().rev().enumerate() {
            path = format!("{}{path}", capitalized(key));
            let status = if depth == 0 { envelope.status.as_deref() } else { None };
            let outer = format!("{inner}In{path}");
            if !all.has(&outer) {
                all = all.member(&outer, envelope_schema(schemas, key, &of, status));
            }
            of = outer;
        }
        forms.push(reference(&of));
    }
    forms.push(reference(inner));
    all.member(name, Members::default().member("anyOf", Json::List(forms)).done())
}

fn envelope_schema(schemas: &Schemas<'_>, key: &str, of: &str, status: Option<&str>) -> Json {
    let mut properties = Members::default().member(key, reference(of));
    if let Some(status) = status {
        properties = properties.member(status, schemas.nullable(of_type("integer")));
    }
    of_type("object")
        .member("required", Json::List(vec![key.into()]))
        .member("properties", properties.done())
        .done()
}

/// Returns the schema of an error with its known members. A response may lack some and have others.
fn error(schemas: &Schemas<'_>) -> Json {
    let properties = Members::default()
        .member("code", schemas.nullable(of_type("string")))
        .member("message", schemas.nullable(of_type("string")))
        .member("payload", Members::default().done());
    of_type("object").member("properties", properties.done()).done()
}

/// Returns the schema of problem details, as RFC 9457 defines them.
fn problem(schemas: &Schemas<'_>) -> Json {
    let properties = Members::default()
        .member("type", schemas.nullable(of_type("string")))
        .member("title", schemas.nullable(of_type("string")))
        .member("status", schemas.nullable(of_type("integer")))
        .member("detail", schemas.nullable(of_type("string")))
        .member("instance", schemas.nullable(of_type("string")));
    of_type("object").member("properties", properties.done()).done()
}

/// Returns the responses that are errors.
pub(super) fn shared(schemas: &Schemas<'_>) -> Json {
    let mut responses = Members::default();
    for Status { code, doc, .. } in &schemas.api.statuses {
        if *code < 400 {
            continue;
        }
        let content = Members::default()
            .member("application/json", Members::default().member("schema", reference(ERROR)).done())
            .member(
                "application/problem+json",
                Members::default().member("schema", reference(PROBLEM)).done(),
            );
        let response = Members::default().with("description", doc.as_str()).member("content", content.done());
        responses = responses.member(&format!("Status{code}"), response.done());
    }
    responses.done()
}
