//! Chosen responses and faults for the next calls.

use hyper::header::{HeaderName, HeaderValue};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The response to one call, instead of the one that the rules give.
///
/// A reply applies to the next call, or to the next call of one operation with [`Reply::to`].
#[derive(Clone, Debug)]
pub struct Reply {
    pub(crate) action: Action,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) delay: Option<Duration>,
    operation: Option<String>,
    times: u32,
}

/// The form of a reply.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// A response of the test. The call has no effect.
    Respond { status: u16, body: Option<Value> },
    /// A closed connection. The call has no effect.
    Drop,
    /// A closed connection after the call took effect.
    Lose,
    /// The usual response.
    Usual,
}

impl Reply {
    fn new(action: Action) -> Self {
        Self { action, headers: Vec::new(), delay: None, operation: None, times: 1 }
    }

    /// Responds with a status and an error body of the API. The call has no effect.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::new(Action::Respond { status, body: None })
    }

    /// Responds with a status and a JSON body. The call has no effect.
    #[must_use]
    pub fn json(status: u16, body: impl Into<Value>) -> Self {
        Self::new(Action::Respond { status, body: Some(body.into()) })
    }

    /// Closes the connection without a response. The call has no effect.
    #[must_use]
    pub fn dropped() -> Self {
        Self::new(Action::Drop)
    }

    /// Executes the call and closes the connection without a response. The client cannot know whether the call took
    /// effect.
    #[must_use]
    pub fn lost() -> Self {
        Self::new(Action::Lose)
    }

    /// Responds as usual, but only after a time.
    #[must_use]
    pub fn slow(delay: Duration) -> Self {
        Self::new(Action::Usual).after(delay)
    }

    /// Waits before the response, or before the connection is closed.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Adds a header to the response.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Applies to calls of one operation only, by the group and the method of the client: `jobs.create`.
    #[must_use]
    pub fn to(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Applies to several calls instead of one.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// Returns the problem of a reply that no server could send.
    pub(crate) fn check(&self) -> Result<(), String> {
        if let Action::Respond { status, .. } = self.action
            && !(200..=599).contains(&status)
        {
            return Err(format!("{status} is no status of a response; choose one from 200 to 599"));
        }
        for (name, value) in &self.headers {
            if HeaderName::from_bytes(name.as_bytes()).is_err() || HeaderValue::from_str(value).is_err() {
                return Err(format!("no response can have the header `{name}: {value}`"));
            }
        }
        Ok(())
    }

    pub(crate) fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }
}

/// The replies that wait for their calls.
#[derive(Default)]
pub(crate) struct Replies(Mutex<VecDeque<Reply>>);

impl Replies {
    pub(crate) fn add(&self, reply: Reply) {
        if reply.times > 0 {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(reply);
        }
    }

    /// Takes the first reply for a call.
    pub(crate) fn take(&self, operation: Option<&str>) -> Option<Reply> {
        let mut replies = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index =
            replies.iter().position(|reply| reply.operation.is_none() || reply.operation() == operation)?;
        let reply = replies.get_mut(index)?;
        reply.times -= 1;
        let taken = reply.clone();
        if taken.times == 0 {
            replies.remove(index);
        }
        Some(taken)
    }
}
