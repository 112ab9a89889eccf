//! JSON as the server wrote it: no number is rounded, and no value is lost because a type cannot hold it.
//!
//! A value is kept as text until a type reads it. So a number keeps the digits of the server, even if another crate enables
//! the feature `arbitrary_precision` of `serde_json`.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde_json::Value;

use super::member::{Items, Member, Members};
use super::number;
use super::string::{Characters, text};

/// The name by which `serde_json` recognizes a request for raw text. Other formats read values in the generic way.
pub(super) const RAW: &str = "$serde_json::private::RawValue";

/// The deepest nesting of arrays and objects that is read. `serde_json` has the same limit.
const DEEPEST: usize = 120;

/// The text of one JSON value, without blanks around it.
pub(crate) struct Raw<'de>(Cow<'de, str>);

/// One JSON value, with its contents as text.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// The digits of a number.
    Number(&'a str),
    /// A string, its escapes resolved.
    Text(Cow<'a, str>),
    /// An array.
    Array(&'a str),
    /// An object.
    Object(&'a str),
}

impl Raw<'_> {
    #[cfg(test)]
    fn text(&self) -> &str {
        &self.0
    }

    pub(crate) fn json(&self) -> Json<'_> {
        Json::new(&self.0)
    }
}

impl<'a> Json<'a> {
    /// Classifies valid JSON.
    pub(crate) fn new(json: &'a str) -> Self {
        let json = json.trim_ascii();
        match json.as_bytes() {
            [b'n', ..] | [] => Self::Null,
            [b't', ..] => Self::Boolean(true),
            [b'f', ..] => Self::Boolean(false),
            [b'"', ..] => Self::Text(text(json)),
            [b'[', ..] => Self::Array(json),
            [b'{', ..] => Self::Object(json),
            _ => Self::Number(json),
        }
    }

    /// Returns the JSON type, as errors of serde name it, without the value.
    pub(crate) fn found(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Boolean(boolean) => Unexpected::Bool(*boolean),
            Self::Number(_) => Unexpected::Float(0.0),
            Self::Text(text) => Unexpected::Str(text),
            Self::Array(_) => Unexpected::Seq,
            Self::Object(_) => Unexpected::Map,
        }
    }

    /// Returns the value as `serde_json` represents it. A number with too many digits and a part that is nested too deeply
    /// become strings.
    pub(crate) fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(boolean) => Value::Bool(*boolean),
            Self::Number(digits) => number(digits),
            Self::Text(text) => Value::String(text.clone().into_owned()),
            Self::Array(json) | Self::Object(json) if is_plain(json) => {
                serde_json::from_str(json).unwrap_or_default()
            }
            Self::Array(json) | Self::Object(json) if is_too_deep(json) => Value::String((*json).to_owned()),
            Self::Array(json) => Items::new(json).map(|item| Json::new(item).value()).collect(),
            Self::Object(json) => {
                let mut object = serde_json::Map::new();
                for Member { name, value } in Members::new(json) {
                    object.insert(name.into_owned(), Json::new(value).value());
                }
                Value::Object(object)
            }
        }
    }
}

/// Returns the items of an array, unless it is nested too deeply.
pub(crate) fn items(array: &str) -> Option<Items<'_>> {
    (!is_too_deep(array)).then(|| Items::new(array))
}

/// Returns the members of an object, unless it is nested too deeply.
pub(crate) fn members(object: &str) -> Option<Members<'_>> {
    (!is_too_deep(object)).then(|| Members::new(object))
}

/// Whether `serde_json` reads every value of an array or object exactly: no number is long or has an exponent, no escape may
/// be half of a surrogate pair, and nothing is nested deeply.
fn is_plain(json: &str) -> bool {
    let (mut depth, mut digits) = (0_usize, 0_usize);
    let mut bytes = json.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'0'..=b'9' | b'.' => digits += 1,
            b'e' | b'E' if digits > 0 => return false,
            b'"' if !skip_plain_string(&mut bytes) => return false,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => (depth, digits) = (depth.saturating_sub(1), 0),
            _ => digits = 0,
        }
        if depth > PLAIN_DEPTH || digits > PLAIN_DIGITS {
            return false;
        }
    }
    true
}

/// The levels and the digits up to which JSON is plain.
const PLAIN_DEPTH: usize = 60;
const PLAIN_DIGITS: usize = 15;

/// Reads up to the quote that ends a string, and returns whether no escape in it is a code unit.
fn skip_plain_string(bytes: &mut impl Iterator<Item = u8>) -> bool {
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => return true,
            b'\\' if bytes.next() == Some(b'u') => return false,
            _ => {}
        }
    }
    true
}

