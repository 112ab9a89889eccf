//! The reading of a page.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::types::{Entity, Members, Name, Named, keep, take};

/// The figures of a page, and its further members.
#[derive(Default)]
pub(super) struct Figures {
    pub(super) number: Option<i64>,
    pub(super) size: Option<i64>,
    pub(super) count: Option<i64>,
    pub(super) extra: Map<String, Value>,
}

/// The items of a page while it is read.
pub(super) trait Collect<'de> {
    /// Reads an item, and returns whether there is one.
    fn next<A: SeqAccess<'de>>(&mut self, seq: &mut A) -> Result<bool, A::Error>;

    /// Drops the items, for a page that has its items twice.
    fn clear(&mut self);
}

impl<'de, T: Deserialize<'de>> Collect<'de> for Vec<T> {
    fn next<A: SeqAccess<'de>>(&mut self, seq: &mut A) -> Result<bool, A::Error> {
        let item = seq.next_element()?;
        let found = item.is_some();
        self.extend(item);
        Ok(found)
    }

    fn clear(&mut self) {
        self.clear();
    }
}

/// Items that are entities.
pub(super) struct Entities<E> {
    pub(super) read: Vec<E>,
    /// The item that is being read.
    pub(super) next: Option<E>,
}

/// Items that are entities of any type, so that their page is read by code that is compiled once.
pub(super) trait AnyEntities {
    /// Returns the reader of the next item.
    fn begin(&mut self) -> Members<'_>;

    /// Keeps the item that was read.
    fn end(&mut self);

    fn clear(&mut self);
}

impl<E: Named> AnyEntities for Entities<E> {
    fn begin(&mut self) -> Members<'_> {
        let entity: &mut dyn Entity = self.next.insert(E::default());
        Members { name: E::NAME, entity }
    }

    fn end(&mut self) {
        self.read.extend(self.next.take());
    }

    fn clear(&mut self) {
        self.read.clear();
    }
}

impl<'de> Collect<'de> for dyn AnyEntities + '_ {
    fn next<A: SeqAccess<'de>>(&mut self, seq: &mut A) -> Result<bool, A::Error> {
        let found = seq.next_element_seed(self.begin())?.is_some();
        if found {
            self.end();
        }
        Ok(found)
    }

    fn clear(&mut self) {
        AnyEntities::clear(self);
    }
}

/// Reads a page of entities.
pub(super) fn entities(json: &str, items: &mut dyn AnyEntities) -> Result<Figures, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let figures = deserializer.deserialize_any(PageVisitor(items))?;
    deserializer.end()?;
    Ok(figures)
}

/// The reader of a page, which adds the items to a collection.
pub(super) struct PageVisitor<'c, C: ?Sized>(pub(super) &'c mut C);

impl<'de, C: Collect<'de> + ?Sized> Visitor<'de> for PageVisitor<'_, C> {
    type Value = Figures;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of items")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Figures, A::Error> {
        while self.0.next(&mut seq)? {}
        Ok(Figures::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Figures, A::Error> {
        let mut figures = Figures::default();
        let mut has_items = false;
        while let Some(Name(name)) = map.next_key()? {
            if name == crate::PAGING.items {
                has_items = map.next_value_seed(Items(&mut *self.0))?;
                continue;
            }
            let extra = &mut figures.extra;
            match &*name {
                name if name == crate::PAGING.number => take(&mut figures.number, name, extra, &mut map)?,
                name if name == crate::PAGING.size => take(&mut figures.size, name, extra, &mut map)?,
                name if name == crate::PAGING.count => take(&mut figures.count, name, extra, &mut map)?,
                name => keep(name, extra, &mut map)?,
            }
        }
        // A compact response leaves out empty members; anything else without items is no page.
        if has_items || figures.count == Some(0) {
            return Ok(figures);
        }
        Err(A::Error::missing_field(crate::PAGING.items))
    }
}

/// The reader of the member with the items. It returns whether there are items, which `null` does not state.
struct Items<'c, C: ?Sized>(&'c mut C);

impl<'de, C: Collect<'de> + ?Sized> DeserializeSeed<'de> for Items<'_, C> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.0.clear();
        deserializer.deserialize_option(self)
    }
}

impl<'de, C: Collect<'de> + ?Sized> Visitor<'de> for Items<'_, C> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        while self.0.next(&mut seq)? {}
        Ok(true)
    }
}
