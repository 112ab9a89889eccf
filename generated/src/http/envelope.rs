//! Envelopes: JSON objects around a result. They are not documented, so all known forms are accepted.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::types::Name;

/// A known envelope.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Envelope {
    /// The keys from the outermost object to the result.
    pub(crate) keys: &'static [&'static str],
    /// The key of the HTTP status, in the same object as the last key.
    pub(crate) status: Option<&'static str>,
}

/// The content of an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Content<'a> {
    pub(crate) result: &'a str,
    pub(crate) status: Option<u16>,
}

/// Returns the result in `text`: the content of the first envelope that matches, or else the whole text.
///
/// The content of an envelope is an object or an array, or any JSON if there is an HTTP status beside it. An entity with a
/// string member of the same name is therefore not an envelope. Within another object a status alone is enough, since a
/// server may omit an empty result.
pub(crate) fn unwrap<'a>(text: &'a str, envelopes: &[Envelope]) -> Result<Content<'a>, serde_json::Error> {
    if !may_have_envelope(text, envelopes) {
        return Ok(Content { result: text, status: None });
    }
    let paths: Vec<_> = envelopes.iter().map(|envelope| (envelope.keys, envelope.status)).collect();
    Ok(open(text, &paths, false)?.unwrap_or(Content { result: text, status: None }))
}

/// Whether the first key of an envelope stands anywhere in a text. Most have none, and need no reading for that.
fn may_have_envelope(text: &str, envelopes: &[Envelope]) -> bool {
    // A letter of a key may be an escape. Most texts have no backslash at all, which is found out faster.
    if text.as_bytes().contains(&b'\\') && text.contains("\\u00") {
        return true;
    }
    for envelope in envelopes {
        if envelope.keys.first().is_some_and(|key| has_key(text, key)) {
            return true;
        }
    }
    false
}

/// Whether a string that is a key or a value stands in a text.
fn has_key(text: &str, key: &str) -> bool {
    // The standard library has a faster search for this question alone.
    if !text.contains(key) {
        return false;
    }
    for (at, _) in text.match_indices(key) {
        let behind = text.get(at + key.len()..).unwrap_or_default();
        if behind.starts_with('"') && text.get(..at).is_some_and(|before| before.ends_with('"')) {
            return true;
        }
    }
    false
}

type Path = (&'static [&'static str], Option<&'static str>);

/// Follows all paths at once, so that each object is read once.
fn open<'a>(text: &'a str, paths: &[Path], within: bool) -> Result<Option<Content<'a>>, serde_json::Error> {
    if !text.trim_ascii_start().starts_with('{') {
        return Ok(None);
    }
    let members = members(text, paths)?;
    let find = |name: &str| members.iter().rev().find(|(found, _)| *found == name).map(|(_, value)| *value);
    for (keys, status) in paths {
        let Some((key, inner)) = keys.split_first() else { continue };
        let status_beside = || status.and_then(find).and_then(http_status);
        let content = match find(key) {
            Some(value) if inner.is_empty() => content(value, status_beside()),
            Some(value) => open(value, &[(inner, *status)], true)?,
            None if within => status_beside().map(|status| Content { result: "", status: Some(status) }),
            None => None,
        };
        if content.is_some() {
            return Ok(content);
        }
    }
    Ok(None)
}

fn content(value: &str, status: Option<u16>) -> Option<Content<'_>> {
    let is_one = status.is_some() || value.starts_with(['{', '[']);
    is_one.then_some(Content { result: value, status })
}

/// Reads a status from a number, or from a string of three digits.
fn http_status(json: &str) -> Option<u16> {
    let text = json.strip_prefix('"').and_then(|text| text.strip_suffix('"')).filter(|text| text.len() == 3);
    text.unwrap_or(json).parse().ok()
}

/// Returns the members of an object that are part of a path, or a status.
fn members<'a>(object: &'a str, paths: &[Path]) -> Result<Vec<(&'static str, &'a str)>, serde_json::Error> {
    let first = |(keys, status): &Path| {
        let own = status.filter(|_| keys.len() == 1);
        keys.first().copied().into_iter().chain(own)
    };
    let names: Vec<_> = paths.iter().flat_map(first).collect();
    let mut reader = serde_json::Deserializer::from_str(object);
    let found = Members(&names).deserialize(&mut reader)?;
    reader.end()?;
    Ok(found)
}

struct Members<'n>(&'n [&'static str]);

impl<'de> DeserializeSeed<'de> for Members<'_> {
    type Value = Vec<(&'static str, &'de str)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = Vec<(&'static str, &'de str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            match self.0.iter().find(|wanted| **wanted == name) {
                Some(wanted) => found.push((*wanted, map.next_value::<&RawValue>()?.get())),
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENVELOPES: &[Envelope] = &[
        Envelope { keys: &["outer", "inner"], status: Some("state") },
        Envelope { keys: &["inner"], status: Some("state") },
    ];

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(unwrap(text, ENVELOPES).unwrap().result, expected);
    }

    #[track_caller]
    fn check_status(text: &str, expected: (&str, Option<u16>)) {
        let content = unwrap(text, ENVELOPES).unwrap();
        assert_eq!((content.result, content.status), expected);
    }

    #[test]
    fn each_known_envelope_is_taken_off() {
        check(r#"{"outer":{"inner":{"a":1},"state":200}}"#, r#"{"a":1}"#);
        check(r#" { "state" : 200 , "inner" : {"a":1} } "#, r#"{"a":1}"#);
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
            r#"{"inner":"done","state":"started"}"#,
            r#"{"inner":null}"#,
            r#"{"outer":{"a":1}}"#,
            r#"{"outer":[{"inner":{}}]}"#,
        ] {
            check(text, text);
        }
    }

    #[test]
    fn a_status_beside_makes_an_envelope_of_anything() {
        check_status(r#"{"inner":null,"state":204}"#, ("null", Some(204)));
        check_status(r#"{"outer":{"state":404,"inner":""}}"#, (r#""""#, Some(404)));
        check_status(r#"{"state":200,"inner":{}}"#, ("{}", Some(200)));
        check_status(r#"{"state":"404","inner":null}"#, ("null", Some(404)));
        check_status(r#"{"state":"2000","inner":{}}"#, ("{}", None));
        check_status(r#"{"state":404}"#, (r#"{"state":404}"#, None));
        check_status(r#"{"outer":{"state":404}}"#, ("", Some(404)));
        check_status(r#"{"outer":{"state":"new"}}"#, (r#"{"outer":{"state":"new"}}"#, None));
    }

    #[test]
    fn what_is_not_whole_is_an_error() {
        for text in [r#"{"inner":{"a":1}"#, r#"{"inner":{}} x"#, r#"{"inner""#] {
            assert!(unwrap(text, ENVELOPES).is_err(), "{text}");
        }
    }
}
