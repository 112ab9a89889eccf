//! Filters with more values than one call takes.

use crate::{asked, body, client, run};
use serde_json::{Value, json};
use tests::faults::Faults;
use vh3_bigchange::{Timestamp, jobs};

fn shares(contacts: &[i64], most: usize) -> Vec<Value> {
    let at: Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
    let call = jobs::List::new(at, at).page_size(7);
    let calls = call.chunked(contacts.iter().copied(), most, |call, share| call.contact_id(share));
    let server = Faults::playing(calls.iter().map(|_| body(&json!({ "items": [] }))));
    let client = client(&server);
    for call in calls {
        run(client.call(call).send()).expect("a page");
    }
    (0..server.connections()).map(|_| asked(&server)["contactId"].take()).collect()
}

#[test]
fn every_value_is_sent_once() {
    assert_eq!(shares(&[3, 1, 3, 2, 1], 2), ["3,1", "2"]);
    assert_eq!(shares(&[3, 1], 50), ["3,1"]);
}

#[test]
fn no_values_make_no_calls() {
    assert!(shares(&[], 2).is_empty());
}

#[test]
fn a_share_of_nothing_is_one_of_one() {
    assert_eq!(shares(&[1, 2], 0), ["1", "2"]);
}
