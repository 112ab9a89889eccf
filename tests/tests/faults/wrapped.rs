//! Refusals of BigChange's own API, wrapped in a response with status 200.

use crate::clock::Fake;
use crate::{What, client, ok, play, run, shown};
use tests::faults::{Faults, Script, answer};
use vh3_bigchange::{ErrorKind, Sent};

fn wrapped(status: u16, result: &str) -> Script {
    answer("200 OK", "", &format!(r#"{{"response":{{"result":{result},"status":{status}}}}}"#))
}

#[test]
fn inner_refusal_is_an_error_with_its_status() {
    let problem = r#"{"title":"Not Found","detail":"no such job","status":404}"#;
    for what in What::ALL {
        let error = play(what, [wrapped(404, problem)]).expect_err("a refusal");
        assert!(error.is_not_found(), "{what:?}: {error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{what:?}");
        assert_eq!(error.message(), Some("Not Found: no such job"), "{what:?}");
        assert_eq!((error.sent(), error.attempts()), (Sent::Yes, 1), "{what:?}");
    }
}

#[test]
fn flat_envelope_and_null_result_are_errors_too() {
    for body in [
        r#"{"result":null,"status":422}"#,
        r#"{"status":422,"result":""}"#,
        r#"{"result":null,"status":"422"}"#,
        // A server that omits empty values also omits the result.
        r#"{"response":{"status":422}}"#,
        r#"{"response":{"status":"422","headers":[]}}"#,
    ] {
        for what in What::ALL {
            let error = play(what, [answer("200 OK", "", body)]).expect_err("a refusal");
            let is_it = matches!(error.kind(), ErrorKind::Api(status) if status.as_u16() == 422);
            assert!(is_it, "{what:?} {body}: {error}");
        }
    }
}

#[test]
fn inner_status_429_is_retried_by_all_calls() {
    for what in What::ALL {
        let limited = r#"{"response":{"result":null,"status":429}}"#;
        let limited = answer("200 OK", "retry-after: 9\r\n", limited);
        let (server, clock) = (Faults::playing([limited, ok()]), Fake::new());
        run(what.send(&client(&server, &clock))).unwrap_or_else(|error| panic!("{what:?}: {error}"));
        assert_eq!((server.connections(), clock.waits()), (2, vec![9.0]), "{what:?}");
    }
}

#[test]
fn retry_after_is_reported_with_an_inner_status() {
    let body = r#"{"result":null,"status":503}"#;
    let error = play(What::Create, [answer("200 OK", "retry-after: 9\r\n", body)]).expect_err("down");
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(9)));
}

#[test]
fn inner_success_status_is_a_success() {
    for (status, result) in [(200, r#"{"id":1}"#), (201, r#"{"id":1}"#), (204, "null"), (204, r#""""#)] {
        for what in What::ALL {
            play(what, [wrapped(status, result)]).unwrap_or_else(|error| panic!("{what:?}: {error}"));
        }
    }
}

#[test]
fn inner_transient_status_is_retried_by_reads_only() {
    for what in What::ALL {
        let (server, clock) = (Faults::playing([wrapped(503, "null"), ok()]), Fake::new());
        let answer = run(what.send(&client(&server, &clock)));
        if what.is_repeatable() {
            answer.unwrap_or_else(|error| panic!("{what:?}: {error}"));
        } else {
            assert!(answer.expect_err("a write is not retried").is_server_error());
            assert_eq!(server.connections(), 1, "{what:?}");
        }
    }
}

#[test]
fn fields_that_resemble_a_refusal_are_data() {
    // A job has a string `result`, and a status that is not a number.
    for body in [
        r#"{"result":"done","status":"started"}"#,
        r#"{"id":1,"status":404}"#,
        r#"{"id":1,"status":"404"}"#,
        r#"{"response":{"id":1,"status":"started"}}"#,
    ] {
        play(What::Read, [answer("200 OK", "", body)]).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn key_in_an_inner_refusal_is_redacted() {
    let error = play(What::Read, [wrapped(401, r#"{"message":"no planted-secret"}"#)]).expect_err("refused");
    assert!(!shown(&error).contains(crate::KEY), "{error}");
    assert!(error.is_unauthorized());
}
