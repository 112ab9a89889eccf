//! Mutants of an earlier run, so that a run of some mutants need not judge them again.

use crate::list::Mutant;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The names of mutants by their file.
#[derive(Default, Deserialize, Serialize)]
pub(crate) struct Earlier(BTreeMap<String, OfFile>);

#[derive(Default, Deserialize, Serialize)]
struct OfFile {
    /// The hash of the text that they change.
    hash: u64,
    names: BTreeSet<String>,
}

impl Earlier {
    /// Reads the file of an earlier run. It is empty if there is none.
    pub(crate) fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Returns the numbers of the mutants of files that did not change since.
    pub(crate) fn numbers(&self, root: &Path, mutants: &[Mutant]) -> BTreeSet<u32> {
        let hashes = hashes(root, mutants);
        let mut numbers = BTreeSet::new();
        for mutant in mutants {
            if let Some(file) = self.0.get(&mutant.file)
                && file.names.contains(&mutant.name)
                && hashes.get(mutant.file.as_str()) == Some(&file.hash)
            {
                numbers.insert(mutant.number);
            }
        }
        numbers
    }

    /// Writes the mutants with these numbers.
    pub(crate) fn write(
        file: &Path,
        root: &Path,
        mutants: &[Mutant],
        numbers: &BTreeSet<u32>,
    ) -> Result<(), String> {
        let mut earlier = Self::default();
        let hashes = hashes(root, mutants);
        for mutant in mutants {
            if numbers.contains(&mutant.number) {
                let of_file = earlier.0.entry(mutant.file.clone()).or_default();
                of_file.hash = hashes.get(mutant.file.as_str()).copied().unwrap_or_default();
                of_file.names.insert(mutant.name.clone());
            }
        }
        let text = serde_json::to_string(&earlier).map_err(|error| error.to_string())?;
        fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))
    }
}

/// Returns the FNV-1a hashes of the files.
fn hashes<'m>(root: &Path, mutants: &'m [Mutant]) -> BTreeMap<&'m str, u64> {
    let mut hashes = BTreeMap::new();
    for mutant in mutants {
        hashes.entry(mutant.file.as_str()).or_insert_with(|| hash(&root.join(&mutant.file)));
    }
    hashes
}

fn hash(file: &Path) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in fs::read(file).unwrap_or_default() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}
