//! The limits and the default of a field, wherever a page states them.

use crate::page::facts::{Endpoint, Param};
use crate::page::spec::{Spec, is_documented};
use crate::report::{Class, Finding};
use codegen::model::{Evidence, Field, Kind, Limit, Number};
use serde_json::Value;
use std::cmp::Ordering;

/// The limits that a page states for a field of an endpoint: in its row or in a sentence.
#[derive(Default)]
pub(in crate::page) struct Stated {
    pub(in crate::page) minimum: Option<Number>,
    pub(in crate::page) maximum: Option<Number>,
    pub(in crate::page) default: Option<Value>,
}

impl Stated {
    /// Returns the limits of the field with this name on the wire.
    pub(in crate::page) fn new(endpoint: &Endpoint, wire: &str) -> Self {
        let mut stated = Self::default();
        if let Some(row) = endpoint.row(wire) {
            stated.add(row);
        }
        for bound in &endpoint.bounds {
            if stated.maximum.is_none() && bound.fields.iter().any(|field| field == wire) {
                stated.maximum = Some(Number::Integer(bound.max_items));
            }
        }
        for omitted in &endpoint.defaults {
            if stated.default.is_none() && omitted.field == wire {
                stated.default = Some(omitted.value.clone());
            }
        }
        stated
    }

    fn shared(param: &Param) -> Self {
        let mut stated = Self::default();
        stated.add(param);
        stated
    }

    fn add(&mut self, param: &Param) {
        self.minimum = self.minimum.or(param.minimum);
        self.maximum = self.maximum.or(param.maximum);
        self.default = self.default.take().or_else(|| param.default.clone());
    }
}

/// A number of the spec, and its source.
#[derive(Clone, Copy)]
struct Claimed {
    number: Number,
    evidence: Evidence,
}

impl Claimed {
    fn count(limit: Option<Limit<u32>>) -> Option<Self> {
        let Limit { value, evidence } = limit?;
        Some(Self { number: Number::Integer(value.into()), evidence })
    }

    fn bound(limit: Option<Limit<Number>>) -> Option<Self> {
        let Limit { value, evidence } = limit?;
        Some(Self { number: value, evidence })
    }
}

/// Returns whether the documented limit that all pages share is the limit of a field.
fn is_shared(shared: Option<Claimed>, field: Option<Claimed>) -> bool {
    let (Some(shared), Some(field)) = (shared, field) else { return false };
    shared.number == field.number && is_documented(shared.evidence)
}

/// The numbers of a field in the spec.
struct Numbers {
    minimum: Option<Claimed>,
    maximum: Option<Claimed>,
    /// The key of the greatest value: of a list it counts items, of a string characters.
    key: &'static str,
}

fn numbers(field: &Field) -> Numbers {
    let limits = &field.limits;
    let minimum = Claimed::bound(limits.minimum);
    match (field.list, &field.kind) {
        (Some(_), _) => Numbers { minimum, maximum: Claimed::count(limits.max_items), key: "max_items" },
        (None, Kind::String) => {
            Numbers { minimum, maximum: Claimed::count(limits.max_length), key: "max_length" }
        }
        _ => Numbers { minimum, maximum: Claimed::bound(limits.maximum), key: "maximum" },
    }
}

