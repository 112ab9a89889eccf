//! Findings as a document for programs.

use super::class::Class;
use super::finding::Finding;
use crate::surface::change::{Impact, Verdict};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Serialize;

/// All findings of a run, for a program. `spec/schema/findings.json` is its schema.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Document<'r> {
    /// The verdict; null for a page without findings.
    pub(super) verdict: Option<Word>,
    /// The steps of `check` and `release`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) steps: Option<Vec<Step<'r>>>,
    /// The findings, those of a page with the most severe first.
    pub(super) findings: Vec<Member<'r>>,
    /// Findings of `surface` that are no changes: of the version, of the changelog.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) problems: Option<Vec<Member<'r>>>,
    /// Further remarks of `surface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) notes: Option<&'r [String]>,
}

/// The verdict on a run.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged, rename = "Verdict")]
pub(super) enum Word {
    /// Of `docs`: the most severe class.
    Class(Class),
    /// Of `surface`: the part of the version that has to rise.
    Version(Verdict),
    /// Of `check` and `release`, and of their steps.
    Step(StepWord),
}

/// The verdict on steps.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase", rename = "StepVerdict")]
pub(super) enum StepWord {
    /// Nothing was found.
    Passed,
    /// Something is out of date.
    Failed,
    /// The step could not run.
    #[serde(rename = "could not run")]
    NotRun,
}

/// A step of `check` or `release`.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub(super) struct Step<'r> {
    pub(super) name: &'r str,
    pub(super) verdict: StepWord,
    /// The command or the edit that fixes all findings of the step.
    pub(super) fix: Option<&'r str>,
}

/// A difference or a mistake.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename = "Finding")]
pub(super) struct Member<'r> {
    /// The effect on users.
    class: Class,
    /// A short name for findings of this kind.
    rule: &'r str,
    /// The step that reports it.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<&'r str>,
    /// The changed item of the public API.
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<&'r str>,
    /// The endpoint, as method and path.
    endpoint: Option<&'r str>,
    /// The field, as on the wire.
    field: Option<&'r str>,
    /// The page, where the findings of several pages are in one document.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<&'r str>,
    /// The line of the page.
    page_line: Option<usize>,
    /// The place in the spec: file, line and column.
    spec: Option<String>,
    /// The file to edit.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'r str>,
    /// The line in the file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    /// The column of the line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    /// The line of the public API before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'r str>,
    /// The line of the public API after the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'r str>,
    /// The effect of a change on code that uses the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    rust: Option<Impact>,
    /// The effect of a change on requests and responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    wire: Option<Impact>,
    /// The difference.
    message: &'r str,
    /// The edit that fixes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    edit: Option<&'r str>,
    /// Lines that show it: the YAML to add, or a difference of two texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'r str>,
    /// The command or the edit that fixes all findings of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'r str>,
}

impl<'r> Member<'r> {
    pub(super) fn new(finding: &'r Finding) -> Self {
        let (place, change) = (finding.place.as_ref(), finding.change.as_ref());
        Self {
            class: finding.class,
            rule: finding.rule,
            step: None,
            item: change.map(|change| change.item.as_str()),
            endpoint: finding.endpoint.as_deref(),
            field: finding.field.as_deref(),
            page: finding.page.as_deref(),
            page_line: finding.page_line,
            spec: place.filter(|place| place.is_in_spec()).map(ToString::to_string),
            file: place.map(|place| place.file.as_str()),
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
            before: change.and_then(|change| change.before.as_deref()),
            after: change.and_then(|change| change.after.as_deref()),
            rust: change.map(|change| change.rust),
            wire: change.map(|change| change.wire),
            message: &finding.message,
            edit: if finding.edit.is_empty() { None } else { Some(&finding.edit) },
            detail: finding.detail.as_deref(),
            fix: None,
        }
    }

    /// Adds the step that reports it, and the fix of all findings of that step.
    pub(super) fn of_step(self, step: &'r str, fix: Option<&'r str>) -> Self {
        Self { step: Some(step), fix, ..self }
    }

    /// Returns all findings as members.
    pub(super) fn all(findings: &'r [Finding]) -> Vec<Self> {
        findings.iter().map(Self::new).collect()
    }
}

/// Returns the text of a document.
pub(super) fn text(document: &Document<'_>) -> String {
    match serde_json::to_string_pretty(document) {
        Ok(text) => text + "\n",
        Err(error) => unreachable!("strings and numbers are valid JSON: {error}"),
    }
}
