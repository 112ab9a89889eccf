//! The formats of the output.

mod row;
mod table;

use crate::failure::Failure;
use crate::json;
use row::Row;
use std::io::Write;
use table::Table;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Ndjson,
    Csv,
    Table,
}

impl Format {
    /// Returns the format of this name. Without one it is a table on a terminal, else JSON.
    pub(crate) fn new(name: Option<&str>, is_terminal: bool) -> Self {
        match name {
            Some("json") => Self::Json,
            Some("ndjson") => Self::Ndjson,
            Some("csv") => Self::Csv,
            Some(_) => Self::Table,
            None if is_terminal => Self::Table,
            None => Self::Json,
        }
    }
}

/// The items after which the columns of a table or of CSV are settled.
const FIRST: usize = 100;

/// A writer of items, one after the other. It keeps the first ones to choose columns, and no more.
pub(crate) struct Items<'o> {
    format: Format,
    out: &'o mut dyn Write,
    /// The members that the description of the API lists.
    known: Vec<String>,
    width: usize,
    first: Vec<Row>,
    columns: Option<Columns>,
    count: u64,
}

/// The settled columns.
enum Columns {
    Table(Table),
    Csv(Vec<String>),
}

/// The columns of a table that goes to no terminal.
const WIDTH: usize = 120;

impl<'o> Items<'o> {
    pub(crate) fn new(
        format: Format,
        out: &'o mut dyn Write,
        known: Vec<String>,
        width: Option<usize>,
    ) -> Self {
        let width = width.unwrap_or(WIDTH);
        Self { format, out, known, width, first: Vec::new(), columns: None, count: 0 }
    }

    /// Writes an item. Returns the members that have no column.
    pub(crate) fn write(&mut self, item: &str) -> Result<Vec<String>, Failure> {
        self.count += 1;
        match self.format {
            Format::Json => {
                let before = if self.count == 1 { "[\n" } else { ",\n" };
                write!(self.out, "{before}{}", json::compact(item))?;
            }
            Format::Ndjson => writeln!(self.out, "{}", json::compact(item))?,
            Format::Csv | Format::Table => {
                let row = Row::new(item);
                if self.columns.is_some() {
                    return self.row(&row);
                }
                self.first.push(row);
                if self.first.len() >= FIRST {
                    return self.settle();
                }
            }
        }
        Ok(Vec::new())
    }

    /// Continues a CSV file with these columns.
    pub(crate) fn with_columns(mut self, names: Vec<String>) -> Self {
        self.columns = Some(Columns::Csv(names));
        self
    }

    /// Whether every item was passed to the writer.
    pub(crate) fn is_settled(&self) -> bool {
        self.first.is_empty()
    }

    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    /// Writes the rest.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.end()
    }

    /// Writes the rest; nothing may follow.
    pub(crate) fn end(&mut self) -> Result<(), Failure> {
        match self.format {
            Format::Json if self.count == 0 => writeln!(self.out, "[]")?,
            Format::Json => writeln!(self.out, "\n]")?,
            Format::Csv | Format::Table if self.columns.is_none() => drop(self.settle()?),
            _ => {}
        }
        Ok(self.out.flush()?)
    }

    /// Chooses the columns, and writes the header and the first items.
    fn settle(&mut self) -> Result<Vec<String>, Failure> {
        let names = row::names(&self.known, &self.first);
        let columns = match self.format {
            Format::Table => Columns::Table(Table::new(&names, &self.first, self.width)),
            _ => Columns::Csv(names),
        };
        match &columns {
            Columns::Table(table) => table.header(self.out)?,
            Columns::Csv(names) => record(self.out, names)?,
        }
        self.columns = Some(columns);
        for row in std::mem::take(&mut self.first) {
            self.row(&row)?;
        }
        Ok(Vec::new())
    }

    fn row(&mut self, row: &Row) -> Result<Vec<String>, Failure> {
        match &self.columns {
            Some(Columns::Table(table)) => table.row(self.out, row)?,
            Some(Columns::Csv(names)) => {
                let mut cells = Vec::new();
                for name in names {
                    cells.push(row.cell(name));
                }
                record(self.out, &cells)?;
                return Ok(row.without(names));
            }
            None => {}
        }
        Ok(Vec::new())
    }
}

/// Writes a line of CSV.
fn record(out: &mut dyn Write, cells: &[String]) -> Result<(), Failure> {
    let mut writer = csv::WriterBuilder::new().from_writer(out);
    writer.write_record(cells).map_err(|error| Failure::Output(error.into()))?;
    Ok(writer.flush()?)
}

/// Writes one result.
pub(crate) fn one(
    format: Format,
    out: &mut dyn Write,
    json: &str,
    known: Vec<String>,
    width: Option<usize>,
) -> Result<(), Failure> {
    match format {
        Format::Json => writeln!(out, "{}", json::pretty(json))?,
        Format::Ndjson => writeln!(out, "{}", json::compact(json))?,
        Format::Csv => {
            let mut items = Items::new(format, out, known, width);
            items.write(json)?;
            return items.finish();
        }
        Format::Table => table::one(out, &Row::new(json), width.unwrap_or(WIDTH))?,
    }
    Ok(out.flush()?)
}
