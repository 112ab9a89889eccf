//! When a call is sent again, and how long is waited before.

mod budget;

use std::time::Duration;

use reqwest::StatusCode;

pub(crate) use self::budget::Budget;
use crate::call::endpoint::Effect;
use crate::error::{Asked, Error, ErrorKind, Sent};

/// The longest `Retry-After` that the client honours. A longer one is returned to the caller.
const LONGEST_WANTED: Duration = Duration::from_secs(60);

/// The number of attempts of a call, and the waits between them.
///
/// Set for a client with [`ClientBuilder::retry`](crate::ClientBuilder::retry), for one call with
/// [`with_retry`](crate::Call::with_retry).
///
/// The [`Effect`] of a call decides whether it is retried, never its HTTP method:
///
/// | what failed | a read, or a change [declared repeatable](crate::Call::with_repeat) | everything else |
/// |---|---|---|
/// | could not connect | is sent again | is sent again |
/// | the host is not in DNS, the certificate was refused, or the TLS handshake failed | ends | ends |
/// | 429 | is sent again | is sent again |
/// | the connection broke, the answer came in part, an attempt timed out | is sent again | ends |
/// | 408, 500, 502, 503, 504 | is sent again | ends |
/// | any other status, an answer that cannot be read or is too large | ends | ends |
///
/// The wait before another attempt is a random share of 1 s, then of 2 s, 4 s and so on up to 20 s. Where the answer has a
/// `Retry-After` (seconds or a date) or `retry-after-ms`, it is at least that long. When that asks for more than 60 s, or a
/// wait would outlast the call's own [timeout](crate::ClientBuilder::timeout), the call ends at once, and
/// [`Error::retry_after`] returns the wait that the server asked for. A header that cannot be read counts as 60 s.
///
/// Client and clones share a budget of attempts beyond the first: each takes one from it, each call that succeeds gives
/// back a tenth. When it is empty, calls end after their first attempt, so that a server in trouble is not sent many times
/// what it could not answer once. The text of an [`Error`] says where it was the budget or the time that ended a call.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use vh3_bigchange::{Client, RetryPolicy};
///
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// let client = Client::builder()
///     .api_key("an-api-key")
///     .base_url("http://localhost:8080")
///     .retry(RetryPolicy::new().attempts(5).base(Duration::from_millis(200)))
///     .build()?;
/// let patient = client.jobs().get(12345);
/// let hasty = client.jobs().get(12345).with_retry(RetryPolicy::none());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until a client or a call has it"]
pub struct RetryPolicy {
    attempts: u32,
    base: Duration,
    max: Duration,
    budget: u32,
}

impl RetryPolicy {
    /// Three attempts, waits of up to 1 s that double up to 20 s, and a budget of 20.
    pub const fn new() -> Self {
        Self { attempts: 3, base: Duration::from_secs(1), max: Duration::from_secs(20), budget: 20 }
    }

    /// One attempt and no other.
    pub const fn none() -> Self {
        Self { attempts: 1, ..Self::new() }
    }

    /// Sets the number of attempts, the first included. Zero is treated as one.
    pub const fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The longest wait before the second attempt. It doubles with each attempt after that.
    pub const fn base(self, base: Duration) -> Self {
        Self { base, ..self }
    }

    /// The longest wait before any attempt, unless the server asks for a longer one.
    pub const fn max(self, max: Duration) -> Self {
        Self { max, ..self }
    }

    /// How many attempts beyond their first the calls of a client and its clones may have while none of them succeeds. In
    /// the policy of a single call it has no meaning: the client's counts.
    pub const fn budget(self, budget: u32) -> Self {
        Self { budget, ..self }
    }

    pub(crate) fn full_budget(&self) -> Budget {
        Budget::new(self.budget)
    }

    /// Returns whether another attempt follows this many.
    pub(crate) fn allows(&self, attempts: u32) -> bool {
        attempts < self.attempts
    }

    /// The wait after this many attempts, of which `share` is a random part.
    pub(crate) fn wait(&self, attempts: u32, share: f64) -> Duration {
        let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let longest = self.base.saturating_mul(doubled).min(self.max);
        // A clock that is not ours may give anything, and all but a share would panic here.
        if (0.0..1.0).contains(&share) { longest.mul_f64(share) } else { longest }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Returns the wait before the next attempt, or `None` where the server asks for a longer one than it is granted.
pub(crate) fn agreed(own: Duration, asked: Asked) -> Option<Duration> {
    match asked {
        Asked::Nothing => Some(own),
        Asked::Wait(wait) if wait > LONGEST_WANTED => None,
        Asked::Wait(wait) => Some(own.max(wait)),
        Asked::Unreadable => Some(own.max(LONGEST_WANTED)),
    }
}

/// Returns whether a call that failed like this is safe to retry.
pub(crate) fn is_harmless(effect: Effect, declared: bool, error: &Error) -> bool {
    let repeatable = effect == Effect::Read || (effect == Effect::Change && declared);
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Api(StatusCode::TOO_MANY_REQUESTS) => true,
        ErrorKind::Transport | ErrorKind::Timeout => repeatable || error.sent() == Sent::No,
        ErrorKind::Api(status) => repeatable && is_passing(status),
        _ => false,
    }
}

/// Returns whether the same request may succeed later.
fn is_passing(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::REQUEST_TIMEOUT
            | StatusCode::INTERNAL_SERVER_ERROR
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
    )
}

/// Returns whether a write that failed like this may have been applied.
pub(crate) fn leaves_open(effect: Effect, error: &Error) -> bool {
    let told = match error.kind() {
        ErrorKind::Api(status) => !status.is_server_error() && status != StatusCode::REQUEST_TIMEOUT,
        ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Decode => false,
        _ => true,
    };
    effect != Effect::Read && error.sent() != Sent::No && !told
}

#[cfg(test)]
mod tests;
