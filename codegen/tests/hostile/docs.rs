//! Emitted docs as a browser renders them.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

/// The extensions that rustdoc enables, without typographic quotes, which change no structure.
const RUSTDOC: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// A doc comment: its lines without the slashes.
pub(crate) type Block = String;

/// The doc comments of a file, in order.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut block: Option<Block> = None;
    for line in text.split('\n') {
        let code = line.trim_start_matches(' ');
        let doc = code.strip_prefix("///").or_else(|| code.strip_prefix("//!"));
        match (doc, &mut block) {
            (Some(doc), Some(block)) => *block = format!("{block}\n{}", unspaced(doc)),
            (Some(doc), None) => block = Some(unspaced(doc).to_owned()),
            (None, _) => blocks.extend(block.take()),
        }
    }
    blocks
}

fn unspaced(doc: &str) -> &str {
    doc.strip_prefix(' ').unwrap_or(doc)
}

/// The structure of a doc comment, without its words: headings, lists, code blocks, tables, links, HTML.
pub(crate) fn skeleton(block: &str) -> Vec<String> {
    let mut skeleton = Vec::new();
    for event in Parser::new_ext(block, RUSTDOC) {
        match event {
            Event::Start(Tag::Paragraph)
            | Event::End(_)
            | Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak => {}
            Event::Start(Tag::Link { dest_url, .. }) => {
                skeleton.push(format!("link to {}", target(&dest_url)))
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                skeleton.push(format!("code block `{info}`"))
            }
            Event::Start(tag) => skeleton.push(format!("{tag:?}")),
            other => skeleton.push(format!("{other:?}")),
        }
    }
    skeleton
}

fn target(url: &str) -> &str {
    // The target may change with a name; it has to stay on the web or in an item.
    if url.starts_with("https://") { "the web" } else { url.rsplit_once("::").map_or(url, |(path, _)| path) }
}

/// The words of doc comments as they are read, without blanks and backticks.
pub(crate) fn words(blocks: &[Block]) -> String {
    let mut words = String::new();
    for block in blocks {
        for event in Parser::new_ext(block, RUSTDOC) {
            if let Event::Text(text) | Event::Code(text) = event {
                words.push_str(&bare(&text));
            }
        }
    }
    words
}

/// A text without blanks and backticks.
pub(crate) fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '`').collect()
}

/// The lines that open a code block, beside those of the examples, or are indented so far that they are one.
pub(crate) fn suspicious(block: &str) -> Option<&str> {
    let mut in_example = false;
    block.lines().find(|line| {
        if line.starts_with("```") && (in_example || *line == "```no_run") {
            in_example = !in_example;
            return false;
        }
        let text = line.trim_start();
        let fence = text.starts_with("~~~")
            || (text.starts_with("```") && !text.trim_start_matches('`').contains('`'));
        !in_example && (fence || line.starts_with("    ") || line.contains('\t'))
    })
}

/// Returns the first character that is invisible or reorders text.
pub(crate) fn hidden(text: &str) -> Option<char> {
    text.chars().find(|c| *c != '\n' && (c.is_control() || is_invisible(*c)))
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
