//! The lock: checksums of the sources and of the emitted files, in a file beside them.
//!
//! Its checksums of emitted files are those that the files carry themselves. It adds the set of files and their
//! sources, so that a copy of the client can be checked without the generator.

use crate::header::{checksum, seal_of, sealed_with};
use crate::source::yaml::{Node, Value};
use crate::{File, Output, Source};
use std::fmt::Write as _;

/// The name of the lock.
pub const LOCK: &str = "vh3-bigchange.lock";

/// The comment at the top of the lock.
const ABOUT: &str = "\
# What the files in this folder were made from, and what they are. A test of the crate, tests/lock.rs, computes it again.
# The checksum of an emitted file is that of its text below the header, by FNV-1a of 64 bits: it shows what was changed by
# mistake or in a copy, not what somebody would hide. That of a spec file leaves out comments and layout.

";

impl Output {
    /// The lock of this output, and of the accepted facts of the docs' pages.
    #[must_use]
    pub fn lock(&self, facts: &[Source]) -> File {
        let mut body = ABOUT.to_owned();
        for (name, checksum) in &self.spec {
            line(&mut body, "spec", name, checksum);
        }
        for source in facts {
            line(&mut body, "facts", source.file_name(), &checksum(&source.text.replace("\r\n", "\n")));
        }
        let mut files = String::new();
        for file in self.files.iter().chain([&self.table]) {
            line(&mut files, "file", &file.name, seal_of(&file.text).unwrap_or_default());
        }
        line(&mut body, "output", "*", &checksum(&files));
        File { name: LOCK.to_owned(), text: sealed_with("#", "spec/", &(body + &files)) }
    }
}

fn line(text: &mut String, kind: &str, name: &str, checksum: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{kind:6} {checksum} {name}");
}

/// Returns the checksum of the meaning of a spec file.
pub(crate) fn meaning(node: &Node) -> String {
    let mut text = String::new();
    append(node, &mut text);
    checksum(&text)
}

/// Appends the meaning of a node, unambiguously.
fn append(node: &Node, text: &mut String) {
    match &node.value {
        Value::Scalar(scalar, plain) => {
            text.push(if *plain && !is_text(scalar) { '=' } else { '"' });
            append_text(scalar, text);
        }
        Value::Sequence(items) => {
            text.push('[');
            items.iter().for_each(|item| append(item, text));
            text.push(']');
        }
        Value::Mapping(entries) => {
            text.push('{');
            for (key, value) in entries {
                append_text(&key.name, text);
                append(value, text);
            }
            text.push('}');
        }
    }
}

fn append_text(scalar: &str, text: &mut String) {
    // Writing to a string does not fail.
    let _ = write!(text, "{}:{scalar}", scalar.len());
}

/// Returns whether a scalar without quotes is a string.
fn is_text(scalar: &str) -> bool {
    match scalar {
        "" | "~" | "null" | "true" | "false" => false,
        _ if scalar.starts_with(|first: char| first.is_ascii_digit() || first == '-') => {
            serde_json::from_str::<serde_json::Value>(scalar).is_err()
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::meaning;

    fn meaning_of(text: &str) -> String {
        meaning(&crate::source::yaml::index(0, text).expect("this is YAML"))
    }

    #[test]
    fn layout_quotes_and_comments_are_no_meaning() {
        let plain = meaning_of("a:\n  b: text\n  c: [1, two]\n");
        for same in [
            "a: {b: text, c: [1, two]}",
            "a: # here\n    b:   'text'\n\n    c:\n    - 1\n    - \"two\"\n",
            "a:\r\n  b: text\r\n  c: [1, two]\r\n",
        ] {
            assert_eq!(meaning_of(same), plain, "{same:?}");
        }
    }

    #[test]
    fn whatever_else_changes_is_meaning() {
        let plain = meaning_of("a: {b: '1', c: [1, two]}");
        for other in [
            "a: {b: 1, c: [1, two]}",
            "a: {c: [1, two], b: '1'}",
            "a: {b: '1', c: [two, 1]}",
            "a: {b: '1', c: [1, tw, o]}",
            "a: {b: '1', d: [1, two]}",
            "a: {b: '1', c: [1, two], d: ~}",
        ] {
            assert_ne!(meaning_of(other), plain, "{other:?}");
        }
    }
}
