//! The request for a page.

use std::collections::VecDeque;
use std::future::{Future, ready};
use std::pin::Pin;
use std::task::{Context, Poll};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::IgnoredAny;
use serde_json::Map;
use serde_json::value::RawValue;
use tokio::runtime::Handle;
use tokio::task::JoinSet;

use super::item::Item;
use super::repair::repaired;
use crate::call::endpoint::Endpoint;
use crate::call::options::Options;
use crate::client::Client;
use crate::client::execute::Executed;
use crate::error::{Error, ErrorKind, Sent};
use crate::http::key::Key;
use crate::http::reply::Reply;
use crate::http::response::Undecoded;
use crate::types::encode::Object;
use crate::walk::page::Page;

/// A received page.
pub(super) struct Fetched {
    pub(super) reply: Reply,
    pub(super) items: VecDeque<Item>,
    /// The page number, size and totals that the server states.
    pub(super) page: Page<IgnoredAny>,
}

pub(super) type Pending = Pin<Box<dyn Future<Output = Result<Fetched, Error>> + Send>>;

/// A source of pages.
pub(super) trait Source: Send {
    /// Requests a page with these fields. `time` names the member of an item that holds the time which the range filters.
    fn ask(&self, fields: Object, time: Option<&'static str>) -> Pending;

    /// Returns the key, to redact it in errors.
    fn key(&self) -> &Key;
}

/// The endpoint of a list, called by a client.
pub(super) struct Listing {
    pub(super) client: Client,
    pub(super) endpoint: &'static Endpoint,
    pub(super) options: Option<Box<Options>>,
}

impl Source for Listing {
    fn ask(&self, fields: Object, time: Option<&'static str>) -> Pending {
        Box::pin(fetch(self.client.clone(), self.endpoint, fields, self.options.clone(), time))
    }

    fn key(&self) -> &Key {
        self.client.key()
    }
}

async fn fetch(
    client: Client,
    endpoint: &'static Endpoint,
    fields: Object,
    options: Option<Box<Options>>,
    time: Option<&'static str>,
) -> Result<Fetched, Error> {
    let Executed { reply, end } = client.execute(endpoint, fields, options).await?;
    Fetched::read(reply, time).map_err(|bad| end.undecoded(*bad))
}

impl Fetched {
    /// Reads a page, and repairs it if one of its items is broken.
    pub(super) fn read(reply: Reply, time: Option<&'static str>) -> Result<Self, Box<Undecoded>> {
        let error = match split(&reply, time) {
            Ok(Split { items, page }) => return Ok(Self { reply, items, page }),
            Err(error) => error,
        };
        let mut fixed = reply.with_body(repaired(reply.bytes()));
        fixed.open();
        match split(&fixed, time) {
            Ok(Split { items, page }) => Ok(Self { reply: fixed, items, page }),
            Err(_) => Err(Box::new(Undecoded { reply, error })),
        }
    }

    /// Returns a page without items.
    pub(super) fn empty() -> Self {
        let reply = Reply::new(StatusCode::OK, HeaderMap::new(), Vec::new());
        let page = Page { items: Vec::new(), number: None, size: None, count: None, extra: Map::new() };
        Self { reply, items: VecDeque::new(), page }
    }
}

/// The items of a page, and the rest of it.
struct Split {
    items: VecDeque<Item>,
    page: Page<IgnoredAny>,
}

fn split(reply: &Reply, time: Option<&'static str>) -> Result<Split, serde_json::Error> {
    let page: Page<&RawValue> = serde_json::from_str(reply.result()?)?;
    let mut items = VecDeque::with_capacity(page.items.len());
    for raw in &page.items {
        items.push_back(Item::new(reply.place(raw.get()), raw.get(), time));
    }
    let Page { number, size, count, extra, .. } = page;
    Ok(Split { items, page: Page { items: Vec::new(), number, size, count, extra } })
}

/// Sends the request for a page, and continues in a task while nothing waits for it: a request that is not polled would keep
/// its connection and its permit, and run out of time. The task ends when the returned future is dropped.
pub(super) fn begin(mut pending: Pending, endpoint: &'static Endpoint, context: &mut Context<'_>) -> Pending {
    // The first poll is that of the caller, so that a trace of the call has the caller's span.
    if let Poll::Ready(result) = pending.as_mut().poll(context) {
        return Box::pin(ready(result));
    }
    if Handle::try_current().is_err() {
        return pending;
    }
    let mut tasks = JoinSet::new();
    tasks.spawn(pending);
    Box::pin(async move {
        match tasks.join_next().await {
            Some(Ok(fetched)) => fetched,
            ended => {
                let message = "the task that asks for a page ended with its runtime; resume from the cursor";
                let error = Error::new(ErrorKind::Transport, message).with_operation(endpoint.name);
                let error = error.with_sent(Sent::Unknown);
                Err(if let Some(Err(cause)) = ended { error.because(cause) } else { error })
            }
        }
    })
}
