//! The difference of two texts, as lines.

use similar::TextDiff;

/// The maximum number of lines of a difference that are shown.
const LINES: usize = 60;

/// Returns the unified diff of two texts, up to the maximum number of lines.
pub(super) fn difference(before: &str, after: &str, file: &str, label: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let text = diff.unified_diff().header(file, label).to_string();
    let lines: Vec<_> = text.lines().collect();
    let rest = lines.len().saturating_sub(LINES);
    let shown = lines.into_iter().take(LINES).collect::<Vec<_>>().join("\n");
    if rest == 0 { shown } else { format!("{shown}\n… and {rest} more lines") }
}

/// Returns the first line of `before` that differs, one-based.
pub(super) fn first_difference(before: &str, after: &str) -> usize {
    let same = before.lines().zip(after.lines()).take_while(|(before, after)| before == after).count();
    (same + 1).min(before.lines().count()).max(1)
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
}
