//! The command of an endpoint: its headers, its fields, their values.

use super::pair::Pair;
use crate::page::facts::{Example, Site};
use crate::page::kind;
use crate::page::spec::{Known, Spec};
use crate::page::words::words;
use crate::report::{Class, Finding};
use codegen::model::{Evidence, Field, Kind, Method};
use serde_json::Value;

impl Spec<'_> {
    pub(super) fn example(&self, pair: &Pair<'_>, example: &Example) -> Vec<Finding> {
        let own = &pair.own;
        let mut found = self.headers(own, example);
        let site = if own.operation.method == Method::Get { Site::Query } else { Site::Body };
        if !example.members.is_empty() && example.site != site {
            let message = "the command sends the fields elsewhere than the spec: a GET in the query, a POST in the body";
            found.push(Finding::new(Class::Breaking, "site", message, "change `method`"));
        }
        for field in &own.operation.fields {
            let place = self.field_place(own, field);
            let finding = match example.members.get(&field.wire) {
                Some(value) => self.value(field, value),
                None => not_shown(field, pair),
            };
            let line = example.line_of(&field.wire);
            found.extend(finding.map(|finding| finding.field(&field.wire).line(line).at(place)));
        }
        if is_reordered(own, example) {
            let message = "the fields of the command stand in another order";
            found.push(Finding::new(Class::Example, "field-order", message, "move the fields to that order"));
        }
        let at =
            |finding: Finding| if finding.page_line.is_some() { finding } else { finding.line(example.line) };
        found.into_iter().map(at).collect()
    }

    fn headers(&self, own: &Known<'_>, example: &Example) -> Vec<Finding> {
        let mut found = Vec::new();
        let (mut has_key, mut has_json) = (false, false);
        for header in &example.headers {
            if header.name.eq_ignore_ascii_case(&self.api.key_header) {
                has_key = true;
            } else if header.name.eq_ignore_ascii_case("content-type") {
                has_json |= is_json(&header.value);
            } else {
                let message = format!("the command sends a header {} that the client does not", header.name);
                let edit = "keep it: the spec format has no key for such headers yet";
                found.push(Finding::new(Class::Breaking, "header", message, edit));
            }
        }
        if !has_key {
            let message = format!("the command sends no {}", self.api.key_header);
            let edit = "change `api_key` of spec/api.yaml, if the page means it";
            found.push(Finding::new(Class::Breaking, "header", message, edit));
        }
        if own.operation.method == Method::Post && !has_json {
            let message = "the command does not say that its body is JSON";
            let edit = "look at the body; the client sends JSON";
            found.push(Finding::new(Class::Breaking, "header", message, edit));
        }
        found
    }

    /// Compares the value of a field.
    fn value(&self, own: &Field, value: &Value) -> Option<Finding> {
        if !kind::fits(own, value) {
            let message = format!("the command has {value} for {}, which is of another type", own.wire);
            return Some(Finding::new(Class::Breaking, "type", message, "change `type` of the field"));
        }
        if let Some(finding) = self.nested(own, value) {
            return Some(finding);
        }
        let edit = format!("write `example: {value}`");
        match &own.example {
            Some(known) if is_same(known, value) => None,
            Some(known) => {
                let message = format!("the command has {value} for {}, the spec {known}", own.wire);
                Some(Finding::new(Class::Example, "example-value", message, edit))
            }
            None => {
                let message = format!("the command shows {} with {value}", own.wire);
                Some(Finding::new(Class::Example, "example-value", message, edit))
            }
        }
    }

    /// Compares the keys of the objects in a value with the fields of their type.
    fn nested(&self, own: &Field, value: &Value) -> Option<Finding> {
        let Kind::Object(name) = &own.kind else { return None };
        let object = self.api.objects.iter().find(|object| object.name == *name)?;
        let items = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        for keys in items.iter().filter_map(Value::as_object) {
            for key in keys.keys() {
                if !object.fields.iter().any(|field| field.wire == *key) {
                    let message =
                        format!("the command has {key} in {}, which {name} does not have", own.wire);
                    let edit = format!("rename the field of the object {name}, or add it");
                    return Some(Finding::new(Class::Breaking, "nested-field", message, edit));
                }
            }
            for field in &object.fields {
                let is_shown = crate::page::spec::is_documented(field.evidence);
                if is_shown && field.required && !keys.contains_key(&field.wire) {
                    let message = format!("the command has no {} in {}", field.wire, own.wire);
                    let edit = format!("remove the field from the object {name}, or leave `required` out");
                    return Some(Finding::new(Class::Breaking, "nested-field", message, edit));
                }
            }
        }
        None
    }
}

fn is_json(value: &str) -> bool {
    value.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

/// Returns whether the order of the common fields differs.
fn is_reordered(own: &Known<'_>, example: &Example) -> bool {
    let mut ours = Vec::new();
    for field in &own.operation.fields {
        if example.members.contains_key(&field.wire) {
            ours.push(&field.wire);
        }
    }
    let theirs: Vec<_> = example.members.keys().filter(|key| own.field(key).is_some()).collect();
    ours != theirs
}

/// Reports a value that the spec has from a command which does not show it. A field of the command alone is reported as removed.
fn not_shown(own: &Field, pair: &Pair<'_>) -> Option<Finding> {
    let is_named = pair.named.contains_key(own.wire.as_str());
    if own.example.is_none() || own.evidence != Evidence::Docs && !is_named {
        return None;
    }
    let message = format!("the command does not show {} any more", own.wire);
    Some(Finding::new(Class::Example, "example-value", message, "remove its `example`"))
}

/// Returns whether two values are the same except for typography.
fn is_same(known: &Value, value: &Value) -> bool {
    match (known.as_str(), value.as_str()) {
        (Some(known), Some(value)) => words(known) == words(value),
        _ => known == value,
    }
}
