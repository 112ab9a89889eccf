//! One field: its type, its limits and its evidence, as the page has them.

use super::plain::plain_type;
use super::types::Types;
use super::yaml::{Lines, string, value};
use crate::page::compare::{Stated, is_required};
use crate::page::facts::{Endpoint, Param};
use crate::page::kind;
use codegen::model::{Evidence, Field, IdType, Kind, List};
use codegen::names;
use serde_json::Value;

/// A field as it is written into the spec.
pub(super) struct Sketch {
    pub(super) name: String,
    /// The keys and their values, in order.
    keys: Vec<Key>,
}

struct Key {
    name: &'static str,
    value: String,
}

/// A type, and how several values are sent.
struct Form {
    name: String,
    list: Option<&'static str>,
}

impl Sketch {
    pub(super) fn new(types: &mut Types<'_>, module: &str, endpoint: &Endpoint, name: &str) -> Self {
        let mut sketch = Self { name: name.to_owned(), keys: Vec::new() };
        let row = endpoint.row(name);
        let shown = endpoint.shown(name);
        let shared = types.shared(name).filter(|shared| fits(shared, row, shown));
        let form = match shared {
            Some(shared) => shared_form(shared),
            None => form(types, module, endpoint, name),
        };
        sketch.form(&form, shared.is_some());
        if names::field(name).is_err() {
            sketch.key("rust", &format!("value_{}", heck::ToSnakeCase::to_snake_case(name)));
        }
        if is_required(endpoint, name) == Some(true) {
            sketch.key("required", "true");
        }
        sketch.limits(&form, &Stated::new(endpoint, name));
        if let Some(shown) = shown {
            sketch.key("example", &value(shown));
        }
        if row.is_some_and(|row| row.deprecated) {
            sketch.key("deprecated", "The docs page calls it deprecated.");
        }
        let is_in_words = row.is_some() || endpoint.values_of(name).is_some();
        // Evidence that the field has without the key would be an error.
        let taken = shared.map_or(Evidence::Docs, |shared| shared.evidence);
        let evidence = if !is_in_words && shown.is_some() { Evidence::Example } else { Evidence::Docs };
        if evidence != taken {
            sketch.key("evidence", evidence.word());
        }
        if let Some(shared) = shared {
            sketch.keys.retain(|key| !repeats(key, shared));
        }
        sketch
    }

    /// Adds the type.
    fn form(&mut self, form: &Form, is_shared: bool) {
        if is_shared {
            return self.key("shared", "true");
        }
        self.key("type", &form.name);
        if let Some(list) = form.list {
            self.key("list", list);
        }
    }

    /// Adds the limits and the default that the page states.
    fn limits(&mut self, form: &Form, stated: &Stated) {
        let is_number = ["integer", "decimal"].contains(&form.name.as_str());
        if let Some(minimum) = stated.minimum
            && is_number
            && form.list.is_none()
        {
            self.key("minimum", &minimum.to_string());
        }
        if let Some(maximum) = stated.maximum {
            match form.list {
                Some(_) => self.key("max_items", &maximum.to_string()),
                None if is_number => self.key("maximum", &maximum.to_string()),
                None if form.name == "string" => self.key("max_length", &maximum.to_string()),
                None => {}
            }
        }
        if let Some(default) = &stated.default {
            self.key("default", &value(default));
        }
    }

    fn key(&mut self, name: &'static str, value: &str) {
        self.keys.push(Key { name, value: value.to_owned() });
    }

    pub(super) fn is_timestamp(&self) -> bool {
        self.keys.iter().any(|key| key.name == "type" && key.value == "timestamp")
    }

    pub(super) fn write(&self, lines: &mut Lines) {
        lines.open(&string(&self.name));
        for key in &self.keys {
            lines.pair(key.name, &key.value);
        }
        lines.close();
    }
}

/// Returns whether a key states what the shared field states. The format refuses it.
fn repeats(key: &Key, shared: &Field) -> bool {
    let limits = &shared.limits;
    let stated = match key.name {
        "minimum" => limits.minimum.map(|limit| limit.value.to_string()),
        "maximum" => limits.maximum.map(|limit| limit.value.to_string()),
        "max_length" => limits.max_length.map(|limit| limit.value.to_string()),
        "max_items" => limits.max_items.map(|limit| limit.value.to_string()),
        "default" => shared.default.as_ref().map(value),
        _ => None,
    };
    stated.as_ref() == Some(&key.value)
}

/// Returns whether a shared field has the type that the page states, and accepts the value in the command.
fn fits(shared: &Field, row: Option<&Param>, shown: Option<&Value>) -> bool {
    let is_of_type = row.is_none_or(|row| kind::words(shared).contains(&row.kind.as_str()));
    is_of_type && shown.is_none_or(|shown| kind::fits(shared, shown))
}

