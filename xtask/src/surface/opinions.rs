//! The verdict of cargo-semver-checks. It sees neither field types nor the wire, so it only adds to the verdict.

use super::release::Place;
use std::path::Path;
use std::process::{Command, Output};

/// The opinion of cargo-semver-checks, or that it is not there.
pub(super) fn all(root: &Path, place: &Place<'_>, breaks: bool) -> Vec<String> {
    let is_there = cargo().arg("--version").output().is_ok_and(|ended| ended.status.success());
    if !is_there {
        return vec![
            "cargo-semver-checks is not installed and was not asked for a second opinion".to_owned(),
        ];
    }
    let mut semver = cargo();
    semver.arg("--manifest-path").arg(root.join("generated/Cargo.toml")).args(["--release-type", "minor"]);
    semver.args(["--only-explicit-features", "--features", "blocking,tracing", "--color", "never"]);
    match place {
        Place::Folder(folder) => semver.arg("--baseline-root").arg(folder),
        Place::Revision { name, .. } => semver.args(["--baseline-rev", name]),
    };
    match semver.output() {
        Ok(ended) => vec![opinion(&ended, breaks)],
        Err(error) => vec![format!("cargo-semver-checks could not be run: {error}")],
    }
}

fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg("semver-checks");
    cargo
}

/// Its exit code is the same for what it finds and for what keeps it from looking, so what it says decides.
fn opinion(ended: &Output, breaks: bool) -> String {
    let said = String::from_utf8_lossy(&ended.stdout);
    let failed = said.lines().filter_map(|line| line.strip_prefix("--- failure "));
    let failed: Vec<_> = failed.map(|line| line.trim_end_matches(" ---")).collect();
    match (ended.status.success(), failed.is_empty(), breaks) {
        (false, true, _) => {
            let why = String::from_utf8_lossy(&ended.stderr);
            let why = why.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("no reason given");
            format!("cargo-semver-checks could not judge: {}", why.trim())
        }
        (true, _, true) => {
            "cargo-semver-checks differs: it sees nothing that breaks; it looks neither at the types of fields nor at the wire"
                .to_owned()
        }
        (false, false, false) => format!("cargo-semver-checks differs: it sees a break in {}", failed.join("; ")),
        (true, _, false) => "cargo-semver-checks agrees: it sees nothing that breaks".to_owned(),
        (false, false, true) => format!("cargo-semver-checks agrees: it sees a break in {}", failed.join("; ")),
    }
}
