//! The members of an item, found without reading it: its JSON was checked when its page was split.

use std::borrow::Cow;

use crate::types::Json;

/// A member of an object.
pub(super) struct Member<'a> {
    pub(super) name: Cow<'a, str>,
    /// The JSON of the value.
    pub(super) value: &'a str,
}

/// The members of an object, in their order.
pub(super) struct Members<'a>(&'a str);

impl<'a> Members<'a> {
    /// Looks into valid JSON. Any other value than an object has no members.
    pub(super) fn new(json: &'a str) -> Self {
        Self(json.trim_ascii_start().strip_prefix('{').unwrap_or_default())
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = Member<'a>;

    fn next(&mut self) -> Option<Member<'a>> {
        let rest = self.0.trim_ascii_start();
        let rest = rest.strip_prefix(',').unwrap_or(rest).trim_ascii_start();
        let (name, rest) = rest.split_at_checked(string_len(rest)?)?;
        let name = match name.contains('\\') {
            true => unescaped(name),
            false => Cow::Borrowed(name.trim_matches('"')),
        };
        let rest = rest.trim_ascii_start().strip_prefix(':')?.trim_ascii_start();
        let (value, rest) = rest.split_at_checked(value_len(rest)?)?;
        self.0 = rest;
        Some(Member { name, value })
    }
}

fn unescaped(name: &str) -> Cow<'_, str> {
    match Json::new(name) {
        Json::Text(name) => name,
        _ => Cow::Borrowed(name),
    }
}

/// Returns the bytes of a string with its quotes.
fn string_len(json: &str) -> Option<usize> {
    let mut bytes = json.bytes().enumerate();
    if bytes.next()?.1 != b'"' {
        return None;
    }
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return Some(at + 1),
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
    }
    None
}

/// Returns the bytes of a value.
fn value_len(json: &str) -> Option<usize> {
    match json.as_bytes().first()? {
        b'"' => string_len(json),
        b'[' | b'{' => nested_len(json),
        _ => json.find([',', '}', ' ', '\t', '\n', '\r']),
    }
}

/// Returns the bytes of an array or an object.
fn nested_len(json: &str) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, 0_usize);
    while let Some(byte) = json.as_bytes().get(at) {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            b'"' => at += string_len(json.get(at..)?)? - 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, expected: &[(&str, &str)]) {
        let mut found = Vec::new();
        for Member { name, value } in Members::new(json) {
            found.push((name.into_owned(), value));
        }
        let found: Vec<_> = found.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        assert_eq!(found, expected, "{json}");
    }

    #[test]
    fn members_are_found_in_any_layout() {
        check(r#"{"a":1,"b":"x"}"#, &[("a", "1"), ("b", r#""x""#)]);
        check(" {\n \"a\" :\t-1.5e3 , \"b\" : null } ", &[("a", "-1.5e3"), ("b", "null")]);
        check(r#"{"a":{"b":[1,"]}"],"c":{}},"d":[]}"#, &[("a", r#"{"b":[1,"]}"],"c":{}}"#), ("d", "[]")]);
        check(r#"{"\u0061\"":"\"\\"}"#, &[("a\"", r#""\"\\""#)]);
        check(r#"{"é":"ü"}"#, &[("é", r#""ü""#)]);
        check(r#"{"a":"x, y}","b":1}"#, &[("a", r#""x, y}""#), ("b", "1")]);
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        for json in ["{}", "{ }", "[1]", "7", r#""a""#, "null", ""] {
            check(json, &[]);
        }
    }

    #[test]
    fn broken_json_ends_the_members() {
        for json in [r#"{"a"#, r#"{"a":"#, r#"{"a":[1"#, r#"{"a":"x"#, "{1:2}", r#"{"a" 1}"#] {
            check(json, &[]);
        }
        check(r#"{"a":1,"b""#, &[("a", "1")]);
    }
}
