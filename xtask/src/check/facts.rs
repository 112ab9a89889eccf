//! Compares the accepted facts of the docs pages with the spec.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::docs::{FACTS, all_accepted};
use crate::finding::Finding;
use crate::step::Answer;
use audit::page::Spec;
use codegen::SHARED;

const FIX: &str =
    "mend the spec as the findings say, or accept the page anew: cargo xtask docs PAGE --accept";

/// Compares the accepted facts with the spec.
pub(super) fn check(tree: &Tree) -> Result<Answer, Error> {
    if tree.output()?.is_err() {
        return Ok(no_spec());
    }
    let spec = Spec::new(tree.sources()?)?;
    let accepted = all_accepted(&tree.root.join("spec"))?;
    let mut findings: Vec<_> = pages(tree)?.iter().filter_map(|page| missing(tree, page)).collect();
    for accepted in &accepted {
        findings.extend(spec.since_accepted(accepted).iter().map(finding));
    }
    let names: Vec<_> = accepted.iter().map(|page| page.facts.title.as_str()).collect();
    Ok(Answer::of(findings, FIX, names.join(", ")))
}

/// The files of the spec that are pages.
fn pages(tree: &Tree) -> Result<Vec<&str>, Error> {
    let names = tree.sources()?.iter().map(|source| source.name.as_str());
    Ok(names.filter(|name| !name.ends_with(SHARED)).collect())
}

/// A page of which nothing was accepted.
fn missing(tree: &Tree, page: &str) -> Option<Finding> {
    let facts = page.replace(".yaml", FACTS);
    let message = format!("{facts} is missing: nobody accepted the page that {page} was taken from");
    (!tree.root.join(&facts).exists()).then(|| Finding::on(page, message))
}

fn finding(found: &audit::page::Finding) -> Finding {
    let about: Vec<_> =
        [&found.spec, &found.endpoint, &found.field].into_iter().flatten().map(String::as_str).collect();
    let finding = Finding::new(format!("{}: {}; {}", about.join(" "), found.message, found.edit));
    let mut place = found.spec.as_deref().unwrap_or_default().rsplitn(3, ':');
    let (column, line, file) = (place.next(), place.next(), place.next());
    let numbers = line.and_then(|line| line.parse().ok()).zip(column.and_then(|column| column.parse().ok()));
    match (file, numbers) {
        (Some(file), Some((line, column))) => finding.at(file, line, column),
        _ => finding,
    }
}
