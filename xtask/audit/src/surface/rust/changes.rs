//! What is different between two texts of the public API.

use super::super::change::{Change, Impact};
use super::{Item, Kind, signature};
use std::collections::{BTreeMap, BTreeSet};

/// Items by what they are found by again, and a number for those that share that.
type Items<'t> = BTreeMap<(String, Kind, usize), Item<'t>>;

/// The changes from one text to another.
pub(in crate::surface) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (items(old), items(new));
    let mut changes = Vec::new();
    let mut removed: Vec<_> =
        old.iter().filter(|(key, _)| !new.contains_key(key)).map(|(_, item)| item).collect();
    let mut added: Vec<_> =
        new.iter().filter(|(key, _)| !old.contains_key(key)).map(|(_, item)| item).collect();
    changes.extend(renames(&mut removed, &mut added));
    changes
        .extend(removed.iter().map(|item| gone(item, &new)).chain(added.iter().map(|item| come(item, &old))));
    for (key, before) in &old {
        let pair = new.get(key).map(|after| [(before, &old), (after, &new)]);
        changes.extend(pair.map_or_else(Vec::new, both));
    }
    changes
}

fn items(text: &str) -> Items<'_> {
    let mut items = Items::new();
    for item in super::items(text) {
        let key = |number| (item.path.clone(), item.kind, number);
        let free = (0..).map(key).find(|key| !items.contains_key(key));
        items.extend(free.map(|key| (key, item)));
    }
    items
}

/// Takes out what went and came under another name and is the same otherwise, where there is no doubt about it.
fn renames<'t>(removed: &mut Vec<&Item<'t>>, added: &mut Vec<&Item<'t>>) -> Vec<Change> {
    let only = |item: &Item<'t>, others: &[&Item<'t>]| {
        let mut alike = others.iter().filter(|other| is_like(item, other));
        alike.next().filter(|_| alike.next().is_none()).map(|other| other.path.clone())
    };
    let pairs: Vec<_> = removed
        .iter()
        .filter_map(|before| Some((*before, only(before, added)?)))
        .filter_map(|(before, path)| Some((before, *added.iter().find(|after| after.path == path)?)))
        .filter(|(_, after)| only(after, removed).is_some())
        .collect();
    removed.retain(|item| !pairs.iter().any(|(before, _)| before == item));
    added.retain(|item| !pairs.iter().any(|(_, after)| after == item));
    let change = |(before, after): &(&Item<'_>, &Item<'_>)| {
        let rule = if before.kind == Kind::Function { "function-renamed" } else { "item-renamed" };
        Change::rust(rule, Impact::Breaking, &before.path).from(before.line).to(after.line)
    };
    pairs.iter().map(change).collect()
}

fn is_like(one: &Item<'_>, other: &Item<'_>) -> bool {
    let named = matches!(one.kind, Kind::Function | Kind::Field | Kind::Variant);
    named && one.kind == other.kind && one.parent() == other.parent() && one.signature() == other.signature()
}

