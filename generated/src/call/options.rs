//! Options of one call besides its fields.

use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::call::limits::Limits;
use crate::call::retry::RetryPolicy;

/// Settings that replace those of the client. Most calls have none.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) body_limit: Option<usize>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) repeat: bool,
    pub(crate) headers: HeaderMap,
}

impl Options {
    pub(crate) fn limits(&self, client: Limits) -> Limits {
        Limits {
            call: self.timeout.unwrap_or(client.call),
            attempt: self.attempt_timeout.unwrap_or(client.attempt),
            idle: self.idle_timeout.unwrap_or(client.idle),
            body: self.body_limit.unwrap_or(client.body),
        }
    }

    pub(crate) fn policy(&self, client: RetryPolicy) -> RetryPolicy {
        self.retry.unwrap_or(client)
    }

    /// Returns whether the caller declares the call idempotent.
    pub(crate) fn repeat(&self) -> bool {
        self.repeat
    }

    /// Returns the added headers.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}
