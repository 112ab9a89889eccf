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
    vec![
        Line::new("timeouts in seconds")
            .saw("attempt", timeout("", |client| client))
            .saw("call", timeout("", |client| client.attempt_timeout(LONG)))
            .saw("idle body", timeout(HALF, |client| client.attempt_timeout(LONG).timeout(LONG))),
        Line::new("body limit in bytes").saw("maximum", largest()),
    ]
}

/// Returns the time after which a call fails if the server stops after this text.
fn timeout(text: &'static str, set: fn(ClientBuilder) -> ClientBuilder) -> String {
    let silent = script(move |peer| {
        peer.request();
        peer.write(text);
        peer.hang();
    });
    let (server, clock) = (Faults::playing([silent]), Fast::below(LONG / 2));
    let client = set(builder(&server.url(), &clock).retry(RetryPolicy::none())).build().expect("a client");
    assert!(run(What::Read.send(&client)).expect_err("the response is missing").is_timeout());
    list(clock.waits())
}

/// Finds the largest `Content-Length` that is not refused.
fn largest() -> u64 {
    let (mut fits, mut refused) = (1_u64, 1 << 40);
    while fits + 1 < refused {
        let middle = fits.midpoint(refused);
        if is_refused(middle) { refused = middle } else { fits = middle }
    }
    fits
}

/// Returns whether a response with this `Content-Length` is too large.
fn is_refused(size: u64) -> bool {
    let server = Faults::playing([announced(size)]);
    let (builder, _) = patient(&server.url());
    let client = builder.retry(RetryPolicy::none()).build().expect("a client");
    run(What::Read.send(&client)).expect_err("the body is missing").is_too_large()
}

/// Sends a `Content-Length`, and closes the connection.
fn announced(size: u64) -> Script {
    script(move |peer| {
        peer.request();
        peer.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n\r\n"));
    })
}
