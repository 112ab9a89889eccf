//! The YAML files as they are written: nothing derived, nothing decided.
//!
//! The doc comments are what editors show: the JSON Schema of the format is derived from these types.

mod words;

pub use words::{
    Alternative, Authority, Claim, Clearing, Disputed, Effect, Evidence, Evident, IdType, List, ListForm,
    Method, Number, ReturnKind,
};

use indexmap::IndexMap;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A map that keeps the order of the file.
pub type Map<T> = IndexMap<String, T>;

/// What all pages of the docs share: `spec/api.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApiFile {
    /// The name of the API, as its docs write it.
    pub title: String,
    /// The URL under which each page stands by its `page` name.
    pub docs_url: String,
    /// The URL in front of every path.
    pub base_url: String,
    /// How a request says who sends it.
    pub api_key: ApiKey,
    /// The objects that a result may come wrapped in, in the order in which they are tried.
    #[serde(default)]
    pub envelopes: Vec<Envelope>,
    /// What each HTTP status means.
    #[serde(default)]
    pub statuses: IndexMap<u16, Status>,
    /// How lists are paged.
    pub paging: Option<Paging>,
    /// The longest span between two dates of a list.
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
    /// Where sources disagree, by a short name such as `C1`.
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
    /// What the page is about, in our own words.
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
    /// Where sources disagree, by a short name such as `C1`.
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
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// An object around a result.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The keys to follow, from the outside in.
    pub keys: Vec<String>,
    /// The key beside the last one that holds the HTTP status of the answer that is wrapped.
    pub status: Option<String>,
    /// Where it was seen, in our own words.
    pub doc: Option<String>,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// An HTTP status.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// What it means for the caller, in our own words.
    pub doc: String,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// How lists are paged.
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
    /// The key of what identifies an item, by which one that comes twice is known.
    pub id: Option<String>,
    /// The shared field that holds the name of the field to sort by.
    pub sort: Option<String>,
    /// The shared field that holds the direction of the order.
    pub direction: Option<String>,
    /// The value of that field which puts the latest first.
    pub descending: Option<String>,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// The longest span between two dates.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WindowRule {
    /// How many calendar months it may hold.
    pub months: u32,
    /// What it means, in our own words.
    pub doc: Option<String>,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// An identifier: a type of its own in Rust, so that two kinds cannot be swapped.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Id {
    /// How it looks on the wire.
    #[serde(rename = "type")]
    pub r#type: IdType,
    /// What it identifies, in our own words.
    pub doc: String,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A set of values.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// What it says, in our own words.
    pub doc: String,
    /// Whether values outside the set are kept (`Other`) instead of refused.
    #[serde(default)]
    pub open: bool,
    /// The values as they stand on the wire.
    pub values: Map<EnumValue>,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// One value of a set.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// What it means, in our own words.
    pub doc: Option<String>,
    /// Its Rust name, where the one made from the value will not do.
    pub name: Option<String>,
    /// Why it is deprecated, and its replacement.
    pub deprecated: Option<String>,
    /// How this is known; as the set itself if not given.
    pub evidence: Option<Evidence>,
}

/// A JSON object.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// What it is, in our own words.
    pub doc: String,
    /// Its fields by their keys.
    pub fields: Map<Field>,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// What stands under one heading of a page.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The heading as the page writes it.
    pub heading: String,
    /// What it is about, in our own words.
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
    /// What a call does to the data, whatever its method says.
    pub effect: Effect,
    /// One line that starts with a verb in the third person, no full stop.
    pub summary: String,
    /// More, in paragraphs, in our own words.
    pub doc: Option<String>,
    /// The fields in the order of the page's example.
    #[serde(default)]
    pub fields: Map<Field>,
    /// Rules, each a list of fields of which at least one has to be set. A list in it names fields that go together.
    pub at_least_one: Option<Claim<Vec<Vec<Alternative>>>>,
    /// Fields that limit a list to a range of time.
    #[serde(default)]
    pub windows: Vec<Window>,
    /// The read that tells whether a write was applied when no answer to it came, as `group.method`.
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
    /// What comes back.
    #[serde(default)]
    pub returns: Returns,
    /// Why the docs page calls the endpoint deprecated, and its replacement.
    pub deprecated: Option<String>,
    /// How this is known.
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
    /// The key of an item with the time that the window is about.
    pub item: Option<String>,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A member that a call sets.
#[derive(Clone, Debug, Deserialize)]
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
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A state in which a call is refused with 422.
#[derive(Clone, Debug, Deserialize)]
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
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// What comes back from a call.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Returns {
    /// Its shape.
    pub kind: ReturnKind,
    /// The entity of an `entity` or `page`, the id of a `created`.
    pub of: Option<String>,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A field of a request or of an object. Keys that are not given have no say.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// `integer`, `decimal`, `boolean`, `string`, `timestamp`, `date`, `time`, `uuid`, `json`, or the name of an id, enum, object or entity.
    #[serde(rename = "type")]
    pub r#type: Option<String>,
    /// Takes what is not said here from the shared field of this name in `spec/api.yaml`.
    #[serde(default)]
    pub shared: bool,
    /// Several values: how they are sent.
    pub list: Option<Claim<ListForm>>,
    /// Whether a call without it makes no sense.
    pub required: Option<Claim<bool>>,
    /// The key on the wire, where it is not the one written here.
    pub name: Option<Claim<String>>,
    /// Whether it is sent at all.
    pub present: Option<Claim<bool>>,
    /// How an explicit clearing is sent; without it the field cannot be cleared.
    pub nullable: Option<Claim<Clearing>>,
    /// The least number.
    pub minimum: Option<Claim<Number>>,
    /// The greatest number.
    pub maximum: Option<Claim<Number>>,
    /// The most characters of a string.
    pub max_length: Option<Claim<u32>>,
    /// The most items of a list.
    pub max_items: Option<Claim<u32>>,
    /// What the server takes when the field is absent; `now` of a timestamp is the time of the call. Never sent.
    #[serde(default, deserialize_with = "given")]
    pub default: Option<Value>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// What it is for, in our own words.
    pub doc: Option<String>,
    /// The value in the page's example.
    #[serde(default, deserialize_with = "given")]
    pub example: Option<Value>,
    /// Another Rust name than the one made from the key.
    pub rust: Option<String>,
    /// Why the docs page calls the field deprecated, and its replacement.
    pub deprecated: Option<String>,
    /// How this is known.
    pub evidence: Option<Evidence>,
}

/// A value that is there, `null` included: only an absent key is none.
fn given<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(value).map(Some)
}

/// A question on which sources disagree. What each says stands at the fields that name this conflict.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// What it is about.
    pub question: String,
    /// The source that decides. Changing this one word switches the client.
    pub rules: Authority,
    /// Why this source.
    pub why: String,
    /// How a caller gets the other form.
    #[serde(rename = "override")]
    pub r#override: String,
}
