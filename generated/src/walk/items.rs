//! Lists as streams.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::repair::repaired;
use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::walk::cursor::{Cursor, Progress};
use crate::walk::fetch::Listing;
use crate::walk::page::{Page, Paged};
use crate::walk::pager::Pager;

/// All items of a list, asked for page by page.
///
/// Made by [`Call::items`]. Read it with [`try_next`](Self::try_next), or as a [`Stream`] with the combinators of the
/// `futures` crate.
///
/// - **The end** is an empty page, or a 404 behind the first page. A page that is not full is no end: a server may use a
///   smaller size than it was asked for, and may leave items out of a page. A list that has the same items on every page ends
///   too, unless its pages are full.
/// - **No silent stop**: a page that comes again is asked for once more, since it may be that of another request. If it stays,
///   or belongs to an earlier window, or if there are more pages than [`with_max_pages`](Self::with_max_pages) allows, that is
///   an error of the kind [`Paging`](crate::ErrorKind::Paging).
/// - **Each item once**: an item that was on an earlier page is dropped. It is recognized by its id and its time, and in a
///   list without times by its id and its content, among the last 2000 items. An id that two items of one page share is none:
///   from there on no item is dropped.
/// - **Deletions**: a list that is limited to a range of time, such as that of the jobs, is paged by time where its items come
///   in that order, so nothing is missed when others are deleted or created meanwhile. It costs three requests more for each
///   window. In any other list, an item of the next page moves to a page that was read when an item is deleted from it. So all
///   pages are read a second time, from the last to the first, until nothing new comes; items that are found late come last.
///   If each of six readings finds new items, or a page of items without ids has changed, that is an error.
///   [`with_single_pass`](Self::with_single_pass) halves the requests and accepts the loss.
/// - **Order**: the field to sort by is sent for a list that is paged by time, unless the call sets it. No other list gets one:
///   a second reading needs no order, and the list is the one that [`send`](Call::send) returns.
/// - **Changes**: an item that moves to a later page and is changed meanwhile comes a second time, in its new state.
/// - **Long ranges**: where the server limits the length of a range, a longer one is read in windows, those that
///   [`Call::windows`] returns, from the latest to the earliest if the call asks for a descending order, and else the other
///   way round. An item at the boundary of two windows comes once.
/// - **A broken item** does not end a list if it can be repaired: half of a surrogate pair and bytes that are not UTF-8 are
///   read as U+FFFD, and a number that is too large as a string. Any other item that cannot be decoded is an error that names
///   its place and the cause. [`skip_item`](Self::skip_item) passes over it; after any other error there is nothing more.
/// - **Resuming**: [`cursor`](Self::cursor) returns a position to [`resume`](Self::resume) from, after an error too. It stands
///   before an item that could not be decoded.
/// - **Memory**: at most two pages, the current one and the next one, which is asked for meanwhile; the last 2000 items and
///   those at the boundary of a window, or all of a window whose pages are read a second time, some 50 bytes each; and a few
///   bytes for each page.
/// - **Time**: the limits and retries of a call, such as [`with_timeout`](Call::with_timeout), are those of each page. The
///   list as a whole has no limit, and neither has the time between two items: a page is received while nothing waits for it.
///   A page whose time ran out meanwhile is asked for once more when it is needed.
///
/// Dropping the future of [`try_next`](Self::try_next) at any time loses nothing. Dropping the stream ends the request that
/// is being made.
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
    pager: Pager,
    item: PhantomData<fn() -> T>,
}

/// All pages of a list.
///
/// Made by [`Call::pages`]. The rules are those of [`Items`]: an item that came before is not in a later page, and a page of
/// which nothing is left is left out. A page with an item that cannot be decoded is an error, and comes without that item
/// after [`skip_item`](Self::skip_item).
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
    pager: Pager,
    /// The current page, after an error about one of its items.
    held: Option<Page<IgnoredAny>>,
    item: PhantomData<fn() -> T>,
}

impl<O: Paged> Call<Client, O> {
    /// Returns every item of the list, as a stream.
    pub fn items(self) -> Items<O::Item> {
        self.items_as()
    }

    /// Returns every item of the list as a stream, each decoded into a type of your own.
    pub fn items_as<T: DeserializeOwned>(self) -> Items<T> {
        Items { pager: self.pager(), item: PhantomData }
    }

    /// Returns every page of the list, as a stream.
    pub fn pages(self) -> Pages<O::Item> {
        self.pages_as()
    }

    /// Returns every page of the list as a stream, its items decoded into a type of your own.
    pub fn pages_as<T: DeserializeOwned>(self) -> Pages<T> {
        Pages { pager: self.pager(), held: None, item: PhantomData }
    }

    fn pager(self) -> Pager {
        let Self { client, fields, options, .. } = self;
        let listing = Listing { client, endpoint: O::ENDPOINT, options };
        Pager::new(Box::new(listing), O::ENDPOINT, fields)
    }
}

#[cfg(feature = "api-json")]
impl crate::NamedCall {
    /// Returns every item of the list as a stream, each decoded into a type of your own.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the operation is not a list.
    pub fn items_as<T: DeserializeOwned>(self) -> Result<Items<T>, Error> {
        let Self { client, endpoint, fields, options } = self.listing()?;
        let listing = Listing { client, endpoint, options };
        Ok(Items { pager: Pager::new(Box::new(listing), endpoint, fields), item: PhantomData })
    }
}

