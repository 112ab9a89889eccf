//! Responses of lists: the parts that all lists share.

mod read;

use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::call::endpoint::{Endpoint, Operation};
use crate::types::Named;
use crate::walk::page::read::{Entities, Figures, PageVisitor};

/// An [`Operation`] that returns a list in pages.
pub trait Paged: Operation<Output = Page<<Self as Paged>::Item>> {
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
    type Output = O::Output;
    const ENDPOINT: &'static Endpoint = O::ENDPOINT;

    fn decode(json: &str) -> Result<Self::Output, serde_json::Error> {
        O::decode(json)
    }
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
        let mut items = Vec::new();
        let figures = deserializer.deserialize_any(PageVisitor(&mut items))?;
        Ok(Self::new(items, figures))
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

impl<T> Page<T> {
    fn new(items: Vec<T>, figures: Figures) -> Self {
        let Figures { number, size, count, extra } = figures;
        Self { items, number, size, count, extra }
    }
}

/// Decodes a page of entities, as `Deserialize` does, with less code for each of them.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn entities<E: Named>(json: &str) -> Result<Page<E>, serde_json::Error> {
    let mut items = Entities { read: Vec::new(), next: None };
    let figures = read::entities(json, &mut items)?;
    Ok(Page::new(items.read, figures))
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "the macro writes methods for types that users see")]
mod tests;
