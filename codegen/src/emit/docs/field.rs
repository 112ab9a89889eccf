//! The docs of fields and values.

use super::words::{accepted, closed, known, optional_sentence, paragraph};
use crate::lower::is_now;
use crate::model::{Clearing, Evidence, Field, Limit, List, Variant};
use crate::text;
use std::fmt::Display;

/// Returns the docs of a setter.
pub(in crate::emit) fn field(field: &Field) -> Vec<String> {
    let mut lines = optional_sentence(field.doc.as_deref());
    paragraph(&mut lines, text::lines(&facts(field)));
    lines
}

/// Returns the docs of an argument, as an item of a list.
pub(in crate::emit) fn argument(field: &Field) -> Vec<String> {
    let doc = match &field.doc {
        Some(doc) => format!("{} ", closed(doc)),
        None => String::new(),
    };
    let expected = match field.expected {
        true => " The docs page does not require it, but VH3's own client does.",
        false => "",
    };
    let deprecated = match &field.deprecated {
        Some(reason) => format!(" Deprecated: {}", closed(reason)),
        None => String::new(),
    };
    let cleared = match field.clearing {
        Some(Clearing::AsNull) if field.required => " `None` sends `null`.",
        Some(Clearing::AsEmptyString) if field.required => " `None` sends `\"\"`.",
        _ => "",
    };
    let facts = facts(field);
    let mut lines = text::lines(&format!("`{}`: {doc}{facts}{cleared}{expected}{deprecated}", field.name));
    for (index, line) in lines.iter_mut().enumerate() {
        if index == 0 {
            line.insert_str(0, "- ");
        } else if !line.is_empty() {
            line.insert_str(0, "  ");
        }
    }
    lines
}

/// Returns the docs of a value of an enum. Its evidence is named only where it differs from that of the enum.
pub(in crate::emit) fn variant(variant: &Variant, set: Evidence) -> Vec<String> {
    let mut doc = match &variant.doc {
        Some(doc) => format!("{} ", closed(doc)),
        None => String::new(),
    };
    doc.push_str(&format!("Wire value: {}.", text::code(&variant.wire)));
    if variant.evidence != set {
        doc.push_str(&format!(" {}", known(variant.evidence)));
    }
    text::lines(&doc)
}

/// Returns the docs of a field of an entity. Its evidence is named only where it differs from that of the entity.
pub(in crate::emit) fn received(field: &Field, entity: Evidence) -> Vec<String> {
    let mut lines = optional_sentence(field.doc.as_deref());
    let mut facts = Vec::new();
    if lines.is_empty() {
        facts.push(format!("Received as `{}`.", field.wire));
    }
    if let Some(unit) = &field.unit {
        facts.push(format!("In {unit}."));
    }
    if field.evidence != entity {
        facts.push(known(field.evidence).to_owned());
    }
    paragraph(&mut lines, text::lines(&facts.join(" ")));
    lines
}

/// Returns the docs of a method that clears a field.
pub(in crate::emit) fn clearing(field: &Field, clearing: Clearing) -> Vec<String> {
    let sent = match clearing {
        Clearing::AsNull => "null",
        Clearing::AsEmptyString => "\"\"",
    };
    let mut lines = text::lines(&format!("Clears the value: sends `{sent}` as `{}`.", field.wire));
    paragraph(&mut lines, text::lines(accepted(field.clearing_evidence.unwrap_or(field.evidence))));
    lines
}

/// Returns the name, form, limits and evidence of a field.
fn facts(field: &Field) -> String {
    let mut facts = vec![format!("{}.", sent_as(field)), accepted(field.evidence).to_owned()];
    for (evidence, source) in
        [(Evidence::Client, "VH3's own client"), (Evidence::Upstream, "BigChange's own API")]
    {
        let bounds = bounds(field, |other| other == evidence);
        if !bounds.is_empty() {
            facts.push(format!("Not checked: {} ({source}).", bounds.join(", ")));
        }
    }
    for note in &field.notes {
        facts.push(format!("Sources disagree: {}.", note.conflict));
    }
    facts.join(" ")
}

/// Returns the name and the form on the wire, with the limits that are checked.
fn sent_as(field: &Field) -> String {
    let mut form = format!("Sent as `{}`", field.wire);
    match field.list {
        Some(List::Csv) => form.push_str(", one string with commas between the values"),
        Some(List::Array) => form.push_str(", a JSON array"),
        None => {}
    }
    match field.list_evidence {
        Some(Evidence::Client) => form.push_str(" as in VH3's own client"),
        Some(Evidence::Upstream) => form.push_str(" as in BigChange's own API"),
        Some(Evidence::Example) => form.push_str(" as in an example of the docs page"),
        Some(Evidence::Docs) => form.push_str(" as documented"),
        None => {}
    }
    if let Some(unit) = &field.unit {
        form.push_str(&format!(", in {unit}"));
    }
    for bound in bounds(field, Evidence::is_of_the_page) {
        form.push_str(&format!(", {bound}"));
    }
    match &field.default {
        Some(default) if is_now(field, default) => {
            form.push_str("; the server's default is the time of the call")
        }
        Some(default) => {
            form.push_str(&format!("; the server's default is {}", text::code(&default.to_string())));
        }
        None => {}
    }
    form
}

/// Returns the limits with this evidence.
fn bounds(field: &Field, is_asked_for: impl Fn(Evidence) -> bool) -> Vec<String> {
    let limits = &field.limits;
    let mut bounds = Vec::new();
    bounds.extend(bound("at least", limits.minimum, "", &is_asked_for));
    bounds.extend(bound("at most", limits.maximum, "", &is_asked_for));
    bounds.extend(bound("at most", limits.max_length, " characters", &is_asked_for));
    bounds.extend(bound("at most", limits.max_items, " values", &is_asked_for));
    bounds
}

fn bound<T: Display>(
    words: &str,
    limit: Option<Limit<T>>,
    unit: &str,
    is_asked_for: impl Fn(Evidence) -> bool,
) -> Option<String> {
    let Limit { value, evidence } = limit?;
    if is_asked_for(evidence) { Some(format!("{words} {value}{unit}")) } else { None }
}
