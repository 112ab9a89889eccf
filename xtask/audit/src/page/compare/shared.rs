//! The parameters that endpoints share.

use super::field;
use crate::page::facts::{Facts, Param};
use crate::page::spec::{Spec, is_documented};
use crate::report::{Class, Finding};
use codegen::model::{Evidence, Field};

impl Spec<'_> {
    pub(super) fn shared(&self, facts: &Facts) -> Vec<Finding> {
        let mut found = Vec::new();
        for param in &facts.shared {
            found.extend(self.param(param));
        }
        for field in &self.api.shared {
            let is_there = facts.shared.iter().any(|param| param.name == field.wire);
            if is_documented(field.evidence) && !is_there && self.needs(facts, field) {
                found.push(self.shared_removed(field));
            }
        }
        found
    }

    /// Returns whether a page should have a shared parameter: it has a table of them, or an operation rests on it alone.
    fn needs(&self, facts: &Facts, field: &Field) -> bool {
        if !facts.shared.is_empty() {
            return true;
        }
        for own in self.known(facts) {
            let has_row =
                facts.endpoint(&own.name()).is_some_and(|endpoint| endpoint.row(&field.wire).is_some());
            let rests = own.field(&field.wire).is_some_and(|own| own.evidence == Evidence::Docs);
            if rests && !has_row {
                return true;
            }
        }
        false
    }

    fn shared_removed(&self, field: &Field) -> Finding {
        let message = format!("the page has no shared parameter {} any more", field.wire);
        let edit = "remove it from `fields`, or give it the evidence of a source that still has it";
        let place = self.place(&["fields", &field.key]);
        Finding::new(Class::Breaking, "shared-removed", message, edit).field(&field.wire).at(place)
    }

    fn param(&self, param: &Param) -> Vec<Finding> {
        let Some(own) = self.shared_field(&param.name) else {
            let message = format!("the page has a shared parameter {}, the spec does not", param.name);
            let edit = "add it to `fields` of spec/api.yaml, and to the operations that take it";
            let finding = Finding::new(Class::Additive, "shared-added", message, edit);
            return vec![finding.field(&param.name).line(param.line).at(self.place(&["fields"]))];
        };
        let mut found = field::type_of(own, param);
        found.extend(self.values(own, &param.values));
        found.extend(self.shared_limits(own, param));
        found.extend(self.param_deprecated(own, param));
        let place = self.place(&["fields", &own.key]);
        let at = |finding: Finding| finding.field(&param.name).line(param.line).at(place.clone());
        found.into_iter().map(at).collect()
    }
}
