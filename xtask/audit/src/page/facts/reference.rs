//! Facts of a page about the whole API.

use serde::{Deserialize, Serialize};

/// Rules of the whole API, on a page without endpoints.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// HTTP statuses.
    pub statuses: Vec<Codes>,
    /// The most months of a range of dates, wherever that is stated.
    pub months: Vec<Codes>,
    /// Values of fields.
    pub values: Vec<Listed>,
    /// The date fields of endpoints.
    pub ranges: Vec<Range>,
    /// The keys of objects in JSON examples.
    pub objects: Vec<Keys>,
}

impl Reference {
    /// Returns whether the page states none of them.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A number in a table or a sentence: a status, or a count of months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Codes {
    /// The number.
    pub code: u16,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

/// The values of a field in a domain, such as Notes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    /// The domain, as the page calls it.
    pub domain: String,
    /// The field.
    pub field: String,
    /// The values.
    pub values: Vec<String>,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

impl Listed {
    /// Returns the field, and the domain in parentheses. A list of sortings has no domain.
    pub(in crate::page) fn name(&self) -> String {
        let Self { field, domain, .. } = self;
        if domain.is_empty() { field.clone() } else { format!("{field} ({domain})") }
    }
}

/// The date fields of an endpoint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// Method and path.
    pub endpoint: String,
    /// The fields.
    pub fields: Vec<String>,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

/// The keys of the objects in an array of a JSON example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Keys {
    /// The field that holds the array.
    pub field: String,
    /// The keys.
    pub keys: Vec<String>,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}
