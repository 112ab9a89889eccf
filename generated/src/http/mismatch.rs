//! The difference between a response and the expected type: its place and the JSON types there, never a value.

use serde::de::{Error as _, IgnoredAny};

use crate::error::ErrorKind;
use crate::http::reply::Reply;

/// The fault of a response that cannot be read.
pub(crate) struct Mismatch {
    pub(crate) kind: ErrorKind,
    pub(crate) text: String,
    /// The error of the JSON reader, without values.
    pub(crate) source: serde_json::Error,
}

/// Describes the fault of the response that `error` came from.
pub(crate) fn describe(reply: &Reply, error: &serde_json::Error) -> Mismatch {
    // The error may be about a part, or of a type that came to its end before the JSON was found wanting.
    let whole = serde_json::from_slice::<IgnoredAny>(reply.json()).err();
    let Some(source) = whole.filter(|_| !reply.bytes().trim_ascii().is_empty()) else {
        return shape(reply, error);
    };
    let text = match reply.encoding() {
        Some(encoding) => format!("is encoded as {encoding}, which this client did not ask for"),
        None => format!("is not whole JSON (line {}, column {})", source.line(), source.column()),
    };
    Mismatch { kind: ErrorKind::Decode, text, source }
}

fn shape(reply: &Reply, error: &serde_json::Error) -> Mismatch {
    let result = reply.result().unwrap_or_default();
    let start = reply.place(result).start;
    let end = start + offset(result.as_bytes(), error.line(), error.column());
    let path = path(reply.bytes().get(..end).unwrap_or(reply.bytes()));
    let kinds = kinds(&error.to_string());
    let text = format!("is JSON of another shape than expected at {path}{kinds}");
    // The words of the original may be values of the response.
    let words = kinds.trim_matches([' ', '(', ')']);
    let words = if words.is_empty() { "the type does not accept the value" } else { words };
    Mismatch { kind: ErrorKind::UnexpectedShape, text, source: serde_json::Error::custom(words) }
}

/// Returns the number of bytes before a line and column, both counted from one.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let before = text.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1));
    before.map(<[u8]>::len).sum::<usize>() + column
}

/// A step from a value to an inner one.
enum Step {
    Item(usize),
    /// A member of an object; without a name, the object itself.
    Member(Option<String>),
}

/// Returns the path of the last value in truncated JSON, such as `$.items[3].id`.
fn path(json: &[u8]) -> String {
    let mut steps = Vec::new();
    let mut rest = json;
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        match byte {
            b'{' => steps.push(Step::Member(None)),
            b'[' => steps.push(Step::Item(0)),
            b'}' | b']' => {
                steps.pop();
            }
            b',' => match steps.last_mut() {
                Some(Step::Item(index)) => *index += 1,
                Some(Step::Member(name)) => *name = None,
                None => {}
            },
            b'"' => {
                let (text, behind) = behind.split_at(text_len(behind));
                rest = behind.get(1..).unwrap_or_default();
                if let Some(Step::Member(name @ None)) = steps.last_mut() {
                    *name = Some(String::from_utf8_lossy(text).into_owned());
                }
            }
            _ => {}
        }
    }
    steps.iter().fold(String::from("$"), |path, step| path + &step.written())
}

/// Returns the number of bytes of a string up to its closing quote.
fn text_len(text: &[u8]) -> usize {
    let mut escaped = false;
    let end = text.iter().position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    end.unwrap_or(text.len())
}

impl Step {
    fn written(&self) -> String {
        match self {
            Self::Item(index) => format!("[{index}]"),
            Self::Member(None) => String::new(),
            Self::Member(Some(name)) if is_word(name) => format!(".{name}"),
            Self::Member(Some(name)) => {
                format!("[{:?}]", name.chars().take(LONGEST_NAME).collect::<String>())
            }
        }
    }
}

const LONGEST_NAME: usize = 40;

fn is_word(name: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    !name.is_empty() && name.len() <= LONGEST_NAME && name.bytes().all(word)
}

