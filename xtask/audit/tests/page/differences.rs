//! A difference between a page and its spec, with each line that is reported of it.
//!
//! The facts of the invented page are changed without its text, or its spec is. That takes milliseconds a row, so every rule of
//! the comparison has its rows here; the edits of whole pages are tested elsewhere.

mod commands;
mod endpoints;
mod fields;
mod limits;
mod reference;
mod sentences;
mod shared;

use crate::{Subject, tools};
use audit::page::{Accepted, Endpoint, Example, Facts, Param};
use audit::report::Finding;
use serde_json::Value;

const FIND: &str = "GET /tools/tool";
const TOUCH: &str = "GET /tools/touch";
const ADD: &str = "POST /tools/add";
const CHANGE: &str = "POST /tools/change";
const SCRAP: &str = "POST /tools/scrap";
const SEARCH: &str = "POST /tools/search";
const LIST: &str = "POST /loans/list";

impl Subject {
    /// Returns the page and its spec after an edit of the spec.
    #[track_caller]
    fn with_spec(&self, from: &str, to: &str) -> Self {
        let mut spec = self.spec.clone();
        let file = spec.iter_mut().find(|source| source.text.contains(from));
        let file = file.unwrap_or_else(|| panic!("the spec has no {from}"));
        file.text = file.text.replacen(from, to, 1);
        Self { name: self.name.clone(), spec, facts: self.facts.clone() }
    }

    /// Returns the page and its spec after a change of the page.
    fn with_page(&self, change: impl FnOnce(&mut Facts)) -> Self {
        let mut facts = self.facts.clone();
        change(&mut facts);
        Self { name: self.name.clone(), spec: self.spec.clone(), facts }
    }

    fn differences(&self) -> Vec<Finding> {
        let accepted = Accepted::new(&self.url(), "2026-01-31", "", self.facts.clone());
        self.compare().since_accepted(&accepted)
    }

    /// Asserts the findings, in order.
    #[track_caller]
    fn finds(&self, expected: &[&str]) {
        let found: Vec<_> = self.differences().iter().map(line).collect();
        assert_eq!(found, expected);
    }
}

/// Returns the class, the rule, the place and the words of a finding.
fn line(finding: &Finding) -> String {
    let mut words = vec![finding.class.word(), finding.rule];
    words.extend(finding.endpoint.as_deref());
    words.extend(finding.field.as_deref());
    format!("{}: {}", words.join(" "), finding.message)
}

fn endpoint<'f>(facts: &'f mut Facts, name: &str) -> &'f mut Endpoint {
    let found = facts.endpoints.iter_mut().find(|endpoint| endpoint.name() == name);
    found.unwrap_or_else(|| panic!("the page has no {name}"))
}

fn row<'f>(facts: &'f mut Facts, name: &str, field: &str) -> &'f mut Param {
    let found = endpoint(facts, name).rows.iter_mut().find(|row| row.name == field);
    found.unwrap_or_else(|| panic!("{name} has no row {field}"))
}

fn remove_row(facts: &mut Facts, name: &str, field: &str) {
    endpoint(facts, name).rows.retain(|row| row.name != field);
}

fn command<'f>(facts: &'f mut Facts, name: &str) -> &'f mut Example {
    endpoint(facts, name).example.as_mut().unwrap_or_else(|| panic!("{name} has no command"))
}

/// Shows a field with a value in a command.
fn show(facts: &mut Facts, name: &str, field: &str, value: Value) {
    command(facts, name).members.insert(field.to_owned(), value);
}

fn param(name: &str, kind: &str) -> Param {
    Param { name: name.to_owned(), kind: kind.to_owned(), ..Param::default() }
}

#[test]
fn page_that_matches_its_spec_has_no_findings() {
    tools().finds(&[]);
}
