//! The wait that a server asks for.

use std::time::Duration;

/// The wait that the headers of a response ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// No wait.
    Nothing,
    /// A wait of this length.
    Wait(Duration),
    /// A wait whose length cannot be read.
    Unreadable,
}
