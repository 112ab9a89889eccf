//! Rules of the whole API that a page stated when it was accepted, and that it does not state any more.

use crate::page::facts::{Facts, Range};
use crate::report::{Class, Finding};

const EDIT: &str = "remove it from spec/api.yaml, or give it the evidence of a source that still states it";

/// Compares the rules of a page without endpoints with the accepted ones.
pub(super) fn removed(known: &Facts, facts: &Facts) -> Vec<Finding> {
    let mut found = Vec::new();
    if !known.base_url.text.is_empty() && facts.base_url.text.is_empty() {
        found.push(rule(Class::Breaking, "base-url", "the page states no base URL any more"));
    }
    if !known.key_header.text.is_empty() && facts.key_header.text.is_empty() {
        found.push(rule(Class::Breaking, "key-header", "the page names no header for the key any more"));
    }
    let (known, now) = (known, &facts.reference);
    if !known.reference.statuses.is_empty() && now.statuses.is_empty() {
        found.push(rule(Class::Additive, "status-removed", "the page lists no statuses any more"));
    }
    if !known.reference.months.is_empty() && now.months.is_empty() {
        found.push(rule(Class::Additive, "months", "the page does not limit ranges of dates any more"));
    }
    for param in &known.shared {
        if !facts.shared.iter().any(|other| other.name == param.name) {
            let message = format!("the page does not describe the parameter {} any more", param.name);
            found.push(rule(Class::Breaking, "shared-removed", &message).field(&param.name));
        }
    }
    for keys in &known.reference.objects {
        let shown = now.objects.iter().find(|other| other.field == keys.field);
        for key in &keys.keys {
            if shown.is_none_or(|shown| !shown.keys.contains(key)) {
                let message = format!("the page shows no {key} in {} any more", keys.field);
                found.push(rule(Class::Breaking, "nested-field", &message).field(&keys.field));
            }
        }
    }
    for list in &known.reference.values {
        if !now.values.iter().any(|other| other.field == list.field && other.domain == list.domain) {
            let message = format!("the page lists no values of {} any more", list.name());
            found.push(rule(Class::Additive, "reference-values", &message).field(&list.field));
        }
    }
    for range in &known.reference.ranges {
        found.extend(range_removed(range, &now.ranges));
    }
    found
}

/// Reports date fields of an endpoint that its row does not name any more.
fn range_removed(known: &Range, now: &[Range]) -> Option<Finding> {
    let row = now.iter().find(|other| other.endpoint == known.endpoint);
    let mut missing = Vec::new();
    for field in &known.fields {
        if row.is_none_or(|row| !row.fields.contains(field)) {
            missing.push(field.as_str());
        }
    }
    if missing.is_empty() {
        return None;
    }
    let message = format!("the page does not name the date fields {} any more", missing.join(", "));
    Some(rule(Class::Additive, "range-removed", &message).endpoint(&known.endpoint))
}

fn rule(class: Class, rule: &'static str, message: &str) -> Finding {
    Finding::new(class, rule, message, EDIT)
}
