//! A mock server of the BigChange endpoints of the VH3 Connect API, for tests without a network.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use vh3_bigchange_mock::Mock;
//!
//! let server = Mock::start().await;
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
//! let server = Mock::start().await;
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
//! [`Mock::start_blocking`] starts the server without an async runtime. The feature `blocking` adds
//! `Mock::blocking_client`.
//!
//! ```
//! use vh3_bigchange_mock::Mock;
//!
//! let server = Mock::start_blocking();
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! ```
//!
//! # Mistakes in a test
//!
//! [`Mock::start`], [`Mock::reply`] and [`Mock::calls`] panic at the line of the test that is wrong: a test should fail where
//! its mistake is. [`Builder::start`] returns an error instead, for programs.

#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod answer;
mod builder;
mod calendar;
mod compact;
mod journal;
mod names;
mod refusal;
mod reply;
mod request;
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
    /// # Panics
    ///
    /// When no port can be opened. [`Builder::start`] returns an error instead.
    pub async fn start() -> Self {
        Self::start_blocking()
    }

    /// Starts a server with the default settings, without an async runtime.
    ///
    /// # Panics
    ///
    /// When no port can be opened. [`Builder::start_blocking`] returns an error instead.
    #[must_use]
    #[track_caller]
    pub fn start_blocking() -> Self {
        match Self::builder().start_blocking() {
            Ok(server) => server,
            Err(error) => failed(&format!("the mock server cannot start: {error}")),
        }
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
    /// # Panics
    ///
    /// When the thread of the client cannot start.
    #[cfg(feature = "blocking")]
    #[must_use]
    #[track_caller]
    pub fn blocking_client(&self) -> vh3_bigchange::blocking::Client {
        match builder::client(&self.url()).build_blocking() {
            Ok(client) => client,
            Err(error) => failed(&format!("the blocking client of the mock server cannot start: {error}")),
        }
    }

    /// Returns the base URL, for a client with settings of its own. The server accepts any API key.
    #[must_use]
    pub fn url(&self) -> String {
        self.service.url(self.address)
    }

    /// Chooses the response to the next call that has none yet.
    ///
    /// # Panics
    ///
    /// When the reply is for an operation that does not exist, or no response can have its status or one of its headers.
    #[track_caller]
    pub fn reply(&self, reply: Reply) {
        if let Some(operation) = reply.operation() {
            self.known(operation);
        }
        if let Err(problem) = reply.check() {
            failed(&problem);
        }
        self.service.replies().add(reply);
    }

    /// Returns the requests and responses so far, at least the latest five thousand. The latest 32 MiB of response bodies are
    /// kept.
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        self.service.journal().entries()
    }

    /// Returns the number of calls of an operation, by the group and the method of the client: `jobs.create`.
    ///
    /// # Panics
    ///
    /// When there is no such operation.
    #[must_use]
    #[track_caller]
    pub fn calls(&self, operation: &str) -> usize {
        self.known(operation);
        let entries = self.journal();
        entries.iter().filter(|entry| entry.operation.as_deref() == Some(operation)).count()
    }

    /// Fails if there is no such operation.
    #[track_caller]
    fn known(&self, operation: &str) {
        let api = self.service.api();
        if api.operation(operation).is_none() {
            let instead = names::suggestion(api, operation);
            failed(&format!("the API has no operation `{operation}`; {instead}"));
        }
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

/// Fails the test at the line that called.
#[track_caller]
#[expect(clippy::panic, reason = "a mistake in a test fails the test")]
fn failed(problem: &str) -> ! {
    panic!("{problem}")
}
