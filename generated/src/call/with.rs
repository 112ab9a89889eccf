//! The methods of a call that set its options.

use std::time::Duration;

use super::{Call, header};
use crate::call::endpoint::{Effect, Operation};
use crate::call::options::Options;
use crate::call::retry::RetryPolicy;
use crate::types::encode::Problem;

/// Options of the call.
impl<C, O> Call<C, O> {
    /// Limits the whole call, with all attempts and waits, instead of the client's
    /// [`timeout`](crate::ClientBuilder::timeout).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use vh3_bigchange::jobs;
    ///
    /// let request = jobs::Get::new(12345).with_timeout(Duration::from_secs(5));
    /// ```
    pub fn with_timeout(self, timeout: Duration) -> Self {
        self.with(|options| options.timeout = Some(timeout))
    }

    /// Limits each attempt, instead of the client's
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    pub fn with_attempt_timeout(self, timeout: Duration) -> Self {
        self.with(|options| options.attempt_timeout = Some(timeout))
    }

    /// Limits a pause in the response body, instead of the client's
    /// [`idle_timeout`](crate::ClientBuilder::idle_timeout).
    pub fn with_idle_timeout(self, timeout: Duration) -> Self {
        self.with(|options| options.idle_timeout = Some(timeout))
    }

    /// Limits the size of the response body in bytes, instead of the client's [`body_limit`](crate::ClientBuilder::body_limit).
    pub fn with_body_limit(self, bytes: usize) -> Self {
        self.with(|options| options.body_limit = Some(bytes))
    }

    /// Sets the retry policy, instead of the client's [`retry`](crate::ClientBuilder::retry). The retry budget of the client
    /// still applies.
    ///
    /// # Examples
    ///
    /// ```
    /// use vh3_bigchange::{RetryPolicy, jobs};
    ///
    /// let once = jobs::Get::new(12345).with_retry(RetryPolicy::none());
    /// ```
    pub fn with_retry(self, policy: RetryPolicy) -> Self {
        self.with(|options| options.retry = Some(policy))
    }

    /// Adds a header. It replaces one of the same name that was added before.
    ///
    /// [`preview`](Self::preview) and [`to_curl`](Self::to_curl) do not show it, since its value may be a secret. An invalid
    /// name or value makes the call an [`InvalidRequest`](crate::ErrorKind::InvalidRequest), and so does a header that the
    /// client sets: the API key's, `Host`, `Content-Length`, `Content-Type`, `Accept`, and headers of the connection.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use vh3_bigchange::jobs;
    ///
    /// let request = jobs::Get::new(12345).with_header("X-Request-Id", "7f3a");
    /// assert!(request.preview().is_ok());
    /// assert!(request.with_header("Host", "elsewhere.example").preview().is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match header::checked(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => self.with(|options| {
                options.headers.insert(name, value);
            }),
            Err(problem) => {
                self.fields.refuse(problem.at("with_header"));
                self
            }
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(self.options.get_or_insert_default());
        self
    }
}

/// Leave to retry a change.
impl<C, O: Operation> Call<C, O> {
    /// Declares this change idempotent, so that it is retried like a read.
    ///
    /// The server cannot recognize a repeated call, so a change that may have been applied is not retried by default.
    /// Setting a field to a value is idempotent, as long as nobody else sets it in between. A change that depends on the
    /// current state may not be.
    ///
    /// A create or an irreversible call cannot be declared idempotent: it becomes an
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) error, and nothing is sent. A read is not affected.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use vh3_bigchange::jobs;
    ///
    /// let edit = jobs::Edit::new(12345).description("Blocked toilet").with_repeat();
    /// assert!(edit.preview().is_ok());
    /// let create = jobs::Create::new(42, 12345).with_repeat();
    /// assert!(create.preview().unwrap_err().is_invalid_request());
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_repeat(mut self) -> Self {
        let why = match O::ENDPOINT.effect {
            Effect::Read | Effect::Change => return self.with(|options| options.repeat = true),
            Effect::Create => "would create a second one",
            Effect::Irreversible => "cannot be undone",
        };
        self.fields.refuse(Problem::new(format!(
            "with_repeat: this call cannot be declared repeatable, since it {why}; leave with_repeat out"
        )));
        self
    }
}
