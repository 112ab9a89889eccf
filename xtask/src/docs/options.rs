//! The arguments of `docs`.

use super::accept::Acceptance;
use audit::report::{Class, Format};
use std::path::PathBuf;

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) pages: Vec<String>,
    pub(crate) format: Format,
    pub(crate) fail_on: Class,
    pub(crate) spec: PathBuf,
    pub(crate) root: PathBuf,
    pub(crate) accept: Option<Acceptance>,
    /// The index of the docs site: a file, `-` or a URL.
    pub(crate) index: Option<String>,
    /// Whether to write the spec file of a page that has none.
    pub(crate) new: bool,
}

impl Options {
    /// Returns the options of a comparison with the spec of a workspace, without a page.
    pub(crate) fn new(root: PathBuf) -> Self {
        Self {
            pages: Vec::new(),
            format: Format::Text,
            fail_on: Class::Example,
            spec: root.join("spec"),
            root,
            accept: None,
            index: None,
            new: false,
        }
    }
}
