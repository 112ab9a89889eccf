//! Checks the OpenAPI documents.

use super::tree::{Tree, no_spec};
use crate::{Error, openapi};
use audit::report::StepVerdict;

/// Compares the OpenAPI documents with the spec.
pub(super) fn check(tree: &Tree) -> Result<StepVerdict, Error> {
    if !tree.has_valid_spec()? {
        return Ok(no_spec());
    }
    openapi::check(&tree.root, tree.sources()?)
}
