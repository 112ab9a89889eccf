//! What the tests share: where things are, and the spec as the generator reads it.

pub mod conflicts;
pub mod faults;
pub mod server;
pub mod surface;

use codegen::Source;
use std::fs;
use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder that cargo builds in, wherever it was told to: cargo marks it.
pub fn target() -> PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    let marked = own.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    marked.map_or_else(|| root().join("target"), Path::to_path_buf)
}

/// The files of `spec/`, as `cargo xtask generate` gives them to the generator.
pub fn spec() -> Vec<Source> {
    ["api.yaml", "jobs.yaml"].map(|name| source(&format!("spec/{name}"))).into()
}

/// The accepted facts of the pages, likewise.
pub fn facts() -> Vec<Source> {
    let entries = fs::read_dir(root().join("spec")).expect("the folder is there");
    let names = entries.map(|entry| entry.expect("listed").file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.filter(|name| name.ends_with(".facts.json")).collect();
    names.sort();
    names.iter().map(|name| source(&format!("spec/{name}"))).collect()
}

/// A file of the workspace as a source of the generator.
pub fn source(name: &str) -> Source {
    let text = fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    Source { name: name.to_owned(), text }
}

/// The Rust files below a folder of the workspace, each with its text.
pub fn rust_files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder of the workspace can be listed").path();
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

/// The examples of the readmes compile.
#[cfg(doctest)]
mod readmes {
    #[doc = include_str!("../../README.md")]
    struct Project;
    #[doc = include_str!("../../generated/README.md")]
    struct Crate;
}
