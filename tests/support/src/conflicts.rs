//! The conflicts of the spec, and the spec with another resolution of one.

use crate::spec;
use codegen::Source;
use serde_yaml::{Mapping, Value};
use std::collections::BTreeMap;

/// The sources that answer in a dispute.
const SOURCES: [&str; 5] = ["docs", "example", "overview", "client", "upstream"];

/// A conflict of the spec.
#[derive(Debug)]
pub struct Conflict {
    /// Its name, such as `C1`.
    pub name: String,
    /// The sources that answer each of its disputes; one of them resolves it.
    pub sources: Vec<&'static str>,
}

/// Returns every conflict of the spec, by the disputes that name it.
#[must_use]
pub fn conflicts() -> Vec<Conflict> {
    let mut found = BTreeMap::new();
    for source in spec() {
        let file: Value = serde_yaml::from_str(&source.text).expect("the spec is YAML");
        collect(&file, &mut found);
    }
    let mut conflicts = Vec::new();
    for (name, sources) in found {
        conflicts.push(Conflict { name, sources });
    }
    conflicts
}

/// Finds the disputes in a value, and keeps the sources that answer all disputes of a conflict.
fn collect(value: &Value, found: &mut BTreeMap<String, Vec<&'static str>>) {
    match value {
        Value::Mapping(mapping) => {
            if let Some(Value::String(name)) = mapping.get("conflict") {
                let answers = answers(mapping);
                found
                    .entry(name.clone())
                    .or_insert_with(|| SOURCES.to_vec())
                    .retain(|it| answers.contains(it));
            }
            for inner in mapping.values() {
                collect(inner, found);
            }
        }
        Value::Sequence(items) => {
            for inner in items {
                collect(inner, found);
            }
        }
        _ => {}
    }
}

/// Returns the sources that answer a dispute.
fn answers(dispute: &Mapping) -> Vec<&'static str> {
    let mut sources = SOURCES.to_vec();
    sources.retain(|source| dispute.contains_key(*source));
    sources
}

/// Returns the spec with this word after `rules:` of a conflict.
#[must_use]
pub fn switched(conflict: &str, source: &str) -> Vec<Source> {
    let mut sources = spec();
    let entry = format!("\n  {conflict}:\n");
    let file = sources.iter_mut().find(|file| file.text.contains(&entry));
    let text = &mut file.unwrap_or_else(|| panic!("no {conflict}")).text;
    let start = text.find(&entry).expect("the file has the entry");
    let word = start + text[start..].find("rules: ").expect("a conflict has a resolution") + "rules: ".len();
    let end = word + text[word..].find('\n').expect("a line has an end");
    text.replace_range(word..end, source);
    sources
}
