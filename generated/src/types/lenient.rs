//! Values whose JSON type differs from the expected one.
//!
//! One rule applies to booleans, numbers and strings: a value that is written as another type is read if its meaning is
//! certain and exact. Any other value is kept in `extra`.

use serde::de::{Deserialize, Deserializer, Error, MapAccess};
use serde_json::{Map, Value};

use super::json::{self, Json, Raw};

/// A type that can be read from several JSON types.
pub trait Lenient: Sized {
    /// Reads any JSON value.
    fn read(json: &Json<'_>) -> Option<Self> {
        match json {
            Json::Null => None,
            Json::Boolean(boolean) => Self::boolean(*boolean),
            Json::Number(digits) => Self::number(digits),
            Json::Text(text) => Self::text(text),
            Json::Array(array) => Self::array(array),
            Json::Object(object) => Self::object(object),
        }
    }

    /// Reads `true` or `false`.
    fn boolean(_: bool) -> Option<Self> {
        None
    }

    /// Reads the digits of a number.
    fn number(_: &str) -> Option<Self> {
        None
    }

    /// Reads a string.
    fn text(_: &str) -> Option<Self> {
        None
    }

    /// Reads an array.
    fn array(_: &str) -> Option<Self> {
        None
    }

    /// Reads an object.
    fn object(_: &str) -> Option<Self> {
        None
    }

    /// Reads an array if each of its items can be read.
    fn list(array: &str) -> Option<Vec<Self>> {
        let mut read = Vec::new();
        for item in json::items(array)? {
            read.push(Self::read(&Json::new(item))?);
        }
        Some(read)
    }
}

/// Sets a field to the next value of a map. Keeps a value of another type in `extra`, and ignores `null`.
pub(crate) fn take<'de, T: Lenient, A: MapAccess<'de>>(
    field: &mut Option<T>,
    name: &str,
    extra: &mut Map<String, Value>,
    map: &mut A,
) -> Result<(), A::Error> {
    let raw: Raw<'_> = map.next_value()?;
    put(field, name, extra, &raw.json());
    Ok(())
}

/// Keeps the next value of a map in `extra`.
pub(crate) fn keep<'de, A: MapAccess<'de>>(
    name: &str,
    extra: &mut Map<String, Value>,
    map: &mut A,
) -> Result<(), A::Error> {
    let raw: Raw<'_> = map.next_value()?;
    insert(name, extra, &raw.json());
    Ok(())
}

/// Sets a field, or keeps a value of another type in `extra`.
pub(crate) fn put<T: Lenient>(
    field: &mut Option<T>,
    name: &str,
    extra: &mut Map<String, Value>,
    json: &Json<'_>,
) {
    if *json == Json::Null {
        return;
    }
    match T::read(json) {
        Some(value) => *field = Some(value),
        None => insert(name, extra, json),
    }
}

/// Keeps a value in `extra`. It is apart, since its caller is compiled once for each type.
#[inline(never)]
pub(crate) fn insert(name: &str, extra: &mut Map<String, Value>, json: &Json<'_>) {
    extra.insert(name.to_owned(), json.value());
}

/// Reads a value, and fails if it has another type.
pub(crate) fn strictly<'de, T: Lenient, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<T, D::Error> {
    let raw = Raw::deserialize(deserializer)?;
    let json = raw.json();
    match T::read(&json) {
        Some(value) => Ok(value),
        None => Err(D::Error::invalid_type(json.found(), &expected)),
    }
}

/// Reads `true`, `false`, 0, 1, and the spellings of booleans in programming languages.
impl Lenient for bool {
    fn boolean(boolean: bool) -> Option<Self> {
        Some(boolean)
    }

    fn number(digits: &str) -> Option<Self> {
        match i64::number(digits)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn text(text: &str) -> Option<Self> {
        if text.eq_ignore_ascii_case("true") || text == "1" {
            return Some(true);
        }
        (text.eq_ignore_ascii_case("false") || text == "0").then_some(false)
    }
}

/// Reads an integer, also with a fraction of zeros.
impl Lenient for i64 {
    fn number(digits: &str) -> Option<Self> {
        match digits.parse() {
            Ok(number) => Some(number),
            Err(_) => super::number::digits(digits)?.parse().ok(),
        }
    }

    fn text(text: &str) -> Option<Self> {
        Self::number(text)
    }
}

impl Lenient for String {
    fn number(digits: &str) -> Option<Self> {
        Some(digits.to_owned())
    }

    fn text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl Lenient for Value {
    fn read(json: &Json<'_>) -> Option<Self> {
        Some(json.value())
    }

    fn list(array: &str) -> Option<Vec<Self>> {
        match Json::Array(array).value() {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }
}

impl<T: Lenient> Lenient for Box<T> {
    fn read(json: &Json<'_>) -> Option<Self> {
        T::read(json).map(Self::new)
    }
}

/// Reads an array if each of its items can be read.
impl<T: Lenient> Lenient for Vec<T> {
    fn array(array: &str) -> Option<Self> {
        T::list(array)
    }
}
