//! Compares the JSON Schema of the spec format with the types that read a spec.

use super::tree::Tree;
use crate::Error;
use crate::cargo::Program;
use crate::finding::Finding;
use crate::step::Answer;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const FOLDER: &str = "spec/schema";
const FIX: &str = "UPDATE_EXPECT=1 cargo test -p audit --test schema";

/// Returns the derived schema by file name. A program of its own derives it, so that `generate` builds without schemars.
fn derived(root: &Path, offline: bool) -> Result<BTreeMap<String, String>, Error> {
    let run =
        ["run", "--quiet", "--locked", "--package", "audit", "--features", "schema", "--example", "schema"];
    let printed = Program::cargo(root, offline).args(run).stdout()?;
    let problem = |error| format!("the program that derives the schema did not print JSON: {error}");
    Ok(serde_json::from_str(&printed).map_err(problem)?)
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
pub(super) fn check(tree: &Tree) -> Result<Answer, Error> {
    let derived = derived(&tree.root, tree.offline)?;
    let mut findings = Vec::new();
    for (name, after) in &derived {
        let file = format!("{FOLDER}/{name}");
        match fs::read_to_string(tree.root.join(&file)) {
            Ok(before) if before.replace("\r\n", "\n") == *after => {}
            Ok(before) => {
                let message = format!("{file} is not what the types give");
                findings.push(Finding::differs(&file, message, &before, after, "what the types give"));
            }
            Err(error) => findings.push(Finding::on(&file, format!("{file} cannot be read: {error}"))),
        }
    }
    let stale = present(tree)?.into_iter().filter(|name| !derived.contains_key(name));
    if let Some(name) = stale.into_iter().next() {
        let finding =
            Finding::on(&format!("{FOLDER}/{name}"), format!("{FOLDER}/{name} is derived from nothing"));
        return Ok(Answer::Drift { findings: vec![finding], fix: format!("rm {FOLDER}/{name}") });
    }
    Ok(Answer::of(findings, FIX, format!("{} files", derived.len())))
}

fn present(tree: &Tree) -> Result<BTreeSet<String>, Error> {
    let entries =
        fs::read_dir(tree.root.join(FOLDER)).map_err(|error| format!("cannot list {FOLDER}: {error}"))?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    names.collect()
}
