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

/// Tells what client the environment gives: the part that is run in a process of its own.
pub(crate) fn tell() {
    match Client::from_env() {
        Ok(client) => print!("{}", client.base_url()),
        Err(error) => print!("{error}"),
    }
}

fn environment() -> Line {
    let with = |variables: &[(&str, &str)]| {
        let mut own = Command::new(std::env::current_exe().expect("a running program has a file"));
        own.arg(FROM_ENV)
            .env_remove("VH3_API_KEY")
            .env_remove("VH3_BASE_URL")
            .envs(variables.iter().copied());
        String::from_utf8(own.output().expect("it runs").stdout).expect("it is text")
    };
    let key = ("VH3_API_KEY", "the-key");
    Line::new("a client from the environment")
        .saw("without a key", with(&[]))
        .saw("with a key", with(&[key]))
        .saw("with an address", with(&[key, ("VH3_BASE_URL", "http://localhost:1/a")]))
        .saw("with an empty address", with(&[key, ("VH3_BASE_URL", "")]))
}

fn blocking() -> Line {
    let server = Faults::playing([down(), down(), ok()]);
    let (builder, clock) = patient(&server.url());
    let client = builder.build_blocking().expect("a client");
    let answer = client.jobs().get(7).send_as::<serde_json::Value>().expect("the third attempt succeeds");
    Line::new("a call that blocks").saw("waits", list(clock.waits())).saw("status", answer.status())
}
