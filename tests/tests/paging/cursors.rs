//! Lists that are interrupted and resumed from a cursor.

use crate::{client, items, long_page, page, run};
use serde_json::{Value, json};
use std::time::Duration;
use tests::faults::{Faults, Script, answer, close};
use vh3_bigchange::{Client, Cursor, Items, JobType, RetryPolicy, Timestamp};

fn kept(cursor: &Cursor) -> Cursor {
    let text = serde_json::to_string(cursor).expect("a cursor is JSON");
    serde_json::from_str(&text).expect("and is read again")
}

async fn read(types: &mut Items<JobType>, most: usize) -> Vec<i64> {
    let mut ids = Vec::new();
    while ids.len() < most {
        match types.try_next().await {
            Ok(Some(found)) => ids.push(found.id.map_or(-1, |id| id.get())),
            _ => break,
        }
    }
    ids
}

fn walk(client: &Client) -> Items<JobType> {
    client.job_types().list().page_size(3).items().with_single_pass()
}

/// Returns the pages of a server with five items, starting at this one.
fn pages(from: usize) -> Vec<Script> {
    let all = [vec![1, 2, 3], vec![4, 5], vec![]];
    all[from..].iter().map(|ids| page(ids)).collect()
}

/// Returns the pages after an interruption. A page without new items is requested again.
fn rest(from: usize, all_new: bool) -> Vec<Script> {
    let mut rest = pages(from);
    if !all_new {
        rest.splice(0..0, pages(from).into_iter().take(1));
    }
    rest
}

#[test]
fn list_resumes_after_every_item() {
    for (most, from) in [(0, 0), (1, 0), (2, 0), (3, 0), (4, 1), (5, 1)] {
        let (first, cursor) = {
            let server = Faults::playing(pages(0));
            run(async {
                let mut types = walk(&client(&server));
                (read(&mut types, most).await, kept(&types.cursor()))
            })
        };
        assert_eq!(cursor.progress().items, most as u64);
        let server = Faults::playing(rest(from, most != 3 && most != 5));
        let rest = run(async {
            let mut types = walk(&client(&server)).resume(cursor).expect("the same list");
            read(&mut types, 99).await
        });
        assert_eq!([first, rest].concat(), [1, 2, 3, 4, 5], "after {most}");
    }
}

#[test]
fn finished_list_has_no_more_items() {
    let server = Faults::playing(pages(0));
    run(async {
        let client = client(&server);
        let mut types = walk(&client);
        assert_eq!(read(&mut types, 99).await.len(), 5);
        let mut again = walk(&client).resume(kept(&types.cursor())).expect("the same list");
        assert!(again.try_next().await.expect("no call is made").is_none());
    });
    assert_eq!(server.connections(), 3);
}

#[test]
fn list_resumes_at_a_failed_page() {
    let after = [page(&[1, 2, 3]), page(&[1, 2, 3]), page(&[4, 5]), page(&[])];
    let server = Faults::playing([page(&[1, 2, 3]), close()].into_iter().chain(after));
    run(async {
        let client = client(&server);
        let mut types = walk(&client);
        assert_eq!(read(&mut types, 3).await, [1, 2, 3]);
        types.try_next().await.expect_err("the connection broke");
        let mut types = walk(&client).resume(kept(&types.cursor())).expect("the same list");
        assert_eq!(read(&mut types, 99).await, [4, 5]);
    });
}

fn without_ids() -> Script {
    items(vec![json!({"name": "a"}), json!({"name": "b"}), json!({"name": "c"})])
}

#[test]
fn items_without_ids_resume_by_position() {
    let cursor = {
        let server = Faults::playing([without_ids()]);
        run(async {
            let mut types = walk(&client(&server));
            types.try_next().await.expect("a").expect("an item");
            kept(&types.cursor())
        })
    };
    let server = Faults::playing([without_ids(), page(&[])]);
    run(async {
        let mut rest = walk(&client(&server)).resume(cursor).expect("the same list");
        let names: Vec<_> = [rest.try_next().await, rest.try_next().await]
            .into_iter()
            .map(|item| item.expect("no error").expect("an item").name)
            .collect();
        assert_eq!(names, [Some("b".to_owned()), Some("c".to_owned())]);
        assert!(rest.try_next().await.expect("no error").is_none());
    });
}

#[test]
fn cursor_of_another_request_is_refused() {
    let server = Faults::playing([]);
    run(async {
        let client = client(&server);
        let cursor = walk(&client).cursor();
        let other = client.job_types().list().page_size(4).items().with_single_pass().resume(cursor.clone());
        let error = other.err().expect("another size");
        assert!(error.is_invalid_request() && error.to_string().contains("another request"), "{error}");
        assert!(client.job_groups().list().items().resume(cursor).is_err());
    });
}

