//! Waits between attempts.

use crate::clock::{self, Fake};
use crate::{What, builder, client, ok, run};
use std::time::Duration;
use tests::faults::{Faults, Script, answer};
use vh3_bigchange::RetryPolicy;

/// The end of a message about a call that lacks the time for another attempt.
const NO_TIME: &str = "the wait before would be longer than the time that the call has left";

const DOWN: &str = "503 Service Unavailable";

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn backoff_doubles_up_to_the_maximum() {
    let (server, clock) = (Faults::playing((0..8).map(|_| answer(DOWN, "", ""))), Fake::new());
    let client =
        builder(&server.url(), &clock).retry(RetryPolicy::new().attempts(8)).build().expect("a client");
    run(What::Read.send(&client)).expect_err("down");
    assert_eq!(clock.waits(), [1.0, 2.0, 4.0, 8.0, 16.0, 20.0, 20.0]);
}

#[test]
fn jitter_scales_the_backoff() {
    for (jitter, waits) in [(0.0, [0.0, 0.0]), (0.25, [0.25, 0.5]), (1.0, [1.0, 2.0])] {
        let clock = Fake::with_jitter(jitter);
        let server = Faults::playing([answer(DOWN, "", ""), answer(DOWN, "", ""), ok()]);
        run(What::Read.send(&client(&server, &clock))).expect("the third attempt succeeds");
        assert_eq!(clock.waits(), waits);
    }
}

#[test]
fn policy_sets_the_backoff() {
    let (server, clock) = (Faults::playing((0..4).map(|_| answer(DOWN, "", ""))), Fake::new());
    let policy = RetryPolicy::new().attempts(4).base(seconds(3)).max(seconds(7));
    run(client(&server, &clock).jobs().get(7).with_retry(policy).send()).expect_err("down");
    assert_eq!(clock.waits(), [3.0, 6.0, 7.0]);
}

/// Asserts the wait after a response with these headers.
#[track_caller]
fn check(status: &str, headers: &str, wait: f64) {
    let (server, clock) = (Faults::playing([answer(status, headers, ""), ok()]), Fake::new());
    run(What::Read.send(&client(&server, &clock))).unwrap_or_else(|error| panic!("{headers}: {error}"));
    assert_eq!(clock.waits(), [wait], "{headers}");
}

#[test]
fn retry_after_is_a_minimum() {
    for status in [DOWN, "429 Too Many Requests", "500 Internal Server Error"] {
        check(status, "retry-after: 9\r\n", 9.0);
        check(status, "Retry-After: 60\r\n", 60.0);
        check(status, "retry-after: 0\r\n", 1.0);
        check(status, "retry-after-ms: 1500\r\n", 1.5);
        check(status, "retry-after-ms: 10\r\n", 1.0);
        let date = "date: Thu, 01 Jan 2026 00:00:00 GMT\r\n";
        check(status, &format!("{date}retry-after: Thu, 01 Jan 2026 00:00:40 GMT\r\n"), 40.0);
        check(status, &format!("{date}retry-after: Wed, 31 Dec 2025 00:00:00 GMT\r\n"), 1.0);
        // Without a date in the response, the clock of the client is used.
        check(status, "retry-after: Thu, 01 Jan 2026 00:00:50 GMT\r\n", 50.0);
    }
}

#[test]
fn unreadable_retry_after_counts_as_60_seconds() {
    for text in ["soon", "-5", "0x10", "", "Thu, 99 Jan 2026 00:00:40 GMT"] {
        check(DOWN, &format!("retry-after: {text}\r\nretry-after-ms: {text}\r\n"), 60.0);
        let (server, clock) =
            (Faults::playing([answer(DOWN, &format!("retry-after: {text}\r\n"), "")]), Fake::new());
        let call = client(&server, &clock).jobs().get(7).with_timeout(seconds(60) - clock::OFF);
        let error = run(call.send()).expect_err("not waited for");
        assert_eq!((error.retry_after(), error.attempts(), clock.waits()), (None, 1, vec![]));
        assert!(error.to_string().contains("its Retry-After cannot be read"), "{error}");
    }
}

#[test]
fn retry_after_is_read_in_every_usual_form() {
    for text in [
        "9",
        "9.0",
        "9s",
        "Thu, 01 Jan 2026 00:00:09 GMT",
        "Thursday, 01-Jan-26 00:00:09 GMT",
        "Thu Jan  1 00:00:09 2026",
    ] {
        check(DOWN, &format!("date: Thu Jan  1 00:00:00 2026\r\nretry-after: {text}\r\n"), 9.0);
    }
    check(DOWN, "retry-after: 9.5\r\n", 9.5);
}

#[test]
fn retry_after_above_60_seconds_ends_the_call() {
    for (header, wait) in [("retry-after: 61", 61), ("retry-after-ms: 3600000", 3600)] {
        for what in What::ALL {
            let limited = answer("429 Too Many Requests", &format!("{header}\r\n"), "");
            let (server, clock) = (Faults::playing([limited, ok()]), Fake::new());
            let error = run(what.send(&client(&server, &clock))).expect_err("not waited for");
            assert!(error.is_rate_limited());
            assert_eq!(error.retry_after(), Some(seconds(wait)));
            assert_eq!((error.attempts(), clock.waits()), (1, vec![]));
            assert!(error.to_string().ends_with(&format!("; the server asks to wait {wait}s")), "{error}");
        }
    }
}

fn limited() -> Script {
    answer("429 Too Many Requests", "retry-after: 30\r\n", "")
}

#[test]
fn retry_after_beyond_the_deadline_ends_the_call() {
    for (left, attempts) in [(seconds(30) - clock::OFF, 1), (seconds(30) + clock::OFF, 2)] {
        let (server, clock) = (Faults::playing([limited(), limited(), ok()]), Fake::new());
        let call = client(&server, &clock).jobs().get(7).with_timeout(left);
        let error = run(call.send()).expect_err("not waited for");
        assert!(error.is_rate_limited() && !error.is_timeout(), "{error}");
        assert_eq!((error.retry_after(), error.attempts()), (Some(seconds(30)), attempts), "{left:?}");
        let end = format!("; the server asks to wait 30s; not sent again, since {NO_TIME}");
        assert!(error.to_string().ends_with(&end), "{error}");
    }
}

#[test]
fn backoff_longer_than_the_deadline_is_skipped() {
    let (server, clock) = (Faults::playing([answer(DOWN, "", ""), answer(DOWN, "", "")]), Fake::new());
    let call = client(&server, &clock).jobs().get(7).with_timeout(seconds(3) - clock::OFF);
    let error = run(call.send()).expect_err("down");
    assert!(error.is_server_error() && error.retry_after().is_none(), "{error}");
    let end = format!(" (after 2 attempts); not sent again, since {NO_TIME}");
    assert!(error.to_string().ends_with(&end), "{error}");
    assert_eq!((error.attempts(), clock.waits()), (2, vec![1.0]));
}

#[test]
fn retry_after_is_reported_for_writes() {
    let (server, clock) = (Faults::playing([answer(DOWN, "retry-after: 5\r\n", ""), ok()]), Fake::new());
    let error = run(What::Create.send(&client(&server, &clock))).expect_err("a write is not retried");
    assert_eq!((error.retry_after(), error.attempts()), (Some(seconds(5)), 1));
}
