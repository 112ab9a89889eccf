//! The conflicts of the spec, in step with the table that tells users of them.

use super::tree::{Tree, no_spec};
use crate::Error;
use crate::finding::Finding;
use crate::step::Answer;
use audit::explain::conflicts;

const TABLE: &str = "README.md";
const FIX: &str = "mend the table under \"Where the sources disagree\" in README.md";

/// Does the table have a row for each conflict, and no other? That each is still one, the spec itself has to show.
pub(super) fn check(tree: &Tree) -> Result<Answer, Error> {
    if tree.output()?.is_err() {
        return Ok(no_spec());
    }
    let registered = conflicts(tree.sources()?)?;
    let text = tree.read(TABLE)?;
    let rows: Vec<_> = rows(&text).collect();
    let missing = registered.iter().filter(|conflict| !rows.iter().any(|(name, _)| *name == conflict.name));
    let mut findings: Vec<_> = missing
        .map(|conflict| {
            let message = format!("{TABLE} does not tell of the conflict {}", conflict.name);
            Finding::new(message).at(&conflict.file, conflict.line, conflict.column)
        })
        .collect();
    let settled = rows.iter().filter(|(name, _)| !registered.iter().any(|conflict| conflict.name == *name));
    findings.extend(settled.map(|(name, line)| {
        Finding::new(format!("{TABLE} tells of the conflict {name}, which the spec does not have"))
            .at(TABLE, *line, 1)
    }));
    Ok(Answer::of(findings, FIX, format!("{} conflicts", registered.len())))
}

/// The first cells of the rows that begin with the name of a conflict, and their lines.
fn rows(text: &str) -> impl Iterator<Item = (&str, usize)> {
    text.lines().zip(1..).filter_map(|(line, number)| {
        let name = line.strip_prefix("| ")?.split_once(" |")?.0;
        let digits = name.strip_prefix('C')?;
        (!digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())).then_some((name, number))
    })
}
