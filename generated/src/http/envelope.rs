//! Envelopes: JSON objects around a result. They are not documented, so all known forms are accepted.

use std::borrow::Cow;
use std::ops::Range;

use serde::de::IgnoredAny;

use crate::types::member::{Member, Members};

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
/// string member of the same name is therefore not an envelope, and neither is a page with items. Within another object a
/// status alone is enough, since a server may omit an empty result.
pub(crate) fn unwrap<'a>(text: &'a str, envelopes: &[Envelope]) -> Content<'a> {
    match open(text, envelopes, false) {
        Some(content) if is_json_around(text, content.result) => content,
        _ => Content { result: text, status: None },
    }
}

/// Whether a text is JSON, apart from a part that its decoder checks.
fn is_json_around(text: &str, part: &str) -> bool {
    let Range { start, end } = place(part, text.as_bytes());
    let outside = match (text.get(..start), text.get(end..)) {
        (Some(before), Some(behind)) if start < end => Cow::Owned(format!("{before}null{behind}")),
        _ => Cow::Borrowed(text),
    };
    serde_json::from_str::<IgnoredAny>(&outside).is_ok()
}

/// Returns the place of a part of a text, which was borrowed from it. Any other has the place 0..0.
pub(crate) fn place(part: &str, whole: &[u8]) -> Range<usize> {
    let offset = part.as_ptr().addr().checked_sub(whole.as_ptr().addr());
    match offset.filter(|start| start + part.len() <= whole.len()) {
        Some(start) => start..start + part.len(),
        None => 0..0,
    }
}

/// Follows the keys of all envelopes at once, so that each object is read once.
fn open<'a>(text: &'a str, envelopes: &[Envelope], within: bool) -> Option<Content<'a>> {
    let found = found(text, envelopes)?;
    for Envelope { keys, status } in envelopes {
        let Some((key, inner)) = keys.split_first() else { continue };
        let value = found.iter().rev().find(|(name, _)| name == key);
        let content = match value {
            Some((_, value)) if inner.is_empty() => content(value, status_beside(text, *status)),
            Some((_, value)) => open(value, &[Envelope { keys: inner, status: *status }], true),
            None if within => {
                status_beside(text, *status).map(|status| Content { result: "", status: Some(status) })
            }
            None => None,
        };
        if content.is_some() {
            return content;
        }
    }
    None
}

/// Returns the members of an object that are the first key of an envelope. A page has items, and is no envelope.
fn found<'a>(text: &'a str, envelopes: &[Envelope]) -> Option<Vec<(&'static str, &'a str)>> {
    let mut found = Vec::new();
    let mut members = Members::new(text);
    while let Some(name) = members.name() {
        if name == crate::PAGING.items && has_items(members.rest()) {
            return None;
        }
        let value = members.value()?;
        for Envelope { keys, .. } in envelopes {
            if let Some(key) = keys.first().filter(|key| **key == name) {
                found.push((*key, value));
            }
        }
    }
    Some(found)
}

/// Whether an array that has items begins here.
fn has_items(json: &str) -> bool {
    json.strip_prefix('[').is_some_and(|rest| !rest.trim_ascii_start().starts_with(']'))
}

/// Returns the HTTP status in an object. The last one counts.
fn status_beside(object: &str, key: Option<&'static str>) -> Option<u16> {
    let mut status = None;
    for Member { name, value } in Members::new(object) {
        if Some(&*name) == key {
            status = Some(value);
        }
    }
    http_status(status?)
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

#[cfg(test)]
mod tests {
    use super::*;

    const ENVELOPES: &[Envelope] = &[
        Envelope { keys: &["outer", "inner"], status: Some("state") },
        Envelope { keys: &["inner"], status: Some("state") },
    ];

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(unwrap(text, ENVELOPES).result, expected);
    }

    #[track_caller]
    fn check_status(text: &str, expected: (&str, Option<u16>)) {
        let content = unwrap(text, ENVELOPES);
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
    fn what_is_not_json_around_a_result_has_no_envelope() {
        for text in [
            r#"{"inner":{"a":1}"#,
            r#"{"inner":{}} x"#,
            r#"{"inner""#,
            r#"{"inner":{},"a":tru}"#,
            r#"{"inner":{} "a":1}"#,
            r#"{"outer":{"state":200,},"a":1}"#,
            r#"{"outer":{"state":200}"#,
        ] {
            check_status(text, (text, None));
        }
    }

    #[test]
    fn status_counts_beside_a_broken_result() {
        let text = r#"{"inner":{"a":tru},"state":404}"#;
        check_status(text, (r#"{"a":tru}"#, Some(404)));
    }

    #[test]
    fn the_last_of_two_members_counts() {
        check_status(r#"{"inner":{"a":1},"state":1,"inner":{"b":2},"state":200}"#, (r#"{"b":2}"#, Some(200)));
    }

    #[test]
    fn page_with_items_is_no_envelope() {
        let items = crate::PAGING.items;
        for text in [
            format!(r#"{{"{items}":[1],"inner":{{"a":1}}}}"#),
            format!(r#"{{"inner":{{"a":1}},"{items}" : [ {{}} ]}}"#),
        ] {
            check(&text, &text);
        }
        for none in ["[]", "[ ]", "null", "1"] {
            check(&format!(r#"{{"{items}":{none},"inner":{{"a":1}}}}"#), r#"{"a":1}"#);
        }
        check(&format!(r#"{{"inner":{{"{items}":[1]}}}}"#), &format!(r#"{{"{items}":[1]}}"#));
    }

    #[test]
    fn place_is_that_of_a_part_of_a_text() {
        let text = "a text";
        assert_eq!(place(&text[2..], text.as_bytes()), 2..6);
        assert_eq!(place(&text[1..1], text.as_bytes()), 1..1);
        assert_eq!(place(text, &text.as_bytes()[1..]), 0..0);
        assert_eq!(place(text, &text.as_bytes()[..5]), 0..0);
    }
}
