//! Writes all jobs of a span to a file, one JSON object a line, and goes on where an earlier run was broken off.
//!
//! ```sh
//! VH3_API_KEY=your-api-key cargo run --example export_jobs -- 2023-01-01T00:00:00Z 2025-12-31T23:59:59Z jobs.ndjson
//! ```

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use serde_json::Value;
use vh3_bigchange::{Client, Cursor, Items, Timestamp};

/// How many jobs are written between two places to go on from.
const STEP: u64 = 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to, file] = arguments.as_slice() else {
        return Err(
            "usage: export_jobs FROM TO FILE, such as 2023-01-01T00:00:00Z 2025-12-31T23:59:59Z jobs.ndjson"
                .into(),
        );
    };
    let (from, to): (Timestamp, Timestamp) = (from.parse()?, to.parse()?);
    let client = Client::from_env()?;
    let call = client.jobs().list(from, to).page_size(1000);
    println!("{} windows", call.windows().len());
    // As they come: what is exported should not depend on what this program knows of a job.
    export(call.items_as(), Path::new(file)).await
}

async fn export(mut jobs: Items<Value>, file: &Path) -> Result<(), Box<dyn Error>> {
    let place = PathBuf::from(format!("{}.cursor", file.display()));
    let mut output = match earlier(&place)? {
        Some((cursor, length)) => {
            jobs = jobs.resume(cursor)?;
            let output = OpenOptions::new().append(true).open(file)?;
            // What was written behind the place comes once more.
            output.set_len(length)?;
            output
        }
        None => {
            let output = File::create_new(file)?;
            // Whatever fails from here on, there is a place to go on from.
            keep(&place, &jobs.cursor(), &output)?;
            output
        }
    };
    let bar = ProgressBar::new_spinner();
    while let Some(job) = jobs.try_next().await? {
        writeln!(output, "{job}")?;
        bar.inc(1);
        bar.set_message(format!("{} jobs", bar.position()));
        if bar.position() % STEP == 0 {
            keep(&place, &jobs.cursor(), &output)?;
        }
    }
    keep(&place, &jobs.cursor(), &output)?;
    bar.finish_and_clear();
    println!("{} jobs written to {}", bar.position(), file.display());
    Ok(())
}

/// Where an earlier run came to, and how much of the file it had written by then.
fn earlier(place: &Path) -> Result<Option<(Cursor, u64)>, Box<dyn Error>> {
    match std::fs::read(place) {
        Ok(kept) => Ok(Some(serde_json::from_slice(&kept)?)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Keeps the place, after what it stands behind: the new text replaces the old one at once, or not at all.
fn keep(place: &Path, cursor: &Cursor, output: &File) -> Result<(), Box<dyn Error>> {
    output.sync_data()?;
    let kept = serde_json::to_vec(&(cursor, output.metadata()?.len()))?;
    let new = place.with_extension("new");
    std::fs::write(&new, kept)?;
    std::fs::rename(new, place)?;
    Ok(())
}
