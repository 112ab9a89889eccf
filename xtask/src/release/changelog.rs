//! The section of the changelog that tells users of a version.

use super::subject::Subject;
use crate::Error;
use crate::finding::Finding;
use crate::step::Answer;
use std::fs;

const FILE: &str = "CHANGELOG.md";
/// Kinds of changes: what breaks users first, then those of Keep a Changelog, then what is only told. A kind may go on after
/// a colon.
const KINDS: [&str; 8] =
    ["Breaking", "Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Docs"];

/// Does the changelog tell users of this version?
pub(super) fn check(subject: &Subject) -> Result<Answer, Error> {
    let text = fs::read_to_string(subject.root.join(FILE))
        .map_err(|error| format!("cannot read {FILE}: {error}"))?;
    let version = &subject.version;
    let fix = format!("write the section of {version} in {FILE}, as xtask/README.md (Release) has it");
    Ok(Answer::of(findings(&text, version), fix, format!("a section for {version}")))
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

/// What is wrong with a changelog in which this version is the next.
fn findings(text: &str, version: &str) -> Vec<Finding> {
    let sections = sections(text);
    let mut found = Vec::new();
    let at = |line, message: String| Finding::new(message).at(FILE, line, 1);
    match sections.first() {
        None => found.push(at(1, format!("{FILE} has no section"))),
        Some(first) if of(first.heading) != Some(version) => {
            let wanted = format!("`[{version}] - YYYY-MM-DD` or `[Unreleased]: {version}`");
            found.push(at(
                first.line,
                format!("the first section of {FILE} is `{}`, not {wanted}", first.heading),
            ));
        }
        Some(first) => found.extend(content(first).into_iter().map(|(line, message)| at(line, message))),
    }
    for section in sections.iter().skip(1).filter(|section| !is_dated(section.heading)) {
        let message = format!("`{}` is no heading of a release, `[X.Y.Z] - YYYY-MM-DD`", section.heading);
        found.push(at(section.line, message));
    }
    let versions: Vec<_> =
        sections.iter().map(|section| (section.line, of(section.heading).map(numbers))).collect();
    for pair in versions.windows(2) {
        if let [(_, Some(newer)), (line, Some(older))] = pair
            && newer <= older
        {
            found.push(at(
                *line,
                "the releases are not in the order of their versions, the newest first".to_owned(),
            ));
        }
    }
    found
}

/// What is wrong within a section.
fn content(section: &Section<'_>) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let text = |line: &&(usize, &str)| !line.1.trim().is_empty();
    if section.body.iter().find(text).is_none_or(|(_, line)| line.starts_with('#') || line.starts_with('-')) {
        found.push((
            section.line,
            "the section does not begin with a paragraph on what the release is".to_owned(),
        ));
    }
    let headings: Vec<_> = section
        .body
        .iter()
        .enumerate()
        .filter_map(|(at, (line, text))| Some((at, *line, text.strip_prefix("### ")?)))
        .collect();
    if headings.is_empty() {
        found.push((section.line, format!("the section says nothing under any of {}", KINDS.join(", "))));
    }
    for (index, (at, line, kind)) in headings.iter().enumerate() {
        let end = headings.get(index + 1).map_or(section.body.len(), |next| next.0);
        let items =
            section.body.iter().take(end).skip(at + 1).filter(|(_, text)| text.starts_with("- ")).count();
        let before = headings.iter().take(index).any(|(_, _, other)| other == kind);
        if !KINDS.contains(&kind.split(':').next().unwrap_or(kind)) {
            found.push((*line, format!("`{kind}` is none of {}", KINDS.join(", "))));
        } else if before {
            found.push((*line, format!("`{kind}` is here twice")));
        } else if items == 0 {
            found.push((*line, format!("there is no item under `{kind}`")));
        }
    }
    found
}

/// The version that a heading is of.
fn of(heading: &str) -> Option<&str> {
    if let Some(version) = heading.strip_prefix("[Unreleased]: ") {
        return Some(version);
    }
    is_dated(heading).then(|| heading.strip_prefix('[')?.split_once(']').map(|(version, _)| version))?
}

/// Whether a heading is `[X.Y.Z] - YYYY-MM-DD`.
fn is_dated(heading: &str) -> bool {
    let parts = heading.strip_prefix('[').and_then(|rest| rest.split_once("] - "));
    parts.is_some_and(|(version, date)| {
        let digits = |text: &str, least: usize, most: usize| {
            (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        let date: Vec<_> = date.split('-').collect();
        let within = |text: &str, most: u8| text.parse().is_ok_and(|number: u8| (1..=most).contains(&number));
        let [year, month, day] = date.as_slice() else { return false };
        version.split('.').count() == 3
            && version.split('.').all(|part| digits(part, 1, 9))
            && digits(year, 4, 4)
            && digits(month, 2, 2)
            && within(month, 12)
            && digits(day, 2, 2)
            && within(day, 31)
    })
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
        let places: Vec<_> = found
            .iter()
            .map(|finding| (finding.place.as_ref().map_or(0, |place| place.line), finding.message.clone()))
            .collect();
        assert!(places.iter().any(|(at, text)| *at == line && text.contains(message)), "{places:?}");
    }

    #[test]
    fn what_is_well_formed_is_in_step() {
        assert!(findings(GOOD, "0.2.0").is_empty());
        let unreleased = GOOD.replacen("[0.2.0] - 2026-12-01", "[Unreleased]: 0.2.0", 1);
        assert!(findings(&unreleased, "0.2.0").is_empty());
        let told = GOOD.replacen("### Added", "### Changed: the same code does something else", 1);
        assert!(findings(&told, "0.2.0").is_empty());
    }

    #[test]
    fn a_version_without_a_section_is_seen() {
        check("## [0.2.0] - 2026-12-01", "## [0.3.0] - 2026-12-01", 3, "not `[0.2.0] - YYYY-MM-DD`");
        check("## [0.2.0] - 2026-12-01", "## [Unreleased]", 3, "not `[0.2.0] - YYYY-MM-DD`");
        check("## [0.2.0] - 2026-12-01", "## [0.2.0] - 2026-13-01", 3, "not `[0.2.0] - YYYY-MM-DD`");
        check("## [0.2.0] - 2026-12-01", "## [0.2.0] - 2026-1-1", 3, "not `[0.2.0] - YYYY-MM-DD`");
        assert_eq!(findings("# Changelog\n", "0.2.0").len(), 1);
    }

    #[test]
    fn a_section_that_says_nothing_is_seen() {
        check("One more page.\n\n", "", 3, "does not begin with a paragraph");
        check("### Added\n\n- A page.\n\n", "", 3, "says nothing under any of Breaking");
        check("- A page.\n", "", 7, "no item under `Added`");
        check("### Added", "### New", 7, "`New` is none of Breaking");
        check("- A page.\n", "- A page.\n\n### Added\n\n- More.\n", 11, "`Added` is here twice");
    }

    #[test]
    fn releases_before_are_dated_and_in_order() {
        check("## [0.1.0] - 2026-11-24", "## [0.1.0]", 11, "is no heading of a release");
        check("## [0.1.0] - 2026-11-24", "## [0.10.0] - 2026-11-24", 11, "not in the order");
    }
}
