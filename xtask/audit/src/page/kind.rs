//! The types of fields, in the words of a page and in the values of a command.

use codegen::model::{Field, Kind, List};
use serde_json::Value;

/// Returns the words by which a page may call the type of a field.
pub(super) fn words(field: &Field) -> &'static [&'static str] {
    match (field.list, &field.kind) {
        (Some(List::Csv), _) => &["string"],
        (Some(List::Array), _) => &["array"],
        (None, Kind::Integer) => &["integer", "number"],
        (None, Kind::Id(_)) => &["integer", "number", "string", "uuid"],
        (None, Kind::Decimal) => &["number", "decimal"],
        (None, Kind::Boolean) => &["boolean"],
        (None, Kind::String) => &["string"],
        (None, Kind::Uuid) => &["string", "uuid"],
        (None, Kind::Timestamp) => &["string", "timestamp", "datetime", "date"],
        (None, Kind::Date) => &["string", "date"],
        (None, Kind::Time) => &["string", "time"],
        (None, Kind::Enum { .. }) => &["enum", "string"],
        (None, Kind::Object(_) | Kind::Entity(_)) => &["object"],
        (None, Kind::Json) => &["object", "string", "array", "any"],
    }
}

/// Whether a value is of the type of a field.
pub(super) fn fits(own: &Field, value: &Value) -> bool {
    match (own.list, &own.kind) {
        (Some(_), _) => value.is_string() || value.is_array(),
        (None, Kind::Integer) => value.is_i64(),
        // An id is a number or a string, as the example of the spec is.
        (None, Kind::Id(_)) => own.example.as_ref().is_none_or(|known| known.is_i64() == value.is_i64()),
        (None, Kind::Decimal) => value.is_number(),
        (None, Kind::Boolean) => value.is_boolean(),
        (None, Kind::String | Kind::Uuid | Kind::Timestamp | Kind::Date | Kind::Time | Kind::Enum { .. }) => {
            value.is_string()
        }
        (None, Kind::Object(_) | Kind::Entity(_)) => value.is_object(),
        (None, Kind::Json) => true,
    }
}
