//! The rows of one kind: those that changed, and the computed ones below them.

use super::plan::Collection;
use super::row::Row;
use super::seed::{Place, Source};
use crate::calendar;
use jiff::Timestamp;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The rows of one kind. Ids are keys in the form of JSON text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    /// The rows that are not computed, or no longer.
    changed: BTreeMap<String, Row>,
    /// The parents of the added rows.
    parents: BTreeMap<String, Value>,
    /// The added rows, in the order of their creation.
    added: Vec<Value>,
    removed: BTreeSet<String>,
}

impl Store {
    /// Returns the number of positions, removed rows included.
    pub(crate) fn len(&self, source: &Source, collection: &Collection) -> u64 {
        source.count(collection) + self.added.len() as u64
    }

    /// Returns the positions of the first computed rows, up to a number, and of all added and changed rows.
    pub(crate) fn near(&self, source: &Source, collection: &Collection, most: u64) -> BTreeSet<u64> {
        let computed = source.count(collection);
        let mut positions: BTreeSet<u64> = (0..computed.min(most)).collect();
        positions.extend(computed..self.len(source, collection));
        for key in self.changed.keys() {
            let id = serde_json::from_str(key).unwrap_or_default();
            positions.extend(source.index(collection, &id));
        }
        positions
    }

    /// Whether each position has a row.
    pub(crate) fn has_no_gaps(&self) -> bool {
        self.removed.is_empty()
    }

    fn added(&self, source: &Source, collection: &Collection, position: u64) -> Option<&Value> {
        let index = position.checked_sub(source.count(collection))?;
        self.added.get(usize::try_from(index).ok()?)
    }

    /// Returns the id of the row at a position.
    pub(crate) fn id(&self, source: &Source, collection: &Collection, position: u64) -> Value {
        match self.added(source, collection, position) {
            Some(id) => id.clone(),
            None => source.id(collection, position),
        }
    }

    /// Whether a position has a row that belongs to a parent.
    pub(crate) fn is_there(
        &self,
        source: &Source,
        collection: &Collection,
        position: u64,
        parent: Option<&Value>,
    ) -> bool {
        if self.removed.is_empty() && parent.is_none() {
            return true;
        }
        let key = self.id(source, collection, position).to_string();
        !self.removed.contains(&key) && (parent.is_none() || self.parents.get(&key) == parent)
    }

    /// Returns the row at a position.
    pub(crate) fn row(&self, source: &Source, collection: &Collection, position: u64) -> Option<Row> {
        self.get(source, collection, &self.id(source, collection, position))
    }

    /// Returns one member of the row at a position, without the rest of the row.
    pub(crate) fn member(&self, source: &Source, collection: &Collection, position: u64, key: &str) -> Value {
        if !self.changed.is_empty() || self.added(source, collection, position).is_some() {
            let id = self.id(source, collection, position).to_string();
            if let Some(row) = self.changed.get(&id) {
                return row.get(key).cloned().unwrap_or_default();
            }
        }
        source.member(&source.place(collection, position), key)
    }

    /// Returns the time at which the row at a position was created.
    pub(crate) fn created(&self, source: &Source, collection: &Collection, position: u64) -> Timestamp {
        let Some(id) = self.added(source, collection, position) else { return source.created(position) };
        let row = self.changed.get(&id.to_string());
        let time = row.and_then(|row| row.get(collection.created.as_ref()?)).and_then(Value::as_str);
        time.and_then(calendar::read).unwrap_or(source.seed.to)
    }

    /// Returns the row with an id.
    pub(crate) fn get(&self, source: &Source, collection: &Collection, id: &Value) -> Option<Row> {
        let key = id.to_string();
        if self.removed.contains(&key) {
            return None;
        }
        if let Some(row) = self.changed.get(&key) {
            return Some(row.clone());
        }
        let index = source.index(collection, id)?;
        Some(source.row(&source.place(collection, index)))
    }

    /// Returns the id of the row that a row belongs to.
    pub(crate) fn parent(&self, id: &Value) -> Option<&Value> {
        self.parents.get(&id.to_string())
    }

    /// Replaces a row.
    pub(crate) fn put(&mut self, id: &Value, row: Row) {
        self.changed.insert(id.to_string(), row);
    }

    /// Adds a row behind all others.
    pub(crate) fn add(&mut self, id: Value, row: Row, parent: Option<Value>) {
        if let Some(parent) = parent {
            self.parents.insert(id.to_string(), parent);
        }
        self.changed.insert(id.to_string(), row);
        self.added.push(id);
    }

    /// Removes a row.
    pub(crate) fn remove(&mut self, id: &Value) {
        let key = id.to_string();
        self.changed.remove(&key);
        self.removed.insert(key);
    }

    /// Adds the rows of the examples that are not among the computed ones.
    pub(crate) fn with_examples(source: &Source, collection: &Collection) -> Self {
        let mut store = Self::default();
        for example in &collection.examples {
            if source.index(collection, &example.id).is_some()
                || collection.parent.is_none() && source.seed.rows == 0
            {
                continue;
            }
            let parent = match (&collection.parent, &example.parent) {
                (None, _) => None,
                (Some(_), Some(parent)) => Some(parent.clone()),
                (Some(name), None) => source.collections.get(name).map(|parent| source.id(parent, 0)),
            };
            let id = example.id.clone();
            let place = Place {
                collection,
                index: 0,
                id: id.clone(),
                created: source.seed.to,
                parent: parent.clone(),
            };
            store.add(id, source.row(&place), parent);
        }
        store
    }
}
