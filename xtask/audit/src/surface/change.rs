//! A change and its meaning.

use serde::Serialize;

/// The effect of a change on users of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

    /// Returns the version that this change alone needs.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        Verdict::of([self])
    }
}

/// The demand of changes on the next version. These are the words of versions from 1.0.0 on; [`Verdict::next`] knows what they
/// come to before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
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
    pub fn of<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Self {
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