/// Returns the part of serde's message that depends on the type, not on the response.
fn kinds(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    if message.starts_with("missing field `") || message.starts_with("duplicate field `") {
        return format!(" ({message})");
    }
    let Some((_, found)) = message.split_once(": ").filter(|(what, _)| what.starts_with("invalid ")) else {
        return String::new();
    };
    let kind = KINDS.iter().find(|(serde, _)| found.starts_with(serde)).map(|(_, kind)| *kind);
    // The last one, since a string of the response may contain the same words.
    match (kind, found.rsplit_once(", expected ")) {
        (Some(kind), Some((_, expected))) => format!(" (expected {expected}, found {kind})"),
        _ => String::new(),
    }
}

/// A name of serde for a kind of value, and that of JSON.
const KINDS: &[(&str, &str)] = &[
    ("null", "null"),
    ("boolean `", "a boolean"),
    ("integer `", "a number"),
    ("floating point `", "a number"),
    ("string \"", "a text"),
    ("sequence", "an array"),
    ("map", "an object"),
];

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde::de::DeserializeOwned;

    use super::*;

    #[track_caller]
    fn check<T: DeserializeOwned>(body: &str, expected: &str) {
        let reply = Reply::received(200, body);
        let read = reply.result().and_then(serde_json::from_str::<T>);
        let error = read.err().expect("the body does not fit the type");
        assert_eq!(describe(&reply, &error).text, expected);
    }

    #[test]
    fn the_place_and_the_kinds_are_told() {
        let shape = |rest: &str| format!("is JSON of another shape than expected at {rest}");
        check::<i64>(r#""private""#, &shape("$ (expected i64, found a text)"));
        check::<Vec<i64>>("[1,\n 2,\n true]", &shape("$[2] (expected i64, found a boolean)"));
        check::<Vec<i64>>("[1, [2]]", &shape("$[1] (expected i64, found an array)"));
        check::<HashMap<String, Vec<String>>>(
            r#"{"a": ["x, expected {", "\"]"], "b c": ["y", {"z": 1}]}"#,
            &shape(r#"$["b c"][1] (expected a string, found an object)"#),
        );
        check::<HashMap<String, HashMap<String, i64>>>(
            r#"{"é": {}, "outer": {"a": 1, "inner": 1.5}}"#,
            &shape("$.outer.inner (expected i64, found a number)"),
        );
        check::<Vec<String>>("", &shape("$ (expected a sequence, found null)"));
        check::<Vec<(i64, i64)>>("[[1,2],[3]]", &shape("$[1]"));
    }

    #[test]
    fn a_path_begins_outside_the_envelope() {
        let Some(path) = crate::ENVELOPES.first().map(|envelope| envelope.keys) else { return };
        let open: String = path.iter().map(|key| format!("{{\"other\":[1],{key:?}: ")).collect();
        let body = format!("{open}[7, null]{}", "}".repeat(path.len()));
        let expected = format!(
            "is JSON of another shape than expected at $.{}[1] (expected i64, found null)",
            path.join(".")
        );
        check::<Vec<i64>>(&body, &expected);
    }

    #[test]
    fn no_value_is_told() {
        check::<Vec<i64>>(
            r#"["a planted, expected secret"]"#,
            "is JSON of another shape than expected at $[0] (expected i64, found a text)",
        );
        // A message of somebody else's type, which may hold anything.
        check::<Vec<std::net::IpAddr>>(r#"["planted"]"#, "is JSON of another shape than expected at $[0]");
    }

    #[test]
    fn what_is_no_json_has_a_line() {
        check::<i64>("<html>", "is not whole JSON (line 1, column 1)");
        let Some(key) = crate::ENVELOPES.first().and_then(|envelope| envelope.keys.first()) else { return };
        check::<i64>(
            &format!("{{\n{key:?}: {{\"a\": ?}}}}"),
            &format!("is not whole JSON (line 2, column {})", key.len() + 11),
        );
    }

    #[test]
    fn every_prefix_of_json_has_a_path() {
        let json = br#"{"a": [1, {"b\"": "c, {["}], "d": null}"#;
        let paths: Vec<_> = (0..=json.len()).map(|end| path(json.get(..end).unwrap())).collect();
        assert_eq!(paths.first().unwrap(), "$");
        assert_eq!(paths.last().unwrap(), "$");
        assert!(paths.contains(&r#"$.a[1]["b\\\""]"#.to_owned()) && paths.contains(&"$.d".to_owned()));
    }
}
