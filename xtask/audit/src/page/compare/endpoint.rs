//! One endpoint: its place, its fields, the sentences about it, its command.

use super::field;
use super::pair::Pair;
use crate::page::facts::{Endpoint, Facts};
use crate::page::lack::lack;
use crate::page::spec::{Known, Spec};
use crate::report::{Class, Finding};
use codegen::model::{Evidence, Field};
use indexmap::IndexMap;

impl Spec<'_> {
    pub(super) fn endpoint(&self, facts: &Facts, pair: &Pair<'_>) -> Vec<Finding> {
        let Pair { own, endpoint, .. } = pair;
        let mut found = heading(own, endpoint);
        found.extend(self.fields(facts, pair));
        found.extend(self.deprecated(facts, own, endpoint));
        found.extend(super::sentences::compare(self, own, endpoint));
        match &endpoint.example {
            Some(example) => found.extend(self.example(pair, example)),
            None if own.operation.fields.iter().all(|field| field.example.is_none()) => {}
            None => {
                let edit = "remove the `example` of each field, unless it was left out by mistake";
                let message = "the page has no command for it any more";
                found
                    .push(Finding::new(Class::Example, "example-removed", message, edit).line(endpoint.line));
            }
        }
        let place = self.place(&own.steps());
        for finding in &mut found {
            note_conflict(finding, own);
            finding.endpoint = Some(own.name());
            if finding.place.is_none() {
                finding.place.clone_from(&place);
            }
        }
        found
    }

    fn fields(&self, facts: &Facts, pair: &Pair<'_>) -> Vec<Finding> {
        let Pair { own, endpoint, named } = pair;
        let mut removed: Vec<&Field> = Vec::new();
        for field in &own.operation.fields {
            if !named.contains_key(field.wire.as_str()) && self.is_removed(facts, endpoint, field) {
                removed.push(field);
            }
        }
        let mut added: IndexMap<&str, usize> = named.clone();
        added.retain(|key, _| own.field(key).is_none());
        let mut found = Vec::new();
        if let ([field], Some((key, line))) = (removed.as_slice(), added.first())
            && added.len() == 1
        {
            let message = format!("{} is called {key} on the page", field.wire);
            let edit = format!("rename the field to {key}");
            let finding = Finding::new(Class::Breaking, "field-renamed", message, edit);
            let place = self.field_place(own, field);
            found.push(finding.field(&field.wire).line(*line).at(place));
            removed.clear();
            added.clear();
        }
        for field in removed {
            let message = format!("the page has no field {} any more", field.wire);
            let edit = "remove the field, or give it the evidence of a source that still has it";
            let finding = Finding::new(Class::Breaking, "field-removed", message, edit).field(&field.wire);
            found.push(finding.line(endpoint.line).at(self.field_place(own, field)));
        }
        for (key, line) in added {
            let place = self.place(&[&own.steps()[..], &["fields"]].concat());
            found.push(field_added(key, field::is_required(endpoint, key)).line(line).at(place));
        }
        for own_field in &own.operation.fields {
            let place = self.field_place(own, own_field);
            for finding in self.field(pair, own_field) {
                let place = finding.place.clone().or_else(|| place.clone());
                found.push(finding.field(&own_field.wire).at(place));
            }
        }
        found
    }

    /// Returns whether a field that an endpoint does not name should be there.
    fn is_removed(&self, facts: &Facts, endpoint: &Endpoint, field: &Field) -> bool {
        let is_shared = facts.shared.iter().any(|param| param.name == field.wire);
        match field.evidence {
            Evidence::Docs => !is_shared && self.shared_field(&field.wire).is_none(),
            // Without a command nothing can be shown, and that is reported of the command.
            Evidence::Example => endpoint.example.is_some(),
            Evidence::Client | Evidence::Upstream => false,
        }
    }
}

fn heading(own: &Known<'_>, endpoint: &Endpoint) -> Vec<Finding> {
    let mut found = Vec::new();
    if endpoint.method != own.operation.method.as_str() {
        let message = format!("the page has {} for {}", endpoint.method, own.name());
        let edit = lack(&endpoint.method, &endpoint.path)
            .unwrap_or_else(|| format!("change `method` to {}", endpoint.method));
        found.push(Finding::new(Class::Breaking, "method", message, edit).line(endpoint.line));
    }
    if endpoint.section != own.group.heading {
        let message = format!(
            "it stands under `{}` on the page, under `{}` in the spec",
            endpoint.section, own.group.heading
        );
        let edit = "move the operation to that group, or change the group's `heading`";
        found.push(Finding::new(Class::Example, "section", message, edit).line(endpoint.line));
    }
    found
}

fn field_added(key: &str, required: Option<bool>) -> Finding {
    let finding = if required == Some(true) {
        let message = format!("the page has a required field {key}, the spec does not");
        Finding::new(Class::Breaking, "field-added", message, "add it with `required: true`")
    } else {
        let message = format!("the page has a field {key}, the spec does not");
        Finding::new(Class::Additive, "field-added", message, "add it")
    };
    finding.field(key)
}

/// Adds to a finding about a disputed field that its conflict may be settled now.
fn note_conflict(finding: &mut Finding, own: &Known<'_>) {
    let Some(field) = finding.field.as_deref().and_then(|wire| own.field(wire)) else { return };
    if let Some(note) = field.notes.first() {
        let edit = format!("; conflict {} is about this field: see whether it is settled now", note.conflict);
        finding.edit.push_str(&edit);
    }
}
