//! The 25 examples of the page are taken, each by a server that was just started. Typed from the page.

use crate::{Raw, mock, run};
use serde_json::{Value, json};

#[track_caller]
fn check(path: &str, body: &Value) {
    let mock = mock();
    let raw = Raw::new(&mock);
    let (status, answer) = run(async {
        // The one rule about the state of a job that an example runs into: a result is for a job that is started.
        if path == "/jobs/result" {
            raw.post("/jobs/start", &json!({ "jobId": 12345 })).await;
        }
        raw.post(path, body).await
    });
    assert_eq!(status, 200, "{path}: {answer}");
    assert!(mock.journal().iter().all(|entry| entry.undocumented.is_empty()), "{path}");
}

#[test]
fn the_example_with_a_query_is_taken() {
    let mock = mock();
    let (status, answer) = run(Raw::new(&mock).send("GET", "/jobs/job?jobId=12345", None));
    assert_eq!((status, &answer["response"]["result"]["id"]), (200, &json!(12345)));
}

#[test]
fn the_24_examples_with_a_body_are_taken() {
    let examples = [
        ("/jobs/create", json!({"typeId": 42, "contactId": 12345, "description": "Blocked toilet"})),
        ("/jobs/edit", json!({"jobId": 12345, "description": "Updated description"})),
        (
            "/jobs/list",
            json!({
                "pageNumber": 1, "pageSize": 20, "createdAtFrom": "2026-01-01T00:00:00Z",
                "createdAtTo": "2026-03-31T23:59:59Z", "direction": "descending",
            }),
        ),
        ("/jobs/cancel", json!({"jobId": 12345, "reason": "Customer cancelled"})),
        ("/jobs/start", json!({"jobId": 12345, "comment": "On site"})),
        ("/jobs/result", json!({"jobId": 12345, "status": "completedOk", "result": "Job complete"})),
        (
            "/jobs/scheduling",
            json!({"jobId": 12345, "resourceId": 100, "vehicleId": 50, "plannedStartAt": "2026-04-20T09:00:00Z"}),
        ),
        ("/jobs/status/history", json!({"jobId": 12345, "pageNumber": 1, "pageSize": 50})),
        ("/jobs/constraints/create", json!({"jobId": 12345})),
        ("/jobs/constraints/delete", json!({"jobId": 12345, "constraintId": 1})),
        ("/jobs/constraints/list", json!({"jobId": 12345, "pageNumber": 1, "pageSize": 20})),
        ("/jobs/stock/create", json!({"jobId": 12345, "stockDetailsId": 10, "quantityPlanned": 1})),
        ("/jobs/stock/delete", json!({"jobId": 12345, "jobStockId": 5})),
        ("/jobs/stock/get", json!({"jobId": 12345, "jobStockId": 5})),
        ("/jobs/stock/list", json!({"jobId": 12345, "pageNumber": 1, "pageSize": 20})),
        ("/job_groups/create", json!({"name": "Refurb phase 1"})),
        ("/job_groups/edit", json!({"jobGroupId": 10, "name": "Refurb phase 1"})),
        ("/job_groups/job_group", json!({"jobGroupId": 10})),
        ("/job_groups/list", json!({"pageNumber": 1, "pageSize": 20})),
        ("/job_groups/status_history", json!({"jobGroupId": 10, "pageNumber": 1, "pageSize": 20})),
        ("/job_groups/job_group_results_as_complete", json!({"jobGroupId": 10})),
        ("/job_groups/job_group_results_as_financially_complete", json!({"jobGroupId": 10})),
        ("/job_types/job_types", json!({"jobTypeId": 42})),
        ("/job_types/list", json!({"pageNumber": 1, "pageSize": 100})),
    ];
    assert_eq!(examples.len(), 24);
    for (path, body) in &examples {
        check(path, body);
    }
}
