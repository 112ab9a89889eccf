//! A response of success.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::call::endpoint::Endpoint;
use crate::error::Error;
use crate::http::key::Key;
use crate::http::reply::Reply;

/// A decoded response with its status, headers and raw body.
///
/// It derefs to the decoded value. No docs page describes a response, so the raw body is kept for members that the type
/// lacks.
///
/// - **The decoded value** is the result without its envelope. Known envelopes are `{"response": {"result": …}}`,
///   `{"result": …}` and a page with its items at the top. [`json`](Self::json) returns the result as JSON,
///   [`bytes`](Self::bytes) the body with its envelope.
/// - **Every 2xx status** is a success, with any `Content-Type`. An empty body is `null`.
/// - **A status of 400 or more beside the result** is an [`Error`] of the kind [`Api`](crate::ErrorKind::Api), even if the
///   response has a 2xx status.
/// - **A refusal in the body** is such an error too: `{"success": false}`, a filled `error` or `errors`, or a problem, in the
///   result or beside it. A bare `{"message": …}` is one for a read and a create; after a create it is in doubt.
/// - **JSON of an unexpected shape** is an error of the kind
///   [`UnexpectedShape`](crate::ErrorKind::UnexpectedShape), never an empty list. An entity accepts any object, and a page
///   needs items. A body that is not JSON is [`Decode`](crate::ErrorKind::Decode).
/// - **Your own type** is decoded by [`send_as`](crate::Call::send_as). It needs `Deserialize`; `serde_json::Value` accepts
///   any JSON.
///
/// # Examples
///
/// ```no_run
/// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
/// let job = client.jobs().get(12345).await?;
/// println!("{} {} bytes", job.status(), job.bytes().len());
/// println!("{:?}, of {}", job.status_modified_at, job.json());
/// let value = job.into_inner();
///
/// let raw = client.jobs().get(12345).send_as::<serde_json::Value>().await?;
/// println!("{}", raw["plannedStartAt"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    reply: Reply,
}

impl<T> Response<T> {
    /// Returns a value as if it was read from this response.
    pub(crate) fn given(value: T, reply: Reply) -> Self {
        Self { value, reply }
    }

    /// Returns the status: 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.reply.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.reply.headers
    }

    /// Returns the raw body, with its envelope.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.reply.bytes()
    }

    /// Returns the body as text.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        self.reply.text()
    }

    /// Returns the result as JSON, without its envelope. It is parsed again for each call of this method.
    #[must_use]
    pub fn json(&self) -> Value {
        // It is JSON, since it was decoded before.
        self.reply.result().and_then(serde_json::from_str).unwrap_or_default()
    }

    /// Returns the decoded value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }
}

/// The decoder of a result.
pub(crate) type Decode<T> = fn(&str) -> Result<T, serde_json::Error>;

/// A response of success that cannot be decoded.
pub(crate) struct Undecoded {
    pub(crate) reply: Reply,
    pub(crate) error: serde_json::Error,
}

impl<T> Response<T> {
    pub(crate) fn decode(reply: Reply, decode: Decode<T>) -> Result<Self, Box<Undecoded>> {
        match reply.result().and_then(decode) {
            Ok(value) => Ok(Self { value, reply }),
            Err(error) => Err(Box::new(Undecoded { reply, error })),
        }
    }
}

impl Undecoded {
    /// Returns the error of a call.
    pub(crate) fn report(self, endpoint: &Endpoint, key: &Key) -> Error {
        Error::decode(endpoint, self.reply, &self.error, key)
    }
}

/// Decodes a result into a type of the caller.
pub(crate) fn from_json<T: DeserializeOwned>(json: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(json)
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Writes the decoded value.
impl<T: Serialize> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::call::endpoint::Effect;

    fn decode<T: DeserializeOwned>(body: &str) -> Result<Response<T>, Error> {
        let (endpoint, key) = (Endpoint::with_effect(Effect::Create), Key::new("k").unwrap());
        Response::decode(Reply::received(200, body), from_json).map_err(|bad| bad.report(&endpoint, &key))
    }

    #[test]
    fn envelope_is_removed_and_raw_body_kept() {
        let (open, close) =
            crate::ENVELOPES.first().map(|envelope| envelope.keys).map_or_else(Default::default, |path| {
                let open: String = path.iter().map(|key| format!("{{{key:?}:")).collect();
                (open, "}".repeat(path.len()))
            });
        let body = format!(r#"{open}{{"alpha":1}}{close}"#);
        let response = decode::<Value>(&body).unwrap();
        assert_eq!(*response, json!({"alpha": 1}));
        assert_eq!(response.text(), body);
    }

    #[test]
    fn no_body_is_null() {
        assert_eq!(decode::<Value>(" \n").unwrap().into_inner(), Value::Null);
        assert_eq!(decode::<Option<i64>>("").unwrap().into_inner(), None);
    }

    #[test]
    fn what_cannot_be_read_is_kept() {
        for body in ["<html>", "{", r#"{"alpha":1"#] {
            let error = decode::<Value>(body).unwrap_err();
            assert!(error.is_decode() && error.status() == Some(StatusCode::OK));
            assert_eq!(error.body(), Some(body));
        }
        assert!(decode::<i64>(r#""text""#).unwrap_err().to_string().contains("another shape"));
    }
}
