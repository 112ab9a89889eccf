//! From the blocks of a page to its facts.

mod heading;
mod prose;
mod state;
mod table;

use super::block::{Block, Code, Kind};
use super::curl::{self, Command};
use super::facts::Facts;
use super::unreadable::Unreadable;
use super::values::List;
use super::words::{plain, words};
use super::{flat, markdown, reference};
use heading::EndpointHeading;
use state::{Part, Reader};

/// The most bytes of a page. A page has some ten thousand; a hundred times as many are something else.
const LONGEST: usize = 1024 * 1024;

/// Reads a page, written in Markdown or copied as text. Regions that cannot be read are among the facts.
///
/// # Errors
///
/// When the whole is no page of the docs: no text, too long, or without an endpoint.
pub fn read(text: &str) -> Result<Facts, Unreadable> {
    let blocks = blocks(text)?;
    if !plain(text).lines().any(|line| path(line).is_some())
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
        paths.extend(path(line));
    }
    paths
}

/// Returns the path of the endpoint of which a line is the heading.
fn path(line: &str) -> Option<String> {
    if !line.contains('/') {
        return None;
    }
    let line = words(&line.replace(['#', '`', '*'], ""));
    EndpointHeading::read(&line).map(|heading| heading.path.to_owned())
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

impl Reader {
    /// Reads a block. A block that cannot be read is kept as a region, and reading continues.
    fn block(&mut self, block: &Block) {
        if let Err(error) = self.read(block) {
            self.unread(error, &block.text());
        }
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
}
