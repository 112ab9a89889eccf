//! Pagination: the pages of a list and their items, in sequence. It is compiled once for all operations.

mod position;

use std::collections::VecDeque;
use std::mem;
use std::task::{Context, Poll, ready};

use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::IgnoredAny;

use super::fetch::{self, Fetched, Pending, Source};
use super::item::{Item, fingerprint};
use super::known::{Known, REMEMBERED, Seen};
use super::place::{Place, Step};
use super::plan::{self, Plan};
use super::problem::Problem;
use super::route::{Arrival, Route, Rows, Way};
use crate::PAGING;
use crate::call::endpoint::Endpoint;
use crate::call::window;
use crate::error::{Error, ErrorKind};
use crate::http::reply::Reply;
use crate::types::Timestamp;
use crate::types::encode::Object;
use crate::walk::page::Page;

/// The pages of a list.
pub(crate) struct Pager {
    source: Box<dyn Source>,
    endpoint: &'static Endpoint,
    fields: Object,
    plan: Option<Plan>,
    request: String,
    route: Route,
    known: Known,
    /// The requested page, and whether it was requested in advance.
    pending: Option<Pending>,
    ahead: bool,
    /// The current page: its response, the items that are left, and the number of those that are not.
    reply: Reply,
    items: VecDeque<Item>,
    taken: usize,
    /// The number of returned items.
    total: u64,
    pages: u32,
    most_pages: u32,
    /// Whether an error ended pagination, and the index of the item that caused it.
    ended: bool,
    bad: Option<usize>,
    /// Whether other tasks run before the next item.
    pause: bool,
    /// The number of items since other tasks ran.
    since_turn: usize,
}

/// The number of pages after which a list counts as endless.
const MOST_PAGES: u32 = 10_000;

/// The number of items after which other tasks run, though more items are left.
const TURN: usize = 64;

impl Pager {
    pub(crate) fn new(source: Box<dyn Source>, endpoint: &'static Endpoint, fields: Object) -> Self {
        let plan = Plan::new(endpoint, &fields);
        let first = plan::integer(&fields, PAGING.number).unwrap_or(1);
        let size = plan::integer(&fields, PAGING.size).or(PAGING.default_size);
        let size = size.and_then(|size| usize::try_from(size).ok());
        let windows = plan.as_ref().map(|plan| plan.windows.clone()).unwrap_or_default();
        let way = match &plan {
            Some(plan) if plan.is_paged_by_time() => Way::Time,
            _ => Way::Twice,
        };
        Self {
            source,
            endpoint,
            request: plan::identity(endpoint, plan.as_ref(), &fields),
            fields,
            plan,
            route: Route::new(windows, first, size, way),
            known: Known::default(),
            pending: None,
            ahead: false,
            reply: Reply::new(StatusCode::OK, HeaderMap::new(), Vec::new()),
            items: VecDeque::new(),
            taken: 0,
            total: 0,
            pages: 0,
            most_pages: MOST_PAGES,
            ended: false,
            bad: None,
            pause: false,
            since_turn: 0,
        }
    }

    pub(crate) fn limit_pages(&mut self, most: u32) {
        self.most_pages = most;
    }

    /// Reads every page a second time.
    pub(crate) fn read_twice(&mut self) {
        self.route.read_twice();
    }

    /// Reads every page once.
    pub(crate) fn read_once(&mut self) {
        self.route.read_once();
    }

    /// Returns the JSON of the next new item. It counts as returned when it is [passed](Self::pass); an item that cannot be
    /// decoded never is.
    pub(crate) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<&str, Error>>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            ready!(self.poll_turn(context));
            while self.items.front().is_some_and(|item| item.known) {
                self.pass();
            }
            if !self.items.is_empty() {
                break;
            }
            match ready!(self.poll_page(context)) {
                Some(Ok(_)) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        Poll::Ready(self.items.front().map(|item| Ok(self.json(item))))
    }

    /// Returns the JSON of an item of the current page.
    fn json(&self, item: &Item) -> &str {
        self.reply.part(item.place.clone()).unwrap_or_default()
    }

