//! Compares the accepted facts of the docs pages with the spec.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::docs::{FACTS, all_accepted};
use audit::page::Spec;
use audit::report::{Finding, StepVerdict};
use codegen::SHARED;

const FIX: &str =
    "edit the spec as each finding proposes, or accept the page again: cargo xtask docs PAGE --accept";

/// Compares the accepted facts with the spec.
pub(super) fn check(tree: &Tree) -> Result<StepVerdict, Error> {
    if !tree.has_valid_spec()? {
        return Ok(no_spec());
    }
    let spec = Spec::new(tree.sources()?)?;
    let accepted = all_accepted(&tree.root.join("spec"))?;
    let mut findings = Vec::new();
    for page in pages(tree)? {
        findings.extend(missing(tree, page));
    }
    for accepted in &accepted {
        findings.extend(spec.since_accepted(accepted));
    }
    let names: Vec<_> = accepted.iter().map(|page| page.facts.title.as_str()).collect();
    Ok(StepVerdict::new(findings, FIX, names.join(", ")))
}

/// Returns the names of the spec files that describe a page.
fn pages(tree: &Tree) -> Result<Vec<&str>, Error> {
    let names = tree.sources()?.iter().map(|source| source.name.as_str());
    Ok(names.filter(|name| !name.ends_with(SHARED)).collect())
}

/// Returns a finding if no facts of a page were accepted.
fn missing(tree: &Tree, page: &str) -> Option<Finding> {
    let facts = page.replace(".yaml", FACTS);
    if tree.root.join(&facts).exists() {
        return None;
    }
    Some(Finding::on(page, format!("{facts} is missing: the page of {page} was never accepted")))
}
