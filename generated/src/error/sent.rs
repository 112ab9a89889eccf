//! The fate of a failed request.

/// Whether the request of a call that failed was sent. Of several attempts, the one that got furthest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sent {
    /// Not sent: the call was refused before, or the client could not connect. Repeating it is safe.
    No,
    /// It may have been, whole or in part: the connection broke, or time ran out, and no answer came.
    Unknown,
    /// It was: the server answered.
    Yes,
}