    /// Lets other tasks run. Items that were received never wait, so nothing else would: not the connection on which the next page is
    /// asked for, nor the timer of a caller.
    pub(crate) fn poll_turn(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if !mem::take(&mut self.pause) {
            return Poll::Ready(());
        }
        self.since_turn = 0;
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Returns the remaining items of the current page, with `None` for an item that was returned before.
    pub(crate) fn items(&self) -> impl Iterator<Item = Option<&str>> {
        self.items.iter().map(|item| if item.known { None } else { Some(self.json(item)) })
    }

    /// Counts the next item of the current page as returned.
    pub(crate) fn pass(&mut self) {
        let Some(item) = self.items.pop_front() else { return };
        self.taken += 1;
        if let (Some(mark), Some(id)) = (item.mark, item.id) {
            if self.may_come_again(item.time) {
                self.known.edge.insert(mark);
            }
            self.known.add(Seen { mark, id }, self.route.verifies());
        }
        self.total += u64::from(!item.known);
        self.since_turn += 1;
        if self.since_turn >= TURN {
            self.pause = true;
        }
    }

    /// Counts all items of the current page as returned.
    pub(crate) fn pass_page(&mut self) {
        while !self.items.is_empty() {
            self.pass();
        }
    }

    /// Returns whether an error ended pagination.
    pub(crate) fn has_ended(&self) -> bool {
        self.ended
    }

    /// Whether an item of this time belongs to the next window too. One without a time may, so as many of them are kept as
    /// items are remembered at all.
    fn may_come_again(&self, time: Option<Timestamp>) -> bool {
        let Some(plan) = &self.plan else { return false };
        let Some(boundary) = plan.boundary(self.route.state.at.window) else { return false };
        match time {
            Some(time) => time == boundary,
            None => self.known.edge.len() < REMEMBERED,
        }
    }

    /// Takes in the next page, and returns the statement of the server about it.
    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<IgnoredAny>, Error>>> {
        while let Some(place) = self.route.next.filter(|_| !self.ended) {
            let taken = match ready!(self.poll_fetched(place, context)) {
                Ok(fetched) => self.take(place, fetched),
                Err(error) if self.pages == 0 && error.is_rejected() && self.drop_sort() => Ok(None),
                Err(error) if place.page > 1 && is_behind_the_end(&error) => {
                    self.take(place, Fetched::empty())
                }
                Err(error) => Err(error),
            };
            match taken {
                Ok(Some(page)) => return Poll::Ready(Some(Ok(page))),
                Ok(None) => ready!(self.poll_turn(context)),
                Err(error) => return Poll::Ready(Some(Err(self.end(error)))),
            }
        }
        Poll::Ready(None)
    }

    /// Asks for the list in the order of the server, if it refuses the one by time. Returns whether the request changes.
    fn drop_sort(&mut self) -> bool {
        let changes = self.plan.as_mut().is_some_and(Plan::drop_sort);
        if changes {
            self.route.page_by_position();
        }
        changes
    }

    fn poll_fetched(&mut self, place: Place, context: &mut Context<'_>) -> Poll<Result<Fetched, Error>> {
        loop {
            let mut pending = match self.pending.take() {
                Some(pending) => pending,
                None => {
                    self.ahead = false;
                    self.request(place, context)?
                }
            };
            let Poll::Ready(result) = pending.as_mut().poll(context) else {
                self.pending = Some(pending);
                self.pause = false;
                return Poll::Pending;
            };
            // A task that keeps the thread busy lets the time of a page run out before it waits for the page.
            if !self.ahead || !result.as_ref().is_err_and(Error::is_timeout) {
                return Poll::Ready(result);
            }
        }
    }

    /// Asks for the next page while the items of the current one are handed out.
    pub(crate) fn advance(&mut self, context: &mut Context<'_>) {
        if self.pending.is_some() || self.ended {
            return;
        }
        let Some(place) = self.route.next else { return };
        // An error is reported when the page is needed.
        self.pending = self.request(place, context).ok();
        self.ahead = self.pending.is_some();
    }

    /// Ends pagination at an error: continuing would lose the items that could not be had. The cursor can be resumed from.
    fn end(&mut self, error: Error) -> Error {
        self.pending = None;
        self.ended = true;
        error
    }

    fn request(&mut self, place: Place, context: &mut Context<'_>) -> Result<Pending, Error> {
        if self.pages >= self.most_pages {
            let message = format!(
                "the list has more than {} pages, which is considered endless; with_max_pages allows more",
                self.most_pages
            );
            return Err(Error::new(ErrorKind::Paging, message).with_operation(self.endpoint.name));
        }
        if let Err(problem) = window::check_split(self.endpoint, &self.fields) {
            return Err(Error::invalid_request(self.endpoint.name, problem));
        }
        let mut fields = self.fields.clone();
        if let Some(plan) = &self.plan {
            fields = plan.within(place, fields);
        }
        let fields = fields.set(PAGING.number, place.page);
        self.pause = true;
        let time = self.plan.as_ref().and_then(|plan| plan.window.item);
        Ok(fetch::begin(self.source.ask(fields, time), self.endpoint, context))
    }

    /// Takes in a page, unless another one is needed in its place.
    fn take(&mut self, place: Place, fetched: Fetched) -> Result<Option<Page<IgnoredAny>>, Error> {
        let Fetched { reply, mut items, page } = fetched;
        // A second reading is no further page: the number of them is limited for itself.
        self.pages += u32::from(!matches!(place.step, Step::Back(_)));
        self.turn_to(place);
        let rows = self.look_at(place, &mut items);
        match self.route.arrive(place, &rows) {
            Ok(Arrival::Keep) => {}
            Ok(Arrival::Drop) => return Ok(None),
            Err(problem) => return Err(self.problem(problem, reply)),
        }
        let resumed = mem::take(&mut self.taken);
        for item in items.iter_mut().take(resumed) {
            // Items without a mark are counted.
            item.known |= item.mark.is_none() || self.known.shared;
        }
        (self.reply, self.items) = (reply, items);
        Ok(Some(page))
    }

    /// Leaves the current page.
    fn turn_to(&mut self, place: Place) {
        let at = self.route.state.at;
        if (place.window, place.seek, place.page) != (at.window, at.seek, at.page) {
            self.taken = 0;
        }
        if place.window != at.window {
            self.known.before = mem::take(&mut self.known.edge);
        }
        if (place.window, place.seek) != (at.window, at.seek) {
            self.known.release();
        }
    }

    /// Finds the items of a page that are known. Rows of one page are never the same item, so an id that two of them share
    /// is none.
    fn look_at(&mut self, place: Place, items: &mut VecDeque<Item>) -> Rows {
        let mut ids: Vec<_> = items.iter().filter_map(|item| item.id).collect();
        ids.sort_unstable();
        self.known.shared |= ids.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
        let mut known = 0;
        let is_second = self.route.is_second(place);
        for item in &mut *items {
            item.known = self.known.has(item) || (is_second && self.known.has_id(item));
            known += usize::from(item.known);
        }
        let boundary = self.boundary_before(place.window);
        Rows {
            count: items.len(),
            known,
            at_boundary: boundary.is_some() && items.iter().all(|item| item.time == boundary),
            have_ids: !self.known.shared && ids.len() == items.len(),
            resumed: self.taken > 0,
            times: items.iter().filter_map(|item| item.time).collect(),
            new_times: items.iter().filter(|item| !item.known).filter_map(|item| item.time).collect(),
            fingerprint: fingerprint(items.iter()),
        }
    }

    /// Returns the instant that a window shares with the one before it.
    fn boundary_before(&self, window: usize) -> Option<Timestamp> {
        self.plan.as_ref()?.boundary(window.checked_sub(1)?)
    }

    fn problem(&self, problem: Problem, reply: Reply) -> Error {
        let message = problem.message(&self.progress());
        Error::new(ErrorKind::Paging, message)
            .with_operation(self.endpoint.name)
            .after(reply, self.source.key())
    }

    /// Reports an item that cannot be decoded. It was not handed out, so the cursor stands before it.
    pub(crate) fn undecodable(&mut self, index: usize, json: Vec<u8>, error: &serde_json::Error) -> Error {
        let error = Error::decode(self.endpoint, self.reply.with_body(json), error, self.source.key());
        self.bad = Some(index);
        self.ended = true;
        error.at_item(self.taken + index + 1, self.route.state.at.page)
    }

    /// Passes over the item that the last error was about, and returns whether there was one.
    pub(crate) fn skip_item(&mut self) -> bool {
        let Some(item) = self.bad.take().and_then(|index| self.items.get_mut(index)) else { return false };
        item.known = true;
        self.ended = false;
        true
    }
}

/// Whether an error is the response for a page behind the last one. A document for browsers is none: it comes from something
/// between, which says nothing about the list.
fn is_behind_the_end(error: &Error) -> bool {
    let media = error.headers().and_then(|headers| headers.get(CONTENT_TYPE));
    let is_html = media.is_some_and(|media| media.as_bytes().starts_with(b"text/html"));
    error.is_not_found() && !is_html && !error.body().is_some_and(|body| body.trim_start().starts_with('<'))
}

#[cfg(test)]
mod tests;
