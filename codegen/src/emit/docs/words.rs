//! Sentences, paragraphs, and the words for the evidence of an item.

use crate::model::{Authority, Evidence};
use crate::text;
use syn::{Attribute, parse_quote};

/// Returns a text of the spec as lines that end in a full stop.
pub(in crate::emit) fn sentence(text: &str) -> Vec<String> {
    text::lines(&closed(text))
}

pub(super) fn optional_sentence(text: Option<&str>) -> Vec<String> {
    match text {
        Some(text) => sentence(text),
        None => Vec::new(),
    }
}

/// Returns a text of the spec with a full stop at its end.
pub(super) fn closed(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

/// Adds a paragraph.
pub(in crate::emit) fn paragraph(lines: &mut Vec<String>, more: Vec<String>) {
    if !lines.is_empty() && !more.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

/// Returns the sentence about the evidence for a type, a response or a status.
pub(in crate::emit) fn known(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs => "Documented.",
        Evidence::Example => "Shown only in an example of the docs page.",
        Evidence::Client => "Undocumented; VH3's own client uses it.",
        Evidence::Upstream => "Undocumented; BigChange's own API has it.",
    }
}

/// Returns the sentence about the evidence for a field of a request.
pub(super) fn accepted(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs | Evidence::Example => known(evidence),
        Evidence::Client => "Undocumented; VH3's own client sends it.",
        Evidence::Upstream => "Undocumented; BigChange's own API accepts it, but VH3 may not forward it.",
    }
}

/// Returns the clause that names the source of a rule which only the server checks.
pub(super) fn unchecked(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs | Evidence::Example => "",
        Evidence::Client => " (a rule of VH3's own client, not checked)",
        Evidence::Upstream => " (a rule of BigChange's own API, not checked)",
    }
}

/// Returns the name of a source for readers of the docs.
pub(super) fn source(source: Authority) -> &'static str {
    match source {
        Authority::Docs => "the docs page",
        Authority::Example => "the example of the docs page",
        Authority::Overview => "the overview of the docs",
        Authority::Client => "VH3's own client",
        Authority::Upstream => "BigChange's own API",
    }
}

/// Returns the attribute of a deprecated item, which rustdoc shows with its docs.
pub(in crate::emit) fn deprecated(reason: Option<&String>) -> Option<Attribute> {
    let note = text::inline(reason?);
    Some(parse_quote!(#[deprecated(note = #note)]))
}
