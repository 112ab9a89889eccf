//! Lists as iterators.

use std::future::Future;

use serde::de::DeserializeOwned;

use super::Client;
use crate::call::Call;
use crate::error::Error;
use crate::walk::Cursor;
use crate::walk::{Page, Paged};

/// All items of a list, asked for page by page.
///
/// Made by [`Call::items`]. It ends, fails, drops doubles and walks long spans as the [stream](crate::Items) of
/// the async client does. The page after the one at hand is on its way while items are read.
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
    client: Client,
    items: crate::Items<T>,
}

/// All pages of a list.
///
/// Made by [`Call::pages`]; the [stream](crate::Pages) of the async client says what is in them.
#[must_use = "an iterator does nothing until it is read"]
pub struct Pages<T> {
    client: Client,
    pages: crate::Pages<T>,
}

impl<O: Paged> Call<Client, O> {
    /// Every item of the list, as an iterator.
    pub fn items(self) -> Items<O::Item> {
        self.items_as()
    }

    /// Every item of the list, each decoded into a type of your own.
    pub fn items_as<T: DeserializeOwned>(self) -> Items<T> {
        let (client, call) = self.unbound();
        let items = call.items_as();
        Items { client, items }
    }

    /// Every page of the list, as an iterator.
    pub fn pages(self) -> Pages<O::Item> {
        self.pages_as()
    }

    /// Every page of the list, its items decoded into a type of your own.
    pub fn pages_as<T: DeserializeOwned>(self) -> Pages<T> {
        let (client, call) = self.unbound();
        let pages = call.pages_as();
        Pages { client, pages }
    }
}

impl<T> Items<T> {
    /// Goes on from where another walk through the same list was, with the span that it had.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the cursor is that of another request.
    pub fn resume(self, cursor: Cursor) -> Result<Self, Error> {
        let items = self.items.resume(cursor)?;
        Ok(Self { items, ..self })
    }

    /// The place behind the item that was read last.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        self.items.cursor()
    }

    /// Gives up, with an error, after this many pages instead of 10000.
    pub fn with_max_pages(self, pages: u32) -> Self {
        Self { items: self.items.with_max_pages(pages), ..self }
    }
}

impl<T> Pages<T> {
    /// Goes on from where another walk through the same list was, with the span that it had.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the cursor is that of another request.
    pub fn resume(self, cursor: Cursor) -> Result<Self, Error> {
        let pages = self.pages.resume(cursor)?;
        Ok(Self { pages, ..self })
    }

    /// The place behind the page that was read last.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        self.pages.cursor()
    }

    /// Gives up, with an error, after this many pages instead of 10000.
    pub fn with_max_pages(self, pages: u32) -> Self {
        Self { pages: self.pages.with_max_pages(pages), ..self }
    }
}

impl<T: DeserializeOwned> Iterator for Items<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        next(&self.client, self.items.try_next())
    }
}

impl<T: DeserializeOwned> Iterator for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        next(&self.client, self.pages.try_next())
    }
}

fn next<T>(
    client: &Client,
    future: impl Future<Output = Result<Option<T>, Error>>,
) -> Option<Result<T, Error>> {
    client.wait(future).transpose()
}
