//! The requests and responses so far.

use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Mutex, PoisonError};

/// A request and its response. The API key is replaced by `[key]` wherever it stands.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// The operation, by the group and the method of the client: `jobs.create`.
    pub operation: Option<String>,
    /// The HTTP method.
    pub method: String,
    /// The path below the base URL, with the query.
    pub target: String,
    /// The headers `accept`, `content-type` and `user-agent`; no others are kept.
    pub headers: BTreeMap<String, String>,
    /// The body; empty if it was too large to be read.
    pub body: String,
    /// The fields that the spec does not have.
    pub undocumented: Vec<String>,
    /// The status of the response; none if the connection was closed without one.
    pub status: Option<u16>,
    /// The body of the response.
    pub response: String,
}

impl Entry {
    /// Writes the entry as a line of JSON.
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

/// A function that is called with each entry.
type Listener = Box<dyn Fn(&Entry) + Send + Sync>;

/// The latest requests: a server that runs for days forgets the oldest.
#[derive(Default)]
pub(crate) struct Journal {
    entries: Mutex<Vec<Entry>>,
    listeners: Mutex<Vec<Listener>>,
}

/// The number of requests that are kept.
const MOST: usize = 10_000;

impl Journal {
    pub(crate) fn add(&self, entry: Entry) {
        for listener in self.listeners.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            listener(&entry);
        }
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == MOST {
            entries.drain(..MOST / 2);
        }
        entries.push(entry);
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn listen(&self, listener: Listener) {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(listener);
    }
}
