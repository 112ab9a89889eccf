//! The report on changes of the public API.

use super::finding::Finding;
use super::format::Format;
use super::json::{Document, Member, Word};
use super::{github, json, markdown, text};
use crate::surface::change::{Change, Impact, Verdict};

/// The title of annotations.
const TITLE: &str = "surface";

/// The content of the report.
#[derive(Clone, Copy, Debug)]
pub struct Changes<'r> {
    /// The changes.
    pub changes: &'r [Change],
    /// Findings that are no changes: of the version, of the changelog, of another tool.
    pub problems: &'r [Finding],
    /// Further remarks.
    pub notes: &'r [String],
}

/// Returns the report on changes of the public API. In Markdown it is a section of the changelog, without the problems.
#[must_use]
pub fn surface(format: Format, report: Changes<'_>) -> String {
    let findings: Vec<_> = report.changes.iter().cloned().map(Finding::change).collect();
    match format {
        Format::Text => in_text(report, &findings),
        Format::Json => document(report, &findings),
        Format::Github => annotations(report, &findings),
        Format::Markdown => markdown::changelog(report.changes),
    }
}

fn in_text(report: Changes<'_>, findings: &[Finding]) -> String {
    let mut out = String::new();
    for finding in findings {
        out.push_str(&text::finding(finding, None));
    }
    for problem in report.problems {
        out.push_str(&format!("[{}] {}", problem.rule, text::finding(problem, None)));
    }
    for note in report.notes {
        out.push_str(&format!("note: {note}\n"));
    }
    out.push_str(&format!("{}\n", summary(report.changes)));
    out
}

/// Returns a line such as `3 changes: major; in Rust breaking, on the wire additive`.
fn summary(changes: &[Change]) -> String {
    let count = match changes.len() {
        0 => return "no change for users: none".to_owned(),
        1 => "1 change".to_owned(),
        count => format!("{count} changes"),
    };
    let (mut rust, mut wire) = (Impact::None, Impact::None);
    for change in changes {
        rust = rust.max(change.rust);
        wire = wire.max(change.wire);
    }
    let verdict = Verdict::judge(changes).word();
    format!("{count}: {verdict}; in Rust {}, on the wire {}", rust.word(), wire.word())
}

fn document(report: Changes<'_>, findings: &[Finding]) -> String {
    json::text(&Document {
        verdict: Some(Word::Version(Verdict::judge(report.changes))),
        steps: None,
        findings: Member::all(findings),
        problems: Some(Member::all(report.problems)),
        notes: Some(report.notes),
    })
}

fn annotations(report: Changes<'_>, findings: &[Finding]) -> String {
    let mut out = String::new();
    for finding in findings.iter().chain(report.problems) {
        out.push_str(&github::annotation(Some(TITLE), finding, None));
    }
    for note in report.notes {
        out.push_str(&github::note(TITLE, note));
    }
    out
}
