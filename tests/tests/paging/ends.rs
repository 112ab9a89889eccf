//! Where a list ends, and where it does not come to its end.

use crate::{asked, body, check, check_error, client, items, page, run};
use serde_json::json;
use tests::faults::{Faults, Script, answer, close};
use vh3_bigchange::Sent;

#[test]
fn an_empty_page_is_the_end() {
    check(2, vec![page(&[])], &[], 1);
    check(2, vec![page(&[1, 2]), page(&[])], &[1, 2], 2);
    check(2, vec![page(&[1, 2]), page(&[3, 4]), page(&[])], &[1, 2, 3, 4], 3);
}

#[test]
fn a_short_page_is_not_the_last_one() {
    let pages = || vec![page(&[1, 2, 3]), page(&[4, 5]), page(&[7, 8, 9]), page(&[10]), page(&[])];
    check(3, pages(), &[1, 2, 3, 4, 5, 7, 8, 9, 10], 5);
    let server = Faults::playing(pages());
    let found = run(async {
        let at: vh3_bigchange::Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
        let mut jobs = client(&server).jobs().list(at, at).page_size(3).items();
        let mut found = Vec::new();
        while let Some(job) = jobs.try_next().await.expect("no error") {
            found.extend(job.id.map(|id| id.get()));
        }
        found
    });
    assert_eq!((found.len(), server.connections()), (9, 5));
}

#[test]
fn a_server_with_a_smaller_size_loses_nothing() {
    check(1000, vec![page(&[1, 2]), page(&[3, 4]), page(&[5]), page(&[])], &[1, 2, 3, 4, 5], 4);
    for said in [2, 1000] {
        let said = |ids: &[i64]| {
            let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
            body(&json!({ "items": items, "pageSize": said, "pageItemCount": said }))
        };
        check(1000, vec![said(&[1]), page(&[])], &[1], 2);
        check(1000, vec![said(&[1, 2]), said(&[3]), said(&[4]), page(&[])], &[1, 2, 3, 4], 4);
    }
}

