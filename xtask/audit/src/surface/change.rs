//! A change and its meaning.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Serialize;
use std::fmt;

/// The effect of a change on users of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// Nothing.
    None,
    /// Only the documentation changes.
    Reported,
    /// Something is new or wider.
    Additive,
    /// The same code compiles and does something else.
    Behaviour,
    /// Working code breaks.
    Breaking,
}

impl Impact {
    /// Returns its word in reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Reported => "reported",
            Self::Additive => "additive",
            Self::Behaviour => "behaviour",
            Self::Breaking => "breaking",
        }
    }
}

/// Something that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// A short name for changes of this kind.
    pub rule: &'static str,
    /// The changed item.
    pub item: String,
    /// The line before the change.
    pub before: Option<String>,
    /// The line after the change.
    pub after: Option<String>,
    /// The effect on code that uses the client.
    pub rust: Impact,
    /// The effect on requests and responses.
    pub wire: Impact,
}

impl Change {
    /// A change of the Rust API.
    pub(super) fn rust(rule: &'static str, rust: Impact, item: &str) -> Self {
        Self { rule, item: item.to_owned(), before: None, after: None, rust, wire: Impact::None }
    }

    /// A change on the wire.
    pub(super) fn wire(rule: &'static str, wire: Impact, item: &str) -> Self {
        Self { rule, item: item.to_owned(), before: None, after: None, rust: Impact::None, wire }
    }

    pub(super) fn from(self, before: impl Into<String>) -> Self {
        Self { before: Some(before.into()), ..self }
    }

    pub(super) fn to(self, after: impl Into<String>) -> Self {
        Self { after: Some(after.into()), ..self }
    }

    /// Returns the more severe effect.
    #[must_use]
    pub fn impact(&self) -> Impact {
        self.rust.max(self.wire)
    }

    /// Returns the endpoint of a change on the wire.
    pub(crate) fn endpoint(&self) -> Option<&str> {
        let item = self.item_on_the_wire()?;
        Some(split(item).map_or(item, |(endpoint, _)| endpoint))
    }

    /// Returns the field of a change on the wire.
    pub(crate) fn field(&self) -> Option<&str> {
        let (_, field) = split(self.item_on_the_wire()?)?;
        Some(field)
    }

    fn item_on_the_wire(&self) -> Option<&str> {
        // No item of the Rust API has a path of a URL.
        if self.item.contains(" /") { Some(&self.item) } else { None }
    }

    /// Returns the version that this change alone needs.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        Verdict::judge([self])
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { item, before, after, .. } = self;
        match (before, after) {
            (Some(before), Some(after)) => write!(f, "{item}: was {before}, is {after}"),
            (Some(before), None) => write!(f, "{item}: was {before}"),
            (None, Some(after)) => write!(f, "{item}: is {after}"),
            (None, None) => write!(f, "{item}"),
        }
    }
}

/// Splits a line of the wire at the field: that of a request, or that of a response.
fn split(item: &str) -> Option<(&str, &str)> {
    item.split_once(" > ").or_else(|| item.split_once(" < "))
}

/// The demand of changes on the next version. These are the words of versions from 1.0.0 on; [`Verdict::next`] knows what they
/// come to before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase", rename = "VersionVerdict")]
pub enum Verdict {
    /// Nothing.
    None,
    /// Fixes or other words.
    Patch,
    /// More than before.
    Minor,
    /// Users have to look, or to change something.
    Major,
}

impl Verdict {
    /// The verdict on changes. A change of behaviour is as serious as one that breaks code, and harder to see.
    #[must_use]
    pub fn judge<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Self {
        let all = changes.into_iter().map(|change| match change.impact() {
            Impact::None => Self::None,
            Impact::Reported => Self::Patch,
            Impact::Additive => Self::Minor,
            Impact::Behaviour | Impact::Breaking => Self::Major,
        });
        all.max().unwrap_or(Self::None)
    }

    /// Returns its word in reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
