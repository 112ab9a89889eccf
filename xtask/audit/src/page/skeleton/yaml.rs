//! YAML as the spec is written: values and strings in one line.

use serde_json::Value;

/// Words that YAML does not read as strings.
const WORDS: [&str; 10] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan"];

/// Returns a value in one line. JSON is YAML, and strings that need no quotes have none.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        other => other.to_string(),
    }
}

/// Returns a string, in quotes where YAML would read it as something else.
pub(super) fn string(text: &str) -> String {
    let is_plain = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && !text.ends_with(' ')
        && text.chars().all(|char| char.is_ascii_alphanumeric() || " _/.-".contains(char))
        && !text.contains(" -")
        && !WORDS.contains(&text.to_lowercase().as_str());
    if is_plain { text.to_owned() } else { Value::from(text).to_string() }
}

/// Lines of YAML, with the depth of the next one.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) text: String,
    depth: usize,
}

impl Lines {
    /// Writes a line.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(&"  ".repeat(self.depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes a key and its value.
    pub(super) fn pair(&mut self, key: &str, value: &str) {
        self.line(&format!("{key}: {value}"));
    }

    /// Writes a key with a mapping below it.
    pub(super) fn open(&mut self, key: &str) {
        self.line(&format!("{key}:"));
        self.depth += 1;
    }

    /// Ends a mapping.
    pub(super) fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Separates two parts.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_stay_strings() {
        for text in ["a b", "yes", "2026-01-31", "08:00", "a: b", "- a", "#1", "", "b 7/é&c", "null", "a -b"]
        {
            let read: Value = serde_yaml::from_str(&string(text)).expect("YAML");
            assert_eq!(read, Value::from(text), "{text}");
        }
        assert_eq!(string("Gate code 4711"), "Gate code 4711");
    }
}
