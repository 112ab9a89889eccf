//! The arguments of `surface`.

use audit::report::Format;
use std::path::PathBuf;

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) what: What,
    pub(crate) format: Format,
    /// `true` if cargo must not download crates.
    pub(crate) offline: bool,
    pub(crate) root: PathBuf,
}

/// The action of the command.
pub(crate) enum What {
    /// Compares with the accepted surface and writes nothing.
    Check,
    /// Compares with the accepted surface and replaces it.
    Accept,
    /// Compares with the surface of a revision or of another checkout.
    Against(String),
}
