//! Errors of a request and its response.

use std::error::Error as _;

use reqwest::{StatusCode, Url};

use crate::call::endpoint::Endpoint;
use crate::call::retry;
use crate::error::{Answer, Error, ErrorKind, Sent};
use crate::http::cause::Cause;
use crate::http::key::Key;
use crate::http::mismatch::{self, Mismatch};
use crate::http::reply::Reply;
use crate::http::safe;

/// The details of a request without a response.
pub(crate) struct Failure {
    /// Whether a connection began to send it.
    pub(crate) begun: bool,
    /// Whether the address needs TLS and no TLS feature is enabled.
    pub(crate) needs_tls: bool,
}

impl Error {
    /// Returns the error of a request without a response.
    pub(crate) fn transport(
        operation: &'static str,
        error: reqwest::Error,
        failure: Failure,
        key: &Key,
    ) -> Self {
        let error = error.without_url();
        let made = if error.is_connect() && failure.needs_tls {
            let message = "could not connect: https needs the Cargo feature rustls or native-tls";
            Self::new(ErrorKind::Connect, message).permanent(true)
        } else if error.is_connect() {
            Self::connect(&error, key)
        } else if error.is_timeout() {
            Self::new(ErrorKind::Timeout, "timed out waiting for the response")
        } else if error.is_redirect() {
            Self::new(
                ErrorKind::Redirect,
                "the response is a redirect that the HTTP client refused to follow",
            )
        } else if error.is_builder() {
            Self::new(ErrorKind::Build, "the HTTP client could not make a request of this call")
        } else {
            Self::new(ErrorKind::Transport, "the connection was lost before the response was complete")
        };
        let sent = match made.kind() {
            ErrorKind::Connect | ErrorKind::Build => Sent::No,
            ErrorKind::Redirect => Sent::Yes,
            _ if failure.begun => Sent::Unknown,
            _ => Sent::No,
        };
        made.with_operation(operation).with_sent(sent).timed_out(error.is_timeout()).because(error)
    }

    fn connect(error: &reqwest::Error, key: &Key) -> Self {
        match error.source() {
            Some(source) => {
                let cause = Cause::find(source);
                Self::new(ErrorKind::Connect, cause.describe(source, key)).permanent(cause.is_permanent())
            }
            None => Self::new(ErrorKind::Connect, "could not connect"),
        }
    }

    /// Returns the error of a request that no connection began to send in time.
    pub(crate) fn not_begun(operation: &'static str, limit: &str) -> Self {
        let message = format!("could not connect within {limit}");
        Self::new(ErrorKind::Connect, message).with_operation(operation).timed_out(true)
    }

