//! The effects of a call on data: the rows that it removes, the fields that it sets, and the states in which it is refused.

use super::place::SpecPath;
use super::state::Lower;
use crate::model::{Behaviour, Effect, Field, Kind, ReturnKind};
use crate::source::spec::{Operation, RefusedWhen, Set};

impl Lower<'_> {
    /// Checks and takes over the effects of an operation.
    pub(super) fn behaviour(
        &mut self,
        written: &Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
    ) -> Behaviour {
        if let Some(id) = &written.removes {
            self.removed(id, written, fields, &place.key("removes"));
        }
        for (index, set) in written.sets.iter().enumerate() {
            self.set_member(set, written, fields, &place.key("sets").item(index));
        }
        for (index, state) in written.refused_when.iter().enumerate() {
            self.state(state, written, fields, &place.key("refused_when").item(index));
        }
        if let Some(member) = &written.records {
            self.recorded(member, written, &place.key("records"));
        }
        Behaviour {
            removes: written.removes.clone(),
            sets: written.sets.clone(),
            refused_when: written.refused_when.clone(),
            records: written.records.clone(),
        }
    }

    fn removed(&mut self, id: &str, written: &Operation, fields: &[Field], place: &SpecPath<'_>) {
        self.has_effect(written, place);
        if !self.id_named(id, place) {
            return;
        }
        let is_named =
            fields.iter().any(|field| field.kind == Kind::Id(id.to_owned()) && field.list.is_none());
        if !is_named {
            self.at_value(place, format!("no field of this operation is a `{id}`"))
                .label("expected the id type of one of its fields")
                .help("name the id type of the thing that the call removes")
                .report();
        }
    }

    fn set_member(&mut self, set: &Set, written: &Operation, fields: &[Field], place: &SpecPath<'_>) {
        self.has_effect(written, place);
        self.line(&set.member, &place.key("member"));
        if let Some(id) = &set.of {
            self.id_named(id, &place.key("of"));
        }
        for (index, field) in set.without.iter().enumerate() {
            self.named_field(field, written, fields, &place.key("without").item(index));
        }
        for (index, member) in set.unless.iter().enumerate() {
            self.line(member, &place.key("unless").item(index));
        }
    }

    fn state(&mut self, state: &RefusedWhen, written: &Operation, fields: &[Field], place: &SpecPath<'_>) {
        self.has_effect(written, place);
        self.line(&state.member, &place.key("member"));
        if let Some(id) = &state.of {
            self.id_named(id, &place.key("of"));
        }
        if let Some(field) = &state.sends {
            self.named_field(field, written, fields, &place.key("sends"));
        }
        if state.is.is_empty() == state.is_not.is_empty() {
            self.at_value(place, "a state needs either `is` or `is_not`")
                .label("expected one of the two, with at least one value")
                .help("list the values for which the call is refused, or those for which it is not")
                .report();
        }
    }

    fn recorded(&mut self, member: &str, written: &Operation, place: &SpecPath<'_>) {
        self.line(member, place);
        if written.returns.kind != ReturnKind::Page {
            self.at_value(place, "only a list records changes")
                .label("this operation does not return a page")
                .help("delete `records`, or correct `returns`")
                .report();
        }
    }

    fn has_effect(&mut self, written: &Operation, place: &SpecPath<'_>) {
        if written.effect == Effect::Read {
            self.at_value(place, "a read changes nothing and is never refused")
                .label("this operation has `effect: read`")
                .help("delete this key, or correct the effect")
                .report();
        }
    }

    /// Reports a name that is no id type.
    fn id_named(&mut self, name: &str, place: &SpecPath<'_>) -> bool {
        match self.kind(name, place) {
            Some(Kind::Id(_)) => true,
            Some(_) => {
                self.at_value(place, format!("`{name}` is not an id"))
                    .label("expected one of `ids:`")
                    .help("name the id type of the thing")
                    .report();
                false
            }
            None => false,
        }
    }
}
