//! Writes all jobs of a date range to a file, one JSON object on a line. A second run resumes after an interruption.
//!
//! ```sh
//! VH3_API_KEY=your-api-key cargo run --example export_jobs -- 2023-01-01T00:00:00Z 2025-12-31T23:59:59Z jobs.ndjson
//! ```

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use indicatif::ProgressBar;
use serde_json::Value;
use vh3_bigchange::{Client, Cursor, Items, Timestamp};

type Failure = Box<dyn Error>;

/// The number of jobs after which the position is saved.
const STEP: u64 = 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(done) => {
            println!("{done}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("export_jobs: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> Result<String, Failure> {
    let [from, to, file] = arguments else {
        let usage = "export_jobs FROM TO FILE, such as 2023-01-01T00:00:00Z 2025-12-31T23:59:59Z jobs.ndjson";
        return Err(format!("usage: {usage}").into());
    };
    export(&Client::from_env()?, from.parse()?, to.parse()?, Path::new(file)).await
}

/// Exports the jobs of a range, and returns a line about the result.
pub(crate) async fn export(
    client: &Client,
    from: Timestamp,
    to: Timestamp,
    file: &Path,
) -> Result<String, Failure> {
    // Read as JSON, so that the export does not depend on the fields that this version of the client knows.
    let jobs = client.jobs().list(from, to).page_size(1000).items_as();
    let (shown, position) = (file.display(), position(file));
    let (jobs, output) = match saved(&position)? {
        Some(saved) => {
            let (jobs, output) = (jobs.resume(saved.cursor)?, reopened(file, &position, saved.length)?);
            let progress = jobs.progress();
            if progress.done {
                return Ok(format!("{shown} is already complete: {} jobs", progress.items));
            }
            (jobs, output)
        }
        None => (jobs, created(file, &position)?),
    };
    match write(jobs, Output { lines: BufWriter::new(output), position }).await {
        Ok(count) => Ok(format!("{shown} is complete: {count} jobs")),
        Err(error) => Err(format!("{error}\nrun the same command again to resume").into()),
    }
}

async fn write(mut jobs: Items<Value>, mut output: Output) -> Result<u64, Failure> {
    // After this, each failure leaves a position to resume from.
    output.save(&jobs.cursor())?;
    let bar = ProgressBar::new_spinner();
    loop {
        match jobs.try_next().await {
            Ok(Some(job)) => writeln!(output.lines, "{job}")?,
            Ok(None) => break,
            Err(error) if jobs.skip_item() => bar.suspend(|| eprintln!("skipped: {error}")),
            Err(error) => {
                output.save(&jobs.cursor())?;
                return Err(error.into());
            }
        }
        bar.inc(1);
        bar.set_message(jobs.progress().to_string());
        if bar.position() % STEP == 0 {
            output.save(&jobs.cursor())?;
        }
    }
    output.save(&jobs.cursor())?;
    bar.finish_and_clear();
    Ok(jobs.progress().items)
}

/// The file of the jobs, written through a buffer, and the path of the file with the position.
struct Output {
    lines: BufWriter<File>,
    position: PathBuf,
}

impl Output {
    /// Writes the jobs to disk, then saves the position. The new file replaces the old one in one step.
    fn save(&mut self, cursor: &Cursor) -> Result<(), Failure> {
        self.lines.flush()?;
        let file = self.lines.get_ref();
        file.sync_data()?;
        let text = serde_json::to_vec(&(cursor, file.metadata()?.len()))?;
        let new = self.position.with_extension("new");
        std::fs::write(&new, text)?;
        std::fs::rename(new, &self.position)?;
        Ok(())
    }
}

/// Returns the path of the file with the position.
fn position(file: &Path) -> PathBuf {
    PathBuf::from(format!("{}.cursor", file.display()))
}

/// The position of an earlier run, and the length of its file at that time.
struct Saved {
    cursor: Cursor,
    length: u64,
}

fn saved(position: &Path) -> Result<Option<Saved>, Failure> {
    let shown = position.display();
    match std::fs::read(position) {
        Ok(text) => match serde_json::from_slice(&text) {
            Ok((cursor, length)) => Ok(Some(Saved { cursor, length })),
            Err(error) => {
                Err(format!("{shown} has no position: {error}; remove it and the file of the jobs").into())
            }
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read {shown}: {error}").into()),
    }
}

/// Opens the file of an earlier run, and removes the jobs after its position, since they are read again.
fn reopened(file: &Path, position: &Path, length: u64) -> Result<File, Failure> {
    let (shown, position) = (file.display(), position.display());
    let output = match OpenOptions::new().append(true).open(file) {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(format!(
                "{shown} is missing, though {position} has a position in it; remove {position} to start again"
            )
            .into());
        }
        Err(error) => return Err(unwritable(file, &error)),
    };
    if output.metadata()?.len() < length {
        return Err(format!("{shown} is shorter than {position} states; remove both to start again").into());
    }
    output.set_len(length)?;
    Ok(output)
}

/// Creates the file of a first run.
fn created(file: &Path, position: &Path) -> Result<File, Failure> {
    let (shown, position) = (file.display(), position.display());
    match File::create_new(file) {
        Ok(output) => Ok(output),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(format!(
            "{shown} exists, but its position {position} is missing; choose another file, or remove this one"
        )
        .into()),
        Err(error) => Err(unwritable(file, &error)),
    }
}

fn unwritable(file: &Path, error: &io::Error) -> Failure {
    format!("cannot write {}: {error}; check the path and its folder", file.display()).into()
}
