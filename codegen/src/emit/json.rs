//! JSON as text: members in the order in which they were added, and a line for each value that fits on one.

use serde_json::Value;

/// Longer values are broken into lines.
const WIDTH: usize = 180;

/// JSON whose objects keep the order of their members.
#[derive(Clone, Debug)]
pub enum Json {
    /// Any value.
    Value(Value),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Self {
        Self::Value(value.into())
    }
}

impl Json {
    /// Writes the value: on one line if it fits, else with a line for each of its members.
    pub fn append(&self, depth: usize, text: &mut String) {
        let start = text.len();
        self.append_line(start + WIDTH, text);
        if text.len() <= start + WIDTH {
            return;
        }
        text.truncate(start);
        match self {
            Self::Value(value) => append_value(value, text),
            Self::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    open_line(index, depth + 1, text);
                    item.append(depth + 1, text);
                }
                close_line(']', depth, text);
            }
            Self::Object(members) => {
                text.push('{');
                for (index, (key, member)) in members.iter().enumerate() {
                    open_line(index, depth + 1, text);
                    append_key(key, text);
                    member.append(depth + 1, text);
                }
                close_line('}', depth, text);
            }
        }
    }

    /// Writes the value on one line. A line that is past `end` already is not completed: it is broken anyway.
    fn append_line(&self, end: usize, text: &mut String) {
        if text.len() > end {
            return;
        }
        match self {
            Self::Value(value) => append_value(value, text),
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index == 0 { "[" } else { ", " });
                    item.append_line(end, text);
                }
                text.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Self::Object(members) => {
                for (index, (key, member)) in members.iter().enumerate() {
                    text.push_str(if index == 0 { "{ " } else { ", " });
                    append_key(key, text);
                    member.append_line(end, text);
                }
                text.push_str(if members.is_empty() { "{}" } else { " }" });
            }
        }
    }
}

fn append_key(key: &str, text: &mut String) {
    append_string(key, text);
    text.push_str(": ");
}

fn append_value(value: &Value, text: &mut String) {
    match value {
        Value::String(string) => append_string(string, text),
        value => text.push_str(&value.to_string()),
    }
}

/// Writes a string in quotes. Most strings of a spec need no escapes.
fn append_string(string: &str, text: &mut String) {
    if string.bytes().any(|byte| matches!(byte, b'"' | b'\\' | ..=0x1F)) {
        return text.push_str(&Value::from(string).to_string());
    }
    text.push('"');
    text.push_str(string);
    text.push('"');
}

fn open_line(index: usize, depth: usize, text: &mut String) {
    text.push_str(if index == 0 { "\n" } else { ",\n" });
    text.push_str(&"  ".repeat(depth));
}

fn close_line(bracket: char, depth: usize, text: &mut String) {
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(bracket);
}

impl From<Vec<(String, Json)>> for Members {
    fn from(members: Vec<(String, Json)>) -> Self {
        Self(members)
    }
}

/// The members of a JSON object under construction.
#[derive(Debug, Default)]
pub struct Members(Vec<(String, Json)>);

impl Members {
    /// Adds a member.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.push((key.to_owned(), value.into()));
        self
    }

    /// Adds a member that has a value.
    #[must_use]
    pub fn maybe<V: Into<Value>>(self, key: &str, value: Option<V>) -> Self {
        match value {
            Some(value) => self.with(key, value.into()),
            None => self,
        }
    }

    /// Adds a flag that is set.
    #[must_use]
    pub fn flag(self, key: &str, is_set: bool) -> Self {
        if is_set { self.with(key, true) } else { self }
    }

    /// Adds a member that is JSON already.
    #[must_use]
    pub fn member(mut self, key: &str, value: Json) -> Self {
        self.0.push((key.to_owned(), value));
        self
    }

    /// Adds a list that is not empty.
    #[must_use]
    pub fn list(self, key: &str, items: Vec<Json>) -> Self {
        if items.is_empty() { self } else { self.member(key, Json::List(items)) }
    }

    /// Whether there is a member of this name.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(name, _)| name == key)
    }

    /// Replaces the value of a member, if there is one.
    #[must_use]
    pub fn map(mut self, key: &str, change: impl Fn(Json) -> Json) -> Self {
        for (name, value) in &mut self.0 {
            if name == key {
                *value = change(value.clone());
            }
        }
        self
    }

    /// Returns the object.
    #[must_use]
    pub fn done(self) -> Json {
        Json::Object(self.0)
    }
}
