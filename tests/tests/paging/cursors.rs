//! Walks that are broken off and gone on with.

use crate::{client, items, page, run};
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
    client.job_types().list().page_size(3).items()
}

/// The pages that a server with five items gives from one on.
fn pages(from: usize) -> Vec<Script> {
    let all = [vec![1, 2, 3], vec![4, 5], vec![]];
    all[from..].iter().map(|ids| page(ids)).collect()
}

/// The same after an interruption. A page of which nothing is new is asked for once more.
fn rest(from: usize, all_new: bool) -> Vec<Script> {
    let mut rest = pages(from);
    if !all_new {
        rest.splice(0..0, pages(from).into_iter().take(1));
    }
    rest
}

#[test]
fn a_list_is_resumed_wherever_it_was_interrupted() {
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
fn what_was_read_to_the_end_has_no_more() {
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
fn a_failed_page_can_be_resumed_from() {
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

#[test]
fn items_without_ids_are_counted() {
    let bare = || items(vec![json!({"name": "a"}), json!({"name": "b"}), json!({"name": "c"})]);
    let cursor = {
        let server = Faults::playing([bare()]);
        run(async {
            let mut types = walk(&client(&server));
            types.try_next().await.expect("a").expect("an item");
            kept(&types.cursor())
        })
    };
    let server = Faults::playing([bare(), page(&[])]);
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
fn the_cursor_of_another_request_is_refused() {
    let server = Faults::playing([]);
    run(async {
        let client = client(&server);
        let cursor = walk(&client).cursor();
        let other = client.job_types().list().page_size(4).items().resume(cursor.clone());
        let error = other.err().expect("another size");
        assert!(error.is_invalid_request() && error.to_string().contains("another request"), "{error}");
        assert!(client.job_groups().list().items().resume(cursor).is_err());
    });
}

#[test]
fn a_text_that_is_no_cursor_is_refused() {
    let server = Faults::playing([]);
    let whole = run(async { serde_json::to_value(walk(&client(&server)).cursor()).expect("JSON") });
    let read = |value: &Value| serde_json::from_value::<Cursor>(value.clone());
    assert!(read(&whole).is_ok());
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
    let more = ["misses", "taken", "pages", "shared", "recent", "before", "edge"];
    for name in names.into_iter().chain(more) {
        let mut broken = whole.clone();
        broken[name] = json!({"odd": 1});
        assert!(read(&broken).is_err(), "{name}");
    }
    assert!(!whole.to_string().contains("pageSize"), "no field of the request is in it");
}

#[test]
fn a_future_can_be_dropped_at_any_time() {
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
            // Polled once and dropped: the page is on its way all the same.
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

/// What reads the first and the third of those, and not the second.
type Strict = std::collections::HashMap<String, i64>;

#[test]
fn an_item_that_cannot_be_decoded_says_where() {
    let odd = answer("201 Created", "x-odd: 1\r\n", ODD);
    let server = Faults::playing([answer("503 Service Unavailable", "", ""), odd]);
    let error = run(async {
        let policy = RetryPolicy::new().base(Duration::ZERO);
        let mut items = client(&server).job_types().list().with_retry(policy).items_as::<Strict>();
        items.try_next().await.expect("the first").expect("an item");
        items.try_next().await.expect_err("the second")
    });
    assert!(error.is_unexpected_shape() && error.to_string().contains("at $.id"), "{error}");
    assert!(!error.to_string().contains("planted"));
    assert_eq!(error.body(), Some(r#"{"id":"planted"}"#));
    // Of the answer that it was in.
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(201), 2));
    assert!(error.headers().is_some_and(|headers| headers.contains_key("x-odd")));
}

/// All that is left, as it came.
async fn all(client: &Client, cursor: Cursor) -> Vec<Value> {
    let mut rest =
        client.job_types().list().items_as::<Value>().resume(kept(&cursor)).expect("the same list");
    let mut ids = Vec::new();
    while let Some(mut item) = rest.try_next().await.expect("no error") {
        ids.push(item["id"].take());
    }
    ids
}

#[test]
fn an_item_that_cannot_be_decoded_is_behind_the_cursor_and_not_lost() {
    let odd = || answer("200 OK", "", ODD);
    let server = Faults::playing([odd(), page(&[])]);
    let cursor = run(async {
        let mut items = client(&server).job_types().list().items_as::<Strict>();
        items.try_next().await.expect("the first").expect("an item");
        items.try_next().await.expect_err("the second");
        assert!(items.try_next().await.expect("nothing more").is_none());
        items.cursor()
    });
    let server = Faults::playing([odd(), page(&[])]);
    assert_eq!(run(all(&client(&server), cursor)), [json!("planted"), json!(3)]);
}

#[test]
fn of_a_page_with_an_item_that_cannot_be_decoded_nothing_is_lost() {
    let odd = || answer("200 OK", "", ODD);
    let server = Faults::playing([page(&[7, 8, 9]), odd()]);
    let cursor = run(async {
        let mut pages = client(&server).job_types().list().pages_as::<Strict>();
        assert_eq!(pages.try_next().await.expect("a page").expect("one page").items.len(), 3);
        pages.try_next().await.expect_err("the second page");
        assert!(pages.try_next().await.expect("nothing more").is_none());
        pages.cursor()
    });
    let server = Faults::playing([odd(), page(&[])]);
    assert_eq!(run(all(&client(&server), cursor)), [json!(1), json!("planted"), json!(3)]);
}

#[test]
fn a_walk_that_was_begun_can_be_sent_back_to_a_cursor() {
    let server = Faults::playing([page(&[1, 2, 3]), page(&[4, 5])].into_iter().chain(pages(0)));
    run(async {
        let client = client(&server);
        let mut types = walk(&client);
        let start = kept(&types.cursor());
        assert_eq!(read(&mut types, 1).await, [1]);
        // The page ahead is on its way.
        tokio::task::spawn_blocking(move || (0..2).for_each(|_| drop(server.next())))
            .await
            .expect("no panic");
        let mut types = types.resume(start).expect("the same list");
        assert_eq!(read(&mut types, 99).await, [1, 2, 3, 4, 5]);
    });
}

#[test]
fn two_thousand_items_are_remembered_and_no_more() {
    let long = |from: i64| page(&(from..from + 1000).collect::<Vec<_>>());
    let server = Faults::playing([long(0), long(1000), long(2000), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().items();
        assert_eq!(read(&mut types, 9999).await.len(), 3000);
        let cursor = serde_json::to_value(types.cursor()).expect("JSON");
        assert_eq!(cursor["recent"].as_array().expect("items").len(), 2000);
    });
}

const FROM: &str = "2023-01-01T00:00:00Z";
const TO: &str = "2024-06-01T00:00:00Z";

fn jobs(client: &Client, from: &str, to: &str) -> Items<Value> {
    let at = |text: &str| text.parse::<Timestamp>().expect("a time");
    client.jobs().list(at(from), at(to)).items_as()
}

#[test]
fn a_cursor_shows_its_range_and_progress() {
    let row = |id: i64| json!({ "id": id });
    let server = Faults::playing([items(vec![row(1), row(2)]), page(&[]), items(vec![row(3), row(4)])]);
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
fn a_cursor_of_another_range_is_refused() {
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
fn a_kept_cursor_is_read_by_every_version() {
    // As it was written first: a change of this text is a change of what programs have kept.
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
