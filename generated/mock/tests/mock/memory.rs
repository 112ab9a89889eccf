//! Rows that are stored, listed and computed.

use crate::{Raw, client, jobs, mock, run};
use serde_json::json;
use vh3_bigchange::{ConstraintType, CustomFieldValue, Direction, JobStatus, StockAction, Timestamp};

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn span() -> (Timestamp, Timestamp) {
    (time("2026-01-01T00:00:00Z"), time("2026-03-31T23:59:59Z"))
}

#[test]
fn a_list_is_walked_to_its_end_in_either_direction() {
    let mock = jobs(250);
    let client = client(&mock);
    let ids = |direction| {
        let (from, to) = span();
        let mut items = client.jobs().list(from, to).direction(direction).page_size(40).items();
        run(async {
            let mut ids = Vec::new();
            while let Some(job) = items.try_next().await.expect("a page") {
                ids.push(job.id.expect("an id").get());
            }
            ids
        })
    };
    let up = ids(Direction::Ascending);
    assert_eq!(up, (12345..12595).collect::<Vec<_>>());
    assert_eq!(ids(Direction::Descending), up.into_iter().rev().collect::<Vec<_>>());
}

#[test]
fn deep_page_of_a_long_list_costs_its_own_rows() {
    let mock = jobs(u32::MAX);
    let (from, to) = span();
    for direction in [Direction::Ascending, Direction::Descending] {
        let list = client(&mock).jobs().list(from, to).direction(direction).page_size(1000);
        let page = run(list.page_number(2_000_000).send()).expect("a page");
        assert_eq!(page.items.len(), 1000);
        let first = match direction {
            Direction::Ascending => 12345 + 1_999_999_000,
            _ => 12345 + i64::from(u32::MAX) - 1 - 1_999_999_000,
        };
        assert_eq!(page.items[0].id.expect("an id").get(), first);
    }
}

#[test]
fn filter_over_a_million_rows_finds_its_rows() {
    let mock = jobs(1_000_000);
    let (from, to) = span();
    let list = client(&mock).jobs().list(from, to);
    let page = run(list.clone().contact_id([12345]).page_size(7).page_number(3).send()).expect("a page");
    assert_eq!(page.items.len(), 7);
    assert!(page.items.iter().all(|job| job.contact_id.is_some_and(|id| id.get() == 12345)));
    let none = run(list.reference(["none"]).send()).expect("a page");
    assert!(none.items.is_empty());
}

#[test]
fn a_job_is_filtered_by_what_it_became() {
    let mock = mock();
    let (from, to) = span();
    let client = client(&mock);
    run(async {
        client.jobs().edit(12346).reference("REF-new").send().await.expect("edited");
        let found = async |reference: &str| {
            let page = client.jobs().list(from, to).reference([reference]).send().await.expect("a page");
            page.items.iter().map(|job| job.id.expect("an id").get()).collect::<Vec<_>>()
        };
        assert_eq!((found("REF-new").await, found("Reference 12346").await), (vec![12346], vec![]));
        assert_eq!(found("Reference 12347").await, [12347]);
    });
}

#[test]
fn jobs_are_those_of_the_seed() {
    let text = |seed| {
        let mock = crate::started(vh3_bigchange_mock::Mock::builder().seed(seed));
        let (from, to) = span();
        run(client(&mock).jobs().list(from, to).send()).expect("a page").text().into_owned()
    };
    assert_eq!(text(1), text(1));
    assert_ne!(text(1), text(2));
}

#[test]
fn filters_are_taken_as_text_and_as_array() {
    let mock = jobs(500);
    let raw = Raw::new(&mock);
    let count = |filter: &str, value: serde_json::Value| {
        let mut body = json!({
            "createdAtFrom": "2026-01-01T00:00:00Z", "createdAtTo": "2026-03-31T23:59:59Z", "pageSize": 1000,
        });
        body[filter] = value;
        let (status, page) = run(raw.post("/jobs/list", &body));
        assert_eq!(status, 200, "{page}");
        page["response"]["result"]["items"].as_array().expect("items").len()
    };
    assert_eq!(count("planted", json!(1)), 500);
    let (one, other) = (count("contactId", json!("12350")), count("contactId", json!("12351")));
    assert!(one > 0 && other > 0 && one + other < 500);
    assert_eq!(count("contactId", json!("12350,12351")), one + other);
    assert_eq!(count("contactId", json!([12350, 12351])), one + other);
    let mut each = 0;
    for status in JobStatus::ALL {
        each += count("status", json!(status.as_str()));
    }
    assert_eq!(each, 500);
    assert_eq!(count("reference", json!(["Reference 12345", "Reference 12844"])), 2);
}

