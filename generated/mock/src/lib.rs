//! A mock server of the BigChange endpoints of the VH3 Connect API, for tests without a network.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use vh3_bigchange_mock::Mock;
//!
//! let server = Mock::start().await?;
//! let client = server.client();
//!
//! let created = client.jobs().create(42, 12345).description("Blocked toilet").send().await?;
//! let id = created.id.ok_or("no id")?;
//! assert_eq!(client.jobs().get(id).send().await?.description.as_deref(), Some("Blocked toilet"));
//! assert!(client.jobs().get(1).send().await.is_err_and(|error| error.is_not_found()));
//! # Ok(())
//! # }
//! ```
//!
//! The server listens on a free port of the loopback address and stops when it is dropped. It checks each request against
//! the rules of the API, and it remembers: created rows can be read, changed, listed and removed. The ids of the examples on
//! the docs pages exist from the start. It knows no more than the docs: a call that it accepts may still fail elsewhere.
//!
//! # Responses and faults
//!
//! A [`Reply`] decides the response to the next call. [`Reply::lost`] rehearses the worst case: the call took effect, and the
//! client never learns it.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use vh3_bigchange_mock::{Mock, Reply};
//!
//! let server = Mock::start().await?;
//! let client = server.client();
//!
//! server.reply(Reply::lost().to("jobs.cancel"));
//! assert!(client.jobs().cancel(12345).send().await.is_err());
//! assert_eq!(client.jobs().get(12345).send().await?.status, Some(vh3_bigchange::JobStatus::Cancelled));
//! assert_eq!(server.calls("jobs.cancel"), 1, "the client does not repeat a call that may have taken effect");
//! # Ok(())
//! # }
//! ```
//!
//! # Blocking tests
//!
//! [`Builder::start_blocking`] starts the server without an async runtime. The feature `blocking` adds
//! `Mock::blocking_client`.
//!
//! ```
//! # fn main() -> std::io::Result<()> {
//! let server = vh3_bigchange_mock::Mock::builder().rows(1000).start_blocking()?;
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod answer;
mod builder;
mod calendar;
mod compact;
mod journal;
mod refusal;
mod reply;
mod rows;
mod rules;
mod secrets;
mod server;
mod service;
mod variants;

pub use builder::{Builder, Profile};
pub use calendar::{first_second, last_second};
pub use journal::Entry;
pub use reply::Reply;
pub use variants::{HEADER, Variant};

use builder::Options;
use service::Service;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::oneshot;
use vh3_bigchange::Client;
use vh3_bigchange_description as table;

/// A running server. It stops when it is dropped.
pub struct Mock {
    address: SocketAddr,
    service: Arc<Service>,
    client: Client,
    stop: Option<oneshot::Sender<Stop>>,
    thread: Option<JoinHandle<()>>,
}

/// A way to stop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    /// At once.
    Now,
    /// After the responses that are under way.
    Gracefully,
}

impl Mock {
    /// Starts a server with the default settings.
    ///
    /// # Errors
    ///
    /// When no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start_blocking()
    }

    /// Returns the settings of a server.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns a client of this server.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Returns a blocking client of this server.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    #[cfg(feature = "blocking")]
    pub fn blocking_client(&self) -> Result<vh3_bigchange::blocking::Client, vh3_bigchange::Error> {
        builder::client(&self.url()).build_blocking()
    }

    /// Returns the base URL, for a client with settings of its own. The server accepts any API key.
    #[must_use]
    pub fn url(&self) -> String {
        self.service.url(self.address)
    }

    /// Chooses the response to the next call that has none yet.
    pub fn reply(&self, reply: Reply) {
        self.service.replies().add(reply);
    }

    /// Returns the requests and responses so far, at least the latest five thousand.
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        self.service.journal().entries()
    }

    /// Returns the number of calls of an operation, by the group and the method of the client: `jobs.create`.
    #[must_use]
    pub fn calls(&self, operation: &str) -> usize {
        let entries = self.journal();
        entries.iter().filter(|entry| entry.operation.as_deref() == Some(operation)).count()
    }

    /// Stops after the responses that are under way, two seconds at most.
    pub fn stop(mut self) {
        self.end(Stop::Gracefully);
    }

    fn end(&mut self, stop: Stop) {
        if let Some(sender) = self.stop.take() {
            // The thread has ended if nobody receives this.
            let _ = sender.send(stop);
        }
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        self.end(Stop::Now);
    }
}
