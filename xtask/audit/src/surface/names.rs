//! The wire name of each name in Rust. It shows when two names are exchanged, which neither the API nor the wire shows.

use super::change::{Change, Impact};
use codegen::model::{Api, Field, Group};
use std::collections::{BTreeMap, BTreeSet};

/// Wire names by the name in Rust.
type Names<'t> = BTreeMap<&'t str, &'t str>;

/// Returns a line for each name: `jobs::List::page_size = pageSize`. An argument has its number.
#[must_use]
pub fn names(api: &Api) -> String {
    let mut lines = Vec::new();
    for group in &api.groups {
        lines.extend(group_lines(group));
    }
    for set in &api.enums {
        for variant in &set.variants {
            lines.push(line(&format!("{}::{}", set.name, variant.name), &variant.wire));
        }
    }
    for object in &api.objects {
        lines.extend(sent(&object.name, &object.fields));
    }
    for entity in &api.entities {
        for field in &entity.fields {
            lines.push(line(&format!("{}::{}", entity.name, field.name), &field.wire));
        }
    }
    lines.sort();
    lines.concat()
}

fn group_lines(group: &Group) -> Vec<String> {
    let module = &group.module;
    let mut lines = Vec::new();
    for operation in &group.operations {
        let endpoint = format!("{} {}", operation.method.as_str(), operation.path);
        lines.push(line(&format!("{module}::Group::{}", operation.method_name), &endpoint));
        lines.extend(sent(&format!("{module}::{}", operation.name), &operation.fields));
        if operation.has_minimal() {
            let name = codegen::names::minimal(&operation.method_name);
            lines.push(line(&format!("{module}::Group::{name}"), &endpoint));
            lines.extend(minimal(&format!("{module}::{}", operation.name), &operation.fields));
        }
    }
    lines
}

/// Returns the lines of a request or object: required fields are arguments in the order of the spec, others have a setter.
fn sent(owner: &str, fields: &[Field]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut arguments = 0;
    for field in fields {
        if field.is_argument() {
            arguments += 1;
            lines.push(line(&format!("{owner}::new {arguments}"), &field.wire));
        }
        if !field.required {
            lines.push(line(&format!("{owner}::{}", field.name), &field.wire));
        }
    }
    lines
}

/// Returns the lines of the constructor without the fields that are only expected.
fn minimal(owner: &str, fields: &[Field]) -> Vec<String> {
    let required = fields.iter().filter(|field| field.required);
    (1..)
        .zip(required)
        .map(|(place, field)| line(&format!("{owner}::minimal {place}"), &field.wire))
        .collect()
}

fn line(name: &str, wire: &str) -> String {
    format!("{name} = {}\n", wire.escape_default())
}

/// Returns the names with another wire name than before, where the old wire name still exists.
///
/// If it does not, the text of the wire shows the change. If a function has more or fewer arguments, the public API does.
pub(super) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (read(old), read(new));
    let mut kept = BTreeSet::new();
    for (name, wire) in &new {
        kept.insert((parent(name), *wire));
    }
    let mut changes = Vec::new();
    for (name, before) in &old {
        let Some(after) = new.get(name) else { continue };
        let exchanged = before != after && kept.contains(&(parent(name), *before));
        if exchanged && arguments(&old, name) == arguments(&new, name) {
            let change = Change::wire("stands-for-another", Impact::Behaviour, name);
            changes.push(change.from(*before).to(*after));
        }
    }
    changes
}

fn parent(name: &str) -> &str {
    name.rsplit_once("::").map_or("", |(parent, _)| parent)
}

/// Counts the arguments of a function.
fn arguments(names: &Names<'_>, name: &str) -> usize {
    let function = function(name);
    names.keys().filter(|other| self::function(other) == function).count()
}

fn function(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}

fn read(text: &str) -> Names<'_> {
    text.lines().filter_map(|line| line.split_once(" = ")).collect()
}