/// An item that cannot be decoded, and the JSON that the error is about.
struct Undecodable {
    json: Bytes,
    error: serde_json::Error,
}

/// Decodes an item, repaired if it is broken.
fn decode<T: DeserializeOwned>(json: &Bytes) -> Result<T, Undecodable> {
    let error = match std::str::from_utf8(json) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(json),
    };
    let error = match error {
        Ok(item) => return Ok(item),
        Err(error) => error,
    };
    let fixed = Bytes::from(repaired(json));
    if fixed == json {
        return Err(Undecodable { json: fixed, error });
    }
    serde_json::from_slice(&fixed).map_err(|error| Undecodable { json: fixed, error })
}

impl<T: DeserializeOwned> Items<T> {
    /// Returns the next item, or nothing behind the last one.
    ///
    /// # Errors
    ///
    /// The errors of [`Call::send`] for a page, [`UnexpectedShape`](crate::ErrorKind::UnexpectedShape) for an item that cannot be
    /// decoded, and [`Paging`](crate::ErrorKind::Paging) for a list that cannot be read to its end.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let json = match ready!(self.pager.poll_item(context)) {
            Some(Ok(json)) => json,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let item = match decode(&json) {
            Ok(item) => item,
            Err(Undecodable { json, error }) => {
                return Poll::Ready(Some(Err(self.pager.undecodable(0, json, &error))));
            }
        };
        self.pager.pass();
        self.pager.advance(context);
        Poll::Ready(Some(Ok(item)))
    }
}

impl<T: DeserializeOwned> Pages<T> {
    /// Returns the next page, or nothing behind the last one.
    ///
    /// # Errors
    ///
    /// The errors of [`Items::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        loop {
            if self.pager.has_ended() {
                return Poll::Ready(None);
            }
            ready!(self.pager.poll_turn(context));
            let page = match self.held.take() {
                Some(page) => page,
                None => match ready!(self.pager.poll_page(context)) {
                    Some(Ok(page)) => page,
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                },
            };
            let items = match self.decoded() {
                Ok(items) => items,
                Err(error) => {
                    self.held = Some(page);
                    return Poll::Ready(Some(Err(error)));
                }
            };
            if !items.is_empty() {
                self.pager.advance(context);
                let Page { number, size, count, extra, .. } = page;
                return Poll::Ready(Some(Ok(Page { items, number, size, count, extra })));
            }
        }
    }

    /// Decodes the new items of the current page, and counts all of them as handed out.
    fn decoded(&mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        let mut bad = None;
        for (index, json) in self.pager.items().enumerate() {
            match json.map(decode).transpose() {
                Ok(item) => items.extend(item),
                Err(undecodable) => {
                    bad = Some((index, undecodable));
                    break;
                }
            }
        }
        if let Some((index, Undecodable { json, error })) = bad {
            return Err(self.pager.undecodable(index, json, &error));
        }
        self.pager.pass_page();
        Ok(items)
    }
}

/// The methods that do not depend on the item type.
macro_rules! paged {
    ($name:ident) => {
        impl<T> $name<T> {
            /// Resumes after an interruption, from the position of a request for the same list and the same range.
            ///
            /// # Errors
            ///
            /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the cursor is that of another request, or of another
            /// range. [`Cursor::range`] returns the range that the request needs.
            pub fn resume(mut self, cursor: Cursor) -> Result<Self, Error> {
                self.pager.resume(cursor)?;
                Ok(self)
            }

            /// Returns the position behind everything that was read.
            #[must_use]
            pub fn cursor(&self) -> Cursor {
                self.pager.cursor()
            }

            /// Returns the window and the page that are read, and the number of items so far.
            #[must_use]
            pub fn progress(&self) -> Progress {
                self.pager.progress()
            }

            /// Passes over the item that could not be decoded.
            ///
            /// To be called after an error about an item; the next item follows it then. Returns whether there was such an item:
            /// no other error can be passed over.
            ///
            /// # Examples
            ///
            /// ```no_run
            /// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
            /// let mut types = client.job_types().list().items();
            /// loop {
            ///     match types.try_next().await {
            ///         Ok(Some(job_type)) => println!("{:?}", job_type.name),
            ///         Ok(None) => break,
            ///         Err(error) if types.skip_item() => eprintln!("skipped: {error}"),
            ///         Err(error) => return Err(error),
            ///     }
            /// }
            /// # Ok(())
            /// # }
            /// ```
            pub fn skip_item(&mut self) -> bool {
                self.pager.skip_item()
            }

            /// Fails after this many pages instead of 10000.
            pub fn with_max_pages(mut self, pages: u32) -> Self {
                self.pager.limit_pages(pages);
                self
            }

            /// Reads all pages of a window a second time, also if the list is limited to a range of time.
            ///
            /// Such a list is otherwise asked for by time, which a server may not honour. Any other list is read a second
            /// time without this.
            pub fn with_second_pass(mut self) -> Self {
                self.pager.read_twice();
                self
            }

            /// Reads each page once, in half of the requests.
            ///
            /// If an item is deleted from a page that was read, an item of the next page moves to it and is missed. No error
            /// reports that.
            pub fn with_single_pass(mut self) -> Self {
                self.pager.read_once();
                self
            }
        }
    };
}

paged!(Items);
paged!(Pages);

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
