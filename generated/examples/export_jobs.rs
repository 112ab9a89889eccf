//! Writes all jobs of a date range to a file, one JSON object on a line. A second run resumes after an interruption.
//!
//! ```sh
//! VH3_API_KEY=your-api-key cargo run --example export_jobs -- 2023-01-01T00:00:00Z 2025-12-31T23:59:59Z jobs.ndjson
//! ```

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Write};
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
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("export_jobs: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to, file] = arguments.as_slice() else {
        let usage = "export_jobs FROM TO FILE, such as 2023-01-01T00:00:00Z 2025-12-31T23:59:59Z jobs.ndjson";
        return Err(format!("usage: {usage}").into());
    };
    let (from, to): (Timestamp, Timestamp) = (from.parse()?, to.parse()?);
    let client = Client::from_env()?;
    let call = client.jobs().list(from, to).page_size(1000);
    println!("{} windows", call.windows().len());
    // Read as JSON, so that the export does not depend on the fields that this version of the client knows.
    let jobs = call.items_as();
    let file = Path::new(file);
    match saved(file)? {
        Some(Saved { cursor, .. }) if cursor.is_done() => {
            let items = cursor.progress().items;
            // A range other than that of the file is still an error.
            drop(jobs.resume(cursor)?);
            println!("{} is complete: {items} jobs", file.display());
            Ok(())
        }
        Some(Saved { cursor, length }) => {
            let output = reopened(file, length)?;
            export(jobs.resume(cursor)?, Output::new(file, output)).await
        }
        None => {
            let output = File::create_new(file).map_err(|error| format!("{}: {error}", file.display()))?;
            export(jobs, Output::new(file, output)).await
        }
    }
}

async fn export(mut jobs: Items<Value>, mut output: Output) -> Result<(), Failure> {
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
    println!("{} jobs written", jobs.progress().items);
    Ok(())
}

/// The file of the jobs, and the path of the file with the position.
struct Output {
    lines: BufWriter<File>,
    position: PathBuf,
}

impl Output {
    fn new(file: &Path, output: File) -> Self {
        Self { lines: BufWriter::new(output), position: position(file) }
    }

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

fn position(file: &Path) -> PathBuf {
    PathBuf::from(format!("{}.cursor", file.display()))
}

/// The position of an earlier run, and the length of its file at that time.
struct Saved {
    cursor: Cursor,
    length: u64,
}

fn saved(file: &Path) -> Result<Option<Saved>, Failure> {
    let position = position(file);
    match std::fs::read(&position) {
        Ok(text) => {
            let (cursor, length) = serde_json::from_slice(&text).map_err(|error| {
                format!("{}: {error}; remove both files to start again", position.display())
            })?;
            Ok(Some(Saved { cursor, length }))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", position.display()).into()),
    }
}

/// Opens the file of an earlier run, and removes the jobs after its position, since they are read again.
fn reopened(file: &Path, length: u64) -> Result<File, Failure> {
    let output = OpenOptions::new().append(true).open(file).map_err(|error| {
        format!("{}: {error}; remove {} to start again", file.display(), position(file).display())
    })?;
    output.set_len(length)?;
    Ok(output)
}
