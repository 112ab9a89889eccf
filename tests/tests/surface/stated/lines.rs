//! The statements of the docs, as lines.

use std::collections::BTreeSet;

/// A line for each statement.
pub(super) type Lines = BTreeSet<String>;
