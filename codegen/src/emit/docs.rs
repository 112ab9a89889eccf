//! The words of the emitted docs: the meaning of an item, and the evidence for it.

use crate::lower::is_now;
use crate::model::{
    AtLeastOne, Authority, Clearing, Effect, Evidence, Field, Limit, List, Needs, Note, Operation,
    ReturnKind, Variant, Window,
};
use crate::text;
use proc_macro2::TokenStream;
use quote::quote;
use std::fmt::Display;

/// Returns a text of the spec as lines that end in a full stop.
pub(super) fn sentence(text: &str) -> Vec<String> {
    text::lines(&closed(text))
}

/// Returns a text of the spec with a full stop at its end.
fn closed(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

/// Adds a paragraph.
pub(super) fn paragraph(lines: &mut Vec<String>, more: Vec<String>) {
    if !lines.is_empty() && !more.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

/// Returns the sentence about the evidence for a type, a response or a status.
pub(super) fn known(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs => "Documented.",
        Evidence::Example => "Shown only in an example of the docs page.",
        Evidence::Client => "Undocumented; VH3's own client uses it.",
        Evidence::Upstream => "Undocumented; BigChange's own API has it.",
    }
}

/// Returns the sentence about the evidence for a field of a request.
fn accepted(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs | Evidence::Example => known(evidence),
        Evidence::Client => "Undocumented; VH3's own client sends it.",
        Evidence::Upstream => "Undocumented; BigChange's own API accepts it, but VH3 may not forward it.",
    }
}

