//! What is different on the wire.

use super::super::change::{Change, Impact};
use super::facts::{Entries, entries, values};
use std::collections::BTreeMap;

use Impact::{Additive, Behaviour, Breaking, Told};

type Facts<'t> = BTreeMap<&'t str, &'t str>;

/// The changes from one text to another.
pub(in crate::surface) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (entries(old), entries(new));
    let moved = moves(&old, &new);
    let path = |item: &str| moved.iter().find(|(from, _)| is_of(item, from)).copied();
    let mut changes = Vec::new();
    for (from, to) in &moved {
        changes.push(Change::wire("endpoint-moved", Breaking, from).from(*from).to(*to));
    }
    // An endpoint that moved is compared with itself at its new place.
    let old: BTreeMap<String, Facts<'_>> = old
        .into_iter()
        .map(|(item, facts)| {
            (path(item).map_or_else(|| item.to_owned(), |(from, to)| item.replacen(from, to, 1)), facts)
        })
        .collect();
    let new: BTreeMap<String, Facts<'_>> =
        new.into_iter().map(|(item, facts)| (item.to_owned(), facts)).collect();
    let renamed = renames(&old, &new);
    for (from, to) in &renamed {
        changes.push(Change::wire("key-renamed", Breaking, from).from(*from).to(*to));
    }
    let is_renamed = |item: &str| renamed.iter().any(|(from, to)| [*from, *to].contains(&item));
    for (item, facts) in old.iter().filter(|(item, _)| !is_renamed(item)) {
        match new.get(item) {
            Some(after) => changes.extend(both(item, facts, after)),
            None => changes.push(gone(item, facts)),
        }
    }
    let added = new.iter().filter(|(item, _)| !old.contains_key(*item) && !is_renamed(item));
    changes.extend(added.map(|(item, facts)| come(item, facts, &old)));
    changes
}

/// Whether an item is an endpoint or belongs to it.
fn is_of(item: &str, endpoint: &str) -> bool {
    item.strip_prefix(endpoint)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(" > ") || rest.starts_with(" < "))
}

fn is_endpoint(item: &str) -> bool {
    !item.starts_with("ALL ") && !item.contains(" > ") && !item.contains(" < ")
}

/// What an item belongs to: a key to its object, or to what its endpoint sends.
fn parent(item: &str) -> &str {
    let begin = item.find(" > ").or_else(|| item.find(" < ")).map_or(0, |at| at + 3);
    let end = item.get(begin..).and_then(|key| key.rfind('.')).map_or(begin, |dot| begin + dot);
    item.get(..end).unwrap_or(item)
}

/// Endpoints that went and came at another place and are the same otherwise, where there is no doubt about it.
fn moves<'t>(old: &Entries<'t>, new: &Entries<'t>) -> Vec<(&'t str, &'t str)> {
    let gone: Vec<_> =
        old.keys().copied().filter(|item| is_endpoint(item) && !new.contains_key(item)).collect();
    let come: Vec<_> =
        new.keys().copied().filter(|item| is_endpoint(item) && !old.contains_key(item)).collect();
    only_pairs(&gone, &come, |from, to| of(old, from) == of(new, to))
}

/// All that is said of an endpoint, but for its own name.
fn of<'e>(entries: &'e Entries<'_>, endpoint: &str) -> Vec<(&'e str, &'e Facts<'e>)> {
    let own = entries.iter().filter(|(item, _)| is_of(item, endpoint));
    own.map(|(item, facts)| (item.get(endpoint.len()..).unwrap_or_default(), facts)).collect()
}

fn renames<'e>(
    old: &'e BTreeMap<String, Facts<'_>>,
    new: &'e BTreeMap<String, Facts<'_>>,
) -> Vec<(&'e str, &'e str)> {
    let key = |item: &&str| item.contains(" > ") || item.contains(" < ");
    let gone: Vec<_> =
        old.keys().map(String::as_str).filter(|item| key(item) && !new.contains_key(*item)).collect();
    let come: Vec<_> =
        new.keys().map(String::as_str).filter(|item| key(item) && !old.contains_key(*item)).collect();
    only_pairs(&gone, &come, |from, to| parent(from) == parent(to) && old.get(from) == new.get(to))
}

