//! A program that makes one call with the client of progenitor.

use client::Client;
use reqwest::header::{HeaderMap, HeaderValue};

/// Reads a job and prints its status.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut headers = HeaderMap::new();
    headers.insert("X-API-Key", HeaderValue::from_static("a-key"));
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let client = Client::new_with_client("https://api.example", http);
    let job = client.jobs_get(12345).await?;
    println!("{:?}", job["status"].as_str());
    Ok(())
}
