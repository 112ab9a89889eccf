//! The YAML files, as written: nothing is derived or decided here.
//!
//! Editors show the doc comments: the JSON Schema of the format is derived from these types.

mod field;
mod words;

pub use field::Field;
pub use words::{
    Alternative, Authority, Claim, Clearing, Disputed, Effect, Evidence, Evident, IdType, List, ListForm,
    Method, Needed, Number, ReturnKind,
};

use indexmap::IndexMap;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A map that keeps the order of the file.
pub type Map<T> = IndexMap<String, T>;

/// The parts that all docs pages share: `spec/api.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApiFile {
    /// The name of the API, as its docs write it.
    pub title: String,
    /// The URL below which each page has its `page` name.
    pub docs_url: String,
    /// The URL in front of every path.
    pub base_url: String,
    /// The authentication of a request.
    pub api_key: ApiKey,
    /// The envelopes that may surround a result, in the order in which they are tried.
    #[serde(default)]
    pub envelopes: Vec<Envelope>,
    /// The meaning of each HTTP status.
    #[serde(default, deserialize_with = "by_code")]
    pub statuses: IndexMap<u16, Status>,
    /// The pagination of lists.
    pub paging: Option<Paging>,
    /// The longest range between two timestamps of a list.
    pub window: Option<WindowRule>,
    /// Parameters that several operations share; an operation uses one with `shared: true`.
    #[serde(default)]
    pub fields: Map<Field>,
    /// Identifiers, by Rust type name.
    #[serde(default)]
    pub ids: Map<Id>,
    /// Sets of values, by Rust type name.
    #[serde(default)]
    pub enums: Map<Enum>,
    /// JSON objects that are sent, by Rust type name.
    #[serde(default)]
    pub objects: Map<Object>,
    /// JSON objects that are received, by Rust type name.
    #[serde(default)]
    pub entities: Map<Object>,
    /// Conflicts between sources, by a short name such as `C1`.
    #[serde(default)]
    pub conflicts: Map<Conflict>,
}

/// One page of the docs: `spec/jobs.yaml` and its siblings.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PageFile {
    /// The last part of the page's URL, and the stem of this file's name.
    pub page: String,
    /// The title of the page.
    pub title: String,
    /// The subject of the page, in our own words.
    pub doc: Option<String>,
    /// Identifiers, by Rust type name.
    #[serde(default)]
    pub ids: Map<Id>,
    /// Sets of values, by Rust type name.
    #[serde(default)]
    pub enums: Map<Enum>,
    /// JSON objects that are sent, by Rust type name.
    #[serde(default)]
    pub objects: Map<Object>,
    /// JSON objects that are received, by Rust type name.
    #[serde(default)]
    pub entities: Map<Object>,
    /// The headings of the page in page order, by Rust module name.
    pub groups: Map<Group>,
    /// Conflicts between sources, by a short name such as `C1`.
    #[serde(default)]
    pub conflicts: Map<Conflict>,
}

/// The header that carries the key.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApiKey {
    /// The name of the header.
    pub header: String,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// An envelope: an object around a result.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The keys to follow, from the outside in.
    pub keys: Vec<String>,
    /// The key beside the last one that holds the HTTP status of the wrapped response.
    pub status: Option<String>,
    /// The place where it was seen, in our own words.
    pub doc: Option<String>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// An HTTP status.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// Its meaning for the caller, in our own words.
    pub doc: String,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// Reads a map whose keys are numbers.
fn by_code<'de, D: Deserializer<'de>>(map: D) -> Result<IndexMap<u16, Status>, D::Error> {
    let entries = Map::deserialize(map)?.into_iter();
    entries.map(|(code, status)| Ok((code.parse().map_err(D::Error::custom)?, status))).collect()
}

