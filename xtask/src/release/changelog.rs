//! The section of the changelog for a version.

use super::subject::Subject;
use crate::Error;
use audit::report::{Finding, Place, StepVerdict};
use std::fs;

const FILE: &str = "CHANGELOG.md";
/// Kinds of changes: those of Keep a Changelog, Breaking and Docs. A note may follow a kind after a colon.
const KINDS: [&str; 8] =
    ["Breaking", "Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Docs"];

/// Checks that the changelog has a well-formed section for the version.
pub(super) fn check(subject: &Subject) -> Result<StepVerdict, Error> {
    let text = fs::read_to_string(subject.root.join(FILE))
        .map_err(|error| format!("cannot read {FILE}: {error}"))?;
    let version = &subject.version;
    let fix = format!("write the section of {version} in {FILE}; xtask/README.md (Release) shows its form");
    Ok(StepVerdict::new(findings(&text, version), fix, format!("a section for {version}")))
}

/// A part of the file under a heading of the second level.
struct Section<'t> {
    line: usize,
    heading: &'t str,
    body: Vec<(usize, &'t str)>,
}

fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        match (line.strip_prefix("## "), sections.last_mut()) {
            (Some(heading), _) => sections.push(Section { line: number, heading, body: Vec::new() }),
            (None, Some(section)) => section.body.push((number, line)),
            (None, None) => {}
        }
    }
    sections
}

/// Returns the mistakes in a changelog whose next version is `version`.
fn findings(text: &str, version: &str) -> Vec<Finding> {
    let sections = sections(text);
    let mut found = Vec::new();
    match sections.first() {
        None => found.push(finding(1, format!("{FILE} has no section"))),
        Some(first) if version_in(first.heading) != Some(version) => {
            let wanted = format!("`[{version}] - YYYY-MM-DD` or `[Unreleased]: {version}`");
            let message = format!("the first section of {FILE} is `{}`, not {wanted}", first.heading);
            found.push(finding(first.line, message));
        }
        Some(first) => found.extend(content(first)),
    }
    for section in sections.iter().skip(1) {
        if release(section.heading).is_none() {
            let message =
                format!("`{}` is not a heading of the form `[X.Y.Z] - YYYY-MM-DD`", section.heading);
            found.push(finding(section.line, message));
        }
    }
    found.extend(order(&sections));
    found
}

fn finding(line: usize, message: impl Into<String>) -> Finding {
    Finding::failed(message).at(Place { line, ..Place::start(FILE) })
}

/// Checks that newer versions are first.
fn order(sections: &[Section<'_>]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut newer: Option<Vec<u64>> = None;
    for section in sections {
        let version = version_in(section.heading).map(numbers);
        if let (Some(newer), Some(older)) = (&newer, &version)
            && newer <= older
        {
            found.push(finding(section.line, "the versions are not in order; put the newest first"));
        }
        newer = version;
    }
    found
}

/// A kind of change with its items.
struct Kind<'t> {
    line: usize,
    name: &'t str,
    items: usize,
}

/// Returns the mistakes within a section.
fn content(section: &Section<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if !starts_with_paragraph(section) {
        found.push(finding(section.line, "the section does not begin with a paragraph about the release"));
    }
    let kinds = kinds(section);
    if kinds.is_empty() {
        found.push(finding(section.line, format!("the section has none of {}", KINDS.join(", "))));
    }
    let mut seen = Vec::new();
    for Kind { line, name, items } in kinds {
        if !KINDS.contains(&name.split(':').next().unwrap_or(name)) {
            found.push(finding(line, format!("`{name}` is none of {}", KINDS.join(", "))));
        } else if seen.contains(&name) {
            found.push(finding(line, format!("`{name}` occurs twice")));
        } else if items == 0 {
            found.push(finding(line, format!("`{name}` has no item")));
        }
        seen.push(name);
    }
    found
}

fn starts_with_paragraph(section: &Section<'_>) -> bool {
    for (_, line) in &section.body {
        if !line.trim().is_empty() {
            return !line.starts_with('#') && !line.starts_with('-');
        }
    }
    false
}

