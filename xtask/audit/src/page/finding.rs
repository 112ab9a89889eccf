//! Something that is to be said of a page.

use super::Unreadable;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Serialize;

/// The effect of a difference on users of the current client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// The page cannot be read there.
    Unreadable,
    /// A call that worked may work no more.
    Breaking,
    /// Something that the page calls deprecated, or not any more.
    Deprecated,
    /// Something new that nobody has to use.
    Additive,
    /// Only an example, or where something stands.
    Example,
    /// Only words.
    Prose,
    /// Not even words.
    Cosmetic,
}

impl Class {
    /// All of them, the most severe first.
    pub const ALL: [Self; 7] = [
        Self::Unreadable,
        Self::Breaking,
        Self::Deprecated,
        Self::Additive,
        Self::Example,
        Self::Prose,
        Self::Cosmetic,
    ];

    /// The word that stands for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Breaking => "breaking",
            Self::Deprecated => "deprecated",
            Self::Additive => "additive",
            Self::Example => "example",
            Self::Prose => "prose",
            Self::Cosmetic => "cosmetic",
        }
    }
}

/// Returns whether a finding is at least of this class, so that spec and page differ.
#[must_use]
pub fn is_drift(found: &[Finding], fail_on: Class) -> bool {
    found.iter().any(|finding| finding.class <= fail_on)
}

/// Something that is to be said of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Finding {
    /// The effect.
    pub class: Class,
    /// A short name for this kind of finding.
    pub rule: &'static str,
    /// The endpoint, as method and path.
    pub endpoint: Option<String>,
    /// The field.
    pub field: Option<String>,
    /// The page, where the findings of several pages are in one document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The line of the page.
    pub page_line: Option<usize>,
    /// The place in the spec.
    pub spec: Option<String>,
    /// The difference.
    pub message: String,
    /// The fix.
    pub edit: String,
    /// Lines that show it: the YAML to add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Finding {
    /// That a page cannot be read.
    #[must_use]
    pub fn unreadable(error: &Unreadable) -> Self {
        let edit = "correct the page, or teach xtask/audit/src/page/ to read it";
        Self::new(Class::Unreadable, "unreadable", error.message.clone(), edit).line(error.line)
    }

    pub(super) fn new(
        class: Class,
        rule: &'static str,
        message: impl Into<String>,
        edit: impl Into<String>,
    ) -> Self {
        let (message, edit) = (message.into(), edit.into());
        Self {
            class,
            rule,
            endpoint: None,
            field: None,
            page: None,
            page_line: None,
            spec: None,
            message,
            edit,
            detail: None,
        }
    }

    pub(super) fn line(self, line: usize) -> Self {
        Self { page_line: Some(line).filter(|line| *line > 0), ..self }
    }

    pub(super) fn detail(self, detail: String) -> Self {
        Self { detail: Some(detail), ..self }
    }

    pub(super) fn endpoint(self, endpoint: &str) -> Self {
        Self { endpoint: Some(endpoint.to_owned()), ..self }
    }

    pub(super) fn field(self, field: &str) -> Self {
        Self { field: Some(field.to_owned()), ..self }
    }

    pub(super) fn spec(self, spec: Option<String>) -> Self {
        Self { spec, ..self }
    }
}
