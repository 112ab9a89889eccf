//! The same client for code that is not async.
//!
//! A blocking [`Client`] has the same groups, calls and setters as the async one. What differs is that
//! [`send`](Call::send) waits for the answer, and that lists are [iterators](Items). Both kinds share
//! the requests: one that was made without a client can be sent by either.
//!
//! ```no_run
//! # fn main() -> Result<(), vh3_bigchange::Error> {
//! use vh3_bigchange::blocking::Client;
//!
//! let client = Client::from_env()?;
//! let job = client.jobs().get(12345).send()?;
//! println!("{:?} {:?}", job.status, job.planned_start_at);
//!
//! for job_type in client.job_types().list().items() {
//!     println!("{:?}", job_type?.name);
//! }
//! # Ok(())
//! # }
//! ```

mod items;

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use serde::de::DeserializeOwned;

pub use self::items::{Items, Pages};
use crate::call::endpoint::Operation;
use crate::call::{Call, Detached, Origin};
use crate::client::builder::ClientBuilder;
use crate::error::{Error, ErrorKind};
use crate::http::response::Response;

/// The way to the API for code that is not async.
///
/// All that is said of the async [`Client`](crate::Client) holds here: limits of time, attempts, what becomes of the key.
/// Clones share everything and cost nothing; a client can be used from many threads at once.
///
/// # Threads
///
/// Connections are looked after by one thread, which the client starts and its last clone ends. A call waits on the thread
/// that makes it. In async code that would hold up whatever else runs on the thread: use the async client there, or
/// give the call a thread of its own by `tokio::task::spawn_blocking`. Neither is ever a panic, and either ends.
///
/// # Examples
///
/// ```no_run
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use std::time::Duration;
///
/// let client = vh3_bigchange::Client::builder()
///     .api_key("an-api-key")
///     .timeout(Duration::from_secs(20))
///     .build_blocking()?;
/// let created = client.jobs().create(42, 12345).description("Blocked toilet").send()?;
/// println!("{:?}", created.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    runtime: Arc<Runtime>,
}

impl Client {
    /// A client with this key, and defaults for all else.
    ///
    /// # Errors
    ///
    /// The same as [`ClientBuilder::build_blocking`].
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        crate::Client::builder().api_key(api_key).build_blocking()
    }

    /// A client with the key in `VH3_API_KEY`, and the base URL in `VH3_BASE_URL` where that is set.
    ///
    /// # Errors
    ///
    /// When `VH3_API_KEY` is not set, or either variable is empty, and else the same as
    /// [`ClientBuilder::build_blocking`].
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build_blocking()
    }

    /// The address that paths are appended to, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.client.base_url()
    }

    /// Binds a request that was made without a client to this one.
    pub fn call<O>(&self, request: Call<Detached, O>) -> Call<Self, O> {
        request.on(self)
    }

    /// Waits for a future, whose timers and connections are those of the client's own thread.
    fn wait<F: Future>(&self, future: F) -> F::Output {
        let _entered = self.runtime.0.as_ref().map(tokio::runtime::Runtime::enter);
        // In async code the thread is that of a task, which may do so much before it has to let others go on, and then finds
        // nothing ready any more. That would be never here, where it does not let them.
        pollster::block_on(tokio::task::unconstrained(future))
    }
}

impl ClientBuilder {
    /// Makes a client for code that is not async.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build), and [`Build`](ErrorKind::Build) when the client's thread cannot start.
    pub fn build_blocking(self) -> Result<Client, Error> {
        let client = self.build()?;
        Ok(Client { client, runtime: Arc::new(Runtime::start()?) })
    }
}

/// The runtime that drives the connections.
///
/// It has a thread of its own, so that a connection which the server closes is given up while no call is on its way. A
/// write that met it later would end in doubt.
struct Runtime(Option<tokio::runtime::Runtime>);

impl Runtime {
    fn start() -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name(env!("CARGO_PKG_NAME"))
            .enable_all()
            .build()
            .map_err(|error| {
                let message =
                    "the thread of the blocking client could not be started; may this process have one more?";
                Error::new(ErrorKind::Build, message).because(error)
            })?;
        Ok(Self(Some(runtime)))
    }
}

impl Drop for Runtime {
    /// Does not wait for the thread to end, which would be a panic in async code.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Origin for Client {
    const SHOWS_VALUES: bool = false;

    fn base_url(&self) -> Result<Cow<'_, str>, Error> {
        Ok(Cow::Borrowed(Self::base_url(self)))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

impl<O: Operation> Call<Client, O> {
    /// Sends the call, waits for the answer and decodes it.
    ///
    /// # Errors
    ///
    /// As for the same call of the async client.
    pub fn send(self) -> Result<Response<O::Output>, Error> {
        self.send_as()
    }

    /// Sends the call and decodes the answer into a type of your own, envelope removed.
    ///
    /// # Errors
    ///
    /// The same as [`send`](Self::send).
    pub fn send_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let (client, call) = self.unbound();
        client.wait(call.send_as())
    }

    /// The client, and the same call of the async client in it.
    fn unbound(self) -> (Client, Call<crate::Client, O>) {
        let client = self.client.clone();
        let call = self.detached().on(&client.client);
        (client, call)
    }
}
