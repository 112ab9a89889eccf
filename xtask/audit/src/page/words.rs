//! Text as it is compared: typography aside, in one line, as a hash.

use codegen::checksum;

/// Returns a text with every kind of blank, dash and line break in one form, and without invisible characters.
///
/// Quotes are made straight where an editor made all of them round, so that none is left that a shell would know.
pub(super) fn plain(text: &str) -> String {
    // Most texts have nothing to change, and each word of a page is read several times.
    if text.is_ascii() && !text.contains('\r') {
        return text.to_owned();
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (single, double) = (!text.contains('\''), !text.contains('"'));
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{2009}' => out.push(' '),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            '\u{2018}' | '\u{2019}' if single => out.push('\''),
            '\u{201c}' | '\u{201d}' if double => out.push('"'),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}' | '\u{ad}' => {}
            other => out.push(other),
        }
    }
    out
}

/// Returns a text in one line, with single blanks.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the words of a text alone: in one line, typography aside.
pub(super) fn words(text: &str) -> String {
    let text = squeezed(&plain(text));
    if text.is_ascii() {
        return text;
    }
    text.replace(['\u{2018}', '\u{2019}'], "'").replace(['\u{201c}', '\u{201d}'], "\"")
}

/// Returns a hash of words that is the same on every machine.
pub(super) fn hash(text: &str) -> String {
    checksum(&words(text))
}

/// Returns whether a word can name a field.
pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && word.chars().all(|char| char.is_ascii_alphanumeric() || char == '_')
}
