//! A program that lists jobs with the hand-written client.

use client::part0::{Client, Error, ListJobs};
use reqwest::header::HeaderValue;

/// Calls a server as often as the first argument says.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let calls: u32 = arguments.next().and_then(|calls| calls.parse().ok()).unwrap_or_default();
    let client = Client::new(&arguments.next().unwrap_or_default(), HeaderValue::from_static("a-key"))?;
    for _ in 0..calls {
        let list = ListJobs {
            page_number: Some(1),
            page_size: Some(4),
            created_at_from: "2026-01-01T00:00:00Z".to_owned(),
            created_at_to: "2026-03-31T23:59:59Z".to_owned(),
            ..ListJobs::default()
        };
        client.list_jobs(&list).await?;
    }
    Ok(())
}
