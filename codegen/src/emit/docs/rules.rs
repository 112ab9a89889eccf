//! The rules of an operation, and the conflicts about it.

use super::words::{closed, paragraph, source, unchecked};
use crate::model::{AtLeastOne, Field, Needs, Note, Operation, Window};
use crate::text;

/// Returns the rules of an operation, a paragraph for each.
pub(super) fn rules(operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    for rule in &operation.at_least_one {
        paragraph(&mut lines, text::lines(&at_least_one(rule, &operation.fields)));
    }
    for range in &operation.windows {
        paragraph(&mut lines, text::lines(&window(range, &operation.fields)));
    }
    for field in &operation.fields {
        if let Some(rule) = &field.needs {
            paragraph(&mut lines, text::lines(&needs(field, rule, &operation.fields)));
        }
    }
    lines
}

/// Returns the sentence about a rule that asks for one of several fields.
fn at_least_one(rule: &AtLeastOne, fields: &[Field]) -> String {
    let mut alternatives = Vec::with_capacity(rule.alternatives.len());
    for together in &rule.alternatives {
        let names: Vec<_> = together.iter().map(|wire| format!("`{}`", setter(wire, fields))).collect();
        alternatives.push(names.join(" with "));
    }
    let otherwise = match rule.evidence.is_of_the_page() {
        true => "; otherwise the call is refused before it is sent",
        false => unchecked(rule.evidence),
    };
    format!("Set at least one of {}{otherwise}.", alternatives.join(", "))
}

/// Returns the sentence about the fields that another one needs.
fn needs(field: &Field, rule: &Needs, fields: &[Field]) -> String {
    let names: Vec<_> = rule.fields.iter().map(|wire| format!("`{}`", setter(wire, fields))).collect();
    let otherwise = match rule.evidence.is_of_the_page() {
        true => "; otherwise the call is refused before it is sent",
        false => unchecked(rule.evidence),
    };
    format!("Set `{}` only together with {}{otherwise}.", field.name, names.join(" and "))
}

/// Returns the Rust name of a field.
fn setter<'f>(wire: &'f str, fields: &'f [Field]) -> &'f str {
    match fields.iter().find(|field| field.wire == wire) {
        Some(field) => &field.name,
        None => wire,
    }
}

/// Returns the sentence about a range of time.
fn window(window: &Window, fields: &[Field]) -> String {
    let from = setter(&window.from, fields);
    let Some(to) = &window.to else {
        return format!("`{from}` starts a date range that has no end.");
    };
    let to = setter(to, fields);
    match window.months {
        Some(months) => {
            let unchecked = unchecked(window.evidence);
            format!("The range from `{from}` to `{to}` is at most {months} calendar months long{unchecked}.")
        }
        None => format!("`{from}` and `{to}` are the ends of a date range."),
    }
}

/// Adds a section that describes each conflict once.
pub(in crate::emit) fn conflicts<'a>(lines: &mut Vec<String>, operation: &'a [Note], fields: &'a [Field]) {
    let mut notes: Vec<&Note> = Vec::new();
    for note in operation.iter().chain(fields.iter().flat_map(|field| &field.notes)) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    if !notes.is_empty() {
        paragraph(lines, vec!["# Conflicting sources".to_owned()]);
    }
    for note in notes {
        paragraph(lines, text::lines(&conflict(note)));
    }
}

fn conflict(note: &Note) -> String {
    format!(
        "{}: {} This client follows {}. {} {}",
        note.conflict,
        closed(&note.question),
        source(note.rules),
        closed(&note.why),
        closed(&note.otherwise)
    )
}
