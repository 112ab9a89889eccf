//! A program that lists jobs with the client of oas3-gen.

use client::*;

/// Calls a server as often as the first argument says.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let calls: u32 = arguments.next().and_then(|calls| calls.parse().ok()).unwrap_or_default();
    let client =
        BigChangeEndpointsOfTheVh3ConnectApiClient::with_base_url(arguments.next().unwrap_or_default())?;
    let client = client.with_api_key("a-key");
    for _ in 0..calls {
        let body = JobsListRequest {
            contact_id: None,
            created_at_from: "2026-01-01T00:00:00Z".to_owned(),
            created_at_to: "2026-03-31T23:59:59Z".to_owned(),
            direction: None,
            page_number: Some(1),
            page_size: Some(4),
            resource_id: None,
            sort_by: None,
            status: None,
        };
        client.jobs_list(JobsListRequestParams { body }).await?;
    }
    Ok(())
}
