//! The report on a docs page.

use super::class::Class;
use super::finding::Finding;
use super::format::Format;
use super::json::{Document, Member, Word};
use super::quote::PageText;
use super::{github, json, markdown, text};

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
