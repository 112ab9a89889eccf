//! Differences on the wire.

use super::super::change::{Change, Impact};
use super::facts::{Entries, entries};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use Impact::{Additive, Behaviour, Breaking, Reported};

type Facts<'t> = BTreeMap<&'t str, &'t str>;

/// The facts of each item, by its name in the newer text.
type Named<'t> = BTreeMap<String, Facts<'t>>;

/// An item that has another name in the newer text.
struct Rename {
    from: String,
    to: String,
}

/// Returns the changes from one text to another.
pub(in crate::surface) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (entries(old), entries(new));
    let mut changes = Vec::new();
    let moves = moves(&old, &new);
    for Rename { from, to } in &moves {
        changes.push(Change::wire("endpoint-moved", Breaking, from).from(from).to(to));
    }
    let (old, new) = (moved(&old, &moves), moved(&new, &[]));
    let renames = renames(&old, &new);
    let mut renamed = BTreeSet::new();
    for Rename { from, to } in &renames {
        changes.push(Change::wire("key-renamed", Breaking, from).from(from).to(to));
        renamed.extend([from.as_str(), to.as_str()]);
    }
    for (item, facts) in &old {
        match new.get(item) {
            _ if renamed.contains(item.as_str()) => {}
            Some(after) => changes.extend(changed(item, facts, after)),
            None => changes.push(removed(item, facts)),
        }
    }
    for (item, facts) in &new {
        if !old.contains_key(item) && !renamed.contains(item.as_str()) {
            changes.push(added(item, facts, &old));
        }
    }
    changes
}

/// Gives the items of moved endpoints their new names, so that each is compared with itself.
fn moved<'t>(entries: &Entries<'t>, moves: &[Rename]) -> Named<'t> {
    let mut named = Named::new();
    for (item, facts) in entries {
        let name = match moves.iter().find(|moved| belongs_to(item, &moved.from)) {
            Some(Rename { from, to }) => item.replacen(from.as_str(), to, 1),
            None => (*item).to_owned(),
        };
        named.insert(name, facts.clone());
    }
    named
}

/// Returns whether an item is an endpoint or belongs to it.
fn belongs_to(item: &str, endpoint: &str) -> bool {
    match item.strip_prefix(endpoint) {
        Some(rest) => rest.is_empty() || rest.starts_with(" > ") || rest.starts_with(" < "),
        None => false,
    }
}

fn is_endpoint(item: &str) -> bool {
    !item.starts_with("ALL ") && !is_key(item)
}

fn is_key(item: &str) -> bool {
    item.contains(" > ") || item.contains(" < ")
}

/// Returns the owner of an item: the object of a key, or the request or response of its endpoint.
fn parent(item: &str) -> &str {
    let begin = item.find(" > ").or_else(|| item.find(" < ")).map_or(0, |at| at + 3);
    let end = item.get(begin..).and_then(|key| key.rfind('.')).map_or(begin, |dot| begin + dot);
    item.get(..end).unwrap_or(item)
}

/// Finds endpoints that have another path and are otherwise the same, where the pair is unambiguous.
fn moves(old: &Entries<'_>, new: &Entries<'_>) -> Vec<Rename> {
    let mut removed = Vec::new();
    for item in old.keys() {
        if is_endpoint(item) && !new.contains_key(item) {
            removed.push(*item);
        }
    }
    let mut added = Vec::new();
    for item in new.keys() {
        if is_endpoint(item) && !old.contains_key(item) {
            added.push(*item);
        }
    }
    unambiguous(&removed, &added, |from, to| content(old, from) == content(new, to))
}

/// Returns the facts of an endpoint without its own name.
fn content<'e>(entries: &'e Entries<'_>, endpoint: &str) -> Vec<(&'e str, &'e Facts<'e>)> {
    let mut content = Vec::new();
    for (item, facts) in entries {
        if belongs_to(item, endpoint) {
            content.push((item.get(endpoint.len()..).unwrap_or_default(), facts));
        }
    }
    content
}

