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

/// Returns whether a struct has fields that only the client sets.
pub(super) fn has_private_fields(item: &Item<'_>) -> bool {
    item.kind == Kind::Struct
        && (item.has_body || Signature::parse(item.signature()).arguments.contains(&"_"))
}

/// Returns whether users see no difference between two declarations.
pub(super) fn is_same(before: &Item<'_>, after: &Item<'_>) -> bool {
    if before.kind == Kind::Struct {
        Fields::parse(before.signature()) == Fields::parse(after.signature())
    } else {
        before.declared == after.declared
    }
}

/// The fields of a tuple struct, and the text around them.
#[derive(PartialEq)]
struct Fields<'s> {
    generics: &'s str,
    fields: Vec<&'s str>,
    after: &'s str,
}

impl<'s> Fields<'s> {
    fn parse(signature: &'s str) -> Self {
        let (list, after) = parts(signature);
        let mut fields = arguments(list);
        // Users cannot count the private fields behind the last public one.
        while fields.ends_with(&["_", "_"]) {
            fields.pop();
        }
        Self { generics: signature.get(..generics(signature)).unwrap_or_default(), fields, after }
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
    let mut brackets = Brackets::default();
    let end = rest.find(|c| brackets.is_outside(c) && c == ')');
    rest.split_at(end.unwrap_or(rest.len()))
}

fn arguments(list: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut brackets = Brackets::default();
    for argument in list.split(|c| brackets.is_outside(c) && c == ',') {
        if !argument.is_empty() {
            found.push(argument.trim());
        }
    }
    found
}

/// The brackets around the characters of a text, from its beginning.
#[derive(Default)]
struct Brackets {
    open: i32,
    before: char,
}

impl Brackets {
    /// Returns whether the next character is in no bracket, or closes one that opens before the text.
    fn is_outside(&mut self, next: char) -> bool {
        let is_arrow = self.before == '-' && next == '>';
        self.before = next;
        match next {
            '<' | '(' | '[' => self.open += 1,
            '>' | ')' | ']' if !is_arrow => {
                self.open -= 1;
                return self.open < 0;
            }
            _ => {}
        }
        self.open == 0
    }
}
