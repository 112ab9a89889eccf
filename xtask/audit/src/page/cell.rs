//! Rows of tables of fields: their name, type, mark and description.

use super::facts::{Param, Span};
use super::numbers::{self, Stated};
use super::table::{Column, Row, TYPES};
use super::unreadable::Unreadable;
use super::values;
use super::words::is_name;

/// The cells of a row, below its columns.
pub(super) struct Cells<'t> {
    pub(super) columns: &'t [Column],
    pub(super) row: &'t Row,
    /// Returns whether the marks of the table are one sentence, so that a single mark has no meaning.
    pub(super) has_running_marks: bool,
}

impl<'t> Cells<'t> {
    fn cell(&self, wanted: Column) -> Option<&'t str> {
        for (column, cell) in self.columns.iter().zip(&self.row.cells) {
            if *column == wanted {
                return Some(cell);
            }
        }
        None
    }

    /// Returns the name of the field.
    pub(super) fn name(&self) -> &'t str {
        self.cell(Column::Name).unwrap_or_default()
    }

    /// Returns the words of the row: all of its cells.
    pub(super) fn words(&self) -> String {
        let mut words = Vec::new();
        for (column, cell) in self.columns.iter().zip(&self.row.cells) {
            match column {
                Column::Type => words.push(cell.to_lowercase()),
                _ => words.push(cell.clone()),
            }
        }
        words.join(" ")
    }

    /// Reads the row.
    pub(super) fn param(&self) -> Result<Param, Unreadable> {
        let line = self.row.line;
        let (cells, columns) = (self.row.cells.len(), self.columns.len());
        if cells != columns {
            let message = format!("this row has {cells} cells, its table has {columns} columns");
            return Err(Unreadable::new(line, message));
        }
        let name = self.name();
        let kind = self.cell(Column::Type).unwrap_or_default().to_lowercase();
        check(line, name, &kind)?;
        let mark = if self.has_running_marks { None } else { self.cell(Column::Required) };
        let required = match mark {
            Some(mark) => Some(required(line, mark)?),
            None => None,
        };
        let description = self.cell(Column::Description).unwrap_or_default();
        let values = match kind.as_str() {
            "enum" => values::listed(line, description)?,
            "string" => values::named(description),
            _ => Vec::new(),
        };
        let stated = Stated::read(description, &values);
        if let Some(number) = stated.unread {
            let message =
                format!("{name} is described with the number {number}, and it is not clear what it limits");
            return Err(Unreadable::new(line, message));
        }
        let small = description.to_lowercase();
        Ok(Param {
            name: name.to_owned(),
            kind,
            required,
            minimum: stated.minimum,
            maximum: stated.maximum,
            default: stated.default,
            values,
            csv: is_csv(&small),
            deprecated: small.contains("deprecated"),
            line,
        })
    }

    /// Returns how long a range of dates may be, where the description states it.
    pub(super) fn span(&self) -> Option<Span> {
        let description = self.cell(Column::Description).unwrap_or_default();
        let months = numbers::months(description)?;
        let mut fields = vec![self.name().to_owned()];
        fields.extend(super::sentence::field_names(description));
        Some(Span { months, fields, line: self.row.line })
    }
}

fn is_csv(small: &str) -> bool {
    small.contains("comma-separated")
        || small.contains("comma separated")
        || small.contains("separated by comma")
        || small.contains("with commas")
}

fn check(line: usize, name: &str, kind: &str) -> Result<(), Unreadable> {
    if name.is_empty() || kind.is_empty() {
        return Err(Unreadable::new(line, "this row of a table has no name or no type"));
    }
    if !name.split(['.', '-']).all(|part| is_name(part.trim_end_matches("[]"))) {
        return Err(Unreadable::new(line, format!("`{name}` is not one plain word, so it names no field")));
    }
    if !TYPES.contains(&kind) {
        let message = format!("`{kind}` is not a known type; known are {}", TYPES.join(", "));
        return Err(Unreadable::new(line, message));
    }
    Ok(())
}

fn required(line: usize, mark: &str) -> Result<bool, Unreadable> {
    match mark.trim_matches('*').to_lowercase().as_str() {
        "yes" | "true" | "required" => Ok(true),
        "no" | "false" | "optional" | "" => Ok(false),
        _ => Err(Unreadable::new(line, format!("`{mark}` is neither Yes nor No"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use codegen::model::Number;

    const COLUMNS: [Column; 4] = [Column::Name, Column::Type, Column::Required, Column::Description];

    fn read(cells: [&str; 4]) -> Result<Param, String> {
        let row = Row { line: 1, cells: cells.map(str::to_owned).to_vec() };
        let cells = Cells { columns: &COLUMNS, row: &row, has_running_marks: false };
        cells.param().map_err(|error| error.message)
    }

    #[test]
    fn a_row_states_whether_it_is_required() {
        let mark = |mark| read(["size", "integer", mark, ""]).map(|read| read.required);
        assert_eq!(
            [mark("**Yes**"), mark("no"), mark("")],
            [Ok(Some(true)), Ok(Some(false)), Ok(Some(false))]
        );
        assert!(mark("Yes (POST)").is_err_and(|error| error.contains("neither Yes nor No")));
    }

    #[test]
    fn an_odd_row_is_refused() {
        for (cells, words) in [
            (["two words", "integer", "", ""], "not one plain word"),
            (["size", "", "", ""], "no name or no type"),
            (["~~size~~", "integer", "", ""], "not one plain word"),
            (["size", "int", "", ""], "not a known type"),
            (["size", "integer", "", "Sent 3 times"], "the number 3"),
        ] {
            assert!(read(cells).is_err_and(|error| error.contains(words)), "{words}");
        }
    }

    #[test]
    fn a_row_states_more_than_its_type() {
        let row = read(["ids", "string", "No", "Deprecated. Ids (comma-separated, max 50)"]).expect("a row");
        assert_eq!((row.csv, row.deprecated, row.maximum), (true, true, Some(Number::Integer(50))));
    }
}
