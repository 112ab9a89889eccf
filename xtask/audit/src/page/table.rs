//! Tables: their columns, and rows whose cells a browser ran together.

use super::unreadable::Unreadable;
use super::words::is_name;

/// A table: its columns and its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// The content of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Type,
    Required,
    Description,
}

impl Column {
    fn named(name: &str) -> Option<Self> {
        match name.to_lowercase().as_str() {
            "field" | "param" | "parameter" | "name" => Some(Self::Name),
            "type" => Some(Self::Type),
            "required" => Some(Self::Required),
            "description" => Some(Self::Description),
            _ => None,
        }
    }
}

/// The words for types.
pub(super) const TYPES: &[&str] = &[
    "string",
    "integer",
    "number",
    "decimal",
    "boolean",
    "enum",
    "array",
    "object",
    "uuid",
    "timestamp",
    "datetime",
    "date",
    "time",
];

const KNOWN: &str = "known are Field or Param, Type, Required and Description";

impl Table {
    /// Returns the content of each column.
    pub(super) fn kinds(&self, line: usize) -> Result<Vec<Column>, Unreadable> {
        let mut kinds = Vec::new();
        for name in &self.columns {
            let Some(kind) = Column::named(name) else {
                return Err(Unreadable::new(line, format!("the table has a column `{name}`; {KNOWN}")));
            };
            kinds.push(kind);
        }
        if self.rows.is_empty() {
            return Err(Unreadable::new(line, "the table has no rows"));
        }
        if kinds.contains(&Column::Name) && kinds.contains(&Column::Type) {
            return Ok(kinds);
        }
        Err(Unreadable::new(line, format!("the table has no column for the name or for the type; {KNOWN}")))
    }

    /// Returns whether one of the columns is for types.
    pub(super) fn is_typed(&self) -> bool {
        self.columns.iter().any(|name| Column::named(name) == Some(Column::Type))
    }

    /// Returns whether the marks of required fields are one sentence over several rows: `One of…`, `…these`.
    pub(super) fn has_running_marks(&self) -> bool {
        let is_mark = |name: &String| Column::named(name) == Some(Column::Required);
        let Some(place) = self.columns.iter().position(is_mark) else { return false };
        self.rows.iter().any(|row| row.cells.get(place).is_some_and(|mark| has_ellipsis(mark)))
    }

    /// Returns all its words.
    pub(super) fn text(&self) -> String {
        let mut text = self.columns.join(" ");
        for row in &self.rows {
            text.push(' ');
            text.push_str(&row.cells.join(" "));
        }
        text
    }

    /// Returns the columns of a head whose cells run together, such as `FieldTypeRequiredDescription`.
    pub(super) fn run_together(line: &str) -> Option<Vec<String>> {
        if !line.starts_with(char::is_uppercase) || line.contains(char::is_whitespace) {
            return None;
        }
        let mut columns: Vec<String> = Vec::new();
        for char in line.chars() {
            match columns.last_mut() {
                Some(column) if !char.is_uppercase() => column.push(char),
                _ => columns.push(char.to_string()),
            }
        }
        let begins = columns.first().is_some_and(|first| Column::named(first) == Some(Column::Name));
        if begins && columns.len() > 1 { Some(columns) } else { None }
    }

    /// Returns the cells of a row that run together, such as `sizeintegerNoHow many`.
    pub(super) fn cut(columns: &[String], line: &str) -> Option<Vec<String>> {
        let has_mark = columns.iter().any(|name| Column::named(name) == Some(Column::Required));
        let mut best: Option<Cut> = None;
        for kind in TYPES {
            for (at, _) in line.match_indices(kind) {
                let Some(cut) = Cut::at(line, at, kind, has_mark) else { continue };
                if best.as_ref().is_none_or(|best| cut.order() < best.order()) {
                    best = Some(cut);
                }
            }
        }
        Some(best?.cells)
    }
}

fn has_ellipsis(mark: &str) -> bool {
    [mark.starts_with('…'), mark.ends_with('…'), mark.starts_with("..."), mark.ends_with("...")]
        .contains(&true)
}

/// One way to cut a row whose cells run together.
struct Cut {
    cells: Vec<String>,
    /// Whether the mark is neither Yes nor No.
    is_odd: bool,
}

impl Cut {
    /// Cuts a row before and after the type at a place, if a name precedes it and a mark, where there is one, follows it.
    fn at(line: &str, at: usize, kind: &str, has_mark: bool) -> Option<Self> {
        let (name, rest) = (line.get(..at)?, line.get(at + kind.len()..)?);
        if !is_name(name) {
            return None;
        }
        if !has_mark {
            return Some(Self::new(&[name, kind, rest]));
        }
        for mark in ["Yes", "No"] {
            if let Some(words) = rest.strip_prefix(mark) {
                return Some(Self::new(&[name, kind, mark, words]));
            }
        }
        Self::with_running_mark(name, kind, rest)
    }

    /// Cuts after a mark that is a part of one sentence over several rows, before the first word of the description.
    fn with_running_mark(name: &str, kind: &str, rest: &str) -> Option<Self> {
        let ellipsis = rest.find('…').unwrap_or_default();
        let begin = if ellipsis > 0 { ellipsis } else { 0 };
        let (at, _) = rest.char_indices().find(|(at, char)| *at >= begin && char.is_uppercase())?;
        let (mark, words) = rest.split_at_checked(at)?;
        Some(Self { is_odd: true, ..Self::new(&[name, kind, mark, words]) })
    }

    fn new(cells: &[&str]) -> Self {
        Self { cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), is_odd: false }
    }

    /// Returns its rank, the best first: words begin with a capital, though values need not; else the shortest name; of types
    /// that begin alike, the longest.
    fn order(&self) -> (bool, usize, usize) {
        let length = |index: usize| self.cells.get(index).map_or(0, String::len);
        let is_word = self.cells.last().is_some_and(|text| text.starts_with(char::is_lowercase));
        (self.is_odd || is_word, length(0), usize::MAX - length(1))
    }
}

/// Returns the cells of a line with bars between them; the first and the last bar may be left out.
pub(super) fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').unwrap_or(line);
    line.split('|').map(|cell| cell.trim().to_owned()).collect()
}
