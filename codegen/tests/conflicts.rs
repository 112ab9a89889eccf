//! Every conflict of the spec is one word away from its other form.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use codegen::Source;
use codegen::source::spec::PageFile;
use support::conflicts::{CONFLICTS, switched};
use support::spec;

fn emitted(sources: &[Source]) -> String {
    let output = codegen::generate(sources).unwrap_or_else(|report| panic!("{report}"));
    output.files.into_iter().map(|file| file.text).collect()
}

#[test]
fn all_conflicts_are_registered() {
    let page: PageFile = serde_yaml::from_str(&spec()[1].text).expect("the page is valid");
    let known: Vec<_> = CONFLICTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(page.conflicts.keys().collect::<Vec<_>>(), known);
}

#[test]
fn one_word_switches_a_conflict() {
    for (conflict, sources) in CONFLICTS {
        let mut forms: Vec<_> =
            sources.iter().map(|source| code(&emitted(&switched(conflict, source)))).collect();
        forms.sort();
        forms.dedup();
        assert_eq!(forms.len(), 2, "{conflict} has two answers");
    }
}

/// Emitted text without its docs: what a switch has to change.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}
