//! From bytes to the fields of a request.

use super::Fields;
use super::values::id_type;
use crate::refusal::Refusal;
use codegen::model::{Api, Field, IdType, Kind};
use serde_json::Value;

pub(super) fn body(body: &[u8]) -> Result<Fields, Refusal> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(Refusal::input("body", "The body must be a JSON object.")),
        Err(error) => Err(Refusal::input("body", &format!("The body is not JSON: {error}"))),
    }
}

/// The texts of a query, each turned into what its field is.
pub(super) fn query(api: &Api, known: &[&Field], query: &str) -> Result<Fields, Refusal> {
    let mut fields = Fields::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (key, value) = (decoded(key)?, decoded(value)?);
        let field = known.iter().find(|field| field.wire == key);
        let value = field.map_or_else(|| Value::from(value.clone()), |field| typed(api, field, &value));
        fields.insert(key, value);
    }
    Ok(fields)
}

fn decoded(text: &str) -> Result<String, Refusal> {
    let spaced = text.replace('+', " ");
    let decoded = percent_encoding::percent_decode_str(&spaced).decode_utf8();
    let problem = |_| Refusal::input("query", "The query is not UTF-8.");
    decoded.map(Into::into).map_err(problem)
}

/// A text of a query as JSON: a number where the field is one. What is no number stays a text, and is judged as such.
fn typed(api: &Api, field: &Field, text: &str) -> Value {
    let plain = match &field.kind {
        Kind::Integer | Kind::Decimal | Kind::Boolean => true,
        Kind::Id(name) => id_type(api, name) == IdType::Integer,
        _ => false,
    };
    let read = || serde_json::from_str(text).ok().filter(|value: &Value| !value.is_string());
    let value = if plain && field.list.is_none() { read() } else { None };
    value.unwrap_or_else(|| Value::from(text))
}

/// Turns a text with commas into an array. An array is taken as it is: which of the two is right is in dispute.
pub(super) fn split(api: &Api, field: &Field, value: &mut Value) {
    let Some(text) = value.as_str() else { return };
    *value =
        text.split(',').map(|part| typed(api, &Field { list: None, ..field.clone() }, part.trim())).collect();
}
