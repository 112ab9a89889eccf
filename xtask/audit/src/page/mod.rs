//! A page of the docs: what it says as facts, and how that differs from the spec.
//!
//! A page comes as Markdown or as text that was copied from a browser. Either way it is cut into blocks first, and those
//! are read into [`Facts`]. What looks like part of the contract and cannot be placed is an error, never left out.

mod accepted;
mod block;
mod cell;
mod compare;
mod contract;
mod curl;
mod facts;
mod finding;
mod flat;
mod lint;
mod markdown;
mod others;
mod read;
mod report;
mod sentence;
mod table;

pub use accepted::Accepted;
pub use compare::Spec;
pub use facts::{Endpoint, Example, Facts, Param, Passage, Site, Span, Values};
pub use finding::{Class, Finding, is_drift};
pub use read::{paths, read};
pub use report::{Document, Format, report};

use codegen::source::diagnostic::Source;

/// Why a page cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1; 0 for the page as a whole.
    pub line: usize,
    /// What is wrong and how to go on.
    pub message: String,
}

impl Unreadable {
    fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

/// A page that was read.
pub struct Page {
    /// Its name and text.
    pub source: Source,
    /// What it says.
    pub facts: Facts,
}

impl Page {
    /// Reads a page.
    ///
    /// # Errors
    ///
    /// As [`read`].
    pub fn new(source: Source) -> Result<Self, Unreadable> {
        let facts = read(&source.text)?;
        Ok(Self { source, facts })
    }
}
