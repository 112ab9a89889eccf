//! Compares the public API with the accepted one.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::surface::computed::{self, Observed};
use crate::surface::{BEHAVIOUR, NAMES, RUST, WIRE, read};
use audit::report::{Finding, StepVerdict};
use audit::surface::{ACCEPT, names, wire};

/// Compares the format of requests and responses with the accepted one.
pub(super) fn on_the_wire(tree: &Tree) -> Result<StepVerdict, Error> {
    if !tree.has_valid_spec()? {
        return Ok(no_spec());
    }
    let api = codegen::parse(tree.sources()?)?;
    accepted(tree, &[(WIRE, &wire(&api)), (NAMES, &names(&api))])
}

/// Compares the public API with the accepted one.
pub(super) fn in_rust(tree: &Tree) -> Result<StepVerdict, Error> {
    if !tree.has_valid_spec()? {
        return Ok(no_spec());
    }
    let rust = computed::rust(&tree.root, tree.offline)?;
    accepted(tree, &[(RUST, &rust)])
}

/// Compares the behaviour of the client with the accepted one.
pub(super) fn behaviour(tree: &Tree) -> Result<StepVerdict, Error> {
    match computed::behaviour(&tree.root, tree.offline)? {
        Observed::Behaviour(behaviour) => accepted(tree, &[(BEHAVIOUR, &behaviour)]),
        Observed::Failed(reason) => {
            Ok(StepVerdict::new(vec![Finding::on(computed::PROGRAM, reason)], computed::FIX, ""))
        }
    }
}

fn accepted(tree: &Tree, files: &[(&str, &str)]) -> Result<StepVerdict, Error> {
    let mut findings = Vec::new();
    for (file, now) in files {
        let before = read(&tree.root, file)?;
        if before != *now {
            let message = format!("{file} is out of date");
            findings.push(Finding::differs(file, message, &before, now, "the current client"));
        }
    }
    let lines = files.first().map_or(0, |(_, now)| now.lines().count());
    Ok(StepVerdict::new(findings, ACCEPT, format!("{lines} lines")))
}