/// Those of two lists that are alike, and like no others.
fn only_pairs<'e>(
    gone: &[&'e str],
    come: &[&'e str],
    alike: impl Fn(&str, &str) -> bool,
) -> Vec<(&'e str, &'e str)> {
    let pairs = gone.iter().filter_map(|from| {
        let mut likes = come.iter().filter(|to| alike(from, to));
        let to = likes.next().filter(|_| likes.next().is_none())?;
        let back = gone.iter().filter(|other| alike(other, to)).count();
        (back == 1).then_some((*from, *to))
    });
    pairs.collect()
}

fn gone(item: &str, facts: &Facts<'_>) -> Change {
    let rule = match item {
        item if is_endpoint(item) => "endpoint-removed",
        item if item.contains(" < ") => "answer-key-removed",
        item if item.contains(" > ") => "key-removed",
        _ => "shared-removed",
    };
    Change::wire(rule, Breaking, item).from(told(facts))
}

fn come(item: &str, facts: &Facts<'_>, old: &BTreeMap<String, Facts<'_>>) -> Change {
    let is_new =
        |item: &str| !old.contains_key(parent(item).trim_end_matches("[]").trim_end_matches([' ', '>', '<']));
    let (rule, impact) = match item {
        item if is_endpoint(item) => ("endpoint-added", Additive),
        item if item.contains(" < ") => ("answer-key-added", Additive),
        // A new endpoint, or a new object, may ask for what it likes.
        item if item.contains(" > ") && facts.get("required") == Some(&"yes") && !is_new(item) => {
            ("required-key-added", Breaking)
        }
        item if item.contains(" > ") => ("key-added", Additive),
        _ => ("shared-added", Additive),
    };
    Change::wire(rule, impact, item).to(told(facts))
}

fn told(facts: &Facts<'_>) -> String {
    facts.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
}

fn both(item: &str, before: &Facts<'_>, after: &Facts<'_>) -> Vec<Change> {
    let mut names: Vec<_> = before.keys().chain(after.keys()).copied().collect();
    names.sort_unstable();
    names.dedup();
    let changed = names.into_iter().filter(|name| before.get(name) != after.get(name));
    changed.flat_map(|name| fact(item, name, before.get(name).copied(), after.get(name).copied())).collect()
}

fn fact(item: &str, name: &str, before: Option<&str>, after: Option<&str>) -> Vec<Change> {
    if let ("values", Some(before), Some(after)) = (name, before, after) {
        return set(item, before, after);
    }
    let (rule, impact) = rule(item, name, before, after);
    let change = Change::wire(rule, impact, item);
    let with = |value: Option<&str>| value.map(|value| format!("{name}={value}"));
    vec![Change { before: with(before), after: with(after), ..change }]
}

fn set(item: &str, before: &str, after: &str) -> Vec<Change> {
    let without = |list, other| {
        let other: Vec<_> = values(other).collect();
        values(list).filter(move |value| !other.contains(value))
    };
    let gone = without(before, after).map(|value| Change::wire("value-removed", Breaking, item).from(value));
    let come = without(after, before).map(|value| Change::wire("value-added", Additive, item).to(value));
    gone.chain(come).collect()
}

fn rule(item: &str, name: &str, before: Option<&str>, after: Option<&str>) -> (&'static str, Impact) {
    let number = |value: Option<&str>| value.and_then(|value| value.parse::<i64>().ok());
    let narrower = |low: bool| match (number(before), number(after)) {
        (None, _) => true,
        (_, None) => false,
        (Some(before), Some(after)) => {
            if low {
                after > before
            } else {
                after < before
            }
        }
    };
    match (name, before, after) {
        ("required", _, Some("yes")) => ("became-required", Breaking),
        ("required", ..) => ("became-optional", Additive),
        ("type", ..) => ("type-changed", Breaking),
        ("list", ..) => ("encoding-changed", Breaking),
        ("null", None, _) => ("clearing-added", Additive),
        ("null", ..) => ("clearing-changed", Breaking),
        ("set", Some("closed"), Some("open")) => ("set-opened", Additive),
        ("set" | "values", None, _) => ("set-added", Behaviour),
        ("set" | "values", ..) => ("set-closed", Breaking),
        ("default", None, _) if item.contains(" > ") => ("default-told", Told),
        ("default", ..) => ("default-changed", Behaviour),
        ("unit", None, _) | ("unit", _, None) => ("unit-told", Told),
        ("unit", ..) => ("unit-changed", Breaking),
        ("minimum", ..) if narrower(true) => ("bound-tightened", Behaviour),
        ("maximum" | "max-length" | "max-items", ..) if narrower(false) => ("bound-tightened", Behaviour),
        ("minimum" | "maximum" | "max-length" | "max-items", ..) => ("bound-loosened", Additive),
        ("effect", ..) => ("effect-changed", Behaviour),
        ("retry", ..) => ("retry-changed", Behaviour),
        ("answer", ..) => ("answer-changed", Breaking),
        ("one-of", _, None) => ("one-of-removed", Additive),
        ("one-of", ..) => ("one-of-changed", Behaviour),
        ("window", _, None) => ("window-removed", Additive),
        ("window", Some(before), Some(after)) if is_longer(before, after) => ("bound-loosened", Additive),
        ("window", ..) => ("window-changed", Behaviour),
        ("settled-by", None, _) => ("settling-told", Told),
        // Programs that are left in doubt ask what settles it.
        ("settled-by", ..) => ("settling-changed", Behaviour),
        (name, ..) if name.starts_with("told-") => ("limit-told", Told),
        _ => ("shared-changed", Breaking),
    }
}

/// Whether a window may hold more months, and is the same otherwise.
fn is_longer(before: &str, after: &str) -> bool {
    let read = |window: &str| {
        let (of, months) = window.split_once(" at most ")?;
        Some((of.to_owned(), months.strip_suffix(" months")?.parse::<u32>().ok()?))
    };
    read(before).zip(read(after)).is_some_and(|((of, old), (same, new))| of == same && new > old)
}
