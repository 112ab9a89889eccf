//! The client for code without async, and the thread of its connections.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::call::endpoint::Operation;
use crate::call::{Call, Detached, Origin};
use crate::client::builder::ClientBuilder;
use crate::client::execute::{Executed, Executing};
use crate::error::{Error, ErrorKind};
use crate::http::response::{self, Response};

/// A client of the API for code without async.
///
/// It has the timeouts, retries and key handling of the async [`Client`](crate::Client). Clones are cheap and share
/// everything. Many threads can use one client at once.
///
/// # Threads
///
/// One thread drives the connections. The client starts it, and dropping the last clone ends it. A call blocks the thread
/// that makes it. In async code, use the async client or `tokio::task::spawn_blocking`, since a blocked thread delays
/// other tasks. A call in async code never panics and always ends.
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
    /// Returns a client with this key and the default settings.
    ///
    /// # Errors
    ///
    /// The same as [`ClientBuilder::build_blocking`].
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        crate::Client::builder().api_key(api_key).build_blocking()
    }

    /// Creates a client with the settings of the environment: `VH3_API_KEY`, and `VH3_BASE_URL` if it is set.
    ///
    /// [`ClientBuilder::from_env`] lists the variables, and adds settings of the program.
    ///
    /// # Errors
    ///
    /// The errors of [`ClientBuilder::from_env`] and [`ClientBuilder::build_blocking`].
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build_blocking()
    }

    /// Returns the base URL, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.client.base_url()
    }

    /// Returns a call of this client for a request that was built without one.
    pub fn call<O>(&self, request: Call<Detached, O>) -> Call<Self, O> {
        request.on(self)
    }

    /// Waits for a call. It is not generic, so the client compiles it and not each program.
    fn wait_for(&self, call: Executing) -> Result<Executed, Error> {
        self.wait(call)
    }

    /// Waits for a future, with the timers and connections of the client's thread.
    pub(super) fn wait<F: Future>(&self, future: F) -> F::Output {
        let _entered = self.runtime.0.as_ref().map(tokio::runtime::Runtime::enter);
        // In async code this thread runs a task, and tokio makes a task yield after a number of steps by reporting that nothing
        // is ready. This task does not yield, so it would wait forever.
        pollster::block_on(tokio::task::unconstrained(future))
    }
}

impl ClientBuilder {
    /// Builds a client for code without async.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build), and [`Build`](ErrorKind::Build) if the client's thread cannot start.
    pub fn build_blocking(self) -> Result<Client, Error> {
        let client = self.build()?;
        Ok(Client { client, runtime: Arc::new(Runtime::start()?) })
    }
}

/// The runtime that drives the connections.
///
/// It has its own thread, so that it notices a connection that the server closes while no call is in progress. A write on
/// such a connection would have an unknown outcome.
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
    /// Ends the thread without waiting for it, since waiting would panic in async code.
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

/// Sending with the [blocking client](Client).
impl<O: Operation> Call<Client, O> {
    /// Sends the call, waits for the response and decodes it.
    ///
    /// # Errors
    ///
    /// As [`send`](crate::Call::send) of the async client.
    pub fn send(self) -> Result<Response<O::Output>, Error> {
        self.executed()?.decoded(O::decode)
    }

    /// Sends the call and decodes the response, without its envelope, into your own type.
    ///
    /// # Errors
    ///
    /// The same as [`send`](Self::send).
    pub fn send_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.executed()?.decoded(response::from_json)
    }

    fn executed(self) -> Result<Executed, Error> {
        let (client, call) = self.unbound();
        client.wait_for(call.executing())
    }

    /// Returns the client, and the same call of the async client in it.
    pub(super) fn unbound(self) -> (Client, Call<crate::Client, O>) {
        let client = self.client.clone();
        let call = self.detached().on(&client.client);
        (client, call)
    }
}
