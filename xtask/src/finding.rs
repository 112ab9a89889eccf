//! A finding: its place, the difference and the fix.

use similar::TextDiff;
use std::fmt;

/// The maximum number of lines of a difference that are shown.
const DIFF_LINES: usize = 60;

/// A difference or a mistake.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The finding in one line.
    pub(crate) message: String,
    pub(crate) place: Option<Place>,
    /// Lines that show the finding.
    pub(crate) detail: Option<String>,
}

/// A place in a file of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The path from the root.
    pub(crate) file: String,
    /// One-based, as is the column.
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

    /// Returns a finding about a whole file.
    pub(crate) fn on(file: &str, message: impl Into<String>) -> Self {
        Self::new(message).at(file, 1, 1)
    }

    pub(crate) fn at(mut self, file: &str, line: usize, column: usize) -> Self {
        self.place = Some(Place { file: file.to_owned(), line, column });
        self
    }

    /// Returns a finding about a file that differs, at the first difference. `label` names the expected text.
    pub(crate) fn differs(
        file: &str,
        message: impl Into<String>,
        before: &str,
        after: &str,
        label: &str,
    ) -> Self {
        let mut finding = Self::new(message).at(file, first_difference(before, after), 1);
        finding.detail = Some(difference(before, after, file, label));
        finding
    }

    /// Returns the finding as text for a terminal.
    pub(crate) fn text(&self) -> String {
        match &self.detail {
            Some(detail) => format!("{}:\n{detail}", self.message),
            None => self.message.clone(),
        }
    }
}

/// Returns the unified diff of two texts, up to the maximum number of lines.
fn difference(before: &str, after: &str, file: &str, label: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let text = diff.unified_diff().header(file, label).to_string();
    let lines: Vec<_> = text.lines().collect();
    let rest = lines.len().saturating_sub(DIFF_LINES);
    let shown = lines.into_iter().take(DIFF_LINES).collect::<Vec<_>>().join("\n");
    if rest == 0 { shown } else { format!("{shown}\n… and {rest} more lines") }
}

/// Returns the first line of `before` that differs, one-based.
fn first_difference(before: &str, after: &str) -> usize {
    let same = before.lines().zip(after.lines()).take_while(|(before, after)| before == after).count();
    (same + 1).min(before.lines().count()).max(1)
}

/// Quotes a word of a command for a shell, if it needs quotes.
pub(crate) fn quoted(word: &str) -> String {
    match word.chars().all(is_plain) && !word.is_empty() {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-_./=:+@".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &str, after: &str, line: usize) {
        assert_eq!(first_difference(before, after), line);
    }

    #[test]
    fn first_different_line_is_found() {
        check("a\nb\n", "a\nc\n", 2);
        check("a\n", "a\nb\n", 1);
        check("a\nb\nc\n", "a\n", 2);
        check("", "a\n", 1);
    }

    #[test]
    fn word_that_a_shell_would_split_is_quoted() {
        assert_eq!(quoted("generated/src/api/jobs.rs"), "generated/src/api/jobs.rs");
        assert_eq!(quoted("it's mine.txt"), r"'it'\''s mine.txt'");
    }
}
