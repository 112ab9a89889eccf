//! Errors of writes that may have been applied.

use crate::clock::Fake;
use crate::{What, client, play, port, run};
use std::io::Read;
use tests::faults::{Faults, Script, answer, raw, reset};
use vh3_bigchange::{Error, Sent};

fn failed(what: What, script: Script) -> Error {
    play(what, [script]).expect_err("the script is no success")
}

#[test]
fn write_without_response_names_its_settling_read() {
    for (what, read) in
        [(What::Create, "jobs.list"), (What::Change, "jobs.get"), (What::Irreversible, "job_groups.get")]
    {
        for script in [raw(""), reset(""), raw("HTTP/1.1 2")] {
            let error = failed(what, script);
            assert_eq!((error.sent(), error.settled_by()), (Sent::Unknown, Some(read)), "{error}");
            let end = format!("; it is unknown whether it was applied; `{read}` can tell");
            assert!(error.to_string().ends_with(&end), "{error}");
        }
    }
}

#[test]
fn failed_write_names_its_settling_read() {
    for script in [
        answer("500 Internal Server Error", "", ""),
        answer("504 Gateway Timeout", "", ""),
        answer("408 Request Timeout", "", ""),
        raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n"),
        // Not a response of the API: a proxy may have sent this.
        answer("200 OK", "", "<html>We will be back soon</html>"),
        answer("200 OK", "", "done"),
    ] {
        let error = failed(What::Change, script);
        assert_eq!((error.sent(), error.settled_by()), (Sent::Yes, Some("jobs.get")), "{error}");
        assert!(!error.to_string().contains("the call succeeded"), "{error}");
        assert!(
            error.to_string().ends_with("; it is unknown whether it was applied; `jobs.get` can tell"),
            "{error}"
        );
    }
}

#[test]
fn refused_or_applied_write_is_settled() {
    for script in [
        answer("422 Unprocessable Entity", "", ""),
        answer("302 Found", "location: /\r\n", ""),
        answer("429 Too Many Requests", "retry-after: 99\r\n", ""),
    ] {
        let error = failed(What::Change, script);
        assert_eq!((error.sent(), error.settled_by()), (Sent::Yes, None), "{error}");
        assert!(!error.to_string().contains("unknown"), "{error}");
    }
    // A response of the API, but not of the requested type.
    let (server, clock) = (Faults::playing([answer("200 OK", "", r#"{"id":7}"#)]), Fake::new());
    let error = run(client(&server, &clock).jobs().edit(7).send_as::<i64>()).expect_err("no number");
    assert!(error.is_unexpected_shape() && error.to_string().contains("the call succeeded"), "{error}");
    assert_eq!((error.sent(), error.settled_by()), (Sent::Yes, None), "{error}");
}

#[test]
fn failed_read_needs_no_settling() {
    for what in What::READS {
        let error = play(what, [raw(""), raw(""), raw("")]).expect_err("no response");
        assert_eq!((error.sent(), error.settled_by()), (Sent::Unknown, None));
        assert!(error.to_string().ends_with(" (after 3 attempts)"), "{error}");
    }
}

#[test]
fn furthest_attempt_decides_whether_it_was_sent() {
    let limited = answer("429 Too Many Requests", "", "");
    let error = play(What::Create, [limited, raw("")]).expect_err("no answer");
    assert_eq!((error.sent(), error.attempts(), error.settled_by()), (Sent::Yes, 2, Some("jobs.list")));
    // The last attempt was refused, but the first one may have been applied.
    let refused = answer("422 Unprocessable Entity", "", "");
    let error = play(What::DeclaredChange, [raw(""), refused]).expect_err("refused");
    assert!(error.is_rejected());
    assert_eq!((error.attempts(), error.settled_by()), (2, Some("jobs.get")));
}

#[test]
fn sent_stays_unknown_when_the_server_is_gone() {
    let (held, clock) = (port(), Fake::new());
    let url = crate::url(&held);
    // One request is read in part, and its connection closed. Then nothing listens any more.
    let gone = std::thread::spawn(move || {
        let (mut stream, _) = held.accept().expect("a connection");
        stream.read_exact(&mut [0]).expect("a request");
    });
    let client = crate::builder(&url, &clock).build().expect("a client");
    let gone = std::sync::Mutex::new(Some(gone));
    clock.on_wait(move || {
        let thread = gone.lock().expect("a lock").take();
        thread.map(std::thread::JoinHandle::join).transpose().expect("no panic");
    });
    let error = run(What::DeclaredChange.send(&client)).expect_err("gone");
    assert!(error.is_connect(), "{error}");
    assert_eq!((error.sent(), error.attempts()), (Sent::Unknown, 3));
    assert_eq!(error.settled_by(), Some("jobs.get"));
}

#[test]
fn invalid_request_is_not_sent() {
    let (server, clock) = (Faults::playing([]), Fake::new());
    let call = client(&server, &clock).jobs().list(time(), time()).page_number(0);
    let error = run(call.send()).expect_err("no such page");
    assert!(error.is_invalid_request());
    assert_eq!((error.sent(), error.attempts(), server.connections()), (Sent::No, 0, 0));
}

fn time() -> vh3_bigchange::Timestamp {
    "2026-01-01T00:00:00Z".parse().expect("a time")
}
