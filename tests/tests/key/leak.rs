//! Finding a key in a text, in every form that an encoder may give it.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::fmt::Write as _;

/// Returns whether a text has the key in any form, of up to two encoders.
pub(crate) fn leaks(text: &str, key: &str) -> bool {
    has(text, key, 2)
}

fn has(text: &str, key: &str, layers: usize) -> bool {
    if text.contains(key) || in_codes(text, key) {
        return true;
    }
    if layers == 0 {
        return false;
    }
    for decode in [from_url, from_html, from_json] {
        let decoded = decode(text);
        if decoded != text && has(&decoded, key, layers - 1) {
            return true;
        }
    }
    false
}

/// Returns how often a request has the key, if that is only in the header for it.
pub(crate) fn in_header(request: &str, key: &str) -> usize {
    let mut count = 0;
    let mut rest = String::new();
    for line in request.split("\r\n") {
        match line.split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("x-api-key") && value == key => count += 1,
            _ => rest += line,
        }
    }
    if leaks(&rest, key) { usize::MAX } else { count }
}

/// Returns the key in each form, with the name of the form.
pub(crate) fn kinds(key: &str) -> Vec<(&'static str, String)> {
    let json = serde_json::to_string(key).expect("JSON").trim_matches('"').to_owned();
    let percent = utf8_percent_encode(key, NON_ALPHANUMERIC).to_string();
    let (mut unicode, mut entities) = (String::new(), String::new());
    for letter in key.chars() {
        write!(unicode, "\\u{:04x}", u32::from(letter)).expect("a string takes everything");
        write!(entities, "&#{};", u32::from(letter)).expect("a string takes everything");
    }
    vec![
        ("plain", key.to_owned()),
        ("in Debug", format!("{key:?}")),
        ("in JSON", json.clone()),
        ("in JSON in JSON", json.replace('\\', "\\\\").replace('"', "\\\"")),
        ("in a URL", percent.clone()),
        ("in a URL in a URL", percent.replace('%', "%25")),
        ("as escapes", unicode),
        ("as entities", entities),
        ("as bytes", format!("{:?}", key.as_bytes())),
        ("as hexadecimal digits", hex(key.as_bytes())),
        ("in base64", base64(key.as_bytes())),
        ("in base64 after a name", base64(format!("user:{key}").as_bytes())),
    ]
}

/// Returns whether a text has the key in an encoding of its bytes.
fn in_codes(text: &str, key: &str) -> bool {
    let bytes = key.as_bytes();
    let list = format!("{bytes:?}");
    if text.contains(list.trim_matches(['[', ']'])) || text.to_lowercase().contains(&hex(bytes)) {
        return true;
    }
    // Base64 depends on the place of the first byte among three. The digits at both ends depend on their neighbours.
    for before in 0..3 {
        let code = base64(&[vec![0; before], bytes.to_vec()].concat());
        let digits = code.trim_end_matches('=');
        let inner = digits.get(before + 1..digits.len() - 1).unwrap_or(digits);
        if text.contains(inner) || text.contains(&inner.replace('+', "-").replace('/', "_")) {
            return true;
        }
    }
    false
}

fn from_url(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn from_html(text: &str) -> String {
    let mut plain = replaced(text, "&#", |rest| {
        let (digits, _) = rest.split_once(';')?;
        Some((char::from_u32(digits.parse().ok()?)?, digits.len() + 1))
    });
    for (entity, letter) in [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&apos;", "'"), ("&amp;", "&")]
    {
        plain = plain.replace(entity, letter);
    }
    plain
}

fn from_json(text: &str) -> String {
    replaced(text, "\\", |rest| {
        if let Some(digits) = rest.strip_prefix('u').and_then(|rest| rest.get(..4)) {
            return Some((char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, 5));
        }
        let letter = rest.chars().next()?;
        if letter.is_ascii_punctuation() { Some((letter, 1)) } else { None }
    })
}

/// Replaces escapes that begin with a mark. `read` returns the letter and the length of the text after the mark.
fn replaced(text: &str, mark: &str, read: impl Fn(&str) -> Option<(char, usize)>) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(mark) {
        result.push_str(before);
        let (letter, length) = match read(after) {
            Some((letter, length)) => (letter.to_string(), length),
            None => (mark.to_owned(), 0),
        };
        result.push_str(&letter);
        rest = after.get(length..).unwrap_or_default();
    }
    result + rest
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a string takes everything");
    }
    text
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let mut bits = 0_usize;
        for index in 0..3 {
            bits = bits << 8 | usize::from(chunk.get(index).copied().unwrap_or(0));
        }
        for digit in 0..4 {
            let is_padding = digit > chunk.len();
            text.push(if is_padding { '=' } else { char::from(DIGITS[bits >> (18 - 6 * digit) & 63]) });
        }
    }
    text
}
