//! Differences between two texts of the public API.

use super::super::change::{Change, Impact};
use super::item::{self, Item, Kind};
use super::signature::{self, has_private_fields, is_same};
use std::collections::{BTreeMap, BTreeSet};

/// Items by path, kind, and a number for items that share both.
type Items<'t> = BTreeMap<(String, Kind, usize), Item<'t>>;

/// Returns the changes from one text to another.
pub(in crate::surface) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (items(old), items(new));
    let mut changes = Vec::new();
    let mut removed = without(&old, &new);
    let mut added = without(&new, &old);
    changes.extend(renames(&mut removed, &mut added));
    for item in removed {
        changes.push(removal(item, &new));
    }
    for item in added {
        changes.push(addition(item, &old));
    }
    for (key, before) in &old {
        if let Some(after) = new.get(key) {
            changes.extend(differences(&Pair { before, old: &old, after, new: &new }));
        }
    }
    changes
}

/// An item in both texts, each with all other items of its text.
struct Pair<'p, 't> {
    before: &'p Item<'t>,
    old: &'p Items<'t>,
    after: &'p Item<'t>,
    new: &'p Items<'t>,
}

fn without<'i, 't>(items: &'i Items<'t>, others: &Items<'_>) -> Vec<&'i Item<'t>> {
    let mut missing = Vec::new();
    for (key, item) in items {
        if !others.contains_key(key) {
            missing.push(item);
        }
    }
    missing
}

fn items(text: &str) -> Items<'_> {
    let mut items = Items::new();
    for item in item::items(text) {
        let mut key = (item.path.clone(), item.kind, 0);
        while items.contains_key(&key) {
            key.2 += 1;
        }
        items.insert(key, item);
    }
    items
}

/// Removes items that have another name and are otherwise the same, where the pair is unambiguous.
fn renames<'t>(removed: &mut Vec<&Item<'t>>, added: &mut Vec<&Item<'t>>) -> Vec<Change> {
    let mut changes = Vec::new();
    for before in removed.clone() {
        let Some(after) = only_match(before, added) else { continue };
        if only_match(after, removed).is_none() {
            continue;
        }
        removed.retain(|item| *item != before);
        added.retain(|item| *item != after);
        let rule = if before.kind == Kind::Function { "function-renamed" } else { "item-renamed" };
        let change = Change::rust(rule, Impact::Breaking, &before.path);
        changes.push(change.from(before.line).to(after.line));
    }
    changes
}

/// Returns the only item that is like this one.
fn only_match<'i, 't>(item: &Item<'_>, others: &[&'i Item<'t>]) -> Option<&'i Item<'t>> {
    let matches: Vec<_> = others.iter().filter(|other| is_like(item, other)).collect();
    match matches.as_slice() {
        [only] => Some(**only),
        _ => None,
    }
}

fn is_like(one: &Item<'_>, other: &Item<'_>) -> bool {
    let named = matches!(one.kind, Kind::Function | Kind::Field | Kind::Variant);
    named && one.kind == other.kind && one.parent() == other.parent() && one.signature() == other.signature()
}

fn removal(item: &Item<'_>, new: &Items<'_>) -> Change {
    let (rule, impact) = match item.kind {
        Kind::Module => ("module-removed", Impact::Breaking),
        Kind::Function => ("function-removed", Impact::Breaking),
        Kind::Field => ("field-removed", Impact::Breaking),
        Kind::Variant => ("variant-removed", Impact::Breaking),
        Kind::Impl => ("impl-removed", Impact::Breaking),
        // No line means that the type has the trait, as long as the type exists.
        Kind::AutoTrait if new.values().any(|other| is_type_of(other, item)) => {
            ("auto-trait-won", Impact::Additive)
        }
        Kind::AutoTrait => ("impl-removed", Impact::Breaking),
        Kind::Const | Kind::Macro | Kind::Type | Kind::Use | Kind::Trait | Kind::Struct | Kind::Enum => {
            ("item-removed", Impact::Breaking)
        }
    };
    Change::rust(rule, impact, &item.path).from(item.line)
}

fn addition(item: &Item<'_>, old: &Items<'_>) -> Change {
    let of_trait = parent(item, Kind::Trait, old).is_some() && !item.has_body;
    let of_closed_enum = parent(item, Kind::Enum, old).is_some_and(|parent| !parent.non_exhaustive);
    let of_open_struct = parent(item, Kind::Struct, old)
        .is_some_and(|parent| !parent.non_exhaustive && !has_private_fields(parent));
    let (rule, impact) = match item.kind {
        _ if of_trait => ("required-item-added", Impact::Breaking),
        Kind::Module => ("module-added", Impact::Additive),
        Kind::Function => ("function-added", Impact::Additive),
        Kind::Field if of_open_struct => ("field-added-to-exhaustive", Impact::Breaking),
        Kind::Field => ("field-added", Impact::Additive),
        Kind::Variant if of_closed_enum => ("variant-added-to-exhaustive", Impact::Breaking),
        Kind::Variant => ("variant-added", Impact::Additive),
        Kind::AutoTrait if old.values().any(|other| is_type_of(other, item)) => {
            ("auto-trait-lost", Impact::Breaking)
        }
        // No field can be moved out of a type with a destructor.
        Kind::Impl if item.path.ends_with(" as core::ops::drop::Drop") && has_public_fields(item, old) => {
            ("drop-added", Impact::Breaking)
        }
        Kind::Impl | Kind::AutoTrait => ("impl-added", Impact::Additive),
        Kind::Const | Kind::Macro | Kind::Type | Kind::Use | Kind::Trait | Kind::Struct | Kind::Enum => {
            ("item-added", Impact::Additive)
        }
    };
    Change::rust(rule, impact, &item.path).to(item.line)
}

