//! The facts of a page as they were accepted, after a person read it and the spec matched.

mod rules;

use super::facts::{Endpoint, FRONT_MATTER, Facts, Passage};
use super::words::hash;
use crate::report::{Class, Finding};
use codegen::checksum;
use serde::{Deserialize, Serialize};

/// The accepted facts of a page: `spec/jobs.facts.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Accepted {
    /// The URL of the page.
    pub url: String,
    /// The day on which it was accepted, as given.
    pub date: String,
    /// A hash of the whole page, to the byte.
    pub hash: String,
    /// The facts.
    pub facts: Facts,
}

const READ: &str =
    "compare the passage with the spec, since words may state a rule that no table has; then accept the page";

const READ_FRONT_MATTER: &str = "read its keys: `hidden` or `noindex` may mean that another page replaces this one, `url` that the page is \
     elsewhere, `tag` may announce a change; then accept the page";

impl Accepted {
    /// Accepts a page. Of its words only hashes are kept.
    #[must_use]
    pub fn new(url: &str, date: &str, text: &str, mut facts: Facts) -> Self {
        for endpoint in &mut facts.endpoints {
            endpoint.label = hash(&endpoint.label);
        }
        Self { url: url.to_owned(), date: date.to_owned(), hash: whole(text), facts }
    }

    /// Returns the text of the file.
    ///
    /// # Errors
    ///
    /// Never for facts that were read from a page.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }

    /// Compares the words of a page with the accepted ones; the contract is compared with the spec.
    pub(super) fn compare(&self, text: &str, facts: &Facts) -> Vec<Finding> {
        let mut found = Vec::new();
        if facts.is_reference() {
            found.extend(rules::removed(&self.facts, facts));
        }
        for endpoint in &facts.endpoints {
            found.extend(self.label(endpoint));
            found.extend(self.commas(endpoint));
            found.extend(self.rows(facts, endpoint));
            found.extend(self.command(endpoint));
        }
        found.extend(self.passages(facts));
        found.extend(self.order(facts));
        if found.is_empty() && self.hash != whole(text) {
            let message = "the bytes of the page are not the accepted ones; its words are the same";
            let edit = "nothing; accepting it anew keeps the lines up to date";
            found.push(Finding::new(Class::Cosmetic, "bytes", message, edit));
        }
        found
    }

    fn label(&self, endpoint: &Endpoint) -> Option<Finding> {
        let known = self.facts.endpoint(&endpoint.name())?;
        if known.label == hash(&endpoint.label) {
            return None;
        }
        let message = match endpoint.label.as_str() {
            "" => "no sentence says any more what it does".to_owned(),
            label => format!("it is called `{label}` now"),
        };
        let finding = Finding::new(Class::Prose, "label", message, READ);
        Some(finding.endpoint(&endpoint.name()).line(endpoint.line))
    }

    /// Reports fields that take several values in one string no more.
    fn commas(&self, endpoint: &Endpoint) -> Vec<Finding> {
        let mut found = Vec::new();
        let Some(known) = self.facts.endpoint(&endpoint.name()) else { return found };
        for row in endpoint.rows.iter().chain(&endpoint.elsewhere) {
            if known.row(&row.name).is_some_and(|known| known.csv && !row.csv) {
                let message =
                    format!("the page does not say that {} takes several values with commas", row.name);
                let edit = "change `list` of the field, or give it the evidence of another source";
                let finding = Finding::new(Class::Breaking, "list", message, edit);
                found.push(finding.endpoint(&endpoint.name()).field(&row.name).line(row.line));
            }
        }
        found
    }

    /// Reports fields without a row that only a sentence or the command still names.
    fn rows(&self, facts: &Facts, endpoint: &Endpoint) -> Vec<Finding> {
        let mut found = Vec::new();
        let Some(known) = self.facts.endpoint(&endpoint.name()) else { return found };
        let named = endpoint.fields();
        for row in known.rows.iter().chain(&known.elsewhere) {
            let is_shared = facts.shared.iter().any(|param| param.name == row.name);
            let is_described = endpoint.row(&row.name).is_some() || endpoint.values_of(&row.name).is_some();
            if let Some(line) = named.get(row.name.as_str())
                && !is_described
                && !is_shared
            {
                let message = format!("no table of the page describes {} any more", row.name);
                let edit =
                    "give the field the evidence of a source that still describes it, then accept the page";
                let finding = Finding::new(Class::Breaking, "field-removed", message, edit);
                found.push(finding.endpoint(&endpoint.name()).field(&row.name).line(*line));
            }
        }
        found
    }

    /// Reports a header of the command with another value.
    fn command(&self, endpoint: &Endpoint) -> Option<Finding> {
        let example = endpoint.example.as_ref()?;
        let known = self.facts.endpoint(&endpoint.name())?.example.as_ref()?;
        for header in &example.headers {
            let old = known.headers.iter().find(|known| known.name.eq_ignore_ascii_case(&header.name))?;
            if old.value != header.value {
                let message = format!("the command has `{}` in the header {}", header.value, header.name);
                let finding = Finding::new(Class::Example, "header-value", message, READ);
                return Some(finding.endpoint(&endpoint.name()).line(example.line));
            }
        }
        None
    }

    fn passages(&self, facts: &Facts) -> Vec<Finding> {
        let (old, new) = (&self.facts.prose, &facts.prose);
        let mut found = Vec::new();
        for passage in new {
            match find(old, &passage.place) {
                Some(known) if known.hash == passage.hash => {}
                Some(_) => found
                    .push(passage_finding(facts, passage, "are not the accepted ones").line(passage.line)),
                None => found.push(passage_finding(facts, passage, "are new").line(passage.line)),
            }
        }
        for passage in old {
            if find(new, &passage.place).is_none() {
                found.push(passage_finding(facts, passage, "are not there any more"));
            }
        }
        found
    }

    /// Reports a changed order of places that both pages have.
    fn order(&self, facts: &Facts) -> Option<Finding> {
        let mut last = 0;
        for passage in &facts.prose {
            let Some(at) = self.facts.prose.iter().position(|known| known.place == passage.place) else {
                continue;
            };
            if at < last {
                let message = format!("the words about {} stand elsewhere on the page", passage.place);
                let mut finding = Finding::new(Class::Prose, "moved", message, READ).line(passage.line);
                finding.endpoint = facts.endpoint_of(passage);
                return Some(finding);
            }
            last = at;
        }
        None
    }
}

fn find<'p>(prose: &'p [Passage], place: &str) -> Option<&'p Passage> {
    prose.iter().find(|passage| passage.place == place)
}

fn passage_finding(facts: &Facts, passage: &Passage, change: &str) -> Finding {
    let message = format!("the words about {} {change}", passage.place);
    let mut finding = match passage.place.as_str() {
        FRONT_MATTER => Finding::new(Class::Prose, "front-matter", message, READ_FRONT_MATTER),
        _ => Finding::new(Class::Prose, "prose", message, READ),
    };
    finding.endpoint = facts.endpoint_of(passage);
    finding
}

/// Returns a hash of a page to the byte, except for the line ends that a checkout may change.
fn whole(text: &str) -> String {
    checksum(&text.replace("\r\n", "\n"))
}
