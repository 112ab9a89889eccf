//! Date ranges that are longer than the server allows.

use crate::{asked, client, items, long_page, page, run};
use serde_json::{Value, json};
use tests::faults::{Faults, Script};
use vh3_bigchange::{Direction, Timestamp, jobs, sales_opportunities};

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn job(id: i64, created: &str) -> Value {
    json!({ "id": id, "createdAt": created })
}

const FROM: &str = "2024-01-01T00:00:00Z";
const MIDDLE: &str = "2025-01-01T00:00:00Z";
const TO: &str = "2025-06-01T00:00:00Z";

/// Reads jobs in a range of two windows, and asserts their ids and the requested ranges.
#[track_caller]
fn check(direction: Option<Direction>, pages: Vec<Script>, ids: &[i64], ranges: &[(&str, &str)]) {
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
    for (from, to) in ranges {
        let body = asked(&server);
        assert_eq!((&body["createdAtFrom"], &body["createdAtTo"]), (&json!(from), &json!(to)));
    }
    assert_eq!(server.connections(), ranges.len());
}

/// Returns a page with job 1 and job 2, which is at the boundary of two windows.
fn jobs_1_2() -> Script {
    items(vec![job(1, "2024-03-01T00:00:00Z"), job(2, MIDDLE)])
}

fn jobs_2_3() -> Script {
    items(vec![job(2, MIDDLE), job(3, "2025-02-01T00:00:00Z")])
}

fn boundary() -> Script {
    items(vec![job(2, MIDDLE)])
}

#[test]
fn boundary_item_of_two_windows_is_returned_once() {
    check(
        None,
        // The first page of each window is read a second time.
        vec![jobs_1_2(), page(&[]), jobs_1_2(), jobs_2_3(), page(&[]), jobs_2_3()],
        &[1, 2, 3],
        &[(FROM, MIDDLE), (FROM, MIDDLE), (FROM, MIDDLE), (MIDDLE, TO), (MIDDLE, TO), (MIDDLE, TO)],
    );
}

#[test]
fn window_with_only_the_boundary_item_is_no_repeat() {
    check(
        None,
        vec![boundary(), page(&[]), boundary(), boundary(), page(&[]), boundary()],
        &[2],
        &[(FROM, MIDDLE), (FROM, MIDDLE), (FROM, MIDDLE), (MIDDLE, TO), (MIDDLE, TO), (MIDDLE, TO)],
    );
}

fn jobs_3_2() -> Script {
    items(vec![job(3, "2025-02-01T00:00:00Z"), job(2, MIDDLE)])
}

fn jobs_2_1() -> Script {
    items(vec![job(2, MIDDLE), job(1, "2024-03-01T00:00:00Z")])
}

#[test]
fn descending_order_spans_windows() {
    check(
        Some(Direction::Descending),
        vec![jobs_3_2(), page(&[]), jobs_3_2(), jobs_2_1(), page(&[]), jobs_2_1()],
        &[3, 2, 1],
        &[(MIDDLE, TO), (MIDDLE, TO), (MIDDLE, TO), (FROM, MIDDLE), (FROM, MIDDLE), (FROM, MIDDLE)],
    );
}

#[test]
fn boundary_item_is_remembered_over_many_items() {
    // So many items follow that the boundary item is only remembered because it is at the boundary.
    let mut first = vec![job(0, MIDDLE)];
    first.extend((1..1000).map(|id| json!({ "id": id })));
    let server = Faults::playing([
        items(first),
        long_page(1000),
        long_page(2000),
        long_page(3000),
        page(&[]),
        items(vec![job(0, MIDDLE), job(9999, TO)]),
        page(&[]),
    ]);
    let count = run(async {
        let jobs = client(&server).jobs().list(at(FROM), at(TO)).page_size(1000).items();
        let (mut jobs, mut count) = (jobs.with_single_pass(), 0);
        while jobs.try_next().await.expect("no error").is_some() {
            count += 1;
        }
        count
    });
    assert_eq!(count, 4001);
}

/// Reads a range of two windows up to an error, and returns its message.
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
fn page_of_an_earlier_window_is_an_error() {
    let message = error(vec![page(&[1, 2]), page(&[]), page(&[1, 2]), page(&[1, 2]), page(&[1, 2])]);
    assert!(message.contains("page 1 of window 2 of 2"), "{message}");
    assert!(message.contains("one of an earlier window"), "{message}");
}

