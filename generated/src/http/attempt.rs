//! One attempt of a call: a request and its response.

use std::mem;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, LOCATION};
use reqwest::{Body, Request, Response, StatusCode, Url};

use crate::call::endpoint::Endpoint;
use crate::call::limits::{ERROR_BODY, Limits, MOST_VALUES};
use crate::error::{Asked, Error, ErrorKind, Sent};
use crate::http::clock::{Deadline, Time, within};
use crate::http::failure::Failure;
use crate::http::key::Key;
use crate::http::refused::{self, Refused};
use crate::http::reply::Reply;
use crate::http::sending::{Begun, NoResponse, Noticed};
use crate::http::{safe, sending};
use crate::types::json::skip_string;

/// The parts of an attempt.
pub(crate) struct Attempt<'c> {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) http: &'c reqwest::Client,
    pub(crate) time: &'c Time,
    pub(crate) key: &'c Key,
    pub(crate) base_url: &'c str,
    pub(crate) needs_tls: bool,
    /// The longest time until a connection begins to send the request, unless an injected HTTP client has its own.
    pub(crate) connect: Option<Duration>,
    pub(crate) limits: Limits,
    /// The deadline of the whole call.
    pub(crate) call: Deadline,
    /// The deadline of this attempt.
    pub(crate) end: Deadline,
}

/// The reason for which reading of a body ended.
enum Stop {
    Whole,
    Full,
    Late,
    Broken(reqwest::Error),
}

