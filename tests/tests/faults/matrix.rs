//! Every scenario against a call of each effect: how often it is attempted, how it ends, and whether it was sent.
//!
//! `VH3_ROUNDS` sets how often all of them are run.

use crate::clock::Fake;
use crate::{What, client, run};
use support::campaign::{proved, size};
use tests::faults::{Faults, raw};
use vh3_bigchange::Sent;

/// The end of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Success,
    /// A read is retried, a write is not.
    RetriedIfRead,
    /// The server states that it did nothing, so each call is retried.
    Retried,
    Final,
}

/// The bytes that a server responds with before it closes the connection.
struct Scenario {
    name: String,
    bytes: Vec<u8>,
    end: End,
}

fn scenarios() -> Vec<Scenario> {
    let mut all = Vec::new();
    statuses(&mut all);
    for (name, whole) in [
        ("with its length", "HTTP/1.1 200 OK\r\ncontent-length: 8\r\nconnection: close\r\n\r\n{\"id\":7}"),
        (
            "in chunks",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"id\r\n4;a=b\r\n\":7}\r\n0\r\n\r\n",
        ),
    ] {
        truncated(name, whole, &mut all);
    }
    bodies(&mut all);
    heads(&mut all);
    all
}

fn add(all: &mut Vec<Scenario>, name: impl Into<String>, bytes: impl Into<Vec<u8>>, end: End) {
    all.push(Scenario { name: name.into(), bytes: bytes.into(), end });
}

fn statuses(all: &mut Vec<Scenario>) {
    for status in (300..309).chain(400..432).chain([451]).chain(500..512) {
        let end = match status {
            429 => End::Retried,
            408 | 500 | 502..=504 => End::RetriedIfRead,
            _ => End::Final,
        };
        let head = format!(
            "HTTP/1.1 {status} A\r\nlocation: /elsewhere\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{{}}"
        );
        // A response with this status has no body.
        add(all, format!("status {status}"), if status == 304 { head.replace("{}", "") } else { head }, end);
    }
}

/// Adds a response that ends after each of its bytes.
fn truncated(name: &str, whole: &str, all: &mut Vec<Scenario>) {
    for length in 0..whole.len() {
        add(
            all,
            format!("a response {name} that ends after {length} bytes"),
            &whole.as_bytes()[..length],
            End::RetriedIfRead,
        );
    }
    add(all, format!("a whole response {name}"), whole, End::Success);
}

fn bodies(all: &mut Vec<Scenario>) {
    for body in ["{", "[1,", "nul", "\"a", "{\"a\":1}}", "<html></html>", "1 2", "{\"a\" 1}", "'a'", "NaN"] {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
        add(all, format!("the body {body:?}"), head + body, End::Final);
    }
}

fn heads(all: &mut Vec<Scenario>) {
    for (name, head) in [
        ("lower-case names", "HTTP/1.1 200 OK\r\ncontent-length:8\r\nconnection:close\r\n\r\n"),
        ("upper-case names", "HTTP/1.1 200 OK\r\nCONTENT-LENGTH: 8\r\nCONNECTION: CLOSE\r\n\r\n"),
        ("no reason", "HTTP/1.1 200\r\ncontent-length: 8\r\n\r\n"),
        ("an old version", "HTTP/1.0 200 OK\r\n\r\n"),
        ("no length", "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n"),
        (
            "an information before it",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n",
        ),
        (
            "early hints before it",
            "HTTP/1.1 103 Early Hints\r\nlink: a\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n",
        ),
    ] {
        add(all, name, format!("{head}{{\"id\":7}}"), End::Success);
    }
}

/// Plays a scenario, and checks the attempts, the requests and the result.
fn check(scenario: &Scenario, what: What) {
    let text = String::from_utf8(scenario.bytes.clone()).expect("text");
    let (server, clock) = (Faults::playing((0..4).map(|_| raw(text.clone()))), Fake::new());
    let result = run(what.send(&client(&server, &clock)));
    let about = format!("{} of {what:?}: {result:?}", scenario.name);
    let attempts = match scenario.end {
        End::RetriedIfRead if what.is_repeatable() => 3,
        End::Retried => 3,
        _ => 1,
    };
    assert_eq!(server.connections(), attempts, "{about}");
    assert_eq!(server.requests().count(), attempts, "{about}");
    match result {
        Ok(_) => assert_eq!(scenario.end, End::Success, "{about}"),
        Err(error) => {
            assert_ne!(scenario.end, End::Success, "{about}");
            assert_eq!(error.attempts() as usize, attempts, "{about}");
            assert_ne!(error.sent(), Sent::No, "{about}");
        }
    }
}

#[test]
fn every_scenario_ends_as_documented_for_every_effect() {
    let effects = [What::Read, What::Create, What::Change, What::Irreversible];
    let (scenarios, rounds) = (scenarios(), size("VH3_ROUNDS", 1));
    assert!(scenarios.len() >= 150, "{} scenarios", scenarios.len());
    for _ in 0..rounds {
        for scenario in &scenarios {
            for what in effects {
                check(scenario, what);
            }
        }
    }
    proved(format_args!(
        "{} scenarios of 4 effects, {rounds} rounds: all end as documented",
        scenarios.len()
    ));
}
