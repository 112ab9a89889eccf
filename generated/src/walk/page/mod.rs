//! What comes back from lists and from what creates: the parts that are the same whatever is listed or created.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::endpoint::Operation;
use crate::types::{Found, Lenient, Name, keep, take};

/// How the API pages its lists: names of members, in requests and in answers.
#[derive(Debug)]
pub(crate) struct Paging {
    /// The number of a page, counted from one.
    pub(crate) number: &'static str,
    /// The most items of a page.
    pub(crate) size: &'static str,
    /// The size of a page that is asked for without one.
    pub(crate) default_size: Option<i64>,
    /// The items.
    pub(crate) items: &'static str,
    /// The number of items in a page.
    pub(crate) count: &'static str,
    /// What identifies an item.
    pub(crate) id: Option<&'static str>,
    /// The direction of the order, and the value by which the latest comes first.
    pub(crate) descending: Option<(&'static str, &'static str)>,
}

impl Paging {
    /// An API without pages.
    #[allow(dead_code, reason = "named by emitted code alone")]
    pub(crate) const NONE: Self =
        Self { number: "", size: "", default_size: None, items: "", count: "", id: None, descending: None };
}

/// An [`Operation`] that returns a list in pages.
pub trait Paged: Operation {
    /// What is listed.
    type Item: DeserializeOwned + Send + 'static;
}

/// One page of a list.
///
/// What the server says of itself may be missing or wrong, so go by `items` alone. A page without items is the last one, or
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
    /// What is on the page.
    pub items: Vec<T>,
    /// The number of the page, if the server gave it.
    pub number: Option<i64>,
    /// The most items that a page holds, if the server gave it.
    pub size: Option<i64>,
    /// How many items the page has, if the server gave it.
    pub count: Option<i64>,
    /// What else came, and what was of another type.
    pub extra: Map<String, Value>,
}

/// Reads an object with items, or an array of them.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<T> Page<T> {
    fn of(items: Vec<T>) -> Self {
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
        Ok(Page::of(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let mut page = Page::of(Vec::new());
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
        // A compact answer leaves out what is empty; anything else without items is no page.
        page.items = match items {
            Some(items) => items,
            None if page.count == Some(0) => Vec::new(),
            None => return Err(A::Error::missing_field(crate::PAGING.items)),
        };
        Ok(page)
    }
}

/// What is known of something that was created.
///
/// Reading it never fails for its shape: the thing exists by then, and an error would say otherwise. Where the answer has no
/// id that can be read, [`Response::json`](crate::Response::json) shows what it has.
///
/// # Examples
///
/// ```no_run
/// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
/// let created = client.jobs().create(42, 12345).send().await?;
/// if let Some(id) = created.id {
///     client.jobs().get(id).send().await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Created<I> {
    /// Its id.
    pub id: Option<I>,
    /// What else came.
    pub extra: Map<String, Value>,
}

/// Reads an object with an id, or the id alone; of anything else, nothing.
impl<'de, I: Lenient> Deserialize<'de> for Created<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = match Found::<Object<I>>::deserialize(deserializer)? {
            Found::This(object) => return Ok(object.0),
            Found::Nothing => None,
            Found::Other(value) => match Found::deserialize(value) {
                Ok(Found::This(id)) => Some(id),
                _ => None,
            },
        };
        Ok(Self { id, extra: Map::new() })
    }
}

/// The object form of what was created.
struct Object<I>(Created<I>);

impl<I: Lenient> Lenient for Object<I> {
    fn object<'de, A: MapAccess<'de>>(mut map: A) -> Result<Found<Self>, A::Error> {
        let mut created = Created { id: None, extra: Map::new() };
        while let Some(Name(name)) = map.next_key()? {
            if Some(&*name) == crate::PAGING.id {
                take(&mut created.id, &name, &mut created.extra, &mut map)?;
            } else {
                keep(&name, &mut created.extra, &mut map)?;
            }
        }
        Ok(Found::This(Self(created)))
    }
}

#[cfg(test)]
mod tests;
