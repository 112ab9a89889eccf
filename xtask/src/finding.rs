//! A finding: its place, the difference and the fix.

use similar::TextDiff;
use std::fmt;

/// The number of lines of a difference that are shown for a file.
const DIFF_LINES: usize = 60;

/// One thing that is not as it should be.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The finding in one line.
    pub(crate) message: String,
    pub(crate) place: Option<Place>,
    /// The lines that show it.
    pub(crate) detail: Option<String>,
}

/// A place in a file of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The file as it is seen from the root.
    pub(crate) file: String,
    /// Both from 1.
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl Finding {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), place: None, detail: None }
    }

    /// A finding on a file as a whole.
    pub(crate) fn on(file: &str, message: impl Into<String>) -> Self {
        Self::new(message).at(file, 1, 1)
    }

    pub(crate) fn at(mut self, file: &str, line: usize, column: usize) -> Self {
        self.place = Some(Place { file: file.to_owned(), line, column });
        self
    }

    /// A file with differences, at the first one.
    pub(crate) fn differs(
        file: &str,
        message: impl Into<String>,
        before: &str,
        after: &str,
        is: &str,
    ) -> Self {
        let mut finding = Self::new(message).at(file, first_difference(before, after), 1);
        finding.detail = Some(difference(before, after, file, is));
        finding
    }

    /// As it is read on a terminal.
    pub(crate) fn text(&self) -> String {
        match &self.detail {
            Some(detail) => format!("{}:\n{detail}", self.message),
            None => self.message.clone(),
        }
    }
}

/// The way from a text to another, as far as it fits.
fn difference(before: &str, after: &str, file: &str, is: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let text = diff.unified_diff().header(file, is).to_string();
    let lines: Vec<_> = text.lines().collect();
    let rest = lines.len().saturating_sub(DIFF_LINES);
    let shown = lines.into_iter().take(DIFF_LINES).collect::<Vec<_>>().join("\n");
    if rest == 0 { shown } else { format!("{shown}\n… and {rest} more lines") }
}

/// The line of `before`, from 1, at which the other text goes on differently.
fn first_difference(before: &str, after: &str) -> usize {
    let same = before.lines().zip(after.lines()).take_while(|(before, after)| before == after).count();
    (same + 1).min(before.lines().count()).max(1)
}

/// A word of a command for a shell.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:+@".contains(c);
    match word.chars().all(plain) && !word.is_empty() {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_differs_is_found() {
        let check = |before, after, line| assert_eq!(first_difference(before, after), line, "{before:?}");
        check("a\nb\n", "a\nc\n", 2);
        check("a\n", "a\nb\n", 1);
        check("a\nb\nc\n", "a\n", 2);
        check("", "a\n", 1);
    }

    #[test]
    fn a_word_is_quoted_where_a_shell_would_split_it() {
        assert_eq!(quoted("generated/src/api/jobs.rs"), "generated/src/api/jobs.rs");
        assert_eq!(quoted("it's mine.txt"), r"'it'\''s mine.txt'");
    }
}
