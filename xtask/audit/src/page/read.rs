//! From the blocks of a page to its facts.

use super::block::{Block, Code, Kind};
use super::cell::Cells;
use super::contract::{contract, is_row};
use super::curl::{self, Command};
use super::facts::{Endpoint, Facts, Param, Passage, Region, Said, Values};
use super::sentence::{Statement, Statements, is_method};
use super::table::{Column, Table};
use super::unreadable::{MOST, Unreadable};
use super::values::{self, List};
use super::words::{hash, plain, words};
use super::{flat, markdown};
use super::{reference, settle};
use indexmap::IndexMap;

/// The most bytes of a page. A page has some ten thousand; a hundred times as many are something else.
const LONGEST: usize = 1024 * 1024;

/// Reads a page, written in Markdown or copied as text. Regions that cannot be read are among the facts.
///
/// # Errors
///
/// When the whole is no page of the docs: no text, too long, or without an endpoint.
pub fn read(text: &str) -> Result<Facts, Unreadable> {
    let blocks = blocks(text)?;
    if paths(text).is_empty()
        && let Some(facts) = reference::read(&blocks)
    {
        return Ok(facts);
    }
    let mut reader = Reader::default();
    for block in &blocks {
        if !block.is_notice() {
            reader.block(block);
        }
    }
    reader.finish()
}

/// Returns the paths of the endpoints that a page has a heading for, whether or not the rest of it can be read.
#[must_use]
pub fn paths(text: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for line in plain(text.get(..LONGEST).unwrap_or(text)).lines() {
        let line = words(&line.replace(['#', '`', '*'], ""));
        if let Some(heading) = EndpointHeading::read(&line) {
            paths.push(heading.path.to_owned());
        }
    }
    paths
}

/// Cuts a page into its blocks.
pub(super) fn blocks(text: &str) -> Result<Vec<Block>, Unreadable> {
    if text.len() > LONGEST {
        let message = "this is longer than any docs page; give the page alone, as text or Markdown";
        return Err(Unreadable::new(0, message));
    }
    if text.contains('\0') {
        return Err(Unreadable::new(0, "this is not text; give the page as text or Markdown"));
    }
    let text = without_trailing_blanks(&plain(text));
    Ok(if markdown::is(&text) { markdown::blocks(&text) } else { flat::blocks(&text) })
}

fn without_trailing_blanks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// The part of the page that the reader is in.
#[derive(Clone, Debug, Default, PartialEq)]
enum Part {
    /// Above the first section.
    #[default]
    Top,
    Section,
    /// Below the heading of the last endpoint.
    Endpoint,
    /// Below a heading that looks like an endpoint and could not be read.
    Lost(usize),
}

/// The words in one place of a page.
struct Words {
    line: usize,
    text: String,
}

#[derive(Default)]
struct Reader {
    facts: Facts,
    section: String,
    part: Part,
    /// The depth of the heading of the last endpoint, where the page states it.
    depth: Option<usize>,
    /// Whether the next text is the label of the endpoint.
    wants_label: bool,
    /// Whether the next table is about a response.
    in_response: bool,
    /// Whether a list of values was announced.
    in_values: bool,
    /// The block since the last text of the endpoint, for the order of blocks is visible.
    since: Option<&'static str>,
    /// The endpoint that the section named last.
    about: Option<String>,
    /// The statements of sentences, also about endpoints further down.
    statements: Vec<Statement>,
    /// Rows about an endpoint in tables of a section.
    elsewhere: Vec<settle::Row>,
    words: IndexMap<String, Words>,
}

impl Reader {
    /// Reads a block. A block that cannot be read is kept as a region, and reading continues.
    fn block(&mut self, block: &Block) {
        if let Err(error) = self.read(block) {
            self.unread(error, &block.text());
        }
    }

    fn unread(&mut self, error: Unreadable, text: &str) {
        let Unreadable { line, message } = error;
        self.facts.unread.push(Region { line, hash: hash(text), message });
    }

