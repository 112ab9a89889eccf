//! The behaviour of the client when the network, the server or a proxy fails. Servers on loopback send the faults byte by byte,
//! and the tests control the clock.

mod budget;
mod clock;
mod connecting;
mod deadlines;
mod doubt;
mod drops;
mod dry_run;
mod headers;
mod hooks;
mod matrix;
mod moments;
mod once;
mod origin;
mod proxy;
mod responses;
mod retries;
mod size;
mod sources;
mod turns;
mod waits;
mod walks;
mod wrapped;

use clock::Fake;
use serde_json::Value;
use std::future::Future;
use std::net::{Ipv4Addr, TcpListener};
use tests::faults::{Faults, Script, answer};
use vh3_bigchange::{Client, ClientBuilder, Error, Response};

type Answer = Result<Response<Value>, Error>;

/// A key that is easy to find in texts that must not have it.
const KEY: &str = "planted-secret";

/// One call for each effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Read,
    ReadByPost,
    Create,
    Change,
    Irreversible,
    DeclaredChange,
}

impl What {
    const READS: [Self; 2] = [Self::Read, Self::ReadByPost];
    const WRITES: [Self; 3] = [Self::Create, Self::Change, Self::Irreversible];
    const ALL: [Self; 6] =
        [Self::Read, Self::ReadByPost, Self::Create, Self::Change, Self::Irreversible, Self::DeclaredChange];

    /// Returns whether it is retried even if the server may have processed it.
    fn is_repeatable(self) -> bool {
        !Self::WRITES.contains(&self)
    }

    async fn send(self, client: &Client) -> Answer {
        let (jobs, groups) = (client.jobs(), client.job_groups());
        match self {
            Self::Read => jobs.get(7).send_as().await,
            Self::ReadByPost => jobs.status_history(7).send_as().await,
            Self::Create => jobs.create(42, 7).send_as().await,
            Self::Change => jobs.edit(7).send_as().await,
            Self::Irreversible => groups.complete_financially(7).send_as().await,
            Self::DeclaredChange => jobs.edit(7).with_repeat().send_as().await,
        }
    }
}

/// Returns a builder of a client with a fake clock, whose timeouts the clock treats as such.
fn builder(url: &str, clock: &Fake) -> ClientBuilder {
    Client::builder()
        .api_key(KEY)
        .base_url(format!("{url}/api:test"))
        .clock(clock.clone())
        .timeout(clock::CALL)
        .attempt_timeout(clock::ATTEMPT)
        .idle_timeout(clock::IDLE)
}

fn client(server: &Faults, clock: &Fake) -> Client {
    builder(&server.url(), clock).build().expect("a client")
}

fn run<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

/// Sends a call to a server that plays these scripts, with a new clock.
fn play(what: What, scripts: impl IntoIterator<Item = Script>) -> Answer {
    let (server, clock) = (Faults::playing(scripts), Fake::new());
    run(what.send(&client(&server, &clock)))
}

fn ok() -> Script {
    answer("200 OK", "", "{}")
}

/// Returns a bound port. Once it is dropped, connecting to it fails. If the system has several loopback addresses, it is on
/// one that the other tests do not use.
fn port() -> TcpListener {
    match TcpListener::bind((Ipv4Addr::new(127, 0, 0, 77), 0)) {
        Ok(listener) => listener,
        Err(_) => TcpListener::bind("127.0.0.1:0").expect("loopback has a free port"),
    }
}

fn url(listener: &TcpListener) -> String {
    format!("http://{}", listener.local_addr().expect("a bound socket has an address"))
}

/// Returns everything that an error shows: its message, its `Debug` output, and those of its sources.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text += &format!(" {error} {error:?}");
        source = error.source();
    }
    text
}
