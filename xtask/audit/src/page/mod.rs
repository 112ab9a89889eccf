//! A docs page: its facts, and how they differ from the spec.
//!
//! A page is Markdown, or text that was copied from a browser. In both cases it is split into blocks, and the blocks are
//! read into [`Facts`]. A region that looks like part of the contract and cannot be read is a finding, and never left out.

mod accepted;
mod block;
mod cell;
mod compare;
mod contract;
mod curl;
mod facts;
mod findings;
mod flat;
mod frames;
mod index;
mod kind;
mod lack;
mod lint;
mod markdown;
mod numbers;
mod others;
mod read;
mod reference;
mod sentence;
mod settle;
mod skeleton;
mod spec;
mod table;
mod unreadable;
mod values;
mod words;

pub use accepted::Accepted;
pub use facts::{
    Alternatives, Bound, Codes, Endpoint, Example, Facts, Header, Keys, Listed, OneOf, Param, Passage, Range,
    Reference, Region, Said, Site, Span, Values,
};
pub use read::{paths, read};
pub use spec::Spec;
pub use unreadable::Unreadable;

use codegen::source::diagnostic::Source;

/// A page that was read.
pub struct Page {
    /// Its name and text.
    pub source: Source,
    /// Its facts.
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
