//! The retry policy: the conditions of a retry, and the wait before it.

mod budget;

use std::time::Duration;

use reqwest::StatusCode;

pub(crate) use self::budget::Budget;
use crate::call::endpoint::Effect;
use crate::error::{Asked, Error, ErrorKind, Sent};

/// The longest `Retry-After` that the client honours. A longer one is returned to the caller.
const LONGEST_WANTED: Duration = Duration::from_secs(60);

/// The number of attempts of a call and the waits between them.
///
/// Set for a client with [`ClientBuilder::retry`](crate::ClientBuilder::retry), for one call with
/// [`with_retry`](crate::Call::with_retry).
///
/// The [`Effect`] of a call decides whether it is retried, never its HTTP method:
///
/// | failure | a read, or a change [declared idempotent](crate::Call::with_repeat) | any other call |
/// |---|---|---|
/// | could not connect | retried | retried |
/// | host not in DNS, certificate refused, TLS handshake failed | error | error |
/// | status 429 | retried | retried |
/// | connection lost, incomplete response, attempt timed out | retried | error |
/// | status 408, 500, 502, 503, 504 | retried | error |
/// | any other status, response unreadable or too large | error | error |
///
/// The wait before a retry is a random part of 1 s, then of 2 s, 4 s and so on, up to 20 s. It is at least as long as
/// `Retry-After` (seconds or a date) or `retry-after-ms` of the response. If that is more than 60 s, or the wait would
/// exceed the [timeout](crate::ClientBuilder::timeout) of the call, the call ends at once, and [`Error::retry_after`]
/// returns the wait that the server asked for. An unreadable header counts as 60 s.
///
/// A client and its clones share a retry budget. Each retry takes one from it, and each successful call returns a tenth.
/// While it is empty, calls end after their first attempt, so that retries do not overload a failing server. The message
/// of an [`Error`] states if the budget or the deadline prevented a retry.
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
    /// Returns the default policy: three attempts, waits of up to 1 s that double up to 20 s, and a budget of 20 retries.
    pub const fn new() -> Self {
        Self { attempts: 3, base: Duration::from_secs(1), max: Duration::from_secs(20), budget: 20 }
    }

    /// Returns a policy without retries.
    pub const fn none() -> Self {
        Self { attempts: 1, ..Self::new() }
    }

    /// Sets the number of attempts, the first included. Zero counts as one.
    pub const fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// Sets the longest wait before the second attempt. It doubles for each further attempt.
    pub const fn base(self, base: Duration) -> Self {
        Self { base, ..self }
    }

    /// Sets the longest wait before any attempt, unless the server asks for a longer one.
    pub const fn max(self, max: Duration) -> Self {
        Self { max, ..self }
    }

    /// Sets the number of retries that a client and its clones may make while no call succeeds. It has no effect in the
    /// policy of a single call, which uses the client's budget.
    pub const fn budget(self, budget: u32) -> Self {
        Self { budget, ..self }
    }

    pub(crate) fn full_budget(&self) -> Budget {
        Budget::new(self.budget)
    }

    /// Returns whether the policy allows a retry after this many attempts.
    pub(crate) fn allows(&self, attempts: u32) -> bool {
        attempts < self.attempts
    }

    /// Returns the wait after this many attempts; `share` is its random part, from 0 to 1.
    pub(crate) fn wait(&self, attempts: u32, share: f64) -> Duration {
        let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let longest = self.base.saturating_mul(doubled).min(self.max);
        // A clock of the user may return any number, and one outside 0 to 1 would panic here.
        if (0.0..1.0).contains(&share) { longest.mul_f64(share) } else { longest }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Returns the wait before the next attempt, or `None` if the server asks for a longer one than the client accepts.
pub(crate) fn agreed(own: Duration, asked: Asked) -> Option<Duration> {
    match asked {
        Asked::Nothing => Some(own),
        Asked::Wait(wait) if wait > LONGEST_WANTED => None,
        Asked::Wait(wait) => Some(own.max(wait)),
        Asked::Unreadable => Some(own.max(LONGEST_WANTED)),
    }
}

/// Returns whether a call that failed with this error is safe to retry.
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

/// Returns whether a write that failed with this error may have been applied.
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
