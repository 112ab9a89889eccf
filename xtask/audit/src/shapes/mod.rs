//! Compares recorded calls with the conflicts of a spec. `vh3 doctor --record-shapes` records them, without values.
//!
//! A source is contradicted by an accepted call that it does not admit, and by a refused call that it admits.

mod call;
mod claims;

use call::Call;
use claims::{Claim, Conflict};
use codegen::Source;
use std::error::Error;

/// The verdict about a conflict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The name of the conflict.
    pub conflict: String,
    /// The result.
    pub result: Settled,
    /// The file and line of the word after `rules:`.
    pub place: String,
    /// The source that is followed.
    pub follows: String,
    /// The lines of the record that decide it, from 1.
    pub lines: Vec<usize>,
}

/// What recorded calls say about a conflict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The server agrees with the source that is followed.
    Confirmed,
    /// The server agrees with these sources instead.
    Otherwise(Vec<String>),
    /// The server accepts the form of every source.
    All,
    /// No recorded call decides it.
    Open,
}

/// Compares a record with the conflicts of a spec.
///
/// # Errors
///
/// When the spec is not YAML, or a line is not of a record.
pub fn compare(sources: &[Source], record: &str) -> Result<Vec<Verdict>, Box<dyn Error>> {
    let spec = claims::read(sources)?;
    let calls = calls(record)?;
    let mut verdicts = Vec::new();
    for conflict in spec.conflicts {
        let claims: Vec<_> = spec.claims.iter().filter(|claim| claim.conflict == conflict.name).collect();
        verdicts.push(verdict(conflict, &claims, &calls));
    }
    Ok(verdicts)
}

fn calls(record: &str) -> Result<Vec<Call>, Box<dyn Error>> {
    let mut calls = Vec::new();
    for (index, line) in record.lines().enumerate() {
        let call = serde_json::from_str(line).map_err(|error| {
            format!("line {}: {error}; expected a line that `vh3 doctor --record-shapes` wrote", index + 1)
        })?;
        calls.push(call);
    }
    Ok(calls)
}

fn verdict(conflict: Conflict, claims: &[&Claim], calls: &[Call]) -> Verdict {
    let (mut sources, mut contradicted, mut lines) = (Vec::new(), Vec::new(), Vec::new());
    let mut refusals = false;
    for claim in claims {
        for (source, value) in &claim.values {
            add(&mut sources, source);
            for (index, call) in calls.iter().enumerate() {
                let Some(fits) = call.fits(claim, value) else { continue };
                let is_refused = call.is_refused() && has_accepted(calls, &call.operation);
                if (call.is_accepted() && !fits) || (is_refused && fits) {
                    add(&mut contradicted, source);
                    add(&mut lines, &(index + 1));
                    refusals |= is_refused;
                }
            }
        }
    }
    sources.retain(|source| !contradicted.contains(source));
    let result = if contradicted.is_empty() {
        Settled::Open
    } else if sources.is_empty() {
        if refusals { Settled::Open } else { Settled::All }
    } else if sources.contains(&conflict.follows) {
        Settled::Confirmed
    } else {
        Settled::Otherwise(sources)
    };
    if result == Settled::Open {
        lines.clear();
    }
    lines.sort_unstable();
    let Conflict { name, follows, place } = conflict;
    Verdict { conflict: name, result, place, follows, lines }
}

/// A refusal says something about the form only if another call of the operation was accepted.
fn has_accepted(calls: &[Call], operation: &str) -> bool {
    calls.iter().any(|call| call.operation == operation && call.is_accepted())
}

fn add<T: Clone + PartialEq>(all: &mut Vec<T>, item: &T) {
    if !all.contains(item) {
        all.push(item.clone());
    }
}
