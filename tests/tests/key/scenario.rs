//! Calls that fail in many ways, and everything that they show.

use std::error::Error as _;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tests::faults::{Faults, Script, answer, close, raw, reset};
use tokio::runtime::{Builder, Runtime};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use vh3_bigchange::{Client, Error, RetryPolicy};

/// A call of each effect.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Write {
    Read,
    Create,
    Change,
    Irreversible,
}

pub(crate) const WRITES: &[Write] = &[Write::Read, Write::Create, Write::Change, Write::Irreversible];

/// A behaviour of the server.
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    /// Plays it, given the key and the address of another server.
    script: fn(&str, &str) -> Script,
}

pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario { name: "a body that is not JSON", script: |key, _| answer("200 OK", "", key) },
    Scenario {
        name: "a body with the key as a name",
        script: |key, _| answer("200 OK", "", &format!("{{{key:?}:1")),
    },
    Scenario {
        name: "an id of the wrong type",
        script: |key, _| answer("200 OK", "", &format!("{{\"id\":{{{key:?}:[]}}}}")),
    },
    Scenario {
        name: "a message",
        script: |key, _| answer("400 A", "", &format!("{{\"message\":{:?}}}", format!("bad {key}"))),
    },
    Scenario {
        name: "a code and a parameter",
        script: |key, _| {
            answer("422 A", "", &format!("{{\"code\":{key:?},\"param\":{key:?},\"message\":\"no\"}}"))
        },
    },
    Scenario {
        name: "a page of a proxy",
        script: |key, _| answer("403 A", "", &format!("<html>{key}</html>")),
    },
    Scenario {
        name: "an encoded message",
        script: |key, _| answer("500 A", "", &super::leak::kinds(key)[6].1),
    },
    Scenario { name: "a wait", script: |_, _| answer("429 A", "retry-after: 9999\r\n", "{}") },
    Scenario { name: "a status of a server in trouble", script: |key, _| answer("503 A", "", key) },
    Scenario {
        name: "a redirect",
        script: |key, other| {
            answer("302 A", &format!("location: {other}/?{}\r\n", super::leak::kinds(key)[4].1), "")
        },
    },
    Scenario {
        name: "a permanent redirect",
        script: |_, other| answer("308 A", &format!("location: {other}/\r\n"), ""),
    },
    Scenario { name: "a closed connection", script: |_, _| close() },
    Scenario { name: "a reset connection", script: |_, _| reset("HTTP/1.1 200 OK\r\ncontent-le") },
    Scenario { name: "an empty response", script: |_, _| raw("") },
    Scenario { name: "a head that is not HTTP", script: |key, _| raw(format!("{key}\r\n\r\n")) },
    Scenario {
        name: "a header that is not HTTP",
        script: |key, _| raw(format!("HTTP/1.1 200 OK\r\n{key}\u{0}: {key}\r\n\r\n")),
    },
    Scenario {
        name: "a truncated body",
        script: |key, _| raw(format!("HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{key}")),
    },
    Scenario {
        name: "a chunk that is not HTTP",
        script: |key, _| raw(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{key}\r\n")),
    },
    Scenario { name: "a success", script: |_, _| answer("200 OK", "", "{\"id\":7}") },
];

/// Everything that a call shows.
pub(crate) struct Seen {
    /// The error with its sources, and the trace.
    pub(crate) texts: Vec<String>,
    pub(crate) requests: Vec<String>,
    /// The number of connections to the other server.
    pub(crate) elsewhere: usize,
}

/// Plays a scenario.
pub(crate) fn run(scenario: &Scenario, key: &str, write: Write) -> Seen {
    let other = Faults::playing([]);
    let scripts: Vec<_> = (0..3).map(|_| (scenario.script)(key, &other.url())).collect();
    let server = Faults::playing(scripts);
    let log = Log::default();
    listen(&log);
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_writer(log.clone())
        .finish();
    let mut texts = Vec::new();
    tracing::subscriber::with_default(subscriber, || {
        let client = client(&server.url(), key);
        if let Err(error) = runtime().block_on(call(&client, write)) {
            texts.push(shown(&error));
        }
    });
    texts.push(log.text());
    Seen { texts, requests: server.requests().collect(), elsewhere: other.connections() }
}

pub(crate) fn client(url: &str, key: &str) -> Client {
    let policy = RetryPolicy::new().base(Duration::from_millis(1));
    let builder = Client::builder().api_key(key).base_url(format!("{url}/api:test")).retry(policy);
    builder.timeout(Duration::from_secs(20)).build().expect("a client")
}

pub(crate) async fn call(client: &Client, write: Write) -> Result<(), Error> {
    match write {
        Write::Read => drop(client.jobs().get(7).send().await?),
        Write::Create => drop(client.jobs().create(42, 7).send().await?),
        Write::Change => drop(client.jobs().edit(7).send().await?),
        Write::Irreversible => drop(client.job_groups().complete_financially(7).send().await?),
    }
    Ok(())
}

pub(crate) fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Returns everything that an error shows.
fn shown(error: &Error) -> String {
    let parts = [error.message(), error.body(), error.operation()];
    let mut text = format!("{error} {error:?} {error:#?} {parts:?}");
    let mut source = error.source();
    while let Some(error) = source {
        text += &format!(" {error} {error:?} {error:#?}");
        source = error.source();
    }
    text
}

/// The output of a logger.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Sends the records of crates that use `log`, as reqwest does, to this log too. All tests of a program have one logger.
fn listen(to: &Log) {
    static LOGGER: Records = Records(Mutex::new(None));
    *LOGGER.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(to.clone());
    log::set_max_level(log::LevelFilter::Trace);
    // It is set already from the second call on.
    log::set_logger(&LOGGER).ok();
}

struct Records(Mutex<Option<Log>>);

impl log::Log for Records {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        if let Some(log) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            io::Write::write_all(log, format!("{}: {}\n", record.target(), record.args()).as_bytes()).ok();
        }
    }

    fn flush(&self) {}
}
