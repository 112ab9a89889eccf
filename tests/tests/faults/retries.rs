//! Retries, which depend on the effect of a call.

use crate::clock::Fake;
use crate::{What, builder, client, ok, play, port, run, url};
use std::sync::{Arc, Mutex};
use tests::faults::{Faults, Script, answer, close, raw, reset, script};
use vh3_bigchange::{ErrorKind, RetryPolicy, Sent};

/// Asserts that reads are retried after a fault, and that writes end with this kind of error.
#[track_caller]
fn check(fault: impl Fn() -> Script, sent: Sent, kind: impl Fn(ErrorKind) -> bool) {
    for what in What::ALL {
        let (server, clock) = (Faults::playing([fault(), fault(), ok()]), Fake::new());
        let answer = run(what.send(&client(&server, &clock)));
        if what.is_repeatable() {
            answer.unwrap_or_else(|error| panic!("{what:?}: {error}"));
            assert_eq!(server.connections(), 3, "{what:?}");
            assert_eq!(clock.waits(), [1.0, 2.0], "{what:?}");
            continue;
        }
        let error = answer.expect_err("one attempt is not enough");
        assert!(kind(error.kind()), "{what:?}: {error}");
        assert_eq!((error.sent(), error.attempts()), (sent, 1), "{what:?}: {error}");
        assert_eq!(server.connections(), 1, "{what:?}");
    }
}

fn is_transport(kind: ErrorKind) -> bool {
    kind == ErrorKind::Transport
}

fn limited() -> Script {
    answer("429 Too Many Requests", "", "")
}

fn down() -> Script {
    answer("503 Service Unavailable", "", "")
}

#[test]
fn only_reads_are_retried_after_transient_statuses() {
    for (code, status) in [
        (408, "408 Request Timeout"),
        (500, "500 Internal Server Error"),
        (502, "502 Bad Gateway"),
        (503, "503 Service Unavailable"),
        (504, "504 Gateway Timeout"),
    ] {
        check(
            || answer(status, "", r#"{"message":"down"}"#),
            Sent::Yes,
            |kind| matches!(kind, ErrorKind::Api(status) if status.as_u16() == code),
        );
    }
}

#[test]
fn only_reads_are_retried_after_broken_connections() {
    check(|| raw(""), Sent::Unknown, is_transport);
    check(|| reset(""), Sent::Unknown, is_transport);
    check(|| raw("HTTP/1.1 200 O"), Sent::Unknown, is_transport);
    check(|| raw("220 mail.example ESMTP\r\n"), Sent::Unknown, is_transport);
}

#[test]
fn connection_closed_at_once_is_retried_or_in_doubt() {
    // The client may notice it before it sends anything, or not.
    for what in What::WRITES {
        let error = play(what, [close(), close(), close()]).expect_err("no response");
        assert_ne!(error.sent(), Sent::Yes, "{error}");
        let is_safe = error.attempts() == 3 && error.settled_by().is_none();
        assert_eq!(error.sent() == Sent::No, is_safe, "{error}");
    }
}

#[test]
fn only_reads_are_retried_after_truncated_bodies() {
    check(|| raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\""), Sent::Yes, is_transport);
    check(|| reset("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n"), Sent::Yes, is_transport);
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n";
    check(|| raw(chunked), Sent::Yes, is_transport);
}

#[test]
fn status_429_is_retried_by_all_calls() {
    for what in What::ALL {
        let (server, clock) = (Faults::playing([limited(), limited(), ok()]), Fake::new());
        let answer = run(what.send(&client(&server, &clock)));
        answer.unwrap_or_else(|error| panic!("{what:?}: {error}"));
        assert_eq!((server.connections(), clock.waits()), (3, vec![1.0, 2.0]), "{what:?}");
    }
}

#[test]
fn refused_connection_is_retried_by_all_calls() {
    for what in What::ALL {
        let (held, clock) = (port(), Fake::new());
        let (url, address) = (url(&held), held.local_addr().expect("an address"));
        drop(held);
        // The server comes up while the call waits for its second attempt.
        let server = Arc::new(Mutex::new(None));
        let up = server.clone();
        clock.on_wait(move || {
            up.lock().expect("a lock").get_or_insert_with(|| {
                let listener = std::net::TcpListener::bind(address).expect("the port is free");
                Faults::on(listener, [ok()])
            });
        });
        let client = builder(&url, &clock).build().expect("a client");
        run(what.send(&client)).unwrap_or_else(|error| panic!("{what:?}: {error}"));
        assert_eq!(clock.waits(), [1.0]);
        let server = server.lock().expect("a lock").take().expect("a server");
        assert_eq!(server.connections(), 1);
    }
}

