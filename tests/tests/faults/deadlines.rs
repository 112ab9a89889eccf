//! Timeouts: every call ends.

use crate::clock::{self, Fake};
use crate::{KEY, What, client, ok, run};
use std::time::Duration;
use tests::faults::{Faults, Script, answer, raw, script};
use vh3_bigchange::{Client, ErrorKind, RetryPolicy, Sent};

/// Reads the request, writes this text, lets a timeout expire and never writes again.
fn silent(clock: &Fake, text: &'static str, timeout: Duration) -> Script {
    let clock = clock.clone();
    script(move |peer| {
        peer.request();
        peer.write(text);
        clock.expire(timeout);
        peer.hang();
    })
}

const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"";

/// Returns a client with the default timeouts.
fn defaults(server: &Faults, clock: &Fake) -> Client {
    let client = Client::builder().api_key(KEY).base_url(server.url()).clock(clock.clone());
    client.retry(RetryPolicy::none()).build().expect("a client")
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn default_timeouts_end_a_call() {
    for (text, timeout, message) in [
        ("", 30, "no response within the 30s of the attempt"),
        (HALF, 15, "the server answered 200 OK, but the rest of the body did not arrive within 15s"),
    ] {
        let clock = Fake::with_timeouts_from(seconds(15));
        let server = Faults::playing([silent(&clock, text, seconds(timeout))]);
        let error = run(What::Read.send(&defaults(&server, &clock))).expect_err("nothing comes");
        assert!(error.is_timeout() && error.kind() == ErrorKind::Timeout, "{error}");
        assert_eq!(error.to_string(), format!("jobs.get: {message}"));
    }
}

#[test]
fn default_timeout_of_a_call_is_a_minute() {
    let clock = Fake::with_timeouts_from(seconds(15));
    let server = Faults::playing([silent(&clock, "", seconds(60))]);
    let call = defaults(&server, &clock).jobs().get(7).with_attempt_timeout(seconds(90));
    let error = run(call.send()).expect_err("nothing comes");
    assert_eq!(error.to_string(), "jobs.get: no response within the 60s of the call");
}

#[test]
fn only_reads_are_retried_after_an_attempt_timeout() {
    for text in ["", HALF] {
        for what in What::ALL {
            let clock = Fake::new();
            let timeout = if text.is_empty() { clock::ATTEMPT } else { clock::IDLE };
            let server = Faults::playing([silent(&clock, text, timeout), ok()]);
            let answer = run(what.send(&client(&server, &clock)));
            if what.is_repeatable() {
                answer.unwrap_or_else(|error| panic!("{what:?}: {error}"));
                continue;
            }
            let error = answer.expect_err("nothing comes");
            assert!(error.is_timeout());
            assert_eq!(error.sent(), if text.is_empty() { Sent::Unknown } else { Sent::Yes }, "{error}");
            assert!(error.settled_by().is_some());
            assert_eq!((error.attempts(), server.connections()), (1, 1));
        }
    }
}

#[test]
fn call_timeout_covers_all_attempts() {
    let clock = Fake::new();
    let first = silent(&clock, "", clock::ATTEMPT);
    let second = silent(&clock, "", clock::CALL - clock::ATTEMPT - seconds(1));
    let server = Faults::playing([first, second, ok()]);
    let error = run(What::Read.send(&client(&server, &clock))).expect_err("no time is left");
    assert_eq!(error.to_string(), "jobs.get: no response within the 6000s of the call (after 2 attempts)");
    assert_eq!((error.attempts(), clock.waits()), (2, vec![1.0]));
}

#[test]
fn trickling_body_ends_with_its_attempt() {
    let clock = Fake::new();
    let turned = clock.clone();
    let trickle = script(move |peer| {
        peer.request();
        peer.write("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n");
        for _ in 0..2 {
            peer.write("[");
            // Each pause is shorter than the idle timeout.
            turned.pass(clock::IDLE, clock::IDLE - seconds(1));
        }
        peer.write("[");
        turned.expire(seconds(2));
        peer.hang();
    });
    let server = Faults::playing([trickle]);
    let call = client(&server, &clock).jobs().get(7).with_retry(RetryPolicy::none());
    let error = run(call.send()).expect_err("it never ends");
    let end = "but the rest of the body did not arrive within the 3000s of the attempt";
    assert!(error.to_string().ends_with(end), "{error}");
}

#[test]
fn timeouts_of_a_call_override_the_client() {
    let long = seconds(200);
    for (text, attempt, idle) in [("", long, seconds(999)), (HALF, seconds(999), long)] {
        let clock = Fake::new();
        let server = Faults::playing([silent(&clock, text, long)]);
        let call = client(&server, &clock).jobs().get(7).with_retry(RetryPolicy::none());
        let call = call.with_attempt_timeout(attempt).with_idle_timeout(idle);
        assert!(run(call.send()).expect_err("nothing comes").is_timeout());
    }
    let clock = Fake::new();
    let server = Faults::playing([silent(&clock, "", long)]);
    let call = client(&server, &clock).jobs().get(7).with_timeout(long);
    let error = run(call.send()).expect_err("nothing comes");
    assert!(error.to_string().ends_with("within the 200s of the call"), "{error}");
}

#[test]
fn zero_timeout_makes_no_attempt() {
    let (server, clock) = (Faults::playing([ok()]), Fake::new());
    let call = client(&server, &clock).jobs().create(42, 7).with_timeout(Duration::ZERO);
    let error = run(call.send()).expect_err("no time");
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Timeout, Sent::No, 0));
    assert_eq!((error.settled_by(), server.connections()), (None, 0));
}

