//! The version, and the releases that git has tags of.

use super::subject::Subject;
use crate::Error;
use crate::cargo::Program;
use crate::finding::Finding;
use crate::step::Answer;
use audit::surface::Version;
use std::collections::BTreeMap;

const FIX: &str = "raise `version` under [workspace.package] in Cargo.toml";

/// Checks that the version fits the changes since the last release.
pub(super) fn check(subject: &Subject) -> Result<Answer, Error> {
    let version = &subject.version;
    let own = format!("v{version}");
    if !git(subject, &["tag", "--list", &own])?.trim().is_empty() {
        return released(subject, &own);
    }
    let Some(last) = last(subject)? else {
        return Ok(Answer::InStep(format!("{version}, and there is no release yet")));
    };
    // The command `surface` of this program judges a change.
    let program = std::env::current_exe()?;
    let surface =
        Program::other(&program.to_string_lossy(), &subject.root, None).args(["surface", "--against", &last]);
    let surface = surface.args(subject.offline.then_some("--offline"));
    let output = surface.output()?;
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.code() {
        Some(0) => Ok(Answer::InStep(format!("{version} after {last}"))),
        Some(1) => {
            let cause = format!("version {version} or its changelog does not fit the changes since {last}");
            let finding = Finding { detail: Some(report), ..Finding::on("Cargo.toml", cause) };
            Ok(Answer::Drift { findings: vec![finding], fix: "see the last lines, in brackets".to_owned() })
        }
        _ => Err(format!("cannot compare with {last}: {}", String::from_utf8_lossy(&output.stderr)).into()),
    }
}

/// Accepts a version that has a tag only at that tag.
fn released(subject: &Subject, tag: &str) -> Result<Answer, Error> {
    let here = git(subject, &["tag", "--points-at", "HEAD"])?;
    if here.lines().any(|line| line == tag) {
        return Ok(Answer::InStep(format!("this is {tag}")));
    }
    let cause = format!("version {} was released: it has the tag {tag}", subject.version);
    Ok(Answer::Drift { findings: vec![Finding::on("Cargo.toml", cause)], fix: FIX.to_owned() })
}

/// Returns the tag of the latest release before this commit, without pre-releases.
fn last(subject: &Subject) -> Result<Option<String>, Error> {
    let tags = git(subject, &["tag", "--list", "v[0-9]*", "--merged", "HEAD"])?;
    let mut releases = BTreeMap::new();
    for tag in tags.lines() {
        if let Some(version) = tag.strip_prefix('v').and_then(Version::read) {
            releases.insert(version, tag);
        }
    }
    Ok(releases.last_key_value().map(|(_, tag)| (*tag).to_owned()))
}

/// Checks that everything is committed.
pub(super) fn clean(subject: &Subject) -> Result<Answer, Error> {
    let status = git(subject, &["status", "--porcelain"])?;
    let mut findings = Vec::new();
    for line in status.lines() {
        let name = line.get(3..).unwrap_or_default();
        findings.push(Finding::on(name, format!("{name} has uncommitted changes")));
    }
    Ok(Answer::of(findings, "commit it, or stash it: git stash -u", "nothing to commit"))
}

fn git(subject: &Subject, arguments: &[&str]) -> Result<String, Error> {
    let git = Program::other("git", &subject.root, Some("releases are git tags, so this step needs git"));
    git.args(arguments).stdout()
}
