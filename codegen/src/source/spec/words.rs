//! The words of a spec: what is claimed and by whom, effects, shapes and forms.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;
use std::cmp::Ordering;
use std::fmt;

/// A value that is plain, known by other evidence than its field, or disputed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub enum Claim<T> {
    /// The sources disagree.
    Disputed(Disputed<T>),
    /// The value is known by other evidence than its field.
    Evident(Evident<T>),
    /// The value.
    Plain(T),
}

/// A value with evidence of its own.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evident<T> {
    /// The value.
    pub value: T,
    /// How it is known.
    pub evidence: Evidence,
}

/// A value on which sources disagree: the answer of each.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Disputed<T> {
    /// The name of the conflict, whose `rules` picks the answer.
    pub conflict: String,
    /// What the page says in words or tables.
    pub docs: Option<T>,
    /// What the page's example shows.
    pub example: Option<T>,
    /// What other pages of the docs say.
    pub overview: Option<T>,
    /// What the vendor's own client does.
    pub client: Option<T>,
    /// What the API behind this one does.
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

/// A number, whole or with a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub enum Number {
    /// An integer of 64 bits.
    Integer(i64),
    /// Any other number.
    Fraction(f64),
}

/// How something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// The page says so.
    #[default]
    Docs,
    /// Only an example of the page shows it.
    Example,
    /// The vendor's own client does so; the page does not say it.
    Client,
    /// The API behind this one does so; the page does not say it.
    Upstream,
}

impl Evidence {
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
    /// The vendor's own client.
    Client,
    /// The API behind this one.
    Upstream,
}

/// How an identifier looks on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum IdType {
    /// A 64-bit integer.
    Integer,
    /// A UUID, as text.
    Uuid,
    /// Any text.
    String,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
}

/// What a call does to the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Nothing.
    Read,
    /// Adds something: a second call adds a second one.
    Create,
    /// Changes or removes something.
    Change,
    /// Changes something for good.
    Irreversible,
}

/// The shape of what comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ReturnKind {
    /// No source says.
    #[default]
    Undocumented,
    /// One entity.
    Entity,
    /// A page of entities.
    Page,
    /// The id of what was created.
    Created,
    /// Nothing.
    Nothing,
}

/// How several values are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// One string, separated by commas.
    Csv,
    /// A JSON array.
    Array,
}

/// How several values are sent, or that there is only one.
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

/// How an explicit clearing is sent.
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

    /// Returns the number that a value of JSON is.
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
    /// The word that stands for the effect in a spec.
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
