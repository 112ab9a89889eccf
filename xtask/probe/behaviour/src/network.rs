//! Connections: the time to make one, and the time that an unused one is kept.
//!
//! Both are timers of the runtime, whose clock these tests set.

use crate::Line;
use crate::calls::{What, against, patient};
use crate::faults::script;
use std::future::Future;
use std::net::{TcpListener, TcpStream};
use std::time::Duration;
use tokio::time::{Instant, advance, pause, resume};
use vh3_bigchange::{ClientBuilder, RetryPolicy};

const EMPTY: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
/// A time above that for which an unused connection is kept.
const LONG: u64 = 600;

pub(crate) fn all() -> Vec<Line> {
    let set = |client: ClientBuilder| client.connect_timeout(Duration::from_secs(7));
    vec![
        Line::new("time to connect, in seconds")
            .saw("by default", connecting(|client| client))
            .saw("set to 7", connecting(set)),
        Line::new("time that an unused connection is kept, in seconds").saw("at most", kept()),
    ]
}

fn paused<F: Future>(future: F) -> F::Output {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().start_paused(true).build().expect("a runtime").block_on(future)
}

/// Returns the time after which a client gives up connecting.
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

/// Looks for the longest time after which a connection is used again.
fn kept() -> u64 {
    let (mut kept, mut dropped) = (0, LONG);
    while kept + 1 < dropped {
        let middle = kept.midpoint(dropped);
        if is_kept(middle) { kept = middle } else { dropped = middle }
    }
    kept
}

/// Returns whether a connection is used again after so many seconds.
fn is_kept(seconds: u64) -> bool {
    let answers = |count| {
        script(move |peer| {
            for _ in 0..count {
                peer.request();
                peer.write(EMPTY);
            }
        })
    };
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
