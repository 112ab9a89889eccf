//! Creates and schedules a job, and explains the state after a lost response.
//!
//! ```sh
//! VH3_API_KEY=your-api-key cargo run --example create_job -- 42 12345 678 2026-03-31T09:00:00Z "Blocked toilet"
//! ```

use std::error::Error;
use std::process::ExitCode;

use vh3_bigchange::{Client, JobId, Sent, Timestamp};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("create_job: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [job_type, contact, resource, start, description] = arguments.as_slice() else {
        return Err("usage: create_job JOB_TYPE CONTACT RESOURCE START DESCRIPTION".into());
    };
    let (job_type, contact, resource): (i64, i64, i64) =
        (job_type.parse()?, contact.parse()?, resource.parse()?);
    let start: Timestamp = start.parse()?;
    let client = Client::from_env()?;

    let call = client.jobs().create(job_type, contact).description(description);
    let created = match call.send().await {
        Ok(created) => created,
        Err(error) => return Err(advice("the job", &error).into()),
    };
    let Some(id) = created.id else {
        return Err(format!("the job was created, but the response has no id: {}", created.json()).into());
    };
    println!("job {id} was created");
    schedule(&client, id, resource, start).await
}

async fn schedule(client: &Client, id: JobId, resource: i64, start: Timestamp) -> Result<(), Box<dyn Error>> {
    // Scheduling the same start for the same resource twice changes nothing, so this call may be retried.
    let call = client.jobs().schedule(id).resource_id(resource).planned_start_at(start).with_repeat();
    match call.send().await {
        Ok(_) => println!("job {id} is planned for {start}"),
        Err(error) => return Err(advice("the schedule", &error).into()),
    }
    Ok(())
}

/// Explains the state after a failed write.
fn advice(what: &str, error: &vh3_bigchange::Error) -> String {
    match (error.sent(), error.settled_by()) {
        (Sent::No, _) => format!("{error}\n{what} was not sent; it is safe to send it again"),
        (_, Some(read)) => {
            format!("{error}\n{what} may have been applied; call {read} before you send it again")
        }
        _ if error.is_decode() || error.is_too_large() => {
            format!("{error}\n{what} was applied, but the response is unreadable; do not send it again")
        }
        _ => format!("{error}\n{what} was refused"),
    }
}