/// Returns the attribute of a deprecated item, which rustdoc shows with its docs.
pub(super) fn deprecated(reason: Option<&String>) -> Option<TokenStream> {
    let note = text::inline(reason?);
    Some(quote!(#[deprecated(note = #note)]))
}

/// Returns the attribute with the words that people search for: the path, and a phrase such as `list jobs` or `create job`.
pub(super) fn aliases(group: &str, operation: &Operation) -> TokenStream {
    let group = match operation.returns.kind {
        ReturnKind::Page => group.to_owned(),
        _ => singular(group),
    };
    let phrase = format!("{} {group}", operation.method_name).replace('_', " ");
    let path = &operation.path;
    quote!(#[doc(alias = #phrase, alias = #path)])
}

/// Returns the singular of the name of a group, by the two regular rules of English.
fn singular(group: &str) -> String {
    if let Some(stem) = group.strip_suffix("ies") {
        return format!("{stem}y");
    }
    group.strip_suffix('s').unwrap_or(group).to_owned()
}

/// Returns the docs of a setter.
pub(super) fn field(field: &Field) -> Vec<String> {
    let mut lines = optional_sentence(field.doc.as_deref());
    paragraph(&mut lines, text::lines(&facts(field)));
    lines
}

fn optional_sentence(text: Option<&str>) -> Vec<String> {
    match text {
        Some(text) => sentence(text),
        None => Vec::new(),
    }
}

/// Returns the docs of an argument, as an item of a list.
pub(super) fn argument(field: &Field) -> Vec<String> {
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
    let mut lines = text::lines(&format!("`{}`: {doc}{}{expected}{deprecated}", field.name, facts(field)));
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
pub(super) fn variant(variant: &Variant, set: Evidence) -> Vec<String> {
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
pub(super) fn received(field: &Field, entity: Evidence) -> Vec<String> {
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

/// Returns the clause that names the source of a rule which only the server checks.
fn unchecked(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs | Evidence::Example => "",
        Evidence::Client => " (a rule of VH3's own client, not checked)",
        Evidence::Upstream => " (a rule of BigChange's own API, not checked)",
    }
}

/// Returns the rules of an operation, a paragraph for each.
fn rules(operation: &Operation) -> Vec<String> {
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

/// Returns the docs of a method that clears a field.
pub(super) fn clearing(field: &Field, clearing: Clearing) -> Vec<String> {
    let sent = match clearing {
        Clearing::AsNull => "null",
        Clearing::AsEmptyString => "\"\"",
    };
    let mut lines = text::lines(&format!("Clears the value: sends `{sent}` as `{}`.", field.wire));
    paragraph(&mut lines, text::lines(accepted(field.evidence)));
    lines
}

/// Adds a section that describes each conflict once.
pub(super) fn conflicts<'a>(lines: &mut Vec<String>, operation: &'a [Note], fields: &'a [Field]) {
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

/// Returns the name of a source for readers of the docs.
fn source(source: Authority) -> &'static str {
    match source {
        Authority::Docs => "the docs page",
        Authority::Example => "the example of the docs page",
        Authority::Overview => "the overview of the docs",
        Authority::Client => "VH3's own client",
        Authority::Upstream => "BigChange's own API",
    }
}

/// Returns the docs of the method that makes a call: its meaning, effect, result and rules.
pub(super) fn method(operation: &Operation) -> Vec<String> {
    let mut lines = sentence(&operation.summary);
    paragraph(&mut lines, vec![format!("{} {}", effect(operation.effect), result(operation))]);
    paragraph(&mut lines, rules(operation));
    let name = &operation.name;
    let call = format!("`{} {}`; see [`{name}`] for its setters.", operation.method.as_str(), operation.path);
    paragraph(&mut lines, vec![call]);
    lines
}

/// Returns the docs of a method that makes the call without the fields that are only expected.
pub(super) fn minimal(operation: &Operation) -> Vec<String> {
    let mut lines = sentence(&operation.summary);
    let warning =
        "Sends only what the docs page requires. VH3's own client sends more, so the server may refuse it.";
    paragraph(&mut lines, text::lines(warning));
    let name = &operation.name;
    let call = format!("`{} {}`; see [`{name}`] for its setters.", operation.method.as_str(), operation.path);
    paragraph(&mut lines, vec![call]);
    lines
}

/// Returns the docs of a call, up to its arguments.
pub(super) fn operation(operation: &Operation, link: &str) -> Vec<String> {
    let mut lines = sentence(&operation.summary);
    let (method, path) = (operation.method.as_str(), &operation.path);
    let call = format!("`{method} {path}` ([docs]({link})). {}", effect(operation.effect));
    paragraph(&mut lines, vec![call]);
    if operation.evidence != Evidence::Docs {
        paragraph(&mut lines, vec![known(operation.evidence).to_owned()]);
    }
    paragraph(&mut lines, optional_sentence(operation.doc.as_deref()));
    paragraph(&mut lines, rules(operation));
    if let Some(read) = &operation.settled_by {
        let settled = format!("If the outcome of a call is unknown, `{read}` shows whether it was applied.");
        paragraph(&mut lines, text::lines(&settled));
    }
    paragraph(&mut lines, vec![returns(operation)]);
    lines
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "Read-only.",
        Effect::Create => "Calling twice creates two.",
        Effect::Change => "Changes existing data.",
        Effect::Irreversible => "Changes existing data and **cannot be undone**.",
    }
}

/// Returns the sentence about the result, with its evidence.
fn returns(operation: &Operation) -> String {
    match operation.returns.kind {
        ReturnKind::Undocumented => result(operation),
        _ => format!("{} {}", result(operation), returned(operation.returns.evidence)),
    }
}

/// Returns the sentence about the evidence for a response.
fn returned(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs | Evidence::Example => known(evidence),
        Evidence::Client => "Undocumented; VH3's own client expects it.",
        Evidence::Upstream => "Undocumented; BigChange's own API returns it.",
    }
}

fn result(operation: &Operation) -> String {
    let name = operation.returns.of.as_deref().unwrap_or_default();
    match operation.returns.kind {
        ReturnKind::Undocumented => "Returns the raw JSON body, which is not documented.".to_owned(),
        ReturnKind::Nothing => "Returns the raw JSON body, which should be empty.".to_owned(),
        ReturnKind::Entity => format!("Returns one [`{name}`](super::{name})."),
        ReturnKind::Page => format!("Returns a page of [`{name}`](super::{name})."),
        ReturnKind::Created => format!("Returns the [`{name}`](super::{name}) of the new item."),
    }
}
