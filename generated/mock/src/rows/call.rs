//! A request that the rules of its operation admit.

use super::list::{Condition, Filter, Query, Slice, sort};
use super::plan::Collection;
use super::row::Row;
use super::seed::Source;
use crate::calendar;
use crate::rules::Fields;
use crate::table::{Api, Field, Operation, Window};
use jiff::Timestamp;
use serde_json::Value;

/// The shared parameter that names the member to sort by.
pub(crate) const SORT: &str = "sortBy";

/// A request.
pub(crate) struct Call<'c> {
    pub(crate) api: &'c Api,
    pub(crate) operation: &'c Operation,
    /// The fields by their keys in the spec.
    pub(crate) fields: &'c Fields,
    pub(crate) slice: Slice,
    pub(crate) now: Timestamp,
}

impl Call<'_> {
    /// Returns the value of a field that is sent and not null.
    pub(crate) fn value(&self, key: &str) -> Option<&Value> {
        self.fields.get(key).filter(|value| !value.is_null())
    }

    /// Returns the id of a type that the call names.
    pub(crate) fn id(&self, name: &str) -> Option<&Value> {
        let field = self.operation.fields.iter().find(|field| field.id_type() == Some(name))?;
        self.value(&field.key)
    }

    fn is_descending(&self) -> bool {
        let Some(paging) = &self.api.paging else { return false };
        let (Some(direction), Some(descending)) = (&paging.direction, &paging.descending) else {
            return false;
        };
        self.value(direction).and_then(Value::as_str) == Some(descending)
    }

    fn sort(&self) -> Option<&str> {
        self.value(SORT)?.as_str()
    }

    /// Returns the page of a list that is in memory.
    pub(crate) fn page(&self, mut rows: Vec<Row>) -> Vec<Row> {
        if let Some(key) = self.sort() {
            sort(&mut rows, key);
        }
        if self.is_descending() {
            rows.reverse();
        }
        self.slice.cut(rows)
    }

    /// Returns the list that the call asks for.
    pub(crate) fn query(&self, source: &Source, collection: &Collection, parent: Option<Value>) -> Query {
        let mut conditions = Vec::new();
        for window in &self.operation.windows {
            self.window(window, &mut conditions);
        }
        for field in &self.operation.fields {
            if let Some(member) = self.filtered(source, collection, field)
                && let Some(value) = self.value(&field.key)
            {
                let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                conditions.push(Condition { member, filter: Filter::OneOf(values) });
            }
        }
        let sort = self.sort().map(str::to_owned);
        Query { parent, conditions, sort, is_descending: self.is_descending(), slice: self.slice }
    }

    fn window(&self, window: &Window, conditions: &mut Vec<Condition>) {
        let derived = window.from.strip_suffix("From").map(str::to_owned);
        let Some(member) = window.item.clone().or(derived) else { return };
        if let Some(from) = self.time(&window.from) {
            conditions.push(Condition { member: member.clone(), filter: Filter::From(from) });
        }
        if let Some(to) = window.to.as_ref().and_then(|to| self.time(to)) {
            conditions.push(Condition { member, filter: Filter::To(to) });
        }
    }

    /// Returns the time of a field by its name on the wire.
    fn time(&self, name: &str) -> Option<Timestamp> {
        let field = self.operation.fields.iter().find(|field| field.name == name)?;
        self.value(&field.key)?.as_str().and_then(calendar::read)
    }

    /// Returns the member that a filter is about: one of the same name, else the only one with the same id type.
    fn filtered(&self, source: &Source, collection: &Collection, field: &Field) -> Option<String> {
        if field.id_type().is_some() && field.id_type() == collection.parent.as_deref() {
            return None;
        }
        let fields = source.fields(collection);
        if let Some(member) = fields.iter().find(|member| member.key == field.key && member.list.is_none()) {
            return Some(member.key.clone());
        }
        let name = field.of.as_ref().filter(|_| field.kind == crate::table::Kind::Id)?;
        let mut same = fields.iter().filter(|member| member.id_type() == Some(name));
        match (same.next(), same.next()) {
            (Some(member), None) => Some(member.key.clone()),
            _ => None,
        }
    }
}
