//! The position of the lowering in a file: a list on the stack, which becomes a span for a diagnostic.

use crate::source::diagnostic::Location;
use crate::source::yaml::{Found, Node, Step};

/// A place in a spec file.
#[derive(Clone, Copy)]
pub(super) struct SpecPath<'a> {
    file: usize,
    /// The keys from the file to the first step.
    keys: &'a [&'a str],
    step: Option<(&'a SpecPath<'a>, Step<'a>)>,
}

impl<'a> SpecPath<'a> {
    /// The file itself.
    pub(super) fn file(file: usize) -> Self {
        Self::under(file, &[])
    }

    /// The value at the end of these keys.
    pub(super) fn under(file: usize, keys: &'a [&'a str]) -> Self {
        Self { file, keys, step: None }
    }

    /// The value of a key in this place.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        Self { file: self.file, keys: self.keys, step: Some((self, Step::Key(key))) }
    }

    /// An item of the list in this place.
    pub(super) fn item(&'a self, index: usize) -> Self {
        Self { file: self.file, keys: self.keys, step: Some((self, Step::Index(index))) }
    }

    /// Returns the name of this place in messages.
    pub(super) fn name(&self) -> String {
        match &self.step {
            Some((_, Step::Key(key))) => format!("`{}`", key.escape_debug()),
            Some((parent, Step::Index(index))) => format!("item {} of {}", index + 1, parent.name()),
            None => match self.keys.last() {
                Some(key) => format!("`{}`", key.escape_debug()),
                None => "the file".to_owned(),
            },
        }
    }

    /// Returns the location of the key.
    pub(super) fn key_location(&self, indexes: &[Node]) -> Location {
        Location { file: self.file, span: self.find(indexes).key }
    }

    /// Returns the location of the value.
    pub(super) fn value_location(&self, indexes: &[Node]) -> Location {
        Location { file: self.file, span: self.find(indexes).value }
    }

    /// Returns whether the file has this place.
    pub(super) fn is_given(&self, indexes: &[Node]) -> bool {
        indexes.get(self.file).is_some_and(|root| root.exact(&self.steps()).is_some())
    }

    fn steps(&self) -> Vec<Step<'_>> {
        let mut steps = Vec::new();
        let mut place = self;
        while let Some((parent, step)) = &place.step {
            steps.push(*step);
            place = parent;
        }
        steps.extend(self.keys.iter().rev().map(|key| Step::Key(key)));
        steps.reverse();
        steps
    }

    fn find(&self, indexes: &[Node]) -> Found {
        match indexes.get(self.file) {
            Some(root) => root.find(&self.steps()),
            None => Found { key: 0..0, value: 0..0 },
        }
    }
}
