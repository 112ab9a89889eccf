//! Changes as text, for programs, for CI and for a changelog.

mod markdown;

use super::change::{Change, Impact, Verdict};
use crate::github::escaped;
use crate::page::Format;
use serde_json::json;
use std::fmt::Write as _;

/// The content of the report.
#[derive(Clone, Copy, Debug)]
pub struct Report<'r> {
    /// The changed item.
    pub changes: &'r [Change],
    /// Problems with it: a version, a changelog, another tool's verdict.
    pub problems: &'r [Problem],
    /// Further remarks.
    pub notes: &'r [String],
}

/// Something that does not fit to the changes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Problem {
    /// A short name for problems of this kind.
    pub rule: &'static str,
    /// The file to change.
    pub file: &'static str,
    /// The problem and its fix.
    pub message: String,
}

/// A report in some form.
#[must_use]
pub fn report(format: Format, report: Report<'_>) -> String {
    match format {
        Format::Text => text(report),
        Format::Json => json(report),
        Format::Github => github(report),
        Format::Markdown => markdown::section(report),
    }
}

fn text(report: Report<'_>) -> String {
    let mut out = String::new();
    for change in report.changes {
        let Change { rule, item, rust, wire, .. } = change;
        let _ = writeln!(out, "[{rule}] {item}");
        let _ = writeln!(out, "  rust {}, wire {}: {}", rust.word(), wire.word(), change.verdict().word());
        for (sign, line) in [('-', &change.before), ('+', &change.after)] {
            let _ = line.as_ref().map(|line| writeln!(out, "  {sign} {line}"));
        }
    }
    for Problem { rule, message, .. } in report.problems {
        let _ = writeln!(out, "[{rule}] {message}");
    }
    for note in report.notes {
        let _ = writeln!(out, "note: {note}");
    }
    let _ = writeln!(out, "{}", summary(report.changes));
    out
}

/// `3 changes: major; in Rust breaking, on the wire additive`
fn summary(changes: &[Change]) -> String {
    let most = |of: fn(&Change) -> Impact| changes.iter().map(of).max().unwrap_or(Impact::None).word();
    let count = match changes.len() {
        0 => return "no change for users: none".to_owned(),
        1 => "1 change".to_owned(),
        count => format!("{count} changes"),
    };
    let (rust, wire) = (most(|change| change.rust), most(|change| change.wire));
    format!("{count}: {}; in Rust {rust}, on the wire {wire}", Verdict::of(changes).word())
}

fn json(report: Report<'_>) -> String {
    let findings: Vec<_> = report
        .changes
        .iter()
        .map(|change| {
            let Change { rule, item, before, after, rust, wire } = change;
            let (class, message, (endpoint, field)) = (change.impact(), message(change), place(change));
            json!({ "class": class, "rule": rule, "item": item, "endpoint": endpoint, "field": field,
                    "before": before, "after": after, "rust": rust, "wire": wire, "message": message })
        })
        .collect();
    let verdict = Verdict::of(report.changes);
    let document = json!({ "verdict": verdict, "findings": findings, "problems": report.problems, "notes": report.notes });
    format!("{document:#}\n")
}

/// The endpoint and the field of a change on the wire.
fn place(change: &Change) -> (Option<&str>, Option<&str>) {
    let item = Some(change.item.as_str()).filter(|item| change.wire > change.rust && item.contains(" /"));
    let parts =
        item.map(|item| item.split_once(" > ").or_else(|| item.split_once(" < ")).unwrap_or((item, "")));
    parts.map_or((None, None), |(endpoint, field)| {
        (Some(endpoint), Some(field).filter(|field| !field.is_empty()))
    })
}

fn github(report: Report<'_>) -> String {
    let level = |change: &Change| if change.verdict() == Verdict::Major { "warning" } else { "notice" };
    let mut out = String::new();
    for change in report.changes {
        let text = format!("{}: {}", change.rule, message(change));
        let _ = writeln!(out, "::{} title=surface::{}", level(change), escaped(&text));
    }
    for Problem { rule, file, message } in report.problems {
        let _ =
            writeln!(out, "::error file={file},title=surface::{}", escaped(&format!("{rule}: {message}")));
    }
    for note in report.notes {
        let _ = writeln!(out, "::notice title=surface::{}", escaped(note));
    }
    out
}

fn message(change: &Change) -> String {
    let Change { item, before, after, .. } = change;
    match (before, after) {
        (Some(before), Some(after)) => format!("{item}: was {before}, is {after}"),
        (Some(before), None) => format!("{item}: was {before}"),
        (None, Some(after)) => format!("{item}: is {after}"),
        (None, None) => item.clone(),
    }
}
