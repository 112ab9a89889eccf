//! Results: pages, new ids and entities in other formats.

use vh3_bigchange::serde_json::{self, json};
use vh3_bigchange::{Created, Job, JobId, Page, Progress};

fn page() -> Page<Job> {
    let page = json!({ "items": [{ "id": 5, "odd": [1] }, { "status": "new", "customFields": [{}] }], "pageNumber": 1 });
    serde_json::from_value(page).unwrap()
}

#[test]
fn page_is_iterated_like_a_list() {
    let page = page();
    let mut ids = Vec::new();
    for job in &page {
        ids.extend(job.id);
    }
    assert_eq!(ids, [JobId::new(5)]);
    assert_eq!(page.items.iter().filter(|job| job.id.is_some_and(|id| id == 5)).count(), 1);
    assert_eq!(page.into_iter().count(), 2);
}

#[test]
fn results_are_written_as_json() {
    let page = page();
    let text = serde_json::to_string(&page).unwrap();
    assert_eq!(serde_json::from_str::<Page<Job>>(&text).unwrap(), page);
    let created: Created<JobId> = serde_json::from_str(r#"{"id":7,"more":1}"#).unwrap();
    assert_eq!(serde_json::to_string(&created).unwrap(), r#"{"id":7,"more":1}"#);
    assert_eq!(serde_json::to_string(&page.items[0]).unwrap(), r#"{"id":5,"odd":[1]}"#);
}

#[test]
fn jobs_are_written_as_csv() {
    let mut table = csv::Writer::from_writer(Vec::new());
    for job in &page() {
        table.serialize(job.row()).unwrap();
    }
    let table = String::from_utf8(table.into_inner().unwrap()).unwrap();
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let columns = rows.headers().unwrap().len();
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert!(rows.iter().all(|row| row.len() == columns), "{table}");
    assert_eq!((&rows[0][0], &rows[0][columns - 1]), ("5", r#"{"odd":[1]}"#));
    assert!(table.contains("[{}]"), "{table}");
}

/// A line about the progress of a list, from all that it states.
fn line(progress: &Progress) -> String {
    let Progress { range, window, windows, page, items, done, .. } = progress;
    format!("{range:?} {window}/{windows} {page} {items} {done}")
}

#[test]
fn progress_of_a_list_is_shown() {
    let client = vh3_bigchange::Client::builder().api_key("k").base_url("http://localhost").build().unwrap();
    let jobs = client.jobs().list("2024-01-01T00:00:00Z", "2026-03-31T23:59:59Z").items();
    assert_eq!(jobs.progress().to_string(), "window 1 of 3, page 1, 0 items");
    let range = "Some((2024-01-01T00:00:00Z, 2026-03-31T23:59:59Z))";
    assert_eq!(line(&jobs.progress()), format!("{range} 1/3 1 0 false"));
}
