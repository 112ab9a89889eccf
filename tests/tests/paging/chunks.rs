//! Filters with more values than one call accepts.

use crate::{asked, body, client, run};
use serde_json::{Value, json};
use tests::faults::Faults;
use vh3_bigchange::{Timestamp, jobs};

fn batches(contacts: &[i64], size: usize) -> Vec<Value> {
    let at: Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
    let call = jobs::List::new(at, at).page_size(7);
    let calls = call.chunked(contacts.iter().copied(), size, |call, batch| call.contact_id(batch));
    let server = Faults::playing(calls.iter().map(|_| body(&json!({ "items": [] }))));
    let client = client(&server);
    for call in calls {
        run(client.call(call).send()).expect("a page");
    }
    (0..server.connections()).map(|_| asked(&server)["contactId"].take()).collect()
}

#[test]
fn every_value_is_sent_once() {
    assert_eq!(batches(&[3, 1, 3, 2, 1], 2), ["3,1", "2"]);
    assert_eq!(batches(&[3, 1], 50), ["3,1"]);
}

#[test]
fn empty_filter_makes_no_calls() {
    assert!(batches(&[], 2).is_empty());
}

#[test]
fn batch_size_zero_counts_as_one() {
    assert_eq!(batches(&[1, 2], 0), ["1", "2"]);
}
