//! Pages without endpoints that state rules of the whole API: the overview, the page about authentication.

use super::block::{Block, Kind};
use super::facts::{Codes, Facts, Keys, Listed, Param, Passage, Range, Said};
use super::numbers::Stated;
use super::table::Row;
use super::values;
use super::words::{hash, is_name};
use indexmap::IndexMap;

/// Reads the facts of a page without endpoints; nothing where it states no rule of an API.
pub(super) fn read(blocks: &[Block]) -> Option<Facts> {
    let mut reader = Reader::default();
    for block in blocks {
        if !block.is_notice() {
            reader.block(block);
        }
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    facts: Facts,
    section: String,
    /// Whether the page begins as pages of endpoints do, so that those of this one could not be found.
    is_page_of_endpoints: bool,
    words: IndexMap<String, (usize, String)>,
}

impl Reader {
    fn block(&mut self, block: &Block) {
        let line = block.line;
        match &block.kind {
            Kind::Heading(_, text) if self.facts.title.is_empty() => text.clone_into(&mut self.facts.title),
            Kind::Heading(_, text) => {
                text.clone_into(&mut self.section);
                self.say(line, "the headings".to_owned(), text);
                return;
            }
            Kind::Table(table) => {
                let columns: Vec<_> = table.columns.iter().map(|name| name.to_lowercase()).collect();
                let columns: Vec<_> = columns.iter().map(String::as_str).collect();
                for row in &table.rows {
                    self.row(&columns, row);
                }
            }
            Kind::Code(code) => self.code(line, &code.text),
            Kind::Text(text) | Kind::Quote(text) | Kind::Item(text) => self.text(line, text),
            Kind::Aside(_) | Kind::Meta(..) | Kind::Broken(_) => {}
        }
        let place = if self.section.is_empty() {
            "the top of the page".to_owned()
        } else {
            format!("the section {}", self.section)
        };
        self.say(line, place, &block.text());
    }

    fn say(&mut self, line: usize, place: String, text: &str) {
        let (_, words) = self.words.entry(place).or_insert_with(|| (line, String::new()));
        words.push(' ');
        words.push_str(text);
    }

    fn row(&mut self, columns: &[&str], row: &Row) {
        let cells: Vec<_> = row.cells.iter().map(String::as_str).collect();
        let line = row.line;
        match (columns, cells.as_slice()) {
            (["header", ..], [name, .., description]) if description.to_lowercase().contains("key") => {
                self.facts.key_header = Said { text: (*name).to_owned(), line };
            }
            (["code" | "status", ..], [code, ..]) => {
                if let Ok(code) = code.parse() {
                    self.facts.reference.statuses.push(Codes { code, line });
                }
            }
            (["param", "default", "max"], [name, default, maximum]) => {
                let limits = Stated::read(&format!("default {default}, max {maximum}"), &[]);
                let (name, default, maximum) = ((*name).to_owned(), limits.default, limits.maximum);
                self.facts.shared.push(Param { name, default, maximum, line, ..Param::default() });
            }
            (["param", "values"], [name, values]) => self.values("", name, values, line),
            (["domain", "field", "values"], [domain, name, values]) => {
                self.values(domain, name, values, line)
            }
            (["endpoint", fields, ..], [endpoint, names, ..]) if fields.contains("date") => {
                let mut fields = Vec::new();
                for name in names.split(',') {
                    fields.push(name.trim().to_owned());
                }
                self.facts.reference.ranges.push(Range { endpoint: (*endpoint).to_owned(), fields, line });
            }
            _ => self.months(line, &format!("range {}", cells.join(" "))),
        }
    }

    /// Reads a row that lists the values of a field: `status (on stop)`, `consent.status`.
    fn values(&mut self, domain: &str, name: &str, list: &str, line: usize) {
        let field = name.split(" (").next().unwrap_or_default();
        let field = field.rsplit('.').next().unwrap_or_default().to_owned();
        let listed = values::listed(line, list).unwrap_or_default();
        if is_name(&field) && !listed.is_empty() {
            let domain = domain.to_owned();
            self.facts.reference.values.push(Listed { domain, field, values: listed, line });
        }
    }

    fn code(&mut self, line: usize, text: &str) {
        self.base_url(line, text.trim());
        self.keys(line, text);
    }

    /// Reads the keys of a JSON example.
    fn keys(&mut self, line: usize, text: &str) {
        let Ok(serde_json::Value::Object(members)) = serde_json::from_str(text) else { return };
        for (field, value) in members {
            let serde_json::Value::Array(items) = value else { continue };
            let mut keys: Vec<String> = Vec::new();
            for item in items.iter().filter_map(serde_json::Value::as_object) {
                keys.extend(item.keys().filter(|key| !keys.contains(key)).cloned().collect::<Vec<_>>());
            }
            self.facts.reference.objects.push(Keys { field, keys, line });
        }
    }

    fn base_url(&mut self, line: usize, text: &str) {
        let is_url = text.starts_with("https://") && !text.contains(char::is_whitespace);
        if is_url && self.section.to_lowercase().contains("base url") && self.facts.base_url.text.is_empty() {
            self.facts.base_url = Said { text: text.to_owned(), line };
        }
    }

    fn text(&mut self, line: usize, text: &str) {
        self.base_url(line, text);
        self.keys(line, text);
        self.is_page_of_endpoints |= text.contains("Auth: ") && text.contains("Base: ");
        if self.facts.key_header.text.is_empty()
            && let Some((before, _)) = text.split_once(" header")
            && text.to_lowercase().contains("key")
        {
            let word = before.rsplit(' ').next().unwrap_or_default();
            if word.starts_with("X-") {
                self.facts.key_header = Said { text: word.to_owned(), line };
            }
        }
        self.months(line, text);
    }

    fn months(&mut self, line: usize, text: &str) {
        for sentence in text.split(". ") {
            if let Some(months) = Stated::read(sentence, &[]).months {
                self.facts
                    .reference
                    .months
                    .push(Codes { code: u16::try_from(months).unwrap_or(u16::MAX), line });
            }
        }
    }

    fn finish(mut self) -> Option<Facts> {
        let facts = &self.facts;
        if self.is_page_of_endpoints {
            return None;
        }
        if facts.base_url.text.is_empty()
            && facts.key_header.text.is_empty()
            && facts.reference.statuses.is_empty()
        {
            return None;
        }
        for (place, (line, text)) in self.words {
            self.facts.prose.push(Passage { place, line, hash: hash(&text) });
        }
        Some(self.facts)
    }
}
