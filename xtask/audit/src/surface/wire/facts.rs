//! A line of the wire: an item and its facts.

use std::collections::BTreeMap;
use std::fmt;

/// A line: `POST /jobs/list > pageSize: type=integer; required=no`.
pub(super) struct Line {
    item: String,
    facts: Vec<(&'static str, String)>,
}

impl Line {
    pub(super) fn new(item: impl Into<String>) -> Self {
        Self { item: item.into(), facts: Vec::new() }
    }

    pub(super) fn fact(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.facts.push((name, value.into()));
        self
    }

    pub(super) fn perhaps(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.fact(name, value),
            None => self,
        }
    }

    /// Several values of one name, in one order.
    pub(super) fn all(self, name: &'static str, values: impl Iterator<Item = String>) -> Self {
        let mut values: Vec<_> = values.collect();
        values.sort();
        self.perhaps(name, Some(values.join(" & ")).filter(|values| !values.is_empty()))
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts: Vec<_> = self.facts.iter().map(|(name, value)| format!("{name}={value}")).collect();
        writeln!(f, "{}: {}", self.item, facts.join("; "))
    }
}

/// The facts of each item of a text of lines.
pub(in crate::surface) type Entries<'t> = BTreeMap<&'t str, BTreeMap<&'t str, &'t str>>;

/// Reads lines, and skips text that is no line.
pub(in crate::surface) fn entries(text: &str) -> Entries<'_> {
    let lines = text.lines().filter_map(|line| line.split_once(": "));
    lines
        .map(|(item, facts)| (item, facts.split("; ").filter_map(|fact| fact.split_once('=')).collect()))
        .collect()
}

/// Values in one order.
pub(super) fn list<'v>(values: impl Iterator<Item = &'v str>) -> String {
    let mut values: Vec<_> = values.map(word).collect();
    values.sort();
    values.join(",")
}

/// A text of the spec in a line: as it is, or as a JSON string if it could be read as the form of the line.
pub(super) fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && !"\"\\;,&<>[]=".contains(c);
    if text.chars().all(plain) {
        return text.to_owned();
    }
    quoted(&serde_json::Value::from(text))
}

/// Any JSON in a line.
pub(super) fn quoted(value: &serde_json::Value) -> String {
    let escape = |c: char| match c {
        ';' | ',' | ':' | '&' | '<' | '>' | '=' => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    match value {
        serde_json::Value::String(_) => value.to_string().chars().map(escape).collect(),
        other => word_of(other),
    }
}

/// JSON that is no string; its commas and colons would be those of the line.
fn word_of(value: &serde_json::Value) -> String {
    let text = value.to_string();
    if text.contains([';', ',', ':', '&', '=']) { quoted(&serde_json::Value::from(text)) } else { text }
}