#[test]
fn malformed_cursor_is_refused() {
    let server = Faults::playing([]);
    let whole = run(async { serde_json::to_value(walk(&client(&server)).cursor()).expect("JSON") });
    assert!(serde_json::from_value::<Cursor>(whole.clone()).is_ok());
    let names = [
        "version",
        "operation",
        "request",
        "range",
        "windows",
        "items",
        "done",
        "at",
        "way",
        "times",
        "sought",
    ];
    let more = ["misses", "rounds", "low", "taken", "pages", "shared", "recent", "before", "edge"];
    for name in names.into_iter().chain(more) {
        let mut broken = whole.clone();
        broken[name] = json!({"odd": 1});
        assert!(serde_json::from_value::<Cursor>(broken).is_err(), "{name}");
    }
    assert!(!whole.to_string().contains("pageSize"), "a cursor has no field of the request");
}

#[test]
fn dropped_future_loses_no_item() {
    let gate = tests::faults::Gate::shut();
    let late = gate.clone();
    let server = Faults::playing([
        page(&[1, 2, 3]),
        tests::faults::script(move |peer| {
            peer.request();
            late.pass();
            let body = r#"{"items":[{"id":4}]}"#;
            peer.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
        }),
    ]);
    run(async {
        let mut types = walk(&client(&server));
        assert_eq!(read(&mut types, 3).await, [1, 2, 3]);
        for _ in 0..3 {
            // The future is polled once and dropped. The page is still requested.
            tokio::select! {
                biased;
                item = types.try_next() => panic!("{item:?}"),
                () = std::future::ready(()) => {}
            }
        }
        gate.open();
        assert_eq!(read(&mut types, 1).await, [4]);
    });
    let second = server.requests().filter(|request| request.contains(r#""pageNumber":2"#));
    assert_eq!(second.count(), 1);
}

const ODD: &str = r#"{"items":[{"id":1},{"id":"planted"},{"id":3}]}"#;

/// A type that decodes the first and the third item of `ODD`, but not the second.
type Strict = std::collections::HashMap<String, i64>;

#[test]
fn decode_error_of_an_item_names_its_path() {
    let odd = answer("201 Created", "x-odd: 1\r\n", ODD);
    let server = Faults::playing([answer("503 Service Unavailable", "", ""), odd]);
    let error = run(async {
        let policy = RetryPolicy::new().base(Duration::ZERO);
        let mut items =
            client(&server).job_types().list().with_retry(policy).items_as::<Strict>().with_single_pass();
        items.try_next().await.expect("the first").expect("an item");
        items.try_next().await.expect_err("the second")
    });
    assert!(error.is_unexpected_shape() && error.to_string().contains("at $.id"), "{error}");
    assert!(!error.to_string().contains("planted"));
    assert_eq!(error.body(), Some(r#"{"id":"planted"}"#));
    // The error has the response with the item.
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(201), 2));
    assert!(error.headers().is_some_and(|headers| headers.contains_key("x-odd")));
}

/// Returns the ids of all remaining items.
async fn all(client: &Client, cursor: Cursor) -> Vec<Value> {
    let mut rest = client
        .job_types()
        .list()
        .items_as::<Value>()
        .with_single_pass()
        .resume(kept(&cursor))
        .expect("the same list");
    let mut ids = Vec::new();
    while let Some(mut item) = rest.try_next().await.expect("no error") {
        ids.push(item["id"].take());
    }
    ids
}

fn odd() -> Script {
    answer("200 OK", "", ODD)
}

#[test]
fn undecodable_item_is_read_after_resuming() {
    let server = Faults::playing([odd(), page(&[])]);
    let cursor = run(async {
        let mut items = client(&server).job_types().list().items_as::<Strict>().with_single_pass();
        items.try_next().await.expect("the first").expect("an item");
        items.try_next().await.expect_err("the second");
        assert!(items.try_next().await.expect("nothing more").is_none());
        items.cursor()
    });
    let server = Faults::playing([odd(), page(&[])]);
    assert_eq!(run(all(&client(&server), cursor)), [json!("planted"), json!(3)]);
}

#[test]
fn undecodable_page_is_read_after_resuming() {
    let server = Faults::playing([page(&[7, 8, 9]), odd()]);
    let cursor = run(async {
        let mut pages = client(&server).job_types().list().pages_as::<Strict>().with_single_pass();
        assert_eq!(pages.try_next().await.expect("a page").expect("one page").items.len(), 3);
        pages.try_next().await.expect_err("the second page");
        assert!(pages.try_next().await.expect("nothing more").is_none());
        pages.cursor()
    });
    let server = Faults::playing([odd(), page(&[])]);
    assert_eq!(run(all(&client(&server), cursor)), [json!(1), json!("planted"), json!(3)]);
}

#[test]
fn started_list_can_resume_from_a_cursor() {
    let server = Faults::playing([page(&[1, 2, 3]), page(&[4, 5])].into_iter().chain(pages(0)));
    run(async {
        let client = client(&server);
        let mut types = walk(&client);
        let start = kept(&types.cursor());
        assert_eq!(read(&mut types, 1).await, [1]);
        // The next page is being requested.
        let requested = tokio::task::spawn_blocking(move || {
            (0..2).for_each(|_| drop(server.next()));
            server
        });
        let _server = requested.await.expect("no panic");
        let mut types = types.resume(start).expect("the same list");
        assert_eq!(read(&mut types, 99).await, [1, 2, 3, 4, 5]);
    });
}

#[test]
fn cursor_remembers_at_most_2000_items() {
    let server = Faults::playing([long_page(0), long_page(1000), long_page(2000), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().items().with_single_pass();
        assert_eq!(read(&mut types, 9999).await.len(), 3000);
        let cursor = serde_json::to_value(types.cursor()).expect("JSON");
        assert_eq!(cursor["recent"].as_array().expect("items").len(), 2000);
    });
}

const FROM: &str = "2023-01-01T00:00:00Z";
const TO: &str = "2024-06-01T00:00:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn jobs(client: &Client, from: &str, to: &str) -> Items<Value> {
    client.jobs().list(at(from), at(to)).items_as().with_single_pass()
}

#[test]
fn cursor_shows_range_and_progress() {
    let server = Faults::playing([page(&[1, 2]), page(&[]), page(&[3, 4])]);
    run(async {
        let mut jobs = jobs(&client(&server), FROM, TO);
        assert_eq!(jobs.progress().to_string(), "window 1 of 2, page 1, 0 items");
        for _ in 0..3 {
            jobs.try_next().await.expect("no error").expect("a job");
        }
        let cursor = kept(&jobs.cursor());
        assert_eq!(jobs.progress(), *cursor.progress());
        assert_eq!(jobs.progress().to_string(), "window 2 of 2, page 1, 3 items");
        let range = cursor.range().map(|(from, to)| (from.to_string(), to.to_string()));
        assert_eq!(range, Some((FROM.to_owned(), TO.to_owned())));
        assert!(!cursor.is_done());
        let shown = format!("{cursor:?}");
        assert!(shown.contains("window: 2") && shown.contains("items: 3"), "{shown}");
    });
}

#[test]
fn cursor_of_another_range_is_refused() {
    let server = Faults::playing([page(&[]), page(&[])]);
    run(async {
        let client = client(&server);
        let mut first = jobs(&client, FROM, TO);
        assert!(first.try_next().await.expect("no error").is_none());
        let cursor = kept(&first.cursor());
        assert!(cursor.is_done());
        for (from, to) in [(FROM, "2025-12-31T00:00:00Z"), ("2023-02-01T00:00:00Z", TO)] {
            let error = jobs(&client, from, to).resume(cursor.clone()).err().expect("another range");
            let message = error.to_string();
            assert!(error.is_invalid_request(), "{message}");
            assert!(message.contains(&format!("{FROM} to {TO}")), "{message}");
            assert!(message.contains(&format!("{from} to {to}")), "{message}");
        }
        assert!(jobs(&client, FROM, TO).resume(cursor).is_ok());
    });
}

#[test]
fn stored_cursor_stays_readable() {
    // The text of the first version. Programs have stored cursors in this format.
    let kept = include_str!("cursor.json");
    let server = Faults::playing([page(&[1, 2, 3]), page(&[4]), page(&[])]);
    run(async {
        let mut types = walk(&client(&server));
        assert_eq!(read(&mut types, 2).await, [1, 2]);
        assert_eq!(serde_json::to_string(&types.cursor()).expect("JSON"), kept.trim_end());
    });
    let cursor: Cursor = serde_json::from_str(kept).expect("a cursor");
    let server = Faults::playing(pages(0));
    run(async {
        let mut types = walk(&client(&server)).resume(cursor).expect("the same list");
        assert_eq!(read(&mut types, 99).await, [3, 4, 5]);
    });
}
