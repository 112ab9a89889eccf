//! Locates the workspace and reads its spec, for the tests of every package.
//!
//! Nothing here depends on the client, so that tests of the generator build without it.

pub mod budgets;
pub mod campaign;
pub mod conflicts;

use codegen::Source;
use std::fs;
use std::path::{Path, PathBuf};

/// Returns the root of the workspace.
pub fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}

/// Returns the target folder of the running test, which cargo marks with `CACHEDIR.TAG`.
pub fn target() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    for folder in program.ancestors() {
        if folder.join("CACHEDIR.TAG").is_file() {
            return folder.to_path_buf();
        }
    }
    root().join("target")
}

/// Reads the YAML files of `spec/` as `cargo xtask generate` passes them to the generator: the shared file first, then the
/// pages by name.
pub fn spec() -> Vec<Source> {
    let mut sources = sources("spec", ".yaml");
    sources.sort_by_key(|source| source.name != "spec/api.yaml");
    sources
}

/// Reads the accepted facts of all pages, by name.
pub fn facts() -> Vec<Source> {
    sources("spec", ".facts.json")
}

/// Reads a file of the workspace as a source of the generator.
pub fn source(name: &str) -> Source {
    let text = fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    Source { name: name.to_owned(), text }
}

/// Reads the Rust files below a folder of the workspace, sorted by path.
pub fn rust_files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file is text");
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}

fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let mut names = Vec::new();
    for path in entries(&root().join(folder)) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(ending) {
            names.push(name);
        }
    }
    names.sort();
    names.iter().map(|name| source(&format!("{folder}/{name}"))).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("a folder of the workspace can be listed").path()).collect()
}
