//! A program that makes one call with the hand-written client.

#[allow(dead_code, unreachable_pub, reason = "it is a whole client, of which one call is made here")]
#[path = "../../../benches/by_hand/mod.rs"]
mod by_hand;

use reqwest::header::HeaderValue;
use serde::Deserialize;

/// A job, as far as its status.
#[derive(Deserialize)]
struct Job {
    status: Option<String>,
}

/// Reads a job and prints its status.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client =
        by_hand::Client::new("https://api.example", HeaderValue::from_static("a-key")).expect("a client");
    match client.get_job(12345).await {
        Ok(job) => println!("{:?}", Job::deserialize(job).ok().and_then(|job| job.status)),
        Err(error) => eprintln!("{error}"),
    }
}
