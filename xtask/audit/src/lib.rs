//! Compares the docs pages with the spec, and the public API with the accepted one, and says what a difference means.
//!
//! Text in, findings out: no file, no clock, no environment. What a spec is as Rust is decided in `codegen`, what is
//! read, written and printed in `xtask`.

pub mod explain;
pub mod github;
pub mod page;
#[cfg(feature = "schema")]
pub mod schema;
pub mod surface;
