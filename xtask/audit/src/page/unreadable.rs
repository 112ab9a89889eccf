//! A page, or a region of it, that cannot be read.

use crate::report::{Class, Finding};

/// The most endpoints of a page, rows of a table and values of a list.
pub(super) const MOST: usize = 1000;

/// The reason why a page or a region of it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1; 0 for the page as a whole.
    pub line: usize,
    /// The problem, and how to go on.
    pub message: String,
}

impl Unreadable {
    /// Returns the finding that a page cannot be read.
    #[must_use]
    pub fn finding(&self) -> Finding {
        let edit = "correct the page, or teach xtask/audit/src/page/ to read it";
        Finding::new(Class::Unreadable, "unreadable", self.message.clone(), edit).line(self.line)
    }

    pub(super) fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}
