//! The limits of a call: its duration and the size of its response.

use std::time::Duration;

/// The longest body of an error response, in bytes: enough for an error message, and for a page of a proxy.
pub(crate) const ERROR_BODY: usize = 64 * 1024;

/// The most JSON values in a body. Each decoded value takes 30 to 100 bytes of memory, however short it is.
pub(crate) const MOST_VALUES: usize = 1_000_000;

/// The connect timeout, unless an injected HTTP client has its own.
pub(crate) const CONNECT: Duration = Duration::from_secs(5);

/// The limits of a call. All are finite, since a call without a deadline may block its caller forever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// The duration of the whole call: all attempts, the waits between them, and the wait for a permit.
    pub(crate) call: Duration,
    /// The duration of one attempt, from connecting to the end of the body.
    pub(crate) attempt: Duration,
    /// The longest pause in a body.
    pub(crate) idle: Duration,
    /// The size of a body in bytes, decompressed.
    pub(crate) body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            call: Duration::from_secs(60),
            attempt: Duration::from_secs(30),
            idle: Duration::from_secs(15),
            body: 32 * 1024 * 1024,
        }
    }
}
