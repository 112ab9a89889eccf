//! A program that makes one call with the client of openapi-nexus.

use client::apis::JobsApi;
use client::runtime::auth::ApiKeyAuth;
use client::runtime::client::Client;

/// Reads a job and prints its status.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new("https://api.example").with_auth(ApiKeyAuth::new("X-API-Key", "a-key"));
    let jobs = JobsApi::new(&client);
    let job = jobs.jobs_get(12345).await?;
    println!("{:?}", job.data.as_ref().and_then(|job| job["status"].as_str()));
    Ok(())
}
