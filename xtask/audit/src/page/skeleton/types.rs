//! Enums and objects that the fields of a page need, and types that the spec has already.

use super::plain::plain_type;
use super::yaml::{Lines, string};
use crate::page::facts::{Endpoint, Facts};
use crate::page::spec::Spec;
use codegen::model::{Field, IdType};
use codegen::names;
use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use serde_json::Value;

/// The types of a page.
pub(super) struct Types<'s> {
    pub(super) spec: &'s Spec<'s>,
    facts: &'s Facts,
    enums: IndexMap<String, Values>,
    objects: IndexMap<String, IndexMap<String, String>>,
}

/// The values of an enum.
struct Values {
    field: String,
    values: Vec<String>,
    /// Whether a description lists them; else only a command shows one.
    is_listed: bool,
}

impl<'s> Types<'s> {
    pub(super) fn new(spec: &'s Spec<'s>, facts: &'s Facts) -> Self {
        Self { spec, facts, enums: IndexMap::new(), objects: IndexMap::new() }
    }

    /// Returns the shared field of a name, if it has the type that the page states.
    pub(super) fn shared(&self, name: &str) -> Option<&'s Field> {
        self.spec.api.shared.iter().find(|field| field.key == name && field.wire == name)
    }

    /// Returns the id type for a field, such as `JobId` for `jobId`, if the spec has one of this form.
    pub(super) fn id(&self, field: &str, form: IdType) -> Option<String> {
        let name = field.to_upper_camel_case();
        let known = self.spec.api.ids.iter().find(|id| id.name == name)?;
        if known.kind == form { Some(name) } else { None }
    }

    /// Returns the values that an endpoint lists for a field, or that another endpoint does.
    pub(super) fn values(&self, endpoint: &Endpoint, field: &str) -> Vec<String> {
        let own = listed(endpoint, field);
        if !own.is_empty() {
            return own;
        }
        for other in &self.facts.endpoints {
            let values = listed(other, field);
            if !values.is_empty() {
                return values;
            }
        }
        Vec::new()
    }

    /// Returns an enum with these values for a field.
    pub(super) fn set(&mut self, module: &str, field: &str, values: Vec<String>, is_listed: bool) -> String {
        for (name, known) in &self.enums {
            if known.field == field && known.values == values {
                return name.clone();
            }
        }
        let name = self.free(module, field);
        let field = field.to_owned();
        self.enums.insert(name.clone(), Values { field, values, is_listed });
        name
    }

    /// Returns an object with the keys that a value has.
    pub(super) fn object(&mut self, module: &str, field: &str, value: &Value) -> Option<String> {
        let mut fields: IndexMap<String, String> = IndexMap::new();
        for object in objects(value) {
            for (key, value) in object {
                fields.entry(key.clone()).or_insert_with(|| plain_type(value).to_owned());
            }
        }
        if fields.is_empty() || fields.keys().any(|key| names::field(key).is_err()) {
            return None;
        }
        for (name, known) in &self.objects {
            if *known == fields {
                return Some(name.clone());
            }
        }
        let name = self.free(module, field);
        self.objects.insert(name.clone(), fields);
        Some(name)
    }

    /// Returns a name that no type has.
    fn free(&self, module: &str, field: &str) -> String {
        let base = format!("{} {field}", module.replace('_', " ")).to_upper_camel_case();
        let mut name = base.clone();
        let mut number = 2;
        while !self.is_free(&name) {
            name = format!("{base}{number}");
            number += 1;
        }
        name
    }

    fn is_free(&self, name: &str) -> bool {
        let api = &self.spec.api;
        let is_known = api.ids.iter().any(|id| id.name == name)
            || api.enums.iter().any(|set| set.name == name)
            || api.objects.iter().chain(&api.entities).any(|object| object.name == name);
        let is_taken = names::type_name(name).is_err_and(|why| why == names::Unusable::Taken);
        !is_known && !is_taken && !self.enums.contains_key(name) && !self.objects.contains_key(name)
    }

    /// Returns the sections `enums` and `objects`.
    pub(super) fn text(&self) -> String {
        let mut lines = Lines::default();
        if !self.enums.is_empty() {
            lines.open("enums");
            for (name, set) in &self.enums {
                write_enum(&mut lines, name, set);
            }
            lines.close();
            lines.blank();
        }
        if !self.objects.is_empty() {
            lines.open("objects");
            for (name, fields) in &self.objects {
                write_object(&mut lines, name, fields);
            }
            lines.close();
            lines.blank();
        }
        lines.text
    }
}

fn listed(endpoint: &Endpoint, field: &str) -> Vec<String> {
    if let Some(values) = endpoint.values_of(field) {
        return values.values.clone();
    }
    endpoint.row(field).map(|row| row.values.clone()).unwrap_or_default()
}

fn write_enum(lines: &mut Lines, name: &str, set: &Values) {
    lines.open(name);
    if !set.is_listed {
        lines.line("# The page lists no values: this one is in a command.");
        lines.pair("open", "true");
        lines.pair("evidence", "example");
    }
    lines.pair("doc", &string(&format!("The values of {}.", set.field)));
    lines.open("values");
    for value in &set.values {
        let odd = names::variant(value).is_err();
        let rust = format!("Value {value}").to_upper_camel_case();
        let entry = if odd { format!("{{ name: {} }}", string(&rust)) } else { "{}".to_owned() };
        lines.pair(&string(value), &entry);
    }
    lines.close();
    lines.close();
}

fn write_object(lines: &mut Lines, name: &str, fields: &IndexMap<String, String>) {
    lines.open(name);
    lines.pair("evidence", "example");
    lines.pair("doc", "An object that a command of the page shows.");
    lines.open("fields");
    for (key, kind) in fields {
        lines.pair(&string(key), &format!("{{ type: {kind} }}"));
    }
    lines.close();
    lines.close();
}

/// Returns the fields of an object or of objects in an array.
fn objects(value: &Value) -> Vec<&serde_json::Map<String, Value>> {
    match value {
        Value::Object(object) => vec![object],
        Value::Array(items) => items.iter().filter_map(Value::as_object).collect(),
        _ => Vec::new(),
    }
}
