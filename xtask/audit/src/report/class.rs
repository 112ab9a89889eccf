//! The severity of a finding.

use crate::surface::change::Impact;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Serialize;

/// The effect of a finding on users of the current client, the most severe first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// A page cannot be read there.
    Unreadable,
    /// A check of the project failed there.
    Failed,
    /// A call that worked may fail.
    Breaking,
    /// The same code compiles and does something else.
    Behaviour,
    /// A deprecation that is new, or withdrawn.
    Deprecated,
    /// An addition that no user has to use.
    Additive,
    /// A difference of an example, or of the order of the page.
    Example,
    /// A difference of prose.
    Prose,
    /// A difference of the documentation of the client.
    Reported,
    /// A difference of layout.
    Cosmetic,
}

impl Class {
    /// The classes of findings on a page, the most severe first.
    pub const PAGE: [Self; 7] = [
        Self::Unreadable,
        Self::Breaking,
        Self::Deprecated,
        Self::Additive,
        Self::Example,
        Self::Prose,
        Self::Cosmetic,
    ];

    /// Returns its word in reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Failed => "failed",
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Deprecated => "deprecated",
            Self::Additive => "additive",
            Self::Example => "example",
            Self::Prose => "prose",
            Self::Reported => "reported",
            Self::Cosmetic => "cosmetic",
        }
    }
}

impl From<Impact> for Class {
    fn from(impact: Impact) -> Self {
        match impact {
            Impact::Breaking => Self::Breaking,
            Impact::Behaviour => Self::Behaviour,
            Impact::Additive => Self::Additive,
            Impact::Reported => Self::Reported,
            Impact::None => Self::Cosmetic,
        }
    }
}
