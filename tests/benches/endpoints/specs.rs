//! Specs of any size: the page again and again, each time under other names.

use codegen::Source;
use serde_yaml::Value;
use std::collections::HashSet;
use tests::source;

/// How many endpoints the page has.
pub(crate) const PAGE: usize = 25;

/// What is known of the API.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// All that the spec says.
    Whole,
    /// What the page itself says, without prose.
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

/// A spec that can be had in any size.
pub(crate) struct Spec {
    api: Source,
    page: Source,
    /// What no two pages may share.
    names: HashSet<String>,
}

impl Spec {
    pub(crate) fn read(form: Form) -> Self {
        let (mut api, mut page) = (source("spec/api.yaml"), source("spec/jobs.yaml"));
        if form == Form::Bare {
            (api.text, page.text) = crate::bare::both(&api.text, &page.text);
        }
        let names = names(&parsed(&page.text));
        Self { api, page, names }
    }

    /// The files of a spec of so many endpoints, one by one.
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

pub(crate) fn parsed(text: &str) -> Value {
    serde_yaml::from_str(text).expect("the spec is YAML")
}

/// The names that a page gives: its own, and those of its types, modules and conflicts.
fn names(page: &Value) -> HashSet<String> {
    let sections = ["ids", "enums", "objects", "entities", "groups", "conflicts"];
    let keys =
        sections.iter().filter_map(|name| page.get(name)?.as_mapping()).flat_map(|section| section.keys());
    keys.chain(page.get("page")).filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A text with a number behind each of the names. The paths begin with names of groups, so they change too.
fn renamed(text: &str, names: &HashSet<String>, copy: usize) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let (before, word) = rest.split_at(start);
        let (word, after) = word.split_at(word.find(|c| !is_part(c)).unwrap_or(word.len()));
        out.push_str(before);
        out.push_str(word);
        if names.contains(word) {
            out.push_str(&copy.to_string());
        }
        rest = after;
    }
    out + rest
}
