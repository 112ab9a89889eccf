//! Builds the tests of the copy.

use crate::tree::Tree;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The tests that are built, as arguments of `cargo test`: those that call the critical modules and do not build anything.
const TESTS: &[&str] = &[
    "--package=vh3-bigchange",
    "--package=audit",
    "--package=xtask",
    "--package=tests",
    "--lib",
    "--bins",
    "--test=tls",
    "--test=blocking",
    "--test=faults",
    "--test=key",
    "--test=paging",
    "--test=programs",
    "--test=tracing",
    "--test=wire",
    "--test=page",
    "--test=docs",
    "--test=lines",
    "--test=mock",
    "--test=generate",
    "--test=workflows",
];

/// The result of a build.
pub(crate) enum Built {
    Tests(Vec<Program>),
    /// The numbers of mutants that do not compile.
    Refused(BTreeSet<u32>),
}

/// A program with tests.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) path: PathBuf,
    /// The folder in which cargo runs it.
    pub(crate) folder: PathBuf,
    /// Its package and its name.
    pub(crate) name: String,
}

/// Builds the tests.
pub(crate) fn build(tree: &Tree, target: &Path) -> Result<Built, String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&tree.root).args(["test", "--no-run", "--no-fail-fast", "--message-format", "json"]);
    let output = cargo
        .args(TESTS)
        .env("CARGO_TARGET_DIR", target)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    let mut programs = Vec::new();
    let mut refused = BTreeSet::new();
    let mut others = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str(line) else { continue };
        programs.extend(program(&message));
        if message["message"]["level"] == "error" {
            match refused_by(&message, tree) {
                numbers if numbers.is_empty() => others.push(message["message"]["rendered"].to_string()),
                numbers => refused.extend(numbers),
            }
        }
    }
    match output.status.success() {
        true => Ok(Built::Tests(programs)),
        false if refused.is_empty() => Err(format!("the copy does not compile:\n{}", others.join("\n"))),
        false => Ok(Built::Refused(refused)),
    }
}

fn program(message: &Value) -> Option<Program> {
    if message["profile"]["test"] != true {
        return None;
    }
    let manifest = Path::new(message["manifest_path"].as_str()?);
    let folder = manifest.parent()?.to_path_buf();
    let package = folder.file_name()?.to_string_lossy();
    let name = format!("{package}/{}", message["target"]["name"].as_str()?);
    Some(Program { path: message["executable"].as_str()?.into(), name, folder })
}

/// Returns the mutants that an error is about.
fn refused_by(message: &Value, tree: &Tree) -> BTreeSet<u32> {
    let mut numbers = BTreeSet::new();
    for span in message["message"]["spans"].as_array().into_iter().flatten() {
        let (Some(file), Some(line)) = (span["file_name"].as_str(), span["line_start"].as_u64()) else {
            continue;
        };
        if span["is_primary"] != true {
            continue;
        }
        for arm in tree.arms.get(file).into_iter().flatten() {
            if arm.lines.contains(&(line as u32)) {
                numbers.insert(arm.number);
            }
        }
    }
    numbers
}
