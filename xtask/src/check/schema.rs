//! Compares the JSON Schema of the spec format with the types that read a spec.

use super::tree::Tree;
use crate::Error;
use crate::cargo::Program;
use audit::report::{Finding, StepVerdict};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const FOLDER: &str = "spec/schema";
const FIX: &str = "cargo run -p audit --features schema --example schema spec/schema";

/// Returns the derived schema by file name. A separate program derives it, so that `generate` builds without schemars.
fn derived(root: &Path, offline: bool) -> Result<BTreeMap<String, String>, Error> {
    let run =
        ["run", "--quiet", "--locked", "--package", "audit", "--features", "schema", "--example", "schema"];
    let printed = Program::cargo(root, offline).args(run).stdout()?;
    match serde_json::from_str(&printed) {
        Ok(derived) => Ok(derived),
        Err(error) => Err(format!("the program that derives the schema did not print JSON: {error}").into()),
    }
}

/// Writes the derived schema.
pub(crate) fn accept(root: &Path, offline: bool) -> Result<(), Error> {
    for (name, text) in derived(root, offline)? {
        let path = root.join(FOLDER).join(&name);
        if fs::read_to_string(&path).is_ok_and(|before| before == text) {
            continue;
        }
        fs::write(&path, text).map_err(|error| format!("cannot write {FOLDER}/{name}: {error}"))?;
        println!("{FOLDER}/{name}: written");
    }
    Ok(())
}

/// Returns a finding for each file of the schema that differs from the types.
pub(super) fn check(tree: &Tree) -> Result<StepVerdict, Error> {
    let derived = derived(&tree.root, tree.offline)?;
    let mut findings = Vec::new();
    for (name, after) in &derived {
        let file = format!("{FOLDER}/{name}");
        match fs::read_to_string(tree.root.join(&file)) {
            Ok(before) if before.replace("\r\n", "\n") == *after => {}
            Ok(before) => {
                let message = format!("{file} is out of date");
                findings.push(Finding::differs(&file, message, &before, after, "derived from the types"));
            }
            Err(error) => findings.push(Finding::on(&file, format!("cannot read {file}: {error}"))),
        }
    }
    for name in names(tree)? {
        if !derived.contains_key(&name) {
            let file = format!("{FOLDER}/{name}");
            let finding = Finding::on(&file, format!("{file} is no longer derived"));
            return Ok(StepVerdict::Failed { findings: vec![finding], fix: format!("rm {file}") });
        }
    }
    Ok(StepVerdict::new(findings, FIX, format!("{} files", derived.len())))
}

/// Lists the files in the folder of the schema.
fn names(tree: &Tree) -> Result<BTreeSet<String>, Error> {
    let entries =
        fs::read_dir(tree.root.join(FOLDER)).map_err(|error| format!("cannot list {FOLDER}: {error}"))?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    names.collect()
}
