//! A page on its way.

use std::collections::VecDeque;
use std::future::{Future, ready};
use std::pin::Pin;
use std::task::{Context, Poll};

use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use tokio::runtime::Handle;
use tokio::task::JoinSet;

use super::item::Item;
use crate::call::endpoint::Endpoint;
use crate::call::options::Options;
use crate::client::Client;
use crate::error::{Error, ErrorKind, Sent};
use crate::http::reply::Reply;
use crate::types::encode::Object;
use crate::walk::Page;

/// A page as it came.
pub(super) struct Fetched {
    pub(super) reply: Reply,
    pub(super) items: VecDeque<Item>,
    /// What the server said of it.
    pub(super) page: Page<IgnoredAny>,
}

pub(super) type Pending = Pin<Box<dyn Future<Output = Result<Fetched, Error>> + Send>>;

/// Asks for a page. `time` names the member of an item that its window is about.
pub(super) async fn fetch(
    client: Client,
    endpoint: &'static Endpoint,
    fields: Object,
    options: Option<Box<Options>>,
    time: Option<&'static str>,
) -> Result<Fetched, Error> {
    let (reply, trace) = client.execute(endpoint, fields, options).await?;
    match read(&reply, time) {
        Ok((items, page)) => Ok(Fetched { reply, items, page }),
        Err(error) => {
            let error = Error::decode(endpoint, reply, &error, client.key());
            trace.end(Err(&error));
            Err(error)
        }
    }
}

fn read(
    reply: &Reply,
    time: Option<&'static str>,
) -> Result<(VecDeque<Item>, Page<IgnoredAny>), serde_json::Error> {
    let page: Page<&RawValue> = serde_json::from_str(reply.result()?)?;
    let item = |raw: &&RawValue| Item::new(reply.body.slice_ref(raw.get().as_bytes()), time);
    let items = page.items.iter().map(item).collect();
    let Page { number, size, count, extra, .. } = page;
    Ok((items, Page { items: Vec::new(), number, size, count, extra }))
}

/// Begins to fetch a page, and sees to it that it goes on while nobody asks for it: a request that is not polled would keep
/// its turn and its connection, and lose its time. It ends with what is given back.
pub(super) fn begin(mut pending: Pending, endpoint: &'static Endpoint, context: &mut Context<'_>) -> Pending {
    // Begun by the one that asks, so that whatever traces the call sees who made it.
    if let Poll::Ready(result) = pending.as_mut().poll(context) {
        return Box::pin(ready(result));
    }
    if Handle::try_current().is_err() {
        return pending;
    }
    let mut tasks = JoinSet::new();
    tasks.spawn(pending);
    Box::pin(async move {
        tasks.join_next().await.and_then(Result::ok).unwrap_or_else(|| {
            let message = "the task that asks for a page was ended, as it is with its runtime";
            Err(Error::new(ErrorKind::Transport, message).of(endpoint.name).with_sent(Sent::Unknown))
        })
    })
}
