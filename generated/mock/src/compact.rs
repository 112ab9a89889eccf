//! The smaller shape of an answer.

use serde_json::{Map, Value};

/// What stays although it is empty.
const KEPT: &[&str] = &["contactName", "contactAddress", "reference", "result"];

/// Leaves out what is empty, and makes one object of the custom fields.
pub(super) fn compact(value: Value) -> Value {
    let Value::Object(members) = value else { return value };
    let mut small = Map::new();
    for (key, value) in members {
        match (key.as_str(), value) {
            ("customFields", Value::Array(fields)) => custom_fields(&fields, &mut small),
            (key, value) if is_empty(&value) && !KEPT.contains(&key) => {}
            (_, value) => drop(small.insert(key, value)),
        }
    }
    Value::Object(small)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn custom_fields(fields: &[Value], small: &mut Map<String, Value>) {
    let (mut values, mut ids) = (Map::new(), Map::new());
    for field in fields {
        let id = &field["definitionId"];
        let name = field["name"].as_str().map_or_else(|| format!("field{id}"), str::to_owned);
        values.insert(name.clone(), field["value"].clone());
        ids.insert(name, id.clone());
    }
    if !values.is_empty() {
        small.insert("customFields".to_owned(), values.into());
        small.insert("_customFieldIds".to_owned(), ids.into());
    }
}
