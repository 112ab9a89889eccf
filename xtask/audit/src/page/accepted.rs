//! What a page said when somebody last read it and found the spec in step.

use super::facts::{Facts, Passage};
use super::finding::{Class, Finding};
use super::read::hash;
use codegen::checksum;
use serde::{Deserialize, Serialize};

/// The facts that were accepted: `spec/jobs.facts.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Accepted {
    /// Where the page was read.
    pub url: String,
    /// The day on which it was accepted, as given.
    pub date: String,
    /// A hash of the whole page, to the byte.
    pub hash: String,
    /// What it said.
    pub facts: Facts,
}

const READ: &str = "read it: words may say what no table does; then accept the page";

impl Accepted {
    /// Accepts a page. Of its words only hashes are kept.
    #[must_use]
    pub fn new(url: &str, date: &str, text: &str, mut facts: Facts) -> Self {
        facts.endpoints.iter_mut().for_each(|endpoint| endpoint.label = hash(&endpoint.label));
        Self { url: url.to_owned(), date: date.to_owned(), hash: whole(text), facts }
    }

    /// The file, as text.
    ///
    /// # Errors
    ///
    /// Never for facts that were read from a page.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }

    /// What is new since then. Of the contract the spec tells; here it is the words, or at least that the page is written
    /// otherwise.
    pub(super) fn compare(&self, text: &str, facts: &Facts) -> Vec<Finding> {
        let mut found = self.labels(facts);
        found.extend(self.passages(facts));
        if found.is_empty() && self.hash != whole(text) {
            let message = "the page is written otherwise than what was accepted; its words are the same";
            let edit = "nothing; accepting it anew keeps the lines in step";
            found.push(Finding::new(Class::Cosmetic, "bytes", message, edit));
        }
        found
    }

    fn labels(&self, facts: &Facts) -> Vec<Finding> {
        let known = |name: &str| self.facts.endpoints.iter().find(|endpoint| endpoint.name() == name);
        let differ = facts.endpoints.iter().filter(|endpoint| {
            known(&endpoint.name()).is_some_and(|known| known.label != hash(&endpoint.label))
        });
        let tell = |endpoint: &super::Endpoint| {
            let message = match endpoint.label.as_str() {
                "" => "no sentence says any more what it does".to_owned(),
                label => format!("it is called `{label}` now"),
            };
            Finding::new(Class::Prose, "label", message, READ).of(&endpoint.name()).line(endpoint.line)
        };
        differ.map(tell).collect()
    }

    fn passages(&self, facts: &Facts) -> Vec<Finding> {
        let (old, new) = (&self.facts.prose, &facts.prose);
        let has = |all: &[Passage], place: &str| all.iter().any(|passage| passage.place == place);
        let changed = new.iter().filter(|passage| {
            !old.iter().any(|known| known.place == passage.place && known.hash == passage.hash)
        });
        let gone = old.iter().filter(|passage| !has(new, &passage.place));
        let tell = |passage: &Passage, what: &str| {
            let message = format!("the words about {} {what}", passage.place);
            Finding {
                endpoint: facts.endpoint_of(passage),
                ..Finding::new(Class::Prose, "prose", message, READ)
            }
        };
        let changed = changed.map(|passage| {
            let what = if has(old, &passage.place) { "are not those that were accepted" } else { "are new" };
            tell(passage, what).line(passage.line)
        });
        changed.chain(gone.map(|passage| tell(passage, "are gone"))).collect()
    }
}

/// A hash of a page as it is, but for the line ends that a checkout may change.
fn whole(text: &str) -> String {
    checksum(&text.replace("\r\n", "\n"))
}
