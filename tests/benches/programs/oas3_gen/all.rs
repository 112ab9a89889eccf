//! A program that makes each call of the Jobs page with the client of oas3-gen.

use client::*;

/// Makes all calls, up to the first that fails.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = BigChangeEndpointsOfTheVh3ConnectApiClient::new().with_api_key("a-key");
    jobs(&client).await?;
    progress(&client).await?;
    constraints(&client).await?;
    stock(&client).await?;
    groups(&client).await?;
    types(&client).await?;
    Ok(())
}

async fn jobs(client: &BigChangeEndpointsOfTheVh3ConnectApiClient) -> Result<(), Box<dyn std::error::Error>> {
    let job = client.jobs_get(JobsGetRequest { query: JobsGetRequestQuery { job_id: 12345 } }).await?;
    if let ApiResponse::Ok(job) = job {
        println!("{:?}", job["status"].as_str());
    }
    client
        .jobs_create(JobsCreateRequestParams {
            body: JobsCreateRequest { contact_id: 12345, description: text("Blocked toilet"), type_id: 42 },
        })
        .await?;
    client
        .jobs_edit(JobsEditRequestParams {
            body: JobsEditRequest { job_id: 12345, description: text("Updated description") },
        })
        .await?;
    client
        .jobs_list(JobsListRequestParams {
            body: JobsListRequest {
                contact_id: None,
                created_at_from: "2026-01-01T00:00:00Z".to_owned(),
                created_at_to: "2026-03-31T23:59:59Z".to_owned(),
                direction: None,
                page_number: Some(1),
                page_size: Some(20),
                resource_id: None,
                sort_by: None,
                status: None,
            },
        })
        .await?;
    Ok(())
}

async fn progress(
    client: &BigChangeEndpointsOfTheVh3ConnectApiClient,
) -> Result<(), Box<dyn std::error::Error>> {
    client
        .jobs_cancel(JobsCancelRequestParams {
            body: JobsCancelRequest { job_id: 12345, reason: text("Customer cancelled") },
        })
        .await?;
    client
        .jobs_start(JobsStartRequestParams {
            body: JobsStartRequest { job_id: 12345, comment: text("On site") },
        })
        .await?;
    client
        .jobs_set_result(JobsSetResultRequestParams {
            body: JobsSetResultRequest {
                job_id: 12345,
                status: Some(JobResultStatus::CompletedOk),
                result: text("Job complete"),
            },
        })
        .await?;
    client
        .jobs_schedule(JobsScheduleRequestParams {
            body: JobsScheduleRequest {
                job_id: 12345,
                resource_id: Some(100),
                vehicle_id: None,
                planned_start_at: text("2026-04-20T09:00:00Z"),
            },
        })
        .await?;
    client
        .jobs_status_history(JobsStatusHistoryRequestParams {
            body: JobsStatusHistoryRequest { job_id: 12345, page_number: Some(1), page_size: None },
        })
        .await?;
    Ok(())
}

async fn constraints(
    client: &BigChangeEndpointsOfTheVh3ConnectApiClient,
) -> Result<(), Box<dyn std::error::Error>> {
    client
        .job_constraints_create(JobConstraintsCreateRequestParams {
            body: JobConstraintsCreateRequest { job_id: 12345 },
        })
        .await?;
    client
        .job_constraints_delete(JobConstraintsDeleteRequestParams {
            body: JobConstraintsDeleteRequest { job_id: 12345, constraint_id: 1 },
        })
        .await?;
    client
        .job_constraints_list(JobConstraintsListRequestParams {
            body: JobConstraintsListRequest { job_id: 12345, page_number: Some(1), page_size: None },
        })
        .await?;
    Ok(())
}

async fn stock(
    client: &BigChangeEndpointsOfTheVh3ConnectApiClient,
) -> Result<(), Box<dyn std::error::Error>> {
    client
        .job_stock_create(JobStockCreateRequestParams {
            body: JobStockCreateRequest {
                job_id: 12345,
                stock_details_id: Some(10),
                quantity_planned: Some(1.0),
            },
        })
        .await?;
    client
        .job_stock_delete(JobStockDeleteRequestParams {
            body: JobStockDeleteRequest { job_id: 12345, job_stock_id: 5 },
        })
        .await?;
    client
        .job_stock_get(JobStockGetRequestParams {
            body: JobStockGetRequest { job_id: 12345, job_stock_id: 5 },
        })
        .await?;
    client
        .job_stock_list(JobStockListRequestParams {
            body: JobStockListRequest { job_id: 12345, page_number: Some(1), page_size: None },
        })
        .await?;
    Ok(())
}

async fn groups(
    client: &BigChangeEndpointsOfTheVh3ConnectApiClient,
) -> Result<(), Box<dyn std::error::Error>> {
    client
        .job_groups_create(JobGroupsCreateRequestParams {
            body: JobGroupsCreateRequest { name: text("Refurb phase 1") },
        })
        .await?;
    client
        .job_groups_edit(JobGroupsEditRequestParams {
            body: JobGroupsEditRequest { job_group_id: 10, name: text("Refurb phase 1") },
        })
        .await?;
    client
        .job_groups_get(JobGroupsGetRequestParams { body: JobGroupsGetRequest { job_group_id: 10 } })
        .await?;
    client
        .job_groups_list(JobGroupsListRequestParams {
            body: JobGroupsListRequest { page_number: Some(1), page_size: None },
        })
        .await?;
    client
        .job_groups_status_history(JobGroupsStatusHistoryRequestParams {
            body: JobGroupsStatusHistoryRequest { job_group_id: 10, page_number: Some(1), page_size: None },
        })
        .await?;
    client
        .job_groups_complete(JobGroupsCompleteRequestParams {
            body: JobGroupsCompleteRequest { job_group_id: 10 },
        })
        .await?;
    client
        .job_groups_complete_financially(JobGroupsCompleteFinanciallyRequestParams {
            body: JobGroupsCompleteFinanciallyRequest { job_group_id: 10 },
        })
        .await?;
    Ok(())
}

async fn types(
    client: &BigChangeEndpointsOfTheVh3ConnectApiClient,
) -> Result<(), Box<dyn std::error::Error>> {
    client.job_types_get(JobTypesGetRequestParams { body: JobTypesGetRequest { job_type_id: 42 } }).await?;
    client
        .job_types_list(JobTypesListRequestParams {
            body: JobTypesListRequest { page_number: Some(1), page_size: None },
        })
        .await?;
    Ok(())
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}
