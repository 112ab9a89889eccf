//! Job types: each command of the page, and the call that has to send the same.

use crate::check;

#[test]
fn gets_a_type() {
    check(
        |client| client.job_types().get(42),
        "POST /job_types/job_types",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_types/job_types" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobTypeId": 42
}'"#,
    );
}

#[test]
fn lists_types() {
    check(
        |client| client.job_types().list().page_number(1).page_size(100),
        "POST /job_types/list",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/job_types/list" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"pageNumber": 1,
"pageSize": 100
}'"#,
    );
}
