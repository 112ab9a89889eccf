//! What a package promises besides its items: features, the oldest Rust, and the versions of the crates whose types it shows.

use super::change::{Change, Impact};
use std::collections::{BTreeMap, BTreeSet};

/// What such lines are about.
#[derive(Clone, Copy)]
enum Kind {
    Crate,
    Feature,
    OldestRust,
}

const BEGINNINGS: [(&str, Kind); 3] =
    [("extern crate ", Kind::Crate), ("feature ", Kind::Feature), ("rust-version ", Kind::OldestRust)];

/// A line that promises something.
struct Promise<'t> {
    kind: Kind,
    name: &'t str,
    value: &'t str,
    line: &'t str,
}

impl<'t> Promise<'t> {
    fn read(line: &'t str) -> Option<Self> {
        let (kind, rest) =
            BEGINNINGS.iter().find_map(|(begin, kind)| Some((*kind, line.strip_prefix(begin)?)))?;
        let (name, value) = match kind {
            Kind::Crate => rest.split_once(' ').unwrap_or((rest, "")),
            Kind::Feature => rest.split_once(" = ").unwrap_or((rest, "")),
            Kind::OldestRust => ("", rest),
        };
        Some(Self { kind, name, value, line })
    }

    /// What it is found by again.
    fn item(&self) -> &'t str {
        let rest = self.line.strip_suffix(self.value).unwrap_or(self.line);
        rest.strip_suffix(" = ").unwrap_or(rest).trim_end()
    }
}

/// Whether a line of the public API is about the package, and not about an item.
pub(super) fn is_about(line: &str) -> bool {
    Promise::read(line).is_some()
}

/// The changes from one text of the public API to another.
pub(super) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (before, after) = (promises(old), promises(new));
    let items: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    items.into_iter().filter_map(|item| change(item, before.get(item), after.get(item))).collect()
}

fn promises(text: &str) -> BTreeMap<&str, Promise<'_>> {
    text.lines().filter_map(Promise::read).map(|promise| (promise.item(), promise)).collect()
}

fn change(item: &str, before: Option<&Promise<'_>>, after: Option<&Promise<'_>>) -> Option<Change> {
    let (rule, impact) = match (before, after) {
        (Some(before), Some(after)) if before.value != after.value => changed(before, after),
        (Some(before), None) => gone(before.kind),
        (None, Some(after)) => come(after.kind),
        _ => return None,
    };
    let line = |promise: &Promise<'_>| promise.line.to_owned();
    Some(Change { before: before.map(line), after: after.map(line), ..Change::rust(rule, impact, item) })
}

fn come(kind: Kind) -> (&'static str, Impact) {
    match kind {
        Kind::Crate => ("public-crate-added", Impact::Additive),
        Kind::Feature => ("feature-added", Impact::Additive),
        Kind::OldestRust => ("rust-version-raised", Impact::Additive),
    }
}

fn gone(kind: Kind) -> (&'static str, Impact) {
    match kind {
        // The items that it was needed for say what that means.
        Kind::Crate => ("public-crate-removed", Impact::Told),
        Kind::Feature => ("feature-removed", Impact::Breaking),
        // Nothing is promised, and nothing has changed.
        Kind::OldestRust => ("rust-version-untold", Impact::Told),
    }
}

fn changed(before: &Promise<'_>, after: &Promise<'_>) -> (&'static str, Impact) {
    match before.kind {
        // Types of one version are not those of the other.
        Kind::Crate => ("public-crate-changed", Impact::Breaking),
        Kind::Feature => feature(before, after),
        Kind::OldestRust if numbers(before.value) > numbers(after.value) => {
            ("rust-version-lowered", Impact::Told)
        }
        Kind::OldestRust => ("rust-version-raised", Impact::Additive),
    }
}

/// What a feature turns on here is seen in the items, but for the one that is on unless it is left out. What it no longer turns
/// on of another crate, such as TLS, is not.
fn feature(before: &Promise<'_>, after: &Promise<'_>) -> (&'static str, Impact) {
    let is_on = |promise: &Promise<'_>, on: &str| promise.value.split(", ").any(|other| on == other);
    let lost_of_others = before.value.split(", ").any(|on| on.contains('/') && !is_on(after, on));
    let lost = before.value.split(", ").any(|on| !on.is_empty() && !is_on(after, on));
    match (before.name, lost) {
        ("default", false) => ("default-features-grown", Impact::Additive),
        ("default", true) => ("default-features-shrunk", Impact::Breaking),
        _ if lost_of_others => ("feature-shrunk", Impact::Behaviour),
        _ => ("feature-changed", Impact::Told),
    }
}

fn numbers(version: &str) -> Vec<Option<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}
