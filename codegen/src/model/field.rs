//! The fields of requests and objects.

use crate::source::spec::{Authority, Clearing, Evidence, List, Number};
use serde_json::Value;

/// A field of a request or of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its Rust name, not yet an identifier: it may be a keyword.
    pub name: String,
    /// The key in the spec.
    pub key: String,
    /// The key on the wire.
    pub wire: String,
    /// Its type, or that of its items.
    pub kind: Kind,
    /// The form of several values.
    pub list: Option<List>,
    /// The evidence for that form, if it is not that of the field.
    pub list_evidence: Option<Evidence>,
    /// Whether a call without it cannot be made.
    pub required: bool,
    /// Whether it is an argument although it is not required: a second constructor leaves it out.
    pub expected: bool,
    /// The fields that have to be set with it.
    pub needs: Option<Needs>,
    /// The form of an explicit clearing.
    pub clearing: Option<Clearing>,
    /// The evidence for clearing, if it is not that of the field.
    pub clearing_evidence: Option<Evidence>,
    /// Limits.
    pub limits: Limits,
    /// The server's default.
    pub default: Option<Value>,
    /// The unit.
    pub unit: Option<String>,
    /// Its purpose.
    pub doc: Option<String>,
    /// The value in the page's example.
    pub example: Option<Value>,
    /// The reason for its deprecation.
    pub deprecated: Option<String>,
    /// Its evidence.
    pub evidence: Evidence,
    /// Conflicts that concern the field.
    pub notes: Vec<Note>,
}

impl Field {
    /// Returns whether it is a whole number of minutes, which a length of time can be converted to.
    pub fn is_in_minutes(&self) -> bool {
        self.kind == Kind::Integer && self.unit.as_deref() == Some("minutes")
    }

    /// Returns whether it is an argument of the call.
    pub fn is_argument(&self) -> bool {
        self.required || self.expected
    }
}

/// Fields that have to be set with another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// Their keys on the wire.
    pub fields: Vec<String>,
    /// The evidence of the rule.
    pub evidence: Evidence,
}

/// A limit and its evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit<T> {
    /// The greatest or the least value.
    pub value: T,
    /// The evidence of the limit.
    pub evidence: Evidence,
}

impl<T: Copy> Limit<T> {
    /// Returns the limit if it is checked before sending: then the docs page itself states or shows it.
    pub fn checked(&self) -> Option<T> {
        if self.evidence.is_of_the_page() { Some(self.value) } else { None }
    }
}

/// The limits of a field.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    /// The smallest number.
    pub minimum: Option<Limit<Number>>,
    /// The largest number.
    pub maximum: Option<Limit<Number>>,
    /// The largest number of characters.
    pub max_length: Option<Limit<u32>>,
    /// The largest number of items.
    pub max_items: Option<Limit<u32>>,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Integer,
    /// An exact number.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// Text.
    String,
    /// A UUID, as a string.
    Uuid,
    /// An instant, in whole seconds of UTC.
    Timestamp,
    /// A calendar date.
    Date,
    /// A time of day, in hours and minutes.
    Time,
    /// Any JSON.
    Json,
    /// An identifier.
    Id(String),
    /// An enum.
    Enum {
        /// Its name.
        name: String,
        /// Whether it accepts unknown values.
        open: bool,
    },
    /// An object that is sent.
    Object(String),
    /// An object that is received.
    Entity(String),
}

/// A conflict, as the docs of an item describe it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its short name.
    pub conflict: String,
    /// Its subject.
    pub question: String,
    /// The source that this client follows.
    pub rules: Authority,
    /// The reason for this source.
    pub why: String,
    /// The code that sends the other form.
    pub otherwise: String,
}
