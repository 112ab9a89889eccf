//! Spec to model: every check and every decision.

mod api;
mod behaviour;
mod claims;
mod examples;
mod expected;
mod fields;
mod limits;
mod needs;
mod operations;
mod place;
mod problem;
mod rules;
mod scope;
mod settle;
mod state;
mod types;
mod unused;
mod useless;
mod windows;

pub(crate) use examples::is_now;
pub(crate) use state::{Page, Rules, Shared, Spec};

use crate::model::Api;
use crate::source::diagnostic::Diagnostic;
use state::Lower;

/// Lowers a spec, or reports all of its problems.
pub(crate) fn lower(spec: &Spec<'_>) -> Result<Api, Vec<Diagnostic>> {
    let mut lower = Lower::new(spec);
    let api = lower.api();
    if lower.found.is_empty() { Ok(api) } else { Err(lower.found) }
}
