//! One field: its type, its values, its limits.

use crate::page::facts::Param;
use crate::page::finding::{Class, Finding};
use codegen::model::{Api, Evidence, Field, Kind, Limit, List};

/// The words by which a page may call the type of a field.
fn words(field: &Field) -> &'static [&'static str] {
    match (field.list, &field.kind) {
        (Some(List::Csv), _) => &["string"],
        (Some(List::Array), _) => &["array"],
        (None, Kind::Integer) => &["integer", "number"],
        (None, Kind::Id(_)) => &["integer", "number", "string", "uuid"],
        (None, Kind::Decimal) => &["number", "decimal"],
        (None, Kind::Boolean) => &["boolean"],
        (None, Kind::String) => &["string"],
        (None, Kind::Uuid) => &["string", "uuid"],
        (None, Kind::Timestamp) => &["string", "timestamp", "datetime", "date"],
        (None, Kind::Enum(..)) => &["enum", "string"],
        (None, Kind::Object(_) | Kind::Entity(_)) => &["object"],
        (None, Kind::Json) => &["object", "string", "array", "any"],
    }
}

/// The type that a page gives to a field.
pub(super) fn kind(field: &Field, said: &str) -> Option<Finding> {
    let words = words(field);
    (!words.contains(&said)).then(|| {
        let message = format!(
            "the page calls {} {said}, the spec has what a page calls {}",
            field.wire,
            words.join(" or ")
        );
        Finding::new(Class::Breaking, "type", message, "change `type` or `list` of the field")
    })
}

/// The values that a page lists for a field.
pub(super) fn values(api: &Api, field: &Field, said: &[String], is_set: bool) -> Vec<Finding> {
    let Kind::Enum(name, _) = &field.kind else { return Vec::new() };
    let Some(set) = api.enums.iter().find(|set| set.name == *name && is_set && !said.is_empty()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for value in said.iter().filter(|value| !set.variants.iter().any(|variant| variant.wire == **value)) {
        let message = format!("the page has a value {value} of {}, the spec does not", field.wire);
        let edit = format!("add `{value}` to the enum {name}");
        found.push(Finding::new(Class::Additive, "value-added", message, edit));
    }
    let documented = set.variants.iter().filter(|variant| super::is_documented(variant.evidence));
    for variant in documented.filter(|variant| !said.contains(&variant.wire)) {
        let message = format!("the page has no value {} of {} any more", variant.wire, field.wire);
        let edit = format!("remove `{}` from the enum {name}, or give it other evidence", variant.wire);
        found.push(Finding::new(Class::Breaking, "value-removed", message, edit));
    }
    let other = |variant: &&codegen::model::Variant| {
        !super::is_documented(variant.evidence) && said.contains(&variant.wire)
    };
    if let Some(variant) = set.variants.iter().find(other) {
        let message = format!("the page documents values of {}, such as {}", field.wire, variant.wire);
        let edit = format!("give the values of {name} that it lists the evidence docs");
        found.push(Finding::new(Class::Additive, "promote", message, edit));
    }
    found
}

/// The numbers that a row states for a field; those that it leaves out too, if `whole`. Of a list the greatest is one of
/// items, of a text one of characters.
pub(super) fn limits(field: &Field, row: &Param, whole: bool) -> Vec<Finding> {
    let wide = |limit: Limit<u32>| limit.map(|(limit, by)| (i64::from(limit), by));
    let (what, maximum) = match (field.list, &field.kind) {
        (Some(_), _) => ("max_items", wide(field.limits.max_items)),
        (None, Kind::String) => ("max_length", wide(field.limits.max_length)),
        _ => ("maximum", field.limits.maximum),
    };
    let default = field.default.as_ref().and_then(serde_json::Value::as_i64);
    let found = [
        ("minimum", field.limits.minimum, row.minimum, (|own, said| said > own) as fn(i64, i64) -> bool),
        (what, maximum, row.maximum, |own, said| said < own),
        ("default", default.map(|default| (default, Evidence::Docs)), row.default, |_, _| true),
    ];
    let told = found.into_iter().filter(|(_, _, said, _)| whole || said.is_some());
    told.filter_map(|(what, own, said, is_tighter)| documented(what, own, said, is_tighter)).collect()
}

/// As [`limit`], for one that the spec may have from elsewhere than the page.
fn documented(
    what: &'static str,
    own: Limit<i64>,
    said: Option<i64>,
    is_tighter: fn(i64, i64) -> bool,
) -> Option<Finding> {
    match own {
        Some((limit, by)) if !super::is_documented(by) && said == Some(limit) => {
            let message = format!("the page states the {what} {limit} now");
            Some(Finding::new(Class::Additive, "promote", message, "promote it: give it the evidence docs"))
        }
        own => {
            let own = own.filter(|(_, by)| super::is_documented(*by)).map(|(limit, _)| limit);
            limit(what, own, said, is_tighter)
        }
    }
}

/// A number that a page states for a field.
pub(super) fn limit(
    what: &'static str,
    own: Option<i64>,
    said: Option<i64>,
    is_tighter: impl Fn(i64, i64) -> bool,
) -> Option<Finding> {
    let name = match what {
        "max_length" => "limit of characters",
        "max_items" => "limit of items",
        "months" => "limit of months",
        other => other,
    };
    let (class, message) = match (own, said) {
        (own, said) if own == said => return None,
        (Some(own), Some(said)) => {
            let class = if is_tighter(own, said) { Class::Breaking } else { Class::Additive };
            (class, format!("the {name} is {said} on the page, {own} in the spec"))
        }
        (None, Some(said)) => {
            // A default that is told at last changes nothing; a limit may refuse what went through before.
            let class = if what == "default" { Class::Additive } else { Class::Breaking };
            (class, format!("the page states a {name}, {said}, that the spec does not have"))
        }
        (Some(own), None) => {
            (Class::Additive, format!("the page does not state the {name} {own} of the spec any more"))
        }
        (None, None) => return None,
    };
    let edit = said.map_or_else(|| format!("remove `{what}`"), |said| format!("write `{what}: {said}`"));
    Some(Finding::new(class, what, message, edit))
}
