//! A span for each call and an event for each attempt, with OpenTelemetry's names for HTTP clients.
//!
//! No event contains the URL, whose query has the fields, or the server's message, which may quote them.

use std::error::Error as StdError;
use std::time::Duration;

use reqwest::Url;
use tracing::field::Empty;
use tracing::instrument::Instrumented;
use tracing::{Instrument, Span, debug, info_span, warn};

use crate::call::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::http::reply::Reply;

/// The span of a call.
pub(crate) struct Trace {
    span: Span,
}

impl Trace {
    pub(crate) fn new(endpoint: &Endpoint, base_url: &str) -> Self {
        let span = info_span!(
            "call",
            operation = endpoint.name,
            otel.name = format_args!("{} {}", endpoint.method, endpoint.path),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = endpoint.method.as_str(),
            url.template = endpoint.path,
            server.address = Empty,
            server.port = Empty,
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            error.type = Empty,
        );
        let trace = Self { span };
        if !trace.span.is_disabled() {
            trace.server(base_url);
        }
        trace
    }

    fn server(&self, base_url: &str) {
        let Ok(url) = Url::parse(base_url) else { return };
        self.span.record("server.address", url.host_str());
        self.span.record("server.port", url.port_or_known_default());
    }

    /// Runs a future in the span.
    pub(crate) fn around<F>(&self, call: F) -> Instrumented<F> {
        call.instrument(self.span.clone())
    }

    /// Reports an attempt, and the wait before the next one.
    pub(crate) fn attempt(&self, number: u32, result: Result<&Reply, &Error>, wait: Option<Duration>) {
        let resent = number.saturating_sub(1);
        let status = status(result);
        match result {
            Ok(_) => {
                debug!(http.request.resend_count = resent, http.response.status_code = status, "answered")
            }
            Err(error) => warn!(
                http.request.resend_count = resent,
                http.response.status_code = status,
                error.type = kind(error),
                cause = cause(error),
                sent = ?error.sent(),
                retry_in = wait.map(tracing::field::debug),
                "failed"
            ),
        }
        self.span.record("http.request.resend_count", (resent > 0).then_some(resent));
    }

    /// Reports the end of the call.
    pub(crate) fn end(&self, result: Result<&Reply, &Error>) {
        self.span.record("http.response.status_code", status(result));
        if let Err(error) = result {
            self.span.record("error.type", kind(error));
            self.span.record("otel.status_code", "ERROR");
        }
    }
}

fn status(result: Result<&Reply, &Error>) -> Option<u16> {
    let status = result.map_or_else(Error::status, |reply| Some(reply.status));
    status.map(|status| status.as_u16())
}

/// Returns the cause of a failure without a response. The cause of other failures may quote the server.
fn cause(error: &Error) -> Option<String> {
    if !matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport | ErrorKind::Timeout) {
        return None;
    }
    let mut next = error.source();
    let Some(first) = next else { return Some(error.text().to_owned()) };
    let mut text = first.to_string();
    while let Some(source) = next.and_then(StdError::source) {
        text = format!("{text}: {source}");
        next = Some(source);
    }
    Some(text)
}

/// Returns the status of a refusal, or else the kind of failure.
fn kind(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Api(status) => status.as_str().to_owned(),
        kind => format!("{kind:?}"),
    }
}
