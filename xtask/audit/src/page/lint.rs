//! A page against itself.

use super::facts::{Endpoint, Example, Facts, Param};
use super::spec::Spec;
use crate::report::{Class, Finding};
use serde_json::Value;

impl Spec<'_> {
    /// Returns the contradictions of a page, except those that are a conflict of the field in the spec.
    pub(super) fn lint(&self, facts: &Facts) -> Vec<Finding> {
        let known = self.known(facts);
        let mut found = Vec::new();
        for endpoint in &facts.endpoints {
            let own = known.iter().find(|own| own.name() == endpoint.name());
            for finding in lint(facts, endpoint) {
                let field = own.zip(finding.field.as_deref()).and_then(|(own, wire)| own.field(wire));
                let is_registered = field.is_some_and(|field| !field.notes.is_empty());
                if !is_registered && !self.is_shared_elsewhere(facts, &finding) {
                    found.push(finding.endpoint(&endpoint.name()));
                }
            }
        }
        found
    }

    /// Returns whether a finding is about a shared parameter that a page without a table of them does not describe.
    fn is_shared_elsewhere(&self, facts: &Facts, finding: &Finding) -> bool {
        let is_shared = finding.field.as_deref().is_some_and(|field| self.shared_field(field).is_some());
        facts.shared.is_empty() && finding.rule == "page-example" && is_shared
    }
}

fn lint(facts: &Facts, endpoint: &Endpoint) -> Vec<Finding> {
    let mut found = types(facts, endpoint);
    found.extend(rows(endpoint));
    found.extend(spans(endpoint));
    found.extend(required(endpoint));
    if let Some(example) = &endpoint.example {
        found.extend(lacking(endpoint, example));
        found.extend(undescribed(facts, endpoint, example));
        found.extend(values(facts, endpoint, example));
        found.extend(address(facts, endpoint, example));
    }
    found
}

fn contradiction(rule: &'static str, message: String) -> Finding {
    let edit = "ask the authors of the page; if it stays so, register a conflict in the spec";
    Finding::new(Class::Example, rule, format!("the page contradicts itself: {message}"), edit)
}

/// Reports fields with one type in the table of the endpoint and another among the shared parameters.
fn types(facts: &Facts, endpoint: &Endpoint) -> Vec<Finding> {
    let mut found = Vec::new();
    for row in &endpoint.rows {
        let shared = facts.shared.iter().find(|param| param.name == row.name);
        if let Some(shared) = shared
            && shared.kind != row.kind
        {
            let message =
                format!("{} is {} here and {} among the shared parameters", row.name, row.kind, shared.kind);
            found.push(contradiction("page-types", message).field(&row.name).line(row.line));
        }
    }
    found
}

/// Reports fields that two tables describe differently.
fn rows(endpoint: &Endpoint) -> Vec<Finding> {
    let mut found = Vec::new();
    for row in &endpoint.elsewhere {
        let Some(own) = endpoint.rows.iter().find(|own| own.name == row.name) else { continue };
        let both_limit = own.maximum.is_some() && row.maximum.is_some() && own.maximum != row.maximum;
        if own.kind != row.kind || own.required != row.required || both_limit {
            let message = format!("another table has {} differently", row.name);
            found.push(contradiction("page-tables", message).field(&row.name).line(row.line));
        }
    }
    found
}

/// Reports ranges of dates with two lengths.
fn spans(endpoint: &Endpoint) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, span) in endpoint.spans.iter().enumerate() {
        for first in endpoint.spans.iter().take(at) {
            let is_same_range = first.fields.is_empty()
                || span.fields.is_empty()
                || first.fields.iter().any(|field| span.fields.contains(field));
            if is_same_range && first.months != span.months {
                let message =
                    format!("a range of dates holds {} months here, {} there", span.months, first.months);
                found.push(contradiction("page-months", message).line(span.line));
                break;
            }
        }
    }
    found
}

/// Reports fields that a sentence calls required and the table optional.
fn required(endpoint: &Endpoint) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in &endpoint.required {
        if endpoint.row(&said.text).is_some_and(|row| row.required == Some(false)) {
            let message = format!("a sentence calls {} required, the table does not", said.text);
            found.push(contradiction("required", message).field(&said.text).line(said.line));
        }
    }
    found
}

/// Reports required fields that the command does not have.
fn lacking(endpoint: &Endpoint, example: &Example) -> Vec<Finding> {
    let mut found = Vec::new();
    for row in &endpoint.rows {
        if row.required == Some(true) && !example.members.contains_key(&row.name) {
            let message = format!("the command lacks {}, which is required", row.name);
            found.push(contradiction("page-example", message).field(&row.name).line(example.line));
        }
    }
    found
}

/// Reports fields of the command that no table has, where there is a table.
fn undescribed(facts: &Facts, endpoint: &Endpoint, example: &Example) -> Vec<Finding> {
    let mut found = Vec::new();
    for key in example.members.keys() {
        let is_shared = facts.shared.iter().any(|param| param.name == *key);
        if !endpoint.rows.is_empty() && endpoint.row(key).is_none() && !is_shared {
            let message = format!("the command has {key}, which no table lists");
            found.push(contradiction("page-example", message).field(key).line(example.line_of(key)));
        }
    }
    found
}

/// Reports values of the command with another type, or outside of the values that the page lists.
fn values(facts: &Facts, endpoint: &Endpoint, example: &Example) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, value) in &example.members {
        let line = example.line_of(key);
        let shared = facts.shared.iter().find(|param| param.name == *key);
        let row = endpoint.row(key).or(shared);
        if let Some(row) = row
            && !is_of_type(&row.kind, value)
        {
            let message = format!("the command has {value} for {key}, which is {}", row.kind);
            found.push(contradiction("page-types", message).field(key).line(line));
        }
        let listed = listed(endpoint, row, key);
        let text = value.as_str().unwrap_or_default();
        if !listed.is_empty() && !listed.iter().any(|known| known == text) {
            let message = format!("the command has {value} for {key}, which is not among its values");
            found.push(contradiction("page-values", message).field(key).line(line));
        }
    }
    found
}

/// Returns the values that the page lists for a field.
fn listed<'p>(endpoint: &'p Endpoint, row: Option<&'p Param>, key: &str) -> &'p [String] {
    match (endpoint.values_of(key), row) {
        (Some(values), _) => &values.values,
        (None, Some(row)) => &row.values,
        (None, None) => &[],
    }
}

fn is_of_type(kind: &str, value: &Value) -> bool {
    match kind {
        "integer" => value.is_i64(),
        "number" | "decimal" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => value.is_string(),
    }
}

/// Reports a command for another method or address than its heading.
fn address(facts: &Facts, endpoint: &Endpoint, example: &Example) -> Vec<Finding> {
    let url = format!("{}{}", facts.base_url.text, endpoint.path);
    let mut found = Vec::new();
    if example.method != endpoint.method {
        let message = format!("the command is a {}, the heading a {}", example.method, endpoint.method);
        found.push(contradiction("page-method", message).line(example.line));
    }
    if example.url != url {
        let message = format!("the command goes to {}, the heading says {url}", example.url);
        found.push(contradiction("page-url", message).line(example.line));
    }
    found
}
