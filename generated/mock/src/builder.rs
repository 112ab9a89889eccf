//! The settings of a server, and its start.

use crate::journal::Entry;
use crate::rows::Seed;
use crate::server::Server;
use crate::service::Service;
use crate::table::Api;
use crate::{Mock, Stop};
use jiff::Timestamp;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use tokio::sync::oneshot;
use vh3_bigchange::{Client, ClientBuilder};

/// The forms of the responses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// One form, as documented.
    #[default]
    Strict,
    /// All forms that were seen or that no source rules out, and some faults. The seed chooses.
    Observed,
}

/// The settings of the rules and the rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) profile: Profile,
    pub(crate) seed: Seed,
    pub(crate) limit: Limit,
}

/// The longest time to receive the head of a request, and as long again for its body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit(pub(crate) Duration);

impl Default for Limit {
    fn default() -> Self {
        Self(Duration::from_secs(10))
    }
}

/// A function that is called with each request and response.
type Listener = Box<dyn Fn(&Entry) + Send + Sync>;

/// The settings of a server.
pub struct Builder {
    options: Options,
    host: String,
    port: u16,
    description: Option<String>,
    listeners: Vec<Listener>,
}

impl Default for Builder {
    fn default() -> Self {
        let (options, host) = (Options::default(), "127.0.0.1".to_owned());
        Self { options, host, port: 0, description: None, listeners: Vec::new() }
    }
}

impl Builder {
    /// Sets the number of rows of each kind at the start; 25 by default. A billion costs nothing: a row is computed when it
    /// is needed.
    #[must_use]
    pub fn rows(mut self, rows: u32) -> Self {
        self.options.seed.rows = rows;
        self
    }

    /// Sets the range of creation times of the rows; 2026-01-01 to 2026-03-31 by default.
    #[must_use]
    pub fn created(mut self, from: Timestamp, to: Timestamp) -> Self {
        self.options.seed.from = from;
        self.options.seed.to = to;
        self
    }

    /// Sets the number that all other values of the rows derive from; 1 by default.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.options.seed.seed = seed;
        self
    }

    /// Sets the forms of the responses.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> Self {
        self.options.profile = profile;
        self
    }

    /// Sets the address to listen on; `127.0.0.1` by default. Any other address lets other machines in.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets the port; any free port by default.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the time in which the head of a request has to arrive, and its body after that; 10 seconds by default. Then the
    /// server closes the connection.
    #[must_use]
    pub fn request_timeout(mut self, limit: Duration) -> Self {
        self.options.limit = Limit(limit);
        self
    }

    /// Follows another description of an API than `vh3_bigchange::API_JSON`.
    #[must_use]
    pub fn description(mut self, json: impl Into<String>) -> Self {
        self.description = Some(json.into());
        self
    }

    /// Calls a function with each request and its response.
    #[must_use]
    pub fn on_request(mut self, listener: impl Fn(&Entry) + Send + Sync + 'static) -> Self {
        self.listeners.push(Box::new(listener));
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened or the description cannot be read.
    pub async fn start(self) -> io::Result<Mock> {
        self.start_blocking()
    }

    /// Starts the server without an async runtime.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened or the description cannot be read.
    pub fn start_blocking(self) -> io::Result<Mock> {
        let api = api(self.description.as_deref().unwrap_or(vh3_bigchange::API_JSON))?;
        let limit = self.options.limit.0;
        let service = Arc::new(Service::new(api, &self.options));
        for listener in self.listeners {
            service.journal().listen(listener);
        }
        let listener = TcpListener::bind((self.host.as_str(), self.port)).map_err(|error| {
            let message = format!(
                "cannot listen on {}:{}: {error}; fix: choose another port, 0 is any free one",
                self.host, self.port
            );
            io::Error::new(error.kind(), message)
        })?;
        let address = listener.local_addr()?;
        let client = client(&service.url(address)).build().map_err(io::Error::other)?;
        let (stop, stopped) = oneshot::channel();
        let thread = run(Server { listener, service: service.clone(), limit }, stopped)?;
        Ok(Mock { address, service, client, stop: Some(stop), thread: Some(thread) })
    }
}

/// Reads a description.
fn api(json: &str) -> io::Result<Api> {
    Api::read(json).map_err(io::Error::other)
}

pub(crate) fn client(url: &str) -> ClientBuilder {
    Client::builder().api_key("mock-api-key").base_url(url)
}

/// Serves on a thread of its own.
fn run(server: Server, stopped: oneshot::Receiver<Stop>) -> io::Result<thread::JoinHandle<()>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let body = move || {
        let until = async { stopped.await.unwrap_or(Stop::Now) };
        // A test sees the effects of a failing socket on its own calls.
        drop(runtime.block_on(server.serve(until)));
        runtime.shutdown_background();
    };
    thread::Builder::new().name("vh3-bigchange-mock".to_owned()).spawn(body)
}
