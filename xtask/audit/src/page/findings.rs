//! Everything that is to be reported of a page.

use super::facts::{Facts, Region};
use super::spec::Spec;
use super::{Accepted, Page, others};
use crate::report::{Class, Finding};
use codegen::source::diagnostic::Source;

impl Spec<'_> {
    /// Compares a page with the spec, with itself, with the facts that were accepted of it, and with other pages.
    #[must_use]
    pub fn findings(&self, page: &Page, accepted: Option<&Accepted>, others: &[Source]) -> Vec<Finding> {
        let mut found = self.open(page, accepted, others);
        if let Some(accepted) = accepted {
            let nothing_else = found.is_empty();
            for finding in accepted.compare(&page.source.text, &page.facts) {
                // Other bytes are reported of a page without any other finding, and words of a row only once.
                let is_bytes = finding.class == Class::Cosmetic;
                if (!is_bytes || nothing_else) && !is_known(&found, &finding) {
                    found.push(finding);
                }
            }
        }
        found.sort_by_key(|finding| (finding.class, finding.page_line));
        found
    }

    /// Compares a page with everything but the accepted facts: the findings have to be settled before the page is accepted.
    #[must_use]
    pub fn open(&self, page: &Page, accepted: Option<&Accepted>, others: &[Source]) -> Vec<Finding> {
        let mut found = unread(&page.facts, accepted);
        found.extend(self.compare(&page.facts));
        found.extend(self.lint(&page.facts));
        found.extend(others::compare(self, others));
        found
    }

    /// Compares accepted facts with the spec: one of them may have been edited without the other.
    #[must_use]
    pub fn since_accepted(&self, accepted: &Accepted) -> Vec<Finding> {
        let mut found = self.compare(&accepted.facts);
        found.extend(self.link(accepted));
        found
    }

    /// Reports a page whose URL is not the one to which the docs of the client link.
    fn link(&self, accepted: &Accepted) -> Option<Finding> {
        let file = self.file(&accepted.facts);
        let title = self.titles.iter().find(|title| Some(title.file.as_str()) == file);
        let page = match title {
            Some(title) if !accepted.facts.is_reference() => title.page.as_str(),
            _ => accepted.url.rsplit('/').next().unwrap_or_default(),
        };
        let linked = format!("{}/{page}", self.docs_url);
        if linked == accepted.url {
            return None;
        }
        let message =
            format!("the docs of the client link to {linked}, the accepted page is {}", accepted.url);
        let edit = "correct `docs_url` in spec/api.yaml, or accept the page with the URL that it has now";
        Some(Finding::new(Class::Example, "docs-url", message, edit).at(self.place(&["docs_url"])))
    }
}

/// Reports regions that could not be read and were not accepted as words.
fn unread(facts: &Facts, accepted: Option<&Accepted>) -> Vec<Finding> {
    let mut found = Vec::new();
    for region in &facts.unread {
        let is_accepted = accepted
            .is_some_and(|accepted| accepted.facts.unread.iter().any(|known| known.hash == region.hash));
        if !is_accepted {
            found.push(unread_region(region));
        }
    }
    found
}

fn unread_region(region: &Region) -> Finding {
    let edit = format!(
        "correct the page, teach xtask/audit/src/page/ to read it, or accept it as words with --accept-unread {}",
        region.hash
    );
    Finding::new(Class::Unreadable, "unreadable", region.message.clone(), edit).line(region.line)
}

/// Returns whether the same is reported already, or the words of a row changed because of a change that is reported of that row.
fn is_known(found: &[Finding], words: &Finding) -> bool {
    let is_same = |finding: &Finding| {
        finding.rule == words.rule && finding.endpoint == words.endpoint && finding.field == words.field
    };
    if words.field.is_some() && found.iter().any(is_same) {
        return true;
    }
    let is_row = words.message.starts_with("the words about ") && words.message.contains(" in ");
    is_row
        && words.page_line.is_some()
        && found
            .iter()
            .any(|finding| finding.page_line == words.page_line && finding.endpoint == words.endpoint)
}
