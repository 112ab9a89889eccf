//! Clients from the environment, with a limit of concurrent calls, and without async.

use crate::calls::{down, ok, patient};
use crate::faults::Faults;
use crate::{Line, list};
use std::process::Command;
use vh3_bigchange::Client;

/// The argument that makes this program report the environment.
pub(crate) const FROM_ENV: &str = "from-env";

pub(crate) fn all() -> Vec<Line> {
    vec![environment(), blocking()]
}

/// Prints the base URL of a client from the environment, or the error. It runs in a child process.
pub(crate) fn print_base_url() {
    match Client::from_env() {
        Ok(client) => print!("{}", client.base_url()),
        Err(error) => print!("{error}"),
    }
}

/// Returns the output of this program in an environment with these variables.
fn from_env(variables: &[(&str, &str)]) -> String {
    let mut program = Command::new(std::env::current_exe().expect("a running program has a file"));
    program.arg(FROM_ENV);
    for name in ["VH3_API_KEY", "VH3_BASE_URL", "VH3_ALLOW_HTTP"] {
        program.env_remove(name);
    }
    let output = program.envs(variables.iter().copied()).output().expect("the program runs");
    String::from_utf8(output.stdout).expect("the output is text")
}

fn environment() -> Line {
    let key = ("VH3_API_KEY", "the-key");
    Line::new("client from the environment")
        .saw("no key", from_env(&[]))
        .saw("https without TLS", from_env(&[key]))
        .saw("base URL", from_env(&[key, ("VH3_BASE_URL", "http://localhost:1/a")]))
        .saw("http elsewhere", from_env(&[key, ("VH3_BASE_URL", "http://mock:1"), ("VH3_ALLOW_HTTP", "1")]))
        .saw("empty base URL", from_env(&[key, ("VH3_BASE_URL", "")]))
}

fn blocking() -> Line {
    let server = Faults::playing([down(), down(), ok()]);
    let (builder, clock) = patient(&server.url());
    let client = builder.build_blocking().expect("a client");
    let answer = client.jobs().get(7).send_as::<serde_json::Value>().expect("the third attempt succeeds");
    Line::new("blocking call").saw("waits", list(clock.waits())).saw("status", answer.status())
}