#[test]
fn maximum_duration_disables_a_timeout() {
    let (server, clock) = (Faults::playing([ok()]), Fake::new());
    let call = client(&server, &clock).jobs().get(7);
    let call =
        call.with_timeout(Duration::MAX).with_attempt_timeout(Duration::MAX).with_idle_timeout(Duration::MAX);
    run(call.send()).expect("an answer");
}

#[test]
fn refusal_with_unfinished_body_is_a_refusal() {
    let clock = Fake::new();
    let text = "HTTP/1.1 422 Unprocessable Entity\r\ncontent-length: 99\r\n\r\n{\"message\"";
    let server = Faults::playing([silent(&clock, text, clock::IDLE)]);
    let error = run(What::Create.send(&client(&server, &clock))).expect_err("refused");
    assert!(error.is_rejected() && !error.is_timeout());
    assert_eq!((error.body(), error.settled_by()), (Some("{\"message\""), None));
}

#[test]
fn connecting_has_its_own_timeout() {
    // The test never accepts a connection. Once the queue is full, connecting does not finish.
    let held = crate::port();
    let address = held.local_addr().expect("an address");
    let moment = Duration::from_millis(200);
    let mut queue = Vec::new();
    while let Ok(stream) = std::net::TcpStream::connect_timeout(&address, moment) {
        queue.push(stream);
        if queue.len() > 5000 {
            return; // the queue of this system has no limit
        }
    }
    let client = Client::builder().api_key(KEY).base_url(crate::url(&held)).connect_timeout(moment);
    let client = client.retry(RetryPolicy::none()).build().expect("a client");
    let error = run(What::Create.send(&client)).expect_err("no connection");
    assert!(error.is_connect() && error.is_timeout(), "{error}");
    assert_eq!((error.sent(), error.settled_by()), (Sent::No, None));
}

#[test]
fn system_clock_is_the_default() {
    let server = Faults::playing([script(|peer| {
        peer.request();
        peer.hang();
    })]);
    let client = Client::builder().api_key(KEY).base_url(server.url()).build().expect("a client");
    let call = client.jobs().get(7).with_timeout(Duration::from_millis(50));
    let error = run(call.send()).expect_err("nothing comes");
    assert!(error.to_string().ends_with("no response within the 50ms of the call"), "{error}");
    let server = Faults::playing([answer("503 Service Unavailable", "", ""), ok()]);
    let client = Client::builder().api_key(KEY).base_url(server.url()).build().expect("a client");
    let policy = RetryPolicy::new().base(Duration::from_millis(5));
    run(client.jobs().get(7).with_retry(policy).send()).expect("the second attempt succeeds");
}

