//! A program that makes one call with the generated client.

/// Reads a job and prints its status.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client = vh3_bigchange::Client::new("a-key").expect("a client");
    match client.jobs().get(12345).await {
        Ok(job) => println!("{:?}", job.status),
        Err(error) => eprintln!("{error}"),
    }
}
