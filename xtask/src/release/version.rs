//! Checks the version against the tags of earlier releases.

use super::subject::Subject;
use crate::Error;
use crate::cargo::Program;
use audit::report::{Finding, StepVerdict};
use audit::surface::Version;
use std::collections::BTreeMap;

const FIX: &str = "raise `version` under [workspace.package] in Cargo.toml";

/// Checks that the version fits the changes since the last release.
pub(super) fn check(subject: &Subject) -> Result<StepVerdict, Error> {
    let version = &subject.version;
    let tag = format!("v{version}");
    if !git(subject, &["tag", "--list", &tag])?.trim().is_empty() {
        return released(subject, &tag);
    }
    let Some(last) = last(subject)? else {
        return Ok(StepVerdict::Passed(format!("{version}, the first release")));
    };
    // The command `surface` of this program judges the changes.
    let program = std::env::current_exe()?;
    let mut surface =
        Program::other(&program.to_string_lossy(), &subject.root, None).args(["surface", "--against", &last]);
    if subject.offline {
        surface = surface.args(["--offline"]);
    }
    let output = surface.output()?;
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.code() {
        Some(0) => Ok(StepVerdict::Passed(format!("{version} after {last}"))),
        Some(1) => {
            let cause = format!("version {version} or its changelog does not fit the changes since {last}");
            let finding = Finding { detail: Some(report), ..Finding::on("Cargo.toml", cause) };
            Ok(StepVerdict::Failed {
                findings: vec![finding],
                fix: "the last lines, in brackets, name it".to_owned(),
            })
        }
        _ => Err(format!("cannot compare with {last}: {}", String::from_utf8_lossy(&output.stderr)).into()),
    }
}

/// Accepts a version that has a tag only at that tag.
fn released(subject: &Subject, tag: &str) -> Result<StepVerdict, Error> {
    let here = git(subject, &["tag", "--points-at", "HEAD"])?;
    if here.lines().any(|line| line == tag) {
        return Ok(StepVerdict::Passed(format!("this is {tag}")));
    }
    let cause = format!("version {} is already released: git has the tag {tag}", subject.version);
    Ok(StepVerdict::Failed { findings: vec![Finding::on("Cargo.toml", cause)], fix: FIX.to_owned() })
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
pub(super) fn clean(subject: &Subject) -> Result<StepVerdict, Error> {
    let status = git(subject, &["status", "--porcelain"])?;
    let mut findings = Vec::new();
    for line in status.lines() {
        let name = line.get(3..).unwrap_or_default();
        findings.push(Finding::on(name, format!("{name} has uncommitted changes")));
    }
    Ok(StepVerdict::new(findings, "commit the changes, or stash them: git stash -u", "nothing to commit"))
}

fn git(subject: &Subject, arguments: &[&str]) -> Result<String, Error> {
    let git = Program::other("git", &subject.root, Some("install git: releases are git tags"));
    git.args(arguments).stdout()
}
