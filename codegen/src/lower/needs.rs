//! Fields that have a meaning only together with others.

use super::place::SpecPath;
use super::state::Lower;
use crate::model::{Evidence, Field, Needs, Note};
use crate::source::spec::{Claim, Needed, Operation};

impl Lower<'_> {
    /// Adds to each field the fields that it needs.
    pub(super) fn needs(
        &mut self,
        written: &Operation,
        fields: &mut [Field],
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) {
        let list = place.key("fields");
        for index in 0..fields.len() {
            let Some(field) = fields.get(index) else { continue };
            let (key, evidence) = (field.key.clone(), field.evidence);
            let field_place = list.key(&key);
            let place = field_place.key("needs");
            let claim = written.fields.get(&key).and_then(|field| field.needs.as_ref());
            let Some(resolved) = self.ruled(claim, evidence, &place, notes) else { continue };
            let evidence =
                if matches!(claim, Some(Claim::Disputed(_))) { Evidence::Docs } else { resolved.evidence };
            let wires = self.needed(&key, &resolved.value, written, fields, &place);
            if let Some(field) = fields.get_mut(index)
                && !wires.is_empty()
            {
                field.needs = Some(Needs { fields: wires, evidence });
            }
        }
        self.examples_have_needed(fields, &list);
    }

    /// Returns the keys on the wire of the fields that a field needs.
    fn needed(
        &mut self,
        key: &str,
        needed: &Needed,
        written: &Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
    ) -> Vec<String> {
        let keys = match needed {
            Needed::One(other) => std::slice::from_ref(other),
            Needed::All(others) => others.as_slice(),
        };
        if keys.is_empty() {
            self.at_value(place, format!("`{key}` needs no field"))
                .label("expected the name of a field, or a list of names")
                .help("name the fields that have to be set with it, or delete `needs`")
                .report();
        }
        let mut wires = Vec::with_capacity(keys.len());
        for other in keys {
            let Some(field) = self.named_field(other, written, fields, place) else { continue };
            let claim = written.fields.get(other).and_then(|field| field.required.as_ref());
            // A field that a conflict makes required meets the rule as long as the conflict is resolved so.
            let is_always_set = field.required && !matches!(claim, Some(Claim::Disputed(_)));
            if is_always_set || other == key || wires.contains(&field.wire) {
                self.at_value(place, format!("`{key}` has `{other}` in any case"))
                    .label("this rule is always met")
                    .help("name another field that can be left out, once, or delete it")
                    .report();
            }
            wires.push(field.wire.clone());
        }
        wires
    }

    /// Refuses an example that shows a field without those that it needs.
    fn examples_have_needed(&mut self, fields: &[Field], list: &SpecPath<'_>) {
        for field in fields {
            let Some(needs) = &field.needs else { continue };
            let is_shown =
                |wire: &String| fields.iter().any(|other| other.wire == *wire && other.example.is_some());
            if needs.evidence.is_of_the_page()
                && field.example.is_some()
                && !needs.fields.iter().all(is_shown)
            {
                let field_place = list.key(&field.key);
                self.at_value(
                    &field_place.key("needs"),
                    format!("the example has `{}` without what it needs", field.key),
                )
                .label("the page cannot show what it forbids")
                .help("correct the rule, or give the example of the other field too")
                .report();
            }
        }
    }
}
