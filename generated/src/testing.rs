#![cfg_attr(not(doctest), doc = include_str!("testing.md"))]
#![cfg_attr(doctest, doc = "Its examples need other crates, so the package `tests` runs them.")]

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::call::Call;
use crate::call::endpoint::{Effect, Endpoint, Method, Operation};
use crate::call::retry;
use crate::error::{Error, ErrorKind, Sent};
use crate::http::key::Key;
use crate::http::reply::Reply;
use crate::http::response::{self, Response};
use crate::walk::{Created, Items, Page};

/// The call of a response without one.
const READ: Endpoint = Endpoint {
    name: "testing.response",
    method: Method::Get,
    path: "",
    effect: Effect::Read,
    fields: &[],
    at_least_one: &[],
    needs: &[],
    settled_by: None,
    windows: &[],
};

/// Returns a response with this value. It has the status 200, no headers and an empty body.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::{Job, testing};
///
/// let response = testing::response(Job::default());
/// assert_eq!(response.status().as_u16(), 200);
/// assert_eq!(response.into_inner(), Job::default());
/// ```
pub fn response<T>(value: T) -> Response<T> {
    Response::given(value, reply(StatusCode::OK, Vec::new()))
}

/// Reads a response from a JSON body, as the client reads one with the status 200: in any envelope, with `json` and `text`.
///
/// # Errors
///
/// The error of the client for a body that it cannot read.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::{Job, JobStatus, testing};
///
/// let response = testing::response_from_json::<Job>(r#"{"result": {"status": "started"}}"#)?;
/// assert_eq!(response.status, Some(JobStatus::Started));
/// # Ok(())
/// # }
/// ```
pub fn response_from_json<T: DeserializeOwned>(body: impl Into<Vec<u8>>) -> Result<Response<T>, Error> {
    let response = Response::decode(reply(StatusCode::OK, body), response::from_json);
    response.map_err(|bad| bad.report(&READ, &Key::of_tests()))
}

/// Returns a page with these items, without the figures of a server.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::{Job, testing};
///
/// let page = testing::page([Job::default(), Job::default()]);
/// assert_eq!(page.items.len(), 2);
/// ```
pub fn page<T>(items: impl IntoIterator<Item = T>) -> Page<T> {
    let items = items.into_iter().collect();
    Page { items, number: None, size: None, count: None, extra: Map::new() }
}

/// Returns the result of a call that created the thing with this id.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::{JobId, testing};
///
/// let created = testing::created::<JobId>(12345);
/// assert_eq!(created.id, Some(JobId::from(12345)));
/// ```
pub fn created<I>(id: impl Into<I>) -> Created<I> {
    Created { id: Some(id.into()), extra: Map::new() }
}

/// Returns a list of these items, which needs no client and no server.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::{Job, testing};
///
/// let mut jobs = testing::items([Job::default()]);
/// assert_eq!(jobs.try_next().await?, Some(Job::default()));
/// assert_eq!(jobs.try_next().await?, None);
/// # Ok(())
/// # }
/// ```
pub fn items<T: Serialize>(items: impl IntoIterator<Item = T>) -> Items<T> {
    let items: Vec<T> = items.into_iter().collect();
    Items::given(&items, None)
}

/// Returns a list of these items that ends with an error.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::{ErrorKind, Job, Timestamp, jobs, testing};
///
/// let now = Timestamp::new(2026, 1, 31, 12, 0, 0)?;
/// let lost = testing::failed(&jobs::List::new(now, now), ErrorKind::Transport);
/// let mut jobs = testing::failing_items([Job::default()], lost);
/// assert!(jobs.try_next().await?.is_some());
/// assert!(jobs.try_next().await.is_err());
/// # Ok(())
/// # }
/// ```
pub fn failing_items<T: Serialize>(items: impl IntoIterator<Item = T>, error: Error) -> Items<T> {
    let items: Vec<T> = items.into_iter().collect();
    Items::given(&items, Some(error))
}

/// Returns a list for code that is not async.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::{Job, testing};
///
/// let jobs = testing::blocking_items(testing::items([Job::default()]));
/// assert_eq!(jobs.count(), 1);
/// ```
#[cfg(feature = "blocking")]
pub fn blocking_items<T>(items: Items<T>) -> crate::blocking::Items<T> {
    crate::blocking::Items::given(items)
}

/// Returns the error of a call that the server refuses with a status and a JSON body.
///
/// # Examples
///
/// ```
/// use serde_json::json;
/// use vh3_bigchange::reqwest::StatusCode;
/// use vh3_bigchange::{jobs, testing};
///
/// let body = json!({"code": "ERROR_CODE_NOT_FOUND", "message": "no such job"});
/// let error = testing::refused(&jobs::Get::new(12345), StatusCode::NOT_FOUND, &body);
/// assert!(error.is_not_found());
/// assert_eq!(error.message(), Some("no such job"));
/// ```
pub fn refused<C, O: Operation>(call: &Call<C, O>, status: StatusCode, body: &Value) -> Error {
    let endpoint = endpoint(call);
    let mut reply = reply(status, body.to_string());
    reply.attempts = 1;
    doubted(endpoint, Error::refused(endpoint.name, reply, None, &Key::of_tests()))
}

/// Returns the error of a call that fails in this way. [`sent`](Error::sent) and [`is_in_doubt`](Error::is_in_doubt) are those
/// of a real failure of this kind after one attempt.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::{ErrorKind, Sent, jobs, testing};
///
/// let lost = testing::failed(&jobs::Create::new(42, 12345), ErrorKind::Transport);
/// assert_eq!(lost.sent(), Sent::Unknown);
/// assert!(lost.is_in_doubt());
/// assert_eq!(lost.settled_by(), Some("jobs.list"));
/// ```
pub fn failed<C, O: Operation>(call: &Call<C, O>, kind: ErrorKind) -> Error {
    if let ErrorKind::Api(status) = kind {
        return refused(call, status, &Value::Null);
    }
    let endpoint = endpoint(call);
    let error = Error::new(kind, "a test chose this failure").with_operation(endpoint.name);
    let error = match kind {
        ErrorKind::Connect => error.with_attempts(1),
        ErrorKind::Timeout | ErrorKind::Transport => error.with_sent(Sent::Unknown).with_attempts(1),
        ErrorKind::TooLarge
        | ErrorKind::Redirect
        | ErrorKind::Paging
        | ErrorKind::Decode
        | ErrorKind::UnexpectedShape => error.with_sent(Sent::Yes).with_attempts(1),
        _ => error,
    };
    doubted(endpoint, error)
}

/// Adds the doubt that the client has after such a failure.
fn doubted(endpoint: &Endpoint, error: Error) -> Error {
    if retry::leaves_open(endpoint.effect, &error) { error.in_doubt(endpoint.settled_by) } else { error }
}

fn endpoint<C, O: Operation>(_: &Call<C, O>) -> &'static Endpoint {
    O::ENDPOINT
}

fn reply(status: StatusCode, body: impl Into<Vec<u8>>) -> Reply {
    let mut reply = Reply::new(status, HeaderMap::new(), body);
    reply.open();
    reply
}
