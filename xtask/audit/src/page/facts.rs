//! The facts of a page, as data. Every form in which a page is written has the same facts.
//!
//! Lines are known of a read page only: accepted facts have none, so that a page that only moved is accepted unchanged.

mod example;
mod reference;

pub use example::{Example, Header, Site};
pub use reference::{Codes, Keys, Listed, Range, Reference};

use codegen::model::Number;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The place of the keys at the top of a page that are neither its title nor its description.
pub(super) const FRONT_MATTER: &str = "the front matter";

/// The facts of a page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The title.
    pub title: String,
    /// The URL in front of every path.
    pub base_url: Said,
    /// The header of the key.
    pub key_header: Said,
    /// The line of the front matter that calls the whole page deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Said>,
    /// The parameters that endpoints share.
    pub shared: Vec<Param>,
    /// The endpoints, in order.
    pub endpoints: Vec<Endpoint>,
    /// Rules of the whole API, on a page without endpoints.
    #[serde(default, skip_serializing_if = "Reference::is_empty")]
    pub reference: Reference,
    /// Everything else, by its place: hashes of the words.
    pub prose: Vec<Passage>,
    /// Regions that look like part of the contract and could not be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<Region>,
}

/// A word of the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Said {
    /// The word.
    pub text: String,
    /// The line.
    pub line: usize,
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, line: 0 }
    }
}

impl From<Said> for String {
    fn from(said: Said) -> Self {
        said.text
    }
}

/// The words for people in one place of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    /// The place.
    pub place: String,
    /// The line on which it begins.
    #[serde(skip)]
    pub line: usize,
    /// A hash of its words.
    pub hash: String,
}

/// A region that could not be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// The line on which it begins.
    #[serde(skip)]
    pub line: usize,
    /// A hash of its words.
    pub hash: String,
    /// Why it could not be read.
    #[serde(skip)]
    pub message: String,
}

/// A row of a table of fields or of shared parameters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Param {
    /// The name.
    pub name: String,
    /// The type, in the word of the page.
    pub kind: String,
    /// Whether it is required, where the table has a column for that.
    pub required: Option<bool>,
    /// The least value.
    pub minimum: Option<Number>,
    /// The greatest value.
    pub maximum: Option<Number>,
    /// The value that the server takes when it is absent.
    pub default: Option<Value>,
    /// The values.
    pub values: Vec<String>,
    /// Whether several values are sent in one string, with commas between them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub csv: bool,
    /// Whether it is called deprecated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

/// An endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Endpoint {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The first sentence below its heading; of accepted facts, a hash of it.
    pub label: String,
    /// The heading above it.
    pub section: String,
    /// The line of its heading.
    #[serde(skip)]
    pub line: usize,
    /// The rows of its table.
    pub rows: Vec<Param>,
    /// Rows about it in tables of other sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<Param>,
    /// Lists of values, by field.
    pub values: Vec<Values>,
    /// The maximum lengths of its date ranges, wherever they are stated.
    pub spans: Vec<Span>,
    /// Fields that a sentence calls required.
    pub required: Vec<Said>,
    /// Sets of which a sentence asks for one at least.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<OneOf>,
    /// Limits that a sentence states for several fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bounds: Vec<Bound>,
    /// Defaults that a sentence states.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub defaults: Vec<Omitted>,
    /// The line that calls it deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Said>,
    /// Its command.
    pub example: Option<Example>,
}

/// Fields that go together; none for the two ends of a range of dates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Alternatives(pub Vec<String>);

/// Sets of fields of which one at least is needed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OneOf {
    /// The sets.
    pub sets: Vec<Alternatives>,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

/// A limit of items that a sentence states for several fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bound {
    /// The fields.
    pub fields: Vec<String>,
    /// The most items.
    pub max_items: i64,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

/// The value that the server takes for a field that is left out, as a sentence states it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Omitted {
    /// The field.
    pub field: String,
    /// The value.
    pub value: Value,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

/// The maximum length of a date range.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// The most calendar months.
    pub months: u32,
    /// The fields that the sentence names.
    pub fields: Vec<String>,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

/// The values of a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Values {
    /// The field.
    pub field: String,
    /// The values.
    pub values: Vec<String>,
    /// The line.
    #[serde(skip)]
    pub line: usize,
}

impl Facts {
    /// Returns the endpoint that a passage is about.
    pub(super) fn endpoint_of(&self, passage: &Passage) -> Option<String> {
        for endpoint in &self.endpoints {
            let name = endpoint.name();
            if passage.place == name || passage.place.ends_with(&format!(" in {name}")) {
                return Some(name);
            }
        }
        None
    }

    /// Returns the endpoint of a method and a path.
    #[must_use]
    pub fn endpoint(&self, name: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.name() == name)
    }

    /// Returns whether the page has no endpoint, only rules of the whole API.
    #[must_use]
    pub fn is_reference(&self) -> bool {
        self.endpoints.is_empty()
    }

    /// Returns whether a shared parameter, a row or a list has this value.
    #[must_use]
    pub fn has_value(&self, value: &str) -> bool {
        let has = |values: &[String]| values.iter().any(|known| known == value);
        if self.shared.iter().any(|param| has(&param.values)) {
            return true;
        }
        for endpoint in &self.endpoints {
            let in_rows = endpoint.rows.iter().any(|row| has(&row.values));
            if in_rows || endpoint.values.iter().any(|list| has(&list.values)) {
                return true;
            }
        }
        false
    }

    /// Returns the same facts without lines: the part that two forms of one page have in common.
    #[must_use]
    pub fn without_lines(self) -> Self {
        let text = serde_json::to_value(self).unwrap_or_default();
        serde_json::from_value(text).unwrap_or_default()
    }
}

impl Endpoint {
    /// Returns method and path.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Returns the row of a field, also one in a table of another section.
    #[must_use]
    pub fn row(&self, field: &str) -> Option<&Param> {
        self.rows.iter().chain(&self.elsewhere).find(|row| row.name == field)
    }

    /// Returns the list of values of a field.
    #[must_use]
    pub fn values_of(&self, field: &str) -> Option<&Values> {
        self.values.iter().find(|values| values.field == field)
    }

    /// Returns the value of a field in the command.
    #[must_use]
    pub fn shown(&self, field: &str) -> Option<&Value> {
        self.example.as_ref()?.members.get(field)
    }

    /// Returns every field that is named, with the first line that names it.
    #[must_use]
    pub fn fields(&self) -> IndexMap<&str, usize> {
        let mut fields = IndexMap::new();
        for row in self.rows.iter().chain(&self.elsewhere) {
            fields.entry(row.name.as_str()).or_insert(row.line);
        }
        for values in &self.values {
            fields.entry(values.field.as_str()).or_insert(values.line);
        }
        for said in &self.required {
            fields.entry(said.text.as_str()).or_insert(said.line);
        }
        for one_of in &self.one_of {
            for name in one_of.sets.iter().flat_map(|set| &set.0) {
                fields.entry(name.as_str()).or_insert(one_of.line);
            }
        }
        for omitted in &self.defaults {
            fields.entry(omitted.field.as_str()).or_insert(omitted.line);
        }
        if let Some(example) = &self.example {
            for key in example.members.keys() {
                fields.entry(key.as_str()).or_insert(example.line_of(key));
            }
        }
        fields
    }
}
