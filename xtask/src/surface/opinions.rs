//! The verdict of cargo-semver-checks. It sees neither field types nor the wire, so it only adds to the verdict.

use super::release::State;
use std::path::Path;
use std::process::{Command, Output};

/// Returns the verdict of cargo-semver-checks, or that it is not installed.
pub(super) fn semver_checks(root: &Path, state: &State<'_>, breaks: bool) -> String {
    let is_installed = cargo().arg("--version").output().is_ok_and(|ended| ended.status.success());
    if !is_installed {
        return "cargo-semver-checks is not installed, so there is no second verdict".to_owned();
    }
    let mut semver = cargo();
    semver.arg("--manifest-path").arg(root.join("generated/Cargo.toml")).args(["--release-type", "minor"]);
    semver.args(["--only-explicit-features", "--features", "blocking,tracing", "--color", "never"]);
    match state {
        State::Folder(folder) => semver.arg("--baseline-root").arg(folder),
        State::Revision { name, .. } => semver.args(["--baseline-rev", name]),
    };
    match semver.output() {
        Ok(ended) => opinion(&ended, breaks),
        Err(error) => format!("cannot run cargo-semver-checks: {error}"),
    }
}

fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg("semver-checks");
    cargo
}

/// Returns the verdict in an output. The exit code is the same for a break and for a failed run, so the text decides.
fn opinion(ended: &Output, breaks: bool) -> String {
    let text = String::from_utf8_lossy(&ended.stdout);
    let mut failed = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("--- failure ") {
            failed.push(name.trim_end_matches(" ---"));
        }
    }
    if !ended.status.success() && failed.is_empty() {
        return format!("cargo-semver-checks failed: {}", last_line(&ended.stderr));
    }
    match (ended.status.success(), breaks) {
        (true, true) => {
            "cargo-semver-checks disagrees: it finds no breaking change; it sees neither field types nor the wire".to_owned()
        }
        (false, false) => {
            format!("cargo-semver-checks disagrees: it finds a breaking change: {}", failed.join("; "))
        }
        (true, false) => "cargo-semver-checks agrees: it finds no breaking change".to_owned(),
        (false, true) => {
            format!("cargo-semver-checks agrees: it finds a breaking change: {}", failed.join("; "))
        }
    }
}

fn last_line(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let line = text.lines().rev().find(|line| !line.trim().is_empty());
    line.unwrap_or("it gives no reason").trim().to_owned()
}