    /// Returns the error of a response of success that is incomplete.
    pub(crate) fn broken(operation: &'static str, status: StatusCode, error: reqwest::Error) -> Self {
        let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Transport };
        let message = format!("the server answered {status}, but the body broke off");
        Self::new(kind, message).with_operation(operation).with_sent(Sent::Yes).because(error.without_url())
    }

    /// Returns the error of a response of success that is larger than `limit` bytes.
    pub(crate) fn too_large(operation: &'static str, limit: usize) -> Self {
        let message = format!(
            "the call succeeded but its answer is larger than {limit} bytes; ask for less, or raise the body limit"
        );
        Self::new(ErrorKind::TooLarge, message).with_operation(operation).with_sent(Sent::Yes)
    }

    /// Returns the error of a response of success with more than `limit` JSON values.
    pub(crate) fn too_many_values(operation: &'static str, limit: usize) -> Self {
        let message =
            format!("the call succeeded but its answer has more than {limit} JSON values; ask for less");
        Self::new(ErrorKind::TooLarge, message).with_operation(operation).with_sent(Sent::Yes)
    }

    /// Returns the error of a response from another address, after an injected HTTP client followed a redirect.
    pub(crate) fn led_away(operation: &'static str, to: &Url) -> Self {
        let message = format!(
            "the injected HTTP client followed a redirect to {}, and took the API key there; give it a redirect policy of none",
            to.origin().ascii_serialization()
        );
        Self::new(ErrorKind::Redirect, message).with_operation(operation).with_sent(Sent::Yes)
    }

    /// Returns the error of a status that is not a success. `target` is the origin of a redirect's target.
    pub(crate) fn refused(operation: &'static str, reply: Reply, target: Option<&str>, key: &Key) -> Self {
        let status = reply.status;
        let kind = if status.is_redirection() { ErrorKind::Redirect } else { ErrorKind::Api(status) };
        let message = match status {
            StatusCode::UNAUTHORIZED => format!("the server answered {status}; check the API key"),
            _ if status.is_redirection() => format!(
                "the server answered {status}, a redirect to {}, which is not followed since it would take the API key along; check the base URL",
                target.unwrap_or("nowhere in particular")
            ),
            _ => match reply.encoding() {
                Some(encoding) => format!(
                    "the server answered {status}, with a body in the encoding {}, which this client did not ask for",
                    safe::line(encoding, key)
                ),
                None => format!("the server answered {status}"),
            },
        };
        Self::new(kind, message).with_operation(operation).after(reply, key)
    }

    /// Returns the error of a response of success that wraps a refusal.
    pub(crate) fn refused_within(
        operation: &'static str,
        inner: StatusCode,
        reply: Reply,
        key: &Key,
    ) -> Self {
        let message = if inner == reply.status {
            format!("the server answered {}, with a refusal in the body", reply.status)
        } else {
            format!("the server answered {}, and in the body {inner} from the API behind it", reply.status)
        };
        let said = Answer::within(reply, key);
        Self::new(ErrorKind::Api(inner), message)
            .with_operation(operation)
            .with_sent(Sent::Yes)
            .with_answer(said)
    }

    /// Returns the error of a response of success that cannot be decoded.
    pub(crate) fn decode(endpoint: &Endpoint, reply: Reply, error: &serde_json::Error, key: &Key) -> Self {
        let Mismatch { kind, text, source } = mismatch::describe(&reply, error);
        let what = safe::line(&text, key);
        let message = match kind {
            // It may be a page of a proxy that did not forward the request.
            ErrorKind::Decode => {
                format!("the server answered {}, but the body {what}; it is kept in the error", reply.status)
            }
            _ => format!("the call succeeded but its answer {what}; the body is kept in the error"),
        };
        let error = Self::new(kind, message).with_operation(endpoint.name).after(reply, key).because(source);
        if retry::leaves_open(endpoint.effect, &error) { error.in_doubt(endpoint.settled_by) } else { error }
    }

    /// Keeps the response.
    pub(crate) fn after(self, reply: Reply, key: &Key) -> Self {
        let attempts = reply.attempts;
        self.with_sent(Sent::Yes).with_attempts(attempts).with_answer(Answer::new(reply, key))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::call::endpoint::Effect;

    fn refused(status: u16, body: &str) -> Error {
        let key = Key::new("a-secret-key").unwrap();
        Error::refused("greek.get", Reply::received(status, body), None, &key)
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
        let key = Key::new("a-secret-key").unwrap();
        let body = r#"{"message":"private","code":"private","a-secret-key":"private"}"#;
        let cause = serde_json::from_str::<HashMap<String, i64>>(body).unwrap_err();
        let error =
            Error::decode(&Endpoint::with_effect(Effect::Read), Reply::received(200, body), &cause, &key);
        let text = format!("{error} {error:?}");
        assert!(
            text.contains("greek.get: the call succeeded but its answer is JSON of another shape"),
            "{text}"
        );
        assert!(text.contains("than expected at $.message"), "{text}");
        assert!(!text.contains("private") && !text.contains("secret"), "{text}");
        assert_eq!((error.message(), error.code()), (None, None), "what succeeds has no message of failure");
        assert_eq!((error.sent(), error.attempts()), (Sent::Yes, 1));
    }
}
