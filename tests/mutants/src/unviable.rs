//! The mutants that did not compile in an earlier run, so that a run of some mutants need not find them again.

use crate::list::Mutant;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// The names of mutants by their file.
#[derive(Default, Deserialize, Serialize)]
pub(crate) struct Unviable(BTreeMap<String, OfFile>);

#[derive(Default, Deserialize, Serialize)]
struct OfFile {
    /// The hash of the text that they change.
    hash: u64,
    names: BTreeSet<String>,
}

impl Unviable {
    /// Reads the file of an earlier run. It is empty if there is none.
    pub(crate) fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Returns the numbers of the mutants of files that did not change since.
    pub(crate) fn numbers(&self, root: &Path, mutants: &[Mutant]) -> BTreeSet<u32> {
        let mut numbers = BTreeSet::new();
        for mutant in mutants {
            if let Some(file) = self.0.get(&mutant.file)
                && file.names.contains(&mutant.name)
                && file.hash == hash(&root.join(&mutant.file))
            {
                numbers.insert(mutant.number);
            }
        }
        numbers
    }

    /// Writes the mutants that did not compile.
    pub(crate) fn write(
        file: &Path,
        root: &Path,
        mutants: &[Mutant],
        numbers: &BTreeSet<u32>,
    ) -> Result<(), String> {
        let mut unviable = Self::default();
        for mutant in mutants {
            let of_file = unviable.0.entry(mutant.file.clone()).or_default();
            of_file.hash = hash(&root.join(&mutant.file));
            if numbers.contains(&mutant.number) {
                of_file.names.insert(mutant.name.clone());
            }
        }
        let text = serde_json::to_string(&unviable).map_err(|error| error.to_string())?;
        fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))
    }
}

fn hash(file: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    fs::read(file).unwrap_or_default().hash(&mut hasher);
    hasher.finish()
}
