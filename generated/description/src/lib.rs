//! The description of the API: every operation with its fields, types and evidence.
//!
//! The client emits it as JSON, `vh3_bigchange::API_JSON`. [`Api::read`] reads it. The members are those of the spec;
//! `spec/README.md` explains them. No code that acts on a request belongs here.

mod field;
mod operation;

use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

pub use field::{Enum, EnumValue, Evidence, Field, Id, IdKind, Kind, Limit, List, Needs, Object};
pub use operation::{Effect, Group, Method, OneOf, Operation, RefusedWhen, ReturnKind, Returns, Set, Window};

/// The version of the format that this crate reads.
pub const FORMAT: u32 = 1;

/// The whole API.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Api {
    /// The version of the format.
    pub format: u32,
    /// The name of the API.
    pub title: String,
    /// The URL in front of every path.
    pub base_url: String,
    /// The header that carries the key.
    pub key_header: String,
    /// The objects around a result, in the order in which they are tried.
    pub envelopes: Vec<Envelope>,
    /// The HTTP statuses that the sources name.
    #[serde(default)]
    pub statuses: Vec<Status>,
    /// The members of a page, if lists are paged.
    pub paging: Option<Paging>,
    /// The fields that operations share.
    pub parameters: Vec<Field>,
    /// The id types by name.
    pub ids: BTreeMap<String, Id>,
    /// The enums by name.
    pub enums: BTreeMap<String, Enum>,
    /// The objects that are sent, by name.
    pub objects: BTreeMap<String, Object>,
    /// The objects that are received, by name.
    pub entities: BTreeMap<String, Object>,
    /// The headings of all pages, in order.
    pub groups: Vec<Group>,
    /// The disagreements of the sources by name.
    #[serde(default)]
    pub conflicts: BTreeMap<String, Conflict>,
}

/// An object around a result.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Envelope {
    /// The keys to follow, from the outside in.
    pub keys: Vec<String>,
    /// The key with the HTTP status of the result.
    pub status: Option<String>,
}

/// An HTTP status.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Status {
    /// The number.
    pub code: u16,
    /// The meaning.
    pub doc: String,
    /// The source.
    pub evidence: Evidence,
}

/// The members of a page.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Paging {
    /// The number of a page, in requests and responses.
    pub number: String,
    /// The size of a page, in requests and responses.
    pub size: String,
    /// The size of a page if the request names none.
    pub default_size: Option<i64>,
    /// The items.
    pub items: String,
    /// The number of items.
    pub count: String,
    /// The member that identifies an item.
    pub id: Option<String>,
    /// The request field with the direction of the order.
    pub direction: Option<String>,
    /// The value of the direction that puts the latest item first.
    pub descending: Option<String>,
}

/// A disagreement of the sources.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Conflict {
    /// The question.
    pub question: String,
    /// The source that this client follows.
    pub follows: String,
    /// The reason.
    pub why: String,
    /// The call that sends the other form.
    #[serde(rename = "override")]
    pub otherwise: String,
}

/// A description that cannot be read.
#[derive(Debug)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl Api {
    /// Reads a description.
    ///
    /// # Errors
    ///
    /// An error if the text is not JSON, has another version of the format, or lacks a member.
    pub fn read(json: &str) -> Result<Self, Error> {
        let api: Self = serde_json::from_str(json).map_err(|error| {
            Error(format!("the description of the API cannot be read: {error}; take the one of this version"))
        })?;
        if api.format != FORMAT {
            return Err(Error(format!(
                "the description of the API has the format {}; this version reads the format {FORMAT}",
                api.format
            )));
        }
        Ok(api)
    }

    /// Returns all operations, in the order of the pages.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.groups.iter().flat_map(|group| &group.operations)
    }

    /// Returns the operation of a name such as `jobs.list`.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations().find(|operation| operation.id == id)
    }

    /// Returns the form of an id type.
    #[must_use]
    pub fn id_kind(&self, name: &str) -> IdKind {
        self.ids.get(name).map_or(IdKind::Integer, |id| id.kind)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn other_format_is_refused() {
        let error = Api::read(
            r#"{"format": 7, "title": "", "baseUrl": "", "keyHeader": "", "envelopes": [], "paging": null,
                "parameters": [], "ids": {}, "enums": {}, "objects": {}, "entities": {}, "groups": []}"#,
        );
        let text = error.unwrap_err().to_string();
        assert_eq!(text, "the description of the API has the format 7; this version reads the format 1");
    }

    #[test]
    fn text_that_is_no_description_is_refused() {
        for text in ["", "[]", "{}", r#"{"format": 1}"#] {
            let error = Api::read(text).unwrap_err().to_string();
            assert!(error.starts_with("the description of the API cannot be read: "), "{error}");
        }
    }
}
