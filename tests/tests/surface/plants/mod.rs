//! The planted edits, as data.

pub(crate) mod generator;
pub(crate) mod harmless;
pub(crate) mod runtime;
pub(crate) mod spec;
pub(crate) mod stated;
pub(crate) mod wide;
