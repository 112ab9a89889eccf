//! Tables of fields, and tables that only name them.

use super::state::{Part, Reader};
use crate::page::cell::Cells;
use crate::page::facts::Param;
use crate::page::settle;
use crate::page::table::{Column, Table};
use crate::page::unreadable::{MOST, Unreadable};

impl Reader {
    pub(super) fn table(&mut self, line: usize, table: &Table) -> Result<(), Unreadable> {
        if std::mem::take(&mut self.in_response) {
            let message = "this table is about a response, and only tables of requests can be placed";
            return Err(Unreadable::new(line, message));
        }
        self.since = Some("[table]");
        if self.part != Part::Endpoint && !table.is_typed() {
            return self.table_of_words(table);
        }
        let columns = table.kinds(line)?;
        if table.rows.len() > MOST {
            return Err(Unreadable::new(line, format!("no table has more than {MOST} rows")));
        }
        self.say(line, format!("the head of the table in {}", self.place()), &table.columns.join(" "));
        let begins_shared =
            table.columns.first().is_some_and(|first| first.to_lowercase().starts_with("param"));
        let is_shared = begins_shared && !columns.contains(&Column::Required);
        let has_running_marks = table.has_running_marks();
        for row in &table.rows {
            let cells = Cells { columns: &columns, row, has_running_marks };
            if let Err(error) = self.row(&cells, is_shared) {
                self.unread(error, &row.cells.join(" "));
            }
        }
        Ok(())
    }

    /// Reads a row of a table of fields.
    fn row(&mut self, cells: &Cells<'_>, is_shared: bool) -> Result<(), Unreadable> {
        let param = cells.param()?;
        let line = param.line;
        let place = format!("{} in {}", param.name, self.place());
        match (&self.part, &self.about) {
            (Part::Endpoint, _) => {
                let span = cells.span();
                let endpoint = self.last(line, "a table")?;
                endpoint.spans.extend(span);
                add(&mut endpoint.rows, param)?;
            }
            _ if is_shared => add(&mut self.facts.shared, param)?,
            (_, Some(about)) => {
                let endpoint = about.clone();
                self.elsewhere.push(settle::Row { endpoint, param, span: cells.span() });
            }
            _ => return Err(Unreadable::new(line, "a table of fields stands here under no endpoint")),
        }
        self.say(line, place, &cells.words());
        Ok(())
    }

    /// Reads a table without types in a section: it names fields that other tables describe.
    fn table_of_words(&mut self, table: &Table) -> Result<(), Unreadable> {
        let first = table.rows.first().map_or(0, |row| row.line);
        self.say(first, self.place(), &table.columns.join(" "));
        for row in &table.rows {
            let text = row.cells.join(" ");
            self.sentences(row.line, &text);
            self.say(row.line, self.place(), &text);
        }
        Ok(())
    }
}

/// Adds a row to a table, once.
fn add(rows: &mut Vec<Param>, param: Param) -> Result<(), Unreadable> {
    if let Some(first) = rows.iter().find(|first| first.name == param.name) {
        let message = format!("{} stands here again; line {} has it first", param.name, first.line);
        return Err(Unreadable::new(param.line, message));
    }
    rows.push(param);
    Ok(())
}
