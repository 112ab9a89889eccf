//! Endpoints and fields that the page or the spec calls deprecated.

use crate::page::facts::{Endpoint, Facts, Param};
use crate::page::spec::{Known, Spec};
use crate::report::{Class, Finding};
use codegen::model::Field;

impl Spec<'_> {
    /// Reports a page that is deprecated as a whole, unless the spec calls each of its operations deprecated.
    pub(super) fn page_deprecated(&self, facts: &Facts, known: &[Known<'_>]) -> Option<Finding> {
        let said = facts.deprecated.as_ref()?;
        let open = known.iter().filter(|own| own.operation.deprecated.is_none()).count();
        if open == 0 {
            return None;
        }
        let message =
            format!("the front matter calls the whole page deprecated, with {open} operations of the spec");
        let edit = "add `deprecated: …` to each operation, with the reason and the replacement; look for the page that \
                    replaces this one";
        let place = self.file(facts).and_then(|file| self.place_in(file, &["groups"]));
        Some(Finding::new(Class::Deprecated, "page-deprecated", message, edit).line(said.line).at(place))
    }

    /// Reports an endpoint or a field that only one of the two calls deprecated.
    pub(super) fn deprecated(&self, facts: &Facts, own: &Known<'_>, endpoint: &Endpoint) -> Vec<Finding> {
        let mut found = Vec::new();
        let is_known = own.operation.deprecated.is_some();
        // A page that is deprecated as a whole is reported once.
        if endpoint.deprecated.is_some() != is_known && facts.deprecated.is_none() {
            let line = endpoint.deprecated.as_ref().map_or(endpoint.line, |said| said.line);
            found.push(finding(&own.name(), is_known).line(line));
        }
        for field in &own.operation.fields {
            let row = endpoint.row(&field.wire);
            let is_said = row.is_some_and(|row| row.deprecated) || self.is_shared_deprecated(&field.wire);
            let is_known = field.deprecated.is_some();
            if is_said != is_known {
                let line = row.map_or(endpoint.line, |row| row.line);
                let finding = finding(&field.wire, is_known).line(line);
                found.push(finding.field(&field.wire).at(self.field_place(own, field)));
            }
        }
        found
    }

    /// Reports a shared parameter that only one of the two calls deprecated.
    pub(super) fn param_deprecated(&self, own: &Field, param: &Param) -> Option<Finding> {
        let is_known = own.deprecated.is_some();
        if param.deprecated == is_known { None } else { Some(finding(&own.wire, is_known)) }
    }

    /// Returns whether the spec calls a shared parameter deprecated, and with it the fields that take its keys.
    fn is_shared_deprecated(&self, wire: &str) -> bool {
        self.shared_field(wire).is_some_and(|shared| shared.deprecated.is_some())
    }
}

fn finding(name: &str, is_known: bool) -> Finding {
    let (message, edit) = if is_known {
        (format!("the page does not call {name} deprecated"), "remove its `deprecated`")
    } else {
        (
            format!("the page calls {name} deprecated"),
            "add `deprecated: …` with the reason and the replacement",
        )
    };
    Finding::new(Class::Deprecated, "deprecated", message, edit)
}
