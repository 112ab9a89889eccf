//! Many calls: one for each row of a CSV file or for each id of a list, with a journal of completed rows.
//!
//! All rows are checked before the first call. A write is noted in the journal before it is sent and after its response, so
//! a second run repeats none that was done, and none that may have been.

mod journal;

use crate::Environment;
use crate::arguments::{Argument, arguments};
use crate::commands::Chosen;
use crate::context::{Context, call};
use crate::failure::{Exit, Failure};
use crate::output::{Format, Items};
use crate::request::{self, Fields};
use crate::value::Reader;
use journal::{Journal, State};
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Write};
use vh3_bigchange::{Error, NamedCall};
use vh3_bigchange_description::{Effect, Operation};

/// A file with rows.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    path: &'a str,
    /// The flag that names it.
    flag: &'static str,
    /// Whether the first line names the fields. Without it, a row is an id.
    has_header: bool,
}

impl<'a> Source<'a> {
    /// Returns the file that the arguments name.
    pub(crate) fn find(chosen: &'a Chosen<'_>) -> Option<Self> {
        for (flag, has_header) in [("from-csv", true), ("from-ids", false)] {
            // Not every operation has both options.
            if let Ok(Some(path)) = chosen.matches.try_get_one::<String>(flag) {
                return Some(Self { path, flag, has_header });
            }
        }
        None
    }

    fn open(self, environment: &Environment) -> Result<Box<dyn Read>, Failure> {
        if self.path == "-" {
            return Ok(environment.input());
        }
        match File::open(self.path) {
            Ok(file) => Ok(Box::new(file)),
            Err(error) => Err(self.wrong(error)),
        }
    }

    fn wrong(self, problem: impl std::fmt::Display) -> Failure {
        Failure::usage(format!("--{} {}: {problem}", self.flag, self.path))
    }
}

/// A row that is ready to be sent.
struct Row {
    /// The number of the row, from 1; a header does not count.
    number: usize,
    /// The request in one line. Of equal rows, each has its own.
    id: String,
    call: NamedCall,
}

/// The numbers of rows by what became of them.
#[derive(Default)]
struct Totals {
    done: usize,
    skipped: usize,
    refused: usize,
    in_doubt: usize,
}

/// Prints the calls of all rows as curl commands.
pub(crate) fn show(
    context: &Context<'_>,
    chosen: &Chosen<'_>,
    source: Source<'_>,
    environment: &Environment,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    for row in rows(context, chosen, source, environment)? {
        writeln!(out, "{}", row.call.preview()?.to_curl())?;
    }
    Ok(())
}

/// Sends a call for each row.
pub(crate) async fn run(
    context: &Context<'_>,
    chosen: &Chosen<'_>,
    source: Source<'_>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let rows = rows(context, chosen, source, environment)?;
    let mut journal = match chosen.operation.effect {
        Effect::Read => Journal::none(),
        _ => Journal::open(chosen.matches.get_one::<String>("journal").map(String::as_str), source.path)?,
    };
    let format = if context.format == Format::Json { Format::Ndjson } else { context.format };
    let mut items = Items::new(format, out, Vec::new(), context.width);
    let mut totals = Totals::default();
    for row in rows {
        match journal.state(&row.id) {
            Some(State::Done) => totals.skipped += 1,
            Some(State::Started | State::InDoubt) => {
                totals.in_doubt += 1;
                writeln!(err, "row {}: may have been applied in a run before; not sent again", row.number)?;
            }
            Some(State::Refused) | None => one(row, &mut journal, &mut items, &mut totals, err).await?,
        }
    }
    items.finish()?;
    let Totals { done, skipped, refused, in_doubt } = totals;
    let text = format!("{done} done, {skipped} skipped, {refused} refused, {in_doubt} in doubt");
    match (in_doubt, refused) {
        (0, 0) => Ok(writeln!(err, "{text}")?),
        (0, _) => {
            Err(Failure::Rows(Exit::Refused, format!("{text}; correct the refused rows and run it again")))
        }
        _ => Err(Failure::Rows(
            Exit::InDoubt,
            format!(
                "{text}; look which rows in doubt were applied; {} tells `vh3` to send one again when its lines are deleted",
                journal.name()
            ),
        )),
    }
}

