//! Names of more than one item: a conflict, and a field that several operations have.

use super::{Explained, Item};
use codegen::model::Note;
use std::fmt::Write as _;

impl Explained {
    /// Explains a conflict (`C2`) or a field of several operations (`contactId`).
    #[must_use]
    pub fn about(&self, name: &str) -> Option<String> {
        self.conflict(name).or_else(|| self.field(name))
    }

    fn conflict(&self, name: &str) -> Option<String> {
        let is_it = |note: &&Note| note.conflict.eq_ignore_ascii_case(name);
        let mut disputed: Vec<&Item> = Vec::new();
        let mut found = None;
        for item in &self.items {
            if let Some(note) = item.conflicts.iter().find(is_it) {
                found = Some(note);
                disputed.push(item);
            }
        }
        let note = found?;
        let mut out = format!("{}: {}\n", note.conflict, note.question);
        let _ = writeln!(out, "  follows   {}", note.rules.word());
        let _ = writeln!(out, "  because   {}", note.why);
        let _ = writeln!(out, "  override  {}", note.otherwise);
        list(&mut out, &disputed);
        Some(out)
    }

    fn field(&self, name: &str) -> Option<String> {
        let mut fields: Vec<&Item> = Vec::new();
        for item in &self.items {
            if item.name.rsplit_once('.').is_some_and(|(_, field)| field == name) {
                fields.push(item);
            }
        }
        if fields.is_empty() {
            return None;
        }
        let mut out = format!("{name}: a field of {} items\n", fields.len());
        list(&mut out, &fields);
        Some(out)
    }
}

fn list(out: &mut String, items: &[&Item]) {
    for item in items {
        let _ = writeln!(out, "  {}\t{}", item.name, item.place);
    }
}
