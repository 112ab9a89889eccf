//! What shows that a text is more than words for people.

use super::sentence::is_method;
use super::table::TYPES;

/// Whether a tag stands in a line that describes fields.
pub(super) fn describes_fields(line: &str) -> bool {
    const TAGS: [&str; 8] = [
        "<ParamField",
        "<ResponseField",
        "<RequestExample",
        "<ResponseExample",
        "<table",
        "<tr",
        "<td",
        "<pre",
    ];
    TAGS.iter().any(|tag| line.contains(tag))
}

/// Whether a text begins with the name of a field and its type; in a list the type may stand anywhere.
pub(super) fn is_row(text: &str, anywhere: bool) -> bool {
    let small = text.to_lowercase();
    let mut words = small.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.next();
    let is_type = |word: &str| TYPES.contains(&word) || anywhere && word == "required";
    let has_type = if anywhere { words.any(is_type) } else { words.next().is_some_and(is_type) };
    has_type && text.starts_with(|first: char| first.is_ascii_lowercase())
}

/// Whether a text is a method and a path, alone or before a dash.
fn is_endpoint(text: &str) -> bool {
    let words: Vec<_> = text.split_whitespace().collect();
    match words.as_slice() {
        [method, path, rest @ ..] => {
            is_method(&method.to_uppercase())
                && path.strip_prefix('/').is_some_and(|path| !path.is_empty())
                && rest.first().is_none_or(|word| matches!(*word, "-" | ":" | "--"))
        }
        _ => false,
    }
}

/// What shows that a text is no text.
pub(super) fn contract(text: &str) -> Option<&'static str> {
    let is_command = text.starts_with("curl ") || text.contains("curl ") && text.contains("://");
    match () {
        () if describes_fields(text) => Some("a tag stands here that describes fields"),
        () if text.matches('|').count() > 1 => Some("bars stand here as in a table"),
        () if is_command || text.contains("```") => Some("a command stands here outside a block of code"),
        () if text.starts_with(['{', '[']) => Some("JSON stands here outside a block of code"),
        () if is_endpoint(text) => Some("a method and a path stand here, but not as a heading"),
        () if is_row(text, false) => Some("this begins like a row of a table"),
        () => None,
    }
}
