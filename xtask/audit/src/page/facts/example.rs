//! The curl command of an endpoint.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The place of the fields of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Site {
    /// The query.
    #[default]
    Query,
    /// The body.
    Body,
}

/// A command.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// The method.
    pub method: String,
    /// The URL, without a query.
    pub url: String,
    /// The headers, in order.
    pub headers: Vec<Header>,
    /// The place of the fields.
    pub site: Site,
    /// The fields, in order.
    pub members: IndexMap<String, Value>,
    /// The line.
    #[serde(skip)]
    pub line: usize,
    /// The lines of the fields.
    #[serde(skip)]
    pub lines: IndexMap<String, usize>,
}

/// A header of a command.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

impl Example {
    /// Returns the line of a field, or of the command.
    #[must_use]
    pub fn line_of(&self, key: &str) -> usize {
        self.lines.get(key).copied().unwrap_or(self.line)
    }
}
