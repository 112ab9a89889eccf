//! The docs of a call.

use super::rules::rules;
use super::words::{known, optional_sentence, paragraph, sentence};
use crate::model::{Effect, Evidence, Operation, ReturnKind};
use crate::text;
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the docs of the method that makes a call: its meaning, effect, result and rules.
pub(in crate::emit) fn method(operation: &Operation) -> Vec<String> {
    let mut lines = sentence(&operation.summary);
    paragraph(&mut lines, vec![format!("{} {}", effect(operation.effect), result(operation))]);
    paragraph(&mut lines, rules(operation));
    let name = &operation.name;
    let call = format!("`{} {}`; see [`{name}`] for its setters.", operation.method.as_str(), operation.path);
    paragraph(&mut lines, vec![call]);
    lines
}

/// Returns the docs of a method that makes the call without the fields that are only expected.
pub(in crate::emit) fn minimal(operation: &Operation) -> Vec<String> {
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
pub(in crate::emit) fn operation(operation: &Operation, link: &str) -> Vec<String> {
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

/// Returns the attribute with the words that people search for: the path, and a phrase such as `list jobs` or `create job`.
pub(in crate::emit) fn aliases(group: &str, operation: &Operation) -> TokenStream {
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
