//! The same call in three languages, with the values of the docs page.

use codegen::emit::sample;
use codegen::model::{Api, Field, Group, IdType, Kind, List, Method, Operation};
use heck::ToKebabCase;
use serde_json::{Value, json};

/// A field with the value that it has in the example.
struct Set<'a> {
    field: &'a Field,
    value: Value,
}

/// Returns the fields of the example: those of the page, and required ones.
fn set<'a>(api: &Api, operation: &'a Operation) -> Vec<Set<'a>> {
    let mut all = Vec::new();
    for field in &operation.fields {
        match &field.example {
            Some(example) if !example.is_null() => all.push(Set { field, value: example.clone() }),
            _ if field.required => all.push(Set { field, value: made_up(api, field) }),
            _ => {}
        }
    }
    all
}

/// Returns a value for a required field that the page shows no value of.
fn made_up(api: &Api, field: &Field) -> Value {
    let one = match &field.kind {
        Kind::Integer => json!(1),
        Kind::Decimal => json!(1.5),
        Kind::Boolean => json!(true),
        Kind::String => json!("…"),
        Kind::Uuid => json!("3f2c9a1e-0000-4000-8000-00000000002a"),
        Kind::Timestamp => json!("2026-01-31T08:00:00Z"),
        Kind::Date => json!("2026-01-31"),
        Kind::Time => json!("08:00"),
        Kind::Json | Kind::Object(_) | Kind::Entity(_) => json!({}),
        Kind::Id(name) => match api.ids.iter().find(|id| id.name == *name).map(|id| id.kind) {
            Some(IdType::Uuid) => json!("3f2c9a1e-0000-4000-8000-00000000002a"),
            Some(IdType::String) => json!("…"),
            _ => json!(1),
        },
        Kind::Enum { name, .. } => {
            let set = api.enums.iter().find(|set| set.name == *name);
            json!(set.and_then(|set| set.variants.first()).map(|variant| variant.wire.as_str()))
        }
    };
    if field.list == Some(List::Array) { json!([one]) } else { one }
}

/// Returns the text of a value, without quotes around a string.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Returns a word that no shell looks into.
fn quoted(text: &str) -> String {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_.:,/+@%".contains(char);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

pub(super) fn curl(api: &Api, operation: &Operation) -> String {
    let url = format!("{}{}", api.base_url, operation.path);
    let key = format!("-H \"{}: $VH3_API_KEY\"", api.key_header);
    let mut lines = Vec::new();
    match operation.method {
        Method::Get => {
            lines.push(format!("curl -G '{url}'"));
            lines.push(key);
            for Set { field, value } in set(api, operation) {
                lines.push(format!(
                    "--data-urlencode {}",
                    quoted(&format!("{}={}", field.wire, plain(&value)))
                ));
            }
        }
        Method::Post => {
            let mut members = Vec::new();
            for Set { field, value } in set(api, operation) {
                members.push(format!("{}: {value}", json!(field.wire)));
            }
            lines.push(format!("curl -X POST '{url}'"));
            lines.push(key);
            lines.push("-H 'Content-Type: application/json'".to_owned());
            lines.push(format!("-d '{{{}}}'", members.join(", ").replace('\'', r"'\''")));
        }
    }
    lines.join(" \\\n  ")
}

/// Returns the call that the rustdoc of the operation shows.
pub(super) fn rust(api: &Api, group: &Group, operation: &Operation) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in sample::operation(api, &group.module, operation) {
        let is_markup = line.starts_with("# ") || line.starts_with("```");
        let is_leading = line.is_empty() && lines.is_empty();
        if !is_markup && !is_leading {
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// Returns the command of the program `vh3`.
pub(super) fn vh3(api: &Api, operation: &Operation) -> String {
    let mut words = vec!["vh3".to_owned()];
    for word in operation.id.split('.') {
        words.push(word.to_kebab_case());
    }
    for Set { field, value } in set(api, operation) {
        let flag = format!("--{}", field.key.to_kebab_case());
        let values = match (&value, &field.kind) {
            (Value::Array(items), Kind::Object(_) | Kind::String | Kind::Json) => items.clone(),
            (Value::Array(items), _) => {
                let items: Vec<_> = items.iter().map(plain).collect();
                vec![Value::String(items.join(","))]
            }
            _ => vec![value],
        };
        for value in values {
            match field.kind {
                Kind::Boolean if field.list.is_none() => words.push(format!("{flag}={value}")),
                _ => words.extend([flag.clone(), quoted(&plain(&value))]),
            }
        }
    }
    words.join(" ")
}
