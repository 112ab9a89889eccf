//! A server on this machine that stands in for the API: it keeps the rules of the spec, remembers what it was told, and
//! refuses what is known to be refused.
//!
//! What a request may be is read from the spec by `rules`; an endpoint that is added there is served without a line here.
//! What calls do to each other, such as a created job that can be fetched, is code in `world`.

mod answer;
mod calendar;
mod compact;
mod journal;
mod refusal;
mod rules;
mod seed;
mod server;
mod service;
mod variants;
mod world;

pub use calendar::{first_second, last_second};
pub use journal::Entry;
pub use seed::Plan;
pub use server::serve;
pub use service::{Ask, Reply, Service};
pub use variants::{HEADER, Variant};

use codegen::Source;
use codegen::model::Api;
use std::error::Error;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tokio::sync::oneshot;

/// How the server answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// As the docs say, in one form.
    #[default]
    Strict,
    /// In all the forms that were seen or have to be reckoned with, chosen by the seed.
    Observed,
}

/// What a server is made of.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How it answers.
    pub profile: Profile,
    /// The jobs that are there from the start.
    pub plan: Plan,
}

/// A server in this process. It stops when it is dropped.
pub struct Mock {
    address: SocketAddr,
    service: Arc<Service>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Mock {
    /// Starts a server for a spec on a free port of the loopback.
    ///
    /// # Errors
    ///
    /// When the spec has mistakes, or the server cannot be set up.
    pub fn start(spec: &[Source], options: &Options) -> Result<Self, Box<dyn Error>> {
        Ok(Self::of(codegen::parse(spec)?, options)?)
    }

    /// The same for a spec that was read before.
    ///
    /// # Errors
    ///
    /// When the server cannot be set up.
    pub fn of(api: Api, options: &Options) -> io::Result<Self> {
        let service = Arc::new(Service::new(api, options));
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let served = service.clone();
        let thread = thread::spawn(move || {
            let ended = async { drop(stopped.await) };
            // A test sees what became of its own requests.
            drop(runtime.block_on(serve(listener, served, ended)));
        });
        Ok(Self { address, service, stop: Some(stop), thread: Some(thread) })
    }

    /// The base URL for a client.
    #[must_use]
    pub fn url(&self) -> String {
        self.service.url(self.address)
    }

    /// What was asked and answered so far; of very many requests the latest, at least five thousand.
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        self.service.journal()
    }

    /// How many jobs were computed so far: what a page costs.
    #[must_use]
    pub fn computed(&self) -> u64 {
        self.service.computed()
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}
