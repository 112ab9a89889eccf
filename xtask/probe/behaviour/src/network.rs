//! Connections: the timeout of connecting, and the time that an idle connection is kept.
//!
//! Both are timers of the runtime, whose clock this module controls.

use crate::Line;
use crate::calls::{What, against, patient};
use crate::requests::answers;
use std::future::Future;
use std::net::{TcpListener, TcpStream};
use std::time::Duration;
use tokio::time::{Instant, advance, pause, resume};
use vh3_bigchange::{ClientBuilder, RetryPolicy};

/// A time after which no idle connection is kept.
const LONG: u64 = 600;

pub(crate) fn all() -> Vec<Line> {
    vec![
        Line::new("connect timeout in seconds")
            .saw("default", connecting(|client| client))
            .saw("set to 7", connecting(|client| client.connect_timeout(Duration::from_secs(7)))),
        Line::new("idle time of a connection in seconds").saw("maximum", kept()),
    ]
}

fn paused<F: Future>(future: F) -> F::Output {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().start_paused(true).build().expect("a runtime").block_on(future)
}

/// Returns the time after which connecting times out.
fn connecting(set: fn(ClientBuilder) -> ClientBuilder) -> f64 {
    let full = Full::new();
    let (builder, _) = patient(&full.url());
    let client = set(builder.retry(RetryPolicy::none())).build().expect("a client");
    paused(async {
        let start = Instant::now();
        What::Read.send(&client).await.expect_err("no connection is accepted");
        start.elapsed().as_secs_f64().round()
    })
}

/// A server whose queue of connections is full, so that the system does not respond to further ones.
struct Full {
    listener: TcpListener,
    _queue: Vec<TcpStream>,
}

impl Full {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let mut queue = Vec::new();
        while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(300)) {
            queue.push(stream);
        }
        Self { listener, _queue: queue }
    }

    fn url(&self) -> String {
        format!("http://{}", self.listener.local_addr().expect("a bound socket has an address"))
    }
}

/// Finds the longest idle time after which a connection is reused.
fn kept() -> u64 {
    let (mut kept, mut dropped) = (0, LONG);
    while kept + 1 < dropped {
        let middle = kept.midpoint(dropped);
        if is_kept(middle) { kept = middle } else { dropped = middle }
    }
    kept
}

/// Returns whether a connection is reused after this many seconds.
fn is_kept(seconds: u64) -> bool {
    let (server, client, _) = against([answers(2), answers(1)]);
    crate::run(async {
        What::Read.send(&client).await.expect("a response");
        pause();
        advance(Duration::from_secs(seconds)).await;
        resume();
        What::Read.send(&client).await.expect("a response");
    });
    server.connections() == 1
}
