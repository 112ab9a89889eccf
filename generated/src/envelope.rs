//! Takes the objects off that stand around a result: which ones is not documented, so all that are known are looked for.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The result in `text`: what is at the end of the first of the paths that leads somewhere, or else all of it.
///
/// A path leads through objects to an object or an array. An entity may have a member of the same name that holds a text,
/// and is then not mistaken for an envelope.
pub(crate) fn unwrap<'a>(text: &'a str, paths: &[&[&str]]) -> Result<&'a str, serde_json::Error> {
    for path in paths {
        if let Some(result) = follow(text, path)? {
            return Ok(result);
        }
    }
    Ok(text)
}

fn follow<'a>(text: &'a str, path: &[&str]) -> Result<Option<&'a str>, serde_json::Error> {
    let mut inner = text.trim_ascii_start();
    for key in path {
        if !inner.starts_with('{') {
            return Ok(None);
        }
        match member(inner, key)? {
            Some(value) => inner = value,
            None => return Ok(None),
        }
    }
    Ok(Some(inner).filter(|inner| inner.starts_with(['{', '['])))
}

/// The value of a member of an object, as it is written.
fn member<'a>(object: &'a str, key: &str) -> Result<Option<&'a str>, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(object);
    let found = Member(key).deserialize(&mut reader)?;
    reader.end()?;
    Ok(found.map(RawValue::get))
}

struct Member<'k>(&'k str);

impl<'de> DeserializeSeed<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(is_it) = map.next_key_seed(Is(self.0))? {
            if is_it {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Compares a name without keeping it.
struct Is<'k>(&'k str);

impl<'de> DeserializeSeed<'de> for Is<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATHS: &[&[&str]] = &[&["outer", "inner"], &["inner"]];

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(unwrap(text, PATHS).unwrap(), expected);
    }

    #[test]
    fn each_known_envelope_is_taken_off() {
        check(r#"{"outer":{"inner":{"a":1},"status":200}}"#, r#"{"a":1}"#);
        check(r#" { "status" : 200 , "inner" : {"a":1} } "#, r#"{"a":1}"#);
        check(r#"{"inner":[1,2]}"#, "[1,2]");
        check(r#"{"\u0069nner":[]}"#, "[]");
    }

    #[test]
    fn the_first_path_that_leads_somewhere_rules() {
        check(r#"{"inner":{"b":2},"outer":{"inner":{"a":1}}}"#, r#"{"a":1}"#);
        check(r#"{"inner":{"b":2},"outer":{"inner":null}}"#, r#"{"b":2}"#);
    }

    #[test]
    fn what_is_in_none_is_the_result_itself() {
        for text in [
            "null",
            "[1]",
            "7",
            r#""inner""#,
            "{}",
            r#"{"a":1}"#,
            r#"{"inner":"done"}"#,
            r#"{"inner":null}"#,
            r#"{"outer":{"a":1}}"#,
            r#"{"outer":[{"inner":{}}]}"#,
        ] {
            check(text, text);
        }
    }

    #[test]
    fn what_is_not_whole_is_an_error() {
        for text in [r#"{"inner":{"a":1}"#, r#"{"inner":{}} x"#, r#"{"a""#, "{"] {
            assert!(unwrap(text, PATHS).is_err(), "{text}");
        }
    }
}
