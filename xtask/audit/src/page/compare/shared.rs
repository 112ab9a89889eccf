//! The parameters that endpoints share.

use super::{Spec, field};
use crate::page::facts::{Facts, Param};
use crate::page::finding::{Class, Finding};
use codegen::model::Field;

impl Spec<'_> {
    pub(super) fn shared(&self, facts: &Facts) -> Vec<Finding> {
        let mut found: Vec<_> = facts.shared.iter().flat_map(|param| self.param(param)).collect();
        let is_gone = |field: &&Field| !facts.shared.iter().any(|param| param.name == field.wire);
        for Field { wire, key, .. } in self.shared_fields().filter(is_gone) {
            let message = format!("the shared parameter {wire} is gone from the page");
            let edit = "remove it from `fields`, or give it the evidence of a source that still has it";
            let finding = Finding::new(Class::Breaking, "shared-removed", message, edit);
            found.push(finding.field(wire).spec(self.place(&["fields", key])));
        }
        found
    }

    fn param(&self, param: &Param) -> Vec<Finding> {
        let own = self.shared_fields().find(|field| field.wire == param.name);
        let place = own.and_then(|own| self.place(&["fields", &own.key]));
        let at = |finding: Finding| finding.field(&param.name).line(param.line).spec(place.clone());
        let Some(own) = own else {
            let message = format!("the page has a shared parameter {}, the spec does not", param.name);
            let edit = "add it to `fields` of spec/api.yaml, and to the operations that take it";
            return vec![
                at(Finding::new(Class::Additive, "shared-added", message, edit))
                    .spec(self.place(&["fields"])),
            ];
        };
        let mut found = Vec::new();
        found.extend(field::kind(own, &param.kind));
        found.extend(field::values(&self.api, own, &param.values, param.kind == "enum"));
        found.extend(field::limits(own, param, true));
        found.into_iter().map(at).collect()
    }
}
