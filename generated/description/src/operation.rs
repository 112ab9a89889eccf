//! Operations and their effects.

use crate::field::{Evidence, Field};
use serde::Deserialize;
use serde_json::Value;

/// The operations under one heading of a docs page.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Group {
    /// The name, such as `jobs`.
    #[serde(default)]
    pub name: String,
    /// The heading of the page.
    #[serde(default)]
    pub heading: String,
    /// The documentation.
    #[serde(default)]
    pub doc: String,
    /// The URL of the section of the page.
    #[serde(default)]
    pub link: String,
    /// The operations, in the order of the page.
    pub operations: Vec<Operation>,
}

/// An endpoint.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Operation {
    /// The name of the group and the operation, such as `jobs.list`.
    pub id: String,
    /// The name of the operation, such as `list`.
    #[serde(default)]
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL.
    pub path: String,
    /// The effect of a call on the data.
    pub effect: Effect,
    /// The documentation in one line.
    #[serde(default)]
    pub summary: String,
    /// Further documentation.
    pub doc: Option<String>,
    /// The source.
    pub evidence: Evidence,
    /// The fields of a request.
    pub fields: Vec<Field>,
    /// Rules, each with alternatives of which one must be set.
    #[serde(default)]
    pub at_least_one: Vec<OneOf>,
    /// Ranges of time that are limited.
    #[serde(default)]
    pub windows: Vec<Window>,
    /// The read that shows whether a write was applied.
    pub settled_by: Option<String>,
    /// The result.
    pub returns: Returns,
    /// The reason why it is deprecated.
    pub deprecated: Option<String>,
    /// The id type of the thing that a call removes.
    pub removes: Option<String>,
    /// The members that a call sets.
    #[serde(default)]
    pub sets: Vec<Set>,
    /// The states in which a call is refused.
    #[serde(default)]
    pub refused_when: Vec<RefusedWhen>,
    /// The member of the parent whose changes a list records.
    pub records: Option<String>,
    /// The names of the conflicts about it.
    #[serde(default)]
    pub conflicts: Vec<String>,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// Fields are sent in the query.
    Get,
    /// Fields are sent as a JSON object.
    Post,
}

impl Method {
    /// Returns the method as HTTP spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// The effect of a call on the data.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Creates something; calling twice creates two.
    Create,
    /// Changes something that exists.
    Change,
    /// Changes something in a way that no other call undoes.
    Irreversible,
}

impl Effect {
    /// Returns the word of the spec.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Change => "change",
            Self::Irreversible => "irreversible",
        }
    }
}

/// The shape of a result.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Returns {
    /// The kind.
    pub kind: ReturnKind,
    /// The name of the entity or id type.
    pub of: Option<String>,
    /// The source.
    pub evidence: Evidence,
}

/// The kind of a result.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ReturnKind {
    /// No source documents it.
    Undocumented,
    /// One entity.
    Entity,
    /// A page of entities.
    Page,
    /// The id of the created thing.
    Created,
    /// Nothing.
    Nothing,
}

/// A rule that asks for at least one of several fields.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct OneOf {
    /// The alternatives, each with the fields that go together.
    pub alternatives: Vec<Vec<String>>,
    /// The source.
    pub evidence: Evidence,
}

/// A range of time, with the longest distance between its ends.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Window {
    /// The field with the beginning.
    pub from: String,
    /// The field with the end.
    pub to: Option<String>,
    /// The most calendar months from the beginning to the end.
    pub months: Option<u32>,
    /// The member of an item with the time that has to be in the range.
    pub item: Option<String>,
    /// The source.
    pub evidence: Evidence,
}

/// A member that a call sets.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Set {
    /// The id type of the thing with the member, if it is not the thing of the call.
    pub of: Option<String>,
    /// The member.
    pub member: String,
    /// The new value.
    pub value: Value,
    /// The fields that must be absent.
    #[serde(default)]
    pub without: Vec<String>,
    /// The values of the member that stay.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// A state in which a call is refused.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RefusedWhen {
    /// The id type of the thing with the member, if it is not the thing of the call.
    pub of: Option<String>,
    /// The field that must be sent for the rule to apply.
    pub sends: Option<String>,
    /// The member.
    pub member: String,
    /// The values of the member at which the call is refused.
    #[serde(default)]
    pub is: Vec<String>,
    /// The values of the member at which the call is accepted.
    #[serde(default)]
    pub is_not: Vec<String>,
}