/// Finds keys that have another name and are otherwise the same, where the pair is unambiguous.
fn renames(old: &Named<'_>, new: &Named<'_>) -> Vec<Rename> {
    let removed = keys_without(old, new);
    let added = keys_without(new, old);
    unambiguous(&removed, &added, |from, to| parent(from) == parent(to) && old.get(from) == new.get(to))
}

fn keys_without<'n>(items: &'n Named<'_>, others: &Named<'_>) -> Vec<&'n str> {
    let mut keys = Vec::new();
    for item in items.keys() {
        if is_key(item) && !others.contains_key(item) {
            keys.push(item.as_str());
        }
    }
    keys
}

/// Pairs items that are alike, and like no other item.
fn unambiguous(removed: &[&str], added: &[&str], alike: impl Fn(&str, &str) -> bool) -> Vec<Rename> {
    let mut pairs = Vec::new();
    for from in removed {
        let matches: Vec<_> = added.iter().filter(|to| alike(from, to)).collect();
        let [to] = matches.as_slice() else { continue };
        if removed.iter().filter(|other| alike(other, to)).count() == 1 {
            pairs.push(Rename { from: (*from).to_owned(), to: (**to).to_owned() });
        }
    }
    pairs
}

fn removed(item: &str, facts: &Facts<'_>) -> Change {
    let rule = match item {
        item if is_endpoint(item) => "endpoint-removed",
        item if item.contains(" < ") => "answer-key-removed",
        item if item.contains(" > ") => "key-removed",
        _ => "shared-removed",
    };
    Change::wire(rule, Breaking, item).from(shown(facts))
}

fn added(item: &str, facts: &Facts<'_>, old: &Named<'_>) -> Change {
    let owner = parent(item).trim_end_matches("[]").trim_end_matches(" > ");
    let is_required = facts.get("required") == Some(&"yes");
    let (rule, impact) = match item {
        item if is_endpoint(item) => ("endpoint-added", Additive),
        item if item.contains(" < ") => ("answer-key-added", Additive),
        // A new endpoint or object may require any key.
        item if item.contains(" > ") && is_required && old.contains_key(owner) => {
            ("required-key-added", Breaking)
        }
        item if item.contains(" > ") => ("key-added", Additive),
        _ => ("shared-added", Additive),
    };
    Change::wire(rule, impact, item).to(shown(facts))
}

fn shown(facts: &Facts<'_>) -> String {
    let facts: Vec<_> = facts.iter().map(|(name, value)| format!("{name}={value}")).collect();
    facts.join("; ")
}

/// Compares an item that both texts have.
fn changed(item: &str, before: &Facts<'_>, after: &Facts<'_>) -> Vec<Change> {
    let names: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    let mut changes = Vec::new();
    for name in names {
        let (before, after) = (before.get(name).copied(), after.get(name).copied());
        match (name, before, after) {
            _ if before == after => {}
            ("values", Some(before), Some(after)) => changes.extend(value_changes(item, before, after)),
            _ => changes.push(fact_change(item, name, before, after)),
        }
    }
    changes
}

fn fact_change(item: &str, name: &str, before: Option<&str>, after: Option<&str>) -> Change {
    let (rule, impact) = rule(item, name, before, after);
    let mut change = Change::wire(rule, impact, item);
    if let Some(before) = before {
        change = change.from(format!("{name}={before}"));
    }
    if let Some(after) = after {
        change = change.to(format!("{name}={after}"));
    }
    change
}

fn value_changes(item: &str, before: &str, after: &str) -> Vec<Change> {
    let before: BTreeSet<_> = before.split(',').collect();
    let after: BTreeSet<_> = after.split(',').collect();
    let mut changes = Vec::new();
    for value in before.difference(&after) {
        changes.push(Change::wire("value-removed", Breaking, item).from(*value));
    }
    for value in after.difference(&before) {
        changes.push(Change::wire("value-added", Additive, item).to(*value));
    }
    changes
}

