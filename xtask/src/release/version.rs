//! The version, and what git knows of releases.

use super::subject::Subject;
use crate::Error;
use crate::cargo::Program;
use crate::finding::Finding;
use crate::step::Answer;
use audit::surface::Version;

const FIX: &str = "raise `version` under [workspace.package] in Cargo.toml";

/// Is the version what the change since the last release asks for?
pub(super) fn check(subject: &Subject) -> Result<Answer, Error> {
    let version = &subject.version;
    let own = format!("v{version}");
    if !git(subject, &["tag", "--list", &own])?.trim().is_empty() {
        return released(subject, &own);
    }
    let Some(last) = last(subject)? else {
        return Ok(Answer::InStep(format!("{version}, and there is no release yet")));
    };
    // What a change means is judged by a command of its own, by this very program.
    let program = std::env::current_exe()?;
    let surface =
        Program::other(&program.to_string_lossy(), &subject.root, None).args(["surface", "--against", &last]);
    let surface = surface.args(subject.offline.then_some("--offline"));
    let output = surface.output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.code() {
        Some(0) => Ok(Answer::InStep(format!("{version} after {last}"))),
        Some(1) => {
            let cause =
                format!("version {version} or its changelog is not what the change since {last} asks for");
            let finding = Finding { detail: Some(said), ..Finding::on("Cargo.toml", cause) };
            Ok(Answer::Drift {
                findings: vec![finding],
                fix: "what stands in the last lines, in brackets".to_owned(),
            })
        }
        _ => Err(format!(
            "what changed since {last} cannot be told: {}",
            String::from_utf8_lossy(&output.stderr)
        )
        .into()),
    }
}

/// A version that has its tag: it may be looked at again, and not be released again.
fn released(subject: &Subject, tag: &str) -> Result<Answer, Error> {
    let here = git(subject, &["tag", "--points-at", "HEAD"])?;
    if here.lines().any(|line| line == tag) {
        return Ok(Answer::InStep(format!("this is {tag}")));
    }
    let cause = format!("version {} was released: it has the tag {tag}", subject.version);
    Ok(Answer::Drift { findings: vec![Finding::on("Cargo.toml", cause)], fix: FIX.to_owned() })
}

/// The latest release that this state comes after. Pre-releases promise nothing.
fn last(subject: &Subject) -> Result<Option<String>, Error> {
    let tags = git(subject, &["tag", "--list", "v[0-9]*", "--merged", "HEAD"])?;
    let version = |tag: &str| Some((Version::read(tag.strip_prefix('v')?)?, tag.to_owned()));
    Ok(tags.lines().filter_map(version).max().map(|(_, tag)| tag))
}

/// Is everything committed that would be published?
pub(super) fn clean(subject: &Subject) -> Result<Answer, Error> {
    let status = git(subject, &["status", "--porcelain"])?;
    let findings = status.lines().map(|line| {
        let name = line.get(3..).unwrap_or_default();
        Finding::on(name, format!("{name} is not committed as it is"))
    });
    Ok(Answer::of(findings.collect(), "commit it, or put it away: git stash -u", "nothing to commit"))
}

fn git(subject: &Subject, arguments: &[&str]) -> Result<String, Error> {
    let git = Program::other("git", &subject.root, Some("releases are tags of git, so this step needs it"));
    git.args(arguments).stdout()
}
