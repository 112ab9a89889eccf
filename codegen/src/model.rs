//! The API as the emitters see it: names chosen, types resolved, conflicts resolved. No YAML, no tokens.

mod field;

pub use crate::source::spec::{
    Authority, Clearing, Effect, Evidence, IdType, List, Method, Number, RefusedWhen, ReturnKind, Set,
};
pub use field::{Field, Kind, Limit, Limits, Needs, Note};

/// The whole API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The name of the API.
    pub title: String,
    /// The URL in front of every path.
    pub base_url: String,
    /// The header that carries the key.
    pub key_header: String,
    /// The evidence for the header.
    pub key_evidence: Evidence,
    /// The docs pages with endpoints.
    pub pages: Vec<Page>,
    /// The envelopes around a result, in the order in which they are tried.
    pub envelopes: Vec<Envelope>,
    /// The pagination of lists.
    pub paging: Option<Paging>,
    /// The longest date range.
    pub window: Option<WindowRule>,
    /// The parameters that operations share, without the additions of an operation.
    pub shared: Vec<Field>,
    /// HTTP statuses and their meanings.
    pub statuses: Vec<Status>,
    /// Identifiers.
    pub ids: Vec<Id>,
    /// Sets of values.
    pub enums: Vec<Enum>,
    /// Objects that are sent.
    pub objects: Vec<Object>,
    /// Objects that are received.
    pub entities: Vec<Object>,
    /// The headings of all pages, in order.
    pub groups: Vec<Group>,
}

/// An HTTP status.
#[derive(Clone, Debug)]
pub struct Status {
    /// Its number.
    pub code: u16,
    /// Its meaning.
    pub doc: String,
    /// Its evidence.
    pub evidence: Evidence,
}

/// A docs page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// Its URL.
    pub url: String,
    /// Its subject.
    pub doc: Option<String>,
}

/// The longest date range of the API.
#[derive(Clone, Debug)]
pub struct WindowRule {
    /// The largest number of calendar months.
    pub months: u32,
    /// Its meaning.
    pub doc: Option<String>,
    /// Its evidence.
    pub evidence: Evidence,
}

/// An envelope: an object around a result.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// The keys to follow, outside in.
    pub keys: Vec<String>,
    /// The key beside the last one with the HTTP status of the wrapped response.
    pub status: Option<String>,
    /// Its place in the API.
    pub doc: Option<String>,
    /// Its evidence.
    pub evidence: Evidence,
}

/// The pagination of lists.
#[derive(Clone, Debug)]
pub struct Paging {
    /// The key of the number of a page, in requests and responses.
    pub number: String,
    /// The key of the size of a page, in requests and responses.
    pub size: String,
    /// The number of items in a page if the request names no size.
    pub default_size: Option<i64>,
    /// The key of the items in a page.
    pub items: String,
    /// The key of the number of items in a page.
    pub count: String,
    /// The key of the id of an item.
    pub id: Option<String>,
    /// The key of the name of the field to sort by.
    pub sort: Option<String>,
    /// The key of the direction of the order, and the value that puts the latest item first.
    pub descending: Option<(String, String)>,
    /// Its evidence.
    pub evidence: Evidence,
}

/// An identifier.
#[derive(Clone, Debug)]
pub struct Id {
    /// Its Rust type.
    pub name: String,
    /// Its form on the wire.
    pub kind: IdType,
    /// The thing that it identifies.
    pub doc: String,
    /// Its evidence.
    pub evidence: Evidence,
}

/// An enum: a set of values.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its Rust type.
    pub name: String,
    /// Whether unknown values are accepted.
    pub open: bool,
    /// Its meaning.
    pub doc: String,
    /// Its evidence.
    pub evidence: Evidence,
    /// Its values.
    pub variants: Vec<Variant>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its Rust name.
    pub name: String,
    /// The value on the wire.
    pub wire: String,
    /// Its meaning.
    pub doc: Option<String>,
    /// The reason for its deprecation.
    pub deprecated: Option<String>,
    /// Its evidence.
    pub evidence: Evidence,
}

/// A JSON object.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its Rust type.
    pub name: String,
    /// Its meaning.
    pub doc: String,
    /// Its evidence.
    pub evidence: Evidence,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// The part of a page under one heading.
#[derive(Clone, Debug)]
pub struct Group {
    /// The spec file that has it.
    pub source: String,
    /// Its Rust module.
    pub module: String,
    /// The heading.
    pub heading: String,
    /// Its subject.
    pub doc: String,
    /// The section of the docs.
    pub link: String,
    /// Its endpoints.
    pub operations: Vec<Operation>,
}

/// One endpoint.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name of the group and the method, such as `jobs.list`.
    pub id: String,
    /// Its Rust method.
    pub method_name: String,
    /// Its Rust type.
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL.
    pub path: String,
    /// The effect of a call.
    pub effect: Effect,
    /// One line about the call.
    pub summary: String,
    /// Further paragraphs.
    pub doc: Option<String>,
    /// The fields, in the order of the wire.
    pub fields: Vec<Field>,
    /// Rules that ask for at least one of several fields.
    pub at_least_one: Vec<AtLeastOne>,
    /// Ranges of time.
    pub windows: Vec<Window>,
    /// The read that shows whether a write with an unknown outcome was applied, as the name of an operation.
    pub settled_by: Option<String>,
    /// The effects of a call on the data.
    pub behaviour: Behaviour,
    /// The response.
    pub returns: Returns,
    /// The reason for its deprecation.
    pub deprecated: Option<String>,
    /// Its evidence.
    pub evidence: Evidence,
    /// Conflicts that concern the whole operation.
    pub notes: Vec<Note>,
}

/// The effects of a call on the data.
#[derive(Clone, Debug, Default)]
pub struct Behaviour {
    /// The id type of the thing that the call removes.
    pub removes: Option<String>,
    /// The members that the call sets.
    pub sets: Vec<Set>,
    /// The states in which the call is refused.
    pub refused_when: Vec<RefusedWhen>,
    /// The member of the parent whose changes the list records.
    pub records: Option<String>,
}

/// A rule that asks for at least one of several fields.
#[derive(Clone, Debug)]
pub struct AtLeastOne {
    /// The alternatives: the keys in one of them go together.
    pub alternatives: Vec<Vec<String>>,
    /// The evidence of the rule.
    pub evidence: Evidence,
}

impl Operation {
    /// Returns whether a second constructor leaves out the fields that are only expected.
    pub fn has_minimal(&self) -> bool {
        self.fields.iter().any(|field| field.expected)
    }
}

impl AtLeastOne {
    /// Returns the keys of all alternatives.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.alternatives.iter().flatten().map(String::as_str)
    }

    /// Returns whether the rule is met where the keys for which `is_set` holds are set.
    pub fn is_met(&self, is_set: impl Fn(&str) -> bool) -> bool {
        self.alternatives.iter().any(|together| together.iter().all(|key| is_set(key)))
    }
}

/// A range of time, with one end or two.
#[derive(Clone, Debug)]
pub struct Window {
    /// The key of its beginning.
    pub from: String,
    /// The key of its end, if there is one.
    pub to: Option<String>,
    /// The most calendar months from the beginning to the end.
    pub months: Option<u32>,
    /// The key of the time of an item that has to be in the range.
    pub item: Option<String>,
    /// The evidence of the limit.
    pub evidence: Evidence,
}

/// The response.
#[derive(Clone, Debug)]
pub struct Returns {
    /// Its shape.
    pub kind: ReturnKind,
    /// The Rust type of its content.
    pub of: Option<String>,
    /// Its evidence.
    pub evidence: Evidence,
}
