//! Fields and the types of their values.

use serde::Deserialize;
use serde_json::{Number, Value};

/// A field of a request or of an object.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Field {
    /// The key in the spec, which a conflict does not change.
    pub key: String,
    /// The key on the wire.
    pub name: String,
    /// The type of the value, or of its items.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The name of an id type, enum, object or entity.
    pub of: Option<String>,
    /// The form of several values.
    pub list: Option<List>,
    /// Whether the field is required.
    #[serde(default)]
    pub required: bool,
    /// Whether it is an argument although the docs page does not require it.
    #[serde(default)]
    pub expected: bool,
    /// The fields that must be set with it.
    pub needs: Option<Needs>,
    /// The reason why it is deprecated.
    pub deprecated: Option<String>,
    /// Whether the field can be cleared.
    #[serde(default)]
    pub nullable: bool,
    /// The smallest number.
    pub minimum: Option<Limit>,
    /// The largest number.
    pub maximum: Option<Limit>,
    /// The most characters.
    pub max_length: Option<Limit>,
    /// The most items.
    pub max_items: Option<Limit>,
    /// The value that the server uses if the field is absent.
    pub default: Option<Value>,
    /// The unit.
    pub unit: Option<String>,
    /// The value in the example of the docs page.
    pub example: Option<Value>,
    /// The documentation.
    pub doc: Option<String>,
    /// The source.
    pub evidence: Evidence,
    /// The names of the conflicts about it.
    #[serde(default)]
    pub conflicts: Vec<String>,
}

/// Fields that must be set with another one.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Needs {
    /// Their keys on the wire.
    pub fields: Vec<String>,
    /// The source.
    pub evidence: Evidence,
}

impl Field {
    /// Returns the id type of a field with one id.
    #[must_use]
    pub fn id_type(&self) -> Option<&str> {
        if self.kind == Kind::Id && self.list.is_none() { self.of.as_deref() } else { None }
    }
}

/// The type of a value.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A whole number.
    Integer,
    /// An exact number.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// A string.
    String,
    /// A UUID.
    Uuid,
    /// An instant in whole seconds of UTC.
    Timestamp,
    /// A calendar date.
    Date,
    /// A time of day in hours and minutes.
    Time,
    /// Any JSON.
    Json,
    /// An id.
    Id,
    /// A value of an enum.
    Enum,
    /// An object that is sent.
    Object,
    /// An object that is received.
    Entity,
}

/// The form of several values.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum List {
    /// A comma-separated string.
    Csv,
    /// A JSON array.
    Array,
}

/// A limit and its source.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Limit {
    /// The limit.
    pub value: Number,
    /// The source.
    pub evidence: Evidence,
}

impl Limit {
    /// Returns the limit, unless only VH3's own client has it.
    #[must_use]
    pub fn enforced(&self) -> Option<f64> {
        if self.evidence == Evidence::Client { None } else { self.value.as_f64() }
    }

    /// Returns the limit if the docs page states or shows it. The client checks such limits before it sends.
    #[must_use]
    pub fn documented(&self) -> Option<f64> {
        match self.evidence {
            Evidence::Docs | Evidence::Example => self.value.as_f64(),
            Evidence::Client | Evidence::Upstream => None,
        }
    }
}

/// The source of a statement.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// The docs page states it.
    Docs,
    /// An example of the docs page shows it.
    Example,
    /// Undocumented; VH3's own client sends it.
    Client,
    /// Documented for BigChange's own API.
    Upstream,
}

impl Evidence {
    /// Returns the word of the spec.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Example => "example",
            Self::Client => "client",
            Self::Upstream => "upstream",
        }
    }
}

/// An id type.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Id {
    /// The form.
    #[serde(rename = "type")]
    pub kind: IdKind,
    /// The documentation.
    #[serde(default)]
    pub doc: String,
}

/// The form of an id.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum IdKind {
    /// A whole number.
    Integer,
    /// A UUID.
    Uuid,
    /// A string.
    String,
}

/// An enum of strings.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Enum {
    /// The documentation.
    #[serde(default)]
    pub doc: String,
    /// Whether other values are possible.
    #[serde(default)]
    pub open: bool,
    /// The known values.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// The documentation.
    pub doc: Option<String>,
    /// The reason why it is deprecated.
    pub deprecated: Option<String>,
}

/// A JSON object.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Object {
    /// The documentation.
    #[serde(default)]
    pub doc: String,
    /// The members.
    pub fields: Vec<Field>,
}
