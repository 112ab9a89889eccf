//! Lists in a date range, which are paged by the creation time of their items.

use crate::{asked, client, items, page, run};
use serde_json::{Value, json};
use tests::faults::{Faults, Script, answer};
use vh3_bigchange::{Direction, Timestamp};

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2026-03-31T23:59:59Z";

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

/// Returns a page of jobs with these ids. The id is the day of the year on which a job was created, at noon.
fn jobs(ids: impl IntoIterator<Item = i64>) -> Script {
    items(ids.into_iter().map(job).collect())
}

fn job(id: i64) -> Value {
    let (month, day) = (1 + (id - 1) / 28, 1 + (id - 1) % 28);
    json!({ "id": id, "createdAt": format!("2026-{month:02}-{day:02}T12:00:00Z") })
}

/// The items of a list, and the error that ended it.
struct Read {
    ids: Vec<i64>,
    error: Option<String>,
}

async fn read(server: &Faults, direction: Direction) -> Read {
    let call = client(server).jobs().list(at(FROM), at(TO)).page_size(12).direction(direction);
    let (mut jobs, mut ids) = (call.items(), Vec::new());
    loop {
        match jobs.try_next().await {
            Ok(Some(job)) => ids.extend(job.id.map(|id| id.get())),
            Ok(None) => return Read { ids, error: None },
            Err(error) => return Read { ids, error: Some(error.to_string()) },
        }
    }
}

/// Reads these pages, and asserts the ids and the requests: from, to and page number.
#[track_caller]
fn check(direction: Direction, pages: Vec<Script>, ids: Vec<i64>, requests: &[(&str, &str, i64)]) {
    let server = Faults::playing(pages);
    let read = run(read(&server, direction));
    assert_eq!((read.ids, read.error), (ids, None));
    for (from, to, number) in requests {
        let body = asked(&server);
        let sent = (&body["createdAtFrom"], &body["createdAtTo"], &body["pageNumber"]);
        assert_eq!(sent, (&json!(from), &json!(to), &json!(number)));
    }
    assert_eq!(server.connections(), requests.len());
}

/// A minute before job 12, and a minute before job 22.
const AT_12: &str = "2026-01-12T11:59:00Z";
const AT_22: &str = "2026-01-22T11:59:00Z";

#[test]
fn next_page_starts_at_the_time_of_the_last_item() {
    check(
        Direction::Ascending,
        vec![jobs(1..13), jobs(12..23), jobs([22]), page(&[]), jobs([22])],
        (1..23).collect(),
        &[(FROM, TO, 1), (AT_12, TO, 1), (AT_22, TO, 1), (AT_22, TO, 2), (AT_22, TO, 1)],
    );
}

#[test]
fn descending_page_ends_at_the_time_of_the_last_item() {
    let (first, second) = ("2026-01-11T12:01:00Z", "2026-01-01T12:01:00Z");
    check(
        Direction::Descending,
        vec![jobs((11..23).rev()), jobs((1..12).rev()), jobs([1]), page(&[]), jobs([1])],
        (1..23).rev().collect(),
        &[(FROM, TO, 1), (FROM, first, 1), (FROM, second, 1), (FROM, second, 2), (FROM, second, 1)],
    );
}

#[test]
fn second_reading_finds_a_shifted_item() {
    // The server returns one job a page after the first, and job 22 is deleted between pages 1 and 2.
    check(
        Direction::Ascending,
        vec![jobs(1..23), jobs([22]), page(&[]), jobs([23]), page(&[]), jobs([23])],
        (1..24).collect(),
        &[(FROM, TO, 1), (AT_22, TO, 1), (AT_22, TO, 2), (AT_22, TO, 1), (AT_22, TO, 2), (AT_22, TO, 1)],
    );
}

#[test]
fn seek_without_a_known_item_is_discarded() {
    // The server reads the time in another time zone and would skip job 13.
    check(
        Direction::Ascending,
        vec![jobs(1..13), jobs(14..20), jobs(13..20), jobs(1..13), jobs(19..20), page(&[]), jobs(19..20)],
        (1..20).collect(),
        &[
            (FROM, TO, 1),
            (AT_12, TO, 1),
            (FROM, TO, 2),
            (FROM, TO, 1),
            ("2026-01-19T11:59:00Z", TO, 1),
            ("2026-01-19T11:59:00Z", TO, 2),
            ("2026-01-19T11:59:00Z", TO, 1),
        ],
    );
}

#[test]
fn ignored_range_falls_back_to_page_numbers() {
    // Page 1 is the same for every range.
    check(
        Direction::Ascending,
        vec![jobs(1..13), jobs(1..13), jobs(1..13), jobs(13..15), page(&[]), jobs(13..15), jobs(1..13)],
        (1..15).collect(),
        &[
            (FROM, TO, 1),
            (AT_12, TO, 1),
            (AT_12, TO, 1),
            (FROM, TO, 2),
            (FROM, TO, 3),
            (FROM, TO, 2),
            (FROM, TO, 1),
        ],
    );
}

