//! What each name in Rust stands for on the wire. Neither side tells when two names are exchanged.

use super::change::{Change, Impact};
use codegen::model::{Api, Enum, Field, Group, Object, Operation};
use std::collections::{BTreeMap, BTreeSet};

/// What names stand for.
type Names<'t> = BTreeMap<&'t str, &'t str>;

/// A line for each name: `jobs::List::page_size = pageSize`. An argument has its number.
#[must_use]
pub fn names(api: &Api) -> String {
    let mut lines: Vec<_> = api.groups.iter().flat_map(group).collect();
    lines.extend(api.enums.iter().flat_map(values));
    lines.extend(api.objects.iter().flat_map(|Object { name, fields, .. }| sent(name, fields)));
    lines.extend(api.entities.iter().flat_map(received));
    lines.sort();
    lines.concat()
}

fn group(group: &Group) -> Vec<String> {
    let module = &group.module;
    let operation = |operation: &Operation| {
        let Operation { method_name, name, method, path, fields, .. } = operation;
        let own = line(&format!("{module}::Group::{method_name}"), &format!("{} {path}", method.as_str()));
        std::iter::once(own).chain(sent(&format!("{module}::{name}"), fields)).collect::<Vec<_>>()
    };
    group.operations.iter().flat_map(operation).collect()
}

/// What is required is an argument, in the order of the spec; all else has a function of its own.
fn sent(of: &str, fields: &[Field]) -> Vec<String> {
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
    let arguments =
        (1..).zip(required).map(|(number, field)| line(&format!("{of}::new {number}"), &field.wire));
    arguments
        .chain(optional.iter().map(|field| line(&format!("{of}::{}", field.name), &field.wire)))
        .collect()
}

fn received(of: &Object) -> Vec<String> {
    of.fields.iter().map(|field| line(&format!("{}::{}", of.name, field.name), &field.wire)).collect()
}

fn values(of: &Enum) -> Vec<String> {
    of.variants.iter().map(|variant| line(&format!("{}::{}", of.name, variant.name), &variant.wire)).collect()
}

fn line(name: &str, wire: &str) -> String {
    format!("{name} = {}\n", wire.escape_default())
}

/// The names that stand for something else than before, although what they stood for is still there. Where it is not, the wire
/// tells what became of it; and where there are more arguments than before, or fewer, the public API.
pub(super) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (read(old), read(new));
    let parent = |name: &str| name.rsplit_once("::").map_or("", |(parent, _)| parent).to_owned();
    let kept: BTreeSet<_> = new.iter().map(|(name, wire)| (parent(name), *wire)).collect();
    let arguments = |all: &Names<'_>, name: &str| {
        let function = name.split(' ').next().unwrap_or_default();
        all.keys().filter(|other| other.split(' ').next() == Some(function)).count()
    };
    let other = |(name, before): (&&str, &&str)| {
        let after = new.get(name).filter(|after| *after != before)?;
        let is_same_place = arguments(&old, name) == arguments(&new, name);
        let change = Change::wire("stands-for-another", Impact::Behaviour, name);
        (is_same_place && kept.contains(&(parent(name), *before))).then(|| change.from(*before).to(*after))
    };
    old.iter().filter_map(other).collect()
}

fn read(text: &str) -> Names<'_> {
    text.lines().filter_map(|line| line.split_once(" = ")).collect()
}
