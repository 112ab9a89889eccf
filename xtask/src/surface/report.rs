//! The printed report of `surface`.

use super::options::Options;
use crate::Outcome;
use audit::report::{self, Changes, Finding, Format};
use audit::surface::Change;

/// Returns the outcome of a comparison with these problems.
pub(super) fn outcome(problems: &[Finding]) -> Outcome {
    if problems.is_empty() { Outcome::Success } else { Outcome::Drift }
}

/// Prints changes, problems and notes.
pub(super) fn print(options: &Options, changes: &[Change], problems: &[Finding], notes: &[String]) {
    // The Markdown is a section of the changelog, so it has only the changes.
    if options.format == Format::Markdown {
        for problem in problems {
            eprintln!("note: {}", problem.message);
        }
        for note in notes {
            eprintln!("note: {note}");
        }
    }
    print!("{}", report::surface(options.format, Changes { changes, problems, notes }));
}
