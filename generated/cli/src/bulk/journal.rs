//! The journal of a bulk run: a line of JSON for each step of each row.

use crate::failure::Failure;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write;

/// The state of a row.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// The call was about to be sent.
    Started,
    Done,
    /// The call was not applied.
    Refused,
    InDoubt,
}

/// A line.
#[derive(Serialize, Deserialize)]
struct Line {
    state: State,
    request: String,
}

/// The states of all rows, and the file that keeps them.
pub(super) struct Journal {
    name: String,
    file: Option<File>,
    states: HashMap<String, State>,
}

impl Journal {
    /// Returns the journal of reads, which keeps nothing.
    pub(super) fn none() -> Self {
        Self { name: String::new(), file: None, states: HashMap::new() }
    }

    /// Opens the journal of this name, or the one beside the file with the rows.
    pub(super) fn open(name: Option<&str>, rows: &str) -> Result<Self, Failure> {
        let name = match name {
            Some(name) => name.to_owned(),
            None if rows == "-" => {
                return Err(Failure::usage(
                    "rows from standard input need --journal FILE, which keeps what was done",
                ));
            }
            None => format!("{rows}.journal"),
        };
        let wrong = |error: &dyn std::fmt::Display| Failure::usage(format!("journal {name}: {error}"));
        let file = OpenOptions::new().read(true).append(true).create(true).open(&name);
        let file = file.map_err(|error| wrong(&error))?;
        // Only one run at a time may write: another would not see its lines.
        file.try_lock().map_err(|error| wrong(&format!("another run uses it: {error}")))?;
        let text = fs::read_to_string(&name).map_err(|error| wrong(&error))?;
        let (mut states, mut length) = (HashMap::new(), 0);
        for (index, part) in text.split_inclusive('\n').enumerate() {
            match serde_json::from_str::<Line>(part) {
                Ok(line) if part.ends_with('\n') => drop(states.insert(line.request, line.state)),
                // A killed run may have left half a line at the end. Nothing was done after the line before it.
                _ if !part.ends_with('\n') => break,
                _ => {
                    let message = format!("line {} cannot be read; restore the file", index + 1);
                    return Err(wrong(&message));
                }
            }
            length += part.len();
        }
        file.set_len(length as u64).map_err(|error| wrong(&error))?;
        Ok(Self { name, file: Some(file), states })
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn state(&self, request: &str) -> Option<State> {
        self.states.get(request).copied()
    }

    /// Notes the state of a row, and waits until it is on the disk.
    pub(super) fn note(&mut self, request: &str, state: State) -> Result<(), Failure> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let line = Line { state, request: request.to_owned() };
        let written = serde_json::to_string(&line).map_err(std::io::Error::from).and_then(|text| {
            file.write_all(format!("{text}\n").as_bytes())?;
            file.sync_data()
        });
        match written {
            Ok(()) => Ok(()),
            Err(error) => Err(Failure::usage(format!(
                "journal {}: {error}; stopped, since a second run could not know what was done",
                self.name
            ))),
        }
    }
}