/// Sends the call of a row and notes what became of it.
async fn one(
    row: Row,
    journal: &mut Journal,
    items: &mut Items<'_>,
    totals: &mut Totals,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let Row { number, id, call } = row;
    journal.note(&id, State::Started)?;
    let error = match call.send_as::<Box<RawValue>>().await {
        Ok(response) => {
            journal.note(&id, State::Done)?;
            totals.done += 1;
            items.write(&format!("{{\"row\":{number},\"result\":{}}}", response.get()))?;
            return Ok(());
        }
        Err(error) => error,
    };
    let is_in_doubt = error.is_in_doubt();
    journal.note(&id, if is_in_doubt { State::InDoubt } else { State::Refused })?;
    if ends_all(&error) {
        writeln!(err, "row {number}: stopped; run the same command again to go on")?;
        return Err(error.into());
    }
    writeln!(err, "row {number}: {error}")?;
    if is_in_doubt {
        totals.in_doubt += 1
    } else {
        totals.refused += 1
    }
    Ok(())
}

/// Whether the next row would fail for the same reason.
fn ends_all(error: &Error) -> bool {
    error.is_connect() || error.is_unauthorized() || error.is_rate_limited()
}

fn rows(
    context: &Context<'_>,
    chosen: &Chosen<'_>,
    source: Source<'_>,
    environment: &Environment,
) -> Result<Vec<Row>, Failure> {
    let input = source.open(environment)?;
    let mut reader =
        csv::ReaderBuilder::new().has_headers(source.has_header).trim(csv::Trim::All).from_reader(input);
    let arguments = arguments(chosen.operation);
    let columns = match source.has_header {
        true => {
            let header = reader.headers().map_err(|error| source.wrong(error))?;
            columns(&arguments, chosen.operation, header)?
        }
        false => arguments.iter().filter(|argument| argument.is_positional).collect(),
    };
    let base = request::given(context.api, chosen, context.now)?;
    let (mut rows, mut seen) = (Vec::new(), HashMap::new());
    for (index, record) in reader.records().enumerate() {
        let record = record.map_err(|error| source.wrong(error))?;
        if record.len() != columns.len() {
            return Err(source.wrong(format!("row {}: expected one id in a line", index + 1)));
        }
        let fields = fields(context, &columns, base.clone(), &record)
            .and_then(|fields| request::check(chosen.operation, &fields).map(|()| fields));
        let row = fields.and_then(|fields| row(context, chosen.operation, index + 1, &fields, &mut seen));
        rows.push(row.map_err(|failure| failure.at_row(index + 1))?);
    }
    Ok(rows)
}

/// Returns the arguments of the columns that a header names.
fn columns<'a>(
    arguments: &'a [Argument<'a>],
    operation: &Operation,
    header: &csv::StringRecord,
) -> Result<Vec<&'a Argument<'a>>, Failure> {
    let mut columns = Vec::new();
    for name in header {
        columns.push(column(arguments, operation, name.trim_start_matches('\u{feff}'))?);
    }
    Ok(columns)
}

/// Returns the argument of a column. It is named like the flag, or like the field on the wire.
fn column<'a>(
    arguments: &'a [Argument<'a>],
    operation: &Operation,
    name: &str,
) -> Result<&'a Argument<'a>, Failure> {
    for argument in arguments {
        if name == argument.flag || name == argument.field.name || Some(name) == argument.alias {
            return Ok(argument);
        }
    }
    let known: Vec<_> = arguments.iter().map(|argument| argument.flag.as_str()).collect();
    Err(Failure::usage(format!(
        "--from-csv: {} has no field `{name}`; the columns of the first line can be {}",
        operation.id,
        known.join(", ")
    )))
}

/// Adds the cells of a row to the fields that all rows share. An empty cell is not sent.
fn fields(
    context: &Context<'_>,
    columns: &[&Argument<'_>],
    mut fields: Fields,
    record: &csv::StringRecord,
) -> Result<Fields, Failure> {
    let reader = Reader { api: context.api, now: context.now };
    for (argument, cell) in columns.iter().zip(record) {
        if cell.is_empty() {
            continue;
        }
        let json = reader
            .read(argument, &[cell])
            .map_err(|message| Failure::usage(format!("{} `{cell}`: {message}", argument.flag)))?;
        fields.insert(argument.field.name.clone(), json);
    }
    Ok(fields)
}

fn row(
    context: &Context<'_>,
    operation: &Operation,
    number: usize,
    fields: &Fields,
    seen: &mut HashMap<String, usize>,
) -> Result<Row, Failure> {
    let call = call(context, operation, fields)?;
    // Calls that the client refuses are reported before anything is sent.
    let preview = call.preview()?;
    let request = match preview.body() {
        Some(body) => format!("{} {body}", operation.id),
        None => format!("{} {}", operation.id, preview.url()),
    };
    let count = seen.entry(request.clone()).or_insert(0_usize);
    *count += 1;
    let id = if *count == 1 { request } else { format!("{request} #{count}") };
    Ok(Row { number, id, call })
}
