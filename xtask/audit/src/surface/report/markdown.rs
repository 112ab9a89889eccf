//! Renders changes as a section of a changelog.

use super::super::change::{Change, Impact};
use super::Report;
use std::fmt::Write as _;

const HEADINGS: [(Impact, &str); 4] = [
    (Impact::Breaking, "Breaking"),
    (Impact::Behaviour, "Changed"),
    (Impact::Additive, "Added"),
    (Impact::Reported, "Docs"),
];

/// The section. Problems of version and changelog are not in it.
pub(super) fn section(report: Report<'_>) -> String {
    let mut parts = Vec::new();
    for (impact, heading) in HEADINGS {
        let own = report.changes.iter().filter(|change| change.impact() == impact);
        let items: String = own.map(item).collect();
        if !items.is_empty() {
            parts.push(format!("### {heading}\n\n{items}"));
        }
    }
    if report.changes.is_empty() {
        parts.insert(0, "Nothing has changed for users.\n".to_owned());
    }
    parts.join("\n")
}

fn item(change: &Change) -> String {
    let Change { rule, item, before, after, rust, wire } = change;
    let name = item.replace("vh3_bigchange::", "");
    let mut out = format!("- `{name}` ({rule}; in Rust {}, on the wire {})\n", rust.word(), wire.word());
    let lines = [("was", before), ("is", after)];
    if *rust > Impact::None {
        out.push_str("\n  ```rust\n");
        for (word, line) in lines {
            if let Some(line) = line {
                let _ = writeln!(out, "  {} // {word}", line.replace("vh3_bigchange::", ""));
            }
        }
        out.push_str("  ```\n\n");
        return out;
    }
    for (word, line) in lines {
        if let Some(line) = line {
            let _ = writeln!(out, "  - {word} `{}`", line.replace('`', "'"));
        }
    }
    out
}
