//! Words of the documents: versions, evidence, names of schemas.

use codegen::emit::json::Json;
use codegen::model::{Field, List, Note, Operation};

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 3.0, for older tools. A value that may be `null` is `nullable`.
    V30,
    /// 3.1. A value that may be `null` has `null` among its types.
    V31,
}

impl Version {
    /// All versions that are emitted.
    pub const ALL: [Self; 2] = [Self::V31, Self::V30];

    /// Returns the name of the file.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::V30 => "openapi-3.0.json",
            Self::V31 => "openapi-3.1.json",
        }
    }

    pub(super) const fn number(self) -> &'static str {
        match self {
            Self::V30 => "3.0.3",
            Self::V31 => "3.1.0",
        }
    }
}

/// Returns the names of conflicts.
pub(super) fn named(notes: &[Note]) -> Vec<Json> {
    notes.iter().map(|note| note.conflict.as_str().into()).collect()
}

/// Returns whether a field is a list in one string.
pub(super) fn is_csv(field: &Field) -> bool {
    field.list == Some(List::Csv)
}

/// Returns the name of the schema of a request, such as `JobsCreateRequest`.
pub(super) fn request(operation: &Operation) -> String {
    let mut name = String::new();
    for word in operation.id.split(['.', '_']) {
        name.push_str(&capitalized(word));
    }
    name.push_str("Request");
    name
}

/// Returns a word with a capital letter.
pub(super) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    let mut text = String::new();
    text.extend(chars.next().map(|first| first.to_ascii_uppercase()));
    text.push_str(chars.as_str());
    text
}
