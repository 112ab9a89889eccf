//! The end of a list, and servers that never end one.

use crate::{asked, body, check, check_error, client, items, long_page, page, run};
use serde_json::json;
use tests::faults::{Faults, Script, answer, close};
use vh3_bigchange::Sent;

#[test]
fn empty_page_ends_the_list() {
    check(2, vec![page(&[])], &[], 1);
    check(2, vec![page(&[1, 2]), page(&[])], &[1, 2], 2);
    check(2, vec![page(&[1, 2]), page(&[3, 4]), page(&[])], &[1, 2, 3, 4], 3);
}

fn short_pages() -> Vec<Script> {
    vec![page(&[1, 2, 3]), page(&[4, 5]), page(&[7, 8, 9]), page(&[10]), page(&[])]
}

#[test]
fn short_page_does_not_end_the_list() {
    check(3, short_pages(), &[1, 2, 3, 4, 5, 7, 8, 9, 10], 5);
    let server = Faults::playing(short_pages());
    let found = run(async {
        let at: vh3_bigchange::Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
        let mut jobs = client(&server).jobs().list(at, at).page_size(3).items().with_single_pass();
        let mut found = Vec::new();
        while let Some(job) = jobs.try_next().await.expect("no error") {
            found.extend(job.id.map(|id| id.get()));
        }
        found
    });
    assert_eq!((found.len(), server.connections()), (9, 5));
}

/// Returns a page that claims this size and count.
fn sized(ids: &[i64], size: usize) -> Script {
    let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    body(&json!({ "items": items, "pageSize": size, "pageItemCount": size }))
}

#[test]
fn smaller_pages_of_the_server_lose_no_item() {
    check(1000, vec![page(&[1, 2]), page(&[3, 4]), page(&[5]), page(&[])], &[1, 2, 3, 4, 5], 4);
    for size in [2, 1000] {
        check(1000, vec![sized(&[1], size), page(&[])], &[1], 2);
        let pages = vec![sized(&[1, 2], size), sized(&[3], size), sized(&[4], size), page(&[])];
        check(1000, pages, &[1, 2, 3, 4], 4);
    }
}

#[test]
fn every_envelope_is_read() {
    let rows = json!([{ "id": 7 }]);
    for whole in [
        json!({"response": {"result": {"items": rows}, "status": 200}}),
        json!({"result": {"items": rows, "pageItemCount": "1"}}),
        json!({ "items": rows }),
        rows.clone(),
    ] {
        check(5, vec![body(&whole), page(&[])], &[7], 2);
    }
}

#[test]
fn response_without_items_is_an_error() {
    for odd in [json!({}), json!({"result": {}}), json!({"items": {}}), json!({"items": null}), json!("x")] {
        let error = check_error(2, vec![body(&odd)], &[], "another shape");
        assert!(error.is_unexpected_shape(), "{odd}: {error}");
    }
    let error =
        check_error(2, vec![page(&[1, 2]), answer("204 No Content", "", "")], &[1, 2], "another shape");
    assert!(error.is_unexpected_shape());
}

/// Returns a page several times.
fn times(count: usize, page: fn() -> Script) -> Vec<Script> {
    (0..count).map(|_| page()).collect()
}

fn one_two() -> Script {
    page(&[1, 2])
}

fn without_ids() -> Script {
    items(vec![json!({"name": "a"}), json!({"name": "b"})])
}

#[test]
fn repeated_page_is_an_error() {
    let error = check_error(2, times(5, one_two), &[1, 2], "page 2 is one that came before");
    assert!(error.is_paging() && error.operation() == Some("job_types.list"));
    // In another order.
    let mut pages = times(1, one_two);
    pages.extend(times(4, || page(&[2, 1])));
    check_error(2, pages, &[1, 2], "page 2");
    // Items without ids are compared by content.
    check_error(2, times(5, without_ids), &[-1, -1], "page 2");
    // The last page is full and repeated.
    let mut pages = times(1, one_two);
    pages.extend(times(5, || page(&[3, 4])));
    check_error(2, pages, &[1, 2, 3, 4], "page 3");
}

