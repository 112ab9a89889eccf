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
pub struct Comparison {
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

/// The statement of recorded calls about a conflict.
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
pub fn compare(sources: &[Source], record: &str) -> Result<Vec<Comparison>, Box<dyn Error>> {
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

fn verdict(conflict: Conflict, claims: &[&Claim], calls: &[Call]) -> Comparison {
    let mut found = Found::default();
    for claim in claims {
        for (source, _) in &claim.values {
            add(&mut found.sources, source);
        }
        for (index, call) in calls.iter().enumerate() {
            found.judge(claim, call, index + 1, calls);
        }
    }
    let Found { mut sources, contradicted, mut lines, has_refusal } = found;
    sources.retain(|source| !contradicted.contains(source));
    let result = match (contradicted.is_empty(), sources.is_empty()) {
        (false, true) if !has_refusal => Settled::All,
        (true, _) | (_, true) => Settled::Open,
        _ if sources.contains(&conflict.follows) => Settled::Confirmed,
        _ => Settled::Otherwise(sources),
    };
    if result == Settled::Open {
        lines.clear();
    }
    lines.sort_unstable();
    let Conflict { name, follows, place } = conflict;
    Comparison { conflict: name, result, place, follows, lines }
}

/// The calls that decide a conflict, so far.
#[derive(Default)]
struct Found {
    sources: Vec<String>,
    contradicted: Vec<String>,
    lines: Vec<usize>,
    /// Whether a refused call is among them.
    has_refusal: bool,
}

impl Found {
    /// Adds the sources that a call contradicts. A call that all sources admit, or none, may have been accepted or refused for
    /// another reason.
    fn judge(&mut self, claim: &Claim, call: &Call, line: usize, calls: &[Call]) {
        let (mut admitting, mut others) = (Vec::new(), Vec::new());
        for (source, value) in &claim.values {
            match call.fits(claim, value) {
                Some(true) => admitting.push(source),
                Some(false) => others.push(source),
                None => {}
            }
        }
        if admitting.is_empty() || others.is_empty() {
            return;
        }
        let is_refused = call.is_refused() && has_accepted(calls, &call.operation);
        let wrong = match (call.is_accepted(), is_refused) {
            (true, _) => others,
            (_, true) => admitting,
            _ => return,
        };
        for source in wrong {
            add(&mut self.contradicted, source);
        }
        add(&mut self.lines, &line);
        self.has_refusal |= is_refused;
    }
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
