//! Where a list ends, and where it does not come to its end.

use crate::{asked, body, check, check_error, client, items, page, run};
use serde_json::json;
use tests::faults::{Faults, answer, close};
use vh3_bigchange::Sent;

#[test]
fn an_empty_page_is_the_end() {
    check(2, vec![page(&[])], &[], 1);
    check(2, vec![page(&[1, 2]), page(&[])], &[1, 2], 2);
    check(2, vec![page(&[1, 2]), page(&[3, 4]), page(&[])], &[1, 2, 3, 4], 3);
}

#[test]
fn a_page_that_is_not_full_is_the_end_once_a_full_one_was_seen() {
    check(2, vec![page(&[1, 2]), page(&[3])], &[1, 2, 3], 2);
}

#[test]
fn a_server_that_takes_a_smaller_size_loses_nothing() {
    // Asked for 1000, it gives 2 at a time, and does not say so.
    check(1000, vec![page(&[1, 2]), page(&[3, 4]), page(&[5])], &[1, 2, 3, 4, 5], 3);
    // It says so.
    let said = |ids: &[i64]| {
        let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
        body(&json!({ "items": items, "pageSize": 2 }))
    };
    check(1000, vec![said(&[1])], &[1], 1);
    check(1000, vec![said(&[1, 2]), said(&[3])], &[1, 2, 3], 2);
}

#[test]
fn a_server_that_only_repeats_the_size_that_it_was_asked_for_is_not_believed() {
    let echo = |ids: &[i64]| {
        let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
        body(&json!({ "items": items, "pageSize": 1000, "pageItemCount": 1000 }))
    };
    check(1000, vec![echo(&[1, 2]), echo(&[3])], &[1, 2, 3], 2);
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

#[test]
fn a_page_that_repeats_is_an_error() {
    let error = check_error(2, vec![page(&[1, 2]), page(&[1, 2])], &[1, 2], "page 2 is one that came before");
    assert!(error.is_paging() && error.operation() == Some("job_types.list"));
    // A server that goes back to its last page beyond the end.
    check_error(2, vec![page(&[1, 2]), page(&[3, 4]), page(&[3, 4])], &[1, 2, 3, 4], "page 3");
    // Nor does one get by that begins anew, or that gives them in another order.
    let long = |from: i64| page(&(from..from + 1000).collect::<Vec<_>>());
    let all: Vec<_> = (0..3000).collect();
    check_error(1000, vec![long(0), long(1000), long(2000), long(0)], &all, "page 4");
    check_error(2, vec![page(&[1, 2]), page(&[2, 1])], &[1, 2], "page 2");
    // Without ids it is known by all of it.
    let bare = || items(vec![json!({"name": "a"}), json!({"name": "b"})]);
    check_error(2, vec![bare(), bare()], &[-1, -1], "page 2");
}

#[test]
fn a_short_page_of_what_came_before_is_the_end() {
    // Something new came in before, and moved the last one to another page.
    check(3, vec![page(&[1, 2, 3]), page(&[3])], &[1, 2, 3], 2);
}

#[test]
fn an_empty_text_is_no_id() {
    let bare = |name: &str| json!({ "id": "", "name": name });
    check(2, vec![items(vec![bare("a"), bare("b")]), items(vec![bare("c")])], &[-1, -1, -1], 2);
}

#[test]
fn an_error_has_the_answer_that_it_is_about() {
    let error = check_error(2, vec![page(&[1, 2]), page(&[1, 2])], &[1, 2], "page 2");
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
    check(2, vec![page(&[1, 2]), page(&[2, 3]), page(&[4])], &[1, 2, 3, 4], 3);
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