#[test]
fn item_outside_its_window_is_an_error() {
    let late = "2025-03-01T00:00:00Z";
    let message = error(vec![items(vec![job(9, late)]), items(vec![job(9, late)])]);
    assert!(message.contains("2025-03-01T00:00:00Z, which is outside of window 1 of 2"), "{message}");
}

#[test]
fn cursor_keeps_the_items_at_a_boundary() {
    // An item without a time may be at the boundary, so all remembered items without one are kept.
    let last = items(vec![job(3000, MIDDLE)]);
    let server = Faults::playing([long_page(0), long_page(1000), long_page(2000), last]);
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
fn send_refuses_a_long_range_and_names_items() {
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
fn windows_returns_the_planned_ranges() {
    let plan = jobs::List::new(at(FROM), at(TO)).windows();
    assert_eq!(plan, [(at(FROM), at(MIDDLE)), (at(MIDDLE), at(TO))]);
    assert_eq!(vh3_bigchange::job_types::List::new().windows(), []);
}

const DUE: &str = "2025-06-01T00:00:00Z";

/// Reads sales opportunities in two ranges up to an error, and returns its message.
fn two_ranges(server: &Faults, created: [&str; 2], due: [&str; 2]) -> Option<String> {
    run(async {
        let call = client(server).sales_opportunities().list();
        let call = call.created_at_from(at(created[0])).created_at_to(at(created[1]));
        let mut found = call.due_date_from(at(due[0])).due_date_to(at(due[1])).items();
        loop {
            match found.try_next().await {
                Ok(Some(_)) => {}
                Ok(None) => return None,
                Err(error) => return Some(error.to_string()),
            }
        }
    })
}

#[test]
fn two_long_ranges_are_an_error_that_names_both() {
    let server = Faults::playing([]);
    let message = two_ranges(&server, [FROM, TO], [FROM, DUE]).expect("an error");
    let expected = "createdAtFrom 2024-01-01T00:00:00Z to createdAtTo 2025-06-01T00:00:00Z and dueDateFrom \
                    2024-01-01T00:00:00Z to dueDateTo 2025-06-01T00:00:00Z are both more than 12 calendar months, and \
                    `.items()` splits one range only; make a call for each 12 months of dueDateFrom and dueDateTo";
    assert!(message.ends_with(expected), "{message}");
    assert_eq!(server.connections(), 0);
    let call = sales_opportunities::List::new().created_at_from(at(FROM)).created_at_to(at(TO));
    let error = call.due_date_from(at(FROM)).due_date_to(at(DUE)).preview().expect_err("too long");
    assert!(error.to_string().ends_with(expected), "{error}");
}

#[test]
fn only_long_range_of_two_is_split() {
    for (created, due, split) in [
        ([FROM, MIDDLE], [FROM, DUE], ["dueDateFrom", "dueDateTo"]),
        ([FROM, TO], [FROM, MIDDLE], ["createdAtFrom", "createdAtTo"]),
    ] {
        let (first, second) = ([page(&[1]), page(&[]), page(&[1])], [page(&[2]), page(&[]), page(&[2])]);
        let server = Faults::playing(first.into_iter().chain(second));
        assert_eq!(two_ranges(&server, created, due), None);
        let mut ranges = Vec::new();
        for _ in 0..server.connections() {
            let body = asked(&server);
            ranges.push((body[split[0]].clone(), body[split[1]].clone()));
        }
        ranges.dedup();
        let windows = [(json!(FROM), json!(MIDDLE)), (json!(MIDDLE), json!(TO))];
        assert_eq!(ranges, windows, "{split:?}");
    }
}

#[test]
fn cursor_of_another_range_field_is_refused() {
    let server = Faults::playing([]);
    run(async {
        let list = || client(&server).sales_opportunities().list();
        let created = list().created_at_from(at(FROM)).created_at_to(at(TO)).items();
        let due = list().due_date_from(at(FROM)).due_date_to(at(TO)).items();
        let error = due.resume(created.cursor()).err().expect("another field");
        assert!(error.to_string().contains("another request"), "{error}");
        let due = || list().due_date_from(at(FROM)).due_date_to(at(TO)).items();
        assert!(due().resume(due().cursor()).is_ok());
        let shorter = list().due_date_from(at(FROM)).due_date_to(at(MIDDLE)).items();
        let error = shorter.resume(due().cursor()).err().expect("another range");
        assert!(error.to_string().contains("the cursor is for 2024-01-01T00:00:00Z to"), "{error}");
    });
}
