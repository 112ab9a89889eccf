//! The encodings of a text in JSON strings, URLs and HTML.

/// Replaces a text of visible ASCII in every encoding. Returns `None` if it does not occur.
pub(crate) fn replace(text: &str, wanted: &str, by: &str) -> Option<String> {
    let mut replaced = String::new();
    let mut copied = 0;
    let mut at = 0;
    while at < text.len() {
        match text.get(at..).and_then(|rest| spelled(rest.as_bytes(), wanted.as_bytes())) {
            Some(length) => {
                replaced.push_str(text.get(copied..at).unwrap_or_default());
                replaced.push_str(by);
                at += length;
                copied = at;
            }
            None => at += 1,
        }
    }
    if copied == 0 {
        return None;
    }
    replaced.push_str(text.get(copied..).unwrap_or_default());
    Some(replaced)
}

/// Returns the encoded length of `wanted` at the start of a text.
fn spelled(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let mut rest = text;
    for byte in wanted {
        rest = rest.get(character(rest, *byte)?..)?;
    }
    Some(text.len() - rest.len())
}

/// Returns the encoded length of a character at the start of a text.
fn character(text: &[u8], wanted: u8) -> Option<usize> {
    match text {
        [b'\\', ..] => escaped(text, wanted),
        [b'%', rest @ ..] => match percent(rest, wanted) {
            Some(length) => Some(1 + length),
            None => (wanted == b'%').then_some(1),
        },
        [b'&', rest @ ..] => match entity(rest, wanted) {
            Some(length) => Some(1 + length),
            None => (wanted == b'&').then_some(1),
        },
        [first, ..] => (*first == wanted).then_some(1),
        [] => None,
    }
    .or_else(|| (text.first() == Some(&wanted)).then_some(1))
}

/// Reads `\/`, `\u002f` or `\x2f`. A string within a string has more backslashes.
fn escaped(text: &[u8], wanted: u8) -> Option<usize> {
    if wanted == b'\\' && text.starts_with(br"\\") {
        return Some(2);
    }
    let slashes = text.iter().take_while(|byte| **byte == b'\\').count();
    let rest = text.get(slashes..)?;
    match rest {
        [b'u' | b'U', digits @ ..] if hex(digits, 4) == Some(wanted) => Some(slashes + 5),
        [b'x', digits @ ..] if hex(digits, 2) == Some(wanted) => Some(slashes + 3),
        [first, ..] if *first == wanted => Some(slashes + 1),
        _ => None,
    }
}

/// Reads the digits of `%2F`. `25` precedes digits that were encoded twice.
fn percent(text: &[u8], wanted: u8) -> Option<usize> {
    let mut digits = text;
    while wanted != b'%' && digits.starts_with(b"25") && digits.len() > 3 {
        digits = digits.get(2..)?;
    }
    (hex(digits, 2)? == wanted).then_some(text.len() - digits.len() + 2)
}

/// Reads the rest of `&#47;`, `&#x2f;` or `&amp;`.
fn entity(text: &[u8], wanted: u8) -> Option<usize> {
    let end = text.iter().take(8).position(|byte| *byte == b';')?;
    let name = std::str::from_utf8(text.get(..end)?).ok()?;
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => u8::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        },
        None => named(name)?,
    };
    (number == wanted).then_some(end + 1)
}

fn named(name: &str) -> Option<u8> {
    match name {
        "amp" => Some(b'&'),
        "lt" => Some(b'<'),
        "gt" => Some(b'>'),
        "quot" => Some(b'"'),
        "apos" => Some(b'\''),
        _ => None,
    }
}

/// Reads a number of hexadecimal digits that encode an ASCII character.
fn hex(text: &[u8], digits: usize) -> Option<u8> {
    let digits = std::str::from_utf8(text.get(..digits)?).ok()?;
    u8::try_from(u16::from_str_radix(digits, 16).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::replace;

    fn encodings(char: u8) -> Vec<String> {
        let mut all = vec![
            char::from(char).to_string(),
            format!(r"\u{char:04x}"),
            format!(r"\U{char:04X}"),
            format!(r"\x{char:02x}"),
            format!("%{char:02x}"),
            format!("%{char:02X}"),
            format!("&#{char};"),
            format!("&#x{char:x};"),
            format!("&#X{char:X};"),
        ];
        if char != b'%' {
            all.push(format!("%25{char:02X}"));
        }
        if char != b'\\' {
            all.push(format!(r"\\x{char:02x}"));
            all.push(format!(r"\\\u{char:04x}"));
        }
        let named = [(b'&', "&amp;"), (b'<', "&lt;"), (b'>', "&gt;"), (b'"', "&quot;"), (b'\'', "&apos;")];
        all.extend(named.iter().filter(|(named, _)| *named == char).map(|(_, name)| (*name).to_owned()));
        all
    }

    #[test]
    fn each_encoding_of_each_character_is_read() {
        for char in b'!'..=b'~' {
            let wanted = format!("k{}k", char::from(char));
            for encoded in encodings(char) {
                let text = format!("<k{encoded}k>");
                assert_eq!(replace(&text, &wanted, "[key]").as_deref(), Some("<[key]>"), "{text}");
            }
            for encoded in encodings(if char == b'~' { b'!' } else { char + 1 }) {
                let text = format!("<k{encoded}k>");
                assert_eq!(replace(&text, &wanted, "[key]"), None, "{text} has no {wanted}");
            }
        }
    }
}
