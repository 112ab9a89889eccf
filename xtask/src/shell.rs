//! Words of a command line, for commands that are printed.

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

    #[test]
    fn word_that_a_shell_would_split_is_quoted() {
        assert_eq!(quoted("generated/src/api/jobs.rs"), "generated/src/api/jobs.rs");
        assert_eq!(quoted("it's mine.txt"), r"'it'\''s mine.txt'");
    }
}
