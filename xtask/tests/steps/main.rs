//! The commands that are lists of steps, on copies of the tree with planted edits.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[cfg(unix)]
mod accept;
mod check;
mod copy;
#[cfg(unix)]
mod release;