impl Spec<'_> {
    /// Compares the limits of a field. A page may omit a limit that all pages share.
    pub(super) fn limits(&self, field: &Field, said: &Stated) -> Vec<Finding> {
        let shared = self.shared_field(&field.wire);
        let own = numbers(field);
        let common = shared.map(numbers);
        let mut found = Vec::new();
        if self.has_member_limit(field, said.minimum.or(said.maximum)) {
            return found;
        }
        let is_common = common.as_ref().is_some_and(|common| is_shared(common.minimum, own.minimum));
        found.extend(number("minimum", own.minimum, said.minimum, is_common));
        let is_common = common.as_ref().is_some_and(|common| is_shared(common.maximum, own.maximum));
        found.extend(number(own.key, own.maximum, said.maximum, is_common));
        let is_common = shared.is_some_and(|shared| shared.default == field.default);
        found.extend(default(field, said.default.as_ref(), is_common));
        found
    }

    /// Compares the limits of a shared parameter with its row.
    pub(super) fn shared_limits(&self, field: &Field, param: &Param) -> Vec<Finding> {
        let (own, said) = (numbers(field), Stated::shared(param));
        let mut found = Vec::new();
        found.extend(number("minimum", own.minimum, said.minimum, false));
        found.extend(number(own.key, own.maximum, said.maximum, false));
        found.extend(default(field, said.default.as_ref(), false));
        found
    }

    /// Compares the limits of an object's members: a page has no table of them, but the row of the object can state them.
    pub(super) fn limits_of_members(&self, field: &Field, said: &Stated) -> Vec<Finding> {
        let mut found = Vec::new();
        for member in self.members(field) {
            let own = numbers(member);
            let minimum = said.minimum.filter(|said| own.minimum.is_some_and(|own| own.number == *said));
            let maximum = said.maximum.filter(|said| own.maximum.is_some_and(|own| own.number == *said));
            let mut of_member = Vec::new();
            of_member.extend(number("minimum", own.minimum, minimum, false));
            of_member.extend(number(own.key, own.maximum, maximum, false));
            of_member.extend(default(member, None, false));
            for finding in of_member {
                let message = format!("{} in {}: {}", member.wire, field.wire, finding.message);
                found.push(Finding { message, ..finding });
            }
        }
        found
    }

    /// Returns the members of a field that holds an object.
    fn members(&self, field: &Field) -> &[Field] {
        let Kind::Object(name) = &field.kind else { return &[] };
        let object = self.api.objects.iter().find(|object| object.name == *name);
        object.map_or(&[], |object| &object.fields)
    }

    /// Returns whether a member of an object has this number as its limit.
    fn has_member_limit(&self, field: &Field, said: Option<Number>) -> bool {
        for member in self.members(field) {
            let own = numbers(member);
            for limit in [own.minimum, own.maximum].into_iter().flatten() {
                if said == Some(limit.number) {
                    return true;
                }
            }
        }
        false
    }
}

/// Compares a number of the spec, whose source may be another than the page.
fn number(key: &'static str, own: Option<Claimed>, said: Option<Number>, is_common: bool) -> Option<Finding> {
    match own {
        Some(own) if !is_documented(own.evidence) && said == Some(own.number) => {
            let message = format!("the page states the {key} {} now", own.number);
            Some(Finding::new(Class::Additive, "promote", message, "promote it: give it the evidence docs"))
        }
        Some(own) if is_documented(own.evidence) => {
            if said.is_none() && is_common {
                None
            } else {
                limit(key, Some(own.number), said)
            }
        }
        _ => limit(key, None, said),
    }
}

/// Compares a limit of the spec with the one of the page.
fn limit(key: &'static str, own: Option<Number>, said: Option<Number>) -> Option<Finding> {
    let name = match key {
        "max_length" => "limit of characters",
        "max_items" => "limit of items",
        "months" => "limit of months",
        other => other,
    };
    match (own, said) {
        (Some(own), Some(said)) => {
            let tighter = if key == "minimum" { Ordering::Greater } else { Ordering::Less };
            let class = match said.partial_cmp(&own)? {
                Ordering::Equal => return None,
                order if order == tighter => Class::Breaking,
                _ => Class::Additive,
            };
            let message = format!("the {name} is {said} on the page, {own} in the spec");
            Some(Finding::new(class, key, message, format!("write `{key}: {said}`")))
        }
        (None, Some(said)) => {
            let message = format!("the page states a {name}, {said}, that the spec does not have");
            Some(Finding::new(Class::Breaking, key, message, format!("write `{key}: {said}`")))
        }
        (Some(own), None) => {
            let message = format!("the page does not state the {name} {own} of the spec");
            let edit = format!("remove `{key}`, or give it the evidence of a source that states it");
            Some(Finding::new(Class::Additive, key, message, edit))
        }
        (None, None) => None,
    }
}

/// Compares how many months a range of dates may hold.
pub(super) fn months(own: Option<u32>, said: Option<u32>) -> Option<Finding> {
    limit("months", own.map(whole), said.map(whole))
}

fn whole(count: u32) -> Number {
    Number::Integer(count.into())
}

/// Compares a default. A new one changes nothing; another one changes the meaning of a call without the field.
///
/// A default has the evidence of its field, so the page need not state one of a field that only another source has.
fn default(field: &Field, said: Option<&Value>, is_common: bool) -> Option<Finding> {
    match (field.default.as_ref(), said) {
        (Some(own), Some(said)) if own != said => {
            let message = format!("the default is {said} on the page, {own} in the spec");
            Some(Finding::new(Class::Breaking, "default", message, format!("write `default: {said}`")))
        }
        (None, Some(said)) => {
            let message = format!("the page states a default, {said}, that the spec does not have");
            Some(Finding::new(Class::Additive, "default", message, format!("write `default: {said}`")))
        }
        (Some(own), None) if !is_common && is_documented(field.evidence) => {
            let message = format!("the page does not state the default {own} of the spec");
            let edit = "remove `default`";
            Some(Finding::new(Class::Additive, "default", message, edit))
        }
        _ => None,
    }
}
