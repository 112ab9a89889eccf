//! Job constraints: each command of the page, and the call that has to send the same.

use crate::check;

#[test]
fn creates_a_constraint() {
    check(
        |client| client.job_constraints().create(12345),
        "POST /jobs/constraints/create",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/constraints/create" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345
}'"#,
    );
}

#[test]
fn deletes_a_constraint() {
    check(
        |client| client.job_constraints().delete(12345, 1),
        "POST /jobs/constraints/delete",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/constraints/delete" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"constraintId": 1
}'"#,
    );
}

#[test]
fn lists_constraints() {
    check(
        |client| client.job_constraints().list(12345).page_number(1).page_size(20),
        "POST /jobs/constraints/list",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/constraints/list" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"pageNumber": 1,
"pageSize": 20
}'"#,
    );
}
