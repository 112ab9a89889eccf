//! The limits of a call: its duration and the size of its response.

use std::time::Duration;

/// The longest body of an answer that is an error: enough for a message of the server, and for a page of a proxy.
pub(crate) const ERROR_BODY: usize = 64 * 1024;

/// The most JSON values of a body. Each takes some 30 to 100 bytes of memory once it is read, whatever its length.
pub(crate) const MOST_VALUES: usize = 1_000_000;

/// The time to make a connection in, unless an HTTP client is injected that has its own.
pub(crate) const CONNECT: Duration = Duration::from_secs(5);

/// The limits of a call, all of them finite: a call that is waited for without end is worse than one that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// The whole call: every attempt, the waits between them, and the turn of a client with few of them.
    pub(crate) call: Duration,
    /// One attempt, from connecting to the end of the body.
    pub(crate) attempt: Duration,
    /// The time that may pass in a body without a byte of it.
    pub(crate) idle: Duration,
    /// The bytes of a body, after whatever compression was taken off.
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
