//! Prose of the spec as inert rustdoc: it is always shown as text, never as markup, code or a doctest.

/// The width at which a line of a doc comment is wrapped, indentation aside.
const WIDTH: usize = 100;

/// Why a text cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// A control character, or one that changes the direction or order of text.
    Control(char),
    /// A backtick without its partner, or several in a row.
    Backticks,
    /// Nothing but blanks.
    Empty,
}

impl Unreadable {
    /// The message about it.
    pub(crate) fn why(self) -> String {
        match self {
            Self::Control('\n') => "it has several lines".to_owned(),
            Self::Control('\t') => "it contains a tab".to_owned(),
            Self::Control(c) => format!("it contains the invisible character U+{:04X}", u32::from(c)),
            Self::Backticks => "code goes between two single backticks on one line".to_owned(),
            Self::Empty => "it is empty".to_owned(),
        }
    }
}

/// Checks a text of several paragraphs.
pub(crate) fn check(text: &str) -> Result<(), Unreadable> {
    if let Some(hidden) = text.chars().find(|c| *c != '\n' && is_hidden(*c)) {
        return Err(Unreadable::Control(hidden));
    }
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let even = |paragraph: &str| paragraph.matches('`').count().is_multiple_of(2);
    if text.contains("``") || !paragraphs(text).iter().all(|paragraph| even(paragraph)) {
        return Err(Unreadable::Backticks);
    }
    Ok(())
}

/// Checks a text of one line, such as a name on the wire or a heading.
pub(crate) fn check_line(text: &str) -> Result<(), Unreadable> {
    match text.chars().find(|c| is_hidden(*c)) {
        Some(hidden) => Err(Unreadable::Control(hidden)),
        None if text.trim().is_empty() => Err(Unreadable::Empty),
        None => Ok(()),
    }
}

/// Returns the lines of a text as rustdoc: paragraphs wrapped, markup escaped, a blank line between paragraphs.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs(text) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        wrap(&escape(&paragraph), &mut lines);
    }
    lines
}

/// Returns a text as the cell of a table: one line without a separator of cells.
pub(crate) fn inline(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    pieces(&line).iter().fold(String::new(), |mut cell, piece| {
        match piece {
            Piece::Prose(prose) => escape_prose(prose, &mut cell),
            Piece::Code(data) => cell.push_str(&code(data).replace('|', r"\|")),
        }
        cell
    })
}

/// Returns any data as a code span.
pub(crate) fn code(data: &str) -> String {
    let longest = data.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // Markdown takes one blank off both ends if there is one at both.
    let eaten = data.starts_with(' ') && data.ends_with(' ') && !data.trim_matches(' ').is_empty();
    let pad = if eaten || data.starts_with('`') || data.ends_with('`') || data.is_empty() { " " } else { "" };
    format!("{fence}{pad}{data}{pad}{fence}")
}

/// The paragraphs of a text, each as one line with single blanks.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut paragraph = String::with_capacity(text.len());
    for line in text.lines() {
        let before = paragraph.len();
        for word in line.split_whitespace() {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(word);
        }
        if paragraph.len() == before && !paragraph.is_empty() {
            paragraphs.push(std::mem::take(&mut paragraph));
        }
    }
    if !paragraph.is_empty() {
        paragraphs.push(paragraph);
    }
    paragraphs
}

/// Escapes what Markdown, rustdoc or HTML would read as markup, code spans aside.
fn escape(paragraph: &str) -> String {
    let mut escaped = String::with_capacity(paragraph.len() + 8);
    for piece in pieces(paragraph) {
        match piece {
            Piece::Prose(prose) => escape_prose(prose, &mut escaped),
            Piece::Code(data) => escaped.push_str(&code(data)),
        }
    }
    escaped
}

/// A part of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Prose(&'a str),
    /// The text between two runs of backticks of one length.
    Code(&'a str),
}

/// Takes a paragraph apart as Markdown does: a run of backticks ends at the next one that is as long.
fn pieces(paragraph: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = paragraph;
    while let Some(run) = Run::find(rest) {
        let Some((data, after)) = closing(run.after, run.length) else { break };
        pieces.push(Piece::Prose(run.before));
        pieces.push(Piece::Code(unpadded(data)));
        rest = after;
    }
    pieces.push(Piece::Prose(rest));
    pieces
}

