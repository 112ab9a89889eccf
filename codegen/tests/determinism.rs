//! The output depends on the spec alone. `xtask/tests` varies locale, time zone and working folder.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use codegen::{File, Source};
use support::{facts, spec};

fn emitted(sources: &[Source]) -> Vec<File> {
    let output = codegen::generate(sources).unwrap_or_else(|report| panic!("{report}"));
    let lock = output.lock(&facts());
    output.files.into_iter().chain([output.table, lock]).collect()
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert_eq!(emitted(&spec()), emitted(&spec()));
}

#[test]
fn threads_do_not_matter() {
    let expected = emitted(&spec());
    let runs: Vec<_> = (0..8).map(|_| std::thread::spawn(|| emitted(&spec()))).collect();
    for run in runs {
        assert_eq!(run.join().expect("no run panics"), expected);
    }
}

#[test]
fn line_endings_do_not_matter() {
    let windows: Vec<_> = spec()
        .into_iter()
        .map(|source| Source { text: source.text.replace('\n', "\r\n"), ..source })
        .collect();
    assert!(windows.iter().all(|source| source.text.contains("\r\n")));
    assert_eq!(emitted(&windows), emitted(&spec()));
}

#[test]
fn folder_of_the_spec_does_not_matter() {
    let elsewhere: Vec<_> = spec()
        .into_iter()
        .map(|source| Source { name: source.name.replace("spec/", "C:\\some\\where\\"), ..source })
        .collect();
    assert_eq!(emitted(&elsewhere), emitted(&spec()));
}

#[test]
fn comments_and_quotes_do_not_matter() {
    let dressed: Vec<_> =
        spec().into_iter().map(|source| Source { text: dressed(&source.text), ..source }).collect();
    assert_eq!(emitted(&dressed), emitted(&spec()));
}

/// Writes the same YAML in another style.
fn dressed(text: &str) -> String {
    text.lines()
        .map(|line| line.replace("type: integer", "type:   'integer' # whole") + "\n")
        .collect::<String>()
        + "# The end.\n"
}
