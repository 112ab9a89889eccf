//! One field: its evidence, its type, its values, its mark.

use super::limits;
use super::pair::Pair;
use crate::page::facts::{Endpoint, Param};
use crate::page::kind;
use crate::page::spec::{Spec, is_documented};
use crate::report::{Class, Finding};
use codegen::model::{Evidence, Field, Kind, List};

impl Spec<'_> {
    /// Compares a field with everything that an endpoint states about it.
    pub(super) fn field(&self, pair: &Pair<'_>, own: &Field) -> Vec<Finding> {
        let Pair { own: known, endpoint, named } = pair;
        let named = named.get(own.wire.as_str()).copied();
        let mut found = self.evidence(own, endpoint);
        let row = endpoint.row(&own.wire);
        let values = endpoint.values_of(&own.wire);
        if let Some(row) = row {
            found.extend(type_of(own, row));
            found.extend(self.values(own, &row.values));
        }
        if let Some(values) = values {
            found.extend(self.values(own, &values.values));
        }
        let stated = limits::Stated::new(endpoint, &own.wire);
        found.extend(self.limits(own, &stated));
        found.extend(self.limits_of_members(own, &stated));
        found.extend(mark(
            own,
            is_required(endpoint, &own.wire),
            self.is_required_by_page(known, own, named.is_some()),
        ));
        let line = row.map(|row| row.line).or(values.map(|values| values.line));
        let line = line.or(named).unwrap_or(endpoint.line);
        found
            .into_iter()
            .map(|finding| if finding.page_line.is_some() { finding } else { finding.line(line) })
            .collect()
    }

    /// Compares the evidence of a field with the places where the endpoint has it.
    fn evidence(&self, own: &Field, endpoint: &Endpoint) -> Vec<Finding> {
        let is_in_words = endpoint.row(&own.wire).is_some() || endpoint.values_of(&own.wire).is_some();
        let is_shown = endpoint.shown(&own.wire).is_some();
        let mut found = Vec::new();
        if is_in_words && own.evidence != Evidence::Docs {
            found.push(promoted(own, "docs"));
        } else if !is_in_words && is_shown && !is_documented(own.evidence) {
            found.push(promoted(own, "example"));
        }
        if own.evidence == Evidence::Docs
            && !is_in_words
            && is_shown
            && self.shared_field(&own.wire).is_none()
        {
            let message =
                format!("the page shows {} in its command only, and does not describe it", own.wire);
            let edit = "give the field the evidence example";
            found.push(Finding::new(Class::Breaking, "field-removed", message, edit));
        }
        found
    }

    /// Compares the values that a page lists for a field.
    pub(super) fn values(&self, field: &Field, said: &[String]) -> Vec<Finding> {
        let Kind::Enum { name, .. } = &field.kind else { return Vec::new() };
        let Some(set) = self.set(name) else { return Vec::new() };
        let mut found = Vec::new();
        if said.is_empty() {
            return found;
        }
        for value in said {
            if !set.variants.iter().any(|variant| variant.wire == *value) {
                let message = format!("the page has a value {value} of {}, the spec does not", field.wire);
                let edit = format!("add `{value}` to the enum {name}");
                found.push(Finding::new(Class::Additive, "value-added", message, edit));
            }
        }
        let mut promoted = None;
        for variant in &set.variants {
            let is_said = said.contains(&variant.wire);
            if is_documented(variant.evidence) && !is_said {
                let message = format!("the page has no value {} of {} any more", variant.wire, field.wire);
                let edit =
                    format!("remove `{}` from the enum {name}, or give it other evidence", variant.wire);
                found.push(Finding::new(Class::Breaking, "value-removed", message, edit));
            }
            if !is_documented(variant.evidence) && is_said {
                promoted = promoted.or(Some(&variant.wire));
            }
        }
        if let Some(wire) = promoted {
            let message = format!("the page documents values of {}, such as {wire}", field.wire);
            let edit = format!("give the values of {name} that it lists the evidence docs");
            found.push(Finding::new(Class::Additive, "promote", message, edit));
        }
        found
    }
}

/// Returns whether a page calls a field required; nothing where it is silent.
pub(in crate::page) fn is_required(endpoint: &Endpoint, key: &str) -> Option<bool> {
    let row = endpoint.row(key).and_then(|row| row.required);
    let is_in_sentence = endpoint.required.iter().any(|said| said.text == key);
    row.or(if is_in_sentence { Some(true) } else { None })
}

/// Compares the type of a field in its row.
pub(super) fn type_of(own: &Field, row: &Param) -> Vec<Finding> {
    let mut found = Vec::new();
    let words = kind::words(own);
    if !words.contains(&row.kind.as_str()) {
        let message = format!(
            "the page calls {} {}, the spec has what a page calls {}",
            own.wire,
            row.kind,
            words.join(" or ")
        );
        found.push(Finding::new(Class::Breaking, "type", message, "change `type` or `list` of the field"));
    }
    if row.csv && own.list != Some(List::Csv) {
        let message = format!("the page takes several values of {}, with commas between them", own.wire);
        found.push(Finding::new(Class::Breaking, "list", message, "write `list: csv`"));
    }
    found
}

/// Reports a field that the spec has from elsewhere, and that the page has now.
fn promoted(own: &Field, evidence: &str) -> Finding {
    let message = format!("the page has {} now", own.wire);
    let edit = format!("promote it: give it the evidence {evidence}");
    Finding::new(Class::Additive, "promote", message, edit)
}

/// Compares the mark of a required field. Another source may require a field that the page describes.
fn mark(own: &Field, said: Option<bool>, is_by_page: bool) -> Option<Finding> {
    match (own.required, said) {
        (false, Some(true)) => {
            let message = format!("the page calls {} required, the spec does not", own.wire);
            Some(Finding::new(Class::Breaking, "required", message, "write `required: true`"))
        }
        (true, Some(false)) if is_by_page => {
            let message = format!("the page calls {} optional, the spec required", own.wire);
            Some(Finding::new(Class::Additive, "required", message, "leave `required` out"))
        }
        (true, None) if is_by_page => {
            let message = format!("the page does not call {} required, the spec does", own.wire);
            let edit =
                "leave `required` out, or write `required: { value: true, evidence: … }` with its source";
            Some(Finding::new(Class::Additive, "required", message, edit))
        }
        _ => None,
    }
}
