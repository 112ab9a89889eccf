//! Responses of lists: the parts that all lists share.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::call::endpoint::{Endpoint, Operation};
use crate::types::{Name, keep, take};

/// An [`Operation`] that returns a list in pages.
pub trait Paged: Operation {
    /// The type of an item.
    type Item: DeserializeOwned + Send + 'static;
}

/// Marks an operation that returns a list, whose calls have [`items`](crate::Call::items) and
/// [`pages`](crate::Call::pages).
///
/// It is never built: `Call<Client, Many<jobs::op::ListOp>>` is the type of a call of `jobs.list`.
#[derive(Debug)]
pub struct Many<O>(PhantomData<fn() -> O>);

impl<O: Paged> Operation for Many<O> {
    type Output = Page<O::Item>;
    const ENDPOINT: &'static Endpoint = O::ENDPOINT;
}

/// One page of a list.
///
/// The figures of the server may be missing or wrong, so go by `items` alone. A page without items is the last one, or
/// behind it.
///
/// # Examples
///
/// ```no_run
/// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
/// let page = client.job_types().list().page_size(20).send().await?;
/// for job_type in &page.items {
///     println!("{:?}", job_type.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of the page.
    pub items: Vec<T>,
    /// The number of the page, if the server gave it.
    pub number: Option<i64>,
    /// The most items that a page holds, if the server gave it.
    pub size: Option<i64>,
    /// The number of items, if the server sends it.
    pub count: Option<i64>,
    /// Further members, and members of an unexpected type.
    pub extra: Map<String, Value>,
}

/// Reads an object with items, or an array of them.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PageVisitor(PhantomData))
    }
}

/// Writes the members under their names in the API, and leaves out those without a value.
impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(crate::PAGING.items, &self.items)?;
        for (name, value) in [
            (crate::PAGING.number, self.number),
            (crate::PAGING.size, self.size),
            (crate::PAGING.count, self.count),
        ] {
            if let Some(value) = value {
                map.serialize_entry(name, &value)?;
            }
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<T> Page<T> {
    fn with_items(items: Vec<T>) -> Self {
        Self { items, number: None, size: None, count: None, extra: Map::new() }
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of items")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Page<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Page::with_items(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let mut page = Page::with_items(Vec::new());
        let mut items: Option<Vec<T>> = None;
        while let Some(Name(name)) = map.next_key()? {
            if name == crate::PAGING.items {
                items = map.next_value()?;
                continue;
            }
            let extra = &mut page.extra;
            match &*name {
                name if name == crate::PAGING.number => take(&mut page.number, name, extra, &mut map)?,
                name if name == crate::PAGING.size => take(&mut page.size, name, extra, &mut map)?,
                name if name == crate::PAGING.count => take(&mut page.count, name, extra, &mut map)?,
                name => keep(name, extra, &mut map)?,
            }
        }
        // A compact response leaves out empty members; anything else without items is no page.
        page.items = match items {
            Some(items) => items,
            None if page.count == Some(0) => Vec::new(),
            None => return Err(A::Error::missing_field(crate::PAGING.items)),
        };
        Ok(page)
    }
}

#[cfg(test)]
mod tests;
