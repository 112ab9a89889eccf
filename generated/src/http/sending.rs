//! A request body that records whether a connection began to send the request.

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use reqwest::Response;

use crate::http::clock::poll_sleep;

/// Whether a connection began to send a request. Before that, the server cannot have received any part of it.
#[derive(Clone, Default)]
pub(crate) struct Begun(Arc<AtomicBool>);

impl Begun {
    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    fn set(&self) {
        self.0.store(true, Ordering::Release);
    }
}

/// The body of a request. A connection reads it, or asks whether there is one, when it begins to send the request.
pub(crate) struct Noticed {
    bytes: Option<Bytes>,
    begun: Begun,
}

impl Noticed {
    pub(crate) fn new(bytes: Option<Bytes>, begun: Begun) -> Self {
        Self { bytes, begun }
    }
}

impl Body for Noticed {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.begun.set();
        Poll::Ready(self.bytes.take().map(Frame::data).map(Ok))
    }

    fn is_end_stream(&self) -> bool {
        self.begun.set();
        self.bytes.is_none()
    }

    /// Returns the size of a body. It does not record anything: other readers of a request ask for the size too, and only a
    /// connection asks for the end.
    fn size_hint(&self) -> SizeHint {
        match &self.bytes {
            Some(bytes) => SizeHint::with_exact(bytes.len() as u64),
            None => SizeHint::default(),
        }
    }
}

/// The end of a request without a response.
pub(crate) enum NoResponse {
    Failed(reqwest::Error),
    /// No connection began to send the request within this time.
    NotBegun(Duration),
}

/// The time by which this limit exceeds the connect timeout of the HTTP client, whose error has a cause.
const GRACE: Duration = Duration::from_millis(500);

/// Waits for a response, but only for a limited time until a connection begins to send the request.
///
/// The HTTP client limits the time to connect. A pooled connection may still never begin, if its task belongs to a
/// runtime that no longer runs.
pub(crate) async fn response(
    response: impl Future<Output = Result<Response, reqwest::Error>>,
    begun: &Begun,
    connect: Option<Duration>,
) -> Result<Response, NoResponse> {
    let mut response = pin!(response);
    let mut timer = pin!(None);
    poll_fn(|context| {
        if let Poll::Ready(result) = response.as_mut().poll(context) {
            return Poll::Ready(result.map_err(NoResponse::Failed));
        }
        let Some(limit) = connect.filter(|_| !begun.get()) else {
            timer.set(None);
            return Poll::Pending;
        };
        let over = poll_sleep(timer.as_mut(), limit.saturating_add(GRACE), context);
        over.map(|()| Err(NoResponse::NotBegun(limit)))
    })
    .await
}
