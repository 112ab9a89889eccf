//! A page as Markdown: its source, or the text that the docs site serves.

use super::block::{Block, Code, Kind};
use super::frames::Bare;
use super::table::{Row, Table, cells};
use super::words::squeezed;
use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};

/// Returns whether a text is Markdown, rather than text that a browser made of it.
pub(super) fn is(text: &str) -> bool {
    let is_heading = |line: &str| line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    // In plain text a single mark begins a comment of a command.
    text.starts_with("---\n")
        || is_heading(first)
        || first.starts_with("> ")
        || lines.any(|line| {
            line.starts_with("```") || line.starts_with("~~~") || line.starts_with("##") && is_heading(line)
        })
}

/// Cuts a page into its blocks.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let bare = Bare::new(text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut lines = Lines { text: &bare.text, place: 0, line: 1 };
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(&bare.text, options).into_offset_iter() {
        let line = lines.at(range.start);
        if matches!(event, Event::End(TagEnd::TableRow)) {
            reader.keep_all_cells(bare.text.get(range).unwrap_or_default());
        }
        reader.event(event, line);
    }
    let mut blocks = reader.titled();
    for tag in bare.tags {
        let place = blocks.partition_point(|block| block.line < tag.line);
        blocks.insert(place, Block::new(tag.line, Kind::Aside(tag.words)));
    }
    blocks
}

/// The lines of places that only grow, except for the inner places of a block.
struct Lines<'t> {
    text: &'t str,
    place: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, place: usize) -> usize {
        if place > self.place {
            self.line += self.text.get(self.place..place).unwrap_or_default().matches('\n').count();
            self.place = place;
        }
        self.line
    }
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    line: usize,
    text: String,
    /// The words of the fence of a block of code.
    title: String,
    table: Table,
    cells: Vec<String>,
    /// The title in the front matter.
    front: Option<Block>,
    items: usize,
    quotes: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(tag) => self.start(&tag, line),
            Event::End(tag) => self.end(tag, line),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.text.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Rule => {}
            other => self.text.push_str(&format!("{other:?}")),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, line: usize) {
        match tag {
            Tag::CodeBlock(kind) => {
                self.title = fence_words(kind);
                // The code begins below its fence.
                self.begin_block(if matches!(kind, CodeBlockKind::Fenced(_)) { line + 1 } else { line });
            }
            Tag::Paragraph | Tag::HtmlBlock if self.items == 0 => self.begin(line),
            Tag::Heading { .. } => self.begin_block(line),
            Tag::MetadataBlock(MetadataBlockKind::YamlStyle) => self.begin(line),
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::Item => {
                self.begin_block(line);
                self.items += 1;
            }
            Tag::Table(_) => {
                self.begin_block(line);
                self.table = Table::default();
            }
            Tag::TableHead | Tag::TableRow => self.cells.clear(),
            Tag::TableCell => self.text.clear(),
            // A link shows its text; its target is words too, for it may lead to another page.
            Tag::Image { dest_url, title, .. } => self.text.push_str(&format!("{dest_url} {title} ")),
            _ => {}
        }
    }

    /// Begins a block. In a list, the item so far is a block before it.
    fn begin_block(&mut self, line: usize) {
        if self.items > 0 {
            self.flush_item();
        }
        self.begin(line);
    }

    fn begin(&mut self, line: usize) {
        self.line = line;
        self.text.clear();
    }

    fn end(&mut self, tag: TagEnd, line: usize) {
        match tag {
            TagEnd::Heading(depth) => {
                let text = self.taken();
                if !text.is_empty() {
                    self.push(Kind::Heading(Some(depth as usize), text));
                }
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock if self.items == 0 => {
                let text = self.taken();
                if !text.is_empty() {
                    self.push(if self.quotes > 0 { Kind::Quote(text) } else { Kind::Text(text) });
                }
            }
            TagEnd::BlockQuote(_) => self.quotes -= 1,
            TagEnd::Paragraph => self.text.push(' '),
            TagEnd::CodeBlock => {
                let text = std::mem::take(&mut self.text).trim_end().to_owned();
                let title = std::mem::take(&mut self.title);
                self.push(Kind::Code(Code { title, text }));
            }
            TagEnd::Item => {
                self.flush_item();
                self.items -= 1;
            }
            TagEnd::MetadataBlock(_) => self.metadata(),
            TagEnd::TableCell => {
                let cell = self.taken();
                self.cells.push(cell);
            }
            TagEnd::TableHead => self.table.columns = std::mem::take(&mut self.cells),
            TagEnd::TableRow => {
                let cells = std::mem::take(&mut self.cells);
                self.table.rows.push(Row { line, cells });
            }
            TagEnd::Table => {
                let table = std::mem::take(&mut self.table);
                self.push(Kind::Table(table));
            }
            _ => {}
        }
    }

    /// Keeps a row with more or fewer cells than its table as it was written; the parser would cut or fill it up silently.
    fn keep_all_cells(&mut self, row: &str) {
        let written = cells(&row.replace("\\|", " "));
        if written.len() != self.cells.len() {
            self.cells = written;
        }
    }

    /// Returns the text so far, in one line.
    fn taken(&mut self) -> String {
        squeezed(&std::mem::take(&mut self.text))
    }

    fn flush_item(&mut self) {
        let text = self.taken();
        if !text.is_empty() {
            self.push(Kind::Item(text));
        }
    }

    fn push(&mut self, kind: Kind) {
        self.blocks.push(Block { in_list: self.items > 0, ..Block::new(self.line, kind) });
    }

    /// Reads the front matter: the title, the description, and keys that are words.
    fn metadata(&mut self) {
        let text = std::mem::take(&mut self.text);
        for (index, line) in text.lines().enumerate() {
            let line_of_page = self.line + index + 1;
            let Some((key, value)) = line.split_once(':') else {
                self.blocks.push(Block::new(line_of_page, Kind::Aside(squeezed(line))));
                continue;
            };
            let value = squeezed(value).trim_matches(['"', '\'']).to_owned();
            match key {
                "title" => self.front = Some(Block::new(line_of_page, Kind::Heading(Some(1), value))),
                "icon" | "iconType" | "mode" => {}
                _ => self.blocks.push(Block::new(line_of_page, Kind::Meta(key.to_owned(), value))),
            }
        }
    }

    /// Returns the blocks, with the title of the front matter where there is no other.
    fn titled(mut self) -> Vec<Block> {
        let title = self.blocks.iter().find_map(|block| match &block.kind {
            Kind::Heading(Some(1), text) => Some(text.clone()),
            _ => None,
        });
        let Some(front) = self.front else { return self.blocks };
        match title {
            None => self.blocks.insert(0, front),
            Some(title) if front.kind != Kind::Heading(Some(1), title.clone()) => {
                self.blocks.insert(0, Block::new(front.line, Kind::Meta("title".to_owned(), front.text())));
            }
            Some(_) => {}
        }
        self.blocks
    }
}

/// Returns the words of a fence besides the language: the title of the block.
fn fence_words(kind: &CodeBlockKind<'_>) -> String {
    const LANGUAGES: [&str; 8] = ["bash", "sh", "shell", "zsh", "console", "curl", "json", "text"];
    let CodeBlockKind::Fenced(info) = kind else { return String::new() };
    let mut words = Vec::new();
    for (index, word) in info.split_whitespace().enumerate() {
        let is_language = index == 0 && LANGUAGES.contains(&word.to_lowercase().as_str());
        let is_frame = ["theme={null}", "cURL", "lines", "wrap"].contains(&word);
        if !is_language && !is_frame {
            words.push(word);
        }
    }
    words.join(" ")
}
