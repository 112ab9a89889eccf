//! A program that makes each call of the Jobs page with the client of openapi-nexus.

use client::apis::*;
use client::models::*;
use client::runtime::auth::ApiKeyAuth;
use client::runtime::client::Client;

/// Makes all calls, up to the first that fails.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new("https://api.example").with_auth(ApiKeyAuth::new("X-API-Key", "a-key"));
    jobs(&client).await?;
    progress(&client).await?;
    constraints(&client).await?;
    stock(&client).await?;
    groups(&client).await?;
    types(&client).await?;
    Ok(())
}

async fn jobs(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let jobs = JobsApi::new(client);
    let job = jobs.jobs_get(12345).await?;
    println!("{:?}", job.data.as_ref().and_then(|job| job["status"].as_str()));
    let body = JobsCreateRequest { contact_id: 12345, description: text("Blocked toilet"), type_id: 42 };
    jobs.jobs_create(&body).await?;
    let body = JobsEditRequest { job_id: 12345, description: text("Updated description") };
    jobs.jobs_edit(&body).await?;
    let body = JobsListRequest {
        contact_id: None,
        created_at_from: "2026-01-01T00:00:00Z".to_owned(),
        created_at_to: "2026-03-31T23:59:59Z".to_owned(),
        direction: None,
        page_number: Some(1),
        page_size: Some(20),
        resource_id: None,
        sort_by: None,
        status: None,
    };
    jobs.jobs_list(&body).await?;
    Ok(())
}

async fn progress(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let jobs = JobsApi::new(client);
    let body = JobsCancelRequest { job_id: 12345, reason: text("Customer cancelled") };
    jobs.jobs_cancel(&body).await?;
    let body = JobsStartRequest { job_id: 12345, comment: text("On site") };
    jobs.jobs_start(&body).await?;
    let body = JobsSetResultRequest {
        job_id: 12345,
        status: Some(JobsSetResultRequestStatus { job_result_status: JobResultStatus::CompletedOk }),
        result: text("Job complete"),
    };
    jobs.jobs_set_result(&body).await?;
    let body = JobsScheduleRequest {
        job_id: 12345,
        resource_id: Some(100),
        vehicle_id: None,
        planned_start_at: text("2026-04-20T09:00:00Z"),
    };
    jobs.jobs_schedule(&body).await?;
    let body = JobsStatusHistoryRequest { job_id: 12345, page_number: Some(1), page_size: None };
    jobs.jobs_status_history(&body).await?;
    Ok(())
}

async fn constraints(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let constraints = JobConstraintsApi::new(client);
    let body = JobConstraintsCreateRequest { job_id: 12345 };
    constraints.job_constraints_create(&body).await?;
    let body = JobConstraintsDeleteRequest { job_id: 12345, constraint_id: 1 };
    constraints.job_constraints_delete(&body).await?;
    let body = JobConstraintsListRequest { job_id: 12345, page_number: Some(1), page_size: None };
    constraints.job_constraints_list(&body).await?;
    Ok(())
}

async fn stock(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let stock = JobStockApi::new(client);
    let body =
        JobStockCreateRequest { job_id: 12345, stock_details_id: Some(10), quantity_planned: Some(1.0) };
    stock.job_stock_create(&body).await?;
    let body = JobStockDeleteRequest { job_id: 12345, job_stock_id: 5 };
    stock.job_stock_delete(&body).await?;
    let body = JobStockGetRequest { job_id: 12345, job_stock_id: 5 };
    stock.job_stock_get(&body).await?;
    let body = JobStockListRequest { job_id: 12345, page_number: Some(1), page_size: None };
    stock.job_stock_list(&body).await?;
    Ok(())
}

async fn groups(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let groups = JobGroupsApi::new(client);
    let body = JobGroupsCreateRequest { name: text("Refurb phase 1") };
    groups.job_groups_create(&body).await?;
    let body = JobGroupsEditRequest { job_group_id: 10, name: text("Refurb phase 1") };
    groups.job_groups_edit(&body).await?;
    let body = JobGroupsGetRequest { job_group_id: 10 };
    groups.job_groups_get(&body).await?;
    let body = JobGroupsListRequest { page_number: Some(1), page_size: None };
    groups.job_groups_list(&body).await?;
    let body = JobGroupsStatusHistoryRequest { job_group_id: 10, page_number: Some(1), page_size: None };
    groups.job_groups_status_history(&body).await?;
    let body = JobGroupsCompleteRequest { job_group_id: 10 };
    groups.job_groups_complete(&body).await?;
    let body = JobGroupsCompleteFinanciallyRequest { job_group_id: 10 };
    groups.job_groups_complete_financially(&body).await?;
    Ok(())
}

async fn types(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let types = JobTypesApi::new(client);
    let body = JobTypesGetRequest { job_type_id: 42 };
    types.job_types_get(&body).await?;
    let body = JobTypesListRequest { page_number: Some(1), page_size: None };
    types.job_types_list(&body).await?;
    Ok(())
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}
