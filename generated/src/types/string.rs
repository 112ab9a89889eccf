//! The characters of JSON strings.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

/// Returns the characters of a JSON string.
pub(super) fn text(json: &str) -> Cow<'_, str> {
    let inner = json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or(json);
    if plain_len(inner.as_bytes()) == inner.len() {
        return Cow::Borrowed(inner);
    }
    let text = serde_json::Deserializer::from_str(json).deserialize_bytes(Characters);
    text.unwrap_or(Cow::Borrowed(inner))
}

/// Reads a string as bytes, since `serde_json` then accepts an unpaired surrogate. A server that truncates a string by its
/// length can leave one.
pub(super) struct Characters;

impl<'de> Visitor<'de> for Characters {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<Cow<'de, str>, E> {
        Ok(match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(characters(bytes)),
        })
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(characters(bytes)))
    }
}

/// Decodes UTF-8 and replaces each unpaired surrogate by U+FFFD.
fn characters(bytes: &[u8]) -> String {
    let mut whole = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        match rest {
            [0xED, 0xA0..=0xBF, 0x80..=0xBF, behind @ ..] => {
                whole.extend_from_slice("\u{FFFD}".as_bytes());
                rest = behind;
            }
            [byte, behind @ ..] => {
                whole.push(*byte);
                rest = behind;
            }
            [] => return String::from_utf8_lossy(&whole).into_owned(),
        }
    }
}

/// Returns the bytes before the first quote or backslash. Eight bytes are compared at once.
pub(super) fn plain_len(text: &[u8]) -> usize {
    let mut len = 0;
    while let Some(block) = text.get(len..).and_then(|rest| rest.first_chunk()) {
        let block = u64::from_le_bytes(*block);
        let ends = bytes_equal(block, b'"') | bytes_equal(block, b'\\');
        if ends != 0 {
            return len + ends.trailing_zeros() as usize / 8;
        }
        len += 8;
    }
    let rest = text.get(len..).unwrap_or_default();
    len + rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len())
}

/// Sets the highest bit of the first byte of a block that equals a byte, and of none before it.
fn bytes_equal(block: u64, byte: u8) -> u64 {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let differing = block ^ (ONES * u64::from(byte));
    differing.wrapping_sub(ONES) & !differing & (ONES << 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_ends_at_a_quote_or_backslash() {
        for end in 0..20 {
            for other in 0..=u8::MAX {
                let mut text = vec![other; end];
                let plain = text.iter().position(|byte| *byte == b'"' || *byte == b'\\');
                assert_eq!(plain_len(&text), plain.unwrap_or(end), "{other} {end} times");
                text.extend_from_slice(b"\"\\a");
                assert_eq!(plain_len(&text), plain.unwrap_or(end), "{other} {end} times, then a quote");
                text.swap(end, end + 1);
                assert_eq!(plain_len(&text), plain.unwrap_or(end), "{other} {end} times, then a backslash");
            }
        }
    }
}
