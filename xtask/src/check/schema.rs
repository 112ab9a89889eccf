//! Compares the JSON Schema of the spec format with the types that read a spec.

use super::tree::Tree;
use crate::Error;
use crate::cargo::Program;
use crate::finding::Finding;
use crate::step::Answer;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const FOLDER: &str = "spec/schema";
const FIX: &str = "UPDATE_EXPECT=1 cargo test -p audit --test schema";

/// Is the schema the one that the types give? A program of the generator derives it, so that nobody who generates has to
/// build what that takes.
pub(super) fn check(tree: &Tree) -> Result<Answer, Error> {
    let run =
        ["run", "--quiet", "--locked", "--package", "audit", "--features", "schema", "--example", "schema"];
    let derived = Program::cargo(&tree.root, tree.offline).args(run).stdout()?;
    let derived: BTreeMap<String, String> = serde_json::from_str(&derived)
        .map_err(|error| format!("the program that derives the schema did not print JSON: {error}"))?;
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
