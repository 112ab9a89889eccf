//! The words of the emitted docs: the meaning of an item, and the evidence for it.

mod field;
mod operation;
mod rules;
mod words;

pub(super) use field::{argument, clearing, field, received, variant};
pub(super) use operation::{aliases, method, minimal, operation};
pub(super) use rules::conflicts;
pub(super) use words::{deprecated, known, paragraph, sentence};
