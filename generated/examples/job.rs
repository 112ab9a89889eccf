//! Shows, starts or cancels a job: a program that is not async.
//!
//! ```sh
//! VH3_API_KEY=your-api-key cargo run --features blocking --example job -- show 12345
//! VH3_API_KEY=your-api-key cargo run --features blocking --example job -- cancel 12345 "Customer cancelled"
//! ```

use std::io::{self, Write};
use std::process::ExitCode;

use vh3_bigchange::blocking::Client;
use vh3_bigchange::{Error, JobId, Sent};

const USAGE: &str = "usage: job show JOB | job start JOB | job cancel JOB REASON";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match Client::from_env() {
        Ok(client) => run(&client, &arguments, &mut io::stdout()),
        Err(error) => Err(error.to_string()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("job: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command and writes its result.
pub(crate) fn run(client: &Client, arguments: &[String], out: &mut impl Write) -> Result<(), String> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *arguments.as_slice() {
        ["show", job] => show(client, id(job)?, out),
        ["start", job] => applied(client, id(job)?, client.jobs().start(id(job)?).send().err(), out),
        ["cancel", job, reason] => {
            let call = client.jobs().cancel(id(job)?).reason(reason);
            applied(client, id(job)?, call.send().err(), out)
        }
        _ => Err(USAGE.to_owned()),
    }
}

fn id(text: &str) -> Result<JobId, String> {
    match text.parse::<i64>() {
        Ok(number) => Ok(JobId::from(number)),
        Err(_) => Err(format!("`{text}` is no id of a job; give a number such as 12345")),
    }
}

fn show(client: &Client, id: JobId, out: &mut impl Write) -> Result<(), String> {
    let job = match client.jobs().get(id).send() {
        Ok(job) => job,
        Err(error) if error.is_not_found() => return Err(format!("there is no job {id}")),
        Err(error) => return Err(error.to_string()),
    };
    let status = job.status.as_ref().map_or("unknown", |status| status.as_str());
    let description = job.description.as_deref().unwrap_or("no description");
    writeln!(out, "job {id}: {status}: {description}").map_err(|error| error.to_string())?;
    for change in client.jobs().status_history(id).items() {
        let change = change.map_err(|error| error.to_string())?;
        let at = change.created_at.map_or_else(|| "unknown time".to_owned(), |at| at.to_string());
        let status = change.status.as_ref().map_or("unknown", |status| status.as_str());
        writeln!(out, "  {at}: {status}").map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Shows the job after a write, and explains a failure of the write.
fn applied(client: &Client, id: JobId, failure: Option<Error>, out: &mut impl Write) -> Result<(), String> {
    match failure {
        None => show(client, id, out),
        Some(error) if error.is_in_doubt() => {
            writeln!(out, "the response was lost; this is the job now:")
                .map_err(|error| error.to_string())?;
            show(client, id, out)
        }
        Some(error) if error.sent() == Sent::No => Err(format!("{error}\nnothing was sent; try again")),
        Some(error) => Err(format!("{error}\nthe job was not changed")),
    }
}
