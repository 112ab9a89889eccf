//! An item of a list, as far as a walk has to know it.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

use bytes::Bytes;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::PAGING;
use crate::types::{Name, Timestamp};

/// An item as it came.
pub(super) struct Item {
    pub(super) json: Bytes,
    pub(super) id: Option<Box<str>>,
    pub(super) time: Option<Timestamp>,
}

/// FNV-1a: the same on every machine and in every version, unlike the hash of the standard library.
pub(super) struct Fnv(pub(super) u64);

impl Fnv {
    pub(super) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub(super) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

impl Item {
    pub(super) fn new(json: Bytes, time: Option<&'static str>) -> Self {
        let Facts { id, time } = facts(&json, time);
        Self { json, id, time }
    }

    /// What tells this item from others: its id, or else all of it.
    fn name(&self) -> &[u8] {
        self.id.as_ref().map_or(&*self.json, |id| id.as_bytes())
    }
}

/// What tells a page from others: what is on it, in whatever order.
pub(super) fn fingerprint(items: &VecDeque<Item>) -> u64 {
    let mut names: Vec<_> = items.iter().map(Item::name).collect();
    names.sort_unstable();
    let mut hasher = DefaultHasher::new();
    names.hash(&mut hasher);
    hasher.finish()
}

/// What a walk has to know of an item.
#[derive(Default)]
struct Facts {
    id: Option<Box<str>>,
    time: Option<Timestamp>,
}

fn facts(json: &[u8], time: Option<&'static str>) -> Facts {
    let mut reader = serde_json::Deserializer::from_slice(json);
    reader.deserialize_any(Look(time)).unwrap_or_default()
}

struct Look(Option<&'static str>);

impl<'de> Visitor<'de> for Look {
    type Value = Facts;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Facts, A::Error> {
        let mut facts = Facts::default();
        while let Some(Name(name)) = map.next_key()? {
            if Some(&*name) == PAGING.id {
                facts.id = id(map.next_value()?);
            } else if Some(&*name) == self.0 {
                let text: &RawValue = map.next_value()?;
                facts.time = Timestamp::deserialize(text).ok();
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(facts)
    }
}

/// An id as it is written: a number, or a text that says something.
fn id(json: &RawValue) -> Option<Box<str>> {
    let json = json.get();
    let is_one = json.starts_with(|first: char| first == '"' || first == '-' || first.is_ascii_digit());
    (is_one && json != "\"\"").then(|| json.into())
}
