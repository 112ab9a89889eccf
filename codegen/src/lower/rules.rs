//! The sets of fields of which an operation needs one.

use super::claims::Resolved;
use super::place::SpecPath;
use super::state::Lower;
use crate::model::{AtLeastOne, Evidence, Field, Note};
use crate::source::diagnostic::{one_of, suggest};
use crate::source::spec::{self, Alternative, Claim};

impl Lower<'_> {
    /// Returns the rules of an operation. The rule that a conflict resolves to counts as stated by the page.
    pub(super) fn at_least_one(
        &mut self,
        written: &spec::Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> Vec<AtLeastOne> {
        let place = place.key("at_least_one");
        let claim = written.at_least_one.as_ref();
        let Some(Resolved { value: rules, evidence: known }) =
            self.ruled(claim, written.evidence, &place, notes)
        else {
            return Vec::new();
        };
        let evidence = if matches!(claim, Some(Claim::Disputed(_))) { Evidence::Docs } else { known };
        let mut lowered = Vec::new();
        for (index, rule) in rules.iter().enumerate() {
            let alternatives = self.alternatives(rule, written, fields, &place.item(index));
            // A rule whose fields are all absent by a ruling asks for nothing.
            if !alternatives.is_empty() {
                lowered.push(AtLeastOne { alternatives, evidence });
            }
        }
        lowered
    }

    fn alternatives(
        &mut self,
        rule: &[Alternative],
        written: &spec::Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
    ) -> Vec<Vec<String>> {
        if rule.is_empty() {
            self.at_value(place, "the rule has no field")
                .label("expected the names of fields")
                .help("list the fields of which one has to be set, or delete the empty list")
                .report();
        }
        let mut alternatives = Vec::with_capacity(rule.len());
        for (index, alternative) in rule.iter().enumerate() {
            let place = place.item(index);
            let together = match alternative {
                Alternative::One(key) => self.key_of_rule(key, written, fields, &place).into_iter().collect(),
                Alternative::Together(keys) => self.together(keys, written, fields, &place),
            };
            if together.is_empty() {
                continue;
            }
            self.is_new(&together, &alternatives, &place);
            alternatives.push(together);
        }
        alternatives
    }

    /// The keys of an alternative of several fields.
    fn together(
        &mut self,
        keys: &[String],
        written: &spec::Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
    ) -> Vec<String> {
        if keys.len() < 2 {
            self.at_value(place, format!("a list in a rule needs two or more fields, found {}", keys.len()))
                .label("expected two fields or more")
                .help("write a single field without brackets, or add the fields that go with it")
                .report();
        }
        let mut wires: Vec<String> = Vec::with_capacity(keys.len());
        for (index, key) in keys.iter().enumerate() {
            let place = place.item(index);
            let Some(wire) = self.key_of_rule(key, written, fields, &place) else { continue };
            if wires.contains(&wire) {
                self.twice(key, &place);
            }
            wires.push(wire);
        }
        wires
    }

    /// The key on the wire of a field in a rule.
    fn key_of_rule(
        &mut self,
        key: &str,
        written: &spec::Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
    ) -> Option<String> {
        let field = self.named_field(key, written, fields, place)?;
        let claim = written.fields.get(key).and_then(|field| field.required.as_ref());
        // A field that a conflict makes required meets the set as long as the conflict is resolved so.
        if field.required && !matches!(claim, Some(Claim::Disputed(_))) {
            self.at_value(place, format!("`{key}` is required: it is always set"))
                .label("this rule is always met")
                .help("delete the required field from the rule, or delete the rule")
                .report();
        }
        Some(field.wire.clone())
    }

    /// Refuses an alternative that another one before it covers, or that covers one.
    fn is_new(&mut self, together: &[String], before: &[Vec<String>], place: &SpecPath<'_>) {
        for other in before {
            if let ([key], [same]) = (together, other.as_slice())
                && key == same
            {
                return self.twice(key, place);
            }
            let covered = other.iter().all(|key| together.contains(key));
            if covered || together.iter().all(|key| other.contains(key)) {
                return self
                    .at_value(place, "one alternative of the rule contains another")
                    .label("the shorter one is enough, so the longer one changes nothing")
                    .help("delete one of the two")
                    .report();
            }
        }
    }

    fn twice(&mut self, key: &str, place: &SpecPath<'_>) {
        self.at_value(place, format!("duplicate field `{key}` in the rule"))
            .label("again here")
            .help("keep one of the two")
            .report();
    }

    /// Returns the field of an operation that a rule or a window names.
    pub(super) fn named_field<'f>(
        &mut self,
        key: &str,
        written: &spec::Operation,
        fields: &'f [Field],
        place: &SpecPath<'_>,
    ) -> Option<&'f Field> {
        if written.fields.contains_key(key) {
            // None if the resolution of a conflict leaves it out, or if it is invalid, which is reported elsewhere.
            return fields.iter().find(|field| field.key == key);
        }
        let known = written.fields.keys().map(String::as_str);
        let help = suggest(key, known.clone(), format!("the fields are {}", one_of(known)));
        self.at_value(place, format!("this operation has no field `{key}`"))
            .label("expected one of its fields")
            .help(help)
            .report();
        None
    }
}