fn gone(item: &Item<'_>, new: &Items<'_>) -> Change {
    let (rule, impact) = match item.kind {
        Kind::Module => ("module-removed", Impact::Breaking),
        Kind::Function => ("function-removed", Impact::Breaking),
        Kind::Field => ("field-removed", Impact::Breaking),
        Kind::Variant => ("variant-removed", Impact::Breaking),
        Kind::Impl => ("impl-removed", Impact::Breaking),
        // No line is the best that can be said of it, as long as its type is there.
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

fn come(item: &Item<'_>, old: &Items<'_>) -> Change {
    let parent = |kind| old.get(&(item.parent().to_owned(), kind, 0));
    let of_trait = parent(Kind::Trait).is_some() && !item.has_body;
    let of_closed_enum = parent(Kind::Enum).is_some_and(|parent| !parent.non_exhaustive);
    let of_open_struct =
        parent(Kind::Struct).is_some_and(|parent| !parent.non_exhaustive && !parent.has_private_fields());
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
        // Nothing can be moved out of what has one.
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

/// Whether the type that an impl is on has fields that users name.
fn has_public_fields(item: &Item<'_>, all: &Items<'_>) -> bool {
    let name = item.path.split([' ', '<']).next().unwrap_or_default();
    all.values().any(|field| field.kind == Kind::Field && field.parent() == name)
}

/// Whether a type is the one of which a line says something about an automatic trait.
fn is_type_of(declared: &Item<'_>, told: &Item<'_>) -> bool {
    let name = told.path.split(" as ").next().unwrap_or_default();
    let is_type = matches!(declared.kind, Kind::Struct | Kind::Enum);
    is_type
        && (name == declared.path
            || name.strip_prefix(&declared.path).is_some_and(|rest| rest.starts_with('<')))
}

/// What is different of an item that was there and is there, each with all others of its time.
fn both([(before, old), (after, new)]: [(&Item<'_>, &Items<'_>); 2]) -> Vec<Change> {
    let mut rules = flags(before, after);
    rules.extend(match before.kind {
        Kind::AutoTrait => auto_trait([(before, old), (after, new)]),
        _ => features(before, after),
    });
    if before.kind != Kind::AutoTrait && before.declared != after.declared {
        rules.push((signature::rule(before, after), Impact::Breaking));
    }
    // How a type lies in memory is promised to those who look at it there.
    if !before.attributes.is_subset(&after.attributes) {
        rules.push(("attribute-removed", Impact::Breaking));
    } else if before.attributes != after.attributes {
        rules.push(("attribute-added", Impact::Told));
    }
    match (before.value, after.value) {
        (Some(before), Some(after)) if before != after => {
            rules.push(("const-value-changed", Impact::Behaviour))
        }
        // It was not a literal, or is not any more.
        (before, after) if before != after => rules.push(("const-value-told", Impact::Told)),
        _ => {}
    }
    let change = |(rule, impact)| Change::rust(rule, impact, &before.path).from(before.line).to(after.line);
    rules.into_iter().collect::<BTreeSet<_>>().into_iter().map(change).collect()
}

/// Whether a type has less or more of an automatic trait: its line says that it has none, or not always.
fn auto_trait([(before, old), (after, new)]: [(&Item<'_>, &Items<'_>); 2]) -> Vec<(&'static str, Impact)> {
    const LOST: (&str, Impact) = ("auto-trait-lost", Impact::Breaking);
    const WON: (&str, Impact) = ("auto-trait-won", Impact::Additive);
    if before.declared != after.declared {
        return vec![if before.is_denied() { WON } else { LOST }];
    }
    // Where the type itself was not, or is no more, there is nothing to lose.
    let reaches_further = |line: &Item<'_>, other: &Item<'_>, types: &Items<'_>| {
        let declared = types.values().find(|declared| is_type_of(declared, other));
        declared.is_some_and(|declared| !declared.features.and(&line.features).is_within(&other.features))
    };
    let lost = reaches_further(after, before, old).then_some(LOST);
    let won = reaches_further(before, after, new).then_some(WON);
    lost.into_iter().chain(won).collect()
}

/// Whether an item needs features that it did not need before, or only does without some.
fn features(before: &Item<'_>, after: &Item<'_>) -> Vec<(&'static str, Impact)> {
    match (before.features.is_within(&after.features), after.features.is_within(&before.features)) {
        (false, _) => vec![("feature-needed", Impact::Breaking)],
        (true, false) => vec![("feature-no-longer-needed", Impact::Additive)],
        (true, true) => vec![],
    }
}

/// What came or went of that which stands around a declaration: the name and effect of its coming, and of its going.
fn flags(before: &Item<'_>, after: &Item<'_>) -> Vec<(&'static str, Impact)> {
    use Impact::{Additive, Breaking, Told};
    let all = [
        (before.must_use, after.must_use, ("must-use-added", Additive), ("must-use-removed", Told)),
        (before.deprecated, after.deprecated, ("deprecated", Additive), ("no-longer-deprecated", Told)),
        (
            before.non_exhaustive,
            after.non_exhaustive,
            // Private fields already keep users from making one, or from naming all that is in it.
            ("non-exhaustive-added", if before.has_private_fields() { Told } else { Breaking }),
            ("non-exhaustive-removed", if after.has_private_fields() { Told } else { Additive }),
        ),
        (before.is_const, after.is_const, ("const-added", Additive), ("const-removed", Breaking)),
        (before.has_body, after.has_body, body(before, true), body(before, false)),
    ];
    let changed = all.into_iter().filter(|(before, after, ..)| before != after);
    changed.map(|(_, is_there, came, went)| if is_there { came } else { went }).collect()
}

fn body(item: &Item<'_>, came: bool) -> (&'static str, Impact) {
    match (item.kind, came) {
        (Kind::Struct, true) => ("private-fields-added", Impact::Breaking),
        (Kind::Struct, false) => ("private-fields-removed", Impact::Additive),
        (_, true) => ("default-added", Impact::Additive),
        (_, false) => ("default-removed", Impact::Breaking),
    }
}
