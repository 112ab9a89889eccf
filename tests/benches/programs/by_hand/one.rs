//! A program that makes one call with the hand-written client.

use client::part0::{Client, Error};
use reqwest::header::HeaderValue;

/// Reads a job and prints its status.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new("https://api.example", HeaderValue::from_static("a-key"))?;
    println!("{:?}", client.get_job(12345).await?["status"].as_str());
    Ok(())
}
