//! Comments and components of the docs site around the Markdown of a page.

use super::contract::describes_fields;

/// Components that only group or box in their content. Every other one, and every attribute, is words of the page.
const FRAMES: &[&str] = &[
    "Accordion",
    "AccordionGroup",
    "Card",
    "CardGroup",
    "Check",
    "CodeGroup",
    "Columns",
    "Expandable",
    "Frame",
    "Info",
    "Note",
    "Step",
    "Steps",
    "Tab",
    "Tabs",
    "Tip",
    "Warning",
];

/// The most lines of one tag.
const LONGEST_TAG: usize = 30;

/// A page without comments and components.
#[derive(Default)]
pub(super) struct Bare {
    /// The Markdown: a removed line is a blank line, so that every line keeps its number.
    pub(super) text: String,
    /// The words of the tags that were taken out.
    pub(super) tags: Vec<Tag>,
}

/// The words of a tag.
pub(super) struct Tag {
    pub(super) line: usize,
    pub(super) words: String,
}

impl Bare {
    /// Takes comments and lines of components out of a page. Between the lines of an HTML tag Markdown would not be read.
    pub(super) fn new(page: &str) -> Self {
        let text = without_comments(page);
        let lines: Vec<&str> = text.split('\n').collect();
        let mut bare = Self::default();
        let mut fence = Fence::default();
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            let is_code = fence.passes(line);
            let taken = if is_code { 0 } else { tag_lines(lines.get(at..).unwrap_or_default()) };
            if taken == 0 {
                bare.push(line);
                at += 1;
                continue;
            }
            let tag = lines.get(at..at + taken).unwrap_or_default().join(" ");
            if let Some(words) = words(&tag) {
                bare.tags.push(Tag { line: at + 1, words });
            }
            for _ in 0..taken {
                bare.push("");
            }
            at += taken;
        }
        bare
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// The fence of a block of code, while the lines are inside of one.
#[derive(Default)]
struct Fence {
    mark: Option<String>,
}

impl Fence {
    /// Passes a line, and returns whether it belongs to a block of code.
    fn passes(&mut self, line: &str) -> bool {
        let line = line.trim_start();
        let first = line.chars().next().unwrap_or_default();
        let length = line.chars().take_while(|char| *char == first).count();
        let is_mark = matches!(first, '`' | '~') && length >= 3;
        match &self.mark {
            Some(mark) => {
                let closes =
                    is_mark && line.starts_with(mark.as_str()) && line.trim_matches(first).trim().is_empty();
                if closes {
                    self.mark = None;
                }
                true
            }
            None if is_mark => {
                self.mark = Some(line.chars().take(length).collect());
                true
            }
            None => false,
        }
    }
}

/// Blanks the comments of HTML and MDX outside of code, line by line.
fn without_comments(page: &str) -> String {
    const COMMENTS: [(&str, &str); 2] = [("<!--", "-->"), ("{/*", "*/}")];
    let mut out = String::new();
    let mut fence = Fence::default();
    let mut rest = page;
    while !rest.is_empty() {
        let end = rest.find('\n').map_or(rest.len(), |at| at + 1);
        let (line, after) = rest.split_at(end);
        if fence.passes(line) {
            out.push_str(line);
            rest = after;
            continue;
        }
        let begin = COMMENTS.iter().filter_map(|(open, close)| Some((line.find(open)?, close))).min();
        let Some((begin, close)) = begin else {
            out.push_str(line);
            rest = after;
            continue;
        };
        let (before, comment) = rest.split_at(begin);
        let Some(end) = comment.find(close) else {
            out.push_str(line);
            rest = after;
            continue;
        };
        let (comment, after) = comment.split_at(end + close.len());
        out.push_str(before);
        out.push_str(&"\n".repeat(comment.matches('\n').count()));
        rest = after;
    }
    out
}

/// Returns the number of lines that a tag alone takes; 0 if the first line begins none.
fn tag_lines(lines: &[&str]) -> usize {
    let Some(first) = lines.first() else { return 0 };
    let name = first.trim().trim_start_matches('<').trim_start_matches('/');
    if !first.trim().starts_with('<') || !name.starts_with(|first: char| first.is_ascii_uppercase()) {
        return 0;
    }
    let mut open = 0;
    for (at, line) in lines.iter().take(LONGEST_TAG).enumerate() {
        open += line.matches('<').count();
        if open > 1 || line.trim().is_empty() {
            return 0;
        }
        if line.trim().ends_with('>') {
            return at + 1;
        }
    }
    0
}

/// Returns the words of a tag; nothing for an empty frame.
fn words(tag: &str) -> Option<String> {
    let inside = tag.trim().trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
    let is_end = inside.starts_with('/');
    let is_frame = FRAMES.contains(&inside);
    if describes_fields(tag) && !is_end {
        return Some(tag.trim().to_owned());
    }
    if is_end || is_frame { None } else { Some(inside.to_owned()) }
}
