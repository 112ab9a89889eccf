//! Compares docs pages with the spec, and the public API with the accepted one, and judges the differences.
//!
//! Text in, findings out: no file, no clock, no environment. `codegen` decides how a spec becomes Rust, and
//! `xtask` reads, writes and prints.

pub mod explain;
pub mod openapi;
pub mod page;
pub mod reference;
pub mod report;
#[cfg(feature = "schema")]
pub mod schema;
pub mod shapes;
pub mod surface;
