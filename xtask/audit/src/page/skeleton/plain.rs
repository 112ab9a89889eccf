//! The type of a value of an example, by its form.

use serde_json::Value;

/// Returns the type that a value of an example has.
pub(super) fn plain_type(value: &Value) -> &'static str {
    match value {
        Value::Number(number) if number.is_i64() => "integer",
        Value::Number(_) => "decimal",
        Value::Bool(_) => "boolean",
        Value::String(text) => text_type(text),
        _ => "json",
    }
}

/// Returns the type that a string has by its form.
fn text_type(text: &str) -> &'static str {
    let shape: String = text.chars().map(|char| if char.is_ascii_digit() { '9' } else { char }).collect();
    let is_uuid = text.len() == 36
        && text.char_indices().all(|(at, char)| match at {
            8 | 13 | 18 | 23 => char == '-',
            _ => char.is_ascii_hexdigit(),
        });
    match shape.as_str() {
        "9999-99-99T99:99:99Z" => "timestamp",
        "9999-99-99" => "date",
        "99:99" => "time",
        _ if is_uuid => "uuid",
        _ => "string",
    }
}
