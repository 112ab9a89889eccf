//! The error type of this crate.

mod answer;
mod asked;
mod kind;
mod make;
mod sent;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub(crate) use self::answer::{Answer, short};
pub(crate) use self::asked::Asked;
pub use self::kind::ErrorKind;
pub use self::sent::Sent;

/// The failure of a call, with the server's explanation.
///
/// Match on [`kind`](Self::kind), or call one of the `is_…` methods. No message of an error or of its sources contains the
/// API key or the query of a URL. [`body`](Self::body) keeps the response body; messages contain only the server's own
/// error message.
///
/// The client has already made all retries that are safe; see [`RetryPolicy`](crate::RetryPolicy).
/// [`attempts`](Self::attempts) counts them. Before you repeat a write, check [`sent`](Self::sent): after
/// [`No`](Sent::No) it is safe. Otherwise the write may have been applied, and the read in
/// [`settled_by`](Self::settled_by), if there is one, shows whether it was.
///
/// # Examples
///
/// ```no_run
/// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
/// match client.jobs().get(12345).send().await {
///     Ok(job) => println!("{}", job.text()),
///     Err(error) if error.is_not_found() => println!("no such job"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: Option<&'static str>,
    message: Box<str>,
    timeout: bool,
    /// Whether every retry would fail in the same way.
    permanent: bool,
    sent: Sent,
    attempts: u32,
    asked: Asked,
    /// Whether a write may have been applied.
    in_doubt: bool,
    settled_by: Option<&'static str>,
    /// The reason that prevented a retry.
    not_repeated: Option<&'static str>,
    answer: Option<Answer>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// Returns the kind of this failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the operation that was called, such as `jobs.get`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// Returns the headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(|answer| &answer.headers)
    }

    /// Returns the server's code for the error, such as `ERROR_CODE_NOT_FOUND`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.answer()?.code.as_deref()
    }

    /// Returns the server's error message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.answer()?.message.as_deref()
    }

    /// Returns the field that the server names as the cause.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.answer()?.param.as_deref()
    }

    /// Returns the raw response body, with the API key redacted. If the response is an error or incomplete, it is at most the
    /// first 64 KiB.
    #[must_use]
    pub fn body(&self) -> Option<&str> {
        self.answer().map(|answer| &*answer.body)
    }

    /// Returns whether the request was sent. After [`Sent::No`], repeating a write is safe.
    #[must_use]
    pub fn sent(&self) -> Sent {
        self.0.sent
    }

    /// Returns the number of attempts: 0 if the call was refused before sending.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the wait that the server asks for, by `Retry-After` or `retry-after-ms` in its last response.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self.0.asked {
            Asked::Wait(wait) => Some(wait),
            Asked::Nothing | Asked::Unreadable => None,
        }
    }

    /// Returns the message without the operation and without text from the server.
    #[cfg(feature = "tracing")]
    pub(crate) fn text(&self) -> &str {
        &self.0.message
    }

    /// Returns whether every retry would fail in the same way.
    pub(crate) fn is_permanent(&self) -> bool {
        self.0.permanent
    }

    /// Returns the wait that the server asks for, readable or not.
    pub(crate) fn asked(&self) -> Asked {
        self.0.asked
    }

    /// Returns the read that shows whether this write was applied, such as `jobs.get`. `None` if the call is a read, if the
    /// outcome is known, or if there is no such read.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
    /// if let Err(error) = client.jobs().start(12345).send().await {
    ///     if error.settled_by().is_none() {
    ///         return Err(error);
    ///     }
    ///     let job = client.jobs().get(12345).send().await?;
    ///     println!("{error}, and it says: {}", job.json());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn settled_by(&self) -> Option<&'static str> {
        self.0.settled_by
    }

    /// Returns whether the call is a write that may have been applied, though it failed.
    ///
    /// [`settled_by`](Self::settled_by) names the read that shows whether it was, if there is one.
    #[must_use]
    pub fn is_in_doubt(&self) -> bool {
        self.0.in_doubt
    }

    /// Returns whether the request was refused before it was sent.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// Returns whether the client could not connect, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Returns whether a timeout ended the call, while connecting or later.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.timeout
    }

    /// Returns whether the response is a redirect, which the client does not follow.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.kind() == ErrorKind::Redirect
    }

    /// Returns whether the status is a success but the body could not be decoded: it is not JSON, or has an unexpected shape.
    /// If it is not JSON, it is unknown whether a write was applied, since a proxy may have responded.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), ErrorKind::Decode | ErrorKind::UnexpectedShape)
    }

    /// Returns whether pagination did not terminate.
    #[must_use]
    pub fn is_paging(&self) -> bool {
        self.kind() == ErrorKind::Paging
    }

    /// Returns whether the status is a success but the JSON has an unexpected shape.
    #[must_use]
    pub fn is_unexpected_shape(&self) -> bool {
        self.kind() == ErrorKind::UnexpectedShape
    }

    /// Returns whether the status is a success but the response body exceeds its limit.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.kind() == ErrorKind::TooLarge
    }

    /// Returns whether the server rejected the API key (401).
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.is(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the API key does not permit this call (403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is(StatusCode::FORBIDDEN)
    }

    /// Returns whether the server found no such resource (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is(StatusCode::NOT_FOUND)
    }

    /// Returns whether the server rejected the request as invalid (400 or 422).
    #[must_use]
    pub fn is_rejected(&self) -> bool {
        self.is(StatusCode::BAD_REQUEST) || self.is(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Returns whether the rate limit was exceeded (429).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.is(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether the server or a proxy failed (5xx).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        matches!(self.kind(), ErrorKind::Api(status) if status.is_server_error())
    }

    fn is(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Api(status)
    }

    fn answer(&self) -> Option<&Answer> {
        self.0.answer.as_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)?;
        if let Some(answer) = &self.0.answer {
            answer.said(f)?;
        }
        self.0.aftermath(f)
    }
}

impl Inner {
    /// Writes the facts that a caller needs before it repeats the call.
    fn aftermath(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.attempts > 1 {
            write!(f, " (after {} attempts)", self.attempts)?;
        }
        match self.asked {
            Asked::Nothing => {}
            Asked::Wait(wait) => write!(f, "; the server asks to wait {wait:?}")?,
            Asked::Unreadable => {
                f.write_str("; the server asks to wait, but its Retry-After cannot be read")?
            }
        }
        if let Some(why) = self.not_repeated {
            write!(f, "; not sent again, since {why}")?;
        }
        if self.in_doubt {
            f.write_str("; it is unknown whether it was applied")?;
        }
        match self.settled_by {
            Some(read) => write!(f, "; `{read}` can tell"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind());
        debug.field("text", &format_args!("{self}"));
        if let Some(source) = &self.0.source {
            debug.field("source", source);
        }
        debug.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}
