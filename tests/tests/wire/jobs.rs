//! The Jobs page: the call for each of its curl commands.

use crate::{check, time};
use vh3_bigchange::{Direction, JobResultStatus};

#[test]
fn gets_a_job() {
    check("GET /jobs/job", |client| client.jobs().get(12345));
}

#[test]
fn creates_a_job() {
    check("POST /jobs/create", |client| client.jobs().create(42, 12345).description("Blocked toilet"));
}

#[test]
fn edits_a_job() {
    check("POST /jobs/edit", |client| client.jobs().edit(12345).description("Updated description"));
}

#[test]
fn lists_jobs() {
    let (from, to) = (time("2026-01-01T00:00:00Z"), time("2026-03-31T23:59:59Z"));
    check("POST /jobs/list", |client| {
        client.jobs().list(from, to).direction(Direction::Descending).page_size(20).page_number(1)
    });
}

#[test]
fn cancels_a_job() {
    check("POST /jobs/cancel", |client| client.jobs().cancel(12345).reason("Customer cancelled"));
}

#[test]
fn starts_a_job() {
    check("POST /jobs/start", |client| client.jobs().start(12345).comment("On site"));
}

#[test]
fn sets_the_result_of_a_job() {
    check("POST /jobs/result", |client| {
        client.jobs().set_result(12345, JobResultStatus::CompletedOk).result("Job complete")
    });
}

#[test]
fn schedules_a_job() {
    check("POST /jobs/scheduling", |client| {
        client
            .jobs()
            .schedule(12345)
            .planned_start_at(time("2026-04-20T09:00:00Z"))
            .vehicle_id(50)
            .resource_id(100)
    });
}

#[test]
fn lists_the_statuses_of_a_job() {
    check("POST /jobs/status/history", |client| {
        client.jobs().status_history(12345).page_number(1).page_size(50)
    });
}

#[test]
fn creates_a_constraint() {
    check("POST /jobs/constraints/create", |client| client.job_constraints().create_minimal(12345));
}

#[test]
fn deletes_a_constraint() {
    check("POST /jobs/constraints/delete", |client| client.job_constraints().delete(12345, 1));
}

#[test]
fn lists_constraints() {
    check("POST /jobs/constraints/list", |client| {
        client.job_constraints().list(12345).page_number(1).page_size(20)
    });
}

#[test]
fn creates_a_stock_line() {
    check("POST /jobs/stock/create", |client| {
        client.job_stock().create(12345).stock_details_id(10).quantity_planned(1)
    });
}

#[test]
fn deletes_a_stock_line() {
    check("POST /jobs/stock/delete", |client| client.job_stock().delete(12345, 5));
}

#[test]
fn gets_a_stock_line() {
    check("POST /jobs/stock/get", |client| client.job_stock().get(12345, 5));
}

#[test]
fn lists_stock_lines() {
    check("POST /jobs/stock/list", |client| client.job_stock().list(12345).page_number(1).page_size(20));
}

#[test]
fn creates_a_group() {
    check("POST /job_groups/create", |client| client.job_groups().create().name("Refurb phase 1"));
}

#[test]
fn edits_a_group() {
    check("POST /job_groups/edit", |client| client.job_groups().edit(10).name("Refurb phase 1"));
}

#[test]
fn gets_a_group() {
    check("POST /job_groups/job_group", |client| client.job_groups().get(10));
}

#[test]
fn lists_groups() {
    check("POST /job_groups/list", |client| client.job_groups().list().page_number(1).page_size(20));
}

#[test]
fn lists_the_statuses_of_a_group() {
    check("POST /job_groups/status_history", |client| {
        client.job_groups().status_history(10).page_number(1).page_size(20)
    });
}

#[test]
fn completes_a_group() {
    check("POST /job_groups/job_group_results_as_complete", |client| client.job_groups().complete(10));
}

#[test]
fn completes_a_group_financially() {
    check("POST /job_groups/job_group_results_as_financially_complete", |client| {
        client.job_groups().complete_financially(10)
    });
}

#[test]
fn gets_a_type() {
    check("POST /job_types/job_types", |client| client.job_types().get(42));
}

#[test]
fn lists_types() {
    check("POST /job_types/list", |client| client.job_types().list().page_number(1).page_size(100));
}
