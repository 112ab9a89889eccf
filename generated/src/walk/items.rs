//! Streams of items and pages.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::repair::repaired;
use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::types::checked::Checked;
use crate::walk::cursor::{Cursor, Progress};
use crate::walk::fetch::Listing;
use crate::walk::page::{Many, Page, Paged};
use crate::walk::pager::Pager;

/// A stream of all items of a list, requested page by page.
///
/// [`Call::items`] returns it. Read it with [`try_next`](Self::try_next), or as a [`Stream`] with the combinators of the
/// crate `futures`.
///
/// - **The end** is an empty page, or a 404 after the first page. A page that is not full does not end the list: a server may
///   use a smaller page size, and may omit items from a page. A list that has the same items on every page ends too, unless
///   its pages are full.
/// - **No silent stop**: a repeated page is requested once more, since a cache may have returned it. If it is repeated again,
///   belongs to an earlier window, or if there are more pages than [`with_max_pages`](Self::with_max_pages) allows, the
///   result is an error of the kind [`Paging`](crate::ErrorKind::Paging).
/// - **Each item once**: an item that was on an earlier page is dropped. It is recognized among the last 2000 items by its id
///   and time, or, in a list without times, by its id and content. If two items of one page share an id, ids do not identify
///   items, and no item is dropped from there on.
/// - **Deletions**: a list with a date range, such as that of the jobs, is paged by time if its items are in that order. No
///   item is missed when others are deleted or created meanwhile. It costs three more requests for each window. In any other
///   list, a deletion moves an item of the next page to a page that was read. So all pages are read a second time, from the
///   last to the first, until no page has a new item; items that are found late are returned last. If six readings in a row
///   find new items, or a page of items without ids has changed, the result is an error.
///   [`with_single_pass`](Self::with_single_pass) halves the requests and accepts the loss.
/// - **Order**: a list that is paged by time sends the field to sort by, unless the call sets it. No other list sends one: a
///   second reading needs no order, and the list then has the order of [`send`](Call::send).
/// - **Changes**: an item that is changed and moves to a later page meanwhile is returned twice, the second time in its new
///   state.
/// - **Long ranges**: a range that is longer than the server allows is read in the windows that [`Call::windows`] returns,
///   from the latest to the earliest if the call asks for a descending order, and else from the earliest to the latest. An
///   item at the boundary of two windows is returned once.
/// - **Broken items** do not end a list. An unpaired surrogate and bytes that are not UTF-8 are read as U+FFFD, and a number
///   that is too large as a string. Any other item that cannot be decoded is an error with its position and cause, and
///   [`skip_item`](Self::skip_item) skips it. Any other error ends the stream.
/// - **Resuming**: [`cursor`](Self::cursor) returns the position to [`resume`](Self::resume) from, also after an error. After
///   an item that could not be decoded, it is the position before that item.
/// - **Memory**: the current page and the next one, which is requested in advance; about 50 bytes for each of the last 2000
///   items and of the items at the boundary of a window, or for each item of a window whose pages are read a second time; and
///   a few bytes for each page.
/// - **Time**: the timeouts and retries of a call, such as [`with_timeout`](Call::with_timeout), apply to each page. The list
///   as a whole has no timeout, and you may take any time between two items. A page whose request timed out in advance is
///   requested again when it is needed.
///
/// [`try_next`](Self::try_next) is cancel safe: dropping its future loses no item. Dropping the stream cancels its request.
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
    pub(super) pager: Pager,
    pub(super) item: PhantomData<fn() -> T>,
}

/// A stream of all pages of a list.
///
/// [`Call::pages`] returns it. It follows the rules of [`Items`]: an item of an earlier page is dropped, and so is a page
/// without new items. A page with an item that cannot be decoded is an error; after [`skip_item`](Self::skip_item), the
/// page is returned without that item.
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

/// Lists: every item or page, over all windows.
impl<O: Paged> Call<Client, Many<O>> {
    /// Returns a stream of every item of the list.
    pub fn items(self) -> Items<O::Item> {
        self.items_as()
    }

    /// Returns every item of the list as a stream, each decoded into a type of your own.
    pub fn items_as<T: DeserializeOwned>(self) -> Items<T> {
        Items { pager: self.pager(), item: PhantomData }
    }

    /// Returns a stream of every page of the list.
    pub fn pages(self) -> Pages<O::Item> {
        self.pages_as()
    }

    /// Returns a stream of every page of the list, its items decoded into your own type.
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
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the operation is not a list.
    pub fn items_as<T: DeserializeOwned>(self) -> Result<Items<T>, Error> {
        let Self { client, endpoint, fields, options } = self.listing()?;
        let listing = Listing { client, endpoint, options };
        Ok(Items { pager: Pager::new(Box::new(listing), endpoint, fields), item: PhantomData })
    }
}

/// An item that cannot be decoded, and its JSON.
struct Undecodable {
    json: Vec<u8>,
    error: serde_json::Error,
}

/// Decodes an item, repaired if it is broken.
fn decode<T: DeserializeOwned>(json: &str) -> Result<T, Undecodable> {
    let error = match T::deserialize(Checked(json)) {
        Ok(item) => return Ok(item),
        Err(error) => error,
    };
    let fixed = repaired(json.as_bytes());
    if fixed == json.as_bytes() {
        return Err(Undecodable { json: fixed, error });
    }
    serde_json::from_slice(&fixed).map_err(|error| Undecodable { json: fixed, error })
}

impl<T: DeserializeOwned> Items<T> {
    /// Returns the next item, or `None` after the last one.
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
        let item = match decode(json) {
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
    /// Returns the next page, or `None` after the last one.
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

    /// Decodes the new items of the current page, and counts all of them as returned.
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
            /// Resumes from a saved position of the same list and range.
            ///
            /// # Errors
            ///
            /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the cursor belongs to another request or range.
            /// [`Cursor::range`] returns the range that the request needs.
            pub fn resume(mut self, cursor: Cursor) -> Result<Self, Error> {
                self.pager.resume(cursor)?;
                Ok(self)
            }

            /// Returns the position after the last item that was returned.
            #[must_use]
            pub fn cursor(&self) -> Cursor {
                self.pager.cursor()
            }

            /// Returns the current window and page, and the number of items that were returned.
            #[must_use]
            pub fn progress(&self) -> Progress {
                self.pager.progress()
            }

            /// Skips the item that could not be decoded.
            ///
            /// Call it after an error about an item, to continue with the next one. Returns whether the last error was about an item;
            /// no other error can be skipped.
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

            /// Sets the number of pages after which the stream fails. The default is 10,000.
            pub fn with_max_pages(mut self, pages: u32) -> Self {
                self.pager.limit_pages(pages);
                self
            }

            /// Reads all pages of each window a second time, even in a list with a date range.
            ///
            /// A list with a date range is otherwise paged by time, which a server may not honour. Any other list is read
            /// a second time by default.
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
