//! Prints the status history of a job, and each new status, until the job has ended.
//!
//! ```sh
//! VH3_API_KEY=your-api-key cargo run --example watch_status -- 12345
//! ```

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use vh3_bigchange::{Client, JobStatus};

/// The wait between two requests.
const PAUSE: Duration = Duration::from_secs(30);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("watch_status: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let job: i64 = std::env::args().nth(1).ok_or("usage: watch_status JOB")?.parse()?;
    let client = Client::from_env()?;
    let mut seen = Vec::new();
    loop {
        let mut history = client.jobs().status_history(job).items();
        while let Some(change) = history.try_next().await? {
            if seen.contains(&change) {
                continue;
            }
            let at = change.created_at.map_or_else(|| "unknown time".to_owned(), |at| at.to_string());
            let status = change.status.as_ref().map_or("no status", JobStatus::as_str);
            println!("{at}: {status} {}", change.comment.as_deref().unwrap_or_default());
            seen.push(change);
        }
        if seen.iter().filter_map(|change| change.status.as_ref()).any(is_last) {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
}

fn is_last(status: &JobStatus) -> bool {
    matches!(status, JobStatus::CompletedOk | JobStatus::CompletedWithIssues | JobStatus::Cancelled)
}
