//! The pieces of a page, whichever way it was written.

use super::table::Table;

/// A piece of a page, with its line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    pub(super) line: usize,
    pub(super) kind: Kind,
    /// Whether it is a part of a list.
    pub(super) in_list: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// A heading, and how deep it is where the page says so.
    Heading(Option<usize>, String),
    Text(String),
    /// A text that is set apart.
    Quote(String),
    Item(String),
    Table(Table),
    Code(String),
}

impl Block {
    pub(super) fn new(line: usize, kind: Kind) -> Self {
        Self { line, kind, in_list: false }
    }

    /// What the docs site or a browser puts in front of every page.
    pub(super) fn is_notice(&self) -> bool {
        let (Kind::Heading(_, text) | Kind::Text(text) | Kind::Quote(text)) = &self.kind else {
            return false;
        };
        text == "Documentation Index"
            || ["Skip to main content", "Copy", "Copy page", "Ask AI", "cURL", "Link to this heading"]
                .contains(&text.as_str())
            || text.contains("/llms.txt")
            || text.starts_with("Use this file to discover")
    }
}

/// A text with every kind of blank, dash and line break in one form, and nothing that cannot be seen. Quotes too, if an
/// editor made all of them round, so that none is left that a shell would know.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (single, double) = (!text.contains('\''), !text.contains('"'));
    let one_form = |char| match char {
        '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{2009}' => Some(' '),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{2018}' | '\u{2019}' if single => Some('\''),
        '\u{201c}' | '\u{201d}' if double => Some('"'),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}' | '\u{ad}' => None,
        other => Some(other),
    };
    text.chars().filter_map(one_form).collect()
}

/// A text in one line, with single blanks.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a text alone: in one line, typography aside.
pub(super) fn words(text: &str) -> String {
    squeezed(&plain(text)).replace(['\u{2018}', '\u{2019}'], "'").replace(['\u{201c}', '\u{201d}'], "\"")
}
