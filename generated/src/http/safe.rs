//! Untrusted text, made safe to print.

use crate::http::key::Key;

/// The longest text, in characters, that counts as a reason.
const LONGEST: usize = 300;

/// Returns a text as one printable line with the API key redacted.
pub(crate) fn line(text: &str, key: &Key) -> String {
    let mut line = String::with_capacity(text.len());
    for part in key.blank(text.to_owned()).split(is_hidden) {
        let part = part.trim();
        if !part.is_empty() && !line.is_empty() {
            line.push(' ');
        }
        line.push_str(part);
    }
    line
}

/// Returns whether a text is a short reason, and not HTML or long output.
pub(crate) fn is_reason(text: &str) -> bool {
    let text = text.trim_start();
    !text.starts_with(['<', '{', '[']) && text.chars().nth(LONGEST).is_none()
}

/// Returns whether a character is invisible, breaks the line or changes the direction of the text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_one_printable_line() {
        let key = Key::new("planted-secret").unwrap();
        for (text, expected) in [
            ("plain é text", "plain é text"),
            (" a\r\n\tb\u{1b}[31mc\u{0} ", "a b [31mc"),
            ("a\u{202e}b\u{2028}c\u{feff}", "a b c"),
            ("no planted-secret", "no [key]"),
            ("\n", ""),
        ] {
            assert_eq!(line(text, &key), expected, "{text:?}");
        }
    }

    #[test]
    fn a_page_or_a_long_text_is_no_reason() {
        assert!(is_reason("started") && is_reason(&"x".repeat(300)));
        assert!(!is_reason(&"x".repeat(301)) && !is_reason(" <html>"));
    }
}
