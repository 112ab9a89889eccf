//! Spans that are longer than the server allows.

use crate::{asked, client, items, page, run};
use serde_json::{Value, json};
use tests::faults::{Faults, Script};
use vh3_bigchange::{Direction, Timestamp, jobs};

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn job(id: i64, created: &str) -> Value {
    json!({ "id": id, "createdAt": created })
}

const FROM: &str = "2024-01-01T00:00:00Z";
const MIDDLE: &str = "2025-01-01T00:00:00Z";
const TO: &str = "2025-06-01T00:00:00Z";

/// Walks through jobs of a span of two windows, and gives their ids and the spans that were asked for.
#[track_caller]
fn check(direction: Option<Direction>, pages: Vec<Script>, ids: &[i64], spans: &[(&str, &str)]) {
    let server = Faults::playing(pages);
    let found: Vec<i64> = run(async {
        let mut call = client(&server).jobs().list(at(FROM), at(TO)).page_size(2);
        if let Some(direction) = direction {
            call = call.direction(direction);
        }
        let (mut jobs, mut found) = (call.items(), Vec::new());
        while let Some(job) = jobs.try_next().await.expect("no error") {
            found.extend(job.id.map(|id| id.get()));
        }
        found
    });
    assert_eq!(found, ids);
    for (from, to) in spans {
        let body = asked(&server);
        assert_eq!((&body["createdAtFrom"], &body["createdAtTo"]), (&json!(from), &json!(to)));
    }
    assert_eq!(server.connections(), spans.len());
}

#[test]
fn a_long_range_is_read_in_windows_and_a_boundary_once() {
    let first = || items(vec![job(1, "2024-03-01T00:00:00Z"), job(2, MIDDLE)]);
    let second = || items(vec![job(2, MIDDLE), job(3, "2025-02-01T00:00:00Z")]);
    check(
        None,
        // The first page of each window is read a second time.
        vec![first(), page(&[]), first(), second(), page(&[]), second()],
        &[1, 2, 3],
        &[(FROM, MIDDLE), (FROM, MIDDLE), (FROM, MIDDLE), (MIDDLE, TO), (MIDDLE, TO), (MIDDLE, TO)],
    );
}

#[test]
fn a_window_with_nothing_but_the_boundary_is_no_repeated_page() {
    let boundary = || items(vec![job(2, MIDDLE)]);
    check(
        None,
        vec![boundary(), page(&[]), boundary(), boundary(), page(&[]), boundary()],
        &[2],
        &[(FROM, MIDDLE), (FROM, MIDDLE), (FROM, MIDDLE), (MIDDLE, TO), (MIDDLE, TO), (MIDDLE, TO)],
    );
}

#[test]
fn a_descending_order_holds_across_windows() {
    let late = || items(vec![job(3, "2025-02-01T00:00:00Z"), job(2, MIDDLE)]);
    let early = || items(vec![job(2, MIDDLE), job(1, "2024-03-01T00:00:00Z")]);
    check(
        Some(Direction::Descending),
        vec![late(), page(&[]), late(), early(), page(&[]), early()],
        &[3, 2, 1],
        &[(MIDDLE, TO), (MIDDLE, TO), (MIDDLE, TO), (FROM, MIDDLE), (FROM, MIDDLE), (FROM, MIDDLE)],
    );
}

#[test]
fn a_boundary_comes_once_however_many_came_since() {
    // The double is further away than items are remembered; that it is at the boundary is what keeps it.
    let many = |ids: std::ops::Range<i64>| items(ids.map(|id| json!({ "id": id })).collect());
    let mut first = vec![job(0, MIDDLE)];
    first.extend((1..1000).map(|id| json!({ "id": id })));
    let server = Faults::playing([
        items(first),
        many(1000..2000),
        many(2000..3000),
        many(3000..4000),
        page(&[]),
        items(vec![job(0, MIDDLE), job(9999, TO)]),
        page(&[]),
    ]);
    let count = run(async {
        let mut jobs = client(&server).jobs().list(at(FROM), at(TO)).page_size(1000).items();
        let mut count = 0;
        while jobs.try_next().await.expect("no error").is_some() {
            count += 1;
        }
        count
    });
    assert_eq!(count, 4001);
}

/// Reads a range of two windows to an error.
fn error(pages: Vec<Script>) -> String {
    let server = Faults::playing(pages);
    run(async {
        let mut jobs = client(&server).jobs().list(at(FROM), at(TO)).page_size(2).items();
        loop {
            match jobs.try_next().await {
                Ok(found) => assert!(found.is_some(), "the list ends"),
                Err(error) => return error.to_string(),
            }
        }
    })
}

#[test]
fn a_page_of_an_earlier_window_is_an_error() {
    let same = || page(&[1, 2]);
    let message = error(vec![same(), page(&[]), same(), same()]);
    assert!(message.contains("page 1 of window 2 of 2"), "{message}");
    assert!(message.contains("one of an earlier window"), "{message}");
}

#[test]
fn an_item_of_another_window_is_an_error() {
    let late = || items(vec![job(9, "2025-03-01T00:00:00Z")]);
    let message = error(vec![late(), late()]);
    assert!(message.contains("2025-03-01T00:00:00Z, which is outside of window 1 of 2"), "{message}");
}

#[test]
fn what_is_kept_for_a_boundary_is_what_is_there() {
    // An item without a time may be at the boundary, so as many of them are kept as are remembered at all.
    let long = |from: i64| items((from..from + 1000).map(|id| json!({ "id": id })).collect());
    let server = Faults::playing([long(0), long(1000), long(2000), items(vec![job(3000, MIDDLE)])]);
    run(async {
        let mut jobs = client(&server).jobs().list(at(FROM), at(TO)).items();
        for _ in 0..3001 {
            jobs.try_next().await.expect("a page").expect("a job");
        }
        let cursor = serde_json::to_value(jobs.cursor()).expect("JSON");
        let edge = cursor["edge"].as_array().expect("ids");
        assert_eq!(edge.len(), 2001);
    });
}

#[test]
fn one_call_for_a_long_span_is_refused_and_points_to_items() {
    for call in [jobs::List::new(at(FROM), at(TO)), jobs::List::new(at(FROM), at("2025-01-01T00:00:01Z"))] {
        let error = call.preview().expect_err("too long");
        assert!(error.is_invalid_request() && error.to_string().contains("`.items()`"), "{error}");
    }
    let error = jobs::List::new(at(TO), at(FROM)).preview().expect_err("reversed");
    assert!(error.to_string().contains("is after"), "{error}");
    assert!(jobs::List::new(at(FROM), at(MIDDLE)).preview().is_ok());
    assert!(jobs::List::new(at(FROM), at(FROM)).preview().is_ok());
}

#[test]
fn the_plan_can_be_looked_at() {
    let plan = jobs::List::new(at(FROM), at(TO)).windows();
    assert_eq!(plan, [(at(FROM), at(MIDDLE)), (at(MIDDLE), at(TO))]);
    assert_eq!(vh3_bigchange::job_types::List::new().windows(), []);
}
