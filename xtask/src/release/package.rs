//! What is in the package.

use super::subject::{Subject, files};
use crate::Error;
use crate::check::COPIES;
use crate::finding::Finding;
use crate::step::Answer;
use std::fs;
use std::path::Path;

/// What users of a crate look for in it.
const EXPECTED: [&str; 7] = [
    "Cargo.toml",
    "README.md",
    "CHANGELOG.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "src/lib.rs",
    "src/api/vh3-bigchange.lock",
];
/// What cargo adds.
const ADDED: [&str; 4] = [".cargo-ok", ".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];
/// Where Rust files may be.
const FOLDERS: [&str; 3] = ["src/", "examples/", "tests/"];
const FIX: &str =
    "mend the files in generated/, or what `include` and `exclude` in generated/Cargo.toml take";

/// Does the package build, and hold what users expect and nothing else?
pub(super) fn check(subject: &Subject) -> Result<Answer, Error> {
    let folder = match subject.packaged()? {
        Ok(folder) => folder,
        Err(answer) => return Ok(answer),
    };
    let mut texts = Vec::new();
    for path in files(folder)? {
        let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        texts.push((
            name,
            fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?,
        ));
    }
    let mut findings = missing(&texts);
    findings.extend(texts.iter().filter(|(name, _)| !is_expected(name)).map(|(name, _)| {
        on(name, "is in the package, and is neither source, example, test nor what users look for")
    }));
    findings.extend(unlike(&subject.root, &texts)?);
    let local = local(&subject.root);
    findings.extend(texts.iter().filter_map(|(name, text)| {
        let found = local.iter().find(|place| names(text, place.as_bytes()))?;
        Some(on(name, &format!("names a place of this machine, {found}")))
    }));
    Ok(Answer::of(findings, FIX, format!("{} files", texts.len())))
}

fn on(name: &str, message: &str) -> Finding {
    Finding::on(&format!("generated/{name}"), format!("{name} {message}"))
}

fn missing(texts: &[(String, Vec<u8>)]) -> Vec<Finding> {
    let missing = EXPECTED.iter().filter(|name| !texts.iter().any(|(there, _)| there == *name));
    missing.map(|name| on(name, "is not in the package")).collect()
}

fn is_expected(name: &str) -> bool {
    let source = name.ends_with(".rs") && FOLDERS.iter().any(|folder| name.starts_with(folder));
    source || EXPECTED.contains(&name) || ADDED.contains(&name)
}

/// Finds the copies of files of the root that differ from them.
fn unlike(root: &Path, texts: &[(String, Vec<u8>)]) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    for (name, text) in texts.iter().filter(|(name, _)| COPIES.contains(&name.as_str())) {
        let original = fs::read(root.join(name)).map_err(|error| format!("cannot read {name}: {error}"))?;
        if original != *text {
            findings.push(on(name, "is not what the root of the workspace has"));
        }
    }
    Ok(findings)
}

/// Places that mean something on this machine alone.
fn local(root: &Path) -> Vec<String> {
    let home = std::env::home_dir().map(|home| home.join(".cargo"));
    let places = [Some(root.to_path_buf()), std::env::var_os("CARGO_HOME").map(Into::into), home];
    let text = |place: std::path::PathBuf| place.to_string_lossy().into_owned();
    places.into_iter().flatten().filter(|place| place.components().count() > 1).map(text).collect()
}

/// Whether a text names a place, and not only one whose path goes on like it or ends with it.
fn names(text: &[u8], place: &[u8]) -> bool {
    let within =
        |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(byte));
    let mut windows = text.windows(place.len()).enumerate();
    windows.any(|(at, window)| {
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        window == place && !within(before) && !within(text.get(at + place.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_place_is_named_by_its_whole_path() {
        let check = |text: &str, named| assert_eq!(names(text.as_bytes(), b"/src"), named, "{text}");
        check("see /src/lib.rs", true);
        check("/src", true);
        check("\"file:///src\"", true);
        check("generated/src/lib.rs", false);
        check("/srcs/lib.rs", false);
    }
}