/// Returns the type of a shared field.
fn shared_form(field: &Field) -> Form {
    let name = match field.kind {
        Kind::Integer => "integer",
        Kind::Decimal => "decimal",
        Kind::String => "string",
        _ => "shared",
    };
    let list = match field.list {
        Some(List::Csv) => Some("csv"),
        Some(List::Array) => Some("array"),
        None => None,
    };
    Form { name: name.to_owned(), list }
}

/// Returns the type of a field.
fn form(types: &mut Types<'_>, module: &str, endpoint: &Endpoint, name: &str) -> Form {
    let shown = endpoint.shown(name);
    let Some(row) = endpoint.row(name) else { return unlisted(types, module, endpoint, name) };
    let one = |name: &str| Form { name: name.to_owned(), list: None };
    match row.kind.as_str() {
        "integer" | "number" if shown.is_none_or(Value::is_i64) => integer(types, name),
        "integer" => one("integer"),
        "number" | "decimal" => one("decimal"),
        "boolean" => one("boolean"),
        "array" => array(types, module, name, shown),
        "object" => {
            let object = shown.and_then(|shown| types.object(module, name, shown));
            one(object.as_deref().unwrap_or("json"))
        }
        "uuid" => one(types.id(name, IdType::Uuid).as_deref().unwrap_or("uuid")),
        "timestamp" | "datetime" => one("timestamp"),
        "date" => one("date"),
        "time" => one("time"),
        _ => words(types, module, endpoint, name, row),
    }
}

/// Returns the type of a field that the page calls a string or an enum.
fn words(types: &mut Types<'_>, module: &str, endpoint: &Endpoint, name: &str, row: &Param) -> Form {
    let list = if row.csv { Some("csv") } else { None };
    let shown = endpoint.shown(name);
    let mut values = types.values(endpoint, name);
    if row.kind == "enum" && values.is_empty() {
        values.extend(shown.and_then(Value::as_str).map(str::to_owned));
        if !values.is_empty() {
            return Form { name: types.set(module, name, values, false), list };
        }
    }
    let is_among =
        shown.and_then(Value::as_str).is_none_or(|shown| values.iter().any(|value| value == shown));
    if !values.is_empty() && (is_among || row.kind == "enum") {
        return Form { name: types.set(module, name, values, true), list };
    }
    let plain = shown.map_or("string", plain_type);
    let name = match shown {
        _ if row.csv => "string",
        Some(_) if ["timestamp", "date", "time", "uuid"].contains(&plain) => plain,
        None if is_range_end(endpoint, name) => "timestamp",
        _ => "string",
    };
    Form { name: name.to_owned(), list }
}

/// Returns whether a field is an end of a range of dates: by its name, and since the endpoint has such ranges.
fn is_range_end(endpoint: &Endpoint, name: &str) -> bool {
    let Some(stem) = name.strip_suffix("From").or_else(|| name.strip_suffix("To")) else { return false };
    let fields = endpoint.fields();
    let has_both = fields.contains_key(format!("{stem}From").as_str())
        && fields.contains_key(format!("{stem}To").as_str());
    has_both || !endpoint.spans.is_empty()
}

/// Returns the type of a field that no table describes.
fn unlisted(types: &mut Types<'_>, module: &str, endpoint: &Endpoint, name: &str) -> Form {
    let shown = endpoint.shown(name);
    let values = endpoint.values_of(name).map(|values| values.values.clone()).unwrap_or_default();
    if !values.is_empty() {
        return Form { name: types.set(module, name, values, true), list: None };
    }
    match shown {
        Some(Value::Array(_)) => array(types, module, name, shown),
        Some(object @ Value::Object(_)) => {
            let object = types.object(module, name, object);
            Form { name: object.unwrap_or_else(|| "json".to_owned()), list: None }
        }
        Some(value) if value.is_i64() => integer(types, name),
        Some(value) => Form { name: plain_type(value).to_owned(), list: None },
        None if is_range_end(endpoint, name) => Form { name: "timestamp".to_owned(), list: None },
        None => Form { name: "string".to_owned(), list: None },
    }
}

fn integer(types: &Types<'_>, name: &str) -> Form {
    let id = types.id(name, IdType::Integer);
    Form { name: id.unwrap_or_else(|| "integer".to_owned()), list: None }
}

fn array(types: &mut Types<'_>, module: &str, field: &str, shown: Option<&Value>) -> Form {
    let items = shown.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let first = items.first().map_or("json", plain_type);
    let is_same = items.iter().all(|item| plain_type(item) == first);
    let mut name = if is_same { first.to_owned() } else { "json".to_owned() };
    if items.iter().any(Value::is_object)
        && let Some(shown) = shown
        && let Some(object) = types.object(module, field, shown)
    {
        name = object;
    }
    Form { name, list: Some("array") }
}
