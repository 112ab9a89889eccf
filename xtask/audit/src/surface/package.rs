//! Promises of a package besides its items: features, the licence, the MSRV, and the versions of the crates whose types are public.

use super::change::{Change, Impact};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// The kind of a promise.
#[derive(Clone, Copy)]
enum Kind {
    Crate,
    Feature,
    Licence,
    Msrv,
}

/// A line with a promise.
struct Promise<'t> {
    kind: Kind,
    name: &'t str,
    value: &'t str,
    line: &'t str,
}

impl<'t> Promise<'t> {
    fn read(line: &'t str) -> Option<Self> {
        if let Some(rest) = line.strip_prefix("extern crate ") {
            let (name, value) = rest.split_once(' ').unwrap_or((rest, ""));
            return Some(Self { kind: Kind::Crate, name, value, line });
        }
        if let Some(rest) = line.strip_prefix("feature ") {
            let (name, value) = rest.split_once(" = ").unwrap_or((rest, ""));
            return Some(Self { kind: Kind::Feature, name, value, line });
        }
        if let Some(value) = line.strip_prefix("license ") {
            return Some(Self { kind: Kind::Licence, name: "", value, line });
        }
        let value = line.strip_prefix("rust-version ")?;
        Some(Self { kind: Kind::Msrv, name: "", value, line })
    }

    /// Returns the part of the line that identifies it in another text.
    fn item(&self) -> &'t str {
        let rest = self.line.strip_suffix(self.value).unwrap_or(self.line);
        rest.strip_suffix(" = ").unwrap_or(rest).trim_end()
    }
}

/// Returns whether a line of the public API is about the package, not about an item.
pub(super) fn is_about(line: &str) -> bool {
    Promise::read(line).is_some()
}

/// Returns the changes from one text of the public API to another.
pub(super) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (before, after) = (promises(old), promises(new));
    let items: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    let mut changes = Vec::new();
    for item in items {
        changes.extend(change(item, before.get(item), after.get(item)));
    }
    changes
}

fn promises(text: &str) -> BTreeMap<&str, Promise<'_>> {
    text.lines().filter_map(Promise::read).map(|promise| (promise.item(), promise)).collect()
}

fn change(item: &str, before: Option<&Promise<'_>>, after: Option<&Promise<'_>>) -> Option<Change> {
    let (rule, impact) = match (before, after) {
        (Some(before), Some(after)) if before.value != after.value => changed(before, after),
        (Some(before), None) => removed(before.kind),
        (None, Some(after)) => added(after.kind),
        _ => return None,
    };
    let mut change = Change::rust(rule, impact, item);
    if let Some(before) = before {
        change = change.from(before.line);
    }
    if let Some(after) = after {
        change = change.to(after.line);
    }
    Some(change)
}

fn added(kind: Kind) -> (&'static str, Impact) {
    match kind {
        Kind::Crate => ("public-crate-added", Impact::Additive),
        Kind::Feature => ("feature-added", Impact::Additive),
        Kind::Licence => ("license-stated", Impact::Reported),
        Kind::Msrv => ("rust-version-raised", Impact::Additive),
    }
}

fn removed(kind: Kind) -> (&'static str, Impact) {
    match kind {
        // The items of the crate show the effect.
        Kind::Crate => ("public-crate-removed", Impact::Reported),
        Kind::Feature => ("feature-removed", Impact::Breaking),
        Kind::Licence => ("license-removed", Impact::Breaking),
        // Without a promise, nothing has changed.
        Kind::Msrv => ("rust-version-unstated", Impact::Reported),
    }
}

fn changed(before: &Promise<'_>, after: &Promise<'_>) -> (&'static str, Impact) {
    match before.kind {
        // Types of two versions are different types.
        Kind::Crate => ("public-crate-changed", Impact::Breaking),
        Kind::Feature => feature(before, after),
        Kind::Licence => licence(before.value, after.value),
        Kind::Msrv => match numbers(before.value).cmp(&numbers(after.value)) {
            Ordering::Greater => ("rust-version-lowered", Impact::Reported),
            Ordering::Less | Ordering::Equal => ("rust-version-raised", Impact::Additive),
        },
    }
}

/// Judges the features that a feature enables. The items show those of this crate, but not the default, and not those of other
/// crates, such as TLS.
fn feature(before: &Promise<'_>, after: &Promise<'_>) -> (&'static str, Impact) {
    let enabled: BTreeSet<_> = after.value.split(", ").collect();
    let mut lost: Vec<_> = before.value.split(", ").collect();
    lost.retain(|name| !name.is_empty() && !enabled.contains(name));
    match before.name {
        "default" if lost.is_empty() => ("default-features-grown", Impact::Additive),
        "default" => ("default-features-shrunk", Impact::Breaking),
        _ if lost.iter().any(|name| name.contains('/')) => ("feature-shrunk", Impact::Behaviour),
        _ => ("feature-changed", Impact::Reported),
    }
}

/// Judges two SPDX expressions. An alternative more leaves users those that they had.
fn licence(before: &str, after: &str) -> (&'static str, Impact) {
    let alternatives = BTreeSet::from_iter(after.split(" OR "));
    if before.split(" OR ").all(|licence| alternatives.contains(licence)) {
        ("license-added", Impact::Additive)
    } else {
        ("license-removed", Impact::Breaking)
    }
}

fn numbers(version: &str) -> Vec<Option<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}
