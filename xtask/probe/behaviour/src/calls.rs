//! One call for each effect, and clients for them.

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
        (Self::DeclaredChange, "a change declared idempotent"),
        (Self::Irreversible, "an irreversible call"),
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

/// Returns a call that creates a job.
pub(crate) fn create(client: &Client) -> jobs::Create<Client> {
    client.jobs().create(42, 7)
}

/// Returns a builder with the default settings and this clock.
pub(crate) fn builder(url: &str, clock: &Fast) -> ClientBuilder {
    Client::builder().api_key("the-key").base_url(format!("{url}/api:test")).clock(clock.clone())
}

/// Returns a builder of a client whose waits end at once and whose timeouts never expire.
pub(crate) fn patient(url: &str) -> (ClientBuilder, Fast) {
    let clock = Fast::below(Duration::from_secs(1000));
    let [call, attempt, idle] = [4000, 3000, 2000].map(Duration::from_secs);
    (builder(url, &clock).timeout(call).attempt_timeout(attempt).idle_timeout(idle), clock)
}

/// Returns a server that plays these scripts, and a patient client of it.
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

/// Returns the URL of a port without a server. If the system has several loopback addresses, it is on one that other servers
/// do not use.
pub(crate) fn nobody() -> String {
    let listener = match TcpListener::bind((Ipv4Addr::new(127, 0, 0, 78), 0)) {
        Ok(listener) => listener,
        Err(_) => TcpListener::bind("127.0.0.1:0").expect("loopback has a free port"),
    };
    format!("http://{}", listener.local_addr().expect("a bound socket has an address"))
}
