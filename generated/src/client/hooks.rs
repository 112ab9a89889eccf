//! Hooks that run before and after each attempt of a client.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::call::endpoint::Endpoint;
use crate::call::header;
use crate::error::Error;
use crate::types::encode::Problem;

type Before = dyn Fn(&mut AttemptStart) + Send + Sync;
type After = dyn Fn(&AttemptEnd<'_>) + Send + Sync;

/// The hooks of a client, in the order in which they were added.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    before: Vec<Arc<Before>>,
    after: Vec<Arc<After>>,
}

impl Hooks {
    pub(crate) fn add_before(&mut self, hook: impl Fn(&mut AttemptStart) + Send + Sync + 'static) {
        self.before.push(Arc::new(hook));
    }

    pub(crate) fn add_after(&mut self, hook: impl Fn(&AttemptEnd<'_>) + Send + Sync + 'static) {
        self.after.push(Arc::new(hook));
    }

    /// Runs the hooks before an attempt. Returns the headers that they add.
    pub(crate) fn before(&self, endpoint: &'static Endpoint, number: u32) -> Result<HeaderMap, Problem> {
        let mut start = AttemptStart { endpoint, number, headers: HeaderMap::new(), problem: None };
        for hook in &self.before {
            hook(&mut start);
        }
        match start.problem {
            Some(problem) => Err(problem),
            None => Ok(start.headers),
        }
    }

    /// Runs the hooks after an attempt.
    pub(crate) fn after(&self, end: &AttemptEnd<'_>) {
        for hook in &self.after {
            hook(end);
        }
    }
}

/// An attempt that is about to be sent.
///
/// Passed to a hook of [`ClientBuilder::before_attempt`](crate::ClientBuilder::before_attempt). It has neither the API key
/// nor the fields of the request.
#[derive(Debug)]
pub struct AttemptStart {
    endpoint: &'static Endpoint,
    number: u32,
    headers: HeaderMap,
    problem: Option<Problem>,
}

impl AttemptStart {
    /// Returns the endpoint that is called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Returns the number of the attempt within its call, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Sends a header with this attempt, in place of a header of the same name.
    ///
    /// The headers that [`Call::with_header`](crate::Call::with_header) refuses are refused here too: the call ends with an
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) error, and nothing is sent.
    pub fn header(&mut self, name: impl AsRef<str>, value: impl AsRef<str>) {
        match header::checked(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => {
                self.problem.get_or_insert(problem.at("before_attempt"));
            }
        }
    }
}

/// An attempt that has ended, with its outcome.
///
/// Passed to a hook of [`ClientBuilder::after_attempt`](crate::ClientBuilder::after_attempt).
#[derive(Debug)]
pub struct AttemptEnd<'a> {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) number: u32,
    pub(crate) elapsed: Duration,
    pub(crate) result: Result<StatusCode, &'a Error>,
    pub(crate) retry_in: Option<Duration>,
}

impl<'a> AttemptEnd<'a> {
    /// Returns the endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Returns the number of the attempt within its call, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the time from the start of the attempt to its outcome, by the clock of the client.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the status of the response, if there was a response.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self.result {
            Ok(status) => Some(status),
            Err(error) => error.status(),
        }
    }

    /// Returns the error that ended the attempt, or `None` if the server reported success.
    ///
    /// The response body is decoded later, so a decoding error is not among these.
    #[must_use]
    pub fn error(&self) -> Option<&'a Error> {
        self.result.err()
    }

    /// Returns the wait before the next attempt, or `None` if no attempt follows.
    #[must_use]
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::endpoint::Effect;

    const ENDPOINT: &Endpoint = &Endpoint::with_effect(Effect::Read);

    #[test]
    fn later_hook_replaces_the_header_of_an_earlier_one() {
        let mut hooks = Hooks::default();
        hooks.add_before(|start| start.header("x-trace", "1"));
        hooks.add_before(|start| start.header("X-Trace", "2"));
        hooks.add_before(|start| start.header("x-attempt", start.number().to_string()));
        let headers = hooks.before(ENDPOINT, 3).unwrap();
        assert_eq!((headers.len(), &headers["x-trace"]), (2, &"2".parse().unwrap()));
        assert_eq!(headers["x-attempt"], "3");
    }

    #[test]
    fn hook_cannot_replace_the_key() {
        let mut hooks = Hooks::default();
        hooks.add_before(|start| start.header(crate::API_KEY_HEADER, "planted"));
        hooks.add_before(|start| start.header("b c", "planted"));
        let problem = hooks.before(ENDPOINT, 1).unwrap_err().to_string();
        let key = crate::API_KEY_HEADER;
        assert_eq!(
            problem,
            format!("before_attempt: {key}: the client sets this header itself; leave it out")
        );
    }
}