#[test]
fn unordered_list_falls_back_to_page_numbers() {
    check(
        Direction::Ascending,
        vec![
            jobs([5, 1, 9, 3, 7]),
            jobs([5, 1, 9, 3, 7]),
            jobs([2, 8, 4]),
            page(&[]),
            jobs([2, 8, 4]),
            jobs([5, 1, 9, 3, 7]),
        ],
        vec![5, 1, 9, 3, 7, 2, 8, 4],
        &[(FROM, TO, 1), (FROM, TO, 1), (FROM, TO, 2), (FROM, TO, 3), (FROM, TO, 2), (FROM, TO, 1)],
    );
}

#[test]
fn list_that_loses_its_order_is_an_error() {
    let server = Faults::playing([jobs(1..13), jobs([12, 30, 14]), jobs([12, 30, 14])]);
    let read = run(read(&server, Direction::Ascending));
    assert_eq!(read.ids.len(), 12);
    let error = read.error.expect("an error");
    assert!(error.contains("has an item of 2026-01-14T12:00:00Z behind later ones"), "{error}");
    assert!(error.contains("`with_second_pass()`"), "{error}");
}

fn refused() -> Script {
    answer("422 Unprocessable Entity", "", r#"{"message":"sortBy is not allowed"}"#)
}

#[test]
fn refused_order_falls_back_to_page_numbers() {
    let pages = [refused(), jobs(1..13), jobs([13]), page(&[]), jobs([13]), jobs(1..13)];
    let server = Faults::playing(pages);
    let read = run(read(&server, Direction::Ascending));
    assert_eq!((read.ids, read.error), ((1..14).collect(), None));
    for (number, sort) in
        [(1, json!("createdAt")), (1, json!(null)), (2, json!(null)), (3, json!(null)), (2, json!(null))]
    {
        let body = asked(&server);
        assert_eq!((&body["pageNumber"], &body["sortBy"]), (&json!(number), &sort), "{body}");
        assert_eq!((&body["createdAtFrom"], &body["createdAtTo"]), (&json!(FROM), &json!(TO)));
    }
}

#[test]
fn refused_order_of_the_request_is_an_error() {
    let server = Faults::playing([refused(), jobs(1..13)]);
    let call = client(&server).jobs().list(at(FROM), at(TO)).sort_by("createdAt");
    let error = run(call.items().try_next()).expect_err("the order was asked for");
    assert!(error.is_rejected(), "{error}");
    assert_eq!(server.connections(), 1);
}

#[test]
fn refusal_of_a_later_page_is_an_error() {
    let server = Faults::playing([jobs(1..13), refused(), jobs(12..14)]);
    let read = run(read(&server, Direction::Ascending));
    assert_eq!(read.ids, (1..13).collect::<Vec<_>>());
    assert!(read.error.expect("an error").contains("sortBy is not allowed"));
    assert_eq!(server.connections(), 2);
}

#[test]
fn list_in_another_order_is_paged_by_number() {
    let server = Faults::playing([jobs(1..13), jobs([13]), page(&[]), jobs([13]), jobs(1..13)]);
    let call = client(&server).jobs().list(at(FROM), at(TO)).page_size(12).sort_by("reference");
    let ids = run(async {
        let (mut jobs, mut ids) = (call.items(), Vec::new());
        while let Some(job) = jobs.try_next().await.expect("no error") {
            ids.extend(job.id.map(|id| id.get()));
        }
        ids
    });
    assert_eq!(ids, (1..14).collect::<Vec<_>>());
    for number in [1, 2, 3, 2, 1] {
        let body = asked(&server);
        assert_eq!((&body["pageNumber"], &body["sortBy"]), (&json!(number), &json!("reference")));
        assert_eq!((&body["createdAtFrom"], &body["createdAtTo"]), (&json!(FROM), &json!(TO)));
    }
}

#[test]
fn second_pass_reads_the_pages_of_a_range_twice() {
    let server = Faults::playing([jobs(1..13), jobs([13]), page(&[]), jobs([13]), jobs(1..13)]);
    let call = client(&server).jobs().list(at(FROM), at(TO)).page_size(12);
    let ids = run(async {
        let (mut jobs, mut ids) = (call.items().with_second_pass(), Vec::new());
        while let Some(job) = jobs.try_next().await.expect("no error") {
            ids.extend(job.id.map(|id| id.get()));
        }
        ids
    });
    assert_eq!(ids, (1..14).collect::<Vec<_>>());
    for number in [1, 2, 3, 2, 1] {
        let body = asked(&server);
        assert_eq!((&body["pageNumber"], &body["createdAtFrom"]), (&json!(number), &json!(FROM)));
    }
}
