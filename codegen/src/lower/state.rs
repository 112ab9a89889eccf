//! The state of one run: the spec as it was read, and all that is known of it so far.

use crate::source::diagnostic::{Diagnostic, Location, Source};
use crate::source::spec::{self, ApiFile, Conflict, PageFile};
use crate::source::yaml::Node;
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// A page of the spec and the index of its source.
pub(crate) struct Page {
    pub(crate) file: usize,
    pub(crate) spec: PageFile,
}

/// The file that all pages share, and the index of its source.
pub(crate) struct Shared {
    pub(crate) file: usize,
    pub(crate) spec: ApiFile,
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
    pub(crate) shared: Shared,
    pub(crate) pages: Vec<Page>,
}

/// The state of one run.
pub(super) struct Lower<'a> {
    pub(super) spec: &'a Spec<'a>,
    pub(super) found: Vec<Diagnostic>,
    pub(super) types: Types<'a>,
    pub(super) conflicts: Conflicts<'a>,
    /// The first place of each method and path.
    pub(super) paths: HashMap<String, Location>,
    /// The shared fields that are wrong in themselves: what uses them need not say so again.
    pub(super) broken: HashSet<&'a str>,
}

impl<'a> Lower<'a> {
    pub(super) fn new(spec: &'a Spec<'a>) -> Self {
        Self {
            spec,
            found: Vec::new(),
            types: Types::default(),
            conflicts: Conflicts::default(),
            paths: HashMap::new(),
            broken: HashSet::new(),
        }
    }
}

/// The types of all files by name.
#[derive(Default)]
pub(super) struct Types<'a> {
    pub(super) by_name: HashMap<&'a str, Known<'a>>,
}

/// A type of the spec.
#[derive(Clone, Copy)]
pub(super) enum Known<'a> {
    Id(&'a spec::Id),
    Enum(&'a spec::Enum),
    Object(&'a spec::Object),
    Entity,
}

impl<'a> Types<'a> {
    pub(super) fn get(&self, name: &str) -> Option<Known<'a>> {
        self.by_name.get(name).copied()
    }
}

/// The registered conflicts, and whether something refers to each.
#[derive(Default)]
pub(super) struct Conflicts<'a> {
    pub(super) by_name: IndexMap<&'a str, Registered<'a>>,
}

/// A conflict of a file.
#[derive(Clone, Copy)]
pub(super) struct Registered<'a> {
    pub(super) conflict: &'a Conflict,
    pub(super) file: usize,
    /// Whether a claim refers to it.
    pub(super) is_used: bool,
}
