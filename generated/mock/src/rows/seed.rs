//! The rows that are there from the start. Each is computed when it is needed, so any number of them costs nothing.

use super::plan::{Collection, Collections};
use super::row::Row;
use crate::calendar;
use crate::table::{Api, Field, IdKind, Kind};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The rows that are there from the start.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed {
    /// The source of all values that nothing else fixes.
    pub(crate) seed: u64,
    /// The number of rows of each kind that belongs to no other row.
    pub(crate) rows: u32,
    /// The time at which the first row was created.
    pub(crate) from: Timestamp,
    /// The time at which the last row was created.
    pub(crate) to: Timestamp,
}

impl Default for Seed {
    /// Returns 25 rows in the range of the examples on the docs pages.
    fn default() -> Self {
        let from = Timestamp::from_second(1_767_225_600).unwrap_or_default();
        let to = Timestamp::from_second(1_775_001_599).unwrap_or_default();
        Self { seed: 1, rows: 25, from, to }
    }
}

/// A source of rows.
pub(crate) struct Source {
    pub(crate) api: Arc<Api>,
    pub(crate) collections: Collections,
    pub(crate) seed: Seed,
    /// The first ids of the things that no operation reads.
    pub(crate) unknown: BTreeMap<String, i64>,
}

/// The place of a row among the rows of its kind, and the data that fix its values.
#[derive(Clone, Debug)]
pub(crate) struct Place<'r> {
    pub(crate) collection: &'r Collection,
    pub(crate) index: u64,
    pub(crate) id: Value,
    pub(crate) created: Timestamp,
    pub(crate) parent: Option<Value>,
}

/// References are spread over this many rows.
const REFERENCES: u64 = 20;

impl Source {
    /// Returns the number of rows that are computed.
    pub(crate) fn count(&self, collection: &Collection) -> u64 {
        if collection.parent.is_some() { 0 } else { self.seed.rows.into() }
    }

    /// Returns the id of a computed row.
    pub(crate) fn id(&self, collection: &Collection, index: u64) -> Value {
        let number = collection.first.saturating_add_unsigned(index);
        match collection.id {
            IdKind::Integer => number.into(),
            IdKind::Uuid => match collection.examples.first() {
                Some(example) if index == 0 => example.id.clone(),
                _ => uuid(index).into(),
            },
            IdKind::String => format!("{number}").into(),
        }
    }

    /// Returns the index of the computed row with an id.
    pub(crate) fn index(&self, collection: &Collection, id: &Value) -> Option<u64> {
        let index = match collection.id {
            IdKind::Integer => u64::try_from(id.as_i64()?.checked_sub(collection.first)?).ok()?,
            IdKind::Uuid if collection.examples.first().is_some_and(|example| example.id == *id) => 0,
            IdKind::Uuid => u64::from_str_radix(id.as_str()?.get(24..)?, 16).ok()?,
            IdKind::String => {
                u64::try_from(id.as_str()?.parse::<i64>().ok()?.checked_sub(collection.first)?).ok()?
            }
        };
        if index < self.count(collection) && self.id(collection, index) == *id { Some(index) } else { None }
    }

