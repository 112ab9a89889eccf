//! What was asked and answered.

use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Mutex, PoisonError};

/// A request and its answer.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// The method.
    pub method: String,
    /// The path below the base URL, with its query.
    pub target: String,
    /// The headers, their names in lower case, without the key.
    pub headers: BTreeMap<String, String>,
    /// The body; nothing, if it was larger than any that is read.
    pub body: String,
    /// The keys that the spec does not know.
    pub undocumented: Vec<String>,
    /// The status of the answer.
    pub status: u16,
    /// The body of the answer.
    pub answer: String,
}

impl Entry {
    /// Writes it as a line of JSON.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&self, mut out: impl Write) -> std::io::Result<()> {
        let mut line = serde_json::to_vec(self)?;
        line.push(b'\n');
        out.write_all(&line)
    }
}

/// What hears of each request.
type Listener = Box<dyn Fn(&Entry) + Send + Sync>;

/// All that was asked since the start, up to a limit: a server that runs for days forgets the oldest.
#[derive(Default)]
pub(super) struct Journal {
    entries: Mutex<Vec<Entry>>,
    listeners: Mutex<Vec<Listener>>,
}

/// How many requests are remembered.
const MOST: usize = 10_000;

impl Journal {
    pub(super) fn add(&self, entry: Entry) {
        for listener in self.listeners.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            listener(&entry);
        }
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == MOST {
            entries.drain(..MOST / 2);
        }
        entries.push(entry);
    }

    pub(super) fn entries(&self) -> Vec<Entry> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn listen(&self, listener: Listener) {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(listener);
    }
}
