//! The shape of JSON: the names of members and the types of values.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use vh3_bigchange::{Date, TimeOfDay, Timestamp};

/// The types that values have at one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shape {
    scalars: BTreeSet<&'static str>,
    items: Option<Box<Shape>>,
    members: Option<BTreeMap<String, Shape>>,
}

impl Shape {
    pub(crate) fn new(value: &Value) -> Self {
        let mut shape = Self::default();
        match value {
            Value::Array(items) => {
                let mut all = Self::default();
                for item in items {
                    all.add(Self::new(item));
                }
                shape.items = Some(Box::new(all));
            }
            Value::Object(members) => {
                let mut all: BTreeMap<String, Self> = BTreeMap::new();
                for (name, member) in members {
                    all.entry(shown(name)).or_default().add(Self::new(member));
                }
                shape.members = Some(all);
            }
            scalar => drop(shape.scalars.insert(type_of(scalar))),
        }
        shape
    }

    /// Adds the types of another value at the same place.
    fn add(&mut self, other: Self) {
        self.scalars.extend(other.scalars);
        if let Some(items) = other.items {
            self.items.get_or_insert_default().add(*items);
        }
        let Some(members) = other.members else { return };
        let all = self.members.get_or_insert_default();
        for (name, member) in members {
            all.entry(name).or_default().add(member);
        }
    }

    /// Returns the shape as JSON: types with `|` between them, arrays of one shape, objects of shapes. A place with several of
    /// these has all of them in the member `|`.
    pub(crate) fn to_json(&self) -> Value {
        let mut forms = Vec::new();
        if !self.scalars.is_empty() {
            let words: Vec<_> = self.scalars.iter().copied().collect();
            forms.push(words.join("|").into());
        }
        if let Some(items) = &self.items {
            let is_empty = **items == Self::default();
            forms.push(if is_empty { Value::Array(Vec::new()) } else { vec![items.to_json()].into() });
        }
        if let Some(members) = &self.members {
            let mut all = Map::new();
            for (name, member) in members {
                all.insert(name.clone(), member.to_json());
            }
            forms.push(all.into());
        }
        match (forms.pop(), forms.is_empty()) {
            (Some(only), true) => only,
            (Some(last), false) => {
                forms.push(last);
                Value::Object(Map::from_iter([("|".to_owned(), forms.into())]))
            }
            (None, _) => Value::Null,
        }
    }
}

/// Returns the name of a member, or `*` for one that may be data, such as the key of a map.
fn shown(name: &str) -> String {
    let is_name = name.len() <= 40
        && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
    if is_name { name.to_owned() } else { "*".to_owned() }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "decimal",
        Value::Number(_) => "integer",
        Value::String(text) => form(text),
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn form(text: &str) -> &'static str {
    if text.is_empty() {
        "empty"
    } else if text.parse::<Timestamp>().is_ok() {
        "timestamp"
    } else if text.parse::<Date>().is_ok() {
        "date"
    } else if text.parse::<TimeOfDay>().is_ok() {
        "time"
    } else if text.parse::<i64>().is_ok() {
        "digits"
    } else {
        "string"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn shape_has_names_and_types_only() {
        let value = json!({
            "id": 5, "price": 1.5, "name": "Acme", "at": "2026-01-01T00:00:00Z", "on": "2026-01-01", "text": "12",
            "none": null, "empty": "", "yes": true, "list": [], "Blue door, 2nd floor": 1,
            "items": [{ "a": 1 }, { "a": null, "b": [1] }, 7],
        });
        let expected = json!({
            "id": "integer", "price": "decimal", "name": "string", "at": "timestamp", "on": "date", "text": "digits",
            "none": "null", "empty": "empty", "yes": "boolean", "list": [], "*": "integer",
            "items": [{ "|": ["integer", { "a": "integer|null", "b": ["integer"] }] }],
        });
        assert_eq!(Shape::new(&value).to_json(), expected);
    }
}
