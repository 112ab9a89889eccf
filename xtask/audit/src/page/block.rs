//! The blocks of a page, in whichever form it was written.

use super::table::Table;

/// A block of a page, with its line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    pub(super) line: usize,
    pub(super) kind: Kind,
    /// `true` if it is part of a list.
    pub(super) in_list: bool,
}

/// The kind of a block.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// A heading, and its depth where the page states one.
    Heading(Option<usize>, String),
    /// A paragraph.
    Text(String),
    /// A paragraph that is set apart.
    Quote(String),
    /// An item of a list.
    Item(String),
    /// A table.
    Table(Table),
    /// A block of code.
    Code(Code),
    /// Words outside the text: the attributes of a component, the title of a card.
    Aside(String),
    /// A key of the front matter.
    Meta(String, String),
    /// A block without an end, or without a head.
    Broken(Broken),
}

/// A block of code.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Code {
    /// The words of its fence, without the language.
    pub(super) title: String,
    pub(super) text: String,
}

/// A block that could not be cut out of the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Broken {
    pub(super) text: String,
    pub(super) message: String,
}

/// Lines that the docs site or a browser puts around a page.
const NOTICES: &[&str] = &[
    "Documentation Index",
    "Skip to main content",
    "Skip to content",
    "Copy",
    "Copy page",
    "Ask AI",
    "cURL",
    "Link to this heading",
];

impl Block {
    pub(super) fn new(line: usize, kind: Kind) -> Self {
        Self { line, kind, in_list: false }
    }

    /// Returns whether the docs site or a browser adds this block to every page.
    pub(super) fn is_notice(&self) -> bool {
        let (Kind::Heading(_, text) | Kind::Text(text) | Kind::Quote(text)) = &self.kind else {
            return false;
        };
        NOTICES.contains(&text.as_str()) || is_index(text)
    }

    /// Returns everything that a reader of the page sees of this block.
    pub(super) fn text(&self) -> String {
        match &self.kind {
            Kind::Heading(_, text) | Kind::Text(text) | Kind::Quote(text) => text.clone(),
            Kind::Item(text) | Kind::Aside(text) => text.clone(),
            Kind::Meta(key, value) => format!("{key}: {value}"),
            Kind::Table(table) => table.text(),
            Kind::Code(code) => format!("{} {}", code.title, code.text),
            Kind::Broken(broken) => broken.text.clone(),
        }
    }
}

/// Returns whether a text consists of the two sentences about the index of the docs, or one of them.
fn is_index(text: &str) -> bool {
    let mut rest = text;
    for sentence in ["Documentation Index", "Fetch the complete documentation index at: "] {
        rest = rest.strip_prefix(sentence).unwrap_or(rest).trim_start();
    }
    if let Some((url, after)) = rest.split_once("/llms.txt")
        && url.starts_with("https://")
        && !url.contains(' ')
    {
        rest = after.trim_start();
    }
    let all = "Use this file to discover all available pages";
    let last = rest.strip_prefix(all).map_or(rest, str::trim_start);
    let last = last.strip_prefix("before exploring further").unwrap_or(last);
    last.trim_matches(['.', ' ']).is_empty() && !text.is_empty()
}
