//! Compares the tables of the documents with the spec.

use super::tree::{Generated, Tree, no_spec};
use crate::Error;
use crate::explain::documents;
use audit::explain::ACCEPT;
use audit::report::{Finding, StepVerdict};

/// Returns a finding for each document whose tables are out of date.
pub(super) fn check(tree: &Tree) -> Result<StepVerdict, Error> {
    let Generated::Output(output) = tree.generated()? else { return Ok(no_spec()) };
    let mut findings = Vec::new();
    for document in documents(&tree.root, tree.sources()?)? {
        if document.before != document.after {
            let message = format!("the tables in {} are out of date", document.file);
            let (before, after) = (&document.before, &document.after);
            findings.push(Finding::differs(document.file, message, before, after, "the tables of the spec"));
        }
    }
    Ok(StepVerdict::new(findings, ACCEPT, format!("{} endpoints", output.endpoints)))
}
