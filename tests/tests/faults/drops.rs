//! A call that is dropped at any point does not affect later calls.

use crate::clock::Fake;
use crate::{client, run};
use std::sync::mpsc::channel;
use std::time::Duration;
use tests::faults::{Faults, Peer, answer, script};

fn kept(peer: &mut Peer, body: &str) {
    peer.request();
    peer.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
}

/// Drops a call on a reused connection after a part of its response was written. The server still writes the rest, and the
/// next call must get its own response.
#[track_caller]
fn check(written: &'static str, rest: &'static str) {
    let (sender, mut reached) = tokio::sync::mpsc::unbounded_channel();
    let (dropped, is_dropped) = channel();
    let first = script(move |peer| {
        kept(peer, r#"{"id":1}"#);
        peer.request();
        peer.write(written);
        sender.send(()).ok();
        is_dropped.recv_timeout(Duration::from_secs(30)).expect("the test drops the call");
        peer.write(rest);
        peer.hang();
    });
    let server = Faults::playing([first, answer("200 OK", "", r#"{"id":3}"#)]);
    let client = client(&server, &Fake::new());
    run(async {
        let get = |id: i64| client.jobs().get(id).send();
        assert_eq!(get(1).await.expect("a job").text(), r#"{"id":1}"#);
        tokio::select! {
            job = get(2) => panic!("{job:?}"),
            _ = reached.recv() => {}
        }
        dropped.send(()).expect("the script waits");
        assert_eq!(get(3).await.expect("a job").text(), r#"{"id":3}"#, "{written:?}");
    });
    assert_eq!(server.connections(), 2, "{written:?}");
}

#[test]
fn response_of_a_dropped_call_is_discarded() {
    check("", "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":2}");
    check("HTTP/1.1 200 OK\r\n", "content-length: 8\r\n\r\n{\"id\":2}");
    check("HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n", "{\"id\":2}");
    check("HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\"", ":2}");
}
