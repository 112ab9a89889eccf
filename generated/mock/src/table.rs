//! The description of the API that the server follows. Documented in `README.md` of this crate.

use serde::Deserialize;
use serde_json::{Number, Value};
use std::collections::BTreeMap;

/// The whole API.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Api {
    pub(crate) format: u32,
    pub(crate) base_url: String,
    pub(crate) key_header: String,
    pub(crate) envelopes: Vec<Envelope>,
    pub(crate) paging: Option<Paging>,
    pub(crate) parameters: Vec<Field>,
    pub(crate) ids: BTreeMap<String, Id>,
    pub(crate) enums: BTreeMap<String, Enum>,
    pub(crate) objects: BTreeMap<String, Object>,
    pub(crate) entities: BTreeMap<String, Object>,
    pub(crate) groups: Vec<Group>,
}

/// An object around a result.
#[derive(Debug, Deserialize)]
pub(crate) struct Envelope {
    pub(crate) keys: Vec<String>,
    pub(crate) status: Option<String>,
}

/// The keys of a page.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Paging {
    pub(crate) number: String,
    pub(crate) size: String,
    pub(crate) default_size: Option<i64>,
    pub(crate) items: String,
    pub(crate) count: String,
    pub(crate) id: Option<String>,
    pub(crate) direction: Option<String>,
    pub(crate) descending: Option<String>,
}

/// An id type.
#[derive(Debug, Deserialize)]
pub(crate) struct Id {
    #[serde(rename = "type")]
    pub(crate) kind: IdKind,
}

/// The form of an id.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum IdKind {
    Integer,
    Uuid,
    String,
}

/// An enum of strings.
#[derive(Debug, Deserialize)]
pub(crate) struct Enum {
    pub(crate) values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Debug, Deserialize)]
pub(crate) struct EnumValue {
    pub(crate) value: String,
}

/// A JSON object.
#[derive(Debug, Deserialize)]
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
}

/// The operations under one heading.
#[derive(Debug, Deserialize)]
pub(crate) struct Group {
    pub(crate) operations: Vec<Operation>,
}

/// An endpoint.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) effect: Effect,
    pub(crate) fields: Vec<Field>,
    #[serde(default)]
    pub(crate) at_least_one: Vec<OneOf>,
    #[serde(default)]
    pub(crate) windows: Vec<Window>,
    pub(crate) settled_by: Option<String>,
    pub(crate) returns: Returns,
    pub(crate) removes: Option<String>,
    #[serde(default)]
    pub(crate) sets: Vec<Set>,
    #[serde(default)]
    pub(crate) refused_when: Vec<RefusedWhen>,
    pub(crate) records: Option<String>,
    #[serde(default)]
    pub(crate) conflicts: Vec<String>,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Method {
    Get,
    Post,
}

/// The effect of a call on the data.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Effect {
    Read,
    Create,
    Change,
    Irreversible,
}

/// The shape of a result.
#[derive(Debug, Deserialize)]
pub(crate) struct Returns {
    pub(crate) kind: ReturnKind,
    pub(crate) of: Option<String>,
}

/// The kind of a result.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ReturnKind {
    Undocumented,
    Entity,
    Page,
    Created,
    Nothing,
}

/// A set of alternatives, each with the fields that go together.
#[derive(Debug, Deserialize)]
pub(crate) struct OneOf {
    pub(crate) alternatives: Vec<Vec<String>>,
    pub(crate) evidence: Evidence,
}

/// A pair of times, with the longest range between them.
#[derive(Debug, Deserialize)]
pub(crate) struct Window {
    pub(crate) from: String,
    pub(crate) to: Option<String>,
    pub(crate) months: Option<u32>,
    pub(crate) item: Option<String>,
    pub(crate) evidence: Evidence,
}

/// A member that a call sets.
#[derive(Debug, Deserialize)]
pub(crate) struct Set {
    pub(crate) of: Option<String>,
    pub(crate) member: String,
    pub(crate) value: Value,
    #[serde(default)]
    pub(crate) without: Vec<String>,
    #[serde(default)]
    pub(crate) unless: Vec<String>,
}

/// A state in which a call is refused.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RefusedWhen {
    pub(crate) of: Option<String>,
    pub(crate) sends: Option<String>,
    pub(crate) member: String,
    #[serde(default)]
    pub(crate) is: Vec<String>,
    #[serde(default)]
    pub(crate) is_not: Vec<String>,
}

/// A field of a request or of an object.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Field {
    /// The key in the spec, which a conflict does not change.
    pub(crate) key: String,
    /// The key on the wire.
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    /// The name of an id, enum, object or entity.
    pub(crate) of: Option<String>,
    pub(crate) list: Option<List>,
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) nullable: bool,
    pub(crate) minimum: Option<Limit>,
    pub(crate) maximum: Option<Limit>,
    pub(crate) max_length: Option<Limit>,
    pub(crate) max_items: Option<Limit>,
    pub(crate) default: Option<Value>,
    pub(crate) unit: Option<String>,
    pub(crate) example: Option<Value>,
    pub(crate) evidence: Evidence,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Integer,
    Decimal,
    Boolean,
    String,
    Uuid,
    Timestamp,
    Date,
    Time,
    Json,
    Id,
    Enum,
    Object,
    Entity,
}

/// The form of several values.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum List {
    Csv,
    Array,
}

/// A limit and its evidence.
#[derive(Debug, Deserialize)]
pub(crate) struct Limit {
    value: Number,
    evidence: Evidence,
}

/// The source of a statement.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Evidence {
    Docs,
    Example,
    Client,
    Upstream,
}

impl Limit {
    /// Returns the limit, unless only VH3's own client has it.
    pub(crate) fn enforced(&self) -> Option<f64> {
        if self.evidence == Evidence::Client { None } else { self.value.as_f64() }
    }
}

impl Api {
    pub(crate) fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.groups.iter().flat_map(|group| &group.operations)
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations().find(|operation| operation.id == id)
    }

    pub(crate) fn id_kind(&self, name: &str) -> IdKind {
        self.ids.get(name).map_or(IdKind::Integer, |id| id.kind)
    }
}

impl Field {
    /// Returns the id type of a field with one id.
    pub(crate) fn id_type(&self) -> Option<&str> {
        if self.kind == Kind::Id && self.list.is_none() { self.of.as_deref() } else { None }
    }
}

impl Method {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}
