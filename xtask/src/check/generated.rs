//! Checks the spec and the emitted files.

use super::tree::{Generated, Tree, no_spec};
use crate::Error;
use crate::generate::{Emitted, Options};
use audit::report::{Finding, StepVerdict};
use codegen::Problem;

/// Checks that the spec is valid.
pub(super) fn spec(tree: &Tree) -> Result<StepVerdict, Error> {
    Ok(match tree.generated()? {
        Generated::Output(output) => StepVerdict::Passed(format!("{} endpoints", output.endpoints)),
        Generated::Invalid(report) => StepVerdict::NotRun(report.problems().iter().map(problem).collect()),
    })
}

fn problem(problem: &Problem) -> Finding {
    Finding::failed(&problem.message).at(problem.place.clone()).detail(problem.rendered.clone())
}

/// Checks that the emitted files are up to date, complete and unedited.
pub(super) fn check(tree: &Tree) -> Result<StepVerdict, Error> {
    let Generated::Output(output) = tree.generated()? else { return Ok(no_spec()) };
    let options = Options::check(&tree.root);
    let emitted = Emitted::new(&options, output.clone())?;
    Ok(emitted.verdict())
}
