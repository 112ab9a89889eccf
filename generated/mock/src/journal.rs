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
    /// The body of the response; empty once the journal has more than 32 MiB of later ones.
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
    latest: Mutex<Latest>,
    listeners: Mutex<Vec<Listener>>,
}

/// The number of requests that are kept.
const MOST: usize = 10_000;

/// The bytes of response bodies that are kept: a page of a list may have half a megabyte.
const MOST_BYTES: usize = 32 * 1024 * 1024;

impl Journal {
    pub(crate) fn add(&self, entry: Entry) {
        for listener in self.listeners.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            listener(&entry);
        }
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).add(entry);
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).entries.clone()
    }

    pub(crate) fn listen(&self, listener: Listener) {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(listener);
    }
}

/// The latest requests, and the bodies of the last responses among them.
#[derive(Default)]
struct Latest {
    entries: Vec<Entry>,
    /// The number of entries at the beginning whose response body is forgotten.
    without_body: usize,
    /// The bytes of the other response bodies.
    bytes: usize,
}

impl Latest {
    fn add(&mut self, entry: Entry) {
        if self.entries.len() == MOST {
            while self.without_body < MOST / 2 {
                self.forget_body();
            }
            self.entries.drain(..MOST / 2);
            self.without_body -= MOST / 2;
        }
        self.bytes += entry.response.len();
        self.entries.push(entry);
        while self.bytes > MOST_BYTES {
            self.forget_body();
        }
    }

    /// Forgets the oldest response body.
    fn forget_body(&mut self) {
        if let Some(entry) = self.entries.get_mut(self.without_body) {
            self.bytes -= std::mem::take(&mut entry.response).len();
        }
        self.without_body += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(response: usize) -> Entry {
        Entry {
            operation: None,
            method: String::new(),
            target: String::new(),
            headers: BTreeMap::new(),
            body: String::new(),
            undocumented: Vec::new(),
            status: None,
            response: "x".repeat(response),
        }
    }

    #[test]
    fn oldest_bodies_are_forgotten() {
        let journal = Journal::default();
        for _ in 0..5 {
            journal.add(entry(MOST_BYTES / 4));
        }
        let lengths: Vec<_> = journal.entries().iter().map(|entry| entry.response.len()).collect();
        assert_eq!(lengths, [0, MOST_BYTES / 4, MOST_BYTES / 4, MOST_BYTES / 4, MOST_BYTES / 4]);
        journal.add(entry(2 * MOST_BYTES));
        assert!(journal.entries().iter().all(|entry| entry.response.is_empty()));
    }

    #[test]
    fn oldest_entries_are_forgotten() {
        let journal = Journal::default();
        for _ in 0..2 * MOST + 1 {
            journal.add(entry(1));
        }
        let entries = journal.entries();
        assert_eq!(entries.len(), MOST / 2 + 1);
        assert!(entries.iter().all(|entry| entry.response == "x"));
    }
}
