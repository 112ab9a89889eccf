//! Limits of fields.

use super::claims::Resolved;
use super::place::SpecPath;
use super::state::Lower;
use crate::model::{Evidence, Field, Kind, Limit, Limits, Note, Number};
use crate::source::spec::{self, Claim};

impl Lower<'_> {
    /// Returns the limits of a field.
    pub(super) fn limits(
        &mut self,
        field: &spec::Field,
        evidence: Evidence,
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> Limits {
        Limits {
            minimum: self.limit(field.minimum.as_ref(), evidence, &place.key("minimum"), notes),
            maximum: self.limit(field.maximum.as_ref(), evidence, &place.key("maximum"), notes),
            max_length: self.limit(field.max_length.as_ref(), evidence, &place.key("max_length"), notes),
            max_items: self.limit(field.max_items.as_ref(), evidence, &place.key("max_items"), notes),
        }
    }

    /// Returns a limit. The limit that a conflict resolves to counts as stated by the page, since a maintainer decided so.
    fn limit<T: Clone + PartialEq>(
        &mut self,
        claim: Option<&Claim<T>>,
        evidence: Evidence,
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> Option<Limit<T>> {
        let Resolved { value, evidence: known } = self.ruled(claim, evidence, place, notes)?;
        let evidence = if matches!(claim, Some(Claim::Disputed(_))) { Evidence::Docs } else { known };
        Some(Limit { value, evidence })
    }

    /// Refuses limits that the type of a field does not have, and those that leave no value.
    pub(super) fn limits_fit(&mut self, field: &Field, key: &str, place: &SpecPath<'_>) {
        let string = field.kind == Kind::String;
        let Limits { minimum, maximum, max_length, max_items } = &field.limits;
        if field.list.is_some() {
            self.no_limit_of_items(field, key, place);
        }
        self.bound_fits(minimum, &field.kind, key, &place.key("minimum"));
        self.bound_fits(maximum, &field.kind, key, &place.key("maximum"));
        self.limit_fits(max_length, string, "a string", key, &place.key("max_length"));
        self.limit_fits(max_items, field.list.is_some(), "a list", key, &place.key("max_items"));
        self.can_bind(field, key, place);
        self.some_room(max_length, key, &place.key("max_length"));
        self.some_room(max_items, key, &place.key("max_items"));
        if let (Some(least), Some(most)) = (minimum, maximum)
            && least.value > most.value
        {
            let message = format!("no number is between {} and {}", least.value, most.value);
            self.at_value(&place.key("maximum"), message)
                .label("less than the minimum")
                .help("swap the two")
                .report();
        }
    }

    /// Refuses limits that every value of the type keeps.
    fn can_bind(&mut self, field: &Field, key: &str, place: &SpecPath<'_>) {
        let Limits { minimum, maximum, max_length, max_items } = &field.limits;
        let is_least = matches!(minimum, Some(Limit { value: Number::Integer(i64::MIN), .. }));
        let is_most = matches!(maximum, Some(Limit { value: Number::Integer(i64::MAX), .. }));
        let is_longest = matches!(max_length, Some(Limit { value: u32::MAX, .. }));
        let are_all = matches!(max_items, Some(Limit { value: u32::MAX, .. }));
        let given =
            [("minimum", is_least), ("maximum", is_most), ("max_length", is_longest), ("max_items", are_all)];
        for (aspect, _) in given.into_iter().filter(|(_, is_mute)| *is_mute) {
            self.at_value(&place.key(aspect), format!("no value of `{key}` can break this `{aspect}`"))
                .label("this limit changes nothing")
                .help("correct the limit or delete it")
                .report();
        }
    }

    /// Refuses limits of the values in a list: none would be checked.
    fn no_limit_of_items(&mut self, field: &Field, key: &str, place: &SpecPath<'_>) {
        let Limits { minimum, maximum, max_length, .. } = &field.limits;
        let given = [
            ("minimum", minimum.is_some()),
            ("maximum", maximum.is_some()),
            ("max_length", max_length.is_some()),
        ];
        for (aspect, _) in given.into_iter().filter(|(_, given)| *given) {
            self.at_key(&place.key(aspect), format!("`{key}` is a list, `{aspect}` is for a single value"))
                .label("this limit would not be checked")
                .help("delete it, or say it in `doc`; `max_items` limits the number of values")
                .report();
        }
    }

    fn bound_fits(&mut self, limit: &Option<Limit<Number>>, kind: &Kind, key: &str, place: &SpecPath<'_>) {
        let number = matches!(kind, Kind::Integer | Kind::Decimal);
        self.limit_fits(limit, number, "an integer or a decimal", key, place);
        if let (Some(Limit { value: Number::Fraction(_), .. }), Kind::Integer) = (limit, kind) {
            self.at_value(place, format!("the bound of the integer `{key}` is not an integer"))
                .label("expected an integer of at most 64 bits")
                .help("write a whole number, or use `type: decimal`")
                .report();
        }
    }

    /// Refuses a unit where there is no number.
    pub(super) fn unit_fits(&mut self, field: &Field, key: &str, place: &SpecPath<'_>) {
        if field.unit.is_some() && !matches!(field.kind, Kind::Integer | Kind::Decimal) {
            self.at_key(&place.key("unit"), format!("`{key}` is not a number, so it cannot have a unit"))
                .label("this is for an integer or a decimal")
                .help("delete it, or say it in `doc`")
                .report();
        }
    }

    /// Says that a text or a list may hold nothing, which is a slip in every case.
    fn some_room(&mut self, limit: &Option<Limit<u32>>, key: &str, place: &SpecPath<'_>) {
        if matches!(limit, Some(Limit { value: 0, .. })) {
            self.at_value(place, format!("a bound of 0 leaves no room for `{key}`"))
                .label("expected 1 or more")
                .help("correct the bound or delete it")
                .report();
        }
    }

    fn limit_fits<T>(
        &mut self,
        limit: &Option<Limit<T>>,
        fits: bool,
        what: &str,
        key: &str,
        place: &SpecPath<'_>,
    ) {
        if limit.is_some() && !fits {
            self.at_key(place, format!("`{key}` is not {what}"))
                .label(format!("this bound is for {what}"))
                .help("delete the bound, or correct the type")
                .report();
        }
    }
}
