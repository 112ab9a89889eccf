//! A page as text that was copied from a browser or taken by a crawler: no marks but those that stand in the text.

use super::Unreadable;
use super::block::{Block, Kind, squeezed};
use super::table::{Table, cells};
use std::iter::Peekable;
use std::str::Lines;

/// The most lines of a command. One that is longer has lost a quote, and would swallow the rest of the page.
const LONGEST_COMMAND: usize = 200;

/// Cuts a page into its blocks.
pub(super) fn blocks(text: &str) -> Result<Vec<Block>, Unreadable> {
    let mut reader = Reader { lines: text.lines().enumerate().peekable() };
    let mut blocks = Vec::new();
    while let Some((line, text)) = reader.next() {
        if !text.is_empty() {
            blocks.push(Block::new(line, reader.block(line, text)?));
        }
    }
    Ok(blocks)
}

struct Reader<'t> {
    lines: Peekable<std::iter::Enumerate<Lines<'t>>>,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<(usize, &'t str)> {
        self.lines.next().map(|(index, line)| (index + 1, line.trim()))
    }

    fn peek(&mut self) -> Option<&'t str> {
        self.lines.peek().map(|(_, line)| line.trim())
    }

    fn block(&mut self, line: usize, text: &'t str) -> Result<Kind, Unreadable> {
        if let Some(columns) = Table::run_together(text) {
            return self.run_together(columns);
        }
        if text.starts_with('|') {
            return self.table(line, text);
        }
        if is_command(text) {
            return self.command(line, text);
        }
        if let Some(item) = text.strip_prefix("- ").or_else(|| text.strip_prefix("* ")) {
            return Ok(Kind::Item(self.item(item)));
        }
        Ok(if is_heading(text) { Kind::Heading(None, squeezed(text)) } else { Kind::Text(squeezed(text)) })
    }

    /// A list item; what ends in a colon goes on in the next line.
    fn item(&mut self, text: &str) -> String {
        let mut item = text.to_owned();
        if item.ends_with(':')
            && let Some((_, more)) = self.next()
        {
            item = format!("{item} {more}");
        }
        squeezed(&item)
    }

    fn table(&mut self, line: usize, head: &str) -> Result<Kind, Unreadable> {
        let is_rule = |text: &str| {
            text.starts_with('|') && text.chars().all(|char| matches!(char, '|' | '-' | ':' | ' '))
        };
        let mut table = Table { columns: cells(head), rows: Vec::new() };
        if !self.next().is_some_and(|(_, rule)| is_rule(rule)) {
            let message = "this line begins like a table, but no line of dashes follows it";
            return Err(Unreadable::new(line, message));
        }
        while self.peek().is_some_and(|text| text.contains('|')) {
            if let Some((line, text)) = self.next() {
                table.rows.push((line, cells(text)));
            }
        }
        Ok(Kind::Table(table))
    }

    /// Rows whose cells run together begin with the name of a field, so with a small letter.
    fn run_together(&mut self, columns: Vec<String>) -> Result<Kind, Unreadable> {
        let mut table = Table { columns, rows: Vec::new() };
        let is_row = |text: &str| text.starts_with(|first: char| first.is_lowercase()) && !is_command(text);
        while self.peek().is_some_and(is_row) {
            let Some((line, text)) = self.next() else { break };
            let cells = Table::cut(&table.columns, text).ok_or_else(|| {
                let message = format!("`{text}` stands in a table, but no type is to be found in it");
                Unreadable::new(line, message)
            })?;
            table.rows.push((line, cells));
        }
        Ok(Kind::Table(table))
    }

    /// A command, to the line on which its quotes are closed and no backslash is left.
    fn command(&mut self, line: usize, first: &str) -> Result<Kind, Unreadable> {
        let mut command = first.to_owned();
        for _ in 0..LONGEST_COMMAND {
            if !command.ends_with('\\') && shlex::split(&command).is_some() {
                return Ok(Kind::Code(command));
            }
            let Some((_, next)) = self.next() else { break };
            command.push('\n');
            command.push_str(next);
        }
        let message = "the curl command that begins here has no end: a quote or its last line is missing";
        Err(Unreadable::new(line, message))
    }
}

fn is_command(text: &str) -> bool {
    text == "curl" || text.starts_with("curl ")
}

/// Whether a line stands alone and is no sentence.
fn is_heading(text: &str) -> bool {
    let is_short = text.chars().count() <= 80;
    let begins = text.starts_with(|first: char| first.is_uppercase());
    is_short && begins && !text.ends_with(['.', ':', ',', ';', '!', '?'])
}
