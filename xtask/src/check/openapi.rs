//! Checks the OpenAPI documents.

use super::tree::{Tree, no_spec};
use crate::{Error, openapi};
use audit::report::Verdict;

/// Compares the OpenAPI documents with the spec.
pub(super) fn check(tree: &Tree) -> Result<Verdict, Error> {
    match tree.output()? {
        Ok(_) => openapi::check(&tree.root, tree.sources()?),
        Err(_) => Ok(no_spec()),
    }
}
