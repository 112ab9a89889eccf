//! The conflicts of the spec, and the spec with another ruling of one.

use crate::spec;
use codegen::Source;

/// The conflicts that are known, and the sources that speak in each.
pub const CONFLICTS: &[(&str, &[&str])] = &[
    ("C1", &["example", "client"]),
    ("C2", &["docs", "client"]),
    ("C3", &["docs", "overview"]),
    ("C4", &["example", "upstream"]),
    ("C5", &["example", "client", "upstream"]),
    ("C6", &["example", "client"]),
    ("C7", &["example", "client"]),
    ("C8", &["docs", "client"]),
    ("C9", &["overview", "upstream", "client"]),
];

/// The spec with this word after `rules:` of a conflict.
#[must_use]
pub fn switched(conflict: &str, source: &str) -> Vec<Source> {
    let mut sources = spec();
    let text = &mut sources[1].text;
    let start = text.find(&format!("\n  {conflict}:\n")).unwrap_or_else(|| panic!("no {conflict}"));
    let word = start + text[start..].find("rules: ").expect("a conflict has a ruling") + "rules: ".len();
    let end = word + text[word..].find('\n').expect("a line has an end");
    text.replace_range(word..end, source);
    sources
}
