//! The claims in conflict of a spec: a place, and the value of each source.

use codegen::Source;
use codegen::source::diagnostic::Report;
use codegen::source::yaml::{Key, Node, Value};

/// A claim in conflict.
pub(super) struct Claim {
    pub(super) conflict: String,
    pub(super) subject: Subject,
    /// The values by source, in the order of the spec.
    pub(super) values: Vec<(String, Node)>,
}

/// The place of a claim.
pub(super) enum Subject {
    /// The name, the need or the form of a field of a request.
    Field { operation: String, field: String, property: Property },
    /// The sets of fields of which one is needed.
    AtLeastOne { operation: String },
    /// The name of a member of an object, which has these other members.
    Member { others: Vec<String> },
}

/// A property of a field that a request shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Property {
    Name,
    Required,
    List,
}

/// A conflict, and the source that is followed.
pub(super) struct Conflict {
    pub(super) name: String,
    pub(super) follows: String,
    /// The file and line of the word after `rules:`.
    pub(super) place: String,
}

/// The conflicts and claims of a spec.
#[derive(Default)]
pub(super) struct Claims {
    pub(super) conflicts: Vec<Conflict>,
    pub(super) claims: Vec<Claim>,
}

/// Reads the conflicts and claims of a spec.
pub(super) fn read(sources: &[Source]) -> Result<Claims, Report> {
    let indexes = codegen::index(sources).map_err(|found| Report::new(sources, found))?;
    let mut all = Claims::default();
    for (source, root) in sources.iter().zip(&indexes) {
        for (key, section) in entries(root) {
            match &*key.name {
                "conflicts" => all.conflicts.extend(conflicts(source, section)),
                "groups" => operations(section, &mut all.claims),
                "objects" | "entities" => members(section, &mut all.claims),
                _ => {}
            }
        }
    }
    Ok(all)
}

/// Returns the entries of a mapping.
fn entries(node: &Node) -> &[(Key, Node)] {
    match &node.value {
        Value::Mapping(entries) => entries,
        _ => &[],
    }
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    entries(node).iter().find(|(key, _)| &*key.name == name).map(|(_, node)| node)
}

/// Returns the text of a scalar.
pub(super) fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Scalar(text, _) => Some(text),
        _ => None,
    }
}

fn conflicts(source: &Source, section: &Node) -> Vec<Conflict> {
    let mut all = Vec::new();
    for (key, conflict) in entries(section) {
        let Some(rules) = entry(conflict, "rules") else { continue };
        let place = source.place(rules.span.start);
        let place = format!("{}:{}", place.file, place.line);
        let follows = text(rules).unwrap_or_default().to_owned();
        all.push(Conflict { name: key.name.to_string(), follows, place });
    }
    all
}

fn operations(groups: &Node, claims: &mut Vec<Claim>) {
    for (group, node) in entries(groups) {
        for (name, node) in entry(node, "operations").map_or(&[][..], entries) {
            let operation = format!("{}.{}", group.name, name.name);
            if let Some(rule) = entry(node, "at_least_one") {
                claims.extend(claim(rule, Subject::AtLeastOne { operation: operation.clone() }));
            }
            for (key, field) in entry(node, "fields").map_or(&[][..], entries) {
                of_field(&operation, &key.name, field, claims);
            }
        }
    }
}

fn of_field(operation: &str, field: &str, node: &Node, claims: &mut Vec<Claim>) {
    for (name, property) in
        [("name", Property::Name), ("required", Property::Required), ("list", Property::List)]
    {
        let Some(value) = entry(node, name) else { continue };
        let (operation, field) = (operation.to_owned(), field.to_owned());
        claims.extend(claim(value, Subject::Field { operation, field, property }));
    }
}

/// Adds the claims about names of members. A member is found beside the others of its object.
fn members(objects: &Node, claims: &mut Vec<Claim>) {
    for (_, object) in entries(objects) {
        let fields = entry(object, "fields").map_or(&[][..], entries);
        for (_, field) in fields {
            let Some(name) = entry(field, "name") else { continue };
            let mut others = Vec::new();
            for (key, other) in fields {
                match entry(other, "name") {
                    None => others.push(key.name.to_string()),
                    Some(name) => others.extend(text(name).map(str::to_owned)),
                }
            }
            claims.extend(claim(name, Subject::Member { others }));
        }
    }
}

/// Returns the claim of a value, if sources disagree about it.
fn claim(node: &Node, subject: Subject) -> Option<Claim> {
    let conflict = text(entry(node, "conflict")?)?.to_owned();
    let mut values = Vec::new();
    for (key, value) in entries(node) {
        if &*key.name != "conflict" {
            values.push((key.name.to_string(), value.clone()));
        }
    }
    Some(Claim { conflict, subject, values })
}
