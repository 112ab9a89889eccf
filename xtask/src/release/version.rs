//! The version, and what git knows of releases.

use super::subject::Subject;
use crate::Error;
use crate::cargo::Program;
use crate::finding::Finding;
use crate::step::Answer;

const FIX: &str = "raise `version` under [workspace.package] in Cargo.toml";

/// Is the version what the change since the last release asks for?
pub(super) fn check(subject: &Subject) -> Result<Answer, Error> {
    let version = &subject.version;
    let tags = git(subject, &["tag", "--list", "v[0-9]*", "--sort=-version:refname"])?;
    let Some(last) = tags.lines().next() else {
        return Ok(Answer::InStep(format!("{version}, and there is no release yet")));
    };
    if last == format!("v{version}") {
        let finding =
            Finding::on("Cargo.toml", format!("version {version} was released: it has the tag {last}"));
        return Ok(Answer::Drift { findings: vec![finding], fix: FIX.to_owned() });
    }
    // What a change means is judged by a command of its own, by this very program.
    let own = std::env::current_exe()?;
    let surface =
        Program::other(&own.to_string_lossy(), &subject.root, None).args(["surface", "--against", last]);
    let output = surface.output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.code() {
        Some(0) => Ok(Answer::InStep(format!("{version} after {last}"))),
        Some(1) => {
            let cause = format!("version {version} is not what the change since {last} asks for");
            let finding = Finding { detail: Some(said), ..Finding::on("Cargo.toml", cause) };
            Ok(Answer::Drift { findings: vec![finding], fix: FIX.to_owned() })
        }
        _ => Err(format!(
            "what changed since {last} cannot be told: {}",
            String::from_utf8_lossy(&output.stderr)
        )
        .into()),
    }
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
