//! What a page says, as data. The same facts come out of every form that a page is written in.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Its title.
    pub title: String,
    /// The URL in front of every path, and the line that says so.
    pub base_url: (String, usize),
    /// The header of the key, and the line that says so.
    pub key_header: (String, usize),
    /// The parameters that endpoints share.
    pub shared: Vec<Param>,
    /// The endpoints, in order.
    pub endpoints: Vec<Endpoint>,
    /// Everything else, by where it stands: its words are not kept, only that they are still the same.
    pub prose: Vec<Passage>,
}

/// What is for people, in one place of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    /// Where it stands.
    pub place: String,
    /// The line on which it begins.
    pub line: usize,
    /// A hash of its words.
    pub hash: String,
}

/// A row of a table of fields or of shared parameters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Its type, in the word of the page.
    pub kind: String,
    /// Whether it is required, where the table has a column for that.
    pub required: Option<bool>,
    /// The least value.
    pub minimum: Option<i64>,
    /// The greatest value.
    pub maximum: Option<i64>,
    /// What is taken when it is absent.
    pub default: Option<i64>,
    /// Its values.
    pub values: Vec<String>,
    /// The line.
    pub line: usize,
}

/// An endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Endpoint {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// What it is called: the first sentence below its heading. Of what is accepted, a hash of it.
    pub label: String,
    /// The heading above it.
    pub section: String,
    /// The line of its heading.
    pub line: usize,
    /// The rows of its table.
    pub rows: Vec<Param>,
    /// Lists of values, by field.
    pub values: Vec<Values>,
    /// How long its spans of time may be, wherever that is said.
    pub spans: Vec<Span>,
    /// Fields that a sentence calls required.
    pub required: Vec<(String, usize)>,
    /// Its command.
    pub example: Option<Example>,
}

/// How long a span of time may be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// How many calendar months it holds at most.
    pub months: u32,
    /// The fields that the sentence names.
    pub fields: Vec<String>,
    /// The line.
    pub line: usize,
}

/// The values of a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Values {
    /// The field.
    pub field: String,
    /// Its values.
    pub values: Vec<String>,
    /// The line.
    pub line: usize,
}

/// Where the fields of a request are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Site {
    /// In the query.
    #[default]
    Query,
    /// In the body.
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
    pub headers: Vec<(String, String)>,
    /// Where the fields are.
    pub site: Site,
    /// The fields, in order.
    pub members: IndexMap<String, Value>,
    /// The line.
    pub line: usize,
}

impl Facts {
    /// The endpoint that a passage is about.
    pub(super) fn endpoint_of(&self, passage: &Passage) -> Option<String> {
        let is_of = |name: &String| passage.place == *name || passage.place.ends_with(&format!(" in {name}"));
        self.endpoints.iter().map(Endpoint::name).find(is_of)
    }

    /// The endpoint of a method and a path.
    #[must_use]
    pub fn endpoint(&self, name: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.name() == name)
    }

    /// The line on which a section begins to say something.
    #[must_use]
    pub fn section(&self, heading: &str) -> Option<usize> {
        let place = format!("the section {heading}");
        let said = self.prose.iter().find(|passage| passage.place == place).map(|passage| passage.line);
        let first = || self.endpoints.iter().find(|endpoint| endpoint.section == heading);
        said.or_else(|| first().map(|endpoint| endpoint.line))
    }

    /// The first line that lists a value of a set.
    #[must_use]
    pub fn value(&self, value: &str) -> Option<usize> {
        let rows = self.shared.iter().chain(self.endpoints.iter().flat_map(|endpoint| &endpoint.rows));
        let lists = self.endpoints.iter().flat_map(|endpoint| &endpoint.values);
        let all = rows.map(|row| (&row.values, row.line)).chain(lists.map(|list| (&list.values, list.line)));
        all.filter(|(values, _)| values.iter().any(|own| own == value)).map(|(_, line)| line).min()
    }

    /// The same facts without lines: what is left is what two forms of one page have in common.
    #[must_use]
    pub fn without_lines(mut self) -> Self {
        self.base_url.1 = 0;
        self.key_header.1 = 0;
        self.prose.iter_mut().for_each(|passage| passage.line = 0);
        self.shared.iter_mut().for_each(|param| param.line = 0);
        for endpoint in &mut self.endpoints {
            endpoint.line = 0;
            endpoint.rows.iter_mut().for_each(|row| row.line = 0);
            endpoint.values.iter_mut().for_each(|values| values.line = 0);
            endpoint.spans.iter_mut().for_each(|span| span.line = 0);
            endpoint.required.iter_mut().for_each(|(_, line)| *line = 0);
            endpoint.example.iter_mut().for_each(|example| example.line = 0);
        }
        self
    }
}

impl Endpoint {
    /// Method and path.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The row of a field.
    #[must_use]
    pub fn row(&self, field: &str) -> Option<&Param> {
        self.rows.iter().find(|row| row.name == field)
    }

    /// The list of values of a field.
    #[must_use]
    pub fn values_of(&self, field: &str) -> Option<&Values> {
        self.values.iter().find(|values| values.field == field)
    }

    /// The value of a field in the command.
    #[must_use]
    pub fn shown(&self, field: &str) -> Option<&Value> {
        self.example.as_ref()?.members.get(field)
    }

    /// Every field that is named, with the first line that does so.
    #[must_use]
    pub fn fields(&self) -> IndexMap<&str, usize> {
        let rows = self.rows.iter().map(|row| (row.name.as_str(), row.line));
        let values = self.values.iter().map(|values| (values.field.as_str(), values.line));
        let required = self.required.iter().map(|(name, line)| (name.as_str(), *line));
        let examples = self.example.iter();
        let shown =
            examples.flat_map(|example| example.members.keys().map(|key| (key.as_str(), example.line)));
        let mut fields = IndexMap::new();
        for (name, line) in rows.chain(values).chain(required).chain(shown) {
            fields.entry(name).or_insert(line);
        }
        fields
    }
}
