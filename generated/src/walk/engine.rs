//! The way through a list, page by page and window by window. It is compiled once for all operations.

use std::collections::{HashSet, VecDeque};
use std::mem;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::IgnoredAny;

use super::fetch::{self, Fetched, Pending};
use super::item::{self, Item};
use super::plan::{self, Plan};
use crate::PAGING;
use crate::call::endpoint::Endpoint;
use crate::call::options::Options;
use crate::call::window;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::http::reply::Reply;
use crate::types::Timestamp;
use crate::types::encode::Object;
use crate::walk::Page;
use crate::walk::cursor::{Cursor, REMEMBERED, Recent};

/// A walk through a list.
pub(crate) struct Walk {
    client: Client,
    endpoint: &'static Endpoint,
    fields: Object,
    options: Option<Box<Options>>,
    plan: Option<Plan>,
    at: Cursor,
    /// Where the page after the one at hand is, if there is to be one.
    next: Option<(usize, i64)>,
    /// The page that is on its way, and whether it was asked for before it was needed.
    pending: Option<Pending>,
    ahead: bool,
    /// The pages of the window at hand, by which one that comes again is known.
    seen: HashSet<u64>,
    /// How many items the page at hand had, the answer that it came in, and what is left of it.
    count: usize,
    reply: Reply,
    items: VecDeque<Item>,
    pages: u32,
    most_pages: u32,
    size: Option<usize>,
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
        let plan = Plan::new(endpoint, &fields);
        let span = window::span(endpoint, &fields).map(|(_, from, to)| (from, to));
        let page = plan::integer(&fields, PAGING.number).unwrap_or(1);
        let size = plan::integer(&fields, PAGING.size).or(PAGING.default_size);
        let at = Cursor {
            operation: endpoint.name.to_owned(),
            request: plan::identity(endpoint, &fields),
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
            plan,
            next: Some((0, page)),
            at,
            pending: None,
            ahead: false,
            seen: HashSet::new(),
            count: 0,
            reply: Reply::new(StatusCode::OK, HeaderMap::new(), Bytes::new()),
            items: VecDeque::new(),
            pages: 0,
            most_pages: MOST_PAGES,
            size: size.and_then(|size| usize::try_from(size).ok()),
        }
    }

    pub(crate) fn limit_pages(&mut self, most: u32) {
        self.most_pages = most;
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
            plan.cut(from, to);
        }
        self.next = (!cursor.done).then_some((cursor.window, cursor.page));
        self.at = cursor;
        self.pending = None;
        self.seen.clear();
        self.count = 0;
        self.items.clear();
        Ok(())
    }

    /// The next item that was not handed out before, as it came. It counts as handed out when it is
    /// [passed](Self::pass): one that cannot be decoded never is.
    pub(crate) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            while self.items.front().is_some_and(|item| self.is_known(item)) {
                self.pass();
            }
            if let Some(item) = self.items.front() {
                return Poll::Ready(Some(Ok(item.json.clone())));
            }
            match ready!(self.poll_page(context)) {
                Some(Ok(_)) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// What is left of the page at hand. Nothing stands for an item that was handed out before.
    pub(crate) fn items(&self) -> impl Iterator<Item = Option<&Bytes>> {
        self.items.iter().map(|item| (!self.is_known(item)).then_some(&item.json))
    }

    /// Counts the next item of the page at hand as handed out, and tells whether it was not before.
    pub(crate) fn pass(&mut self) -> bool {
        let Some(item) = self.items.pop_front() else { return false };
        self.at.taken += 1;
        let is_new = !self.is_known(&item);
        if let Some(id) = item.id {
            if self.may_come_again(item.time) {
                self.at.edge.insert(id.clone());
            }
            self.at.recent.add(&id);
        }
        is_new
    }

    fn is_known(&self, item: &Item) -> bool {
        item.id.as_ref().is_some_and(|id| self.at.before.contains(id) || self.at.recent.has(id))
    }

    /// Whether an item of this time belongs to the window after this one too. One without a time may, so as many of them are
    /// taken for such as ids are remembered at all.
    fn may_come_again(&self, time: Option<Timestamp>) -> bool {
        let boundary = self.plan.as_ref().and_then(|plan| plan.boundary(self.at.window));
        let room = self.at.edge.len() < REMEMBERED;
        boundary.is_some_and(|boundary| time.map_or(room, |time| time == boundary))
    }

    /// Takes the next page in. What the server said of the page comes back.
    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<IgnoredAny>, Error>>> {
        let Some(position) = self.next else { return Poll::Ready(None) };
        let fetched = ready!(self.poll_fetched(position, context));
        let taken = fetched.and_then(|fetched| self.take(position, fetched));
        Poll::Ready(Some(taken.map_err(|error| self.end(error))))
    }

    fn poll_fetched(
        &mut self,
        position: (usize, i64),
        context: &mut Context<'_>,
    ) -> Poll<Result<Fetched, Error>> {
        loop {
            let mut pending = match self.pending.take() {
                Some(pending) => pending,
                None => {
                    self.ahead = false;
                    self.request(position, context)?
                }
            };
            let Poll::Ready(result) = pending.as_mut().poll(context) else {
                self.pending = Some(pending);
                return Poll::Pending;
            };
            // One that keeps the thread for itself lets the time of a page run out that it does not wait for yet.
            if !self.ahead || !result.as_ref().is_err_and(Error::is_timeout) {
                return Poll::Ready(result);
            }
        }
    }

    /// Asks for the page behind the one at hand while that is being handed out.
    pub(crate) fn advance(&mut self, context: &mut Context<'_>) {
        let Some(position) = self.next.filter(|_| self.pending.is_none()) else { return };
        // What is wrong with it is said when it is needed.
        self.pending = self.request(position, context).ok();
        self.ahead = self.pending.is_some();
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

    fn request(&self, (window, page): (usize, i64), context: &mut Context<'_>) -> Result<Pending, Error> {
        if self.pages >= self.most_pages {
            let message = format!(
                "the list has more than {} pages, which is taken for one without an end; with_max_pages allows more",
                self.most_pages
            );
            return Err(Error::new(ErrorKind::Paging, message).of(self.endpoint.name));
        }
        let mut fields = self.fields.clone();
        if let Some(plan) = &self.plan {
            fields = plan.within(window, fields);
        }
        let fields = fields.set(PAGING.number, page);
        let time = self.plan.as_ref().and_then(|plan| plan.window.item);
        let pending = fetch::fetch(self.client.clone(), self.endpoint, fields, self.options.clone(), time);
        Ok(fetch::begin(Box::pin(pending), self.endpoint, context))
    }

    fn take(&mut self, (window, number): (usize, i64), fetched: Fetched) -> Result<Page<IgnoredAny>, Error> {
        let Fetched { reply, items, page } = fetched;
        self.pages += 1;
        if window != self.at.window {
            self.seen.clear();
        }
        if !items.is_empty() && !self.seen.insert(item::fingerprint(&items)) {
            return Err(self.stuck(number, reply));
        }
        self.arrive(window, number, &items);
        self.next = self.after(window, number, items.len(), page.size);
        self.at.done = self.next.is_none();
        self.count = items.len();
        (self.reply, self.items) = (reply, items);
        let resumed = mem::take(&mut self.at.taken);
        self.skip(resumed);
        Ok(page)
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
            self.at.proven = self.at.proven.max(self.count);
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

    fn stuck(&self, number: i64, reply: Reply) -> Error {
        let message = format!(
            "page {number} is one that came before, so the list does not advance; nothing behind it can be had this way"
        );
        Error::new(ErrorKind::Paging, message).of(self.endpoint.name).after(reply, self.client.key())
    }

    /// An item that cannot be decoded. It was not handed out, so the cursor stands before it.
    pub(crate) fn undecodable(&mut self, item: Bytes, error: &serde_json::Error) -> Error {
        let error = Error::decode(self.endpoint, self.reply.part(item), error, self.client.key());
        self.items.clear();
        self.end(error)
    }
}
