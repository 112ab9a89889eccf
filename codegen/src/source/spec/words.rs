//! The words of a spec: claims and their sources, effects, shapes and forms.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;

/// A value: plain, with evidence of its own, or disputed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub enum Claim<T> {
    /// The sources disagree.
    // That is rare, and without the box it would double the size of every field.
    Disputed(Box<Disputed<T>>),
    /// The value has other evidence than its field.
    Evident(Evident<T>),
    /// The value.
    Plain(T),
}

/// A value with evidence of its own.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evident<T> {
    /// The value.
    pub value: T,
    /// Its evidence.
    pub evidence: Evidence,
}

/// A value on which sources disagree: the answer of each.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Disputed<T> {
    /// The name of the conflict, whose `rules` picks the answer.
    pub conflict: String,
    /// The answer of the page, in words or tables.
    pub docs: Option<T>,
    /// The answer of the page's example.
    pub example: Option<T>,
    /// The answer of other docs pages.
    pub overview: Option<T>,
    /// The answer of VH3's own client.
    pub client: Option<T>,
    /// The answer of BigChange's own API.
    pub upstream: Option<T>,
}

/// A field of a rule, or several that go together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub enum Alternative {
    /// One field.
    One(String),
    /// Fields that have to be set together.
    Together(Vec<String>),
}

/// The fields that another one needs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub enum Needed {
    /// One field.
    One(String),
    /// Several fields.
    All(Vec<String>),
}

/// A number, whole or with a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub enum Number {
    /// An integer of 64 bits.
    Integer(i64),
    /// Any other number.
    Fraction(f64),
}

/// The evidence for a statement.
// Strong evidence comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// The docs page states it.
    #[default]
    Docs,
    /// Only an example of the docs page shows it.
    Example,
    /// The docs page is silent; VH3's own client sends it.
    Client,
    /// The docs page is silent; BigChange's own API has it.
    Upstream,
}

impl Evidence {
    /// Returns its word in a spec.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Example => "example",
            Self::Client => "client",
            Self::Upstream => "upstream",
        }
    }

    /// Returns whether the docs page itself states or shows it, so that the client may act on it.
    #[must_use]
    pub fn is_of_the_page(self) -> bool {
        matches!(self, Self::Docs | Self::Example)
    }
}

/// A source that can decide a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Authority {
    /// The page, in words or tables.
    Docs,
    /// The page's example.
    Example,
    /// Other pages of the docs.
    Overview,
    /// VH3's own client.
    Client,
    /// BigChange's own API.
    Upstream,
}

/// The form of an id on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum IdType {
    /// A 64-bit integer.
    Integer,
    /// A UUID, as a string.
    Uuid,
    /// Any string.
    String,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// The method `GET`.
    Get,
    /// The method `POST`.
    Post,
}

/// The effect of a call on the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Nothing.
    Read,
    /// Creates an item; calling twice creates two.
    Create,
    /// Changes or removes something.
    Change,
    /// Changes something irreversibly.
    Irreversible,
}

/// The shape of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ReturnKind {
    /// No source states it.
    #[default]
    Undocumented,
    /// One entity.
    Entity,
    /// A page of entities.
    Page,
    /// The id of the new item.
    Created,
    /// Nothing.
    Nothing,
}

/// The form of several values on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// One string, separated by commas.
    Csv,
    /// A JSON array.
    Array,
}

/// The form of several values on the wire, or a single value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ListForm {
    /// One string, separated by commas.
    Csv,
    /// A JSON array.
    Array,
    /// One value, where other sources have several.
    One,
}

/// The form of an explicit clearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Clearing {
    /// As JSON `null`.
    AsNull,
    /// As an empty string.
    AsEmptyString,
}

impl Number {
    /// Returns the number if it is an integer.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(number),
            Self::Fraction(_) => None,
        }
    }

    /// Returns the nearest floating-point number.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Integer(number) => number as f64,
            Self::Fraction(number) => number,
        }
    }

    /// Returns the number in a JSON value.
    #[must_use]
    pub fn of_json(value: &serde_json::Value) -> Option<Self> {
        match value.as_i64() {
            Some(number) => Some(Self::Integer(number)),
            None => value.as_f64().map(Self::Fraction),
        }
    }
}

impl From<Number> for serde_json::Value {
    fn from(number: Number) -> Self {
        match number {
            Number::Integer(number) => number.into(),
            Number::Fraction(number) => number.into(),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.as_i64(), other.as_i64()) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => self.as_f64().partial_cmp(&other.as_f64()),
        }
    }
}

/// Writes the digits, without an exponent.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => write!(f, "{number}"),
            Self::Fraction(number) => write!(f, "{number}"),
        }
    }
}

impl Effect {
    /// Returns the word for the effect in a spec.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Change => "change",
            Self::Irreversible => "irreversible",
        }
    }
}
