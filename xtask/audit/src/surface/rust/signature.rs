//! The changed part of a declaration.

use super::item::{Item, Kind, generics};

/// The rule for an item whose declaration is another one.
pub(super) fn rule(before: &Item<'_>, after: &Item<'_>) -> &'static str {
    match before.kind {
        Kind::Field => "field-type-changed",
        Kind::Type => "alias-changed",
        Kind::Const => "const-type-changed",
        Kind::Impl => "impl-changed",
        Kind::Function => function(before.signature(), after.signature()),
        _ => "declaration-changed",
    }
}

fn function(before: &str, after: &str) -> &'static str {
    let (old, new) = (Signature::parse(before), Signature::parse(after));
    match new.arguments.len().cmp(&old.arguments.len()) {
        std::cmp::Ordering::Greater => "argument-added",
        std::cmp::Ordering::Less => "argument-removed",
        std::cmp::Ordering::Equal if old.arguments != new.arguments => "argument-changed",
        std::cmp::Ordering::Equal if old.result != new.result => "result-changed",
        std::cmp::Ordering::Equal if conditions(before) != conditions(after) => "bounds-changed",
        std::cmp::Ordering::Equal => "declaration-changed",
    }
}

/// The bounds of a function, including those of its impl.
fn conditions(signature: &str) -> Option<&str> {
    Some(signature.split_once(" where ")?.1)
}

/// The arguments of a function, and the type of its result.
struct Signature<'s> {
    arguments: Vec<&'s str>,
    result: Option<&'s str>,
}

impl<'s> Signature<'s> {
    fn parse(signature: &'s str) -> Self {
        let (list, after) = parts(signature);
        let result =
            after.strip_prefix(") -> ").map(|result| result.split(" where ").next().unwrap_or(result));
        Self { arguments: arguments(list), result }
    }
}

/// Splits a signature after its arguments.
fn parts(signature: &str) -> (&str, &str) {
    let rest = signature.get(generics(signature)..).unwrap_or_default();
    let rest = rest.strip_prefix('(').unwrap_or(rest);
    let end = outside(rest).find(|(_, c)| *c == ')').map_or(rest.len(), |(at, _)| at);
    (rest.get(..end).unwrap_or_default(), rest.get(end..).unwrap_or_default())
}

fn arguments(list: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    let commas: Vec<_> = outside(list).filter(|(_, c)| *c == ',').map(|(at, _)| at).collect();
    for at in commas.into_iter().chain([list.len()]) {
        found.extend(list.get(from..at).map(str::trim).filter(|argument| !argument.is_empty()));
        from = at + 1;
    }
    found
}

/// The signs that are in no bracket. A bracket that closes one before the text is one of them.
fn outside(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut depth = 0_i32;
    let mut before = ' ';
    text.char_indices().filter(move |(_, c)| {
        let is_arrow = before == '-' && *c == '>';
        before = *c;
        if "<([".contains(*c) {
            depth += 1;
        } else if ">)]".contains(*c) && !is_arrow {
            depth -= 1;
            return depth < 0;
        }
        depth == 0
    })
}
