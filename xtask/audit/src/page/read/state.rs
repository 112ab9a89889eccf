//! The facts that were read so far, the place on the page, and the words to keep.

use crate::page::facts::{Endpoint, Facts, Passage, Region, Said};
use crate::page::sentence::Statement;
use crate::page::settle;
use crate::page::unreadable::Unreadable;
use crate::page::words::hash;
use indexmap::IndexMap;

/// The part of the page that the reader is in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Part {
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
pub(super) struct Words {
    line: usize,
    text: String,
}

/// The facts that were read so far, and the place of the reader.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) facts: Facts,
    pub(super) section: String,
    pub(super) part: Part,
    /// The depth of the heading of the last endpoint, where the page states it.
    pub(super) depth: Option<usize>,
    /// Whether the next text is the label of the endpoint.
    pub(super) wants_label: bool,
    /// Whether the next table is about a response.
    pub(super) in_response: bool,
    /// Whether a list of values was announced.
    pub(super) in_values: bool,
    /// The block since the last text of the endpoint, for the order of blocks is visible.
    pub(super) since: Option<&'static str>,
    /// The endpoint that the section named last.
    pub(super) about: Option<String>,
    /// The statements of sentences, also about endpoints further down.
    pub(super) statements: Vec<Statement>,
    /// Rows about an endpoint in tables of a section.
    pub(super) elsewhere: Vec<settle::Row>,
    pub(super) words: IndexMap<String, Words>,
}

impl Reader {
    pub(super) fn unread(&mut self, error: Unreadable, text: &str) {
        let Unreadable { line, message } = error;
        self.facts.unread.push(Region { line, hash: hash(text), message });
    }

    pub(super) fn last(&mut self, line: usize, what: &str) -> Result<&mut Endpoint, Unreadable> {
        let last = if self.part == Part::Endpoint { self.facts.endpoints.last_mut() } else { None };
        last.ok_or_else(|| Unreadable::new(line, format!("{what} stands here under no endpoint")))
    }

    /// Returns the place of the reader, in words.
    pub(super) fn place(&self) -> String {
        match (&self.part, self.facts.endpoints.last()) {
            (Part::Endpoint, Some(endpoint)) => endpoint.name(),
            (Part::Lost(_), _) => format!("the unread part of {}", self.section),
            (Part::Top, _) => "the top of the page".to_owned(),
            _ => format!("the section {}", self.section),
        }
    }

    /// Keeps words. How they are cut into paragraphs differs between the forms of a page.
    pub(super) fn say(&mut self, line: usize, place: String, text: &str) {
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
    pub(super) fn say_here(&mut self, line: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(block) = self.since.take() {
            self.say(line, self.place(), block);
        }
        self.say(line, self.place(), text);
    }

    pub(super) fn deprecated(&mut self, line: usize, text: &str) {
        if text.to_lowercase().contains("deprecated")
            && self.part == Part::Endpoint
            && let Some(endpoint) = self.facts.endpoints.last_mut()
        {
            endpoint.deprecated.get_or_insert(Said { text: "deprecated".to_owned(), line });
        }
    }

    pub(super) fn finish(mut self) -> Result<Facts, Unreadable> {
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
