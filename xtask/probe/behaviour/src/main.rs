//! Observes the behaviour of the client on a socket and a clock: headers, retries, waits, lists, responses, failures, and the
//! places where the key appears.
//!
//! Each line is one observation. The spec only provides the calls.

mod calls;
mod clock;
mod doubt;
#[path = "../../../../tests/src/faults.rs"]
#[allow(dead_code, unreachable_pub, reason = "the library of the tests shows all of it")]
mod faults;
mod limits;
mod network;
mod refusals;
mod requests;
mod retries;
mod secrets;
mod setup;
mod threads;
mod traces;
mod values;
mod walks;

use std::future::Future;
use std::thread;
use std::time::Duration;

/// An observation: its name and values.
struct Line {
    name: String,
    values: Vec<(&'static str, String)>,
}

impl Line {
    fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), values: Vec::new() }
    }

    fn saw(mut self, name: &'static str, value: impl ToString) -> Self {
        // A line is split at these signs.
        let value = value.to_string().replace("; ", ", ").replace('\n', " ");
        self.values.push((name, value));
        self
    }

    fn text(&self) -> String {
        let values: Vec<_> = self.values.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{}: {}", self.name, values.join("; "))
    }
}

/// A limit far above the running time.
const PATIENCE: Duration = Duration::from_secs(300);

fn main() {
    if std::env::args().nth(1).as_deref() == Some(setup::FROM_ENV) {
        return setup::print_base_url();
    }
    thread::spawn(|| {
        thread::sleep(PATIENCE);
        eprintln!("a call does not end; run the tests of `faults` to find it");
        std::process::exit(2);
    });
    // First: a call of another thread could disable the spans for all threads.
    let mut lines = traces::all();
    // It takes ten thousand requests, during which the others go on.
    let endless = thread::spawn(walks::endless);
    lines.extend(requests::all());
    lines.extend(retries::all());
    lines.extend(limits::all());
    lines.extend(network::all());
    lines.extend(walks::all());
    lines.extend(refusals::all());
    lines.extend(doubt::all());
    lines.extend(secrets::all());
    lines.extend(setup::all());
    lines.extend(threads::all());
    lines.extend(values::all());
    lines.push(endless.join().expect("it does not panic"));
    let mut lines: Vec<_> = lines.iter().map(Line::text).collect();
    lines.sort();
    println!("{}", lines.join("\n"));
}

fn run<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

/// Joins values, or returns `none`.
fn list<W: ToString>(words: impl IntoIterator<Item = W>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| word.to_string()).collect();
    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
}
