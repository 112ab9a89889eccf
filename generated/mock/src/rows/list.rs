//! A list: a range of creation, filters, an order and a page.

use super::plan::Collection;
use super::row::Row;
use super::seed::Source;
use super::store::Store;
use crate::calendar;
use crate::refusal::Refusal;
use jiff::Timestamp;
use serde_json::Value;
use std::cmp::Ordering;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering as Memory};

/// More rows than these are in the order of their creation only.
const SORTED: u64 = 100_000;

/// Whether the caller is still there is looked up once in so many rows.
const TURN: u64 = 4096;

/// The part of a list that a page holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slice {
    pub(crate) number: i64,
    pub(crate) size: i64,
    /// The number of rows by which the list moved since the first page.
    pub(crate) shift: i64,
}

impl Slice {
    fn start(self) -> u64 {
        let start = (self.number - 1).saturating_mul(self.size).saturating_add(self.shift);
        u64::try_from(start).unwrap_or(0)
    }

    fn length(self) -> usize {
        usize::try_from(self.size).unwrap_or(0)
    }

    /// Returns the page of a list that is in memory.
    pub(crate) fn cut(self, rows: Vec<Row>) -> Vec<Row> {
        let start = usize::try_from(self.start()).unwrap_or(usize::MAX);
        rows.into_iter().skip(start).take(self.length()).collect()
    }
}

/// A condition on a member.
#[derive(Clone, Debug)]
pub(crate) enum Filter {
    OneOf(Vec<Value>),
    From(Timestamp),
    To(Timestamp),
}

/// A condition on a member of a row.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) member: String,
    pub(crate) filter: Filter,
}

/// A list as a request asks for it.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    pub(crate) parent: Option<Value>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) sort: Option<String>,
    pub(crate) is_descending: bool,
    pub(crate) slice: Slice,
}

/// The rows of a list at one moment. Reading it blocks no other call.
pub(crate) struct Snapshot {
    pub(crate) source: Arc<Source>,
    pub(crate) store: Arc<Store>,
    pub(crate) name: String,
}

impl Snapshot {
    /// Returns the page that a query asks for, or nothing if the caller is gone.
    pub(crate) fn page(&self, query: &Query, is_gone: &AtomicBool) -> Result<Option<Vec<Row>>, Refusal> {
        let Some(collection) = self.source.collections.get(&self.name) else { return Ok(Some(Vec::new())) };
        let range = self.range(collection, query);
        let mut query = query.clone();
        if query.parent.is_none() {
            query.conditions.retain(|condition| !condition.is_range_of(collection));
        }
        let query = &query;
        match &query.sort {
            Some(key) if collection.created.as_ref() != Some(key) => {
                self.sorted(collection, range, key, query, is_gone)
            }
            _ => Ok(self.ordered(collection, range, query, is_gone)),
        }
    }

    /// Returns a page in the order of creation. It costs its own rows, and a look at those that filters pass over.
    fn ordered(
        &self,
        collection: &Collection,
        range: Range<u64>,
        query: &Query,
        is_gone: &AtomicBool,
    ) -> Option<Vec<Row>> {
        let mut skip = query.slice.start();
        let mut rows = Vec::new();
        let is_plain = query.parent.is_none() && query.conditions.is_empty() && self.store.has_no_gaps();
        let jump = if is_plain { skip.min(range.end - range.start) } else { 0 };
        skip -= jump;
        for step in jump..range.end - range.start {
            if step.is_multiple_of(TURN) && is_gone.load(Memory::Relaxed) {
                return None;
            }
            if rows.len() == query.slice.length() {
                break;
            }
            let position = if query.is_descending { range.end - 1 - step } else { range.start + step };
            if !self.admits(collection, position, query) {
                continue;
            }
            if skip > 0 {
                skip -= 1;
            } else {
                rows.extend(self.store.row(&self.source, collection, position));
            }
        }
        Some(rows)
    }

    fn sorted(
        &self,
        collection: &Collection,
        range: Range<u64>,
        key: &str,
        query: &Query,
        is_gone: &AtomicBool,
    ) -> Result<Option<Vec<Row>>, Refusal> {
        if range.end - range.start > SORTED {
            let created = collection.created.as_deref().unwrap_or("nothing");
            let message = format!(
                "Invalid value for param: sortBy. The mock sorts more than {SORTED} rows by {created} only."
            );
            return Err(Refusal::input("sortBy", &message));
        }
        let all = Query {
            slice: Slice { number: 1, size: i64::MAX, shift: 0 },
            is_descending: false,
            sort: None,
            ..query.clone()
        };
        let Some(mut rows) = self.ordered(collection, range, &all, is_gone) else { return Ok(None) };
        sort(&mut rows, key);
        if query.is_descending {
            rows.reverse();
        }
        Ok(Some(query.slice.cut(rows)))
    }

    /// Returns the positions of the rows whose creation is in the range of the query.
    fn range(&self, collection: &Collection, query: &Query) -> Range<u64> {
        let mut range = 0..self.store.len(&self.source, collection);
        for Condition { member, filter } in &query.conditions {
            if collection.created.as_ref() != Some(member) || query.parent.is_some() {
                continue;
            }
            match filter {
                Filter::From(from) => range.start = self.first(collection, range.clone(), *from, false),
                Filter::To(to) => range.end = self.first(collection, range.clone(), *to, true),
                Filter::OneOf(_) => {}
            }
        }
        range
    }

    /// Returns the first position whose creation is at a time or after it.
    fn first(&self, collection: &Collection, range: Range<u64>, time: Timestamp, is_after: bool) -> u64 {
        let (mut low, mut high) = (range.start, range.end);
        while low < high {
            let middle = low.midpoint(high);
            let created = self.store.created(&self.source, collection, middle);
            if created > time || !is_after && created == time {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }

    fn admits(&self, collection: &Collection, position: u64, query: &Query) -> bool {
        if !self.store.is_there(&self.source, collection, position, query.parent.as_ref()) {
            return false;
        }
        for Condition { member, filter } in &query.conditions {
            let value = self.store.member(&self.source, collection, position, member);
            if !filter.admits(&value) {
                return false;
            }
        }
        true
    }
}

impl Condition {
    /// Whether the condition is an end of a range of creation.
    fn is_range_of(&self, collection: &Collection) -> bool {
        collection.created.as_ref() == Some(&self.member) && !matches!(self.filter, Filter::OneOf(_))
    }
}

impl Filter {
    fn admits(&self, value: &Value) -> bool {
        let time = value.as_str().and_then(calendar::read);
        match self {
            Self::OneOf(wanted) => wanted.contains(value),
            Self::From(from) => time.is_some_and(|time| time >= *from),
            Self::To(to) => time.is_some_and(|time| time <= *to),
        }
    }
}

/// Sorts rows by a member: numbers first, then strings.
pub(crate) fn sort(rows: &mut [Row], key: &str) {
    rows.sort_by(|one, other| compare(one.get(key), other.get(key)));
}

fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    let numbers = (one.and_then(Value::as_f64), other.and_then(Value::as_f64));
    if let (Some(one), Some(other)) = numbers {
        return one.total_cmp(&other);
    }
    let texts = (one.and_then(Value::as_str), other.and_then(Value::as_str));
    texts.0.cmp(&texts.1)
}
