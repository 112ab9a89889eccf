//! Checks the content of the package.

use super::subject::{Package, Subject, files};
use crate::Error;
use crate::check::COPIES;
use audit::report::{Finding, StepVerdict};
use std::fs;
use std::path::{Path, PathBuf};

/// The files that users expect in a crate.
const EXPECTED: [&str; 10] = [
    "Cargo.toml",
    "README.md",
    "CHANGELOG.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "src/lib.rs",
    "src/guide.md",
    "src/testing.md",
    "src/api/api.json",
    "src/api/vh3-bigchange.lock",
];
/// The files that cargo adds.
const ADDED: [&str; 4] = [".cargo-ok", ".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];
/// The folders of Rust files.
const FOLDERS: [&str; 3] = ["src/", "examples/", "tests/"];
const FIX: &str = "correct the files in generated/, or `include` and `exclude` in generated/Cargo.toml";

/// Checks that the package builds and has exactly the files that users expect.
pub(super) fn check(subject: &Subject) -> Result<StepVerdict, Error> {
    let folder = match subject.packaged()? {
        Package::Folder(folder) => folder,
        Package::Missing(verdict) => return Ok(verdict),
    };
    let mut packaged = Vec::new();
    for path in files(folder)? {
        let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        let bytes = fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        packaged.push(Packaged { name, bytes });
    }
    let mut findings = missing(&packaged);
    let local = local_paths(&subject.root);
    for file in &packaged {
        if !is_expected(&file.name) {
            let message = "is in the package, but is neither source code nor a file that users expect";
            findings.push(on(&file.name, message));
        }
        if let Some(path) = local.iter().find(|path| contains_path(&file.bytes, path.as_bytes())) {
            findings.push(on(&file.name, &format!("contains a path of this machine, {path}")));
        }
    }
    findings.extend(changed_copies(&subject.root, &packaged)?);
    Ok(StepVerdict::new(findings, FIX, format!("{} files", packaged.len())))
}

/// A file of the package.
struct Packaged {
    name: String,
    bytes: Vec<u8>,
}

fn on(name: &str, message: &str) -> Finding {
    Finding::on(&format!("generated/{name}"), format!("{name} {message}"))
}

fn missing(packaged: &[Packaged]) -> Vec<Finding> {
    let mut missing = Vec::new();
    for name in EXPECTED {
        if !packaged.iter().any(|file| file.name == name) {
            missing.push(on(name, "is not in the package"));
        }
    }
    missing
}

fn is_expected(name: &str) -> bool {
    let source = name.ends_with(".rs") && FOLDERS.iter().any(|folder| name.starts_with(folder));
    source || EXPECTED.contains(&name) || ADDED.contains(&name)
}

/// Finds copies of root files that differ from the original.
fn changed_copies(root: &Path, packaged: &[Packaged]) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    for Packaged { name, bytes } in packaged {
        if !COPIES.contains(&name.as_str()) {
            continue;
        }
        let original = fs::read(root.join(name)).map_err(|error| format!("cannot read {name}: {error}"))?;
        if original != *bytes {
            findings.push(on(name, "differs from the file at the root of the workspace"));
        }
    }
    Ok(findings)
}

/// Returns paths that exist only on this machine.
fn local_paths(root: &Path) -> Vec<String> {
    let mut paths = vec![root.to_path_buf()];
    paths.extend(std::env::var_os("CARGO_HOME").map(PathBuf::from));
    paths.extend(std::env::home_dir().map(|home| home.join(".cargo")));
    paths.retain(|path| path.components().count() > 1);
    paths.iter().map(|path| path.to_string_lossy().into_owned()).collect()
}

/// Returns whether a text contains a path, but not as a part of a longer name.
fn contains_path(text: &[u8], path: &[u8]) -> bool {
    for (start, window) in text.windows(path.len()).enumerate() {
        if window == path {
            let before = start.checked_sub(1).and_then(|before| text.get(before));
            if !is_name_byte(before) && !is_name_byte(text.get(start + path.len())) {
                return true;
            }
        }
    }
    false
}

fn is_name_byte(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::contains_path;

    #[test]
    fn path_within_a_longer_name_is_ignored() {
        for (text, found) in [
            ("see /src/lib.rs", true),
            ("/src", true),
            ("\"file:///src\"", true),
            ("generated/src/lib.rs", false),
            ("/srcs/lib.rs", false),
        ] {
            assert_eq!(contains_path(text.as_bytes(), b"/src"), found, "{text}");
        }
    }
}