fn parent<'i, 't>(item: &Item<'_>, kind: Kind, items: &'i Items<'t>) -> Option<&'i Item<'t>> {
    items.get(&(item.parent().to_owned(), kind, 0))
}

/// Returns whether the type of an impl has public fields.
fn has_public_fields(item: &Item<'_>, all: &Items<'_>) -> bool {
    let name = item.path.split([' ', '<']).next().unwrap_or_default();
    all.values().any(|field| field.kind == Kind::Field && field.parent() == name)
}

/// Returns whether a type is the one in a line about an auto trait.
fn is_type_of(declared: &Item<'_>, line: &Item<'_>) -> bool {
    let is_type = matches!(declared.kind, Kind::Struct | Kind::Enum);
    is_type
        && line
            .path
            .strip_prefix(&declared.path)
            .is_some_and(|rest| rest.starts_with('<') || rest.starts_with(" as "))
}

/// Compares an item that both texts have.
fn differences(pair: &Pair<'_, '_>) -> Vec<Change> {
    let Pair { before, after, .. } = *pair;
    let mut rules = flags(before, after);
    rules.extend(match before.kind {
        Kind::AutoTrait => auto_trait(pair),
        _ => features(before, after),
    });
    if before.kind != Kind::AutoTrait && !is_same(before, after) {
        rules.push((signature::rule(before, after), Impact::Breaking));
    }
    // Users of `unsafe` rely on the layout of a type.
    if !before.attributes.is_subset(&after.attributes) {
        rules.push(("attribute-removed", Impact::Breaking));
    } else if before.attributes != after.attributes {
        rules.push(("attribute-added", Impact::Reported));
    }
    match (before.value, after.value) {
        (Some(before), Some(after)) if before != after => {
            rules.push(("const-value-changed", Impact::Behaviour))
        }
        // One of the two is not a literal.
        (before, after) if before != after => rules.push(("const-value-stated", Impact::Reported)),
        _ => {}
    }
    let mut changes = Vec::new();
    for (rule, impact) in BTreeSet::from_iter(rules) {
        changes.push(Change::rust(rule, impact, &before.path).from(before.line).to(after.line));
    }
    changes
}

/// Judges a line about an auto trait, which states that a type lacks it, always or under a condition.
fn auto_trait(pair: &Pair<'_, '_>) -> Vec<(&'static str, Impact)> {
    let Pair { before, old, after, new } = *pair;
    const LOST: (&str, Impact) = ("auto-trait-lost", Impact::Breaking);
    const WON: (&str, Impact) = ("auto-trait-won", Impact::Additive);
    if before.declared != after.declared {
        return vec![if before.is_denied() { WON } else { LOST }];
    }
    let mut rules = Vec::new();
    if reaches_further(after, before, old) {
        rules.push(LOST);
    }
    if reaches_further(before, after, new) {
        rules.push(WON);
    }
    rules
}

/// Returns whether a line applies with more features than another. Without its type, no trait is lost.
fn reaches_further(line: &Item<'_>, other: &Item<'_>, types: &Items<'_>) -> bool {
    for declared in types.values() {
        if is_type_of(declared, other) {
            return !declared.features.and(&line.features).is_within(&other.features);
        }
    }
    false
}

/// Judges the features that an item needs.
fn features(before: &Item<'_>, after: &Item<'_>) -> Vec<(&'static str, Impact)> {
    match (before.features.is_within(&after.features), after.features.is_within(&before.features)) {
        (false, _) => vec![("feature-needed", Impact::Breaking)],
        (true, false) => vec![("feature-no-longer-needed", Impact::Additive)],
        (true, true) => vec![],
    }
}

/// Judges the attributes and modifiers of a declaration.
fn flags(before: &Item<'_>, after: &Item<'_>) -> Vec<(&'static str, Impact)> {
    use Impact::{Additive, Breaking, Reported};
    let all = [
        (before.must_use, after.must_use, ("must-use-added", Additive), ("must-use-removed", Reported)),
        (before.deprecated, after.deprecated, ("deprecated", Additive), ("no-longer-deprecated", Reported)),
        (
            before.non_exhaustive,
            after.non_exhaustive,
            // Private fields already prevent struct literals and exhaustive patterns.
            ("non-exhaustive-added", if has_private_fields(before) { Reported } else { Breaking }),
            ("non-exhaustive-removed", if has_private_fields(after) { Reported } else { Additive }),
        ),
        (before.is_const, after.is_const, ("const-added", Additive), ("const-removed", Breaking)),
        (before.has_body, after.has_body, body(before, true), body(before, false)),
    ];
    let mut rules = Vec::new();
    for (before, after, added, removed) in all {
        match (before, after) {
            (false, true) => rules.push(added),
            (true, false) => rules.push(removed),
            _ => {}
        }
    }
    rules
}

fn body(item: &Item<'_>, added: bool) -> (&'static str, Impact) {
    match (item.kind, added) {
        (Kind::Struct, true) => ("private-fields-added", Impact::Breaking),
        (Kind::Struct, false) => ("private-fields-removed", Impact::Additive),
        (_, true) => ("default-added", Impact::Additive),
        (_, false) => ("default-removed", Impact::Breaking),
    }
}
