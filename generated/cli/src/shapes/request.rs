//! The requests of a recording: dates, and ids that other reads return.

use jiff::{Timestamp, ToSpan};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use vh3_bigchange_description::{Api, Field, Kind, List, Operation, Window};

/// The fields of a request.
pub(super) type Fields = Map<String, Value>;

/// The days of a range of dates.
const DAYS: i64 = 30;

/// The items of a page.
const SIZE: u64 = 5;

/// The values that are known so far.
pub(super) struct Pool<'a> {
    api: &'a Api,
    from: String,
    to: String,
    ids: HashMap<String, Value>,
}

impl<'a> Pool<'a> {
    pub(super) fn new(api: &'a Api, now: Timestamp) -> Self {
        let whole = Timestamp::from_second(now.as_second()).unwrap_or(now);
        let from = whole.checked_sub((DAYS * 24).hours()).unwrap_or(whole);
        Self { api, from: from.to_string(), to: whole.to_string(), ids: HashMap::new() }
    }

    /// Returns the fields of the shortest request, if all values are known.
    pub(super) fn fields(&self, operation: &Operation) -> Option<Fields> {
        let mut fields = Fields::new();
        for field in &operation.fields {
            if field.required || is_in_window(operation, field) {
                fields.insert(field.name.clone(), self.value(operation, field)?);
            }
        }
        for rule in &operation.at_least_one {
            self.meet(operation, &rule.alternatives, &mut fields)?;
        }
        if let Some(paging) = &self.api.paging
            && operation.fields.iter().any(|field| field.name == paging.size)
        {
            fields.insert(paging.size.clone(), SIZE.into());
        }
        Some(fields)
    }

    /// Adds the fields of the first alternative whose values are known, unless one is complete.
    fn meet(&self, operation: &Operation, alternatives: &[Vec<String>], fields: &mut Fields) -> Option<()> {
        let mut found = None;
        for alternative in alternatives {
            let mut all = Fields::new();
            for field in operation.fields.iter().filter(|field| alternative.contains(&field.key)) {
                if let Some(value) = self.value(operation, field) {
                    all.insert(field.name.clone(), value);
                }
            }
            if all.len() < alternative.len() {
                continue;
            }
            if all.keys().all(|name| fields.contains_key(name)) {
                return Some(());
            }
            found.get_or_insert(all);
        }
        fields.extend(found?);
        Some(())
    }

    /// Returns the forms of a request about which sources disagree: without a field, and with several values.
    pub(super) fn variants(&self, operation: &Operation, fields: &Fields) -> Vec<Fields> {
        let mut all = Vec::new();
        let mut without = fields.clone();
        for field in &operation.fields {
            let is_disputed = !field.conflicts.is_empty();
            let is_filter = is_in_rule(operation, field) || is_in_window(operation, field);
            let is_of_rule = is_filter && !operation.conflicts.is_empty();
            if (is_disputed && field.id_type().is_none()) || is_of_rule {
                without.remove(&field.name);
            }
            if is_disputed
                && field.list.is_some()
                && let Some(value) = self.one(field)
            {
                let text = json_text(&value);
                for form in [json!([value, value]), json!(format!("{text},{text}"))] {
                    let mut variant = fields.clone();
                    variant.insert(field.name.clone(), form);
                    all.push(variant);
                }
            }
        }
        if without != *fields {
            all.push(without);
        }
        all
    }

    fn value(&self, operation: &Operation, field: &Field) -> Option<Value> {
        if field.kind == Kind::Timestamp {
            let is_end = operation.windows.iter().any(|window| window.to.as_ref() == Some(&field.key));
            return Some(
                if is_end || field.key.ends_with("To") { &self.to } else { &self.from }.as_str().into(),
            );
        }
        let value = self.one(field)?;
        match field.list {
            Some(List::Array) => Some(json!([value])),
            Some(List::Csv) => Some(json_text(&value).into()),
            None => Some(value),
        }
    }

    /// Returns one value of a field: an id, a value of an enum, or the example of the docs page.
    fn one(&self, field: &Field) -> Option<Value> {
        if let Some(kind) = field.id_type() {
            return self.ids.get(kind).cloned();
        }
        if field.kind == Kind::Enum {
            let set = field.of.as_ref().and_then(|name| self.api.enums.get(name))?;
            return set.values.first().map(|value| value.value.as_str().into());
        }
        match &field.example {
            Some(Value::Array(_)) | None => None,
            Some(example) => Some(example.clone()),
        }
    }

    /// Keeps the ids of a result.
    pub(super) fn learn(&mut self, operation: &Operation, result: &Value) {
        let items = self.api.paging.as_ref().and_then(|paging| result.get(&paging.items)?.as_array());
        let items = items.map_or(std::slice::from_ref(result), Vec::as_slice);
        let Some(entity) = operation.returns.of.as_ref().and_then(|name| self.api.entities.get(name)) else {
            return;
        };
        for item in items {
            for field in &entity.fields {
                if let Some(kind) = field.id_type()
                    && let Some(id @ (Value::Number(_) | Value::String(_))) = item.get(&field.name)
                {
                    self.ids.entry(kind.to_owned()).or_insert_with(|| id.clone());
                }
            }
        }
    }
}

fn is_in_window(operation: &Operation, field: &Field) -> bool {
    let Some(Window { from, to, .. }) = operation.windows.first() else { return false };
    *from == field.key || to.as_ref() == Some(&field.key)
}

fn is_in_rule(operation: &Operation, field: &Field) -> bool {
    let mut alternatives = operation.at_least_one.iter().flat_map(|rule| &rule.alternatives);
    alternatives.any(|alternative| alternative.contains(&field.key))
}

fn json_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
