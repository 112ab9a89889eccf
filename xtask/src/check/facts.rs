//! The facts of the docs' pages, as they were last accepted, in step with the spec.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::docs::all_accepted;
use crate::finding::Finding;
use crate::step::Answer;
use codegen::docs::Spec;

const FIX: &str =
    "mend the spec as the findings say, or accept the page anew: cargo xtask docs PAGE --accept";

/// Does the spec say what the pages said when they were accepted?
pub(super) fn check(tree: &Tree) -> Result<Answer, Error> {
    if tree.output()?.is_err() {
        return Ok(no_spec());
    }
    let spec = Spec::new(tree.sources()?)?;
    let accepted = all_accepted(&tree.root.join("spec"))?;
    let mut findings = Vec::new();
    for accepted in &accepted {
        findings.extend(spec.since_accepted(accepted).iter().map(finding));
    }
    Ok(Answer::of(findings, FIX, format!("{} pages", accepted.len())))
}

fn finding(found: &codegen::docs::Finding) -> Finding {
    let about = found.endpoint.as_ref().map_or_else(String::new, |endpoint| format!("{endpoint}: "));
    let finding = Finding::new(format!("{about}{}; {}", found.message, found.edit));
    let mut place = found.spec.as_deref().unwrap_or_default().rsplitn(3, ':');
    let (column, line, file) = (place.next(), place.next(), place.next());
    let numbers = line.and_then(|line| line.parse().ok()).zip(column.and_then(|column| column.parse().ok()));
    match (file, numbers) {
        (Some(file), Some((line, column))) => finding.at(file, line, column),
        _ => finding,
    }
}
