//! A list that is written to a file and can be resumed.
//!
//! Beside the file stands another one with the position: the cursor of the list, and the length of the file up to it. The
//! next run truncates the file to that length, so no item is lost or written twice after a killed run.

use crate::failure::Failure;
use crate::output::{Format, Items};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::cell::Cell;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use vh3_bigchange::Cursor;

/// The items between two saved positions.
const STEP: u64 = 500;

/// The position of a list, as it is saved.
#[derive(Serialize, Deserialize)]
struct Position {
    /// The bytes of the file that belong to the items before the cursor.
    length: u64,
    cursor: Cursor,
}

/// The file of a list.
pub(crate) struct Export {
    path: PathBuf,
    position: PathBuf,
    file: File,
    format: Format,
    /// The bytes that were written to the file.
    length: Rc<Cell<u64>>,
    /// The position of the run before.
    pub(crate) cursor: Option<Cursor>,
    header: Vec<String>,
}

/// A writer to the file that counts.
struct Counter {
    out: BufWriter<File>,
    length: Rc<Cell<u64>>,
}

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.length.set(self.length.get() + written as u64);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Export {
    /// Opens the file: at the saved position, or empty.
    pub(crate) fn open(path: &str, format: Option<&str>) -> Result<Self, Failure> {
        let format = match format {
            None | Some("ndjson") => Format::Ndjson,
            Some("csv") => Format::Csv,
            Some(other) => {
                return Err(Failure::usage(format!("--resume writes ndjson or csv, not {other}")));
            }
        };
        let path = PathBuf::from(path);
        let position = beside(&path);
        let saved = read(&position)?;
        if saved.is_none() && path.exists() {
            return Err(Failure::usage(format!(
                "{} exists and has no position to resume from, {}; fix: delete it or name another file",
                path.display(),
                position.display()
            )));
        }
        let failed = |error| failure(&path, error);
        let options = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let mut file = options.map_err(failed)?;
        let length = saved.as_ref().map_or(0, |saved| saved.length);
        if file.metadata().map_err(failed)?.len() < length {
            return Err(Failure::usage(format!(
                "{} is shorter than at the saved position; fix: delete it and {}, then start again",
                path.display(),
                position.display()
            )));
        }
        file.set_len(length).map_err(failed)?;
        let header = header(&file, format).map_err(failed)?;
        file.seek(SeekFrom::Start(length)).map_err(failed)?;
        let cursor = saved.map(|saved| saved.cursor);
        Ok(Self { path, position, file, format, length: Rc::new(Cell::new(length)), cursor, header })
    }

    /// Returns a writer of items to the file.
    pub(crate) fn writer(&self) -> Result<Box<dyn Write>, Failure> {
        let file = self.file.try_clone().map_err(|error| failure(&self.path, error))?;
        Ok(Box::new(Counter { out: BufWriter::new(file), length: self.length.clone() }))
    }

    /// Returns the items, with the columns that the file has already.
    pub(crate) fn items<'o>(&self, out: &'o mut dyn Write, known: Vec<String>) -> Items<'o> {
        let items = Items::new(self.format, out, known, None);
        if self.header.is_empty() { items } else { items.with_columns(self.header.clone()) }
    }

    /// Saves the position of a list from time to time, and at its end. All items before it are in the file.
    pub(crate) fn save(
        &self,
        items: &mut Items<'_>,
        source: &vh3_bigchange::Items<Box<RawValue>>,
    ) -> Result<(), Failure> {
        let progress = source.progress();
        let is_due = progress.done || progress.items.is_multiple_of(STEP);
        if !is_due || !items.is_settled() {
            return Ok(());
        }
        items.flush()?;
        self.file.sync_all().map_err(|error| failure(&self.path, error))?;
        let position = Position { length: self.length.get(), cursor: source.cursor() };
        let json = serde_json::to_string(&position).map_err(|error| Failure::usage(error.to_string()))?;
        let new = beside(&self.position);
        let replaced = fs::write(&new, json).and_then(|()| fs::rename(&new, &self.position));
        replaced.map_err(|error| failure(&self.position, error))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".position");
    PathBuf::from(name)
}

fn read(position: &Path) -> Result<Option<Position>, Failure> {
    let text = match fs::read_to_string(position) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failure(position, error)),
    };
    match serde_json::from_str(&text) {
        Ok(saved) => Ok(Some(saved)),
        Err(error) => {
            Err(Failure::usage(format!("{}: {error}; fix: delete it and start again", position.display())))
        }
    }
}

/// Returns the columns of a CSV file.
fn header(file: &File, format: Format) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    if format == Format::Csv {
        let mut line = String::new();
        BufReader::new(file.try_clone()?).read_line(&mut line)?;
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
        for record in reader.records().flatten() {
            names.extend(record.iter().map(str::to_owned));
        }
    }
    Ok(names)
}

fn failure(path: &Path, error: io::Error) -> Failure {
    Failure::usage(format!("{}: {error}", path.display()))
}
