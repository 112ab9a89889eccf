//! A program that makes each call of the Jobs page with the hand-written client.

use client::part0::*;
use reqwest::header::HeaderValue;

/// Makes all calls, up to the first that fails.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new("https://api.example", HeaderValue::from_static("a-key"))?;
    jobs(&client).await?;
    progress(&client).await?;
    constraints(&client).await?;
    stock(&client).await?;
    groups(&client).await?;
    types(&client).await?;
    Ok(())
}

async fn jobs(client: &Client) -> Result<(), Error> {
    println!("{:?}", client.get_job(12345).await?["status"].as_str());
    client
        .create_job(&CreateJob { type_id: 42, contact_id: 12345, description: text("Blocked toilet") })
        .await?;
    client.edit_job(&EditJob { job_id: 12345, description: text("Updated description") }).await?;
    let list = ListJobs {
        page_number: Some(1),
        page_size: Some(20),
        created_at_from: "2026-01-01T00:00:00Z".to_owned(),
        created_at_to: "2026-03-31T23:59:59Z".to_owned(),
        ..ListJobs::default()
    };
    client.list_jobs(&list).await?;
    Ok(())
}

async fn progress(client: &Client) -> Result<(), Error> {
    client.cancel_job(&CancelJob { job_id: 12345, reason: text("Customer cancelled") }).await?;
    client.start_job(&StartJob { job_id: 12345, comment: text("On site") }).await?;
    let result =
        SetResult { job_id: 12345, status: JobResultStatus::CompletedOk, result: text("Job complete") };
    client.set_job_result(&result).await?;
    let schedule = ScheduleJob {
        job_id: 12345,
        resource_id: Some(100),
        vehicle_id: None,
        planned_start_at: text("2026-04-20T09:00:00Z"),
    };
    client.schedule_job(&schedule).await?;
    let of_job = ListOfJob { job_id: 12345, page_number: Some(1), page_size: None };
    client.job_status_history(&of_job).await?;
    Ok(())
}

async fn constraints(client: &Client) -> Result<(), Error> {
    let of_job = ListOfJob { job_id: 12345, page_number: Some(1), page_size: None };
    client.create_constraint(&CreateConstraint { job_id: 12345 }).await?;
    client.delete_constraint(&DeleteConstraint { job_id: 12345, constraint_id: 1 }).await?;
    client.list_constraints(&of_job).await?;
    Ok(())
}

async fn stock(client: &Client) -> Result<(), Error> {
    let of_job = ListOfJob { job_id: 12345, page_number: Some(1), page_size: None };
    let stock = CreateStock { job_id: 12345, stock_details_id: Some(10), quantity_planned: Some(1.0) };
    client.create_stock(&stock).await?;
    client.delete_stock(&OneStock { job_id: 12345, job_stock_id: 5 }).await?;
    client.get_stock(&OneStock { job_id: 12345, job_stock_id: 5 }).await?;
    client.list_stock(&of_job).await?;
    Ok(())
}

async fn groups(client: &Client) -> Result<(), Error> {
    client.create_job_group(&CreateJobGroup { name: text("Refurb phase 1") }).await?;
    client.edit_job_group(&EditJobGroup { job_group_id: 10, name: text("Refurb phase 1") }).await?;
    client.get_job_group(&OneJobGroup { job_group_id: 10 }).await?;
    let paged = Paged { page_number: Some(1), page_size: None };
    client.list_job_groups(&paged).await?;
    let history = JobGroupStatusHistory { job_group_id: 10, page_number: Some(1), page_size: None };
    client.job_group_status_history(&history).await?;
    client.complete_job_group(&OneJobGroup { job_group_id: 10 }).await?;
    client.complete_job_group_financially(&OneJobGroup { job_group_id: 10 }).await?;
    Ok(())
}

async fn types(client: &Client) -> Result<(), Error> {
    let paged = Paged { page_number: Some(1), page_size: None };
    client.get_job_type(&OneJobType { job_type_id: 42 }).await?;
    client.list_job_types(&paged).await?;
    Ok(())
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}
