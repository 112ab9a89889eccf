//! The mutants that were judged so far, kept so that an interrupted run is not lost.

use crate::earlier::Earlier;
use crate::judge::Fate;
use crate::list::Mutant;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The number of mutants after which the file is written.
const STEP: usize = 50;

/// The mutants that were caught, and a file with them.
pub(crate) struct Progress<'m> {
    root: &'m Path,
    file: PathBuf,
    mutants: &'m [Mutant],
    state: Mutex<State>,
}

struct State {
    caught: BTreeSet<u32>,
    judged: usize,
}

impl<'m> Progress<'m> {
    /// Begins with the mutants that were caught before.
    pub(crate) fn new(root: &'m Path, file: PathBuf, mutants: &'m [Mutant], caught: BTreeSet<u32>) -> Self {
        Self { root, file, mutants, state: Mutex::new(State { caught, judged: 0 }) }
    }

    /// Adds a judged mutant.
    pub(crate) fn add(&self, mutant: &Mutant, fate: &Fate) -> Result<(), String> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(fate, Fate::Caught | Fate::TimedOut) {
            state.caught.insert(mutant.number);
        }
        state.judged += 1;
        if !state.judged.is_multiple_of(STEP) {
            return Ok(());
        }
        eprintln!("{} mutants judged", state.judged);
        Earlier::write(&self.file, self.root, self.mutants, &state.caught)
    }

    /// Writes the file for the last time.
    pub(crate) fn end(self) -> Result<(), String> {
        let State { caught, .. } = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        Earlier::write(&self.file, self.root, self.mutants, &caught)
    }
}
