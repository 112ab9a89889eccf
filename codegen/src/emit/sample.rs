//! The example of an operation: the page's own values in a call that compiles.

use crate::model::{Api, AtLeastOne, Field, Id, IdType, Kind, List, Operation};
use serde_json::Value;
use std::collections::BTreeSet;

/// The name under which an example finds the crate.
const CRATE: &str = "vh3_bigchange";

/// Returns the lines of the example in rustdoc.
pub fn operation(api: &Api, group: &str, operation: &Operation) -> Vec<String> {
    let mut sample = Sample { api, imports: BTreeSet::new() };
    let arguments: Vec<_> = operation
        .fields
        .iter()
        .filter(|field| field.is_argument())
        .map(|field| sample.argument(field))
        .collect();
    let shown = operation.fields.iter().filter(|field| !field.is_argument() && is_shown(field, operation));
    let setters: Vec<_> =
        shown.map(|field| format!("    .{}({})", raw(&field.name), sample.argument(field))).collect();
    let mut lines = vec![
        "# Examples".to_owned(),
        String::new(),
        "```no_run".to_owned(),
        format!("# async fn example(client: {CRATE}::Client) -> Result<(), Box<dyn std::error::Error>> {{"),
    ];
    lines.extend(sample.imports());
    lines.push("let response = client".to_owned());
    lines.push(format!("    .{group}()"));
    lines.push(format!("    .{}({})", raw(&operation.method_name), arguments.join(", ")));
    lines.extend(setters);
    lines.extend(["    .send()", "    .await?;", "# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Returns whether an optional field is part of the example: the page shows it, or the call needs it.
fn is_shown(field: &Field, operation: &Operation) -> bool {
    let shown =
        |wire: &str| operation.fields.iter().any(|field| field.wire == wire && field.example.is_some());
    field.example.as_ref().is_some_and(|example| !example.is_null())
        || operation.at_least_one.iter().any(|rule| is_first(rule, field) && !rule.is_met(shown))
}

/// Returns whether a field is in the first alternative of a rule.
fn is_first(rule: &AtLeastOne, field: &Field) -> bool {
    rule.alternatives.first().is_some_and(|together| together.contains(&field.wire))
}

struct Sample<'a> {
    api: &'a Api,
    imports: BTreeSet<String>,
}

impl Sample<'_> {
    fn imports(&self) -> Vec<String> {
        let names: Vec<_> = self.imports.iter().map(String::as_str).collect();
        match names.as_slice() {
            [] => Vec::new(),
            [one] => vec![format!("use {CRATE}::{one};"), String::new()],
            many => vec![format!("use {CRATE}::{{{}}};", many.join(", ")), String::new()],
        }
    }

    fn argument(&mut self, field: &Field) -> String {
        let example = field.example.as_ref().filter(|example| !example.is_null());
        match field.list {
            None => self.value(field, example),
            Some(list) => {
                let items: Vec<_> =
                    parts(list, example).iter().map(|item| self.value(field, Some(item))).collect();
                let items = if items.is_empty() { vec![self.value(field, None)] } else { items };
                format!("[{}]", items.join(", "))
            }
        }
    }

    fn value(&mut self, field: &Field, example: Option<&Value>) -> String {
        let text = example.and_then(Value::as_str);
        match &field.kind {
            Kind::Integer => number(example, field),
            Kind::Decimal => number(example, field),
            Kind::Boolean => example.and_then(Value::as_bool).unwrap_or(true).to_string(),
            Kind::String => quoted(text.unwrap_or("text")),
            Kind::Uuid => quoted(text.unwrap_or(UUID)),
            Kind::Timestamp => quoted(text.unwrap_or("2026-01-01T00:00:00Z")),
            Kind::Date => quoted(text.unwrap_or("2026-01-31")),
            Kind::Time => quoted(text.unwrap_or("08:00")),
            Kind::Json => "()".to_owned(),
            Kind::Id(name) => self.id(name, example),
            Kind::Enum { name, .. } => self.variant(name, text),
            Kind::Object(name) | Kind::Entity(name) => self.object(name),
        }
    }

    fn id(&self, name: &str, example: Option<&Value>) -> String {
        let kind = self.api.ids.iter().find(|id| id.name == name).map(|Id { kind, .. }| *kind);
        let text = example.and_then(Value::as_str);
        match kind {
            Some(IdType::Uuid) => quoted(text.unwrap_or(UUID)),
            Some(IdType::String) => quoted(text.unwrap_or("text")),
            _ => match example.and_then(Value::as_i64) {
                Some(id) if i32::try_from(id).is_err() => format!("{id}_i64"),
                Some(id) => id.to_string(),
                None => "1".to_owned(),
            },
        }
    }

    fn variant(&mut self, name: &str, wire: Option<&str>) -> String {
        let set = self.api.enums.iter().find(|set| set.name == name);
        let variants = set.map_or(&[][..], |set| set.variants.as_slice());
        let known = variants.iter().find(|variant| Some(variant.wire.as_str()) == wire);
        match (known.or(variants.first()), wire) {
            (Some(_), Some(wire)) if known.is_none() => quoted(wire),
            (Some(variant), _) => {
                self.imports.insert(name.to_owned());
                format!("{name}::{}", raw(&variant.name))
            }
            (None, _) => quoted(wire.unwrap_or_default()),
        }
    }

    fn object(&mut self, name: &str) -> String {
        self.imports.insert(name.to_owned());
        let api = self.api;
        let fields =
            api.objects.iter().find(|object| object.name == name).map_or(&[][..], |object| &object.fields);
        let arguments: Vec<_> =
            fields.iter().filter(|field| field.required).map(|field| self.argument(field)).collect();
        format!("{name}::new({})", arguments.join(", "))
    }
}

const UUID: &str = "00000000-0000-0000-0000-000000000000";

fn parts(list: List, example: Option<&Value>) -> Vec<Value> {
    match (list, example) {
        (List::Array, Some(Value::Array(items))) => items.clone(),
        (List::Csv, Some(Value::String(text))) => {
            text.split(',').map(|part| serde_json::from_str(part).unwrap_or_else(|_| part.into())).collect()
        }
        _ => Vec::new(),
    }
}

/// The number of the example, or one that keeps the bounds.
fn number(example: Option<&Value>, field: &Field) -> String {
    match (example, field.limits.minimum) {
        (Some(example @ Value::Number(_)), _) => example.to_string(),
        (_, Some(least)) => least.value.to_string(),
        (_, None) => "1".to_owned(),
    }
}

/// Returns a Rust string literal on one line.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn raw(name: &str) -> String {
    crate::names::ident(name).to_string()
}
