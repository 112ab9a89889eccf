//! The way through a list, page by page and window by window. It is compiled once for all operations.

mod item;

use std::collections::{HashSet, VecDeque};
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use self::item::Fnv;
pub(crate) use self::item::Item;
use crate::PAGING;
use crate::client::Client;
use crate::cursor::{Cursor, Recent};
use crate::endpoint::{Endpoint, Window};
use crate::error::{Error, ErrorKind, Sent};
use crate::object::Object;
use crate::options::Options;
use crate::page::Page;
use crate::reply::Reply;
use crate::types::Timestamp;
use crate::window;

pub(crate) type Pending = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// What sees to it that a request goes on while nobody asks for what comes of it.
pub(crate) type Driver = Box<dyn Fn(Pending) -> Pending + Send + Sync>;

/// A walk through a list.
pub(crate) struct Walk {
    client: Client,
    endpoint: &'static Endpoint,
    fields: Object,
    options: Option<Box<Options>>,
    driver: Option<Driver>,
    plan: Option<Plan>,
    at: Cursor,
    /// Where the page after the one at hand is, if there is to be one.
    next: Option<(usize, i64)>,
    /// The page that is on its way, and then there before it is asked for.
    pending: Option<Pending>,
    arrived: Option<Result<Reply, Error>>,
    /// What tells the page at hand from the one after it.
    last: HashSet<Box<str>>,
    items: VecDeque<Item>,
    pages: u32,
    most_pages: u32,
    size: Option<usize>,
}

/// The windows of a span, in the order in which they are walked.
struct Plan {
    window: Window,
    spans: Vec<(Timestamp, Timestamp)>,
    descending: bool,
}

/// The pages after which a walk is taken for one without an end.
const MOST_PAGES: u32 = 10_000;

impl Walk {
    pub(crate) fn new(
        client: Client,
        endpoint: &'static Endpoint,
        fields: Object,
        options: Option<Box<Options>>,
    ) -> Self {
        let plan = plan(endpoint, &fields);
        let span = window::span(endpoint, &fields).map(|(_, from, to)| (from, to));
        let page = integer(&fields, PAGING.number).unwrap_or(1);
        let size = integer(&fields, PAGING.size).or(PAGING.default_size);
        let at = Cursor {
            operation: endpoint.name.to_owned(),
            request: identity(endpoint, &fields),
            span,
            window: 0,
            page,
            taken: 0,
            proven: 0,
            recent: Recent::default(),
            before: HashSet::new(),
            edge: HashSet::new(),
            done: false,
        };
        Self {
            client,
            endpoint,
            fields,
            options,
            driver: None,
            plan,
            next: Some((0, page)),
            at,
            pending: None,
            arrived: None,
            last: HashSet::new(),
            items: VecDeque::new(),
            pages: 0,
            most_pages: MOST_PAGES,
            size: size.and_then(|size| usize::try_from(size).ok()),
        }
    }

