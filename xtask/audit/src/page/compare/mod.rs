//! A page against the spec, both ways.

mod deprecated;
mod endpoint;
mod enums;
mod example;
mod field;
mod limits;
mod pair;
mod reference;
mod sentences;
mod shared;

pub(super) use field::is_required;
pub(super) use limits::Stated;

use super::facts::{Endpoint, Facts, Said};
use super::lack::lack;
use super::spec::{Known, Spec};
use crate::report::{Class, Finding};
use pair::{Pair, Pairing};

impl Spec<'_> {
    /// Compares a page with the spec, both ways.
    pub(super) fn compare(&self, facts: &Facts) -> Vec<Finding> {
        if facts.is_reference() {
            return self.reference(facts);
        }
        let mut found = self.page(facts);
        found.extend(self.shared(facts));
        let known = self.known(facts);
        found.extend(self.page_deprecated(facts, &known));
        let pairing = Pairing::new(&known, facts);
        found.extend(pairing.removed.iter().map(|own| self.removed(own)));
        found.extend(pairing.moved.iter().map(|pair| self.moved(pair)));
        found.extend(pairing.added.iter().map(|endpoint| self.added(facts, endpoint)));
        for pair in &pairing.pairs {
            found.extend(self.endpoint(facts, pair));
        }
        found.extend(self.order(facts, &pairing.pairs));
        found.extend(self.unlisted(facts, &pairing.pairs));
        found
    }

    /// Compares the facts about the whole API.
    fn page(&self, facts: &Facts) -> Vec<Finding> {
        let mut found = Vec::new();
        if !self.titles.iter().any(|title| title.title == facts.title) {
            let titles: Vec<_> = self.titles.iter().map(|title| title.title.as_str()).collect();
            let message = format!("the page is called `{}`, the spec has {}", facts.title, titles.join(", "));
            let place = self.file(facts).and_then(|file| self.place_in(file, &["title"]));
            let edit = "change `title` in the spec";
            found.push(Finding::new(Class::Example, "title", message, edit).line(1).at(place));
        }
        if facts.base_url.text != self.api.base_url {
            found.push(self.constant("base-url", &facts.base_url, &self.api.base_url, &["base_url"]));
        }
        // The names of headers have no case.
        if !facts.key_header.text.eq_ignore_ascii_case(&self.api.key_header) {
            let steps = ["api_key", "header"];
            found.push(self.constant("key-header", &facts.key_header, &self.api.key_header, &steps));
        }
        found
    }

    pub(super) fn constant(&self, rule: &'static str, said: &Said, own: &str, steps: &[&str]) -> Finding {
        let message = format!("the page says `{}`, the spec `{own}`", said.text);
        let edit = format!("write `{}` into the spec", said.text);
        Finding::new(Class::Breaking, rule, message, edit).line(said.line).at(self.place(steps))
    }

    fn added(&self, facts: &Facts, endpoint: &Endpoint) -> Finding {
        let name = endpoint.name();
        let file = self.file(facts);
        let is_here = |group: &&codegen::model::Group| {
            group.heading == endpoint.section && file.is_some_and(|file| group.source == file)
        };
        let group = self.api.groups.iter().find(is_here);
        let place = match group {
            Some(group) => self.place(&["groups", &group.module, "operations"]),
            None => file.and_then(|file| self.place_in(file, &["groups"])),
        };
        let message = format!("the page has {name}, the spec does not");
        let finding = match lack(&endpoint.method, &endpoint.path) {
            Some(lack) => Finding::new(Class::Additive, "endpoint-added", message, lack),
            None => {
                let edit =
                    format!("add it under `{}`, with the decisions that its comments name", endpoint.section);
                let finding = Finding::new(Class::Additive, "endpoint-added", message, edit);
                finding.detail(self.addition(facts, endpoint))
            }
        };
        finding.endpoint(&name).line(endpoint.line).at(place)
    }

    fn removed(&self, own: &Known<'_>) -> Finding {
        let message = format!("the page has no {} any more", own.name());
        let edit = "remove the operation, or give it the evidence of a source that still has it";
        let finding = Finding::new(Class::Breaking, "endpoint-removed", message, edit);
        finding.endpoint(&own.name()).at(self.place(&own.steps()))
    }

    fn moved(&self, Pair { own, endpoint, .. }: &Pair<'_>) -> Finding {
        let message = format!("{} is {} now", own.name(), endpoint.name());
        let edit = lack(&endpoint.method, &endpoint.path)
            .unwrap_or_else(|| format!("change `path` to {}", endpoint.path));
        let place = self.place(&[&own.steps()[..], &["path"]].concat());
        let finding = Finding::new(Class::Breaking, "path", message, edit);
        finding.endpoint(&own.name()).line(endpoint.line).at(place)
    }

    /// Returns the first common endpoint whose position differs.
    fn order(&self, facts: &Facts, pairs: &[Pair<'_>]) -> Option<Finding> {
        let mut last = 0;
        for Pair { own, endpoint, .. } in pairs {
            let at = facts.endpoints.iter().position(|other| other.name() == endpoint.name()).unwrap_or(last);
            if at < last {
                let message = format!("{} stands elsewhere on the page than in the spec", own.name());
                let edit = "move the operation to its place on the page";
                let finding = Finding::new(Class::Example, "order", message, edit);
                return Some(finding.endpoint(&own.name()).line(endpoint.line).at(self.place(&own.steps())));
            }
            last = at;
        }
        None
    }
}
