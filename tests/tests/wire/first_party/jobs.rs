//! Jobs, job groups and job types.

use super::finance::custom_fields;
use super::same;
use crate::time;
use vh3_bigchange::{
    ConstraintType, Direction, JobGroupSort, JobResultStatus, PersonId, PlannedEndOption, PlannedStartOption,
    StatusHistorySort, StockAction,
};

fn person() -> PersonId {
    PersonId::from("3f2c9a1e-0000-4000-8000-00000000002a")
}

#[test]
fn jobs_are_written_as_by_the_client() {
    same("POST /jobs/create", |client| {
        client
            .jobs()
            .create(42, 12345)
            .description("Blocked toilet")
            .planned_duration(60)
            .reference("J-1")
            .person_id(person())
            .order_number("PO-1")
            .job_group_id(7)
            .custom_fields(custom_fields())
    });
    same("POST /jobs/edit", |client| {
        client
            .jobs()
            .edit(12345)
            .description("Blocked sink")
            .planned_duration(30)
            .reference("J-1")
            .person_id(person())
            .order_number("PO-1")
            .job_group_id(7)
            .is_financially_complete(false)
            .is_actioned(true)
            .office_notes("Called")
            .custom_fields(custom_fields())
    });
    same("POST /jobs/scheduling", |client| {
        client
            .jobs()
            .schedule(12345)
            .resource_id(100)
            .vehicle_id(50)
            .planned_start_at(time("2026-01-02T09:00:00Z"))
    });
}

#[test]
fn jobs_change_their_state_as_by_the_client() {
    same("POST /jobs/cancel", |client| client.jobs().cancel(12345).reason("Not needed"));
    same("POST /jobs/start", |client| {
        client.jobs().start(12345).comment("On site").status_modified_at(time("2026-01-02T09:00:00Z"))
    });
    same("POST /jobs/result", |client| {
        client
            .jobs()
            .set_result(12345, JobResultStatus::CompletedOk)
            .result("Done")
            .status_modified_at(time("2026-01-02T10:00:00Z"))
    });
}

#[test]
fn jobs_are_read_as_by_the_client() {
    same("GET /jobs/job", |client| {
        client.jobs().get(12345).extra("id", 12345).compact(true).worksheets(true)
    });
    same("POST /jobs/list", |client| {
        client
            .jobs()
            .list(time("2026-01-01T00:00:00Z"), time("2026-01-31T23:59:59Z"))
            .direction(Direction::Descending)
            .sort_by("createdAt")
            .type_id([42])
            .vehicle_id([50])
            .reference(["J-1"])
            .compact(true)
            .extra("contactId", [12345, 67890])
            .extra("resourceId", [100])
            .extra("status", ["new", "completedOk"])
    });
    same("POST /jobs/status/history", |client| {
        client
            .jobs()
            .status_history(12345)
            .page_number(1)
            .page_size(50)
            .sort_by(StatusHistorySort::CreatedAt)
            .direction(Direction::Ascending)
            .compact(true)
    });
}

#[test]
fn constraints_and_stock_are_called_as_by_the_client() {
    same("POST /jobs/constraints/create", |client| {
        client
            .job_constraints()
            .create(12345, ConstraintType::JobResource)
            .constraint_at(time("2026-01-02T09:00:00Z"))
            .entity_id(100)
    });
    same("POST /jobs/constraints/delete", |client| client.job_constraints().delete(12345, 1));
    same("POST /jobs/constraints/list", |client| {
        client.job_constraints().list(12345).page_number(1).page_size(20).compact(true)
    });
    same("POST /jobs/stock/create", |client| {
        client
            .job_stock()
            .create(12345)
            .stock_details_id(10)
            .quantity_planned(1)
            .stock_item_id(20)
            .action(StockAction::BroughtAndLeft)
    });
    same("POST /jobs/stock/list", |client| {
        client.job_stock().list(12345).page_number(1).page_size(20).compact(true)
    });
}

#[test]
fn job_groups_are_written_as_by_the_client() {
    let (start, end) = (time("2026-01-02T09:00:00Z"), time("2026-01-03T09:00:00Z"));
    same("POST /job_groups/create", |client| {
        client
            .job_groups()
            .create()
            .title("Refurb")
            .contact_id(12345)
            .is_shown_on_device(true)
            .are_jobs_linked(false)
            .planned_start_option(PlannedStartOption::OnSetDate)
            .planned_end_option(PlannedEndOption::DateOfLastJob)
            .order_number("PO-1")
            .planned_start_at(start)
            .planned_end_at(end)
            .category_id(4)
    });
    same("POST /job_groups/edit", |client| {
        client
            .job_groups()
            .edit(7)
            .title("Refurb")
            .order_number("PO-1")
            .planned_start_at(start)
            .planned_end_at(end)
            .category_id(4)
    });
    same("POST /job_groups/job_group_results_as_complete", |client| client.job_groups().complete(7));
    same("POST /job_groups/job_group_results_as_financially_complete", |client| {
        client.job_groups().complete_financially(7)
    });
}

#[test]
fn job_groups_and_types_are_read_as_by_the_client() {
    same("POST /job_groups/job_group", |client| client.job_groups().get(7).compact(true));
    same("POST /job_groups/list", |client| {
        client
            .job_groups()
            .list()
            .page_number(1)
            .page_size(20)
            .sort_by(JobGroupSort::Name)
            .direction(Direction::Ascending)
            .compact(true)
    });
    same("POST /job_groups/status_history", |client| {
        client.job_groups().status_history(7).page_number(1).page_size(20).compact(true)
    });
    same("POST /job_types/job_types", |client| client.job_types().get(42).compact(true));
    same("POST /job_types/list", |client| {
        client.job_types().list().page_number(1).page_size(100).is_tasks_enabled(true).compact(true)
    });
}
