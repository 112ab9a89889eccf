//! The compact form of a result.

use serde_json::{Map, Value};

/// The list that the compact form turns into an object.
const CUSTOM: &str = "customFields";

/// Leaves out empty members, and turns the list of custom fields into an object.
pub(crate) fn compact(members: Map<String, Value>) -> Map<String, Value> {
    let mut small = Map::new();
    for (key, value) in members {
        match value {
            Value::Array(fields) if key == CUSTOM => custom_fields(&fields, &mut small),
            value if is_empty(&value) => {}
            value => {
                small.insert(key, value);
            }
        }
    }
    small
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
        let id = field.get("definitionId").cloned().unwrap_or_default();
        let name = match field.get("name").and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => format!("field{id}"),
        };
        values.insert(name.clone(), field.get("value").cloned().unwrap_or_default());
        ids.insert(name, id);
    }
    if !values.is_empty() {
        small.insert(CUSTOM.to_owned(), values.into());
        small.insert("_customFieldIds".to_owned(), ids.into());
    }
}
