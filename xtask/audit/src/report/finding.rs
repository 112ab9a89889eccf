//! A finding: its place, the difference and the fix.

use super::class::Class;
use super::diff::{difference, first_difference};
use crate::surface::change::Change;
use codegen::source::place::Place;

/// A difference or a mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The effect on users.
    pub class: Class,
    /// A short name for findings of this kind. Findings of a check have the name of the check.
    pub rule: &'static str,
    /// The endpoint, as method and path.
    pub endpoint: Option<String>,
    /// The field, as on the wire.
    pub field: Option<String>,
    /// The page, where the findings of several pages are in one document.
    pub page: Option<String>,
    /// The line of the page.
    pub page_line: Option<usize>,
    /// The place to edit.
    pub place: Option<Place>,
    /// The difference in one line.
    pub message: String,
    /// The fix, or nothing where one fix is for all findings of a step.
    pub edit: String,
    /// Lines that show the finding: the YAML to add, or a difference of two texts.
    pub detail: Option<String>,
    /// The change of the public API that was found.
    pub change: Option<Change>,
}

impl Finding {
    /// Creates a finding on a page or the spec.
    pub(crate) fn new(
        class: Class,
        rule: &'static str,
        message: impl Into<String>,
        edit: impl Into<String>,
    ) -> Self {
        Self { class, rule, edit: edit.into(), ..Self::failed(message) }
    }

    /// Creates a finding of a check. The step that reports it adds its rule.
    #[must_use]
    pub fn failed(message: impl Into<String>) -> Self {
        Self {
            class: Class::Failed,
            rule: "",
            endpoint: None,
            field: None,
            page: None,
            page_line: None,
            place: None,
            message: message.into(),
            edit: String::new(),
            detail: None,
            change: None,
        }
    }

    /// Creates a finding about a whole file.
    #[must_use]
    pub fn on(file: &str, message: impl Into<String>) -> Self {
        Self::failed(message).at(Place::start(file))
    }

    /// Creates a finding about a file that differs, at the first difference. `label` names the expected text.
    #[must_use]
    pub fn differs(file: &str, message: impl Into<String>, before: &str, after: &str, label: &str) -> Self {
        let place = Place { line: first_difference(before, after), ..Place::start(file) };
        Self::failed(message).at(place).detail(difference(before, after, file, label))
    }

    /// Creates a finding about a change of the public API.
    #[must_use]
    pub fn change(change: Change) -> Self {
        let (endpoint, field) = (change.endpoint(), change.field());
        Self {
            class: change.impact().into(),
            rule: change.rule,
            endpoint: endpoint.map(str::to_owned),
            field: field.map(str::to_owned),
            change: Some(change.clone()),
            ..Self::failed(change.to_string())
        }
    }

    /// Sets the rule.
    #[must_use]
    pub fn rule(self, rule: &'static str) -> Self {
        Self { rule, ..self }
    }

    /// Sets the place to edit.
    #[must_use]
    pub fn at(self, place: impl Into<Option<Place>>) -> Self {
        Self { place: place.into(), ..self }
    }

    /// Adds lines that show the finding.
    #[must_use]
    pub fn detail(self, detail: String) -> Self {
        Self { detail: Some(detail), ..self }
    }

    /// Sets the line of the page. A page as a whole has line 0.
    pub(crate) fn line(self, line: usize) -> Self {
        Self { page_line: if line > 0 { Some(line) } else { None }, ..self }
    }

    pub(crate) fn endpoint(self, endpoint: &str) -> Self {
        Self { endpoint: Some(endpoint.to_owned()), ..self }
    }

    pub(crate) fn field(self, field: &str) -> Self {
        Self { field: Some(field.to_owned()), ..self }
    }
}

/// Returns whether a finding is at least of this class, so that spec and page differ.
#[must_use]
pub fn is_drift(findings: &[Finding], fail_on: Class) -> bool {
    findings.iter().any(|finding| finding.class <= fail_on)
}