    fn read(&mut self, block: &Block) -> Result<(), Unreadable> {
        let line = block.line;
        let announced = std::mem::take(&mut self.in_values);
        if let Part::Lost(_) = self.part
            && !matches!(block.kind, Kind::Heading(..))
        {
            self.say(line, self.place(), &block.text());
            return Ok(());
        }
        match &block.kind {
            Kind::Heading(..) | Kind::Table(_) | Kind::Code(_) if block.in_list => {
                Err(Unreadable::new(line, "this stands in a list, so it is not clear what it belongs to"))
            }
            Kind::Heading(depth, text) => self.heading(line, *depth, text),
            Kind::Item(text) if announced && List::read(text).is_none() => {
                let message = "this item of a list of values is not a field, a colon and the values";
                Err(Unreadable::new(line, message))
            }
            Kind::Text(text) | Kind::Item(text) if announced && List::read(text).is_some() => {
                self.in_values = true;
                self.values(line, text)
            }
            Kind::Text(text) | Kind::Quote(text) => self.text(line, text),
            Kind::Item(text) => self.item(line, text),
            Kind::Table(table) => self.table(line, table),
            Kind::Code(code) => self.code(line, code),
            Kind::Aside(text) => self.aside(line, text),
            Kind::Meta(key, value) => self.meta(line, key, value),
            Kind::Broken(broken) => Err(Unreadable::new(line, &broken.message)),
        }
    }

    fn heading(&mut self, line: usize, depth: Option<usize>, text: &str) -> Result<(), Unreadable> {
        if let Some(heading) = EndpointHeading::read(text) {
            self.depth = depth;
            return self.endpoint(line, &heading);
        }
        let is_path = |word: &str| word.strip_prefix('/').is_some_and(|rest| !rest.is_empty());
        if text.split_whitespace().any(|word| is_method(word) || is_path(word)) {
            self.part = Part::Lost(line);
            let message =
                format!("the heading `{text}` looks like an endpoint; expected a method and a path");
            return Err(Unreadable::new(line, message));
        }
        let is_deeper = depth.zip(self.depth).is_some_and(|(own, endpoint)| own > endpoint);
        let is_label = depth.is_none() && self.wants_label;
        if self.part == Part::Endpoint && (is_deeper || is_label) {
            self.in_response = is_about_response(text);
            return self.text(line, text);
        }
        (self.in_response, self.about, self.since) = (false, None, None);
        if self.facts.title.is_empty() {
            text.clone_into(&mut self.facts.title);
            return Ok(());
        }
        self.part = Part::Section;
        text.clone_into(&mut self.section);
        // Text that only looks like a heading is found as a new word.
        self.say(line, "the headings".to_owned(), text);
        Ok(())
    }

    fn endpoint(&mut self, line: usize, heading: &EndpointHeading<'_>) -> Result<(), Unreadable> {
        let EndpointHeading { method, path, rest } = *heading;
        if self.facts.endpoints.len() >= MOST {
            self.part = Part::Lost(line);
            return Err(Unreadable::new(line, format!("no page has more than {MOST} endpoints")));
        }
        let mut known = self.facts.endpoints.iter();
        if let Some(first) = known.find(|first| first.path == path && first.method == method) {
            let message = format!("{method} {path} stands here again; line {} has it first", first.line);
            self.part = Part::Lost(line);
            return Err(Unreadable::new(line, message));
        }
        let (method, path, section) = (method.to_owned(), path.to_owned(), self.section.clone());
        self.facts.endpoints.push(Endpoint { method, path, section, line, ..Endpoint::default() });
        (self.part, self.wants_label, self.since) = (Part::Endpoint, true, None);
        self.in_response = false;
        if !rest.is_empty() {
            self.deprecated(line, rest);
            self.say(line, self.place(), rest);
        }
        Ok(())
    }

    fn last(&mut self, line: usize, what: &str) -> Result<&mut Endpoint, Unreadable> {
        let last = if self.part == Part::Endpoint { self.facts.endpoints.last_mut() } else { None };
        last.ok_or_else(|| Unreadable::new(line, format!("{what} stands here under no endpoint")))
    }

