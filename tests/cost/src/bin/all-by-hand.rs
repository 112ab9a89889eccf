//! A program that makes all calls of the Jobs page with the hand-written client.

#[allow(dead_code, unreachable_pub, reason = "it is a whole client, with a call for raw bytes")]
#[path = "../../../benches/by_hand/mod.rs"]
mod by_hand;

use by_hand::{
    CancelJob, Client, CreateConstraint, CreateJob, CreateJobGroup, CreateStock, DeleteConstraint, Direction,
    EditJob, EditJobGroup, Error, JobGroupStatusHistory, JobResultStatus, ListJobs, ListOfJob, OneJobGroup,
    OneJobType, OneStock, Paged, ScheduleJob, SetResult, StartJob,
};
use reqwest::header::HeaderValue;
use serde_json::Value;

/// Makes the calls, and prints the length of each result.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    if let Err(error) = run().await {
        eprintln!("{error}");
    }
}

async fn run() -> Result<(), Error> {
    let client = Client::new("https://api.example", HeaderValue::from_static("a-key"))?;
    let (from, to) = ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    print(&client.get_job(1).await?);
    let create = CreateJob { type_id: 2, contact_id: 3, description: text("boiler") };
    print(&client.create_job(&create).await?);
    print(&client.edit_job(&EditJob { job_id: 1, description: text("boiler") }).await?);
    let list = ListJobs {
        page_size: Some(20),
        created_at_from: from.to_owned(),
        created_at_to: to.to_owned(),
        direction: Some(Direction::Ascending),
        ..ListJobs::default()
    };
    print(&client.list_jobs(&list).await?);
    print(&client.cancel_job(&CancelJob { job_id: 1, reason: text("no access") }).await?);
    print(&client.start_job(&StartJob { job_id: 1, comment: text("begun") }).await?);
    let result = SetResult { job_id: 1, status: JobResultStatus::CompletedOk, result: None };
    print(&client.set_job_result(&result).await?);
    let schedule =
        ScheduleJob { job_id: 1, resource_id: Some(4), vehicle_id: None, planned_start_at: text(from) };
    print(&client.schedule_job(&schedule).await?);
    let of_job = ListOfJob { job_id: 1, page_number: None, page_size: None };
    print(&client.job_status_history(&of_job).await?);
    print(&client.create_constraint(&CreateConstraint { job_id: 1 }).await?);
    print(&client.delete_constraint(&DeleteConstraint { job_id: 1, constraint_id: 5 }).await?);
    print(&client.list_constraints(&of_job).await?);
    let stock = CreateStock { job_id: 1, stock_details_id: None, quantity_planned: Some(2.0) };
    print(&client.create_stock(&stock).await?);
    let stock = OneStock { job_id: 1, job_stock_id: 6 };
    print(&client.delete_stock(&stock).await?);
    print(&client.get_stock(&stock).await?);
    print(&client.list_stock(&of_job).await?);
    print(&client.create_job_group(&CreateJobGroup { name: text("winter") }).await?);
    print(&client.edit_job_group(&EditJobGroup { job_group_id: 7, name: text("winter") }).await?);
    let group = OneJobGroup { job_group_id: 7 };
    print(&client.get_job_group(&group).await?);
    print(&client.list_job_groups(&Paged::default()).await?);
    let history = JobGroupStatusHistory { job_group_id: 7, page_number: None, page_size: None };
    print(&client.job_group_status_history(&history).await?);
    print(&client.complete_job_group(&group).await?);
    print(&client.complete_job_group_financially(&group).await?);
    print(&client.get_job_type(&OneJobType { job_type_id: 2 }).await?);
    print(&client.list_job_types(&Paged::default()).await?);
    Ok(())
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn print(result: &Value) {
    println!("{}", result.as_object().map_or(0, serde_json::Map::len));
}
