//! A page without endpoints: its rules of the whole API against the spec.

use super::limits::months;
use crate::page::facts::{Facts, Keys, Listed, Range};
use crate::page::spec::{Spec, is_documented};
use crate::report::{Class, Finding};
use codegen::model::{Enum, Kind, Status};

impl Spec<'_> {
    pub(super) fn reference(&self, facts: &Facts) -> Vec<Finding> {
        let mut found = Vec::new();
        let (base_url, header) = (&facts.base_url, &facts.key_header);
        if !base_url.text.is_empty() && base_url.text != self.api.base_url {
            found.push(self.constant("base-url", base_url, &self.api.base_url, &["base_url"]));
        }
        if !header.text.is_empty() && !header.text.eq_ignore_ascii_case(&self.api.key_header) {
            found.push(self.constant("key-header", header, &self.api.key_header, &["api_key", "header"]));
        }
        found.extend(self.statuses(facts));
        found.extend(self.sizes(facts));
        found.extend(self.months(facts));
        for listed in &facts.reference.values {
            found.extend(self.listed(listed));
        }
        for range in &facts.reference.ranges {
            found.extend(self.range(range));
        }
        for keys in &facts.reference.objects {
            found.extend(self.keys(keys));
        }
        found
    }

    fn statuses(&self, facts: &Facts) -> Vec<Finding> {
        let said = &facts.reference.statuses;
        let mut found = Vec::new();
        if said.is_empty() {
            return found;
        }
        for status in said {
            if !self.api.statuses.iter().any(|known| known.code == status.code) {
                let message = format!("the page has the status {}, the spec does not", status.code);
                let finding = Finding::new(Class::Additive, "status-added", message, "add it to `statuses`");
                found.push(finding.line(status.line).at(self.place(&["statuses"])));
            }
        }
        for Status { code, evidence, .. } in &self.api.statuses {
            if is_documented(*evidence) && !said.iter().any(|status| status.code == *code) {
                let message = format!("the page has no status {code}");
                let edit = "remove it, or give it the evidence of a source that has it";
                let place = self.place(&["statuses", &code.to_string()]);
                found.push(Finding::new(Class::Additive, "status-removed", message, edit).at(place));
            }
        }
        found
    }

    /// Compares the limits of shared parameters. A row of the page has a cell for each of them.
    fn sizes(&self, facts: &Facts) -> Vec<Finding> {
        let mut found = Vec::new();
        for param in &facts.shared {
            let Some(own) = self.shared_field(&param.name) else { continue };
            let mut stated = self.shared_limits(own, param);
            // The table has no column for the least value.
            stated.retain(|finding| finding.rule != "minimum" || param.minimum.is_some());
            let place = self.place(&["fields", &own.key]);
            for finding in stated {
                found.push(finding.field(&param.name).line(param.line).at(place.clone()));
            }
        }
        found
    }

    /// Compares the most months of a range of dates with the windows of all operations.
    fn months(&self, facts: &Facts) -> Vec<Finding> {
        let mut known = Vec::new();
        for own in self.operations(None) {
            known.extend(own.operation.windows.iter().filter_map(|window| window.months));
        }
        let mut found = Vec::new();
        // A page that lists the statuses states the rules of the whole API.
        if facts.reference.months.is_empty() && !facts.reference.statuses.is_empty() {
            let place = self.place(&["window", "months"]);
            if place.is_some() {
                found.extend(months(known.first().copied(), None).map(|finding| finding.at(place)));
            }
        }
        for said in &facts.reference.months {
            let stated = u32::from(said.code);
            if !known.contains(&stated) {
                let finding = months(known.first().copied(), Some(stated));
                let place = self.place(&["window", "months"]);
                found.extend(finding.map(|finding| finding.line(said.line).at(place)));
            }
        }
        found
    }

    /// Compares the values of a field with the enums of the fields of that name.
    fn listed(&self, listed: &Listed) -> Option<Finding> {
        let sets = self.sets_of(&listed.field);
        let values = listed.values.join(", ");
        let has_values = |set: &&Enum| {
            let documented: Vec<_> =
                set.variants.iter().filter(|variant| is_documented(variant.evidence)).collect();
            documented.len() == listed.values.len()
                && documented.iter().all(|variant| listed.values.contains(&variant.wire))
        };
        if sets.iter().any(has_values) {
            return None;
        }
        let field = &listed.field;
        let name = listed.name();
        let message = format!("the page lists {values} for {name}, no enum of the spec has just these");
        let edit = format!("change the enum of the field {field}, or add one");
        Some(Finding::new(Class::Additive, "reference-values", message, edit).field(field).line(listed.line))
    }

    /// Returns the enums of the fields of a name.
    fn sets_of(&self, wire: &str) -> Vec<&Enum> {
        let mut fields: Vec<_> = self.api.shared.iter().collect();
        fields.extend(self.operations(None).iter().flat_map(|own| &own.operation.fields));
        let mut sets = Vec::new();
        for field in fields {
            if field.wire == wire
                && let Kind::Enum { name, .. } = &field.kind
            {
                sets.extend(self.set(name));
            }
        }
        sets
    }

    /// Compares the date fields of an endpoint.
    fn range(&self, range: &Range) -> Option<Finding> {
        let own = self.operations(None).into_iter().find(|own| own.name() == range.endpoint);
        let Some(own) = own else {
            let message = format!("the page names {}, which the spec does not have", range.endpoint);
            let finding = Finding::new(Class::Additive, "endpoint-added", message, "add the operation");
            return Some(finding.endpoint(&range.endpoint).line(range.line));
        };
        for field in &range.fields {
            if own.field(field).is_none() {
                let message = format!("the page has a date field {field}, the spec does not");
                let finding = Finding::new(Class::Additive, "field-added", message, "add it").field(field);
                let place = self.place(&own.steps());
                return Some(finding.endpoint(&range.endpoint).line(range.line).at(place));
            }
        }
        None
    }

    /// Compares the keys of a JSON example with the object that the field holds.
    fn keys(&self, keys: &Keys) -> Option<Finding> {
        for own in self.operations(None) {
            let Some(field) = own.field(&keys.field) else { continue };
            let Kind::Object(name) = &field.kind else { continue };
            let object = self.api.objects.iter().find(|object| object.name == *name)?;
            for field in &object.fields {
                if is_documented(field.evidence) && field.required && !keys.keys.contains(&field.wire) {
                    let message = format!("the page has no {} in {}", field.wire, keys.field);
                    let edit = format!("remove the field from the object {name}, or give it other evidence");
                    let finding = Finding::new(Class::Breaking, "nested-field", message, edit);
                    let place = self.place(&["objects", name, "fields", &field.key]);
                    return Some(finding.field(&keys.field).line(keys.line).at(place));
                }
            }
            for key in &keys.keys {
                if !object.fields.iter().any(|field| field.wire == *key) {
                    let message = format!("the page has {key} in {}, which {name} does not have", keys.field);
                    let edit = format!("rename the field of the object {name}, or add it");
                    let finding = Finding::new(Class::Breaking, "nested-field", message, edit);
                    return Some(
                        finding.field(&keys.field).line(keys.line).at(self.place(&["objects", name])),
                    );
                }
            }
            return None;
        }
        None
    }
}
