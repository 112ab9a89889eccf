//! The constructors of errors.

use std::error::Error as StdError;
use std::fmt::Display;
use std::sync::Arc;

use super::{Answer, Asked, Error, ErrorKind, Inner, Sent};

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Box<str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            message: message.into(),
            timeout: kind == ErrorKind::Timeout,
            permanent: false,
            sent: Sent::No,
            attempts: 0,
            asked: Asked::Nothing,
            in_doubt: false,
            settled_by: None,
            not_repeated: None,
            answer: None,
            source: None,
        }))
    }

    /// Returns the error of a value that is not valid for the type `what`.
    pub(crate) fn invalid_value(what: &str, value: impl Display, expected: &str) -> Self {
        let value: String = value.to_string().chars().take(60).collect();
        let message = format!("`{value}` is not a {what}: expected {expected}");
        Self::new(ErrorKind::InvalidValue, message)
    }

    pub(crate) fn invalid_request(operation: &'static str, problem: impl Display) -> Self {
        Self::new(ErrorKind::InvalidRequest, problem.to_string()).with_operation(operation)
    }

    pub(crate) fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn with_sent(mut self, sent: Sent) -> Self {
        self.0.sent = sent;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_asked(mut self, asked: Asked) -> Self {
        self.0.asked = asked;
        self
    }

    /// Records that a write may have been applied, and the read that shows whether it was.
    pub(crate) fn in_doubt(mut self, settled_by: Option<&'static str>) -> Self {
        self.0.in_doubt = true;
        self.0.settled_by = settled_by;
        self
    }

    /// Records the reason that prevented a retry.
    pub(crate) fn not_repeated(mut self, why: &'static str) -> Self {
        self.0.not_repeated = Some(why);
        self
    }

    /// Records whether time ran out.
    pub(crate) fn timed_out(mut self, timeout: bool) -> Self {
        self.0.timeout = timeout;
        self
    }

    /// Records whether every retry would fail in the same way.
    pub(crate) fn permanent(mut self, permanent: bool) -> Self {
        self.0.permanent = permanent;
        self
    }

    /// Keeps the response.
    pub(crate) fn with_answer(mut self, answer: Answer) -> Self {
        self.0.answer = Some(answer);
        self
    }

    /// Records the item of a list that caused the error.
    pub(crate) fn at_item(mut self, number: usize, page: i64) -> Self {
        self.0.message = format!("item {number} of page {page}: {}", self.0.message).into();
        self
    }

    /// Keeps the cause, for `source()`.
    pub(crate) fn because(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_value_is_cut() {
        let error = Error::invalid_value("word", "x".repeat(1000), "less");
        assert!(error.to_string().len() < 100);
    }
}
