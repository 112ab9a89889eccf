//! A copy of the tree with all mutants, below the target folder.

use crate::list::Mutant;
use crate::switch::{Arm, Switched, switch};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The module that each crate with mutants gets.
const MODULE: &str = include_str!("mutant.rs.txt");

/// The copy.
pub(crate) struct Tree {
    pub(crate) root: PathBuf,
    /// The arms of each changed file, by its path from the root.
    pub(crate) arms: BTreeMap<String, Vec<Arm>>,
}

/// Copies the files that git does not ignore, with the mutants in them. A file that is the same is not written again, so that
/// cargo does not build it again.
pub(crate) fn copy(
    from: &Path,
    to: &Path,
    mutants: &[Mutant],
    left_out: &BTreeSet<u32>,
) -> Result<Tree, String> {
    let mut by_file: BTreeMap<&str, Vec<&Mutant>> = BTreeMap::new();
    for mutant in mutants {
        if !left_out.contains(&mutant.number) {
            by_file.entry(&mutant.file).or_default().push(mutant);
        }
    }
    let crates: BTreeSet<PathBuf> = by_file.keys().map(|file| root_of(from, file)).collect();
    let mut arms = BTreeMap::new();
    for file in files(from)? {
        let mut bytes = fs::read(from.join(&file)).map_err(|error| format!("cannot read {file}: {error}"))?;
        if let Some(mutants) = by_file.get(file.as_str()) {
            let text = String::from_utf8_lossy(&bytes);
            let switched = switch(&text, mutants).map_err(|error| format!("{file}: {error}"))?;
            let Switched { text, arms: of_file } = switched;
            arms.insert(file.clone(), of_file);
            bytes = text.into_bytes();
        }
        if crates.contains(Path::new(&file)) {
            bytes.extend_from_slice(MODULE.as_bytes());
        }
        write(&to.join(&file), &bytes)
            .map_err(|error| format!("cannot write the copy of {file}: {error}"))?;
    }
    Ok(Tree { root: to.to_path_buf(), arms })
}

fn files(root: &Path) -> Result<Vec<String>, String> {
    let mut git = Command::new("git");
    git.current_dir(root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let output = git.output().map_err(|error| format!("cannot run git: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut files = Vec::new();
    for file in text.split('\0') {
        // A file that was deleted, but is not yet removed from the index, is not there.
        if !file.is_empty() && root.join(file).is_file() {
            files.push(file.to_owned());
        }
    }
    Ok(files)
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if fs::read(path).is_ok_and(|before| before == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

/// Returns the root file of the crate that a file belongs to.
fn root_of(root: &Path, file: &str) -> PathBuf {
    for folder in Path::new(file).ancestors().skip(1) {
        if root.join(folder).join("Cargo.toml").is_file() {
            let library = folder.join("src/lib.rs");
            return if root.join(&library).is_file() { library } else { folder.join("src/main.rs") };
        }
    }
    PathBuf::from("src/lib.rs")
}