    /// Returns the place of the reader, in words.
    fn place(&self) -> String {
        match (&self.part, self.facts.endpoints.last()) {
            (Part::Endpoint, Some(endpoint)) => endpoint.name(),
            (Part::Lost(_), _) => format!("the unread part of {}", self.section),
            (Part::Top, _) => "the top of the page".to_owned(),
            _ => format!("the section {}", self.section),
        }
    }

    /// Keeps words. How they are cut into paragraphs differs between the forms of a page.
    fn say(&mut self, line: usize, place: String, text: &str) {
        if text.is_empty() {
            return;
        }
        let is_top = self.part == Part::Top;
        let known = self.words.entry(place).or_insert_with(|| Words { line, text: String::new() });
        // The description of the front matter is shown above the first paragraph, which may begin with the same words.
        if is_top && !known.text.is_empty() && text.starts_with(known.text.trim_end_matches('.')) {
            known.text.clear();
        }
        if !known.text.is_empty() {
            known.text.push(' ');
        }
        known.text.push_str(text);
    }

    /// Keeps words of the current part, with the kind of block between them and the words before.
    fn say_here(&mut self, line: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(block) = self.since.take() {
            self.say(line, self.place(), block);
        }
        self.say(line, self.place(), text);
    }

    fn deprecated(&mut self, line: usize, text: &str) {
        if text.to_lowercase().contains("deprecated")
            && self.part == Part::Endpoint
            && let Some(endpoint) = self.facts.endpoints.last_mut()
        {
            endpoint.deprecated.get_or_insert(Said { text: "deprecated".to_owned(), line });
        }
    }

    fn text(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        if let Some(sign) = contract(text) {
            let message = format!("{sign}, so this is more than words for people, but it cannot be placed");
            return Err(Unreadable::new(line, message));
        }
        let announcement = text.trim_end_matches(':').to_lowercase();
        self.in_values = announcement.ends_with("enum values");
        if text.ends_with(':') {
            self.in_response = is_about_response(text);
        }
        self.constants(line, text);
        self.deprecated(line, text);
        self.sentences(line, text);
        let rest = self.label(text);
        self.say_here(line, rest);
        Ok(())
    }

