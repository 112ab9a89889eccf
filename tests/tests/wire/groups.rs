//! Job groups: each command of the page, and the call that has to send the same.

use crate::check;

#[test]
fn creates_a_group() {
    check(
        |client| client.job_groups().create().name("Refurb phase 1"),
        "POST /job_groups/create",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_groups/create" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"name": "Refurb phase 1"
}'"#,
    );
}

#[test]
fn edits_a_group() {
    check(
        |client| client.job_groups().edit(10).name("Refurb phase 1"),
        "POST /job_groups/edit",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_groups/edit" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobGroupId": 10,
"name": "Refurb phase 1"
}'"#,
    );
}

#[test]
fn gets_a_group() {
    check(
        |client| client.job_groups().get(10),
        "POST /job_groups/job_group",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_groups/job_group" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobGroupId": 10
}'"#,
    );
}

#[test]
fn lists_groups() {
    check(
        |client| client.job_groups().list().page_number(1).page_size(20),
        "POST /job_groups/list",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_groups/list" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"pageNumber": 1,
"pageSize": 20
}'"#,
    );
}

#[test]
fn lists_the_statuses_of_a_group() {
    check(
        |client| client.job_groups().status_history(10).page_number(1).page_size(20),
        "POST /job_groups/status_history",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_groups/status_history" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobGroupId": 10,
"pageNumber": 1,
"pageSize": 20
}'"#,
    );
}

#[test]
fn completes_a_group() {
    check(
        |client| client.job_groups().complete(10),
        "POST /job_groups/job_group_results_as_complete",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_groups/job_group_results_as_complete" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobGroupId": 10
}'"#,
    );
}

#[test]
fn completes_a_group_financially() {
    check(
        |client| client.job_groups().complete_financially(10),
        "POST /job_groups/job_group_results_as_financially_complete",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_groups/job_group_results_as_financially_complete" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobGroupId": 10
}'"#,
    );
}
