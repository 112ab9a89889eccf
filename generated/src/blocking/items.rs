//! Lists as iterators.

use std::future::Future;

use serde::de::DeserializeOwned;

use super::client::Client;
use crate::call::Call;
use crate::error::Error;
use crate::walk::{Cursor, Many, Page, Paged, Progress};

/// An iterator over all items of a list, requested page by page.
///
/// [`Call::items`] returns it. It follows the rules of the [stream](crate::Items) of the async client. The next page is
/// requested while you read the items of the current one.
///
/// # Examples
///
/// ```no_run
/// # fn run(client: vh3_bigchange::blocking::Client) -> Result<(), vh3_bigchange::Error> {
/// for job_type in client.job_types().list().items() {
///     println!("{:?}", job_type?.name);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "an iterator does nothing until it is read"]
pub struct Items<T> {
    /// The client that waits; none for a list without a server.
    client: Option<Client>,
    items: crate::Items<T>,
}

/// An iterator over all pages of a list.
///
/// [`Call::pages`] returns it. It follows the rules of the [stream](crate::Pages) of the async client.
#[must_use = "an iterator does nothing until it is read"]
pub struct Pages<T> {
    client: Option<Client>,
    pages: crate::Pages<T>,
}

/// Lists with the [blocking client](Client): every item or page, over all windows.
impl<O: Paged> Call<Client, Many<O>> {
    /// Returns an iterator over every item of the list.
    pub fn items(self) -> Items<O::Item> {
        self.items_as()
    }

    /// Returns an iterator over every item of the list, decoded into your own type.
    pub fn items_as<T: DeserializeOwned>(self) -> Items<T> {
        let (client, call) = self.unbound();
        let items = call.items_as();
        Items { client: Some(client), items }
    }

    /// Returns an iterator over every page of the list.
    pub fn pages(self) -> Pages<O::Item> {
        self.pages_as()
    }

    /// Returns an iterator over every page of the list, its items decoded into your own type.
    pub fn pages_as<T: DeserializeOwned>(self) -> Pages<T> {
        let (client, call) = self.unbound();
        let pages = call.pages_as();
        Pages { client: Some(client), pages }
    }
}

impl<T> Items<T> {
    pub(crate) fn given(items: crate::Items<T>) -> Self {
        Self { client: None, items }
    }
}

/// The methods that do not depend on the item type.
macro_rules! paged {
    ($name:ident, $inner:ident) => {
        impl<T> $name<T> {
            /// Resumes from a saved position of the same list and range.
            ///
            /// # Errors
            ///
            /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the cursor belongs to another request or range.
            /// [`Cursor::range`] returns the range that the request needs.
            pub fn resume(self, cursor: Cursor) -> Result<Self, Error> {
                let $inner = self.$inner.resume(cursor)?;
                Ok(Self { $inner, ..self })
            }

            /// Returns the position after the last item that was read.
            #[must_use]
            pub fn cursor(&self) -> Cursor {
                self.$inner.cursor()
            }

            /// Returns the current window and page, and the number of items that were read.
            #[must_use]
            pub fn progress(&self) -> Progress {
                self.$inner.progress()
            }

            /// Skips the item that could not be decoded, as [`crate::Items::skip_item`] does.
            pub fn skip_item(&mut self) -> bool {
                self.$inner.skip_item()
            }

            /// Fails after this many pages instead of 10000.
            pub fn with_max_pages(self, pages: u32) -> Self {
                Self { $inner: self.$inner.with_max_pages(pages), ..self }
            }

            /// Reads all pages of a window a second time, as [`crate::Items::with_second_pass`] does.
            pub fn with_second_pass(self) -> Self {
                Self { $inner: self.$inner.with_second_pass(), ..self }
            }

            /// Reads each page once, as [`crate::Items::with_single_pass`] does.
            pub fn with_single_pass(self) -> Self {
                Self { $inner: self.$inner.with_single_pass(), ..self }
            }
        }
    };
}

paged!(Items, items);
paged!(Pages, pages);

impl<T: DeserializeOwned> Iterator for Items<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        next(self.client.as_ref(), self.items.try_next())
    }
}

impl<T: DeserializeOwned> Iterator for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        next(self.client.as_ref(), self.pages.try_next())
    }
}

fn next<T>(
    client: Option<&Client>,
    future: impl Future<Output = Result<Option<T>, Error>>,
) -> Option<Result<T, Error>> {
    match client {
        Some(client) => client.wait(future).transpose(),
        None => pollster::block_on(future).transpose(),
    }
}