/// Returns whether arrays and objects are nested too deeply to be read.
pub(crate) fn is_too_deep(json: &str) -> bool {
    let mut depth = 0_usize;
    let mut bytes = json.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'"' => skip_string(&mut bytes),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

/// Reads up to the quote that ends a string.
pub(crate) fn skip_string(bytes: &mut impl Iterator<Item = u8>) {
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => return,
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
    }
}

/// Returns a number that is written with the same value again, or else the string of its digits.
fn number(digits: &str) -> Value {
    match serde_json::from_str::<Value>(digits) {
        Ok(value @ Value::Number(_)) if is_exact(digits, &value) => value,
        _ => Value::String(digits.to_owned()),
    }
}

/// Returns whether a number has exactly the value of its digits.
fn is_exact(digits: &str, read: &Value) -> bool {
    if digits.len() <= 15 && !digits.contains(['e', 'E']) {
        return true;
    }
    let exact = number::digits(digits);
    exact.is_some() && exact == number::digits(&read.to_string())
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Raw<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any JSON")
            }

            /// Reads the raw text from `serde_json`.
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw<'de>, A::Error> {
                let text = match map.next_key::<Name>()? {
                    Some(Name(name)) if name == RAW => map.next_value::<Name>()?.0,
                    _ => return Err(A::Error::custom("the deserializer gives no raw text")),
                };
                Ok(Raw(text))
            }

            /// Reads a value from any other format.
            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<Raw<'de>, D::Error> {
                let value = Value::deserialize(deserializer)?;
                Ok(Raw(Cow::Owned(value.to_string())))
            }
        }

        deserializer.deserialize_newtype_struct(RAW, Any)
    }
}

/// A name, borrowed if possible.
pub(crate) struct Name<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Characters).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(json: &str, expected: &Value) {
        let raw: Raw<'_> = serde_json::from_str(json).unwrap();
        assert_eq!(&raw.json().value(), expected, "{json}");
    }

    #[test]
    fn raw_text_has_the_digits_of_the_server() {
        let raw: Raw<'_> = serde_json::from_str(" 12345678901234567.890 ").unwrap();
        assert_eq!(raw.text(), "12345678901234567.890");
        let items: Vec<Raw<'_>> = Deserialize::deserialize(json!([1, "a", {"b": null}])).unwrap();
        let texts: Vec<_> = items.iter().map(Raw::text).collect();
        assert_eq!(texts, ["1", r#""a""#, r#"{"b":null}"#]);
    }

    #[test]
    fn values_are_exact_or_strings_of_their_digits() {
        check(r#"{"a":[1,-2.5,1e3,true,null,"x"]}"#, &json!({"a": [1, -2.5, 1000.0, true, null, "x"]}));
        check("18446744073709551615", &json!(u64::MAX));
        check("18446744073709551616", &json!("18446744073709551616"));
        check("12345678901234567.89", &json!("12345678901234567.89"));
        check("0.1000000000000000055511151231257827", &json!("0.1000000000000000055511151231257827"));
        check("0.30000000000000004", &json!(0.30000000000000004));
        check("[1e400]", &json!(["1e400"]));
    }

    #[test]
    fn plain_json_is_read_as_any_other() {
        for (json, plain) in [
            (r#"{"a":[1,-2.5,true,null,"x\n"],"b":{"c":"1234567890123456"}}"#, true),
            ("[123456789012345]", true),
            ("[1234567890123456]", false),
            ("[0.30000000000000004]", false),
            ("[1e3]", false),
            ("[1E3,false]", false),
            (r#"["\u00e9"]"#, false),
            (r#"{"a\ud83d":1}"#, false),
        ] {
            assert_eq!(is_plain(json), plain, "{json}");
        }
        assert!(!is_plain(&"[".repeat(61)));
        check("[-123456789012345,1.50,0]", &json!([-123_456_789_012_345_i64, 1.5, 0]));
    }

    #[test]
    fn half_a_surrogate_pair_is_a_replacement_character() {
        check(r#""a\ud83d""#, &json!("a\u{FFFD}"));
        check(r#""\udca7 \n\ud83d\udca7""#, &json!("\u{FFFD} \n\u{1F4A7}"));
        check(r#"{"a\ud83d":1}"#, &json!({"a\u{FFFD}": 1}));
    }

    #[test]
    fn a_value_that_is_nested_too_deeply_is_a_string() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        check(&deep, &json!(deep));
        let mut value = json!(1);
        for _ in 0..100 {
            value = json!([value]);
        }
        check(&value.to_string(), &value);
    }
}