#[test]
fn every_envelope_is_a_page() {
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
fn what_is_no_page_is_an_error_and_not_an_empty_list() {
    for odd in [json!({}), json!({"result": {}}), json!({"items": {}}), json!({"items": null}), json!("x")] {
        let error = check_error(2, vec![body(&odd)], &[], "another shape");
        assert!(error.is_unexpected_shape(), "{odd}: {error}");
    }
    let error =
        check_error(2, vec![page(&[1, 2]), answer("204 No Content", "", "")], &[1, 2], "another shape");
    assert!(error.is_unexpected_shape());
}

/// The same page several times.
fn times(count: usize, page: fn() -> Script) -> Vec<Script> {
    (0..count).map(|_| page()).collect()
}

#[test]
fn a_server_that_does_not_advance_is_an_error() {
    let same = || page(&[1, 2]);
    let error = check_error(2, times(5, same), &[1, 2], "page 2 is one that came before");
    assert!(error.is_paging() && error.operation() == Some("job_types.list"));
    // In another order.
    let mut pages = times(1, same);
    pages.extend(times(4, || page(&[2, 1])));
    check_error(2, pages, &[1, 2], "page 2");
    // Items without ids are recognized by their content.
    let bare = || items(vec![json!({"name": "a"}), json!({"name": "b"})]);
    check_error(2, times(5, bare), &[-1, -1], "page 2");
    // On its last page, which is full.
    let mut pages = times(1, same);
    pages.extend(times(5, || page(&[3, 4])));
    check_error(2, pages, &[1, 2, 3, 4], "page 3");
}

#[test]
fn a_server_that_starts_again_is_an_error() {
    let long = |from: i64| page(&(from..from + 1000).collect::<Vec<_>>());
    let all: Vec<_> = (0..3000).collect();
    let pages = vec![long(0), long(1000), long(2000), long(0), long(0), long(0), long(1000)];
    check_error(1000, pages, &all, "page 4");
}

#[test]
fn a_list_without_paging_ends() {
    check(1000, times(5, || page(&[1, 2])), &[1, 2], 5);
    check(1, times(5, || page(&[1, 2])), &[1, 2], 5);
    check(1000, times(5, || items(vec![json!({"name": "a"})])), &[-1], 5);
}

#[test]
fn a_last_page_in_place_of_those_behind_it_is_the_end() {
    let mut pages = vec![page(&[1, 2])];
    pages.extend(times(5, || page(&[3])));
    check(2, pages, &[1, 2, 3], 6);
}

#[test]
fn a_response_to_another_request_is_asked_for_again() {
    let pages = vec![page(&[1, 2]), page(&[1, 2]), page(&[3, 4]), page(&[1, 2]), page(&[5]), page(&[])];
    check(2, pages, &[1, 2, 3, 4, 5], 6);
    let pages = vec![page(&[1]), page(&[1]), page(&[2]), page(&[])];
    check(1000, pages, &[1, 2], 4);
}

#[test]
fn a_page_that_stays_in_place_of_another_is_an_error() {
    let pages = vec![page(&[1, 2]), page(&[1, 2]), page(&[1, 2]), page(&[1, 2]), page(&[5, 6])];
    check_error(1000, pages, &[1, 2], "page 2 is one that came before");
}

#[test]
fn items_that_all_moved_by_a_page_come_once() {
    // Two new ones came in before, so page 2 has the items of page 1, and page 1 the new ones.
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
fn a_page_without_new_items_is_not_the_end() {
    check(3, vec![page(&[1, 2, 3]), page(&[3]), page(&[3]), page(&[4]), page(&[])], &[1, 2, 3, 4], 5);
}

#[test]
fn a_404_behind_the_first_page_is_the_end() {
    let absent = || answer("404 Not Found", "content-type: application/json\r\n", "{}");
    check(2, vec![page(&[1, 2]), absent()], &[1, 2], 2);
    check(2, vec![page(&[1, 2]), page(&[3]), answer("404 Not Found", "", "")], &[1, 2, 3], 3);
    assert!(check_error(2, vec![absent()], &[], "404").is_not_found());
}

#[test]
fn a_404_of_a_proxy_is_no_end() {
    let html = || answer("404 Not Found", "content-type: text/html\r\n", "");
    assert!(check_error(2, vec![page(&[1, 2]), html()], &[1, 2], "404").is_not_found());
    let html = answer("404 Not Found", "", "<html>No route</html>");
    check_error(2, vec![page(&[1, 2]), html], &[1, 2], "404");
}

#[test]
fn an_empty_string_is_no_id() {
    let bare = |name: &str| json!({ "id": "", "name": name });
    let pages = vec![items(vec![bare("a"), bare("b")]), items(vec![bare("c")]), page(&[])];
    check(2, pages, &[-1, -1, -1], 3);
}

/// Reads the history of a job from these pages.
fn history(pages: Vec<Script>) -> usize {
    let server = Faults::playing(pages);
    run(async {
        let mut changes = client(&server).jobs().status_history(7).page_size(3).items();
        let mut count = 0;
        while changes.try_next().await.expect("no error").is_some() {
            count += 1;
        }
        count
    })
}

#[test]
fn an_id_that_two_items_of_a_page_share_is_none() {
    let change = |status: &str| json!({ "id": 7, "status": status });
    let first = || items(vec![change("new"), change("scheduled"), change("started")]);
    assert_eq!(history(vec![first(), page(&[])]), 3);
    assert_eq!(history(vec![first(), items(vec![change("new"), change("completedOk")]), page(&[])]), 5);
    // Twice the same on one page.
    assert_eq!(history(vec![items(vec![change("new"), change("new")]), page(&[])]), 2);
    // An id of one item alone tells nothing then either.
    let other = |id: i64| json!({ "id": id, "status": "new" });
    let pages = vec![items(vec![other(1), other(1), other(2)]), items(vec![other(2), other(3)]), page(&[])];
    assert_eq!(history(pages), 5);
}

#[test]
fn an_id_with_other_content_is_another_item() {
    let change = |status: &str| items(vec![json!({ "id": 7, "status": status })]);
    assert_eq!(history(vec![change("new"), change("scheduled"), change("started"), page(&[])]), 3);
}

#[test]
fn ids_are_compared_by_value() {
    let spelled = |id: serde_json::Value| json!({ "id": id });
    let pages =
        vec![page(&[1, 2]), items(vec![spelled(json!("2")), spelled(json!(3.0))]), page(&[3, 4]), page(&[])];
    check(2, pages, &[1, 2, 3, 4], 4);
}

#[test]
fn an_error_has_the_answer_that_it_is_about() {
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
fn items_that_move_to_the_next_page_come_once() {
    check(2, vec![page(&[1, 2]), page(&[2, 3]), page(&[4]), page(&[])], &[1, 2, 3, 4], 4);
}

#[test]
fn too_many_pages_are_an_error() {
    let server = Faults::playing([page(&[1]), page(&[2]), page(&[3])]);
    let error = run(async {
        let mut types = client(&server).job_types().list().page_size(1).items().with_max_pages(2);
        assert!(types.try_next().await.expect("one").is_some());
        assert!(types.try_next().await.expect("two").is_some());
        types.try_next().await.expect_err("the cap")
    });
    assert!(error.is_paging() && error.to_string().contains("more than 2 pages"), "{error}");
    assert_eq!(server.connections(), 2);
}

#[test]
fn a_failure_ends_the_walk_with_what_went_wrong() {
    let error = check_error(2, vec![page(&[1, 2]), close()], &[1, 2], "");
    assert_eq!(error.operation(), Some("job_types.list"));
}

#[test]
fn the_pages_are_asked_for_by_number_and_with_the_callers_fields() {
    let server = Faults::playing([page(&[1, 2]), page(&[])]);
    run(async {
        let mut pages = client(&server).job_types().list().page_size(2).is_tasks_enabled(true).pages();
        let first = pages.try_next().await.expect("a page").expect("one page");
        assert_eq!((first.items.len(), first.count), (2, Some(2)));
        assert!(pages.try_next().await.expect("the end").is_none());
    });
    assert_eq!(asked(&server), json!({"pageNumber": 1, "pageSize": 2, "isTasksEnabled": true}));
    assert_eq!(asked(&server), json!({"pageNumber": 2, "pageSize": 2, "isTasksEnabled": true}));
}

#[test]
fn the_size_is_left_to_the_server_unless_set() {
    let server = Faults::playing([page(&[])]);
    run(async {
        let mut items = client(&server).job_types().list().items();
        assert!(items.try_next().await.expect("the end").is_none());
    });
    assert_eq!(asked(&server), json!({"pageNumber": 1}));
}