#[test]
fn refusal_with_a_broken_body_keeps_the_cause() {
    let text = "HTTP/1.1 422 Unprocessable Entity\r\ncontent-length: 99\r\n\r\n{\"message\"";
    let error = crate::play(What::Create, [raw(text)]).expect_err("refused");
    assert!(error.is_rejected() && error.body() == Some("{\"message\""), "{error}");
    assert!(std::error::Error::source(&error).is_some(), "{error:?}");
}

/// Sends a read with a deadline to a server that writes this without end, and returns the error.
fn endless(head: &'static str, piece: &'static str) -> vh3_bigchange::Error {
    let server = Faults::playing([script(move |peer| {
        peer.request();
        peer.write(head);
        let pieces = piece.repeat(10_000);
        while peer.write(&pieces) {}
    })]);
    let client = Client::builder().api_key(KEY).base_url(server.url()).retry(RetryPolicy::none());
    let client = client.build().expect("a client");
    let call = client.jobs().get(7).with_timeout(Duration::from_millis(300)).with_body_limit(usize::MAX);
    let start = std::time::Instant::now();
    let error = run(call.send()).expect_err("it never ends");
    assert!(start.elapsed() < seconds(10), "{piece:?}: {:?}", start.elapsed());
    error
}

#[test]
fn endless_informational_responses_end_with_the_call() {
    for piece in ["HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nlink: a\r\n\r\n"] {
        let error = endless("", piece);
        assert!(error.is_timeout() && error.sent() == Sent::Unknown, "{error}");
    }
}

#[test]
fn endless_heads_and_chunk_extensions_are_errors() {
    for (head, piece) in [
        ("HTTP/1.1 200 OK\r\n", "a: b\r\n"),
        ("HTTP/1.1 200 OK\r\na: ", "b"),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;", "a"),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", "a: b\r\n"),
    ] {
        let error = endless(head, piece);
        assert!(error.is_timeout() || error.kind() == ErrorKind::Transport, "{piece:?}: {error}");
        assert_ne!(error.sent(), Sent::No, "{error}");
    }
}

#[test]
fn endless_body_of_a_refusal_or_redirect_ends() {
    for status in ["400 Bad Request", "302 Found", "503 Service Unavailable"] {
        let head = format!("HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\n\r\n").leak();
        let error = endless(head, "1\r\n \r\n");
        assert_eq!(error.status().map(|status| status.as_str().to_owned()).as_deref(), status.get(..3));
        assert!(error.body().is_some_and(|body| body.len() <= 64 * 1024), "{error}");
    }
}

#[test]
fn retries_without_waits_end_with_the_call() {
    let busy = script(|peer| {
        loop {
            peer.request();
            if !peer.write("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n") {
                return;
            }
        }
    });
    let server = Faults::playing([busy]);
    let policy = RetryPolicy::new().attempts(u32::MAX).base(Duration::ZERO).budget(u32::MAX);
    let client =
        Client::builder().api_key(KEY).base_url(server.url()).retry(policy).build().expect("a client");
    let start = std::time::Instant::now();
    let error = run(client.jobs().get(7).with_timeout(Duration::from_millis(200)).send()).expect_err("busy");
    assert!(start.elapsed() < seconds(10), "{:?}", start.elapsed());
    assert!(error.attempts() > 3, "{error}");
}

#[test]
fn endless_ready_body_ends_with_its_call() {
    // Each piece is available before the client asks for it, so the client never waits.
    for status in ["200 OK", "201 Created"] {
        let server = Faults::playing([script(move |peer| {
            peer.request();
            peer.write(format!("HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\n\r\n"));
            let pieces = "1\r\n \r\n".repeat(10_000);
            while peer.write(&pieces) {}
        })]);
        let client = Client::builder().api_key(KEY).base_url(server.url()).build().expect("a client");
        let call = client.jobs().get(7).with_timeout(Duration::from_millis(300)).with_body_limit(usize::MAX);
        let begin = std::time::Instant::now();
        let error = run(call.send()).expect_err("it never ends");
        assert!(error.is_timeout() && error.sent() == Sent::Yes, "{error}");
        assert!(begin.elapsed() < seconds(10), "{:?}", begin.elapsed());
    }
}
