//! Spec to model: every check and every decision.

mod api;
mod behaviour;
mod claims;
mod examples;
mod expected;
mod fields;
mod needs;
mod operations;
mod place;
mod problem;
mod scope;
mod settle;
mod types;

use crate::model::Api;
use crate::source::diagnostic::{Diagnostic, Location, Source};
use crate::source::spec::{ApiFile, PageFile};
use crate::source::yaml::Node;
pub(crate) use examples::is_now;

use claims::Conflicts;
use std::collections::{HashMap, HashSet};
use types::Types;

/// A page of the spec and the index of its source.
pub(crate) struct Page {
    pub(crate) file: usize,
    pub(crate) spec: PageFile,
}

/// The source to follow in a conflict.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rules {
    /// The source that the conflict names.
    AsWritten,
    /// The page, where it speaks: for those who compare the spec with it.
    ByPage,
}

/// The whole spec as it was read.
pub(crate) struct Spec<'a> {
    pub(crate) sources: &'a [Source],
    pub(crate) indexes: &'a [Node],
    pub(crate) rules: Rules,
    pub(crate) api: (usize, ApiFile),
    pub(crate) pages: Vec<Page>,
}

/// Lowers a spec, or reports all of its problems.
pub(crate) fn lower(spec: &Spec<'_>) -> Result<Api, Vec<Diagnostic>> {
    let mut lower = Lower {
        spec,
        found: Vec::new(),
        types: Types::default(),
        conflicts: Conflicts::default(),
        paths: HashMap::new(),
        broken: HashSet::new(),
    };
    let api = lower.api();
    if lower.found.is_empty() { Ok(api) } else { Err(lower.found) }
}

/// The state of one run.
struct Lower<'a> {
    spec: &'a Spec<'a>,
    found: Vec<Diagnostic>,
    types: Types<'a>,
    conflicts: Conflicts<'a>,
    /// The first place of each method and path.
    paths: HashMap<String, Location>,
    /// The shared fields that are wrong in themselves: what uses them need not say so again.
    broken: HashSet<&'a str>,
}
