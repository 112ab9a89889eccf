//! Jobs: each command of the page, and the call that has to send the same.

use crate::{check, time};
use vh3_bigchange::{Direction, JobResultStatus};

#[test]
fn gets_a_job() {
    check(
        |client| client.jobs().get(12345),
        "GET /jobs/job?jobId=12345",
        r#"curl -G "https://api.vh3connect.io/api:YdihQNr3/jobs/job" \
-H "X-API-Key: your-api-key" \
--data-urlencode "jobId=12345""#,
    );
}

#[test]
fn creates_a_job() {
    check(
        |client| client.jobs().create(42, 12345).description("Blocked toilet"),
        "POST /jobs/create",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/create" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"typeId": 42,
"contactId": 12345,
"description": "Blocked toilet"
}'"#,
    );
}

#[test]
fn edits_a_job() {
    check(
        |client| client.jobs().edit(12345).description("Updated description"),
        "POST /jobs/edit",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/edit" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"description": "Updated description"
}'"#,
    );
}

#[test]
fn lists_jobs() {
    let (from, to) = (time("2026-01-01T00:00:00Z"), time("2026-03-31T23:59:59Z"));
    check(
        |client| client.jobs().list(from, to).direction(Direction::Descending).page_size(20).page_number(1),
        "POST /jobs/list",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/list" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"pageNumber": 1,
"pageSize": 20,
"createdAtFrom": "2026-01-01T00:00:00Z",
"createdAtTo": "2026-03-31T23:59:59Z",
"direction": "descending"
}'"#,
    );
}

#[test]
fn cancels_a_job() {
    check(
        |client| client.jobs().cancel(12345).reason("Customer cancelled"),
        "POST /jobs/cancel",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/cancel" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"reason": "Customer cancelled"
}'"#,
    );
}

#[test]
fn starts_a_job() {
    check(
        |client| client.jobs().start(12345).comment("On site"),
        "POST /jobs/start",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/start" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"comment": "On site"
}'"#,
    );
}

#[test]
fn sets_the_result_of_a_job() {
    check(
        |client| client.jobs().set_result(12345, JobResultStatus::CompletedOk).result("Job complete"),
        "POST /jobs/result",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/result" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"status": "completedOk",
"result": "Job complete"
}'"#,
    );
}

#[test]
fn schedules_a_job() {
    check(
        |client| {
            client
                .jobs()
                .schedule(12345)
                .planned_start_at(time("2026-04-20T09:00:00Z"))
                .vehicle_id(50)
                .resource_id(100)
        },
        "POST /jobs/scheduling",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/scheduling" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"resourceId": 100,
"vehicleId": 50,
"plannedStartAt": "2026-04-20T09:00:00Z"
}'"#,
    );
}

#[test]
fn lists_the_statuses_of_a_job() {
    check(
        |client| client.jobs().status_history(12345).page_number(1).page_size(50),
        "POST /jobs/status/history",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/status/history" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"pageNumber": 1,
"pageSize": 50
}'"#,
    );
}
