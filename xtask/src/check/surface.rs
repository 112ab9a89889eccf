//! Compares the public API with the accepted one.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::finding::Finding;
use crate::step::Answer;
use crate::surface::{BEHAVIOUR, NAMES, RUST, WIRE, computed, read};
use audit::surface::{ACCEPT, names, wire};

/// Is the wire the accepted one?
pub(super) fn on_the_wire(tree: &Tree) -> Result<Answer, Error> {
    if tree.output()?.is_err() {
        return Ok(no_spec());
    }
    let api = codegen::parse(tree.sources()?)?;
    accepted(tree, &[(WIRE, &wire(&api)), (NAMES, &names(&api))])
}

/// Is the public API the accepted one?
pub(super) fn in_rust(tree: &Tree) -> Result<Answer, Error> {
    if tree.output()?.is_err() {
        return Ok(no_spec());
    }
    let rust = computed::rust(&tree.root, tree.offline)?;
    accepted(tree, &[(RUST, &rust)])
}

/// Compares the behaviour of the client with the accepted one.
pub(super) fn by_itself(tree: &Tree) -> Result<Answer, Error> {
    match computed::behaviour(&tree.root, tree.offline)? {
        Ok(behaviour) => accepted(tree, &[(BEHAVIOUR, &behaviour)]),
        Err(said) => Ok(Answer::of(vec![Finding::on(computed::PROGRAM, said)], computed::MEND, "")),
    }
}

fn accepted(tree: &Tree, files: &[(&str, &str)]) -> Result<Answer, Error> {
    let mut findings = Vec::new();
    for (file, now) in files {
        let before = read(&tree.root, file)?;
        if before != *now {
            let message = format!("{file} is not what spec, generator and runtime come to");
            findings.push(Finding::differs(file, message, &before, now, "what they come to"));
        }
    }
    let lines = files.first().map_or(0, |(_, now)| now.lines().count());
    Ok(Answer::of(findings, ACCEPT, format!("{lines} lines")))
}
