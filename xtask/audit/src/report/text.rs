//! A finding as text for a terminal.

use super::class::Class;
use super::finding::Finding;
use super::quote::PageText;
use crate::surface::change::Change;
use std::fmt::Write as _;

/// Returns the lines of a finding, with the line of the page if the page is given.
#[must_use]
pub fn finding(finding: &Finding, page: Option<PageText<'_>>) -> String {
    match (&finding.change, finding.class) {
        (Some(change), _) => changed(change),
        (None, Class::Failed) => failed(finding),
        (None, _) => differing(finding, page),
    }
}

/// Returns the message of a check, followed by the lines that show the finding.
fn failed(finding: &Finding) -> String {
    match &finding.detail {
        Some(detail) => format!("{}:\n{detail}\n", finding.message),
        None => format!("{}\n", finding.message),
    }
}

fn changed(change: &Change) -> String {
    let Change { rule, item, rust, wire, before, after } = change;
    let mut out = format!("[{rule}] {item}\n");
    let _ = writeln!(out, "  rust {}, wire {}: {}", rust.word(), wire.word(), change.verdict().word());
    if let Some(before) = before {
        let _ = writeln!(out, "  - {before}");
    }
    if let Some(after) = after {
        let _ = writeln!(out, "  + {after}");
    }
    out
}

fn differing(finding: &Finding, page: Option<PageText<'_>>) -> String {
    let mut out = format!("{} [{}]", finding.class.word(), finding.rule);
    for part in [&finding.endpoint, &finding.field].into_iter().flatten() {
        let _ = write!(out, " {part}");
    }
    let _ = writeln!(out, ": {}", finding.message);
    if let Some(page) = page
        && let Some(line) = page.quote(finding)
    {
        let _ = writeln!(out, "  page  {}:{}: {}", page.name, line.number, line.text);
    }
    if let Some(place) = &finding.place {
        let _ = writeln!(out, "  spec  {place}");
    }
    let _ = writeln!(out, "  edit  {}", finding.edit);
    if let Some(detail) = &finding.detail {
        for line in detail.lines() {
            let _ = writeln!(out, "{}", format!("        {line}").trim_end());
        }
    }
    out
}
