//! The members of an object and the items of an array, found in JSON that was checked before. Nothing is read or checked again.

use std::borrow::Cow;

use super::string::{plain_len, text};

/// A member of an object.
pub(crate) struct Member<'a> {
    pub(crate) name: Cow<'a, str>,
    /// The JSON of the value.
    pub(crate) value: &'a str,
}

/// The members of an object, in their order.
pub(crate) struct Members<'a>(&'a str);

/// The JSON of each item of an array.
pub(crate) struct Items<'a>(&'a str);

impl<'a> Members<'a> {
    /// Looks into valid JSON. Any other value than an object has no members.
    pub(crate) fn new(json: &'a str) -> Self {
        Self(json.trim_ascii_start().strip_prefix('{').unwrap_or_default())
    }
}

impl<'a> Items<'a> {
    /// Looks into valid JSON. Any other value than an array has no items.
    pub(crate) fn new(json: &'a str) -> Self {
        Self(json.trim_ascii_start().strip_prefix('[').unwrap_or_default())
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = behind_comma(self.0);
        let (item, rest) = rest.split_at_checked(value_len(rest)?)?;
        self.0 = rest;
        Some(item)
    }
}

/// Returns the next member or item of the rest of an object or array.
fn behind_comma(rest: &str) -> &str {
    let rest = rest.trim_ascii_start();
    rest.strip_prefix(',').unwrap_or(rest).trim_ascii_start()
}

impl<'a> Members<'a> {
    /// Returns the name of the next member. Its value is the next one.
    pub(crate) fn name(&mut self) -> Option<Cow<'a, str>> {
        let rest = behind_comma(self.0);
        let inner = rest.strip_prefix('"')?;
        let (plain, behind) = inner.split_at_checked(plain_len(inner.as_bytes()))?;
        let (name, rest) = match behind.strip_prefix('"') {
            Some(rest) => (Cow::Borrowed(plain), rest),
            None => {
                let (name, rest) = rest.split_at_checked(string_len(rest)?)?;
                (text(name), rest)
            }
        };
        self.0 = rest.trim_ascii_start().strip_prefix(':')?.trim_ascii_start();
        Some(name)
    }

    /// Returns the value behind a name.
    pub(crate) fn value(&mut self) -> Option<&'a str> {
        let (value, rest) = self.0.split_at_checked(value_len(self.0)?)?;
        self.0 = rest;
        Some(value)
    }

    /// Returns the rest of the object.
    pub(crate) fn rest(&self) -> &'a str {
        self.0
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = Member<'a>;

    fn next(&mut self) -> Option<Member<'a>> {
        Some(Member { name: self.name()?, value: self.value()? })
    }
}

/// Returns the bytes of a string with its quotes.
fn string_len(json: &str) -> Option<usize> {
    let bytes = json.as_bytes();
    if bytes.first()? != &b'"' {
        return None;
    }
    let mut len = 1;
    loop {
        len += plain_len(bytes.get(len..)?);
        match bytes.get(len)? {
            b'"' => return Some(len + 1),
            // An escape, of at least two characters.
            _ => len += 2,
        }
    }
}

/// Returns the bytes of a value.
fn value_len(json: &str) -> Option<usize> {
    match json.as_bytes().first()? {
        b'"' => string_len(json),
        b'[' | b'{' => nested_len(json),
        b']' | b'}' => None,
        _ => json.bytes().position(ends_word),
    }
}

/// Whether a byte is behind a number or another word.
fn ends_word(byte: u8) -> bool {
    matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r')
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
        check(r#"{"a":"\\\"","b\\":"\\\\"}"#, &[("a", r#""\\\"""#), ("b\\", r#""\\\\""#)]);
    }

    #[test]
    fn items_are_found_in_any_layout() {
        for (json, expected) in [
            (r#"[1,"a,]",[2,[3]],{"b":[]},null]"#, &["1", r#""a,]""#, "[2,[3]]", r#"{"b":[]}"#, "null"][..]),
            (" [ 1 ,\n\t-2.5 ] ", &["1", "-2.5"]),
            ("[]", &[]),
            ("[ ]", &[]),
            ("{}", &[]),
            ("7", &[]),
            ("[1", &[]),
        ] {
            assert_eq!(Items::new(json).collect::<Vec<_>>(), expected, "{json}");
        }
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
