//! From the blocks of a page to its facts.

use super::block::{Block, Kind, plain, words};
use super::contract::{contract, is_row};
use super::facts::{Endpoint, Facts, Param, Passage, Span, Values};
use super::sentence::{Limit, is_method, limits};
use super::table::{Column, Table};
use super::{Unreadable, cell, curl, flat, markdown};
use codegen::checksum;
use indexmap::IndexMap;
use indexmap::map::Entry;

/// A page has some ten thousand characters. What is a hundred times as long is something else.
const LONGEST: usize = 1024 * 1024;

/// The most endpoints of a page, rows of a table and values of a list.
pub(super) const MOST: usize = 1000;

/// Reads a page, written in Markdown or copied as text.
///
/// # Errors
///
/// Where something looks like a part of the contract and cannot be placed, or the page has no endpoint at all.
pub fn read(text: &str) -> Result<Facts, Unreadable> {
    let mut reader = Reader::default();
    for block in blocks(text)?.iter().filter(|block| !block.is_notice()) {
        reader.take(block)?;
    }
    reader.finish()
}

/// The paths of the endpoints that a page has a heading for, whether or not the rest of it can be read.
#[must_use]
pub fn paths(text: &str) -> Vec<String> {
    let lines = text.get(..LONGEST).unwrap_or(text).lines();
    let headings = lines.map(|line| plain(line).replace(['#', '`', '*'], ""));
    headings.filter_map(|line| Some(endpoint(words(&line).as_str())?.1.to_owned())).collect()
}

/// Cuts a page into its blocks.
pub(super) fn blocks(text: &str) -> Result<Vec<Block>, Unreadable> {
    if text.len() > LONGEST {
        let message = "this is longer than any page of docs; give the page alone, as text or Markdown";
        return Err(Unreadable::new(0, message));
    }
    if text.contains('\0') {
        return Err(Unreadable::new(0, "this is not text; give the page as text or Markdown"));
    }
    let text = plain(text);
    if markdown::is(&text) { Ok(markdown::blocks(&text)) } else { flat::blocks(&text) }
}

/// A hash of words, the same on every machine: blanks and typography do not count.
pub(super) fn hash(text: &str) -> String {
    checksum(&words(text))
}

#[derive(Default)]
struct Reader {
    facts: Facts,
    section: String,
    /// Whether what comes now belongs to the last endpoint.
    in_endpoint: bool,
    /// How deep the heading of the last endpoint is, where the page says so.
    depth: Option<usize>,
    /// Whether the next text is what the endpoint is called.
    wants_label: bool,
    /// Whether what the page is about was said below its title.
    is_described: bool,
    /// Whether what comes now is about an answer.
    in_answer: bool,
    /// Whether a list of values was announced.
    in_values: bool,
    /// What sentences say of endpoints, also of those that come later.
    limits: Vec<Limit>,
    /// The words for people, by place, each with the line on which they begin.
    prose: IndexMap<String, (usize, String)>,
}

impl Reader {
    fn take(&mut self, block: &Block) -> Result<(), Unreadable> {
        let line = block.line;
        let announced = std::mem::take(&mut self.in_values);
        match &block.kind {
            Kind::Heading(..) | Kind::Table(_) | Kind::Code(_) if block.in_list => {
                let message =
                    "a command, a table or a heading stands in a list, so it is not known what it belongs to";
                Err(Unreadable::new(line, message))
            }
            Kind::Heading(depth, text) => self.heading(line, *depth, text),
            Kind::Quote(text) if self.is_at_top() && self.is_description(text) => Ok(()),
            Kind::Item(_) if announced && !is_values(&block.kind) => {
                let message = "below `Enum values:` an item should be a field, a colon and the values";
                Err(Unreadable::new(line, message))
            }
            Kind::Text(text) | Kind::Item(text) if announced && values(text).is_some() => {
                self.in_values = true;
                self.values(line, text)
            }
            Kind::Text(text) | Kind::Quote(text) => self.text(line, text),
            Kind::Item(text) => self.item(line, text),
            Kind::Table(table) => self.table(line, table),
            Kind::Code(code) => self.code(line, code),
        }
    }

    /// Whether nothing but the title has come: what is set apart there repeats what the page is about.
    fn is_at_top(&self) -> bool {
        self.section.is_empty() && self.prose.is_empty() && self.facts.endpoints.is_empty()
    }

    /// Whether a text that is set apart there is the first, and says nothing that has to be placed.
    fn is_description(&mut self, text: &str) -> bool {
        let is_first = !std::mem::replace(&mut self.is_described, true);
        is_first && contract(text).is_none() && limits(0, text, None).is_empty()
    }

