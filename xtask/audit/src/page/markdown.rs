//! A page as Markdown: the source of the page, or what the docs site serves.

use super::block::{Block, Kind, squeezed};
use super::contract::describes_fields;
use super::table::{Table, cells};
use pulldown_cmark::{Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};

/// Whether a text is Markdown, and not one that only was some once.
pub(super) fn is(text: &str) -> bool {
    let marked = |line: &str| line.starts_with("```") || line.starts_with('#');
    text.starts_with("---\n") || text.lines().any(marked)
}

/// Cuts a page into its blocks.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let text = &without_frames(text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut lines = Lines { text, place: 0, line: 1 };
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let line = lines.at(range.start);
        if matches!(event, Event::End(TagEnd::TableRow)) {
            reader.keep_all_cells(text.get(range).unwrap_or_default());
        }
        reader.event(event, line);
    }
    reader.titled()
}

/// A text without the lines that only begin or end a component of the docs site, such as `<CodeGroup>`: what is in one is
/// Markdown like everything else, but right behind such a line it would be taken for HTML.
fn without_frames(text: &str) -> String {
    let is_frame = |line: &str| {
        let line = line.trim();
        let name = line.trim_start_matches('<').trim_start_matches('/');
        line.starts_with('<')
            && line.ends_with('>')
            && line.matches('<').count() == 1
            && name.starts_with(|first: char| first.is_ascii_uppercase())
            && !describes_fields(line)
    };
    text.split('\n').map(|line| if is_frame(line) { "" } else { line }).collect::<Vec<_>>().join("\n")
}

/// Lines of places that only grow, but for the inner ones of a block.
struct Lines<'t> {
    text: &'t str,
    place: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, place: usize) -> usize {
        if place > self.place {
            self.line += self.text.get(self.place..place).map_or(0, |between| between.matches('\n').count());
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
    table: Table,
    cells: Vec<String>,
    /// The title in the front matter.
    title: Option<Block>,
    items: usize,
    quotes: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(tag) => self.start(&tag, line),
            Event::End(tag) => self.end(tag, line),
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Html(html) | Event::InlineHtml(html) if !html.trim_start().starts_with("<!--") => {
                self.text.push_str(&html);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, line: usize) {
        match tag {
            // What the item said until then is a block of its own.
            Tag::CodeBlock(_) | Tag::Heading { .. } if self.items > 0 => {
                self.flush(Kind::Item);
                self.begin(line);
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock if self.items == 0 => {
                self.begin(line);
            }
            Tag::MetadataBlock(MetadataBlockKind::YamlStyle) => self.begin(line),
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::Item => {
                if self.items == 0 {
                    self.begin(line);
                } else {
                    self.flush(Kind::Item);
                    self.begin(line);
                }
                self.items += 1;
            }
            Tag::Table(_) => {
                if self.items > 0 {
                    self.flush(Kind::Item);
                }
                self.begin(line);
                self.table = Table::default();
            }
            Tag::TableHead | Tag::TableRow => self.cells.clear(),
            Tag::TableCell => self.text.clear(),
            _ => {}
        }
    }

    fn begin(&mut self, line: usize) {
        self.line = line;
        self.text.clear();
    }

    fn end(&mut self, tag: TagEnd, line: usize) {
        match tag {
            TagEnd::Heading(depth) => self.flush(|text| Kind::Heading(Some(depth as usize), text)),
            TagEnd::Paragraph | TagEnd::HtmlBlock if self.items == 0 && self.quotes > 0 => {
                self.flush(Kind::Quote)
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock if self.items == 0 => self.flush(Kind::Text),
            TagEnd::BlockQuote(_) => self.quotes -= 1,
            TagEnd::Paragraph => self.text.push(' '),
            TagEnd::CodeBlock => {
                let code = std::mem::take(&mut self.text);
                self.push(Kind::Code(code.trim_end().to_owned()));
            }
            TagEnd::Item => {
                self.flush(Kind::Item);
                self.items -= 1;
            }
            TagEnd::MetadataBlock(_) => self.metadata(),
            TagEnd::TableCell => self.cells.push(squeezed(&std::mem::take(&mut self.text))),
            TagEnd::TableHead => self.table.columns = std::mem::take(&mut self.cells),
            TagEnd::TableRow => self.table.rows.push((line, std::mem::take(&mut self.cells))),
            TagEnd::Table => {
                let table = std::mem::take(&mut self.table);
                self.push(Kind::Table(table));
            }
            _ => {}
        }
    }

    /// A row with more or fewer cells than its table is as it was written; the parser would cut or fill it up unseen.
    fn keep_all_cells(&mut self, row: &str) {
        let written = cells(&row.replace("\\|", " "));
        if written.len() != self.cells.len() {
            self.cells = written;
        }
    }

    fn flush(&mut self, kind: impl FnOnce(String) -> Kind) {
        let text = squeezed(&std::mem::take(&mut self.text));
        if !text.is_empty() {
            self.push(kind(text));
        }
    }

    fn push(&mut self, kind: Kind) {
        self.blocks.push(Block { in_list: self.items > 0, ..Block::new(self.line, kind) });
    }

    /// The front matter has the title. What else is in it is not shown, or is said again on the page.
    fn metadata(&mut self) {
        let text = std::mem::take(&mut self.text);
        let titles = text.lines().enumerate().filter_map(|(index, line)| {
            let title = squeezed(line.strip_prefix("title:")?).trim_matches(['"', '\'']).to_owned();
            Some(Block::new(self.line + index + 1, Kind::Heading(Some(1), title)))
        });
        self.title = titles.last();
    }

    /// The blocks, with the title of the front matter where there is no other.
    fn titled(mut self) -> Vec<Block> {
        let has_title = self.blocks.iter().any(|block| matches!(block.kind, Kind::Heading(Some(1), _)));
        if !has_title {
            self.blocks.splice(0..0, self.title);
        }
        self.blocks
    }
}
