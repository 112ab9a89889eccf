//! The YAML files as they are written: nothing derived, nothing decided.
//!
//! The doc comments are what editors show: the JSON Schema of the format is derived from these types.

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
    /// Sets of fields of which at least one has to be set.
    pub at_least_one: Option<Claim<Vec<Vec<String>>>>,
    /// Pairs of dates whose span is limited.
    #[serde(default)]
    pub windows: Vec<Window>,
    /// The read that tells whether a write was applied when no answer to it came, as `group.method`.
    pub settled_by: Option<String>,
    /// What comes back.
    #[serde(default)]
    pub returns: Returns,
    /// How this is known.
    #[serde(default)]
    pub evidence: Evidence,
}

/// Two dates whose span is limited.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The field that begins the span.
    pub from: String,
    /// The field that ends it.
    pub to: String,
    /// How many calendar months it may hold.
    pub months: u32,
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
    /// `integer`, `decimal`, `boolean`, `string`, `timestamp`, `uuid`, `json`, or the name of an id, enum, object or entity.
    #[serde(rename = "type")]
    pub r#type: Option<String>,
    /// Takes what is not said here from the shared field of this name in `spec/api.yaml`.
    #[serde(default)]
    pub shared: bool,
    /// Several values: how they are sent.
    pub list: Option<Claim<List>>,
    /// Whether a call without it makes no sense.
    pub required: Option<Claim<bool>>,
    /// The key on the wire, where it is not the one written here.
    pub name: Option<Claim<String>>,
    /// Whether it is sent at all.
    pub present: Option<Claim<bool>>,
    /// How an explicit clearing is sent; without it the field cannot be cleared.
    pub nullable: Option<Claim<Clearing>>,
    /// The least number.
    pub minimum: Option<Claim<i64>>,
    /// The greatest number.
    pub maximum: Option<Claim<i64>>,
    /// The most characters of a string.
    pub max_length: Option<Claim<u32>>,
    /// The most items of a list.
    pub max_items: Option<Claim<u32>>,
    /// What the server takes when the field is absent. Never sent.
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
