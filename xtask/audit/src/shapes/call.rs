//! The recorded calls, and the claims that they fit.

use super::claims::{Claim, Property, Subject, text};
use codegen::source::yaml::{Node, Value};
use serde::Deserialize;
use serde_json::Value as Json;

/// A recorded call.
#[derive(Deserialize)]
pub(super) struct Call {
    pub(super) operation: String,
    /// The shapes of the fields.
    sent: serde_json::Map<String, Json>,
    pub(super) status: u16,
    response: Json,
}

impl Call {
    pub(super) fn is_accepted(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether the server refused the form of the request.
    pub(super) fn is_refused(&self) -> bool {
        matches!(self.status, 400 | 422)
    }

    /// Whether a value of a claim admits the call. Returns nothing if the call does not show it.
    pub(super) fn fits(&self, claim: &Claim, value: &Node) -> Option<bool> {
        match &claim.subject {
            Subject::Member { others } => self.has_member(claim, others, value),
            Subject::AtLeastOne { operation } if *operation == self.operation => Some(self.meets(value)),
            Subject::Field { operation, field, property } if *operation == self.operation => match property {
                Property::Name => self.is_named(claim, value),
                Property::Required => Some(text(value)? != "true" || self.sent.contains_key(field)),
                Property::List => is_listed(self.sent.get(field)?, text(value)?),
            },
            _ => None,
        }
    }

    fn is_named(&self, claim: &Claim, value: &Node) -> Option<bool> {
        let mut names = claim.values.iter().filter_map(|(_, name)| text(name));
        if names.any(|name| self.sent.contains_key(name)) {
            return Some(self.sent.contains_key(text(value)?));
        }
        None
    }

    fn meets(&self, rules: &Node) -> bool {
        items(rules).iter().all(|rule| items(rule).iter().any(|alternative| self.has_all(alternative)))
    }

    fn has_all(&self, alternative: &Node) -> bool {
        match text(alternative) {
            Some(name) => self.sent.contains_key(name),
            None => items(alternative).iter().all(|name| self.has_all(name)),
        }
    }

    /// Whether a response has a member of this name beside others of its object.
    fn has_member(&self, claim: &Claim, others: &[String], value: &Node) -> Option<bool> {
        if !self.is_accepted() {
            return None;
        }
        let mut found = None;
        let mut left = vec![&self.response];
        while let Some(shape) = left.pop() {
            match shape {
                Json::Array(items) => left.extend(items),
                Json::Object(members) => {
                    left.extend(members.values());
                    let is_named = claim.values.iter().filter_map(|(_, name)| text(name));
                    let mut is_named = is_named.filter(|name| members.contains_key(*name));
                    if is_named.next().is_some() && others.iter().any(|other| members.contains_key(other)) {
                        found = Some(members.contains_key(text(value)?));
                    }
                }
                _ => {}
            }
        }
        found
    }
}

fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::Sequence(items) => items,
        _ => &[],
    }
}

/// Whether the shape of a field has this form: an array, one value, or one string with commas.
fn is_listed(shape: &Json, form: &str) -> Option<bool> {
    match (form, shape) {
        ("array", shape) => Some(shape.is_array()),
        ("csv" | "one", Json::Array(_)) => Some(false),
        // One value is a list of one too, so it decides nothing.
        ("csv", Json::String(_)) => Some(true),
        ("one", Json::String(form)) => Some(form != "string"),
        _ => None,
    }
}
