//! Where errors are made.

use std::error::Error as StdError;
use std::fmt::Display;

use reqwest::StatusCode;

use super::{Answer, Error, ErrorKind, Inner};
use crate::encode::Problem;
use crate::key::Key;
use crate::reply::Reply;

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Box<str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            message: message.into(),
            timeout: kind == ErrorKind::Timeout,
            answer: None,
            source: None,
        }))
    }

    /// A value that is none of the type `what`.
    pub(crate) fn invalid_value(what: &str, value: impl Display, expected: &str) -> Self {
        let value: String = value.to_string().chars().take(60).collect();
        let message = format!("`{value}` is not a {what}: expected {expected}");
        Self::new(ErrorKind::InvalidValue, message)
    }

    pub(crate) fn invalid_request(operation: &'static str, problem: &Problem) -> Self {
        Self::new(ErrorKind::InvalidRequest, problem.to_string()).of(operation)
    }

    /// A request that failed on its way, or whose answer did. `needs_tls`: for an address that no feature was turned on for.
    pub(crate) fn transport(operation: &'static str, error: reqwest::Error, needs_tls: bool) -> Self {
        let (kind, message) = if error.is_connect() && needs_tls {
            (
                ErrorKind::Connect,
                "no connection to the server came about; https needs the Cargo feature rustls or native-tls",
            )
        } else if error.is_connect() {
            (ErrorKind::Connect, "no connection to the server came about")
        } else if error.is_timeout() {
            (ErrorKind::Timeout, "no whole answer came in time")
        } else if error.is_redirect() {
            (ErrorKind::Redirect, "the answer is a redirect that the HTTP client refused to follow")
        } else if error.is_builder() {
            (ErrorKind::Build, "the HTTP client could not make a request of this call")
        } else {
            (ErrorKind::Transport, "the connection broke before a whole answer came")
        };
        let mut made = Self::new(kind, message).of(operation);
        made.0.timeout = error.is_timeout();
        made.because(error.without_url())
    }

    /// An answer with a status that does not mean success.
    pub(crate) fn refused(operation: &'static str, reply: Reply, key: &Key) -> Self {
        let status = reply.status;
        let kind = if status.is_redirection() { ErrorKind::Redirect } else { ErrorKind::Api(status) };
        let message = match status {
            StatusCode::UNAUTHORIZED => format!("the server answered {status}; check the API key"),
            _ if status.is_redirection() => format!(
                "the server answered {status}, a redirect, which would take the API key elsewhere; check the base URL"
            ),
            _ => format!("the server answered {status}"),
        };
        Self::new(kind, message).of(operation).after(reply, key)
    }

    /// An answer that means success and cannot be read. `error` is told by its place alone, since serde's messages repeat
    /// what was in the answer.
    pub(crate) fn decode(operation: &'static str, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let what =
            if error.is_data() { "is JSON of another shape than expected" } else { "is not whole JSON" };
        let message = format!(
            "the call succeeded but its answer {what} (line {line}, column {column}); the body is kept in the error"
        );
        Self::new(ErrorKind::Decode, message).of(operation)
    }

    pub(crate) fn of(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Keeps the answer behind the error.
    pub(crate) fn after(mut self, reply: Reply, key: &Key) -> Self {
        self.0.answer = Some(Answer::new(reply, key));
        self
    }

    /// Keeps the cause of the error.
    pub(crate) fn because(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, body: &str) -> Error {
        let key = Key::new("a-secret-key").unwrap();
        Error::refused("greek.get", Reply::of(status, body), &key)
    }

    #[test]
    fn a_refusal_says_what_the_server_said() {
        let error = refused(422, r#"{"code":"C","message":"m","payload":{"param":"p"}}"#);
        assert_eq!(
            error.to_string(),
            "greek.get: the server answered 422 Unprocessable Entity: C: m (field p)"
        );
        assert!(error.is_rejected() && !error.is_not_found() && !error.is_invalid_request());
        assert_eq!(error.status(), Some(StatusCode::UNPROCESSABLE_ENTITY));
        let parts = (error.code(), error.message(), error.param());
        assert_eq!(parts, (Some("C"), Some("m"), Some("p")));
        assert!(error.body().unwrap().starts_with(r#"{"code""#));
    }

    #[test]
    fn a_status_has_its_kind() {
        assert!(refused(401, "").is_unauthorized());
        assert!(refused(403, "").is_forbidden());
        assert!(refused(404, "").is_not_found());
        assert!(refused(429, "").is_rate_limited());
        assert!(refused(502, "<html>").is_server_error());
        assert_eq!(refused(502, "<html>").body(), Some("<html>"));
        assert_eq!(refused(302, "").kind(), ErrorKind::Redirect);
        assert_eq!(refused(302, "").status(), Some(StatusCode::FOUND));
    }

    #[test]
    fn a_decode_error_does_not_repeat_the_answer() {
        let cause = serde_json::from_str::<i64>(r#""private""#).unwrap_err();
        let error = Error::decode("greek.get", &cause);
        let text = format!("{error} {error:?}");
        assert!(text.contains("another shape") && !text.contains("private"), "{text}");
    }

    #[test]
    fn a_long_value_is_cut() {
        let error = Error::invalid_value("word", "x".repeat(1000), "less");
        assert!(error.to_string().len() < 100);
    }
}
