//! Reports in Markdown: the body of an issue about a page, and a section of the changelog.

use super::class::Class;
use super::finding::Finding;
use super::quote::PageText;
use crate::surface::change::{Change, Impact};
use std::fmt::Write as _;

const HEADINGS: [(Impact, &str); 4] = [
    (Impact::Breaking, "Breaking"),
    (Impact::Behaviour, "Changed"),
    (Impact::Additive, "Added"),
    (Impact::Reported, "Docs"),
];

/// Returns the findings of a page as a list to work through.
pub(super) fn page(page: PageText<'_>, findings: &[Finding]) -> String {
    let name = page.name;
    if findings.is_empty() {
        return format!("`{name}` matches the spec.\n");
    }
    let mut out = format!("The page `{name}` differs from the spec or from what was accepted.\n");
    for class in Class::PAGE {
        let mut items = String::new();
        for finding in findings {
            if finding.class == class {
                items.push_str(&task(finding, page));
            }
        }
        if !items.is_empty() {
            let _ = write!(out, "\n## {}\n\n{items}", class.word());
        }
    }
    out
}

fn task(finding: &Finding, page: PageText<'_>) -> String {
    let mut out = "- [ ] ".to_owned();
    if let Some(endpoint) = &finding.endpoint {
        let _ = write!(out, "`{endpoint}`: ");
    }
    let _ = writeln!(out, "{} (`{}`)", finding.message, finding.rule);
    if let Some(line) = page.quote(finding) {
        let _ = writeln!(out, "  - line {}: {}", line.number, code(&line.text));
    }
    if let Some(place) = &finding.place {
        let _ = writeln!(out, "  - `{place}`");
    }
    let _ = writeln!(out, "  - {}", finding.edit);
    if let Some(detail) = &finding.detail {
        let lines = detail.trim_end().replace('\n', "\n    ");
        let _ = writeln!(out, "\n    ```yaml\n    {lines}\n    ```");
    }
    out
}

/// Returns changes as a section of the changelog.
pub(super) fn changelog(changes: &[Change]) -> String {
    if changes.is_empty() {
        return "Nothing has changed for users.\n".to_owned();
    }
    let mut parts = Vec::new();
    for (impact, heading) in HEADINGS {
        let mut items = String::new();
        for change in changes {
            if change.impact() == impact {
                items.push_str(&item(change));
            }
        }
        if !items.is_empty() {
            parts.push(format!("### {heading}\n\n{items}"));
        }
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
            let _ = writeln!(out, "  - {word} {}", code(line));
        }
    }
    out
}

/// Returns a text as code. A backtick would end it.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}