    fn heading(&mut self, line: usize, depth: Option<usize>, text: &str) -> Result<(), Unreadable> {
        if let Some((method, path)) = endpoint(text) {
            self.depth = depth;
            return self.endpoint(line, method, path);
        }
        let is_path = |word: &str| word.strip_prefix('/').is_some_and(|rest| !rest.is_empty());
        if text.split_whitespace().any(|word| is_method(word) || is_path(word)) {
            let message =
                format!("the heading `{text}` looks like an endpoint; it should be a method and a path");
            return Err(Unreadable::new(line, message));
        }
        let is_deeper = depth.zip(self.depth).is_some_and(|(own, of_endpoint)| own > of_endpoint);
        let is_label = depth.is_none() && self.wants_label;
        if self.in_endpoint && (is_deeper || is_label) {
            let words = text.to_lowercase();
            self.in_answer = ["response", "returns", "answer"].iter().any(|word| words.contains(word));
            return self.text(line, text);
        }
        (self.in_endpoint, self.in_answer) = (false, false);
        if self.facts.title.is_empty() {
            text.clone_into(&mut self.facts.title);
        } else if !(self.is_at_top() && text == self.facts.title) {
            text.clone_into(&mut self.section);
            // What only looks like a heading is found as a word that is new.
            self.say(line, "the headings".to_owned(), text);
        }
        Ok(())
    }

    fn endpoint(&mut self, line: usize, method: &str, path: &str) -> Result<(), Unreadable> {
        if self.facts.endpoints.len() >= MOST {
            return Err(Unreadable::new(line, format!("no page has more than {MOST} endpoints")));
        }
        let mut known = self.facts.endpoints.iter();
        if let Some(first) = known.find(|first| first.path == path && first.method == method) {
            let message = format!("{method} {path} stands here again; line {} has it first", first.line);
            return Err(Unreadable::new(line, message));
        }
        let (method, path, section) = (method.to_owned(), path.to_owned(), self.section.clone());
        self.facts.endpoints.push(Endpoint { method, path, section, line, ..Endpoint::default() });
        (self.in_endpoint, self.in_answer) = (true, false);
        self.wants_label = true;
        Ok(())
    }

    fn last(&mut self, line: usize, what: &str) -> Result<&mut Endpoint, Unreadable> {
        let last = if self.in_endpoint { self.facts.endpoints.last_mut() } else { None };
        last.ok_or_else(|| Unreadable::new(line, format!("{what} stands here under no endpoint")))
    }

    /// Where the reader is, in words.
    fn place(&self) -> String {
        match self.facts.endpoints.last() {
            Some(endpoint) if self.in_endpoint => endpoint.name(),
            _ if self.section.is_empty() => "the top of the page".to_owned(),
            _ => format!("the section {}", self.section),
        }
    }

    /// Takes words for people. How they are cut into paragraphs differs between the forms of a page.
    fn say(&mut self, line: usize, place: String, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.prose.entry(place) {
            Entry::Occupied(mut known) => {
                let (_, all) = known.get_mut();
                all.push(' ');
                all.push_str(text);
            }
            Entry::Vacant(new) => drop(new.insert((line, text.to_owned()))),
        }
    }

