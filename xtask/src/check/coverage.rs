//! The table of endpoints, in step with spec and tests.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::explain::{TABLE, new_table};
use crate::finding::Finding;
use crate::step::Answer;

const FIX: &str = "cargo xtask explain --all --accept";

/// Is the table what spec and tests give?
pub(super) fn check(tree: &Tree) -> Result<Answer, Error> {
    let Ok(output) = tree.output()? else { return Ok(no_spec()) };
    let before = tree.read(TABLE)?.replace("\r\n", "\n");
    let after = new_table(&tree.root, tree.sources()?, &before)?;
    let mut findings = Vec::new();
    if before != after {
        let message = format!("the table of endpoints in {TABLE} is out of step");
        findings.push(Finding::differs(TABLE, message, &before, &after, "what spec and tests give"));
    }
    Ok(Answer::of(findings, FIX, format!("{} endpoints", output.endpoints)))
}
