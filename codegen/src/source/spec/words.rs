//! The words of a spec: what is claimed and by whom, effects, shapes and forms.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum List {
    /// One string, separated by commas.
    Csv,
    /// A JSON array.
    Array,
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