    pub(crate) fn limit_pages(&mut self, most: u32) {
        self.most_pages = most;
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn drive(&mut self, driver: Driver) {
        self.driver = Some(driver);
    }

    pub(crate) fn cursor(&self) -> Cursor {
        let mut cursor = self.at.clone();
        cursor.done = self.is_over();
        cursor
    }

    /// Goes on from a cursor: of the page that it is in, what was handed out is dropped again.
    pub(crate) fn resume(&mut self, cursor: Cursor) -> Result<(), Error> {
        if cursor.operation != self.endpoint.name || cursor.request != self.at.request {
            let message = format!(
                "the cursor is that of another request, one of {}; make the request with the fields that it had",
                cursor.operation.escape_debug()
            );
            return Err(Error::new(ErrorKind::InvalidRequest, message).of(self.endpoint.name));
        }
        if let (Some(plan), Some((from, to))) = (&mut self.plan, cursor.span) {
            plan.spans = window::cut(from, to, plan.window.months);
            plan.order();
        }
        self.next = (!cursor.done).then_some((cursor.window, cursor.page));
        self.at = cursor;
        Ok(())
    }

    /// The next item that was not handed out before.
    pub(crate) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Item, Error>>> {
        loop {
            if let Some(item) = self.next_item() {
                self.advance(context);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.poll_page(context)) {
                Some(Ok(_)) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// The next item of the page at hand. One that came before is dropped.
    pub(crate) fn next_item(&mut self) -> Option<Item> {
        loop {
            let item = self.items.pop_front()?;
            self.at.taken += 1;
            if self.is_new(&item) {
                return Some(item);
            }
        }
    }

    fn is_new(&mut self, item: &Item) -> bool {
        let Some(id) = &item.id else { return true };
        let double = self.at.before.contains(id);
        let boundary = self.plan.as_ref().and_then(|plan| plan.boundary(self.at.window));
        if boundary.is_some_and(|boundary| item.time.is_none_or(|time| time == boundary)) {
            self.at.edge.insert(id.clone());
        }
        self.at.recent.add(id) && !double
    }

    /// Takes the next page in, whose items [`next_item`](Self::next_item) then gives. What the server said of the page
    /// comes back.
    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<IgnoredAny>, Error>>> {
        let Some(position) = self.next else { return Poll::Ready(None) };
        let result = match self.arrived.take() {
            Some(result) => result,
            None => {
                let pending = match self.pending.take() {
                    Some(pending) => pending,
                    None => match self.request(position) {
                        Ok(pending) => pending,
                        Err(error) => return Poll::Ready(Some(Err(self.end(error)))),
                    },
                };
                let result = ready!(self.pending.insert(pending).as_mut().poll(context));
                self.pending = None;
                result
            }
        };
        let taken = result.and_then(|reply| self.take(position, &reply));
        Poll::Ready(Some(taken.map_err(|error| self.end(error))))
    }

    /// Asks for the page behind the one at hand while that is being handed out.
    fn advance(&mut self, context: &mut Context<'_>) {
        let Some(position) = self.next.filter(|_| self.arrived.is_none()) else { return };
        let pending = match self.pending.take() {
            Some(pending) => Some(pending),
            None => self.request(position).ok(),
        };
        let Some(mut pending) = pending else { return };
        match pending.as_mut().poll(context) {
            Poll::Ready(result) => self.arrived = Some(result),
            Poll::Pending => self.pending = Some(pending),
        }
    }

    /// No more after an error: going on would be to lose what could not be had. The cursor can be resumed from.
    fn end(&mut self, error: Error) -> Error {
        self.next = None;
        self.pending = None;
        self.at.done = false;
        error
    }

    fn is_over(&self) -> bool {
        self.at.done && self.items.is_empty()
    }

    fn request(&mut self, (window, page): (usize, i64)) -> Result<Pending, Error> {
        if self.pages >= self.most_pages {
            let message = format!(
                "the list has more than {} pages, which is taken for one without an end; with_max_pages allows more",
                self.most_pages
            );
            return Err(Error::new(ErrorKind::Paging, message).of(self.endpoint.name));
        }
        self.pages += 1;
        let mut fields = self.fields.clone();
        let span = self.plan.as_ref().and_then(|plan| Some((plan.window, *plan.spans.get(window)?)));
        if let Some((ends, (from, to))) = span {
            fields = fields.set(ends.from, from).set(ends.to, to);
        }
        let fields = fields.set(PAGING.number, page);
        let (client, endpoint, options) = (self.client.clone(), self.endpoint, self.options.clone());
        let pending: Pending = Box::pin(async move { client.execute(endpoint, fields, options).await });
        Ok(match &self.driver {
            Some(driver) => driver(pending),
            None => pending,
        })
    }

    fn take(&mut self, (window, number): (usize, i64), reply: &Reply) -> Result<Page<IgnoredAny>, Error> {
        let read = reply.result().and_then(|result| {
            let page: Page<&RawValue> = serde_json::from_str(result)?;
            Ok(page)
        });
        let page = match read {
            Ok(page) => page,
            Err(error) => {
                return Err(Error::decode(self.endpoint.name, reply.clone(), &error, self.client.key()));
            }
        };
        let time = self.plan.as_ref().and_then(|plan| plan.window.item);
        let items: VecDeque<_> = page
            .items
            .iter()
            .map(|raw| Item::new(reply.body.slice_ref(raw.get().as_bytes()), time))
            .collect();
        let names: HashSet<Box<str>> = items.iter().map(Item::name).collect();
        let moved = window != self.at.window;
        if !moved && !names.is_empty() && names.is_subset(&self.last) {
            return Err(self.stuck(number));
        }
        self.arrive(window, number, &items);
        self.next = self.after(window, number, items.len(), page.size);
        self.at.done = self.next.is_none();
        self.last = names;
        let resumed = mem::take(&mut self.at.taken);
        self.items = items;
        self.skip(resumed);
        let Page { number, size, count, extra, .. } = page;
        Ok(Page { items: Vec::new(), number, size, count, extra })
    }

    /// Moves the cursor to a page.
    fn arrive(&mut self, window: usize, number: i64, items: &VecDeque<Item>) {
        if window != self.at.window {
            self.at.before = mem::take(&mut self.at.edge);
        }
        if number != self.at.page || window != self.at.window {
            self.at.taken = 0;
        }
        if number > self.at.page && window == self.at.window && !items.is_empty() {
            self.at.proven = self.at.proven.max(self.last.len());
        }
        (self.at.window, self.at.page) = (window, number);
    }

    /// Drops what was handed out of this page before: what has an id is known by it, of the rest as many as there were.
    fn skip(&mut self, taken: usize) {
        let before = self.items.len();
        let mut index = 0;
        self.items.retain(|item| {
            index += 1;
            index > taken || item.id.is_some()
        });
        self.at.taken += before - self.items.len();
    }

    /// Where the next page is.
    fn after(&self, window: usize, number: i64, count: usize, said: Option<i64>) -> Option<(usize, i64)> {
        if self.has_more(count, said) {
            return Some((window, number.saturating_add(1)));
        }
        let windows = self.plan.as_ref().map_or(1, |plan| plan.spans.len());
        (window + 1 < windows).then_some((window + 1, 1))
    }

    /// Whether a page may not be the last one of its window. A page that is not full says little by itself, since the
    /// server may use a smaller size than it was asked for.
    fn has_more(&self, count: usize, said: Option<i64>) -> bool {
        if count == 0 {
            return false;
        }
        let asked = self.size;
        let said = said.and_then(|said| usize::try_from(said).ok()).filter(|said| *said > 0);
        let smaller = said.filter(|said| asked.is_some_and(|asked| *said < asked));
        let full = match (smaller, self.at.proven) {
            (Some(smaller), _) => smaller,
            (None, 0) => return true,
            (None, proven) => proven,
        };
        count >= full
    }

    fn stuck(&self, number: i64) -> Error {
        let message = format!(
            "page {number} is the page before it again, so the list does not advance; nothing behind it can be had this way"
        );
        Error::new(ErrorKind::Paging, message).of(self.endpoint.name).with_sent(Sent::Yes)
    }

    /// An item that cannot be decoded.
    pub(crate) fn undecodable(&mut self, item: Bytes, error: &serde_json::Error) -> Error {
        let reply = Reply::new(reqwest::StatusCode::OK, reqwest::header::HeaderMap::new(), item);
        let error = Error::decode(self.endpoint.name, reply, error, self.client.key());
        self.items.clear();
        self.end(error)
    }
}

fn plan(endpoint: &Endpoint, fields: &Object) -> Option<Plan> {
    let (window, from, to) = window::span(endpoint, fields)?;
    let is = |(name, value): (&str, &str)| fields.value(name).is_some_and(|json| text(json) == Some(value));
    let descending = PAGING.descending.is_some_and(is);
    let mut plan = Plan { window, spans: window::cut(from, to, window.months), descending };
    plan.order();
    Some(plan)
}

fn text(json: &[u8]) -> Option<&str> {
    serde_json::from_slice(json).ok()
}

fn integer(fields: &Object, name: &str) -> Option<i64> {
    serde_json::from_slice(fields.value(name)?).ok()
}

impl Plan {
    fn order(&mut self) {
        if self.descending {
            self.spans.reverse();
        }
    }

    /// The instant that a window shares with the one that is walked after it.
    fn boundary(&self, window: usize) -> Option<Timestamp> {
        self.spans.get(window + 1)?;
        let (from, to) = self.spans.get(window)?;
        Some(if self.descending { *from } else { *to })
    }
}

/// What tells one request from another, apart from its span and its page.
fn identity(endpoint: &Endpoint, fields: &Object) -> String {
    let ends = || endpoint.windows.iter().take(1).flat_map(|window| [window.from, window.to]);
    let moving = |name: &[u8]| {
        let name = text(name).unwrap_or_default();
        name == PAGING.number || ends().any(|end| end == name)
    };
    let mut hash = Fnv::new();
    for (name, value) in fields.members().filter(|(name, _)| !moving(name)) {
        hash.add(name);
        hash.add(value);
    }
    format!("{:016x}", hash.0)
}