fn kinds<'t>(section: &Section<'t>) -> Vec<Kind<'t>> {
    let mut kinds: Vec<Kind<'t>> = Vec::new();
    for (line, text) in &section.body {
        if let Some(name) = text.strip_prefix("### ") {
            kinds.push(Kind { line: *line, name, items: 0 });
        } else if text.starts_with("- ")
            && let Some(kind) = kinds.last_mut()
        {
            kind.items += 1;
        }
    }
    kinds
}

/// Returns the version in a heading.
fn version_in(heading: &str) -> Option<&str> {
    match heading.strip_prefix("[Unreleased]: ") {
        Some(version) => Some(version),
        None => release(heading),
    }
}

/// Returns the version in a heading of the form `[X.Y.Z] - YYYY-MM-DD`.
fn release(heading: &str) -> Option<&str> {
    let (version, date) = heading.strip_prefix('[')?.split_once("] - ")?;
    let is_release = version.split('.').count() == 3 && version.split('.').all(is_part);
    if is_release && is_date(date) { Some(version) } else { None }
}

fn is_part(text: &str) -> bool {
    (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let lengths = [year.len(), month.len(), day.len()] == [4, 2, 2];
    lengths && is_part(year) && is_within(month, 12) && is_within(day, 31)
}

fn is_within(text: &str, max: u8) -> bool {
    text.parse().is_ok_and(|number: u8| (1..=max).contains(&number))
}

fn numbers(version: &str) -> Vec<u64> {
    version.split('.').map(|part| part.parse().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "# Changelog\n\n## [0.2.0] - 2026-12-01\n\nOne more page.\n\n### Added\n\n- A page.\n\n\
                        ## [0.1.0] - 2026-11-24\n\nThe first.\n\n### Added\n\n- All.\n";

    #[track_caller]
    fn check(from: &str, to: &str, line: usize, message: &str) {
        assert!(GOOD.contains(from), "{from}");
        let found = findings(&GOOD.replacen(from, to, 1), "0.2.0");
        for finding in &found {
            let place = finding.place.as_ref().expect("a finding on the changelog has a place");
            if place.line == line && finding.message.contains(message) {
                return;
            }
        }
        panic!("`{message}` is not found in line {line}: {found:?}");
    }

    #[test]
    fn well_formed_changelog_is_accepted() {
        assert!(findings(GOOD, "0.2.0").is_empty());
        let unreleased = GOOD.replacen("[0.2.0] - 2026-12-01", "[Unreleased]: 0.2.0", 1);
        assert!(findings(&unreleased, "0.2.0").is_empty());
        let explained = GOOD.replacen("### Added", "### Changed: the same code does something else", 1);
        assert!(findings(&explained, "0.2.0").is_empty());
    }

    #[test]
    fn missing_section_is_found() {
        check("## [0.2.0] - 2026-12-01", "## [0.3.0] - 2026-12-01", 3, "not `[0.2.0] - YYYY-MM-DD`");
        check("## [0.2.0] - 2026-12-01", "## [Unreleased]", 3, "not `[0.2.0] - YYYY-MM-DD`");
        check("## [0.2.0] - 2026-12-01", "## [0.2.0] - 2026-13-01", 3, "not `[0.2.0] - YYYY-MM-DD`");
        check("## [0.2.0] - 2026-12-01", "## [0.2.0] - 2026-1-1", 3, "not `[0.2.0] - YYYY-MM-DD`");
        assert_eq!(findings("# Changelog\n", "0.2.0").len(), 1);
    }

    #[test]
    fn empty_section_is_found() {
        check("One more page.\n\n", "", 3, "does not begin with a paragraph");
        check("### Added\n\n- A page.\n\n", "", 3, "has none of Breaking");
        check("- A page.\n", "", 7, "`Added` has no item");
        check("### Added", "### New", 7, "`New` is none of Breaking");
        check("- A page.\n", "- A page.\n\n### Added\n\n- More.\n", 11, "`Added` occurs twice");
    }

    #[test]
    fn undated_or_unordered_release_is_found() {
        check("## [0.1.0] - 2026-11-24", "## [0.1.0]", 11, "is not a heading of the form");
        check("## [0.1.0] - 2026-11-24", "## [0.10.0] - 2026-11-24", 11, "not in order");
    }
}
