//! Checks the spec and the emitted files.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::finding::Finding;
use crate::generate::{Emitted, Options};
use crate::step::Answer;
use codegen::Problem;

/// Is the spec valid?
pub(super) fn spec(tree: &Tree) -> Result<Answer, Error> {
    Ok(match tree.output()? {
        Ok(output) => Answer::InStep(format!("{} endpoints", output.endpoints)),
        Err(report) => Answer::Broken(report.problems().iter().map(problem).collect()),
    })
}

fn problem(problem: &Problem) -> Finding {
    let mut finding = Finding::new(&problem.message);
    if let Some((file, line, column)) = &problem.place {
        finding = finding.at(file, *line, *column);
    }
    finding.detail = Some(problem.rendered.clone());
    finding
}

/// Compares the emitted files with the spec: the set, the bytes, and that they are unedited.
pub(super) fn check(tree: &Tree) -> Result<Answer, Error> {
    let Ok(output) = tree.output()? else { return Ok(no_spec()) };
    let options = Options::check(&tree.root);
    let emitted = Emitted::new(&options, output.clone())?;
    Ok(emitted.answer())
}
