//! The limit of concurrent calls of a client.

use crate::clock::Fake;
use crate::{What, builder, ok, run};
use std::future::poll_fn;
use std::pin::pin;
use std::sync::mpsc::channel;
use std::task::Poll;
use std::thread;
use std::time::Duration;
use tests::faults::{Faults, Gate, Script, answer, script};
use vh3_bigchange::Sent;

/// Responds when the gate is open.
fn behind(gate: &Gate) -> Script {
    let gate = gate.clone();
    script(move |peer| {
        peer.request();
        gate.pass();
        peer.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}");
    })
}

/// Sends three calls at once, and opens the gate when `seen` of them have arrived. Returns the connections at that time.
fn at_once(limit: Option<usize>, seen: usize) -> usize {
    let gate = Gate::shut();
    let (server, clock) = (Faults::playing([behind(&gate), behind(&gate), behind(&gate)]), Fake::new());
    let builder = builder(&server.url(), &clock);
    let builder = limit.into_iter().fold(builder, vh3_bigchange::ClientBuilder::max_concurrency);
    let client = builder.build().expect("a client");
    let calls = thread::spawn(move || {
        run(async {
            let (a, b, c) = (client.clone(), client.clone(), client);
            tokio::join!(What::Read.send(&a), What::Create.send(&b), What::Change.send(&c))
        })
    });
    for _ in 0..seen {
        server.next();
    }
    let connections = server.connections();
    gate.open();
    let (a, b, c) = calls.join().expect("no panic");
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(server.connections(), 3);
    connections
}

#[test]
fn calls_beyond_the_limit_wait() {
    assert_eq!(at_once(Some(1), 1), 1);
    assert_eq!(at_once(Some(2), 2), 2);
    assert_eq!(at_once(Some(0), 1), 1, "a limit of zero counts as one");
    assert_eq!(at_once(Some(usize::MAX), 3), 3);
    assert_eq!(at_once(None, 3), 3);
}

#[test]
fn call_timing_out_in_the_queue_is_not_sent() {
    let (gate, clock) = (Gate::shut(), Fake::new());
    let server = Faults::playing([behind(&gate)]);
    let client = builder(&server.url(), &clock).max_concurrency(1).build().expect("a client");
    let time = Duration::from_secs(500);
    let turned = clock.clone();
    let turner = thread::spawn(move || turned.expire(time));
    let error = run(async {
        let mut first = pin!(What::Read.send(&client));
        assert!(poll_fn(|context| Poll::Ready(first.as_mut().poll(context).is_pending())).await);
        let second = client.jobs().create(42, 7).with_timeout(time).send().await;
        gate.open();
        first.await.expect("the first call ends");
        second.expect_err("no slot is free")
    });
    turner.join().expect("no panic");
    assert!(error.is_timeout(), "{error}");
    assert_eq!((error.sent(), error.attempts(), error.settled_by()), (Sent::No, 0, None));
    assert_eq!(server.connections(), 1);
}

#[test]
fn dropped_call_frees_its_slot() {
    let gate = Gate::shut();
    let (server, clock) = (Faults::playing([behind(&gate), ok()]), Fake::new());
    let client = builder(&server.url(), &clock).max_concurrency(1).build().expect("a client");
    run(async {
        {
            let mut first = pin!(What::Read.send(&client));
            assert!(poll_fn(|context| Poll::Ready(first.as_mut().poll(context).is_pending())).await);
        }
        What::Read.send(&client).await.map(drop).unwrap_or_else(|error| panic!("{error}"));
    });
    gate.open();
}

#[test]
fn call_between_attempts_frees_its_slot() {
    let server = Faults::playing([answer("503 Service Unavailable", "", ""), ok(), ok()]);
    // The clock treats this wait as a timeout, so it lasts until the test ends it.
    let clock = Fake::with_timeouts_from(Duration::from_millis(900));
    let client = builder(&server.url(), &clock).max_concurrency(1).build().expect("a client");
    let (first, second) = (client.clone(), client);
    let first = thread::spawn(move || run(What::Read.send(&first)));
    server.next();
    let (sender, passed) = channel();
    thread::spawn(move || sender.send(run(What::Create.send(&second)).is_ok()));
    assert!(
        passed.recv_timeout(Duration::from_secs(30)).expect("the second call does not wait for the first")
    );
    clock.expire(Duration::from_secs(1));
    first.join().expect("no panic").expect("its second attempt succeeds");
}
