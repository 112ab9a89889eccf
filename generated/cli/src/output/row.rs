//! An item as a row: its members as cells.

use crate::json;
use indexmap::IndexMap;
use serde_json::value::RawValue;

/// The members of an item. An item that is no object has one, `value`.
pub(super) struct Row(IndexMap<String, Box<RawValue>>);

impl Row {
    pub(super) fn new(item: &str) -> Self {
        if let Ok(members) = serde_json::from_str(item) {
            return Self(members);
        }
        let mut members = IndexMap::new();
        if let Ok(value) = RawValue::from_string(item.to_owned()) {
            members.insert("value".to_owned(), value);
        }
        Self(members)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Returns the text of a member: a string without quotes, nothing for `null`, anything else as JSON.
    pub(super) fn cell(&self, name: &str) -> String {
        let Some(value) = self.0.get(name) else { return String::new() };
        if value.get() == "null" {
            return String::new();
        }
        match serde_json::from_str(value.get()) {
            Ok(text) => text,
            Err(_) => json::compact(value.get()),
        }
    }

    /// Whether a member is an array or an object.
    pub(super) fn is_nested(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|value| value.get().starts_with(['[', '{']))
    }

    /// Returns the members that are none of these.
    pub(super) fn without(&self, names: &[String]) -> Vec<String> {
        let mut others = Vec::new();
        for name in self.names() {
            if !names.iter().any(|known| known == name) {
                others.push(name.to_owned());
            }
        }
        others
    }
}

/// Returns the members that the description lists, then all others of these rows.
pub(super) fn names(known: &[String], rows: &[Row]) -> Vec<String> {
    let mut names = known.to_vec();
    for row in rows {
        for name in row.without(&names) {
            names.push(name);
        }
    }
    names
}