fn rule(item: &str, name: &str, before: Option<&str>, after: Option<&str>) -> (&'static str, Impact) {
    match (name, before, after) {
        ("required", _, Some("yes")) => ("became-required", Breaking),
        ("required", ..) => ("became-optional", Additive),
        ("type", ..) => ("type-changed", Breaking),
        ("list", ..) => ("encoding-changed", Breaking),
        ("null", None, _) => ("clearing-added", Additive),
        ("null", ..) => ("clearing-changed", Breaking),
        ("set", Some("closed"), Some("open")) => ("set-opened", Additive),
        ("set" | "values", None, _) => ("set-added", Behaviour),
        ("set" | "values", _, None) => ("set-removed", Breaking),
        ("set" | "values", ..) => ("set-closed", Breaking),
        ("default", None, _) if item.contains(" > ") => ("default-stated", Reported),
        ("default", ..) => ("default-changed", Behaviour),
        ("unit", None, _) | ("unit", _, None) => ("unit-stated", Reported),
        ("unit", ..) => ("unit-changed", Breaking),
        ("minimum" | "maximum" | "max-length" | "max-items", ..) => bound(name, before, after),
        ("effect", ..) => ("effect-changed", Behaviour),
        ("retry", ..) => ("retry-changed", Behaviour),
        ("answer", ..) => ("answer-changed", Breaking),
        ("one-of", _, None) => ("one-of-removed", Additive),
        ("one-of", ..) => ("one-of-changed", Behaviour),
        ("window", _, None) => ("window-removed", Additive),
        ("window", Some(before), Some(after)) if no_window_is_shorter(before, after) => {
            ("bound-loosened", Additive)
        }
        ("window", ..) => ("window-changed", Behaviour),
        ("deprecated" | "deprecated-values", _, None) => ("no-longer-deprecated", Reported),
        ("deprecated-values", Some(before), Some(after)) if has_no_more(before, after) => {
            ("no-longer-deprecated", Reported)
        }
        ("deprecated" | "deprecated-values", ..) => ("deprecated", Additive),
        ("needs", _, None) => ("needs-removed", Additive),
        ("needs", ..) => ("needs-changed", Behaviour),
        ("settled-by", None, _) => ("settling-stated", Reported),
        // Programs with a write in doubt call the settling read.
        ("settled-by", ..) => ("settling-changed", Behaviour),
        (name, ..) if name.starts_with("unchecked-") => ("unchecked-limit-changed", Reported),
        _ => ("shared-changed", Breaking),
    }
}

/// Returns whether a list of values has no value that it did not have before.
fn has_no_more(before: &str, after: &str) -> bool {
    let before: BTreeSet<_> = before.split(',').collect();
    after.split(',').all(|value| before.contains(value))
}

fn bound(name: &str, before: Option<&str>, after: Option<&str>) -> (&'static str, Impact) {
    let looser = if name == "minimum" { Ordering::Less } else { Ordering::Greater };
    match (number(before), number(after)) {
        (Some(before), Some(after)) if after.total_cmp(&before) == looser => ("bound-loosened", Additive),
        (Some(_), None) => ("bound-loosened", Additive),
        _ => ("bound-tightened", Behaviour),
    }
}

fn number(value: Option<&str>) -> Option<f64> {
    value?.parse().ok()
}

/// A window and its greatest length.
struct Window<'t> {
    range: &'t str,
    months: u32,
}

impl<'t> Window<'t> {
    /// Reads `from..to at most 12 months`. A window of any length has no such end.
    fn read(text: &'t str) -> Self {
        if let Some(limited) = text.strip_suffix(" months")
            && let Some((range, months)) = limited.rsplit_once(" at most ")
            && let Ok(months) = months.parse()
        {
            return Self { range, months };
        }
        Self { range: text, months: u32::MAX }
    }
}

/// Returns whether windows are the same, and none is shorter than before.
fn no_window_is_shorter(before: &str, after: &str) -> bool {
    let before: Vec<_> = before.split(" & ").map(Window::read).collect();
    let after: Vec<_> = after.split(" & ").map(Window::read).collect();
    if before.len() != after.len() {
        return false;
    }
    for (old, new) in before.iter().zip(&after) {
        if old.range != new.range || old.months > new.months {
            return false;
        }
    }
    true
}
