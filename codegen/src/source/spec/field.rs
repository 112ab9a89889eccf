//! A field, as written.

use super::words::{Claim, Clearing, Evidence, ListForm, Needed, Number};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A field of a request or of an object.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// `integer`, `decimal`, `boolean`, `string`, `timestamp`, `date`, `time`, `uuid`, `json`, or the name of an id, enum, object or entity.
    #[serde(rename = "type")]
    pub r#type: Option<String>,
    /// Whether missing keys are taken from the shared field of this name in `spec/api.yaml`.
    #[serde(default)]
    pub shared: bool,
    /// The form of several values.
    pub list: Option<Claim<ListForm>>,
    /// Whether a call needs it.
    pub required: Option<Claim<bool>>,
    /// Whether VH3's own client demands the field, and nothing of upstream contradicts, although the docs page does not.
    #[serde(default)]
    pub expected: bool,
    /// The fields without which this one has no meaning.
    pub needs: Option<Claim<Needed>>,
    /// The key on the wire, if it differs from the key in the spec.
    pub name: Option<Claim<String>>,
    /// Whether the field is sent.
    pub present: Option<Claim<bool>>,
    /// The form of an explicit clearing; without it the field cannot be cleared.
    pub nullable: Option<Claim<Clearing>>,
    /// The smallest number.
    pub minimum: Option<Claim<Number>>,
    /// The largest number.
    pub maximum: Option<Claim<Number>>,
    /// The largest number of characters.
    pub max_length: Option<Claim<u32>>,
    /// The largest number of items.
    pub max_items: Option<Claim<u32>>,
    /// The server's default; `now` for a timestamp is the time of the call. Never sent.
    #[serde(default, deserialize_with = "given")]
    pub default: Option<Value>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// Its purpose, in our own words.
    pub doc: Option<String>,
    /// The value in the page's example.
    #[serde(default, deserialize_with = "given")]
    pub example: Option<Value>,
    /// Its Rust name, if the name derived from the key is not usable.
    pub rust: Option<String>,
    /// The reason why the docs page calls the field deprecated, and its replacement.
    pub deprecated: Option<String>,
    /// The evidence.
    pub evidence: Option<Evidence>,
}

/// Reads a present value as `Some`, `null` included; only an absent key is `None`.
fn given<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(value).map(Some)
}
