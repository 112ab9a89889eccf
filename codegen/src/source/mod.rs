//! The files of a spec: their YAML with places, their structure, the types that mirror them, and diagnostics.
//!
//! `lower` decides the meaning of a spec.

pub mod diagnostic;
pub mod place;
pub mod places;
pub mod spec;
pub(crate) mod structure;
pub mod yaml;
