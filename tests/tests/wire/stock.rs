//! Job stock: each command of the page, and the call that has to send the same.

use crate::check;

#[test]
fn creates_a_stock_line() {
    check(
        |client| client.job_stock().create(12345).stock_details_id(10).quantity_planned(1),
        "POST /jobs/stock/create",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/stock/create" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"stockDetailsId": 10,
"quantityPlanned": 1
}'"#,
    );
}

#[test]
fn deletes_a_stock_line() {
    check(
        |client| client.job_stock().delete(12345, 5),
        "POST /jobs/stock/delete",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/stock/delete" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"jobStockId": 5
}'"#,
    );
}

#[test]
fn gets_a_stock_line() {
    check(
        |client| client.job_stock().get(12345, 5),
        "POST /jobs/stock/get",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/stock/get" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"jobStockId": 5
}'"#,
    );
}

#[test]
fn lists_stock_lines() {
    check(
        |client| client.job_stock().list(12345).page_number(1).page_size(20),
        "POST /jobs/stock/list",
        r#"curl -X POST "https://api.vh3connect.io/api:YdihQNr3/jobs/stock/list" \
-H "X-API-Key: your-api-key" \
-H "Content-Type: application/json" \
-d '{
"jobId": 12345,
"pageNumber": 1,
"pageSize": 20
}'"#,
    );
}
