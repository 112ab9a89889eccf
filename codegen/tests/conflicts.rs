//! Every conflict of the spec is one word away from its other form.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use codegen::Source;
use support::conflicts::{conflicts, switched};

fn emitted(sources: &[Source]) -> String {
    let output = codegen::generate(sources).unwrap_or_else(|report| panic!("{report}"));
    output.files.into_iter().map(|file| file.text).collect()
}

#[test]
fn one_word_switches_a_conflict() {
    for conflict in conflicts() {
        let mut forms = Vec::new();
        for source in &conflict.sources {
            forms.push(code(&emitted(&switched(&conflict.name, source))));
        }
        forms.sort();
        forms.dedup();
        assert!(forms.len() > 1, "{conflict:?}: each source gives the same code");
    }
}

/// Returns emitted text without its docs, which a switch must change.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}
