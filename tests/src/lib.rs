//! Servers and paths that the tests share.

pub mod faults;
pub mod server;

pub use support::{conflicts, facts, root, rust_files, source, spec, target};

/// The examples of the readmes and of the page about tests compile.
#[cfg(doctest)]
mod readmes {
    #[doc = include_str!("../../generated/src/testing.md")]
    struct Testing;
    #[doc = include_str!("../../README.md")]
    struct Project;
    #[doc = include_str!("../../generated/README.md")]
    struct Crate;
}