impl Attempt<'_> {
    /// Sends the request and reads the response. Any status but one of success is an error.
    pub(crate) async fn run(&self, request: Request, body: Option<Bytes>) -> Result<Reply, Error> {
        let mut response = self.head(request, body).await?;
        if !self.is_ours(response.url()) {
            return Err(Error::led_away(self.endpoint.name, response.url()));
        }
        let status = response.status();
        let headers = mem::take(response.headers_mut());
        if status.is_success() {
            let (body, stop) = self.body(&mut response, self.limits.body).await;
            return self.taken(Reply::new(status, headers, body), stop);
        }
        // The status is known already, whether or not the body arrives.
        let (body, stop) = self.body(&mut response, ERROR_BODY).await;
        let asked = self.asked(&headers);
        let target = self.target(&headers).filter(|_| status.is_redirection());
        let mut reply = Reply::new(status, headers, body);
        reply.open();
        let error = Error::refused(self.endpoint.name, reply, target.as_deref(), self.key);
        let error = error.with_asked(asked);
        Err(if let Stop::Broken(cause) = stop { error.because(cause.without_url()) } else { error })
    }

    /// Sends the request, and waits for the head of the response.
    async fn head(&self, mut request: Request, body: Option<Bytes>) -> Result<Response, Error> {
        let begun = Begun::default();
        *request.body_mut() = Some(Body::wrap(Noticed::new(body, begun.clone())));
        let response = sending::response(self.http.execute(request), &begun, self.connect);
        match within(self.time, self.left(), response).await {
            Some(Ok(response)) => Ok(response),
            Some(Err(NoResponse::Failed(error))) => {
                let facts = Failure { begun: begun.get(), needs_tls: self.needs_tls };
                Err(Error::transport(self.endpoint.name, error, facts, self.key))
            }
            Some(Err(NoResponse::NotBegun(limit))) => {
                Err(Error::not_begun(self.endpoint.name, &format!("{limit:?}")))
            }
            None if begun.get() => Err(self.late("no response", Sent::Unknown)),
            None => Err(Error::not_begun(self.endpoint.name, &self.limit())),
        }
    }

    /// Returns whether a response comes from the base URL, and not from the target of a redirect that an injected client followed.
    fn is_ours(&self, url: &Url) -> bool {
        url.as_str().strip_prefix(self.base_url).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Returns the origin of a redirect's target. Its path and query may hold data that does not belong in a log.
    fn target(&self, headers: &HeaderMap) -> Option<String> {
        let location = headers.get(LOCATION)?.to_str().ok()?;
        let origin = Url::parse(self.base_url).ok()?.join(location).ok()?.origin();
        origin.is_tuple().then(|| safe::line(&origin.ascii_serialization(), self.key))
    }

    /// Returns the time that is left for this attempt.
    fn left(&self) -> Duration {
        let now = self.time.clock().now();
        self.end.left(now).min(self.call.left(now))
    }

    /// Reads a body up to a limit, piece by piece.
    async fn body(&self, response: &mut Response, limit: usize) -> (Vec<u8>, Stop) {
        let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
        let announced = announced.unwrap_or(0);
        if announced > limit && response.status().is_success() {
            return (Vec::new(), Stop::Full);
        }
        let mut body = Vec::with_capacity(announced.min(limit));
        let stop = loop {
            let room = limit - body.len();
            let wait = self.left().min(self.limits.idle);
            match within(self.time, wait, response.chunk()).await {
                Some(Ok(None)) => break Stop::Whole,
                Some(Ok(Some(chunk))) if chunk.len() > room => {
                    body.extend_from_slice(&chunk.slice(..room));
                    break Stop::Full;
                }
                Some(Ok(Some(chunk))) => body.extend_from_slice(&chunk),
                Some(Err(error)) => break Stop::Broken(error),
                None => break Stop::Late,
            }
        };
        (body, stop)
    }

    /// Returns a response of success, if its body is complete.
    fn taken(&self, reply: Reply, stop: Stop) -> Result<Reply, Error> {
        let status = reply.status;
        let error = match stop {
            Stop::Whole => return self.opened(reply),
            Stop::Full => Error::too_large(self.endpoint.name, self.limits.body),
            Stop::Late => {
                let what = format!("the server answered {status}, but the rest of the body did not arrive");
                self.late(&what, Sent::Yes)
            }
            Stop::Broken(error) => Error::broken(self.endpoint.name, status, error),
        };
        Err(error.after(reply.shortened(), self.key))
    }

    /// Returns a complete response, unless it wraps a refusal.
    fn opened(&self, mut reply: Reply) -> Result<Reply, Error> {
        if has_too_many_values(reply.bytes()) {
            let error = Error::too_many_values(self.endpoint.name, MOST_VALUES);
            return Err(error.after(reply.shortened(), self.key));
        }
        let wrapped = reply.open().and_then(|status| StatusCode::from_u16(status).ok());
        let refused = match wrapped {
            Some(status) if status.is_client_error() || status.is_server_error() => {
                Some(Refused { status, in_doubt: false })
            }
            _ => refused::find(&reply, self.endpoint.effect),
        };
        let Some(Refused { status, in_doubt }) = refused else { return Ok(reply) };
        let asked = self.asked(&reply.headers);
        let error = Error::refused_within(self.endpoint.name, status, reply, self.key).with_asked(asked);
        Err(if in_doubt { error.in_doubt(self.endpoint.settled_by) } else { error })
    }

    /// Returns the wait that the server asks for.
    fn asked(&self, headers: &HeaderMap) -> Asked {
        crate::http::after::asked(headers, self.time.clock().date())
    }

    /// Returns the error for an exceeded time limit.
    fn late(&self, what: &str, sent: Sent) -> Error {
        let message = format!("{what} within {}", self.limit());
        Error::new(ErrorKind::Timeout, message).with_operation(self.endpoint.name).with_sent(sent)
    }

    /// Names the exceeded time limit.
    fn limit(&self) -> String {
        let now = self.time.clock().now();
        let Limits { call, attempt, idle, .. } = self.limits;
        if self.call.left(now).is_zero() {
            format!("the {call:?} of the call")
        } else if self.end.left(now).is_zero() {
            format!("the {attempt:?} of the attempt")
        } else {
            format!("{idle:?}")
        }
    }
}

/// Returns whether a body has so many JSON values that they would take many times its size in memory.
fn has_too_many_values(body: &[u8]) -> bool {
    // Each value takes at least one byte and a comma or bracket.
    body.len() / 2 > MOST_VALUES && separators(body) > MOST_VALUES
}

/// Counts commas and brackets outside of strings.
fn separators(json: &[u8]) -> usize {
    let mut count = 0;
    let mut bytes = json.iter().copied();
    while let Some(byte) = bytes.next() {
        match byte {
            b',' | b'[' | b'{' => count += 1,
            b'"' => skip_string(&mut bytes),
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::{MOST_VALUES, has_too_many_values};

    #[test]
    fn number_of_values_is_limited_exactly() {
        for (values, is_too_many) in [(MOST_VALUES, false), (MOST_VALUES + 1, true)] {
            // Longer than its separators alone.
            let body = format!("[1000{}]", ",1".repeat(values - 1));
            assert_eq!(has_too_many_values(body.as_bytes()), is_too_many, "{values}");
        }
    }
}
