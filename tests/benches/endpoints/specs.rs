//! Specs of any size: the Jobs page repeated under other names.

use crate::bare::{self, parsed, written};
use codegen::Source;
use serde_yaml::Value;
use std::collections::HashSet;
use tests::source;

/// The number of endpoints of the page.
pub(crate) const PAGE: usize = 25;

/// The part of the spec that is generated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The whole spec.
    Whole,
    /// The content of the page alone, without prose.
    Bare,
}

impl Form {
    pub(crate) const ALL: [Self; 2] = [Self::Whole, Self::Bare];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Bare => "bare",
        }
    }
}

/// A spec that grows to any size.
pub(crate) struct Spec {
    api: Source,
    page: Source,
    /// Names that two pages must not share.
    names: HashSet<String>,
}

impl Spec {
    pub(crate) fn read(form: Form) -> Self {
        let (mut api, mut page) = (source("spec/api.yaml"), source("spec/jobs.yaml"));
        let mut shared = parsed(&api.text);
        if form == Form::Bare {
            page.text = written(&bare::page_file(&shared, &parsed(&page.text)));
            shared = bare::shared_file(&shared);
        }
        let parsed = parsed(&page.text);
        api.text = written(&needed(shared, &parsed));
        Self { api, names: names(&parsed), page }
    }

    /// Returns the files of a spec with this number of endpoints.
    pub(crate) fn files(&self, endpoints: usize) -> impl Iterator<Item = Source> {
        let copies = (0..endpoints / PAGE).map(|copy| self.copy(copy));
        std::iter::once(self.api.clone()).chain(copies)
    }

    fn copy(&self, copy: usize) -> Source {
        if copy == 0 {
            return self.page.clone();
        }
        let text = renamed(&self.page.text, &self.names, copy);
        Source { name: format!("spec/jobs{copy}.yaml"), text }
    }
}

/// Removes the entries of the shared file that only other pages use.
fn needed(mut shared: Value, page: &Value) -> Value {
    let mut used = HashSet::new();
    words(page, &mut used);
    words(shared.get("paging").unwrap_or(&Value::Null), &mut used);
    let mut before = 0;
    while used.len() > before {
        before = used.len();
        for (name, entry) in SHARED.iter().filter_map(|section| shared.get(section)?.as_mapping()).flatten() {
            if name.as_str().is_some_and(|name| used.contains(name)) {
                words(entry, &mut used);
            }
        }
    }
    for section in SHARED {
        if let Some(entries) = shared.get_mut(section).and_then(Value::as_mapping_mut) {
            entries.retain(|name, _| name.as_str().is_some_and(|name| used.contains(name)));
        }
    }
    shared
}

/// The sections of the shared file whose entries have to be used.
const SHARED: [&str; 6] = ["fields", "ids", "enums", "objects", "entities", "conflicts"];

/// Collects the keys and strings of a value.
fn words(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::String(word) => {
            found.insert(word.clone());
        }
        Value::Sequence(items) => items.iter().for_each(|item| words(item, found)),
        Value::Mapping(entries) => {
            for (key, value) in entries {
                words(key, found);
                words(value, found);
            }
        }
        _ => {}
    }
}

/// Returns the name of a page and the names of its types, modules and conflicts.
fn names(page: &Value) -> HashSet<String> {
    let sections = ["ids", "enums", "objects", "entities", "groups", "conflicts"];
    let mut names = HashSet::new();
    if let Some(name) = page.get("page").and_then(Value::as_str) {
        names.insert(name.to_owned());
    }
    for section in sections {
        for (key, _) in page.get(section).and_then(Value::as_mapping).into_iter().flatten() {
            names.extend(key.as_str().map(str::to_owned));
        }
    }
    names
}

/// Adds a number to each of the names in a text. Paths begin with names of groups, so they change too.
fn renamed(text: &str, names: &HashSet<String>, copy: usize) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let (before, word) = rest.split_at(start);
        let (word, after) = word.split_at(word.find(|c| !is_word(c)).unwrap_or(word.len()));
        out.push_str(before);
        out.push_str(word);
        if names.contains(word) {
            out.push_str(&copy.to_string());
        }
        rest = after;
    }
    out + rest
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
