//! A program that makes one call with the client of oas3-gen.

use client::*;

/// Reads a job and prints its status.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = BigChangeEndpointsOfTheVh3ConnectApiClient::new().with_api_key("a-key");
    let job = client.jobs_get(JobsGetRequest { query: JobsGetRequestQuery { job_id: 12345 } }).await?;
    if let ApiResponse::Ok(job) = job {
        println!("{:?}", job["status"].as_str());
    }
    Ok(())
}
