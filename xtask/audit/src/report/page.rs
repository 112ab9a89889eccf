//! The report on a docs page.

use super::class::Class;
use super::finding::Finding;
use super::json::{Document, Member, Word};
use super::{Format, github, json, markdown, text};

/// The most characters that are shown of a line.
const LONGEST: usize = 160;

/// A page to quote.
#[derive(Clone, Copy, Debug)]
pub struct PageText<'t> {
    /// Its name.
    pub name: &'t str,
    /// Its text.
    pub text: &'t str,
}

/// A line of a page.
pub(super) struct Quote {
    pub(super) number: usize,
    pub(super) text: String,
}

impl PageText<'_> {
    /// Returns the line that a finding is about.
    pub(super) fn quote(self, finding: &Finding) -> Option<Quote> {
        let number = finding.page_line?;
        let line = self.text.lines().nth(number.checked_sub(1)?)?.trim();
        let mut text: String = line.chars().take(LONGEST).collect();
        if text.len() < line.len() {
            text.push_str(" …");
        }
        Some(Quote { number, text })
    }
}

/// Returns the report on the findings of a page.
#[must_use]
pub fn page(format: Format, page: PageText<'_>, findings: &[Finding]) -> String {
    match format {
        Format::Text => in_text(page, findings),
        Format::Json => json::text(&document(findings)),
        Format::Github => findings.iter().map(|finding| github::annotation(None, finding, None)).collect(),
        Format::Markdown => markdown::page(page, findings),
    }
}

fn in_text(page: PageText<'_>, findings: &[Finding]) -> String {
    let mut out = String::new();
    for finding in findings {
        out.push_str(&text::finding(finding, Some(page)));
        out.push('\n');
    }
    out
}

fn document(findings: &[Finding]) -> Document<'_> {
    let worst: Option<Class> = findings.iter().map(|finding| finding.class).min();
    Document {
        verdict: worst.map(Word::Class),
        steps: None,
        findings: Member::all(findings),
        problems: None,
        notes: None,
    }
}
