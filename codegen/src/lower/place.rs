//! The position of the lowering in a file: a list on the stack, which becomes a span for a diagnostic.

use crate::source::diagnostic::Span;
use crate::source::yaml::{Node, Step};

/// A place in a spec file.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    file: usize,
    step: Option<(&'a Place<'a>, Step<'a>)>,
}

impl<'a> Place<'a> {
    /// The file itself.
    pub(super) fn file(file: usize) -> Self {
        Self { file, step: None }
    }

    /// The value of a key in this place.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        Self { file: self.file, step: Some((self, Step::Key(key))) }
    }

    /// An item of the list in this place.
    pub(super) fn item(&'a self, index: usize) -> Self {
        Self { file: self.file, step: Some((self, Step::Index(index))) }
    }

    /// Returns the name of this place in messages.
    pub(super) fn name(&self) -> String {
        match &self.step {
            Some((_, Step::Key(key))) => format!("`{}`", key.escape_debug()),
            Some((parent, Step::Index(index))) => format!("item {} of {}", index + 1, parent.name()),
            None => "the file".to_owned(),
        }
    }

    /// The file, and the spans of the key and of the value.
    pub(super) fn spans(&self, indexes: &[Node]) -> (usize, (Span, Span)) {
        let mut steps = Vec::new();
        let mut place = self;
        while let Some((parent, step)) = &place.step {
            steps.push(*step);
            place = parent;
        }
        steps.reverse();
        let spans = indexes.get(self.file).map_or((0..0, 0..0), |root| root.find(&steps));
        (self.file, spans)
    }
}
