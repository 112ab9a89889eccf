//! Signs that a text is more than words for people.

use super::sentence::is_method;
use super::table::TYPES;

/// Tags that describe fields, examples or tables in HTML.
const TAGS: [&str; 8] =
    ["<ParamField", "<ResponseField", "<RequestExample", "<ResponseExample", "<table", "<tr", "<td", "<pre"];

/// Returns whether a tag is in a line that describes fields.
pub(super) fn describes_fields(line: &str) -> bool {
    if TAGS.iter().any(|tag| line.contains(tag)) {
        return true;
    }
    let Some((_, tag)) = line.split_once('<') else { return false };
    let attributes: Vec<&str> =
        tag.split(|char: char| char.is_whitespace() || "=/>".contains(char)).collect();
    tag.starts_with(|first: char| first.is_ascii_uppercase())
        && (attributes.contains(&"required") || attributes.contains(&"type") && attributes.contains(&"name"))
}

/// Returns whether a text begins with the name of a field and its type; in a list the type may be anywhere.
pub(super) fn is_row(text: &str, anywhere: bool) -> bool {
    if !text.starts_with(|first: char| first.is_ascii_lowercase()) {
        return false;
    }
    let small = text.to_lowercase();
    let mut words = small.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.next();
    if anywhere {
        words.any(|word| TYPES.contains(&word) || word == "required")
    } else {
        words.next().is_some_and(|word| TYPES.contains(&word))
    }
}

/// Returns whether a text is a method and a path, alone or before a dash.
fn is_endpoint(text: &str) -> bool {
    let words: Vec<_> = text.split_whitespace().collect();
    let [method, path, rest @ ..] = words.as_slice() else { return false };
    let is_path = path.strip_prefix('/').is_some_and(|path| !path.is_empty());
    let is_alone = rest.first().is_none_or(|word| matches!(*word, "-" | ":" | "--"));
    is_method(&method.to_uppercase()) && is_path && is_alone
}

/// Returns the sign that a text is part of the contract.
pub(super) fn contract(text: &str) -> Option<&'static str> {
    let is_command = text.starts_with("curl ") || text.contains("curl ") && text.contains("://");
    if describes_fields(text) {
        Some("a tag stands here that describes fields")
    } else if text.matches('|').count() > 1 {
        Some("bars stand here as in a table")
    } else if is_command || text.contains("```") {
        Some("a command stands here outside a block of code")
    } else if text.starts_with(['{', '[']) {
        Some("JSON stands here outside a block of code")
    } else if is_endpoint(text) {
        Some("a method and a path stand here, but not as a heading")
    } else if is_row(text, false) {
        Some("this begins like a row of a table")
    } else {
        None
    }
}