    fn text(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        if let Some(what) = contract(text) {
            let message = format!("{what}, so this is more than words for people, but it cannot be placed");
            return Err(Unreadable::new(line, message));
        }
        self.in_values = text.trim_end_matches(':').to_lowercase().ends_with("enum values");
        for (label, fact) in [("Auth: ", &mut self.facts.key_header), ("Base: ", &mut self.facts.base_url)] {
            if let Some((_, rest)) = text.split_once(label).filter(|_| fact.0.is_empty()) {
                let word = rest.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ',']);
                *fact = (word.to_owned(), line);
            }
        }
        let own = self.in_endpoint.then(|| self.facts.endpoints.last().map(Endpoint::name)).flatten();
        self.limits.extend(limits(line, text, own));
        let rest = self.label(text);
        self.say(line, self.place(), rest);
        Ok(())
    }

    /// Takes what an endpoint is called out of the first text below its heading.
    fn label<'t>(&mut self, text: &'t str) -> &'t str {
        if !(self.in_endpoint && std::mem::take(&mut self.wants_label)) {
            return text;
        }
        let (label, rest) = text.split_once(". ").unwrap_or((text, ""));
        if let Some(endpoint) = self.facts.endpoints.last_mut() {
            label.trim_end_matches('.').clone_into(&mut endpoint.label);
        }
        rest
    }

    fn item(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        let is_list = values(text).is_some_and(|(field, _)| !field.contains(char::is_uppercase));
        if is_list || text.contains("curl ") || is_row(text, true) {
            let message = "a list stands here that is not announced by `Enum values:`, so it is not known what it lists";
            return Err(Unreadable::new(line, message));
        }
        self.text(line, text)
    }

    fn values(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        let (field, list) = values(text).unwrap_or_default();
        let values = cell::listed(line, list)?;
        if values.is_empty() {
            return Err(Unreadable::new(line, "the list of values is empty, or talks about them"));
        }
        let endpoint = self.last(line, "a list of values")?;
        if let Some(first) = endpoint.values_of(field) {
            let message =
                format!("the values of {field} stand here again; line {} has them first", first.line);
            return Err(Unreadable::new(line, message));
        }
        endpoint.values.push(Values { field: field.to_owned(), values, line });
        Ok(())
    }

    fn table(&mut self, line: usize, table: &Table) -> Result<(), Unreadable> {
        if self.in_answer {
            let message = "this table seems to be of an answer, and only those of requests can be placed";
            return Err(Unreadable::new(line, message));
        }
        let columns = table.kinds(line)?;
        let is_shared = table.columns.first().is_some_and(|first| first.to_lowercase().starts_with("param"))
            && !columns.contains(&Column::Required);
        if table.rows.len() > MOST {
            return Err(Unreadable::new(line, format!("no table has more than {MOST} rows")));
        }
        for (line, cells) in &table.rows {
            let row = Row { columns: &columns, cells, line: *line };
            let param = row.param()?;
            let place = format!("{} in {}", param.name, self.place());
            let rows = if self.in_endpoint {
                &mut self.last(*line, "a table")?.rows
            } else if is_shared {
                &mut self.facts.shared
            } else {
                return Err(Unreadable::new(*line, "a table of fields stands here under no endpoint"));
            };
            if let Some(first) = rows.iter().find(|first| first.name == param.name) {
                let message = format!("{} stands here again; line {} has it first", param.name, first.line);
                return Err(Unreadable::new(*line, message));
            }
            rows.push(param);
            self.say(*line, place, row.cell(Column::Description).unwrap_or_default());
        }
        Ok(())
    }

    fn code(&mut self, line: usize, code: &str) -> Result<(), Unreadable> {
        if !code.trim_start().starts_with("curl") {
            let message = "this block of code is no curl command, so it is not known what it shows";
            return Err(Unreadable::new(line, message));
        }
        let example = curl::example(line, code)?;
        let endpoint = self.last(line, "a command")?;
        if let Some(first) = &endpoint.example {
            let message = format!("a second command for one endpoint; line {} has the first", first.line);
            return Err(Unreadable::new(line, message));
        }
        endpoint.example = Some(example);
        Ok(())
    }

    fn finish(mut self) -> Result<Facts, Unreadable> {
        for Limit { line, endpoint, required, months, fields } in self.limits {
            let Some(of) = self.facts.endpoints.iter_mut().find(|own| own.name() == endpoint) else {
                let message = format!("a limit is stated for {endpoint}, which the page does not have");
                return Err(Unreadable::new(line, message));
            };
            of.required.extend(required.into_iter().map(|field| (field, line)));
            of.spans.extend(months.map(|months| Span { months, fields, line }));
        }
        let passage =
            |(place, (line, text)): (String, (usize, String))| Passage { place, line, hash: hash(&text) };
        self.facts.prose = self.prose.into_iter().map(passage).collect();
        let facts = self.facts;
        let missing = match () {
            () if facts.endpoints.is_empty() => {
                "there is no endpoint on this page: no heading is a method and a path"
            }
            () if facts.base_url.0.is_empty() => {
                "the page names no base URL; it should say `Base: https://…`"
            }
            () if facts.key_header.0.is_empty() => {
                "the page names no header for the key; it should say `Auth: … header`"
            }
            () => return Ok(facts),
        };
        Err(Unreadable::new(0, missing))
    }
}

/// A row of a table, below its columns.
struct Row<'t> {
    columns: &'t [Column],
    cells: &'t [String],
    line: usize,
}

impl<'t> Row<'t> {
    fn cell(&self, wanted: Column) -> Option<&'t str> {
        let (_, cell) = self.columns.iter().zip(self.cells).find(|(column, _)| **column == wanted)?;
        Some(cell)
    }

    fn param(&self) -> Result<Param, Unreadable> {
        if self.cells.len() != self.columns.len() {
            let (cells, columns) = (self.cells.len(), self.columns.len());
            let message = format!("this row has {cells} cells, its table has {columns} columns");
            return Err(Unreadable::new(self.line, message));
        }
        let cell = |column| self.cell(column).unwrap_or_default();
        let mark = self.cell(Column::Required);
        cell::param(self.line, cell(Column::Name), cell(Column::Type), mark, cell(Column::Description))
    }
}

/// The method and the path of a heading.
fn endpoint(text: &str) -> Option<(&str, &str)> {
    let (method, path) = text.split_once(' ')?;
    let is_path = path.starts_with('/') && !path.contains(char::is_whitespace);
    (is_method(method) && is_path).then_some((method, path))
}

/// A field and its values: `status: open, closed`.
fn values(text: &str) -> Option<(&str, &str)> {
    let (field, values) = text.split_once(':')?;
    let field = field.trim();
    let is_name = !field.is_empty() && field.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
    is_name.then_some((field, values))
}

fn is_values(kind: &Kind) -> bool {
    matches!(kind, Kind::Item(text) if values(text).is_some())
}
