//! Lists in any order, whose pages are read a second time.

use crate::{asked, client, items, long_page, page, run};
use serde_json::{Value, json};
use tests::faults::{Faults, Script};
use vh3_bigchange::{Cursor, ErrorKind};

/// The items of a list, the error that ended it, and the numbers of the requested pages.
struct Read {
    items: Vec<Value>,
    error: Option<vh3_bigchange::Error>,
    pages: Vec<Value>,
}

fn read(pages: Vec<Script>) -> Read {
    let server = Faults::playing(pages);
    let (mut items, mut error) = (Vec::new(), None);
    run(async {
        let mut types = client(&server).job_types().list().page_size(2).items_as::<Value>();
        loop {
            match types.try_next().await {
                Ok(Some(item)) => items.push(item),
                Ok(None) => break,
                Err(failure) => {
                    error = Some(failure);
                    break;
                }
            }
        }
    });
    let pages = (0..server.connections()).map(|_| asked(&server)["pageNumber"].take()).collect();
    Read { items, error, pages }
}

/// Reads these pages, and asserts the ids and the numbers of the requested pages.
#[track_caller]
fn check(pages: Vec<Script>, ids: &[i64], asked: &[i64]) {
    let Read { items, error, pages } = read(pages);
    assert!(error.is_none(), "{error:?}");
    let found: Vec<_> = items.iter().map(|item| item["id"].clone()).collect();
    assert_eq!((json!(found), json!(pages)), (json!(ids), json!(asked)));
}

#[test]
fn every_page_is_read_a_second_time() {
    check(vec![page(&[])], &[], &[1]);
    check(vec![page(&[1]), page(&[]), page(&[1])], &[1], &[1, 2, 1]);
    check(
        vec![page(&[1, 2]), page(&[3]), page(&[]), page(&[3]), page(&[1, 2])],
        &[1, 2, 3],
        &[1, 2, 3, 2, 1],
    );
}

#[test]
fn item_that_moved_to_an_earlier_page_is_found() {
    // Item 2 moved from page 2 to page 1 before page 2 was read.
    let first = vec![page(&[3, 1]), page(&[5]), page(&[]), page(&[5]), page(&[3, 2])];
    let second = vec![page(&[]), page(&[5]), page(&[3, 2])];
    check(first.into_iter().chain(second).collect(), &[3, 1, 5, 2], &[1, 2, 3, 2, 1, 3, 2, 1]);
}

#[test]
fn new_item_at_the_end_does_not_repeat_all_pages() {
    let pages = vec![
        page(&[1, 2]),
        page(&[3, 4]),
        page(&[5]),
        page(&[]),
        page(&[5, 6]),
        page(&[3, 4]),
        page(&[1, 2]),
        page(&[]),
        page(&[5, 6]),
        page(&[3, 4]),
    ];
    check(pages, &[1, 2, 3, 4, 5, 6], &[1, 2, 3, 4, 3, 2, 1, 4, 3, 2]);
}

#[test]
fn changed_item_is_returned_once() {
    let version = |version: i64| items(vec![json!({ "id": 7, "name": version })]);
    // The page differs from all pages so far, so it is requested once more.
    check(vec![version(1), page(&[]), version(2), version(2)], &[7], &[1, 2, 1, 1]);
}

#[test]
fn list_that_never_rests_is_an_error() {
    let mut pages = Vec::new();
    for id in 1..9 {
        pages.extend([page(&[id]), page(&[])]);
    }
    let error = read(pages).error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.to_string().contains("new items were found each of the 6 times"), "{error}");
    assert!(error.to_string().contains("`with_single_pass()`"), "{error}");
}

/// Returns a page of items without ids.
fn names(names: &[&str]) -> Script {
    items(names.iter().map(|name| json!({ "name": name })).collect())
}

#[test]
fn unchanged_items_without_ids_are_returned_once() {
    let pages = vec![names(&["a", "b"]), names(&["c"]), page(&[]), names(&["c"]), names(&["a", "b"])];
    let Read { items, error, pages } = read(pages);
    assert!(error.is_none(), "{error:?}");
    assert_eq!((items.len(), json!(pages)), (3, json!([1, 2, 3, 2, 1])));
}

#[test]
fn changed_page_of_items_without_ids_is_an_error() {
    for second in [names(&["a", "c"]), names(&["b"]), page(&[])] {
        let read = read(vec![names(&["a", "b"]), names(&["d"]), page(&[]), names(&["d"]), second]);
        let error = read.error.expect("an error").to_string();
        assert!(error.contains("page 1 has changed since it was read, and its items have no ids"), "{error}");
        assert!(error.contains("`with_single_pass()`"), "{error}");
    }
}

#[test]
fn second_reading_resumes_from_a_cursor() {
    let server = Faults::playing([page(&[3, 1]), page(&[5]), page(&[]), page(&[5]), page(&[3, 2])]);
    let cursor = run(async {
        let mut types = client(&server).job_types().list().page_size(2).items();
        for _ in 0..4 {
            types.try_next().await.expect("no error").expect("an item");
        }
        serde_json::to_string(&types.cursor()).expect("JSON")
    });
    let server = Faults::playing([page(&[3, 2]), page(&[]), page(&[5]), page(&[3, 2])]);
    let rest = run(async {
        let cursor: Cursor = serde_json::from_str(&cursor).expect("a cursor");
        let types = client(&server).job_types().list().page_size(2).items();
        types.resume(cursor).expect("the same list").try_next().await.expect("no error")
    });
    assert!(rest.is_none());
}

#[test]
fn long_list_has_each_item_once_in_two_readings() {
    let pages = [0, 1000, 2000].map(long_page);
    let again = [2000, 1000, 0].map(long_page);
    let server = Faults::playing(pages.into_iter().chain([page(&[])]).chain(again));
    run(async {
        let mut types = client(&server).job_types().list().items();
        let mut count = 0;
        while types.try_next().await.expect("no error").is_some() {
            count += 1;
        }
        assert_eq!(count, 3000);
    });
    assert_eq!(server.connections(), 7);
}
