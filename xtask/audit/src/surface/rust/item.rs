//! Lines of the public API, read.

use super::features::{self, Features};
use crate::surface::package;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// The kind of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Module,
    Use,
    Trait,
    Struct,
    Enum,
    Type,
    Const,
    Macro,
    Function,
    Field,
    Variant,
    Impl,
    AutoTrait,
}

/// An item of the public API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item<'t> {
    pub(super) kind: Kind,
    /// The key by which a changed item is found.
    pub(super) path: String,
    /// The part of a line whose change matters to users, without the flags.
    pub(super) declared: String,
    pub(super) must_use: bool,
    pub(super) deprecated: bool,
    pub(super) non_exhaustive: bool,
    pub(super) is_const: bool,
    /// Whether a struct has private fields, or an item of a trait a default.
    pub(super) has_body: bool,
    /// All other attributes, such as how a type lies in memory.
    pub(super) attributes: BTreeSet<&'t str>,
    /// The value of a constant, where it is known.
    pub(super) value: Option<&'t str>,
    /// The features that it is there with.
    pub(super) features: Features<'t>,
    pub(super) line: &'t str,
}

const AUTO: &[&str] = &[
    "core::marker::Send",
    "core::marker::Sync",
    "core::marker::Unpin",
    "core::panic::unwind_safe::UnwindSafe",
    "core::panic::unwind_safe::RefUnwindSafe",
];

impl<'t> Item<'t> {
    pub(super) fn read(line: &'t str) -> Self {
        let (rest, features) = features::read(line);
        let (rest, has_body) = ending(rest, " { .. }");
        let (mut attributes, rest) = attributes(rest);
        let [must_use, deprecated, non_exhaustive] =
            ["#[must_use]", "#[deprecated]", "#[non_exhaustive]"].map(|known| attributes.remove(known));
        let (rest, value) = value(rest);
        let Declaration { kind, path, declared, is_const } = match rest.strip_prefix("impl") {
            Some(after) => implemented(rest, after),
            None => declaration(beginning(rest, "pub ").0),
        };
        Self {
            kind,
            path,
            declared,
            must_use,
            deprecated,
            non_exhaustive,
            is_const,
            has_body,
            attributes,
            value,
            features,
            line,
        }
    }

    /// The path of its parent.
    pub(super) fn parent(&self) -> &str {
        self.path.rsplit_once("::").map_or("", |(parent, _)| parent)
    }

    /// Its declaration without its name.
    pub(super) fn signature(&self) -> &str {
        self.declared.split_once(&self.path).map_or("", |(_, signature)| signature)
    }

    /// Returns whether the line states that a type lacks an automatic trait.
    pub(super) fn is_denied(&self) -> bool {
        self.kind == Kind::AutoTrait && (self.declared.starts_with("impl !") || self.declared.contains("> !"))
    }

    fn order(&self, other: &Self) -> Ordering {
        (&self.path, self.kind, self.line).cmp(&(&other.path, other.kind, other.line))
    }
}

/// The items of a public API.
pub(super) fn items(text: &str) -> impl Iterator<Item = Item<'_>> {
    text.lines().filter(|line| !line.is_empty() && !package::is_about(line)).map(Item::read)
}

/// Sorts lines of the public API by path, so that related lines are adjacent. Lines about the package are first.
pub fn sort(lines: &mut Vec<String>) {
    let (mut package, items): (Vec<_>, Vec<_>) =
        std::mem::take(lines).into_iter().partition(|line| package::is_about(line));
    let mut items: Vec<_> = items.iter().map(|line| Item::read(line)).collect();
    package.sort();
    items.sort_by(Item::order);
    lines.extend(package);
    lines.extend(items.iter().map(|item| item.line.to_owned()));
}

/// Splits a line after its attributes.
fn attributes(line: &str) -> (BTreeSet<&str>, &str) {
    let (mut found, mut rest) = (BTreeSet::new(), line);
    while let Some((attribute, after)) = rest.split_once("] ").filter(|_| rest.starts_with("#[")) {
        found.extend(rest.get(..attribute.len() + 1));
        rest = after;
    }
    (found, rest)
}

/// A constant without its value, and that.
fn value(text: &str) -> (&str, Option<&str>) {
    let is_value = ["pub const ", "pub static "].iter().any(|word| text.starts_with(word));
    let parts = text.split_once(" = ").filter(|_| is_value && !text.starts_with("pub const fn "));
    parts.map_or((text, None), |(declared, value)| (declared, Some(value)))
}