    /// Reads the base URL and the header of the key: `Auth: X-API-Key header. Base: https://….`
    fn constants(&mut self, line: usize, text: &str) {
        for (label, fact) in [("Auth: ", &mut self.facts.key_header), ("Base: ", &mut self.facts.base_url)] {
            if fact.text.is_empty()
                && let Some((_, rest)) = text.split_once(label)
            {
                let word = rest.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ',']);
                *fact = Said { text: word.to_owned(), line };
            }
        }
    }

    fn sentences(&mut self, line: usize, text: &str) {
        let about = match (&self.part, self.facts.endpoints.last()) {
            (Part::Endpoint, Some(endpoint)) => Some(endpoint.name()),
            _ => self.about.clone(),
        };
        let statements = Statements::read(line, text, about);
        if self.part != Part::Endpoint {
            self.about = statements.about;
        }
        self.statements.extend(statements.all);
        for error in statements.unread {
            self.unread(error, text);
        }
    }

    /// Takes the label of an endpoint out of the first text below its heading, and returns the rest.
    fn label<'t>(&mut self, text: &'t str) -> &'t str {
        if self.part != Part::Endpoint || !std::mem::take(&mut self.wants_label) {
            return text;
        }
        let (label, rest) = text.split_once(". ").unwrap_or((text, ""));
        if let Some(endpoint) = self.facts.endpoints.last_mut() {
            label.trim_end_matches('.').clone_into(&mut endpoint.label);
        }
        rest
    }

    fn aside(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        self.deprecated(line, text);
        match contract(text) {
            Some(sign) => Err(Unreadable::new(line, format!("{sign}, and it cannot be placed"))),
            None => {
                self.say_here(line, text);
                Ok(())
            }
        }
    }

    /// Reads a key of the front matter.
    fn meta(&mut self, line: usize, key: &str, value: &str) -> Result<(), Unreadable> {
        match key {
            "description" => self.say(line, self.place(), value),
            "openapi" | "api" | "openapi-schema" => {
                let message = format!(
                    "the page names an OpenAPI operation, `{value}`: the docs site may have an OpenAPI document now"
                );
                return Err(Unreadable::new(line, message));
            }
            _ => self.say(line, "the front matter".to_owned(), &format!("{key}: {value}")),
        }
        Ok(())
    }

    fn item(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        let is_list = List::read(text).is_some_and(|list| !list.field.contains(char::is_uppercase));
        if is_list || text.contains("curl ") || is_row(text, true) {
            let message = "a list stands here that is not announced by `Enum values:`, so it is not known what it lists";
            return Err(Unreadable::new(line, message));
        }
        self.text(line, text)
    }

    fn values(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        let Some(List { field, values: list }) = List::read(text) else { return Ok(()) };
        let listed = values::listed(line, list)?;
        if listed.is_empty() {
            return Err(Unreadable::new(line, "the list of values is empty, or talks about them"));
        }
        let endpoint = self.last(line, "a list of values")?;
        if let Some(first) = endpoint.values_of(field) {
            let message =
                format!("the values of {field} stand here again; line {} has them first", first.line);
            return Err(Unreadable::new(line, message));
        }
        endpoint.values.push(Values { field: field.to_owned(), values: listed, line });
        let place = format!("the values of {field} in {}", self.place());
        self.say(line, place, text);
        self.since = Some("[values]");
        Ok(())
    }

    fn table(&mut self, line: usize, table: &Table) -> Result<(), Unreadable> {
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

    fn code(&mut self, line: usize, code: &Code) -> Result<(), Unreadable> {
        let command = Command::new(&code.text);
        if !command.is_curl() {
            let message = "this block of code is no curl command, so it is not known what it shows";
            return Err(Unreadable::new(line, message));
        }
        let aside = format!("{} {}", code.title, command.comments);
        self.say_here(line, aside.trim());
        self.deprecated(line, &aside);
        self.since = Some("[command]");
        let example = curl::example(line, &command.text)?;
        let endpoint = self.last(line, "a command")?;
        if let Some(first) = &endpoint.example {
            let message = format!("a second command for one endpoint; line {} has the first", first.line);
            return Err(Unreadable::new(line, message));
        }
        endpoint.example = Some(example);
        Ok(())
    }

    fn finish(mut self) -> Result<Facts, Unreadable> {
        for error in settle::settle(&mut self.facts, self.elsewhere, self.statements) {
            let text = error.message.clone();
            self.facts.unread.push(Region { line: error.line, hash: hash(&text), message: text });
        }
        for (place, words) in self.words {
            self.facts.prose.push(Passage { place, line: words.line, hash: hash(&words.text) });
        }
        self.facts.unread.sort_by_key(|region| region.line);
        let facts = self.facts;
        if facts.endpoints.is_empty() {
            let message = "there is no endpoint on this page: no heading is a method and a path";
            return Err(Unreadable::new(0, message));
        }
        if facts.base_url.text.is_empty() {
            return Err(Unreadable::new(0, "the page names no base URL; expected `Base: https://…`"));
        }
        if facts.key_header.text.is_empty() {
            return Err(Unreadable::new(
                0,
                "the page names no header for the key; expected `Auth: … header`",
            ));
        }
        Ok(facts)
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

/// Returns whether a heading or an announcement is about a response.
fn is_about_response(text: &str) -> bool {
    let text = text.to_lowercase();
    ["response", "returns", "answer"].iter().any(|word| text.contains(word))
}

/// The heading of an endpoint: method, path, and a remark in brackets.
struct EndpointHeading<'t> {
    method: &'t str,
    path: &'t str,
    rest: &'t str,
}

impl<'t> EndpointHeading<'t> {
    fn read(text: &'t str) -> Option<Self> {
        let (method, rest) = text.split_once(' ')?;
        let (path, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let is_remark = rest.is_empty() || rest.starts_with('(') && rest.ends_with(')');
        if is_method(method) && path.starts_with('/') && is_remark {
            Some(Self { method, path, rest })
        } else {
            None
        }
    }
}