    /// Returns the place of a computed row.
    pub(crate) fn place<'r>(&self, collection: &'r Collection, index: u64) -> Place<'r> {
        let id = self.id(collection, index);
        Place { collection, index, id, created: self.created(index), parent: None }
    }

    /// Returns the time at which a computed row was created: the range is divided evenly.
    pub(crate) fn created(&self, index: u64) -> Timestamp {
        let seconds = i128::from(self.seed.to.as_second() - self.seed.from.as_second()).max(0);
        let steps = i128::from(self.seed.rows.saturating_sub(1).max(1));
        let after = seconds * i128::from(index) / steps;
        let after = SignedDuration::from_secs(i64::try_from(after).unwrap_or(i64::MAX));
        self.seed.from.checked_add(after).unwrap_or(self.seed.to)
    }

    /// Returns a whole row.
    pub(crate) fn row(&self, place: &Place<'_>) -> Row {
        let mut row = Row::new();
        for field in self.fields(place.collection) {
            row.insert(field.key.clone(), self.value(place, field));
        }
        row
    }

    /// Returns one member of a row.
    pub(crate) fn member(&self, place: &Place<'_>, key: &str) -> Value {
        match self.fields(place.collection).iter().find(|field| field.key == key) {
            Some(field) => self.value(place, field),
            None => Value::Null,
        }
    }

    /// Returns the fields of the entity of a kind of rows.
    pub(crate) fn fields(&self, collection: &Collection) -> &[Field] {
        let entity = collection.entity.as_ref().and_then(|name| self.api.entities.get(name));
        entity.map_or(&[], |entity| &entity.fields)
    }

    /// Whether a field is the id of its row.
    pub(crate) fn is_id(&self, field: &Field) -> bool {
        self.api.paging.as_ref().and_then(|paging| paging.id.as_ref()) == Some(&field.key)
    }

    fn value(&self, place: &Place<'_>, field: &Field) -> Value {
        if self.is_id(field) {
            return place.id.clone();
        }
        if field.list.is_some() {
            return list(field);
        }
        if place.collection.created.as_ref() == Some(&field.key) {
            return calendar::write(place.created).into();
        }
        let pick = self.pick(place.index, &field.key);
        match field.kind {
            Kind::Id => self.reference(place, field, pick),
            Kind::Enum => self.enum_value(place, field, pick),
            Kind::Boolean => (place.index > 0 && pick.is_multiple_of(2)).into(),
            Kind::Integer if field.unit.is_some() => (30 * (pick % 8 + 1)).into(),
            Kind::Decimal => json!((pick % 40) as f64 / 2.0),
            Kind::String => self.text(place, field),
            Kind::Entity => self.nested(place, field),
            _ => Value::Null,
        }
    }

    /// Returns the id of a row of another kind. Half of the rows refer to none, but the first one does.
    fn reference(&self, place: &Place<'_>, field: &Field, pick: u64) -> Value {
        let Some(name) = field.of.as_deref() else { return Value::Null };
        if place.collection.parent.as_deref() == Some(name)
            && let Some(parent) = &place.parent
        {
            return parent.clone();
        }
        let is_empty = (pick >> 32).is_multiple_of(2) && place.index > 0;
        let Some(other) = self.collections.get(name) else {
            return if is_empty { Value::Null } else { self.unknown_id(name, pick) };
        };
        let count = self.count(other).min(REFERENCES);
        if count == 0 || name == place.collection.name || is_empty {
            return Value::Null;
        }
        self.id(other, pick % count)
    }

    /// Returns the id of a thing that no operation reads, near the id of an example.
    fn unknown_id(&self, name: &str, pick: u64) -> Value {
        if self.api.id_kind(name) != IdKind::Integer {
            return Value::Null;
        }
        let first = self.unknown.get(name).copied().unwrap_or(1);
        first.saturating_add_unsigned(pick % REFERENCES).into()
    }

    /// Returns a value of an enum. The first row has the first one, and so do the examples.
    fn enum_value(&self, place: &Place<'_>, field: &Field, pick: u64) -> Value {
        let Some(values) = field.of.as_ref().and_then(|name| self.api.enums.get(name)) else {
            return Value::Null;
        };
        let count = values.values.len().max(1) as u64;
        let index = if place.index == 0 { 0 } else { pick % count };
        let value = usize::try_from(index).ok().and_then(|index| values.values.get(index));
        value.map_or(Value::Null, |value| value.value.clone().into())
    }

    /// Returns a string for the first string member and for those that a request can send.
    fn text(&self, place: &Place<'_>, field: &Field) -> Value {
        let first = self.fields(place.collection).iter().find(|field| field.kind == Kind::String);
        let is_first = first.is_some_and(|first| first.key == field.key);
        if is_first || place.collection.sent.contains(&field.key) {
            let id = place.id.as_str().map_or_else(|| place.id.to_string(), str::to_owned);
            return format!("{} {id}", title(&field.key)).into();
        }
        Value::Null
    }

    fn nested(&self, place: &Place<'_>, field: &Field) -> Value {
        let Some(entity) = field.of.as_ref().and_then(|name| self.api.entities.get(name)) else {
            return Value::Null;
        };
        let mut members = Row::new();
        for field in entity.fields.iter().filter(|field| field.kind != Kind::Entity) {
            members.insert(field.key.clone(), self.value(place, field));
        }
        members.into()
    }

    fn pick(&self, index: u64, salt: &str) -> u64 {
        pick(self.seed.seed, index, salt)
    }
}

/// Returns a number that looks random and is always the same.
pub(crate) fn pick(seed: u64, index: u64, salt: &str) -> u64 {
    let mut bits = seed ^ index.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for byte in salt.bytes() {
        bits = (bits ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    for factor in [0xbf58_476d_1ce4_e5b9_u64, 0x94d0_49bb_1331_11eb] {
        bits = (bits ^ (bits >> 30)).wrapping_mul(factor);
    }
    bits ^ (bits >> 31)
}

/// Returns two strings, or an empty list of anything else.
fn list(field: &Field) -> Value {
    match field.kind {
        Kind::String => json!([format!("{} 1", title(&field.key)), format!("{} 2", title(&field.key))]),
        _ => json!([]),
    }
}

/// Returns the UUID of a computed row.
pub(crate) fn uuid(index: u64) -> String {
    format!("00000000-0000-4000-8000-{index:012x}")
}

/// Returns a key as words: `orderNumber` is `Order number`.
fn title(key: &str) -> String {
    let mut words = String::new();
    for letter in key.chars() {
        if words.is_empty() {
            words.extend(letter.to_uppercase());
        } else if letter.is_uppercase() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}
