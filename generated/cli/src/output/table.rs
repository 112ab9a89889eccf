//! Tables that fit the terminal.

use super::row::Row;
use std::io::{self, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The widest column.
const WIDEST: usize = 40;

/// The blanks between two columns.
const GAP: usize = 2;

/// The columns of a table with their widths.
pub(super) struct Table(Vec<Column>);

struct Column {
    name: String,
    width: usize,
}

impl Table {
    /// Takes the columns that fit, in their order. A column needs a value in one of the rows, and no nested ones.
    pub(super) fn new(names: &[String], rows: &[Row], width: usize) -> Self {
        let mut columns: Vec<Column> = Vec::new();
        let mut left = width;
        for name in names {
            if rows.iter().any(|row| row.is_nested(name)) {
                continue;
            }
            let widest = rows.iter().map(|row| clean(&row.cell(name)).width()).max().unwrap_or_default();
            if widest == 0 {
                continue;
            }
            let needed = widest.max(name.width()).min(WIDEST).min(width);
            let gap = if columns.is_empty() { 0 } else { GAP };
            if needed + gap > left {
                break;
            }
            left -= needed + gap;
            columns.push(Column { name: name.clone(), width: needed });
        }
        Self(columns)
    }

    pub(super) fn header(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut cells = Vec::new();
        for column in &self.0 {
            cells.push(column.name.clone());
        }
        self.line(out, &cells)
    }

    pub(super) fn row(&self, out: &mut dyn Write, row: &Row) -> io::Result<()> {
        let mut cells = Vec::new();
        for column in &self.0 {
            cells.push(row.cell(&column.name));
        }
        self.line(out, &cells)
    }

    fn line(&self, out: &mut dyn Write, cells: &[String]) -> io::Result<()> {
        let mut line = String::new();
        for (column, cell) in self.0.iter().zip(cells) {
            let cell = cut(&clean(cell), column.width);
            line.push_str(&cell);
            line.push_str(&" ".repeat(column.width + GAP - cell.width()));
        }
        writeln!(out, "{}", line.trim_end())
    }
}

/// Writes one result: a line for each member.
pub(super) fn one(out: &mut dyn Write, row: &Row, width: usize) -> io::Result<()> {
    let widest = row.names().map(UnicodeWidthStr::width).max().unwrap_or_default();
    for name in row.names() {
        let cell = row.cell(name);
        if !cell.is_empty() {
            let left = width.saturating_sub(widest + GAP).max(1);
            let blanks = " ".repeat(widest + GAP - name.width());
            writeln!(out, "{name}{blanks}{}", cut(&clean(&cell), left))?;
        }
    }
    Ok(())
}

/// Replaces what would move the cursor of a terminal.
fn clean(text: &str) -> String {
    text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect()
}

/// Cuts a text that is too wide.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 1;
    for char in text.chars() {
        used += char.width().unwrap_or_default();
        if used > width {
            break;
        }
        short.push(char);
    }
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(items: &[&str], width: usize, expected: &str) {
        let rows: Vec<_> = items.iter().map(|item| Row::new(item)).collect();
        let names = super::super::row::names(&[], &rows);
        let table = Table::new(&names, &rows, width);
        let mut out = Vec::new();
        table.header(&mut out).unwrap();
        for row in &rows {
            table.row(&mut out, row).unwrap();
        }
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn columns_that_do_not_fit_are_left_out() {
        let items = [r#"{"id":1,"name":"Acme","note":"long enough"}"#];
        check(&items, 80, "id  name  note\n1   Acme  long enough\n");
        check(&items, 12, "id  name\n1   Acme\n");
    }

    #[test]
    fn wide_characters_take_two_columns() {
        check(&[r#"{"a":"漢字","b":1}"#, r#"{"a":"x","b":2}"#], 80, "a     b\n漢字  1\nx     2\n");
    }

    #[test]
    fn escapes_do_not_reach_the_terminal() {
        check(&[r#"{"a":"x\u001b[2Jy"}"#], 80, "a\nx [2Jy\n");
    }

    #[test]
    fn nested_and_empty_members_have_no_column() {
        check(&[r#"{"a":[1],"b":null,"c":2}"#], 80, "c\n2\n");
    }

    #[test]
    fn long_text_is_cut() {
        assert_eq!(cut("漢字漢字", 5), "漢字…");
        assert_eq!(cut("abcdef", 6), "abcdef");
    }
}
