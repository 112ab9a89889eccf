//! Bytes to the fields of a request.

use crate::refusal::Refusal;
use crate::table::{Api, Field, IdKind, Kind};
use serde_json::{Map, Value};

/// The fields of a request. A list is an array, in whichever form it was sent.
pub(crate) type Fields = Map<String, Value>;

/// Reads a body.
pub(super) fn body(body: &[u8]) -> Result<Fields, Refusal> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(Refusal::input("body", "The body must be a JSON object.")),
        Err(error) => Err(Refusal::input("body", &format!("The body is not JSON: {error}"))),
    }
}

/// Reads a query. Each string becomes a value of its field's type.
pub(super) fn query(api: &Api, known: &[&Field], query: &str) -> Result<Fields, Refusal> {
    let mut fields = Fields::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (key, value) = (decoded(key)?, decoded(value)?);
        let value = match known.iter().find(|field| field.name == key) {
            Some(field) if field.list.is_none() => typed(api, field, &value),
            _ => value.into(),
        };
        fields.insert(key, value);
    }
    Ok(fields)
}

fn decoded(text: &str) -> Result<String, Refusal> {
    let spaced = text.replace('+', " ");
    match percent_encoding::percent_decode_str(&spaced).decode_utf8() {
        Ok(decoded) => Ok(decoded.into_owned()),
        Err(_) => Err(Refusal::input("query", "The query is not UTF-8.")),
    }
}

/// Returns a string as JSON: a number if the field is one. Any other string is checked as a string.
fn typed(api: &Api, field: &Field, text: &str) -> Value {
    let is_plain = match (field.kind, &field.of) {
        (Kind::Integer | Kind::Decimal | Kind::Boolean, _) => true,
        (Kind::Id, Some(name)) => api.id_kind(name) == IdKind::Integer,
        _ => false,
    };
    match serde_json::from_str::<Value>(text) {
        Ok(value) if is_plain && !value.is_string() => value,
        _ => text.into(),
    }
}

/// Turns a comma-separated string into an array. An array stays: the sources dispute which of the two is right.
pub(super) fn split(api: &Api, field: &Field, value: &mut Value) {
    if let Some(text) = value.as_str() {
        *value = text.split(',').map(|part| typed(api, field, part.trim())).collect();
    }
}
