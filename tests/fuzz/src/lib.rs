//! Fuzz targets: readers of foreign bytes, and the properties of each.
//!
//! A target panics if something does not hold. `tests/targets.rs` runs them on stable Rust with inputs that are made from the
//! corpus by [`mutate`]. `coverage/` runs the same targets under libFuzzer, which looks for inputs that reach new code.

mod cli;
mod generator;
mod page;
mod values;
mod wire;

pub mod mutate;

use std::path::PathBuf;

/// A reader of bytes.
pub struct Target {
    /// Its name, and that of the folder of its corpus.
    pub name: &'static str,
    /// Reads an input, and panics if something does not hold.
    pub run: fn(&[u8]),
    /// Pieces of text that its format gives a meaning.
    pub words: &'static [&'static str],
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target { name: "spec-text", run: generator::spec, words: generator::WORDS },
    Target { name: "spec-model", run: generator::model, words: generator::WORDS },
    Target { name: "page", run: page::page, words: page::WORDS },
    Target { name: "curl", run: page::curl, words: page::WORDS },
    Target { name: "response", run: wire::response, words: wire::WORDS },
    Target { name: "error-body", run: wire::error, words: wire::WORDS },
    Target { name: "retry-after", run: wire::retry_after, words: wire::WORDS },
    Target { name: "url-and-key", run: values::url_and_key, words: values::WORDS },
    Target { name: "time", run: values::time, words: values::WORDS },
    Target { name: "cursor", run: values::cursor, words: values::WORDS },
    Target { name: "cli", run: cli::arguments, words: cli::WORDS },
];

impl Target {
    /// Returns the inputs of its corpus, sorted by name.
    ///
    /// # Panics
    ///
    /// When the corpus cannot be read.
    pub fn corpus(&self) -> Vec<Vec<u8>> {
        let folder = folder().join(self.name);
        let entries =
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("listed").path()).collect();
        paths.sort();
        paths.iter().map(|path| std::fs::read(path).expect("a file of the corpus")).collect()
    }
}

/// Returns the folder of the corpora.
fn folder() -> PathBuf {
    support::root().join("tests/fuzz/corpus")
}