#[test]
fn unconnected_call_is_not_sent() {
    let (held, clock) = (port(), Fake::new());
    let client = builder(&url(&held), &clock).build().expect("a client");
    drop(held);
    for what in What::ALL {
        let error = run(what.send(&client)).expect_err("nobody listens");
        assert!(error.is_connect() && !error.is_timeout(), "{error}");
        assert_eq!((error.sent(), error.attempts()), (Sent::No, 3), "{what:?}");
        assert!(error.to_string().contains("could not connect: Connection refused"), "{error}");
    }
}

#[test]
fn permanent_statuses_are_not_retried() {
    for status in [
        "400 Bad Request",
        "401 Unauthorized",
        "403 Forbidden",
        "404 Not Found",
        "409 Conflict",
        "422 Unprocessable Entity",
        "501 Not Implemented",
        "302 Found",
    ] {
        for what in What::ALL {
            let (server, clock) = (Faults::playing([answer(status, "", ""), ok()]), Fake::new());
            let error = run(what.send(&client(&server, &clock))).expect_err("refused");
            assert_eq!((error.sent(), error.attempts()), (Sent::Yes, 1), "{what:?} {error}");
            assert_eq!((server.connections(), clock.waits()), (1, vec![]), "{what:?} {error}");
        }
    }
}

#[test]
fn undecodable_response_is_not_retried() {
    let error = play(What::Read, [answer("200 OK", "", "<html>"), ok()]).expect_err("no JSON");
    assert!(error.is_decode());
    assert_eq!((error.sent(), error.attempts()), (Sent::Yes, 1));
}

#[test]
fn policy_limits_the_attempts() {
    for (policy, attempts) in
        [(RetryPolicy::new(), 3), (RetryPolicy::none(), 1), (RetryPolicy::new().attempts(5), 5)]
    {
        let (server, clock) = (Faults::playing((0..9).map(|_| down())), Fake::new());
        let error = run(async {
            let by_client = builder(&server.url(), &clock).retry(policy).build().expect("a client");
            let error = What::Read.send(&by_client).await.expect_err("down");
            assert_eq!((error.attempts(), server.connections()), (attempts, attempts as usize));
            client(&server, &clock).jobs().get(7).with_retry(policy).send().await.expect_err("down")
        });
        // Nine scripts are too few for ten attempts. The server closes further connections.
        assert_eq!((error.attempts(), server.connections()), (attempts, 2 * attempts as usize));
    }
}

#[test]
fn every_attempt_sends_the_same_bytes() {
    let (server, clock) = (Faults::playing([down(), down(), ok()]), Fake::new());
    let client = client(&server, &clock);
    let call = client.jobs().edit(7).description("x").with_repeat().with_header("x-trace", "1");
    run(call.send()).expect("the third attempt succeeds");
    let first = server.next();
    assert!(
        first.contains("x-trace: 1\r\n") && first.ends_with(r#"{"jobId":7,"description":"x"}"#),
        "{first}"
    );
    assert_eq!((server.next(), server.next()), (first.clone(), first));
}

#[test]
fn create_and_irreversible_refuse_with_repeat() {
    let (server, clock) = (Faults::playing([ok()]), Fake::new());
    let client = client(&server, &clock);
    let create = run(client.jobs().create(42, 7).with_repeat().send()).expect_err("refused");
    let complete =
        run(client.job_groups().complete_financially(7).with_repeat().send()).expect_err("refused");
    assert_eq!(
        create.to_string(),
        "jobs.create: with_repeat: this call cannot be declared repeatable, since it would create a second one; leave with_repeat out"
    );
    assert!(complete.to_string().contains("since it cannot be undone"), "{complete}");
    for error in [create, complete] {
        assert!(error.is_invalid_request());
        assert_eq!((error.sent(), error.attempts()), (Sent::No, 0));
    }
    assert_eq!(server.connections(), 0);
    run(client.jobs().get(7).with_repeat().send()).expect("a read may be declared idempotent too");
}

#[test]
fn kept_connection_is_reused() {
    let kept = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    let twice = script(move |peer| {
        peer.request();
        peer.write(kept);
        peer.request();
        peer.write(kept);
    });
    let (server, clock) = (Faults::playing([twice]), Fake::new());
    let client = client(&server, &clock);
    run(async {
        for _ in 0..2 {
            What::Create.send(&client).await.expect("a new job");
        }
    });
    assert_eq!(server.connections(), 1);
}
