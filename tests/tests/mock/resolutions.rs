//! The server follows the resolutions of the spec: with each of them, each operation is served as the spec states.

use crate::samples::{operations, preparation, request};
use crate::{Raw, following, run};
use codegen::model::Operation;
use serde_json::json;
use tests::conflicts::{conflicts, switched};

#[test]
fn every_resolution_is_served() {
    for conflict in conflicts() {
        for word in &conflict.sources {
            let spec = switched(&conflict.name, word);
            let api = codegen::parse(&spec).expect("the spec is valid");
            for operation in operations(&api).filter(|operation| is_about(operation, &conflict.name)) {
                let mock = following(&spec);
                let raw = Raw::new(&mock);
                let (status, answer) = run(async {
                    if let Some(first) = preparation(&api, operation) {
                        raw.call(first, &request(&api, first).into()).await;
                    }
                    raw.call(operation, &request(&api, operation).into()).await
                });
                assert_eq!(status, 200, "{} {word}: {} {answer}", conflict.name, operation.path);
            }
        }
    }
}

/// Returns whether a conflict concerns an operation or one of its fields.
fn is_about(operation: &Operation, conflict: &str) -> bool {
    let fields = operation.fields.iter().flat_map(|field| &field.notes);
    operation.notes.iter().chain(fields).any(|note| note.conflict == conflict)
}

#[test]
fn constraint_is_deleted_without_its_job() {
    let spec = switched("C6", "client");
    let mock = following(&spec);
    let raw = Raw::new(&mock);
    run(async {
        let (_, made) =
            raw.post("/jobs/constraints/create", &json!({ "jobId": 12350, "type": "jobVehicle" })).await;
        let id = &made["response"]["result"]["id"];
        assert_eq!(raw.post("/jobs/constraints/delete", &json!({ "constraintId": id })).await.0, 200);
        assert_eq!(raw.post("/jobs/constraints/delete", &json!({ "constraintId": id })).await.0, 404);
        let (_, page) = raw.post("/jobs/constraints/list", &json!({ "jobId": 12350 })).await;
        assert_eq!(page["response"]["result"]["items"], json!([]));
    });
}

#[test]
fn key_has_the_resolved_name() {
    let spec = switched("C1", "client");
    let mock = following(&spec);
    let raw = Raw::new(&mock);
    let (status, job) = run(raw.send("GET", "/jobs/job?id=12346&jobId=12347", None));
    assert_eq!((status, &job["response"]["result"]["id"]), (200, &json!(12346)));
    assert_eq!(mock.journal()[0].undocumented, ["jobId"]);
    assert_eq!(run(raw.send("GET", "/jobs/job?jobId=12346", None)).0, 400);
}
