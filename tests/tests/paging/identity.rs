//! The fields of a request that pagination honours, and the identity of its cursors.

use crate::{asked, client, items, page, run};
use serde_json::{Value, json};
use tests::faults::{Faults, Script};
use vh3_bigchange::{Client, Cursor};

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
