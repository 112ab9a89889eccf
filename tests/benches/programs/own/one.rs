//! A program that makes one call with the emitted client.

use client::{Client, Error};

/// Reads a job and prints its status.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new("a-key")?;
    println!("{:?}", client.jobs().get(12345).send().await?.status);
    Ok(())
}
