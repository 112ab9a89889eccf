//! Lists as streams.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::walk::cursor::Cursor;
use crate::walk::engine::Walk;
use crate::walk::{Page, Paged};

/// All items of a list, asked for page by page.
///
/// Made by [`Call::items`]. Read it with [`try_next`](Self::try_next), or as a [`Stream`] with the combinators of the
/// `futures` crate.
///
/// - **The end** is an empty page, or one with fewer items than the server was seen to put on a page. A first page that is
///   not full is no end: the server may use a smaller size than it was asked for, and does not have to say so.
/// - **No silent stop**: a page that comes again, or more pages than [`with_max_pages`](Self::with_max_pages) allows, is an
///   error of the kind [`Paging`](crate::ErrorKind::Paging). After an error there is nothing more; what
///   [`cursor`](Self::cursor) gives can be resumed. It stands before an item that could not be decoded, so that what is
///   resumed as another type, such as [`serde_json::Value`], has that item too.
/// - **Each item once**: an item whose id is among the last 2000 is dropped. Items may still be missed when others vanish from
///   pages that were read: the server pages by position, and nothing in an answer shows the gap.
/// - **Long spans**: where the server limits a span of time, a longer one is walked in windows, those that
///   [`Call::windows`] shows; an item at the boundary of two comes once. They are walked from the latest to the earliest
///   where the call asks for a descending order, and else the other way round.
/// - **Memory**: two pages at most, the one at hand and the one after it, which is asked for meanwhile; besides them the last
///   2000 ids, those at the boundary of a window, and a few bytes a page. Of items whose time cannot be read, the first 2000
///   of a window are taken for such at its boundary.
/// - **Time**: the limits and attempts of a call, such as [`with_timeout`](Call::with_timeout), are those of each page. The walk
///   as a whole has none, and neither has the time between two items: a page is taken in while nobody asks for it, and where
///   it could not be in time, it is asked for once more when it is needed.
///
/// Dropping the future of [`try_next`](Self::try_next) at any time loses nothing. Dropping the stream ends the request that
/// is on its way.
///
/// # Examples
///
/// ```no_run
/// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::Timestamp;
///
/// let from: Timestamp = "2024-01-01T00:00:00Z".parse()?;
/// let to: Timestamp = "2026-03-31T23:59:59Z".parse()?;
/// let mut jobs = client.jobs().list(from, to).items();
/// while let Some(job) = jobs.try_next().await? {
///     println!("{:?}: {:?}", job.id, job.status);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Items<T> {
    walk: Walk,
    item: PhantomData<fn() -> T>,
}

/// All pages of a list.
///
/// Made by [`Call::pages`]. What is said of [`Items`] holds here too: an item that came before is not in a later page, and a
/// page of which nothing is left is left out. Of a page with an item that cannot be decoded nothing is handed out.
///
/// # Examples
///
/// ```no_run
/// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
/// let mut pages = client.job_types().list().page_size(50).pages();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} job types", page.items.len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<T> {
    walk: Walk,
    item: PhantomData<fn() -> T>,
}

impl<O: Paged> Call<Client, O> {
    /// Every item of the list, as a stream.
    pub fn items(self) -> Items<O::Item> {
        self.items_as()
    }

    /// Every item of the list, each decoded into a type of your own.
    pub fn items_as<T: DeserializeOwned>(self) -> Items<T> {
        Items { walk: self.walk(), item: PhantomData }
    }

    /// Every page of the list, as a stream.
    pub fn pages(self) -> Pages<O::Item> {
        self.pages_as()
    }

    /// Every page of the list, its items decoded into a type of your own.
    pub fn pages_as<T: DeserializeOwned>(self) -> Pages<T> {
        Pages { walk: self.walk(), item: PhantomData }
    }

    fn walk(self) -> Walk {
        let Self { client, fields, options, .. } = self;
        Walk::new(client, O::ENDPOINT, fields, options)
    }
}

impl<T: DeserializeOwned> Items<T> {
    /// The next item, or nothing behind the last one.
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`] for a page, and [`Paging`](crate::ErrorKind::Paging) for a list that does not come to its end.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let json = match ready!(self.walk.poll_item(context)) {
            Some(Ok(json)) => json,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let item = serde_json::from_slice(&json).map_err(|error| self.walk.undecodable(json, &error))?;
        self.walk.pass();
        self.walk.advance(context);
        Poll::Ready(Some(Ok(item)))
    }
}

impl<T> Items<T> {
    /// Goes on from where another walk through the same list was, with the span that it had.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the cursor is that of another request.
    pub fn resume(mut self, cursor: Cursor) -> Result<Self, Error> {
        self.walk.resume(cursor).map(|()| self)
    }

    /// The place behind the item that was read last.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        self.walk.cursor()
    }

    /// Gives up, with an error, after this many pages instead of 10000.
    pub fn with_max_pages(mut self, pages: u32) -> Self {
        self.walk.limit_pages(pages);
        self
    }
}

impl<T: DeserializeOwned> Pages<T> {
    /// The next page, or nothing behind the last one.
    ///
    /// # Errors
    ///
    /// Those of [`Items::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        loop {
            let page = match ready!(self.walk.poll_page(context)) {
                Some(Ok(page)) => self.decoded(page),
                Some(Err(error)) => Err(error),
                None => return Poll::Ready(None),
            };
            if page.as_ref().is_ok_and(|page| page.items.is_empty()) {
                continue;
            }
            self.walk.advance(context);
            return Poll::Ready(Some(page));
        }
    }

    fn decoded(&mut self, page: Page<IgnoredAny>) -> Result<Page<T>, Error> {
        let read = |json: &Bytes| serde_json::from_slice(json).map_err(|error| (json.clone(), error));
        let read: Result<Vec<Option<T>>, _> =
            self.walk.items().map(|item| item.map(read).transpose()).collect();
        let read = read.map_err(|(json, error)| self.walk.undecodable(json, &error))?;
        let items = read.into_iter().filter_map(|item| self.walk.pass().then_some(item).flatten()).collect();
        let Page { number, size, count, extra, .. } = page;
        Ok(Page { items, number, size, count, extra })
    }
}

impl<T> Pages<T> {
    /// Goes on from where another walk through the same list was, with the span that it had.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the cursor is that of another request.
    pub fn resume(mut self, cursor: Cursor) -> Result<Self, Error> {
        self.walk.resume(cursor).map(|()| self)
    }

    /// The place behind the page that was read last.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        self.walk.cursor()
    }

    /// Gives up, with an error, after this many pages instead of 10000.
    pub fn with_max_pages(mut self, pages: u32) -> Self {
        self.walk.limit_pages(pages);
        self
    }
}

impl<T: DeserializeOwned> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T: DeserializeOwned> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}