/// A run of backticks in a text.
struct Run<'a> {
    before: &'a str,
    length: usize,
    after: &'a str,
}

impl<'a> Run<'a> {
    /// Finds the first run.
    fn find(text: &'a str) -> Option<Self> {
        let (before, rest) = text.split_at(text.find('`')?);
        let length = rest.find(|c| c != '`').unwrap_or(rest.len());
        Some(Self { before, length, after: rest.get(length..)? })
    }
}

/// Splits a text at its first run of `length` backticks: before and after.
fn closing(text: &str, length: usize) -> Option<(&str, &str)> {
    let mut start = 0;
    loop {
        let run = Run::find(text.get(start..)?)?;
        if run.length == length {
            return Some((text.get(..start + run.before.len())?, run.after));
        }
        start += run.before.len() + run.length;
    }
}

/// The data of a code span without the blanks that only keep its backticks apart.
fn unpadded(data: &str) -> &str {
    let inner = data.strip_prefix(' ').and_then(|data| data.strip_suffix(' '));
    inner.filter(|inner| !inner.trim_matches(' ').is_empty()).unwrap_or(data)
}

fn escape_prose(piece: &str, escaped: &mut String) {
    if !has_url(piece) {
        return escape_word(piece, escaped);
    }
    for (index, word) in piece.split(' ').enumerate() {
        if index > 0 {
            escaped.push(' ');
        }
        match has_url(word) {
            true => escaped.push_str(&code(word)),
            false => escape_word(word, escaped),
        }
    }
}

fn has_url(text: &str) -> bool {
    text.contains("://") || text.contains("www.")
}

fn escape_word(mut word: &str, escaped: &mut String) {
    while let Some(place) = word.bytes().position(is_markup) {
        let (plain, marked) = word.split_at(place);
        let (mark, rest) = marked.split_at(1);
        escaped.push_str(plain);
        escaped.push('\\');
        escaped.push_str(mark);
        word = rest;
    }
    escaped.push_str(word);
}

/// Whether Markdown, rustdoc or HTML may read this character as markup.
fn is_markup(byte: u8) -> bool {
    matches!(
        byte,
        b'\\'
            | b'`'
            | b'*'
            | b'_'
            | b'['
            | b']'
            | b'<'
            | b'>'
            | b'#'
            | b'|'
            | b'~'
            | b'&'
            | b'$'
            | b'{'
            | b'}'
    )
}

fn wrap(paragraph: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut width = 0;
    for word in words(paragraph) {
        let length = word.chars().count();
        if width + 1 + length > WIDTH && !line.is_empty() {
            lines.push(inert_start(std::mem::take(&mut line)));
        }
        if line.is_empty() {
            width = length;
        } else {
            width += 1 + length;
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(inert_start(line));
    }
}

/// The words of a paragraph; a code span is never broken.
fn words(paragraph: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut end) = (0, 0);
    while let Some(&byte) = paragraph.as_bytes().get(end) {
        match byte {
            b'`' => end += span_length(paragraph.get(end..).unwrap_or_default()),
            b'\\' => end += 2,
            b' ' => {
                words.extend(paragraph.get(start..end));
                end += 1;
                start = end;
            }
            _ => end += 1,
        }
    }
    words.extend(paragraph.get(start..));
    words.retain(|word| !word.is_empty());
    words
}

/// The length of the code span with which a text begins, or of its backticks if they begin none.
fn span_length(text: &str) -> usize {
    let run = text.find(|c| c != '`').unwrap_or(text.len());
    let after = text.get(run..).unwrap_or_default();
    closing(after, run).map_or(run, |(data, _)| data.len() + 2 * run)
}

/// Keeps the start of a line from being a list, a heading, a rule or a setext underline.
fn inert_start(line: String) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    match rest.chars().next() {
        Some('.' | ')') if digits > 0 => format!("{number}\\{rest}"),
        Some('-' | '+' | '=' | ':' | '!') if digits == 0 => format!("\\{line}"),
        _ => line,
    }
}

/// Control and format characters: they are invisible, and some reorder visible text.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{3164}' | '\u{FFA0}' | '\u{1D173}'..='\u{1D17A}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests;