#[test]
fn only_what_was_created_within_the_span_is_listed() {
    let mock = jobs(3);
    let (from, to) = span();
    let list = |from, to| run(client(&mock).jobs().list(from, to).send()).expect("a page").items.len();
    assert_eq!(list(from, to), 3, "both ends belong to it");
    assert_eq!(list(time("2026-01-01T00:00:01Z"), to), 2);
    assert_eq!(list(from, time("2026-03-31T23:59:58Z")), 2);
    assert_eq!(list(time("2025-01-01T00:00:00Z"), time("2025-12-31T23:59:59Z")), 0);
}

#[test]
fn constraints_and_stock_come_and_go() {
    let mock = mock();
    let client = client(&mock);
    run(async {
        let constraints = client.job_constraints();
        let made = constraints.create(12345, ConstraintType::JobResource).entity_id(100).send().await;
        let id = made.expect("a constraint").id.expect("an id");
        let kinds = constraints.list(12345).send().await.expect("a page");
        assert_eq!(kinds.items.last().and_then(|row| row.r#type.clone()), Some(ConstraintType::JobResource));
        constraints.delete(12345, id).send().await.expect("deleted");
        assert!(constraints.delete(12345, id).send().await.expect_err("gone").is_not_found());
        let stock = client.job_stock();
        let made = stock
            .create(12346)
            .stock_details_id(10)
            .action(StockAction::UsedInStock)
            .quantity_planned(2)
            .send();
        let id = made.await.expect("a line").id.expect("an id");
        let line = stock.get(12346, id).send().await.expect("a line");
        assert_eq!(line.quantity_planned.as_ref().map(ToString::to_string).as_deref(), Some("2"));
        assert_eq!(stock.list(12346).stock_details_id([11]).send().await.expect("a page").items.len(), 0);
        assert_eq!(stock.list(12346).stock_details_id([10, 11]).send().await.expect("a page").items.len(), 1);
        stock.delete(12346, id).send().await.expect("deleted");
        assert!(stock.get(12346, id).send().await.expect_err("gone").is_not_found());
    });
}

#[test]
fn flag_filters_a_list() {
    let mock = mock();
    let client = client(&mock);
    run(async {
        let types = async |enabled| {
            let list = client.job_types().list().is_tasks_enabled(enabled).page_size(1000);
            list.send().await.expect("a page")
        };
        let mut count = 0;
        for enabled in [true, false] {
            let page = types(enabled).await;
            count += page.items.len();
            assert!(!page.items.is_empty());
            assert!(page.items.iter().all(|kind| kind.is_tasks_enabled == Some(enabled)));
        }
        assert_eq!(count, 25);
    });
}

#[test]
fn completing_a_group_completes_its_jobs() {
    let mock = jobs(200);
    let client = client(&mock);
    run(async {
        let groups = client.job_groups();
        let group = groups.create().name("Refurb phase 1").send().await.expect("a group").id.expect("an id");
        let job = client
            .jobs()
            .create(42, 12345)
            .job_group_id(group)
            .send()
            .await
            .expect("a job")
            .id
            .expect("an id");
        groups.complete(group).send().await.expect("completed");
        let status = client.jobs().get(job).send().await.expect("a job").status.clone();
        assert_eq!(status, Some(JobStatus::CompletedOk));
        client.jobs().edit(12345).job_group_id(group).send().await.expect("edited");
        groups.complete_financially(group).send().await.expect("completed");
        let first = client.jobs().get(12345).send().await.expect("a job");
        assert_eq!((first.is_financially_complete, first.status.clone()), (Some(true), Some(JobStatus::New)));
        assert_eq!(groups.status_history(group).send().await.expect("a page").items.len(), 3);
        groups.edit(group).name("Refurb phase 2").send().await.expect("edited");
        assert!(groups.get(group).send().await.expect("a group").text().contains("Refurb phase 2"));
        assert_eq!(groups.list().page_size(1000).send().await.expect("a page").items.len(), 201);
    });
}

#[test]
fn a_compact_answer_leaves_out_what_is_empty() {
    let mock = mock();
    let field = CustomFieldValue::new(7, Some("red"));
    run(client(&mock).jobs().edit(12345).custom_fields([field]).send()).expect("edited");
    let job = run(client(&mock).jobs().get(12345).compact(true).send()).expect("a job");
    let json: serde_json::Value = job.json().clone();
    assert!(json.get("actualStartAt").is_none() && json.get("siteContactIds").is_none(), "{json}");
    assert!(json["customFields"].is_object() && json["_customFieldIds"].is_object(), "{json}");
    assert_eq!(job.id.map(|id| id.get()), Some(12345));
    // An object is not the list that the field is, so it is kept beside it, and so are the ids that came with it.
    assert_eq!((&job.custom_fields, &job.extra["customFields"]), (&None, &json["customFields"]));
    assert_eq!(job.extra["_customFieldIds"], json["_customFieldIds"]);
}
