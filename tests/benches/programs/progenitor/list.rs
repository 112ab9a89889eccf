//! A program that lists jobs with the client of progenitor.

use client::Client;
use client::types::JobsListRequest;
use reqwest::header::{HeaderMap, HeaderValue};
use std::num::NonZeroU64;

/// Calls a server as often as the first argument says.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let calls: u32 = arguments.next().and_then(|calls| calls.parse().ok()).unwrap_or_default();
    let mut headers = HeaderMap::new();
    headers.insert("X-API-Key", HeaderValue::from_static("a-key"));
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let client = Client::new_with_client(&arguments.next().unwrap_or_default(), http);
    for _ in 0..calls {
        let body = JobsListRequest {
            contact_id: None,
            created_at_from: "2026-01-01T00:00:00Z".try_into()?,
            created_at_to: "2026-03-31T23:59:59Z".try_into()?,
            direction: None,
            page_number: NonZeroU64::new(1),
            page_size: 4,
            resource_id: None,
            sort_by: None,
            status: None,
        };
        client.jobs_list(&body).await?;
    }
    Ok(())
}