#[test]
fn repeated_page_of_the_servers_size_is_an_error() {
    // The server has smaller pages than requested. One page does not show that, two of the same size do.
    let mut pages = times(1, one_two);
    pages.extend(times(5, || page(&[3, 4])));
    check_error(1000, pages, &[1, 2, 3, 4], "page 3");
    // A smaller page is the last one.
    let mut pages = times(1, one_two);
    pages.extend(times(5, || page(&[3])));
    check(1000, pages, &[1, 2, 3], 6);
}

#[test]
fn restarted_list_is_an_error() {
    let all: Vec<_> = (0..3000).collect();
    let pages = [0, 1000, 2000, 0, 0, 0, 1000].map(long_page).into();
    check_error(1000, pages, &all, "page 4");
}

#[test]
fn unpaged_list_ends() {
    check(1000, times(5, || page(&[1, 2])), &[1, 2], 5);
    check(1, times(5, || page(&[1, 2])), &[1, 2], 5);
    check(1000, times(5, || items(vec![json!({"name": "a"})])), &[-1], 5);
}

#[test]
fn repeated_last_page_ends_the_list() {
    let mut pages = vec![page(&[1, 2])];
    pages.extend(times(5, || page(&[3])));
    check(2, pages, &[1, 2, 3], 6);
}

#[test]
fn page_of_another_request_is_requested_again() {
    let pages = vec![page(&[1, 2]), page(&[1, 2]), page(&[3, 4]), page(&[1, 2]), page(&[5]), page(&[])];
    check(2, pages, &[1, 2, 3, 4, 5], 6);
    let pages = vec![page(&[1]), page(&[1]), page(&[2]), page(&[])];
    check(1000, pages, &[1, 2], 4);
}

#[test]
fn stuck_page_is_an_error() {
    let pages = vec![page(&[1, 2]), page(&[1, 2]), page(&[1, 2]), page(&[1, 2]), page(&[5, 6])];
    check_error(1000, pages, &[1, 2], "page 2 is one that came before");
}

#[test]
fn items_shifted_by_a_page_are_returned_once() {
    // Two items were inserted at the front: page 1 has them, and page 2 has the items of the old page 1.
    let pages = vec![
        page(&[1, 2]),
        page(&[1, 2]),
        page(&[1, 2]),
        page(&[8, 9]),
        page(&[1, 2]),
        page(&[3]),
        page(&[]),
    ];
    check(2, pages, &[1, 2, 3], 7);
}

#[test]
fn page_without_new_items_does_not_end_the_list() {
    check(3, vec![page(&[1, 2, 3]), page(&[3]), page(&[3]), page(&[4]), page(&[])], &[1, 2, 3, 4], 5);
}

fn absent() -> Script {
    answer("404 Not Found", "content-type: application/json\r\n", "{}")
}

#[test]
fn status_404_after_the_first_page_ends_the_list() {
    check(2, vec![page(&[1, 2]), absent()], &[1, 2], 2);
    check(2, vec![page(&[1, 2]), page(&[3]), answer("404 Not Found", "", "")], &[1, 2, 3], 3);
    assert!(check_error(2, vec![absent()], &[], "404").is_not_found());
}

#[test]
fn status_404_of_a_proxy_is_an_error() {
    let html = answer("404 Not Found", "content-type: text/html\r\n", "");
    assert!(check_error(2, vec![page(&[1, 2]), html], &[1, 2], "404").is_not_found());
    let html = answer("404 Not Found", "", "<html>No route</html>");
    check_error(2, vec![page(&[1, 2]), html], &[1, 2], "404");
}

#[test]
fn empty_string_is_not_an_id() {
    let first = items(vec![json!({ "id": "", "name": "a" }), json!({ "id": "", "name": "b" })]);
    let pages = vec![first, items(vec![json!({ "id": "", "name": "c" })]), page(&[])];
    check(2, pages, &[-1, -1, -1], 3);
}

/// Returns the number of changes in a job history with these pages.
fn history(pages: Vec<Script>) -> usize {
    let server = Faults::playing(pages);
    run(async {
        let mut changes = client(&server).jobs().status_history(7).page_size(3).items().with_single_pass();
        let mut count = 0;
        while changes.try_next().await.expect("no error").is_some() {
            count += 1;
        }
        count
    })
}

