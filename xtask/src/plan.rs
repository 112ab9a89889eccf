//! The changes that give a folder exactly the emitted files. It writes nothing.

use crate::Error;
use codegen::File;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Temporary files of a run that was killed: `PREFIX*SUFFIX`.
pub(crate) const PREFIX: &str = ".xtask-";
/// The end of their names.
pub(crate) const SUFFIX: &str = ".tmp";

/// A file that has to be written.
pub(crate) struct Write {
    pub(crate) path: PathBuf,
    pub(crate) before: Option<String>,
    pub(crate) after: String,
}

/// The changes from the present files to the expected ones.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) writes: Vec<Write>,
    /// Files that a run emitted and that no longer belong.
    pub(crate) removals: Vec<PathBuf>,
    /// Files that no run left so: written or changed by somebody else.
    pub(crate) foreign: Vec<PathBuf>,
    /// Temporary files of a run that was killed.
    pub(crate) leftovers: Vec<PathBuf>,
    pub(crate) unchanged: usize,
}

/// Compares a folder with the emitted files.
pub(crate) fn plan(dir: &Path, files: Vec<File>) -> Result<Plan, Error> {
    let mut plan = Plan::default();
    let mut present = present(dir)?;
    for File { name, text } in files {
        let path = dir.join(&name);
        present.retain(|found| *found != path);
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
    for path in present {
        match read(&path) {
            _ if is_leftover(&path) => plan.leftovers.push(path),
            Ok(Some(text)) if codegen::is_intact(&text) => plan.removals.push(path),
            _ => plan.foreign.push(path),
        }
    }
    Ok(plan)
}

/// Everything in the folder, in the order of its name.
fn present(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(format!("cannot list {}: {error}", dir.display()).into()),
    };
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
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
