//! A page as text that was copied from a browser or taken by a crawler: without marks, except those of the text.

use super::block::{Block, Broken, Code, Kind};
use super::curl::Command;
use super::table::{Row, Table, cells};
use super::words::squeezed;

/// The most lines of a command. A longer one has lost a quote, and would take the rest of the page.
const LONGEST_COMMAND: usize = 200;

/// Cuts a page into its blocks.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let lines = text.lines().enumerate();
    let lines = lines.map(|(index, text)| Line { number: index + 1, text: text.trim() }).collect();
    let mut reader = Reader { lines, next: 0 };
    let mut blocks = Vec::new();
    while let Some(line) = reader.next() {
        blocks.push(Block::new(line.number, reader.block(line)));
    }
    blocks
}

#[derive(Clone, Copy)]
struct Line<'t> {
    number: usize,
    text: &'t str,
}

struct Reader<'t> {
    lines: Vec<Line<'t>>,
    next: usize,
}

impl<'t> Reader<'t> {
    /// Returns the next line that is not blank.
    fn next(&mut self) -> Option<Line<'t>> {
        let line = self.peek()?;
        while self.lines.get(self.next)?.number < line.number {
            self.next += 1;
        }
        self.next += 1;
        Some(line)
    }

    fn peek(&self) -> Option<Line<'t>> {
        self.lines.get(self.next..)?.iter().find(|line| !line.text.is_empty()).copied()
    }

    fn block(&mut self, line: Line<'t>) -> Kind {
        if line.text.contains('\t') {
            let columns: Vec<_> = line.text.split('\t').map(str::to_owned).collect();
            if let Some(columns) = Table::run_together(&columns.concat()) {
                return self.tabbed(columns);
            }
        }
        if let Some(columns) = Table::run_together(line.text) {
            return self.run_together(columns);
        }
        if line.text.starts_with('|') {
            return self.table(line);
        }
        if begins_command(line.text) {
            return self.command(line, String::new());
        }
        if let Some(rest) = line.text.strip_prefix('#')
            && let Some(comments) = self.comments(rest)
            && let Some(line) = self.next()
        {
            return self.command(line, comments);
        }
        if line.text == "{"
            && let Some(text) = self.json(line)
        {
            return Kind::Code(Code { title: String::new(), text });
        }
        for bullet in ["- ", "* ", "• "] {
            if let Some(item) = line.text.strip_prefix(bullet) {
                return Kind::Item(self.item(item));
            }
        }
        let text = squeezed(line.text);
        if is_heading(line.text) { Kind::Heading(None, text) } else { Kind::Text(text) }
    }

    /// Returns the comments directly before a command.
    fn comments(&mut self, first: &str) -> Option<String> {
        let mut comments = first.trim().to_owned();
        let begin = self.next;
        while let Some(line) = self.peek() {
            if begins_command(line.text) {
                return Some(comments);
            }
            let Some(more) = line.text.strip_prefix('#') else { break };
            comments = format!("{comments} {}", more.trim());
            self.next();
        }
        self.next = begin;
        None
    }

    /// Returns a list item; one that ends in a colon continues in the next line.
    fn item(&mut self, text: &str) -> String {
        if text.ends_with(':')
            && let Some(more) = self.next()
        {
            return squeezed(&format!("{text} {}", more.text));
        }
        squeezed(text)
    }

    fn table(&mut self, head: Line<'t>) -> Kind {
        if !self.peek().is_some_and(|line| is_rule(line.text)) {
            let message = "this line begins like a table, but no line of dashes follows it".to_owned();
            return Kind::Broken(Broken { text: head.text.to_owned(), message });
        }
        self.next();
        let mut table = Table { columns: cells(head.text), rows: Vec::new() };
        while let Some(line) = self.peek()
            && line.text.contains('|')
        {
            let place = self.next;
            self.next();
            if self.peek().is_some_and(|line| is_rule(line.text)) {
                // The head of another table.
                self.next = place;
                break;
            }
            table.rows.push(Row { line: line.number, cells: cells(line.text) });
        }
        Kind::Table(table)
    }

    /// Reads the rows of a table whose cells have tabs between them.
    fn tabbed(&mut self, columns: Vec<String>) -> Kind {
        let mut table = Table { columns, rows: Vec::new() };
        while let Some(line) = self.peek()
            && line.text.contains('\t')
        {
            self.next();
            let cells = line.text.split('\t').map(|cell| cell.trim().to_owned()).collect();
            table.rows.push(Row { line: line.number, cells });
        }
        Kind::Table(table)
    }

    /// Reads rows whose cells run together. They begin with the name of a field, so with a small letter.
    fn run_together(&mut self, columns: Vec<String>) -> Kind {
        let mut table = Table { columns, rows: Vec::new() };
        while let Some(line) = self.peek() {
            if !line.text.starts_with(char::is_lowercase) || begins_command(line.text) {
                break;
            }
            self.next();
            // A row that cannot be cut is one cell, so that it is refused where the row is read.
            let cells = Table::cut(&table.columns, line.text).unwrap_or_else(|| vec![line.text.to_owned()]);
            table.rows.push(Row { line: line.number, cells });
        }
        Kind::Table(table)
    }

    /// Reads a JSON object, to the line on which it is complete.
    fn json(&mut self, first: Line<'t>) -> Option<String> {
        let begin = self.next;
        let mut text = first.text.to_owned();
        for _ in 0..LONGEST_COMMAND {
            let Some(line) = self.lines.get(self.next) else { break };
            self.next += 1;
            text.push('\n');
            text.push_str(line.text);
            if line.text.ends_with('}') && serde_json::from_str::<serde_json::Value>(&text).is_ok() {
                return Some(text);
            }
        }
        self.next = begin;
        None
    }

    /// Reads a command, to the line on which its quotes are closed and no backslash is left.
    fn command(&mut self, first: Line<'t>, title: String) -> Kind {
        let mut command = first.text.to_owned();
        let end = self.next;
        for _ in 0..LONGEST_COMMAND {
            let bare = Command::new(&command).text;
            if !bare.trim_end().ends_with('\\') && shlex::split(&bare).is_some() {
                return Kind::Code(Code { title, text: command });
            }
            let Some(next) = self.lines.get(self.next) else { break };
            self.next += 1;
            command.push('\n');
            command.push_str(next.text);
        }
        // Only its first line is lost: the following lines may be other blocks.
        self.next = end;
        let message = "the curl command that begins here has no end: a quote or its last line is missing";
        Kind::Broken(Broken { text: first.text.to_owned(), message: message.to_owned() })
    }
}

/// Returns whether a line is the rule below the head of a table.
fn is_rule(text: &str) -> bool {
    text.starts_with('|') && text.chars().all(|char| "|-: ".contains(char))
}

fn begins_command(text: &str) -> bool {
    text == "curl" || text.starts_with("curl ")
}

/// Returns whether a line is alone and is not a sentence.
fn is_heading(text: &str) -> bool {
    let is_short = text.chars().count() <= 80;
    is_short && text.starts_with(char::is_uppercase) && !text.ends_with(['.', ':', ',', ';', '!', '?'])
}
