//! The changes that bring a folder up to date with the emitted files. It writes nothing.

use crate::Error;
use codegen::File;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The start of the name of a temporary file. A killed run leaves such files.
pub(crate) const PREFIX: &str = ".xtask-";
/// The end of the name of a temporary file.
pub(crate) const SUFFIX: &str = ".tmp";

/// A file to write.
pub(crate) struct Write {
    pub(crate) path: PathBuf,
    pub(crate) before: Option<String>,
    pub(crate) after: String,
}

/// The changes from the current files to the emitted ones.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) writes: Vec<Write>,
    /// Files of an earlier run that are no longer emitted.
    pub(crate) removals: Vec<PathBuf>,
    /// Files that the generator did not write, or that were edited since.
    pub(crate) foreign: Vec<PathBuf>,
    /// Temporary files of a run that was killed.
    pub(crate) leftovers: Vec<PathBuf>,
    pub(crate) unchanged: usize,
}

/// Compares a folder with the emitted files.
pub(crate) fn plan(dir: &Path, files: Vec<File>) -> Result<Plan, Error> {
    let mut plan = Plan::default();
    let mut others = entries(dir)?;
    for File { name, text } in files {
        let path = dir.join(&name);
        others.retain(|other| *other != path);
        if is_no_file(&path) {
            plan.foreign.push(path);
            continue;
        }
        match read(&path)? {
            Some(before) if before == text => plan.unchanged += 1,
            before => {
                if before.as_deref().is_some_and(|before| !codegen::is_intact(before)) {
                    plan.foreign.push(path.clone());
                }
                plan.writes.push(Write { path, before, after: text });
            }
        }
    }
    for path in others {
        if is_no_file(&path) {
            plan.foreign.push(path);
            continue;
        }
        match read(&path) {
            _ if is_leftover(&path) => plan.leftovers.push(path),
            Ok(Some(text)) if codegen::is_intact(&text) => plan.removals.push(path),
            _ => plan.foreign.push(path),
        }
    }
    Ok(plan)
}

/// Lists the folder, sorted by name. A missing folder is empty.
fn entries(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(format!("cannot list {}: {error}", dir.display()).into()),
    };
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Returns whether there is a link, a folder or a pipe. Reading it could leave the folder or wait forever.
fn is_no_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| !metadata.is_file())
}

fn read(path: &Path) -> Result<Option<String>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read {}: {error}", path.display()).into()),
    }
}

fn is_leftover(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_folder_is_empty_and_a_file_is_none() {
        let folder = tempfile::tempdir().unwrap();
        assert!(entries(&folder.path().join("missing")).is_ok_and(|paths| paths.is_empty()));
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let error = entries(&file).unwrap_err().to_string();
        assert!(error.starts_with("cannot list "), "{error}");
    }

    #[test]
    fn missing_file_has_no_text_and_a_folder_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(&folder.path().join("missing")).ok(), Some(None));
        let error = read(folder.path()).unwrap_err().to_string();
        assert!(error.starts_with("cannot read "), "{error}");
    }
}
