//! JSON that a server wrote wrong, spelled so that every reader takes it.
//!
//! The structure is left alone: a text that is cut off or lacks a bracket stays an error.

use std::fmt::Write as _;

use serde_json::Value;

/// Returns the JSON with the broken parts replaced.
///
/// - Bytes that are not UTF-8, and half of a surrogate pair, are U+FFFD.
/// - A control character in a string is escaped. A backslash that escapes nothing is a backslash.
/// - A number that no `f64` holds, and a word such as `NaN`, are strings with the same characters.
pub(super) fn repaired(json: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(json);
    let mut repair = Repair { rest: &text, out: String::with_capacity(text.len()) };
    while let Some(first) = repair.rest.chars().next() {
        match first {
            '"' => repair.string(),
            '{' | '}' | '[' | ']' | ':' | ',' => repair.copy(1),
            first if first.is_ascii_whitespace() => repair.copy(1),
            _ => repair.word(),
        }
    }
    repair.out.into_bytes()
}

struct Repair<'t> {
    rest: &'t str,
    out: String,
}

impl<'t> Repair<'t> {
    /// Takes this many bytes off the rest.
    fn take(&mut self, bytes: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn copy(&mut self, bytes: usize) {
        let taken = self.take(bytes);
        self.out.push_str(taken);
    }

    /// Reads a number or another word outside of strings.
    fn word(&mut self) {
        let end = self.rest.find(|c: char| c.is_ascii_whitespace() || "{}[]:,\"".contains(c));
        let word = self.take(end.unwrap_or(self.rest.len()));
        if serde_json::from_str::<Value>(word).is_ok() {
            self.out.push_str(word);
        } else {
            self.out.push_str(&Value::from(word).to_string());
        }
    }

    fn string(&mut self) {
        self.copy(1);
        loop {
            let plain = self.rest.find(|c: char| c == '"' || c == '\\' || c < ' ');
            self.copy(plain.unwrap_or(self.rest.len()));
            match self.rest.chars().next() {
                None => return,
                Some('"') => return self.copy(1),
                Some('\\') => self.escape(),
                Some(control) => {
                    self.take(1);
                    self.unicode(control as u32);
                }
            }
        }
    }

    /// Reads what begins with a backslash.
    fn escape(&mut self) {
        match self.rest.as_bytes().get(1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.copy(2),
            Some(b'u') => match unit(self.rest) {
                Some(0xD800..=0xDBFF) => self.surrogate(),
                Some(0xDC00..=0xDFFF) => self.lone(),
                Some(_) => self.copy(UNIT),
                None => self.backslash(),
            },
            _ => self.backslash(),
        }
    }

    /// Reads the first half of a surrogate pair.
    fn surrogate(&mut self) {
        let second = self.rest.get(UNIT..).and_then(unit);
        match second {
            Some(0xDC00..=0xDFFF) => self.copy(2 * UNIT),
            _ => self.lone(),
        }
    }

    fn lone(&mut self) {
        self.take(UNIT);
        self.unicode(u32::from(char::REPLACEMENT_CHARACTER));
    }

    fn backslash(&mut self) {
        self.take(1);
        self.out.push_str("\\\\");
    }

    fn unicode(&mut self, code: u32) {
        // Writing to a string never fails.
        let _ = write!(self.out, "\\u{code:04x}");
    }
}

/// The length of an escape such as `\u00e9`.
const UNIT: usize = 6;

/// Reads an escape such as `\u00e9` at the start of a text.
fn unit(text: &str) -> Option<u32> {
    let digits = text.get(..UNIT)?.strip_prefix("\\u")?;
    if digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return u32::from_str_radix(digits, 16).ok();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, expected: &str) {
        check_bytes(json.as_bytes(), expected);
    }

    #[track_caller]
    fn check_bytes(json: &[u8], expected: &str) {
        let repaired = repaired(json);
        assert_eq!(String::from_utf8_lossy(&repaired), expected);
        assert!(serde_json::from_slice::<Value>(&repaired).is_ok(), "{expected}");
    }

    #[test]
    fn sound_json_stays_as_it_is() {
        let json = r#" {"a": [1, -2.5e3, true, null, "x\"\\\/\b\n\u00e9\ud83d\ude00é"], "": {}} "#;
        check(json, json);
    }

    #[test]
    fn half_a_surrogate_pair_is_the_replacement_character() {
        check(r#"["flat \ud83d"]"#, r#"["flat \ufffd"]"#);
        check(r#"["\ude00\ud83d\ud83d\ude00"]"#, r#"["\ufffd\ufffd\ud83d\ude00"]"#);
        check(r#"{"\uDBFFa":1}"#, r#"{"\ufffda":1}"#);
    }

    #[test]
    fn numbers_that_nothing_holds_are_strings() {
        check(
            r#"{"a":1e400,"b":-1e999,"c":NaN,"d":01,"e":.5}"#,
            r#"{"a":"1e400","b":"-1e999","c":"NaN","d":"01","e":".5"}"#,
        );
        check("[Infinity,undefined,'x']", r#"["Infinity","undefined","'x'"]"#);
    }

    #[test]
    fn control_characters_and_backslashes_are_escaped() {
        check("[\"a\nb\u{1}\"]", r#"["a\u000ab\u0001"]"#);
        check(r#"["C:\dir\u12"]"#, r#"["C:\\dir\\u12"]"#);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_replaced() {
        check_bytes(b"[\"caf\xe9\"]", "[\"caf\u{fffd}\"]");
    }

    #[test]
    fn broken_structure_stays_broken() {
        for json in ["[\"a", "{\"a\":1", "[1}", "", "[\"\\"] {
            let repaired = repaired(json.as_bytes());
            assert!(serde_json::from_slice::<Value>(&repaired).is_err(), "{json}");
        }
    }
}