fn beginning<'t>(text: &'t str, mark: &str) -> (&'t str, bool) {
    text.strip_prefix(mark).map_or((text, false), |rest| (rest, true))
}

fn ending<'t>(text: &'t str, mark: &str) -> (&'t str, bool) {
    text.strip_suffix(mark).map_or((text, false), |rest| (rest, true))
}

/// The declaration in a line.
struct Declaration {
    kind: Kind,
    path: String,
    declared: String,
    is_const: bool,
}

/// `impl<T: Clone> Clone for Page<T> where …`: found again by `Clone for Page<T>`.
fn implemented(text: &str, after: &str) -> Declaration {
    let rest = after.get(generics(after)..).unwrap_or_default().trim_start();
    let rest = rest.split(" where ").next().unwrap_or_default();
    let (kind, path) = match rest.split_once(" for ") {
        Some((of, on)) if AUTO.contains(&of.trim_start_matches('!')) => {
            (Kind::AutoTrait, format!("{on} as {}", of.trim_start_matches('!')))
        }
        Some((of, on)) => (Kind::Impl, format!("{on} as {of}")),
        // Bounds count, since the functions of the impl need them.
        None => (Kind::Impl, format!("{rest} itself, {text}")),
    };
    Declaration { kind, path, declared: text.to_owned(), is_const: false }
}

fn declaration(text: &str) -> Declaration {
    let mut words = text;
    let mut is_const = false;
    for word in ["async ", "unsafe "] {
        words = beginning(words, word).0;
    }
    if words.starts_with("const fn ") {
        (words, is_const) = beginning(words, "const ");
    }
    let kinds = [
        ("mod ", Kind::Module),
        ("use ", Kind::Use),
        ("trait ", Kind::Trait),
        ("struct ", Kind::Struct),
        ("enum ", Kind::Enum),
        ("type ", Kind::Type),
        ("const ", Kind::Const),
        ("static ", Kind::Const),
        ("macro ", Kind::Macro),
        ("fn ", Kind::Function),
    ];
    let known = kinds.into_iter().find_map(|(word, kind)| Some((kind, words.strip_prefix(word)?)));
    let (kind, rest) = known.unwrap_or((Kind::Field, words));
    let path = name(rest).to_owned();
    let is_variant =
        kind == Kind::Field && !rest.get(path.len()..).is_some_and(|rest| rest.starts_with(": "));
    let kind = if is_variant { Kind::Variant } else { kind };
    let declared = if is_const { text.replacen("const ", "", 1) } else { text.to_owned() };
    let declared = if kind == Kind::Function { with_own_name(&declared, &path) } else { declared };
    Declaration { kind, path, declared, is_const }
}

/// `Self` and the name of the type mean the same.
fn with_own_name(declared: &str, path: &str) -> String {
    let own = path.rsplit_once("::").map_or("Self", |(own, _)| own);
    let mut parts = declared.split("Self");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_word = !out.ends_with(is_of_a_name) && !part.starts_with(is_of_a_name);
        out.push_str(if is_word { own } else { "Self" });
        out.push_str(part);
    }
    out
}

fn is_of_a_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Returns the name of an item at the beginning of a text.
fn name(text: &str) -> &str {
    match path_end(text) {
        // An item of an impl for a type without a path: `&'a a::B<C>::D = u8`, `&'a a::B<C>::D: u8`.
        0 => {
            let end = text.find(" = ").or_else(|| text.find(": "));
            text.get(..end.unwrap_or(text.len())).unwrap_or(text)
        }
        end => text.get(..end).unwrap_or(text),
    }
}

/// The end of a path: `a::B<C>::d<E>(…)` is `a::B<C>::d`.
fn path_end(text: &str) -> usize {
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let inside = generics(rest);
        if inside > 0 {
            if !rest.get(inside..).is_some_and(|after| after.starts_with("::")) {
                return at;
            }
            at += inside;
        } else if rest.starts_with("::") {
            at += 2;
        } else {
            match rest.chars().next() {
                Some(next) if is_of_a_name(next) => at += next.len_utf8(),
                _ => return at,
            }
        }
    }
    at
}

/// The length of the `<…>` at the beginning of a text.
pub(super) fn generics(text: &str) -> usize {
    if !text.starts_with('<') {
        return 0;
    }
    let mut depth = 0_usize;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
        before = c;
    }
    text.len()
}
