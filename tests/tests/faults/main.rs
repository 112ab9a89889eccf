//! What a client does when the network, the server or something between them fails: on real sockets of this machine, with
//! the faults played byte by byte and a clock that the tests turn.

mod budget;
mod clock;
mod deadlines;
mod doubt;
mod drops;
mod headers;
mod origin;
mod proxy;
mod responses;
mod retries;
mod size;
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

/// A key that stands out wherever it should not be.
const KEY: &str = "planted-secret";

/// One call for each thing that a call can do.
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

    /// Whether it is repeated even if the server may have worked on it.
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

/// A client of a server, which takes its time from a clock. Its timeouts are those that the clock takes for such.
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

/// Sends a call to a server that plays these scripts, on a clock of its own.
fn play(what: What, scripts: impl IntoIterator<Item = Script>) -> Answer {
    let (server, clock) = (Faults::playing(scripts), Fake::new());
    run(what.send(&client(&server, &clock)))
}

fn ok() -> Script {
    answer("200 OK", "", "{}")
}

/// A port of this machine for as long as it is held: once let go of, nobody listens there. Where the system has more than
/// one address of its own, it is none of those that the other tests get their ports from.
fn port() -> TcpListener {
    let bind = |last| TcpListener::bind((Ipv4Addr::new(127, 0, 0, last), 0));
    bind(77).or_else(|_| bind(1)).expect("loopback has a free port")
}

fn url(listener: &TcpListener) -> String {
    format!("http://{}", listener.local_addr().expect("a bound socket has an address"))
}

/// All that an error can be made to show: its text, its innards, and those of its sources.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text += &format!(" {error} {error:?}");
        source = error.source();
    }
    text
}
