//! Changes as a section of a changelog, with code as it was and as it is.

use super::super::change::{Change, Impact};
use super::super::rust::path;
use super::super::sites::site;
use super::Report;
use std::fmt::Write as _;

const HEADINGS: [(Impact, &str); 4] = [
    (Impact::Breaking, "Breaking"),
    (Impact::Behaviour, "Changed"),
    (Impact::Additive, "Added"),
    (Impact::Told, "Docs"),
];

/// The section. What is wrong with version and changelog has no place in it.
pub(super) fn section(report: Report<'_>) -> String {
    let mut parts = Vec::new();
    for (impact, heading) in HEADINGS {
        let own = report.changes.iter().filter(|change| change.impact() == impact);
        let items: String = own.map(|change| item(change, report.sites)).collect();
        if !items.is_empty() {
            parts.push(format!("### {heading}\n\n{items}"));
        }
    }
    if report.changes.is_empty() {
        parts.insert(0, "Nothing has changed for users.\n".to_owned());
    }
    parts.join("\n")
}

fn item(change: &Change, [old, new]: [&str; 2]) -> String {
    let Change { rule, item, before, after, rust, wire } = change;
    let name = item.replace("vh3_bigchange::", "");
    let mut out = format!("- `{name}` ({rule}; in Rust {}, on the wire {})\n", rust.word(), wire.word());
    // What stands for itself: without the helpers that the sites have around them.
    let site =
        |sites, item| site(sites, item).filter(|code| !code.contains("is!(") && !code.contains("Wall"));
    let sites = [site(old, item), site(new, &after_name(change))];
    if let ([Some(was), is], true) = (&sites, *rust > Impact::None) {
        let _ = writeln!(out, "\n  ```rust\n  // before\n{}\n  ```", code(was));
        let _ = is.as_ref().map(|is| writeln!(out, "\n  ```rust\n  // after\n{}\n  ```", code(is)));
        return out;
    }
    for (word, line) in [("was", before), ("is", after)] {
        let _ = line.as_ref().map(|line| writeln!(out, "  - {word} `{}`", line.replace('`', "'")));
    }
    out
}

/// The name of an item after its change.
fn after_name(change: &Change) -> String {
    let line = change.after.as_deref().filter(|_| change.rule.ends_with("-renamed"));
    line.map_or_else(|| change.item.clone(), path)
}

fn code(site: &str) -> String {
    site.lines().map(|line| format!("  {}", line.trim_end())).collect::<Vec<_>>().join("\n")
}
