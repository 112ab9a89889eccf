//! Whether a failed request was sent.

/// Whether the request of a failed call was sent. Of several attempts, the one that got furthest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sent {
    /// Not sent: the client refused the call or could not connect. Repeating it is safe.
    No,
    /// Possibly sent, completely or in part: the connection was lost or time ran out before a response.
    Unknown,
    /// Sent: the server responded.
    Yes,
}
