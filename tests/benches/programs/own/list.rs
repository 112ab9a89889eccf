//! A program that lists jobs with the emitted client.

use client::{Client, Error};
use serde_json::Value;

/// Calls a server as often as the first argument says.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let calls: u32 = arguments.next().and_then(|calls| calls.parse().ok()).unwrap_or_default();
    let client = Client::builder().api_key("a-key").base_url(arguments.next().unwrap_or_default()).build()?;
    for _ in 0..calls {
        let list = client.jobs().list("2026-01-01T00:00:00Z", "2026-03-31T23:59:59Z");
        list.page_number(1).page_size(4).send_as::<Value>().await?;
    }
    Ok(())
}
