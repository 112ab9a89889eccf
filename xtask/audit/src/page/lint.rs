//! A page against itself.

use super::compare::Spec;
use super::facts::{Endpoint, Example, Facts, Param};
use super::finding::{Class, Finding};
use serde_json::Value;

impl Spec<'_> {
    /// What a page contradicts itself in. What the spec has registered as a conflict of the field is known already.
    pub(super) fn lint(&self, facts: &Facts) -> Vec<Finding> {
        let known = self.known(facts);
        let is_registered = |finding: &Finding| {
            let operation = known.iter().find(|own| finding.endpoint.as_ref() == Some(&own.name()));
            let fields = operation.into_iter().flat_map(|own| &own.operation.fields);
            fields
                .into_iter()
                .any(|field| Some(&field.wire) == finding.field.as_ref() && !field.notes.is_empty())
        };
        let found = facts.endpoints.iter().flat_map(|endpoint| of(facts, endpoint));
        found.filter(|finding| !is_registered(finding)).collect()
    }
}

fn of(facts: &Facts, endpoint: &Endpoint) -> Vec<Finding> {
    let mut found = kinds(facts, endpoint);
    if let Some(example) = &endpoint.example {
        found.extend(lacking(endpoint, example));
        found.extend(undescribed(facts, endpoint, example));
        found.extend(values(facts, endpoint, example));
        found.extend(address(facts, endpoint, example));
    }
    for (name, line) in &endpoint.required {
        if endpoint.rows.iter().any(|row| row.name == *name && row.required == Some(false)) {
            found.push(
                contradiction("required", format!("a sentence calls {name} required, the table does not"))
                    .field(name)
                    .line(*line),
            );
        }
    }
    found.into_iter().map(|finding| finding.of(&endpoint.name())).collect()
}

fn contradiction(rule: &'static str, message: String) -> Finding {
    let edit = "ask the authors of the page; if it stays so, register a conflict in the spec";
    Finding::new(Class::Example, rule, format!("the page contradicts itself: {message}"), edit)
}

/// A field that is called one thing in the table of the endpoint and another where parameters are shared.
fn kinds(facts: &Facts, endpoint: &Endpoint) -> Vec<Finding> {
    let differ = endpoint.rows.iter().filter_map(|row| {
        let shared = facts.shared.iter().find(|param| param.name == row.name && param.kind != row.kind)?;
        let message =
            format!("{} is {} here and {} among the shared parameters", row.name, row.kind, shared.kind);
        Some(contradiction("page-types", message).field(&row.name).line(row.line))
    });
    differ.collect()
}

fn lacking(endpoint: &Endpoint, example: &Example) -> Vec<Finding> {
    let needed = endpoint.rows.iter().filter(|row| row.required == Some(true));
    let missing = needed.filter(|row| !example.members.contains_key(&row.name));
    let tell = |row: &Param| {
        contradiction("page-example", format!("the command lacks {}, which is required", row.name))
            .field(&row.name)
    };
    missing.map(|row| tell(row).line(example.line)).collect()
}

fn undescribed(facts: &Facts, endpoint: &Endpoint, example: &Example) -> Vec<Finding> {
    if endpoint.rows.is_empty() {
        return Vec::new();
    }
    let is_described = |key: &String| {
        endpoint.rows.iter().any(|row| row.name == *key)
            || facts.shared.iter().any(|param| param.name == *key)
    };
    let odd = example.members.keys().filter(|key| !is_described(key));
    let tell = |key: &String| {
        contradiction("page-example", format!("the command has {key}, which no table lists")).field(key)
    };
    odd.map(|key| tell(key).line(example.line)).collect()
}

/// Values of the command that are of another type, or not among those that the page lists.
fn values(facts: &Facts, endpoint: &Endpoint, example: &Example) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, value) in &example.members {
        let row = endpoint.rows.iter().find(|row| row.name == *key);
        let shared = facts.shared.iter().find(|param| param.name == *key);
        let kind = row.map(|row| row.kind.as_str()).or(shared.map(|param| param.kind.as_str()));
        if kind.is_some_and(|kind| !is_of(kind, value)) {
            let message = format!("the command has {value} for {key}, which is {}", kind.unwrap_or_default());
            found.push(contradiction("page-types", message).field(key).line(example.line));
        }
        let listed = endpoint.values.iter().find(|values| values.field == *key).map(|values| &values.values);
        let listed = listed.or(row.map(|row| &row.values)).or(shared.map(|param| &param.values));
        let text = value.as_str().unwrap_or_default().to_owned();
        if listed.is_some_and(|listed| !listed.is_empty() && !listed.contains(&text)) {
            let message = format!("the command has {value} for {key}, which is not among its values");
            found.push(contradiction("page-values", message).field(key).line(example.line));
        }
    }
    found
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "integer" => value.is_i64(),
        "number" | "decimal" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => value.is_string(),
    }
}

/// A command that is for another method or address than its heading says.
fn address(facts: &Facts, endpoint: &Endpoint, example: &Example) -> Vec<Finding> {
    let url = format!("{}{}", facts.base_url.0, endpoint.path);
    let mut found = Vec::new();
    if example.method != endpoint.method {
        found.push(contradiction(
            "page-method",
            format!("the command is a {}, the heading a {}", example.method, endpoint.method),
        ));
    }
    if example.url != url {
        found.push(contradiction(
            "page-url",
            format!("the command goes to {}, the heading says {url}", example.url),
        ));
    }
    found.into_iter().map(|finding| finding.line(example.line)).collect()
}
