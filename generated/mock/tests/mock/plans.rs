//! The members of a job after scheduling and editing.

use crate::{Raw, mock, run};
use serde_json::{Value, json};

struct Job<'m> {
    raw: Raw<'m>,
    id: i64,
}

impl Job<'_> {
    /// Sends this to an endpoint, along with the id.
    async fn send(&self, path: &str, more: Value) -> (u16, Value) {
        let mut body = json!({ "jobId": self.id });
        body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        self.raw.post(path, &body).await
    }

    #[track_caller]
    fn done(&self, path: &str, more: Value) {
        let (status, answer) = run(self.send(path, more));
        assert_eq!(status, 200, "{answer}");
    }

    /// Asserts the members of the job.
    #[track_caller]
    fn check(&self, expected: Value) {
        let (_, answer) = run(self.raw.send("GET", &format!("/jobs/job?jobId={}", self.id), None));
        for (key, value) in expected.as_object().expect("an object") {
            assert_eq!(&answer["response"]["result"][key], value, "{key}");
        }
    }
}

fn created(raw: Raw<'_>) -> Job<'_> {
    let body = json!({ "typeId": 42, "contactId": 12345, "plannedDuration": 90 });
    let (_, made) = run(raw.post("/jobs/create", &body));
    Job { raw, id: made["response"]["result"]["id"].as_i64().expect("an id") }
}

const NOTHING: [&str; 3] = ["resourceId", "vehicleId", "plannedStartAt"];

fn nothing() -> Value {
    let mut nothing: serde_json::Map<_, _> =
        NOTHING.map(|key| (key.to_owned(), Value::Null)).into_iter().collect();
    nothing.insert("status".to_owned(), "unscheduled".into());
    nothing.into()
}

#[test]
fn a_null_clears_its_own_part_of_a_plan() {
    let mock = mock();
    let job = created(Raw::new(&mock));
    job.done(
        "/jobs/scheduling",
        json!({ "resourceId": 100, "vehicleId": 55, "plannedStartAt": "2026-04-20T09:00:00Z" }),
    );
    job.check(json!({
        "status": "scheduled", "resourceId": 100, "vehicleId": 55,
        "plannedStartAt": "2026-04-20T09:00:00Z",
    }));
    job.done("/jobs/scheduling", json!({ "plannedStartAt": null }));
    job.check(json!({
        "status": "scheduled", "resourceId": 100, "vehicleId": 55,
        "plannedStartAt": null,
    }));
    job.done("/jobs/scheduling", json!({ "resourceId": null, "vehicleId": null }));
    job.check(nothing());
}

#[test]
fn the_id_alone_takes_a_job_off_the_schedule() {
    let mock = mock();
    // One that is planned from the start, and is another job than before.
    let job = Job { raw: Raw::new(&mock), id: 12345 };
    job.done("/jobs/scheduling", json!({ "resourceId": 101 }));
    job.check(json!({ "status": "scheduled", "resourceId": 101 }));
    job.done("/jobs/scheduling", json!({}));
    job.check(nothing());
}

#[test]
fn edit_clears_only_the_fields_that_null_clears() {
    let mock = mock();
    let job = created(Raw::new(&mock));
    job.check(json!({ "plannedDuration": 90 }));
    let person = "00000000-0000-4000-8000-000000000001";
    job.done("/jobs/edit", json!({ "personId": person, "jobGroupId": 12, "description": "Leaking tap" }));
    job.check(json!({ "personId": person, "jobGroupId": 12 }));
    job.done(
        "/jobs/edit",
        json!({ "personId": null, "jobGroupId": null, "plannedDuration": null, "description": null }),
    );
    job.check(
        json!({ "personId": null, "jobGroupId": 12, "plannedDuration": 90, "description": "Leaking tap" }),
    );
}

#[test]
fn custom_fields_that_are_not_named_stay() {
    let mock = mock();
    let job = created(Raw::new(&mock));
    let fields = json!([{ "definitionId": 7, "value": "red" }, { "definitionId": 8, "value": "8" }]);
    job.done("/jobs/edit", json!({ "customFields": fields }));
    job.done("/jobs/edit", json!({ "customFields": [] }));
    job.check(json!({ "customFields": fields }));
    job.done("/jobs/edit", json!({ "customFields": [{ "definitionId": 7, "value": null }] }));
    job.check(json!({ "customFields": [{ "definitionId": 8, "value": "8" }, { "definitionId": 7, "value": null }] }));
}

#[test]
fn a_change_of_status_is_as_old_as_it_is_said_to_be() {
    let mock = mock();
    let job = Job { raw: Raw::new(&mock), id: 12345 };
    job.done("/jobs/start", json!({ "statusModifiedAt": "2026-02-03T04:05:06Z", "comment": "On site" }));
    let (_, answer) = run(job.send("/jobs/status/history", json!({ "direction": "descending" })));
    let last = &answer["response"]["result"]["items"][0];
    assert_eq!((&last["status"], &last["createdAt"]), (&json!("started"), &json!("2026-02-03T04:05:06Z")));
    assert_eq!(last["comment"], "On site");
    job.check(json!({ "statusModifiedAt": "2026-02-03T04:05:06Z" }));
}

#[test]
fn a_group_completes_all_its_jobs_for_good() {
    let mock = mock();
    let job = created(Raw::new(&mock));
    job.done("/jobs/edit", json!({ "jobGroupId": 14 }));
    job.done("/jobs/cancel", json!({}));
    // One that ended badly, and one that is done already: its history does not grow.
    let bad = Job { raw: Raw::new(&mock), id: 12345 };
    bad.done("/jobs/edit", json!({ "jobGroupId": 14 }));
    bad.done("/jobs/start", json!({}));
    bad.done("/jobs/result", json!({ "status": "completedWithIssues" }));
    for _ in 0..2 {
        run(job.raw.post("/job_groups/job_group_results_as_complete", &json!({ "jobGroupId": 14 })));
    }
    for job in [&job, &bad] {
        job.check(json!({ "status": "completedOk" }));
        let (_, history) = run(job.send("/jobs/status/history", json!({})));
        let statuses = history["response"]["result"]["items"].as_array().expect("items");
        assert_eq!(statuses.iter().filter(|change| change["status"] == "completedOk").count(), 1);
    }
    run(job.raw.post("/job_groups/job_group_results_as_financially_complete", &json!({ "jobGroupId": 14 })));
    job.check(json!({ "isFinanciallyComplete": true }));
    job.done("/jobs/edit", json!({ "isFinanciallyComplete": true, "isActioned": true }));
    job.check(json!({ "isFinanciallyComplete": true, "isActioned": true }));
}
