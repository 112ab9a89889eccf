//! The size limit of a response body.

use crate::clock::Fake;
use crate::{What, builder, client, play, run};
use tests::faults::{Faults, Script, answer, script};
use vh3_bigchange::{ErrorKind, Sent};

/// Responds with a body that ends only when the client closes the connection.
fn endless(head: &'static str) -> Script {
    script(move |peer| {
        peer.request();
        peer.write(head);
        let piece = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
        while peer.write(&piece) {}
    })
}

const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

#[test]
fn endless_body_is_too_large() {
    let error = play(What::Read, [endless(CHUNKED)]).expect_err("too large");
    assert!(error.is_too_large() && error.kind() == ErrorKind::TooLarge);
    assert_eq!((error.sent(), error.attempts()), (Sent::Yes, 1));
    assert_eq!(
        error.to_string(),
        "jobs.get: the call succeeded but its answer is larger than 33554432 bytes; ask for less, or raise the body limit"
    );
    assert_eq!(error.body().map(str::len), Some(64 * 1024), "only the start is kept");
    let error = play(What::Create, [endless(CHUNKED)]).expect_err("too large");
    assert_eq!((error.is_too_large(), error.settled_by()), (true, None), "it was applied");
}

#[test]
fn oversized_content_length_fails_at_once() {
    let huge = script(|peer| {
        peer.request();
        // A client that reads on gets a truncated body.
        peer.write("HTTP/1.1 200 OK\r\ncontent-length: 33554433\r\n\r\n");
    });
    assert!(play(What::Read, [huge]).expect_err("too large").is_too_large());
}

#[test]
fn body_limit_is_exact() {
    let body = format!("{{\"a\":\"{}\"}}", "x".repeat(2000 - 8));
    let server = Faults::playing((0..4).map(|_| {
        let body = body.clone();
        script(move |peer| {
            peer.request();
            let (front, back) = body.split_at(700);
            peer.write(format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{front}"));
            peer.write(back);
        })
    }));
    let client = builder(&server.url(), &Fake::new()).body_limit(1999).build().expect("a client");
    run(async {
        assert!(What::Read.send(&client).await.expect_err("one too many").is_too_large());
        let read = client.jobs().get(7).with_body_limit(2000).send().await.expect("just enough");
        assert_eq!(read.bytes(), body.as_bytes());
        let none = client.jobs().get(7).with_body_limit(0).send().await.expect_err("one too many");
        assert_eq!(none.body(), Some(""));
    });
}

#[test]
fn content_length_of_exactly_the_limit_is_read() {
    let body = format!("\"{}\"", "x".repeat(998));
    for (limit, is_read) in [(999, false), (1000, true), (1001, true)] {
        let server = Faults::playing([answer("200 OK", "", &body)]);
        let client = builder(&server.url(), &Fake::new()).body_limit(limit).build().expect("a client");
        let result = run(What::Read.send(&client));
        assert_eq!(result.is_ok(), is_read, "{limit}: {result:?}");
        if let Err(error) = result {
            assert!(error.is_too_large(), "{error}");
        }
    }
}

#[test]
fn start_of_a_large_error_body_is_kept() {
    let head = "HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n";
    let error = play(What::Read, [endless(head)]).expect_err("not found");
    assert!(error.is_not_found());
    assert_eq!(error.body().map(str::len), Some(64 * 1024));
    let exact = "x".repeat(64 * 1024);
    let error = play(What::Read, [answer("404 Not Found", "", &exact)]).expect_err("not found");
    assert_eq!(error.body(), Some(exact.as_str()));
}

#[test]
fn compression_is_neither_requested_nor_decoded() {
    let gzip = answer("200 OK", "content-encoding: gzip\r\n", "\u{1f}not json");
    let (server, clock) = (Faults::playing([gzip]), Fake::new());
    let error = run(What::Read.send(&client(&server, &clock))).expect_err("no JSON");
    assert!(error.is_decode());
    assert!(!server.next().to_ascii_lowercase().contains("accept-encoding"));
}

#[test]
fn large_body_in_many_pieces_is_complete() {
    let body = format!("[{}0]", "1234567,".repeat(200_000));
    let answer = play(What::Read, [answer("200 OK", "", &body)]).expect("an answer");
    assert_eq!(answer.bytes(), body.as_bytes());
}
