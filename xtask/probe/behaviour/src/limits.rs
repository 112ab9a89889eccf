//! Timeouts, and the size limit of a response.

use crate::calls::{What, builder, patient};
use crate::clock::Fast;
use crate::faults::{Faults, Script, script};
use crate::{Line, list, run};
use std::time::Duration;
use vh3_bigchange::{ClientBuilder, RetryPolicy};

const LONG: Duration = Duration::from_secs(1_000_000);
const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"";

pub(crate) fn all() -> Vec<Line> {
    let call = |client: ClientBuilder| client.attempt_timeout(LONG);
    let body = |client: ClientBuilder| client.attempt_timeout(LONG).timeout(LONG);
    vec![
        Line::new("timeouts, in seconds")
            .saw("of an attempt", given_up("", |client| client))
            .saw("of a call", given_up("", call))
            .saw("of a body that does not go on", given_up(HALF, body)),
        Line::new("size of a body, in bytes").saw("at most", largest()),
    ]
}

/// After what time a client gives up on a server that goes no further than this.
fn given_up(text: &'static str, set: fn(ClientBuilder) -> ClientBuilder) -> String {
    let silent = script(move |peer| {
        peer.request();
        peer.write(text);
        peer.hang();
    });
    let (server, clock) = (Faults::playing([silent]), Fast::below(LONG / 2));
    let client = set(builder(&server.url(), &clock).retry(RetryPolicy::none())).build().expect("a client");
    assert!(run(What::Read.send(&client)).expect_err("nothing comes").is_timeout());
    list(clock.waits())
}

/// Looks for the largest body that is not refused when it is announced.
fn largest() -> u64 {
    let is_refused = |size: u64| {
        let server = Faults::playing([announced(size)]);
        let (builder, _) = patient(&server.url());
        let client = builder.retry(RetryPolicy::none()).build().expect("a client");
        run(What::Read.send(&client)).expect_err("nothing comes").is_too_large()
    };
    let (mut fits, mut refused) = (1_u64, 1 << 40);
    while fits + 1 < refused {
        let middle = fits.midpoint(refused);
        if is_refused(middle) { refused = middle } else { fits = middle }
    }
    fits
}

/// Announces a body, and hangs up.
fn announced(size: u64) -> Script {
    script(move |peer| {
        peer.request();
        peer.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n\r\n"));
    })
}
