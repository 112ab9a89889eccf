//! Lists as iterators.

use super::client;
use serde_json::json;
use tests::faults::{Faults, Script, answer};
use vh3_bigchange::{Cursor, Error, JobType};

fn page(ids: &[i64]) -> Script {
    let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    answer("200 OK", "", &json!({ "items": items }).to_string())
}

fn id(job_type: Result<JobType, Error>) -> i64 {
    job_type.expect("a job type").id.expect("an id").get()
}

#[test]
fn items_of_all_pages_are_returned() {
    let server = Faults::playing([page(&[1, 2]), page(&[3, 4]), page(&[])]);
    let ids: Vec<_> =
        client(&server).job_types().list().page_size(2).items().with_single_pass().map(id).collect();
    assert_eq!(ids, [1, 2, 3, 4]);
}

#[test]
fn pages_are_returned_one_by_one() {
    let server = Faults::playing([page(&[1, 2]), page(&[2, 3]), page(&[])]);
    let pages = client(&server).job_types().list().page_size(2).pages().with_single_pass();
    let sizes: Vec<_> = pages.map(|page| page.expect("a page").items.len()).collect();
    assert_eq!(sizes, [2, 1], "items of earlier pages are left out");
}

#[test]
fn error_ends_the_iterator() {
    let server = Faults::playing((0..5).map(|_| page(&[1, 2])));
    let found: Vec<_> = client(&server).job_types().list().page_size(2).items().with_single_pass().collect();
    assert_eq!(found.len(), 3);
    assert!(found.into_iter().next_back().expect("an error").expect_err("a repeated page").is_paging());
}

#[test]
fn next_page_is_requested_while_items_are_read() {
    let server = Faults::playing([page(&[1, 2]), page(&[])]);
    let mut items = client(&server).job_types().list().page_size(2).items().with_single_pass();
    assert_eq!(items.next().map(id), Some(1));
    server.next();
    assert!(server.next().ends_with(r#"{"pageNumber":2,"pageSize":2}"#));
}

#[test]
fn iteration_resumes_from_a_cursor() {
    let server = Faults::playing([page(&[1, 2]), page(&[3])]);
    let mut items = client(&server).job_types().list().page_size(2).items().with_single_pass();
    assert_eq!(items.next().map(id), Some(1));
    let kept = serde_json::to_string(&items.cursor()).expect("a cursor serialises");
    drop(items);
    let cursor: Cursor = serde_json::from_str(&kept).expect("a cursor");
    let server = Faults::playing([page(&[1, 2]), page(&[3]), page(&[])]);
    let rest = client(&server)
        .job_types()
        .list()
        .page_size(2)
        .items()
        .with_single_pass()
        .resume(cursor)
        .expect("the same list");
    assert_eq!(rest.map(id).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn too_many_pages_are_an_error() {
    let server = Faults::playing([page(&[1, 2]), page(&[3, 4]), page(&[5, 6])]);
    let types = client(&server).job_types().list().page_size(2).items().with_single_pass().with_max_pages(2);
    let found: Vec<_> = types.collect();
    assert!(found.last().expect("an error").as_ref().expect_err("too many pages").is_paging());
    assert_eq!(found.len(), 5);
}