/// The pagination of lists.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// The shared field that holds the number of the page.
    pub number: String,
    /// The shared field that holds the size of a page.
    pub size: String,
    /// The key of the items in a page.
    pub items: String,
    /// The key of the number of items in a page.
    pub count: String,
    /// The key of the id of an item, which detects an item that is returned twice.
    pub id: Option<String>,
    /// The shared field that holds the name of the field to sort by.
    pub sort: Option<String>,
    /// The shared field that holds the direction of the order.
    pub direction: Option<String>,
    /// The value of `direction` that puts the latest item first.
    pub descending: Option<String>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// The longest range between two timestamps.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WindowRule {
    /// The largest number of calendar months.
    pub months: u32,
    /// Its meaning, in our own words.
    pub doc: Option<String>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// An identifier: a type of its own in Rust, so that two kinds cannot be swapped.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Id {
    /// Its form on the wire.
    #[serde(rename = "type")]
    pub r#type: IdType,
    /// The thing that it identifies, in our own words.
    pub doc: String,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// An enum: a set of values.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// Its meaning, in our own words.
    pub doc: String,
    /// Whether unknown values are accepted (`Other`) instead of rejected.
    #[serde(default)]
    pub open: bool,
    /// The values, as on the wire.
    pub values: Map<EnumValue>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A value of an enum.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// Its meaning, in our own words.
    pub doc: Option<String>,
    /// Its Rust name, if the name derived from the value is not usable.
    pub name: Option<String>,
    /// The reason for its deprecation, and its replacement.
    pub deprecated: Option<String>,
    /// The evidence; that of the enum if not given.
    pub evidence: Option<Evidence>,
}

/// A JSON object.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// Its meaning, in our own words.
    pub doc: String,
    /// Its fields by their keys.
    pub fields: Map<Field>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// The part of a page under one heading.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The heading as the page writes it.
    pub heading: String,
    /// Its subject, in our own words.
    pub doc: String,
    /// Its endpoints in page order, by Rust method name.
    pub operations: Map<Operation>,
}

/// One endpoint.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL.
    pub path: String,
    /// The effect of a call on the data, regardless of its HTTP method.
    pub effect: Effect,
    /// One line that starts with a verb in the third person, no full stop.
    pub summary: String,
    /// Further paragraphs, in our own words.
    pub doc: Option<String>,
    /// The fields in the order of the page's example.
    #[serde(default)]
    pub fields: Map<Field>,
    /// Rules, each a list of fields of which at least one has to be set. A list in it names fields that go together.
    pub at_least_one: Option<Claim<Vec<Vec<Alternative>>>>,
    /// Fields that limit a list to a range of time.
    #[serde(default)]
    pub windows: Vec<Window>,
    /// The read that shows whether a write with an unknown outcome was applied, as `group.method`.
    pub settled_by: Option<String>,
    /// The id type of the thing that the call removes.
    pub removes: Option<String>,
    /// The members of things that the call sets, beyond the fields that it sends.
    #[serde(default)]
    pub sets: Vec<Set>,
    /// The states in which the call is refused with 422.
    #[serde(default)]
    pub refused_when: Vec<RefusedWhen>,
    /// The member of the parent whose changes the list records.
    pub records: Option<String>,
    /// The response.
    #[serde(default)]
    pub returns: Returns,
    /// The reason why the docs page calls the endpoint deprecated, and its replacement.
    pub deprecated: Option<String>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A range of time, with one end or two.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The field with the beginning of the range.
    pub from: String,
    /// The field with its end, if there is one.
    pub to: Option<String>,
    /// The most calendar months from the beginning to the end.
    pub months: Option<u32>,
    /// The key of the time of an item that the range selects.
    pub item: Option<String>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A member that a call sets.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The id type of the things that have the member; the thing that the call is about if left out.
    pub of: Option<String>,
    /// The member.
    pub member: String,
    /// The value that it gets; `now` for a member with a time.
    pub value: Value,
    /// Fields; the member is set if the call sends none of them.
    #[serde(default)]
    pub without: Vec<String>,
    /// Members; the member is set if none of them has a value after the call.
    #[serde(default)]
    pub unless: Vec<String>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A state in which a call is refused with 422.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RefusedWhen {
    /// The id type of the thing whose state matters; the thing that the call is about if left out.
    pub of: Option<String>,
    /// The member that holds the state.
    pub member: String,
    /// The values with which the call is refused.
    #[serde(default)]
    pub is: Vec<String>,
    /// The values with which the call is not refused.
    #[serde(default)]
    pub is_not: Vec<String>,
    /// A field; without it the call is not refused.
    pub sends: Option<String>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// The response of a call.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Returns {
    /// Its shape.
    pub kind: ReturnKind,
    /// The entity of an `entity` or `page`, the id of a `created`.
    pub of: Option<String>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A question on which sources disagree. The fields that name the conflict hold the answers.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// The question.
    pub question: String,
    /// The source that this client follows. Changing this one word switches the client.
    pub rules: Authority,
    /// The reason for this source.
    pub why: String,
    /// The code with which a caller sends the other form.
    #[serde(rename = "override")]
    pub r#override: String,
}
