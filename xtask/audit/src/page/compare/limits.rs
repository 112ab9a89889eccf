//! The limits and the default of a field, wherever a page states them.

use crate::page::facts::{Endpoint, Param};
use crate::page::finding::{Class, Finding};
use crate::page::spec::{Spec, is_documented};
use codegen::model::{Evidence, Field, Kind, Limit, Number};
use serde_json::Value;

/// The limits that a page states for a field of an endpoint: in its row or in a sentence.
#[derive(Default)]
pub(super) struct Stated {
    minimum: Option<i64>,
    maximum: Option<i64>,
    default: Option<Value>,
}

impl Stated {
    pub(super) fn new(endpoint: &Endpoint, own: &Field) -> Self {
        let mut stated = Self::default();
        if let Some(row) = endpoint.row(&own.wire) {
            stated.add(row);
        }
        for bound in &endpoint.bounds {
            if bound.fields.contains(&own.wire) {
                stated.maximum = stated.maximum.or(Some(bound.max_items));
            }
        }
        for omitted in &endpoint.defaults {
            if omitted.field == own.wire {
                stated.default = stated.default.or_else(|| Some(omitted.value.clone()));
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

/// A number of the spec, and whether the page is its source.
#[derive(Clone, Copy)]
struct Own {
    number: i64,
    evidence: Evidence,
}

impl Own {
    fn count(limit: Option<Limit<u32>>) -> Option<Self> {
        let Limit { value, evidence } = limit?;
        Some(Self { number: value.into(), evidence })
    }

    /// Takes a bound that is an integer: a page states no other ones.
    fn bound(limit: Option<Limit<Number>>) -> Option<Self> {
        let Limit { value, evidence } = limit?;
        Some(Self { number: value.as_i64()?, evidence })
    }
}

fn is_same(one: Option<Own>, other: Option<Own>) -> bool {
    one.map(|own| own.number) == other.map(|own| own.number)
}

/// The numbers of a field in the spec.
struct Owned {
    minimum: Option<Own>,
    maximum: Option<Own>,
    /// The key of the greatest value: of a list it counts items, of a string characters.
    key: &'static str,
}

fn owned(field: &Field) -> Owned {
    let limits = &field.limits;
    let minimum = Own::bound(limits.minimum);
    match (field.list, &field.kind) {
        (Some(_), _) => Owned { minimum, maximum: Own::count(limits.max_items), key: "max_items" },
        (None, Kind::String) => Owned { minimum, maximum: Own::count(limits.max_length), key: "max_length" },
        _ => Owned { minimum, maximum: Own::bound(limits.maximum), key: "maximum" },
    }
}

impl Spec<'_> {
    /// Compares the limits of a field. A limit that all pages share need not stand on each of them.
    pub(super) fn limits(&self, field: &Field, said: &Stated) -> Vec<Finding> {
        let shared = self.shared_field(&field.wire);
        let own = owned(field);
        let common = shared.map(owned);
        let mut found = Vec::new();
        let is_common = common.as_ref().is_some_and(|common| is_same(common.minimum, own.minimum));
        found.extend(number("minimum", own.minimum, said.minimum, is_common));
        let is_common = common.as_ref().is_some_and(|common| is_same(common.maximum, own.maximum));
        found.extend(number(own.key, own.maximum, said.maximum, is_common));
        let is_common = shared.is_some_and(|shared| shared.default == field.default);
        found.extend(default(field.default.as_ref(), said.default.as_ref(), is_common));
        found
    }

    /// Compares the limits of a shared parameter with its row.
    pub(super) fn shared_limits(&self, field: &Field, param: &Param) -> Vec<Finding> {
        let (own, said) = (owned(field), Stated::shared(param));
        let mut found = Vec::new();
        found.extend(number("minimum", own.minimum, said.minimum, false));
        found.extend(number(own.key, own.maximum, said.maximum, false));
        found.extend(default(field.default.as_ref(), said.default.as_ref(), false));
        found
    }
}

/// Compares a number of the spec, which may come from elsewhere than the page.
fn number(key: &'static str, own: Option<Own>, said: Option<i64>, is_common: bool) -> Option<Finding> {
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
pub(super) fn limit(key: &'static str, own: Option<i64>, said: Option<i64>) -> Option<Finding> {
    let name = match key {
        "max_length" => "limit of characters",
        "max_items" => "limit of items",
        "months" => "limit of months",
        other => other,
    };
    match (own, said) {
        (Some(own), Some(said)) if own != said => {
            let is_tighter = if key == "minimum" { said > own } else { said < own };
            let class = if is_tighter { Class::Breaking } else { Class::Additive };
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
        _ => None,
    }
}

/// Compares a default. A new one changes nothing; another one changes what a call without the field means.
fn default(own: Option<&Value>, said: Option<&Value>, is_common: bool) -> Option<Finding> {
    match (own, said) {
        (Some(own), Some(said)) if own != said => {
            let message = format!("the default is {said} on the page, {own} in the spec");
            Some(Finding::new(Class::Breaking, "default", message, format!("write `default: {said}`")))
        }
        (None, Some(said)) => {
            let message = format!("the page states a default, {said}, that the spec does not have");
            Some(Finding::new(Class::Additive, "default", message, format!("write `default: {said}`")))
        }
        (Some(own), None) if !is_common => {
            let message = format!("the page does not state the default {own} of the spec");
            let edit = "remove `default`";
            Some(Finding::new(Class::Additive, "default", message, edit))
        }
        _ => None,
    }
}
