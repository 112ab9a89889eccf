//! Demands of changes on the version and the changelog.

use super::change::{Change, Verdict};
use super::version::Version;
use crate::report::Finding;

/// A changelog as it was and as it is.
#[derive(Clone, Copy, Debug)]
pub struct Changelog<'t> {
    /// That of the release.
    pub old: &'t str,
    /// That of now.
    pub new: &'t str,
}

/// The file with the version of the client.
const MANIFEST: &str = "Cargo.toml";
/// The changelog.
const CHANGELOG: &str = "CHANGELOG.md";
/// Headings for a change that users must notice.
const GRAVE: &[&str] = &["Breaking", "Changed", "Removed"];

/// Returns the problems of a version and changelog with the changes.
#[must_use]
pub fn problems(changes: &[Change], [old, new]: [Version; 2], changelog: Changelog<'_>) -> Vec<Finding> {
    let verdict = Verdict::judge(changes);
    version(verdict, old, new).into_iter().chain(noted(verdict, new, changelog)).collect()
}

fn version(verdict: Verdict, old: Version, new: Version) -> Option<Finding> {
    let least = verdict.next(old);
    let message = match (new < least, verdict) {
        (false, _) => return None,
        (true, Verdict::None) => {
            format!("the version is {new}, lower than the released {old}; set it in {MANIFEST}")
        }
        (true, _) => format!(
            "the version is {new}, and a {} change after {old} makes it {least} at least; set it in {MANIFEST}",
            verdict.word()
        ),
    };
    Some(Finding::on(MANIFEST, message).rule("version-too-low"))
}

fn noted(verdict: Verdict, version: Version, Changelog { old, new }: Changelog<'_>) -> Option<Finding> {
    if verdict == Verdict::None {
        return None;
    }
    let how = "`cargo xtask surface --against REV --format markdown` has a section to start from";
    let (rule, message) = match section(new) {
        None => ("changelog-missing", format!("{CHANGELOG} has no section; {how}")),
        Some((heading, _)) if !names(heading, version) => (
            "changelog-version",
            format!("the first section of {CHANGELOG} is `{heading}`, and not one of {version}; {how}"),
        ),
        Some((_, text)) if section(old).is_some_and(|(_, old)| old == text) => {
            ("changelog-unchanged", format!("{CHANGELOG} says nothing of what has changed; {how}"))
        }
        Some((_, text)) if verdict == Verdict::Major && !is_grave(text) => (
            "changelog-plain",
            format!(
                "{CHANGELOG} has nothing under {}, where users look for what they have to change; {how}",
                GRAVE.join(", ")
            ),
        ),
        Some(_) => return None,
    };
    Some(Finding::on(CHANGELOG, message).rule(rule))
}

/// The first section: its heading and its text.
fn section(changelog: &str) -> Option<(&str, &str)> {
    let (_, rest) = changelog.split_once("\n## ")?;
    let rest = rest.split("\n## ").next()?;
    Some(rest.split_once('\n').unwrap_or((rest, "")))
}

/// Returns whether a heading has a version as a word of its own.
fn names(heading: &str, version: Version) -> bool {
    let version = version.to_string();
    let mut words = heading.split(|char: char| !char.is_ascii_alphanumeric() && char != '.');
    words.any(|word| word.strip_prefix('v').unwrap_or(word) == version)
}

fn is_entry(line: &str) -> bool {
    ["- ", "* ", "+ "].iter().any(|bullet| line.starts_with(bullet))
}

fn is_grave(section: &str) -> bool {
    let mut parts = section.split("\n### ").skip(1).map(|part| part.split_once('\n').unwrap_or((part, "")));
    parts.any(|(heading, text)| {
        let heading = heading.split(':').next().unwrap_or_default().trim();
        GRAVE.contains(&heading) && text.lines().any(is_entry)
    })
}
