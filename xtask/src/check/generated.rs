//! Checks the spec and the emitted files.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::finding::Finding;
use crate::generate::{Emitted, Options};
use crate::step::Verdict;
use codegen::Problem;

/// Checks that the spec is valid.
pub(super) fn spec(tree: &Tree) -> Result<Verdict, Error> {
    Ok(match tree.output()? {
        Ok(output) => Verdict::Passed(format!("{} endpoints", output.endpoints)),
        Err(report) => Verdict::NotRun(report.problems().iter().map(problem).collect()),
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

/// Checks that the emitted files are up to date, complete and unedited.
pub(super) fn check(tree: &Tree) -> Result<Verdict, Error> {
    let Ok(output) = tree.output()? else { return Ok(no_spec()) };
    let options = Options::check(&tree.root);
    let emitted = Emitted::new(&options, output.clone())?;
    Ok(emitted.verdict())
}