/// Returns a page of changes that all have the same id.
fn changes(statuses: &[&str]) -> Script {
    items(statuses.iter().map(|status| json!({ "id": 7, "status": status })).collect())
}

#[test]
fn id_shared_within_a_page_is_ignored() {
    let first = ["new", "scheduled", "started"];
    assert_eq!(history(vec![changes(&first), page(&[])]), 3);
    assert_eq!(history(vec![changes(&first), changes(&["new", "completedOk"]), page(&[])]), 5);
    // Equal items on one page are different items.
    assert_eq!(history(vec![changes(&["new", "new"]), page(&[])]), 2);
    // Once an id is shared, no id of the list is used.
    assert_eq!(history(vec![page(&[1, 1, 2]), page(&[2, 3]), page(&[])]), 5);
}

#[test]
fn same_id_with_other_content_is_another_item() {
    let pages = vec![changes(&["new"]), changes(&["scheduled"]), changes(&["started"]), page(&[])];
    assert_eq!(history(pages), 3);
}

#[test]
fn ids_are_compared_by_value() {
    let second = items(vec![json!({ "id": "2" }), json!({ "id": 3.0 })]);
    let pages = vec![page(&[1, 2]), second, page(&[3, 4]), page(&[])];
    check(2, pages, &[1, 2, 3, 4], 4);
}

#[test]
fn paging_error_has_the_response() {
    let error = check_error(2, times(5, || page(&[1, 2])), &[1, 2], "page 2");
    assert_eq!(
        (error.sent(), error.attempts(), error.status().map(|status| status.as_u16())),
        (Sent::Yes, 1, Some(200))
    );
    assert_eq!(
        error.headers().and_then(|headers| headers.get("connection")).map(|value| value.as_bytes()),
        Some(&b"close"[..])
    );
}

#[test]
fn item_shifted_to_the_next_page_is_returned_once() {
    check(2, vec![page(&[1, 2]), page(&[2, 3]), page(&[4]), page(&[])], &[1, 2, 3, 4], 4);
}

#[test]
fn page_limit_is_an_error() {
    let server = Faults::playing([page(&[1]), page(&[2]), page(&[3])]);
    let error = run(async {
        let mut types =
            client(&server).job_types().list().page_size(1).items().with_single_pass().with_max_pages(2);
        assert!(types.try_next().await.expect("one").is_some());
        assert!(types.try_next().await.expect("two").is_some());
        types.try_next().await.expect_err("the page limit")
    });
    assert!(error.is_paging() && error.to_string().contains("more than 2 pages"), "{error}");
    assert_eq!(server.connections(), 2);
}

#[test]
fn failed_page_ends_the_list_with_its_error() {
    let error = check_error(2, vec![page(&[1, 2]), close()], &[1, 2], "");
    assert_eq!(error.operation(), Some("job_types.list"));
}

#[test]
fn pages_are_requested_with_the_callers_fields() {
    let server = Faults::playing([page(&[1, 2]), page(&[])]);
    run(async {
        let mut pages =
            client(&server).job_types().list().page_size(2).is_tasks_enabled(true).pages().with_single_pass();
        let first = pages.try_next().await.expect("a page").expect("one page");
        assert_eq!((first.items.len(), first.count), (2, Some(2)));
        assert!(pages.try_next().await.expect("the end").is_none());
    });
    assert_eq!(asked(&server), json!({"pageNumber": 1, "pageSize": 2, "isTasksEnabled": true}));
    assert_eq!(asked(&server), json!({"pageNumber": 2, "pageSize": 2, "isTasksEnabled": true}));
}

#[test]
fn page_size_is_sent_only_if_set() {
    let server = Faults::playing([page(&[])]);
    run(async {
        let mut items = client(&server).job_types().list().items().with_single_pass();
        assert!(items.try_next().await.expect("the end").is_none());
    });
    assert_eq!(asked(&server), json!({"pageNumber": 1}));
}
