//! One call for each thing that a call can do.

use crate::clock::Fast;
use crate::faults::{Faults, Script, answer};
use serde_json::Value;
use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;
use vh3_bigchange::{Client, ClientBuilder, Error, Response, jobs};

pub(crate) type Answer = Result<Response<Value>, Error>;

#[derive(Clone, Copy)]
pub(crate) enum What {
    Read,
    Create,
    Change,
    DeclaredChange,
    Irreversible,
}

impl What {
    pub(crate) const ALL: [(Self, &str); 5] = [
        (Self::Read, "a read"),
        (Self::Create, "a create"),
        (Self::Change, "a change"),
        (Self::DeclaredChange, "a change that is declared repeatable"),
        (Self::Irreversible, "what cannot be undone"),
    ];

    pub(crate) async fn send(self, client: &Client) -> Answer {
        let (jobs, groups) = (client.jobs(), client.job_groups());
        match self {
            Self::Read => jobs.get(7).send_as().await,
            Self::Create => create(client).send_as().await,
            Self::Change => jobs.edit(7).send_as().await,
            Self::DeclaredChange => jobs.edit(7).with_repeat().send_as().await,
            Self::Irreversible => groups.complete_financially(7).send_as().await,
        }
    }
}

/// A call that creates something.
pub(crate) fn create(client: &Client) -> jobs::Create<Client> {
    client.jobs().create(42, 7)
}

/// A client of a server as it is unless it is told otherwise, but for its clock.
pub(crate) fn builder(url: &str, clock: &Fast) -> ClientBuilder {
    Client::builder().api_key("the-key").base_url(format!("{url}/api:test")).clock(clock.clone())
}

/// A client of a server whose waits pass at once and whose timeouts never end.
pub(crate) fn patient(url: &str) -> (ClientBuilder, Fast) {
    let clock = Fast::below(Duration::from_secs(1000));
    let [call, attempt, idle] = [4000, 3000, 2000].map(Duration::from_secs);
    (builder(url, &clock).timeout(call).attempt_timeout(attempt).idle_timeout(idle), clock)
}

/// A server that plays these scripts, and a patient client of it.
pub(crate) fn against(scripts: impl IntoIterator<Item = Script>) -> (Faults, Client, Fast) {
    let server = Faults::playing(scripts);
    let (builder, clock) = patient(&server.url());
    (server, builder.build().expect("a client"), clock)
}

pub(crate) fn ok() -> Script {
    answer("200 OK", "", "{}")
}

pub(crate) fn down() -> Script {
    answer("503 Service Unavailable", "", "")
}

/// The address of a port at which nobody listens. Where the system has more than one address of its own, it is one at which
/// nobody else looks for a port.
pub(crate) fn nobody() -> String {
    let bind = |last| TcpListener::bind((Ipv4Addr::new(127, 0, 0, last), 0));
    let held = bind(78).or_else(|_| bind(1)).expect("loopback has a free port");
    format!("http://{}", held.local_addr().expect("a bound socket has an address"))
}
