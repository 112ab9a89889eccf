//! The fields of a request that pagination honours, and the identity of its cursors.

use crate::{asked, client, items, page, run};
use serde_json::{Value, json};
use tests::faults::{Faults, Script};
use vh3_bigchange::{Client, Cursor, Timestamp};

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2026-03-31T23:59:59Z";

/// Returns a page of items whose ids are text.
fn named(ids: &[&str]) -> Script {
    items(ids.iter().map(|id| json!({ "id": id })).collect())
}

async fn names(client: &Client) -> Vec<Value> {
    let mut types = client.job_types().list().items_as::<Value>().with_single_pass();
    let mut names = Vec::new();
    while let Some(mut item) = types.try_next().await.expect("no error") {
        names.push(item["id"].take());
    }
    names
}

#[test]
fn page_number_and_size_of_the_request_are_honoured() {
    let server = Faults::playing([page(&[1, 2]), page(&[3, 4]), page(&[])]);
    run(async {
        let mut types =
            client(&server).job_types().list().page_number(5).page_size(2).items().with_single_pass();
        while types.try_next().await.expect("no error").is_some() {}
    });
    for number in 5..8 {
        let body = asked(&server);
        assert_eq!((&body["pageNumber"], &body["pageSize"]), (&json!(number), &json!(2)));
    }
}

#[test]
fn page_number_is_no_part_of_a_cursors_identity() {
    let server = Faults::playing([page(&[1, 2]), page(&[3]), page(&[])]);
    run(async {
        let client = client(&server);
        let mut first = client.job_types().list().page_number(1).page_size(2).items();
        assert!(first.try_next().await.expect("no error").is_some());
        let text = serde_json::to_string(&first.cursor()).expect("JSON");
        drop(first);
        let cursor: Cursor = serde_json::from_str(&text).expect("a cursor");
        for number in [None, Some(7)] {
            let list = client.job_types().list().page_size(2);
            let list = match number {
                Some(number) => list.page_number(number),
                None => list,
            };
            assert!(list.items().resume(cursor.clone()).is_ok(), "{number:?}");
        }
        assert!(client.job_types().list().page_size(3).items().resume(cursor).is_err());
    });
}

#[test]
fn items_with_text_ids_are_returned_once() {
    // An item was inserted at the front, so the second page begins with the last item of the first one.
    let server = Faults::playing([named(&["a", "b"]), named(&["b", "c"]), named(&[])]);
    assert_eq!(run(names(&client(&server))), [json!("a"), json!("b"), json!("c")]);
    // An id is compared as text: case and blanks count.
    let server = Faults::playing([named(&["a", "A"]), named(&["a ", "aa"]), named(&[])]);
    assert_eq!(run(names(&client(&server))).len(), 4);
}

/// Returns the hash of the request and the edge of a stored cursor.
fn stored(cursor: &Cursor) -> (Value, Value) {
    let mut stored = serde_json::to_value(cursor).expect("a cursor is JSON");
    (stored["request"].take(), stored["edge"].take())
}

#[test]
fn hash_of_a_request_is_the_same_in_every_version() {
    let server = Faults::playing([]);
    run(async {
        let client = client(&server);
        let (from, to): (Timestamp, Timestamp) = (FROM.parse().expect("a time"), TO.parse().expect("a time"));
        let types = client.job_types().list();
        // FNV-1a of nothing, and of `"pageSize"2`. The ends of the first range of an endpoint are no part of it.
        assert_eq!(stored(&types.clone().items().cursor()).0, "cbf29ce484222325");
        assert_eq!(stored(&types.page_size(2).items().cursor()).0, "dba62525d2ca4a07");
        let jobs = client.jobs().list(from, to);
        assert_eq!(stored(&jobs.clone().items().cursor()).0, "cbf29ce484222325");
        assert_eq!(stored(&jobs.page_size(2).items().cursor()).0, "dba62525d2ca4a07");
    });
}

#[test]
fn item_at_the_end_of_the_last_window_is_no_edge() {
    let at_end = || items(vec![json!({ "id": 1, "createdAt": TO })]);
    let server = Faults::playing([at_end(), page(&[]), at_end()]);
    run(async {
        let (from, to): (Timestamp, Timestamp) = (FROM.parse().expect("a time"), TO.parse().expect("a time"));
        let mut jobs = client(&server).jobs().list(from, to).items().with_single_pass();
        assert!(jobs.try_next().await.expect("no error").is_some());
        assert_eq!(stored(&jobs.cursor()).1, json!([]));
    });
}
