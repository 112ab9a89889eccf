//! The structure of a spec file, checked against the schema of the format, so that all problems are reported at once.
//!
//! The typed reader would stop at its first problem, and takes a number for a text.

use crate::source::diagnostic::{Diagnostic, Span, nearest, one_of, suggest};
use crate::source::yaml::{Key, Node, Value, plain_kind};
use crate::{API_SCHEMA, PAGE_SCHEMA};
use serde_json::Value as Json;
use std::fmt;
use std::sync::LazyLock;

/// The schema of the shared file.
pub(crate) static API: LazyLock<Json> = LazyLock::new(|| parsed(API_SCHEMA));

/// The schema of a page.
pub(crate) static PAGE: LazyLock<Json> = LazyLock::new(|| parsed(PAGE_SCHEMA));

/// The schemas are files of this repository and a test parses them: if one were broken, the typed reader still speaks.
fn parsed(schema: &str) -> Json {
    serde_json::from_str(schema).unwrap_or_default()
}

/// Everything in `node` that the schema does not allow.
pub(crate) fn check(file: usize, node: &Node, schema: &Json) -> Vec<Diagnostic> {
    let mut walk = Walk { definitions: schema.get("definitions"), file, found: Vec::new() };
    walk.node(schema, node, Parent::File);
    walk.found
}

/// The path to a node. It becomes text only if there is a problem to report.
#[derive(Clone, Copy)]
enum Parent<'a> {
    File,
    Key(&'a str),
}

impl fmt::Display for Parent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("the file"),
            Self::Key(key) => write!(f, "`{key}`"),
        }
    }
}

struct Walk<'a> {
    definitions: Option<&'a Json>,
    file: usize,
    found: Vec<Diagnostic>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, schema: &'a Json, node: &Node, place: Parent<'_>) {
        if let Value::Scalar(text, true) = &node.value
            && let Some(number) = other_notation(text)
        {
            return self.notation(text, &number, node);
        }
        let kind = kind(node);
        let mut fitting = self.alternatives(schema);
        fitting.retain(|choice| accepts(choice, kind));
        match fitting.as_slice() {
            [] => self.wrong_kind(&self.alternatives(schema), node, kind),
            [choice] => self.inside(choice, node, place),
            choices if choices.iter().all(|choice| constants(choice).next().is_some()) => {
                self.constant(choices, node);
            }
            choices => {
                if let Some(choice) = choices.iter().max_by_key(|choice| shared_keys(choice, node)) {
                    self.inside(choice, node, place);
                }
            }
        }
    }

    /// The schemas of which one has to fit, references followed.
    fn alternatives(&self, schema: &'a Json) -> Vec<&'a Json> {
        let mut found = Vec::with_capacity(4);
        self.collect(schema, &mut found);
        found
    }

    fn collect(&self, schema: &'a Json, found: &mut Vec<&'a Json>) {
        if let Some(target) = schema.get("$ref").and_then(Json::as_str) {
            let definition =
                target.strip_prefix("#/definitions/").and_then(|name| self.definitions?.get(name));
            return definition.into_iter().for_each(|next| self.collect(next, found));
        }
        let choices = ["anyOf", "oneOf", "allOf"].iter().find_map(|key| schema.get(key)?.as_array());
        match choices {
            Some(choices) => choices.iter().for_each(|choice| self.collect(choice, found)),
            None => found.push(schema),
        }
    }

    fn inside(&mut self, schema: &'a Json, node: &Node, place: Parent<'_>) {
        match &node.value {
            Value::Scalar(..) => self.constant(&[schema], node),
            Value::Sequence(items) => {
                let Some(schema) = schema.get("items") else { return };
                for item in items {
                    self.node(schema, item, place);
                }
            }
            Value::Mapping(_) => self.mapping(schema, node, place),
        }
    }

    fn mapping(&mut self, schema: &'a Json, node: &Node, place: Parent<'_>) {
        let Value::Mapping(entries) = &node.value else { return };
        let known = schema.get("properties").and_then(Json::as_object);
        let by_pattern = schema.get("patternProperties").and_then(Json::as_object);
        let others = by_pattern
            .and_then(|patterns| patterns.values().next())
            .or_else(|| schema.get("additionalProperties"));
        let mut meant = Vec::new();
        for (key, child) in entries {
            match (known.and_then(|known| known.get(&*key.name)), others) {
                (Some(inner), _) => {
                    self.node(inner, child, Parent::Key(&key.name));
                    // An answer of a source in a conflict may be empty or `false`.
                    let is_answer = known.is_some_and(|known| known.contains_key("conflict"));
                    if !is_answer && !is_required(schema, &key.name) {
                        self.useless(key, inner, child);
                    }
                }
                (None, _) if by_pattern.is_some() && !is_number(&key.name) => self.no_number(key, place),
                (None, Some(Json::Bool(false))) => {
                    let names = known.into_iter().flat_map(|known| known.keys());
                    let names: Vec<_> = names.map(String::as_str).collect();
                    meant.extend(nearest(&key.name, names.iter().copied()));
                    self.unknown_key(&key.name, key.span.clone(), names, place);
                }
                (None, Some(schema)) => self.node(schema, child, Parent::Key(&key.name)),
                (None, None) => {}
            }
        }
        let required = schema.get("required").and_then(Json::as_array);
        for name in required.into_iter().flatten().filter_map(Json::as_str) {
            // A misspelled key is reported already.
            if !meant.contains(&name) && !entries.iter().any(|(key, _)| *key.name == *name) {
                self.missing_key(name, node, place);
            }
        }
    }

    /// Refuses an optional key with the value that the format assumes without it.
    fn useless(&mut self, key: &Key, schema: &Json, child: &Node) {
        let name = key.name.escape_debug();
        let (message, label, help) = match &child.value {
            Value::Scalar(text, _) if is_default(schema, text) => (
                format!("`{name}: {}` changes nothing", text.escape_debug()),
                "assumed without the key",
                "delete the key",
            ),
            Value::Sequence(items) if items.is_empty() && self.holds(schema, "array") => (
                format!("`{name}` is an empty list, so it changes nothing"),
                "expected at least one entry",
                "add an entry, or delete the key",
            ),
            Value::Mapping(entries) if entries.is_empty() && self.holds(schema, "object") => (
                format!("`{name}` has no entry, so it changes nothing"),
                "expected at least one entry",
                "add an entry, or delete the key",
            ),
            _ => return,
        };
        let diagnostic = Diagnostic::new(self.file, key.span.clone(), message);
        self.found.push(diagnostic.label(label).help(help));
    }

    /// Returns whether a value may be a collection of this kind that has no required keys.
    fn holds(&self, schema: &'a Json, kind: &str) -> bool {
        let choices = self.alternatives(schema);
        choices.iter().any(|choice| types(choice).contains(&kind) && choice.get("required").is_none())
    }

    fn unknown_key(&mut self, name: &str, span: Span, known: Vec<&str>, place: Parent<'_>) {
        let message = format!("unknown key `{}` in {place}", name.escape_debug());
        let help =
            suggest(name, known.iter().copied(), format!("the keys are {}", one_of(known.iter().copied())));
        self.found.push(Diagnostic::new(self.file, span, message).label("not a key here").help(help));
    }

    fn no_number(&mut self, key: &Key, place: Parent<'_>) {
        let message = format!("`{}` cannot be a key of {place}", key.name.escape_debug());
        self.found.push(
            Diagnostic::new(self.file, key.span.clone(), message)
                .label("expected an HTTP status, such as `404`")
                .help("write its three digits, without quotes or words"),
        );
    }

    fn missing_key(&mut self, name: &str, node: &Node, place: Parent<'_>) {
        let span = node.find(&[]).key;
        self.found.push(
            Diagnostic::new(self.file, span, format!("{place} has no `{name}`"))
                .label(format!("`{name}` is missing here"))
                .help(format!("add `{name}: …`; spec/README.md describes it")),
        );
    }

    fn constant(&mut self, choices: &[&'a Json], node: &Node) {
        let Value::Scalar(text, _) = &node.value else { return };
        let allowed: Vec<_> = choices.iter().copied().flat_map(constants).collect();
        if allowed.is_empty() {
            return choices.iter().for_each(|schema| self.number(schema, text, node));
        }
        if allowed.contains(&&**text) {
            return;
        }
        let message = format!("unknown value `{}`", text.escape_debug());
        let expected = format!("expected {}", one_of(allowed.iter().copied()));
        let help = suggest(text, allowed, "write one of these; spec/README.md describes them");
        self.found.push(Diagnostic::new(self.file, node.span.clone(), message).label(expected).help(help));
    }

    fn notation(&mut self, text: &str, number: &str, node: &Node) {
        let message = format!("unsupported notation of a number: `{}`", text.escape_debug());
        self.found.push(
            Diagnostic::new(self.file, node.span.clone(), message)
                .label("expected decimal digits without a leading zero or plus")
                .help(format!("write {number}, or put it in quotes if it is a string")),
        );
    }

    /// Checks the range of an integer, which depends on its format.
    fn number(&mut self, schema: &Json, text: &str, node: &Node) {
        let fits = match schema.get("format").and_then(Json::as_str) {
            Some("uint16") => text.parse::<u16>().is_ok(),
            Some("uint32") => text.parse::<u32>().is_ok(),
            _ => true,
        };
        if !fits {
            self.found.push(
                Diagnostic::new(self.file, node.span.clone(), format!("the number `{text}` is out of range"))
                    .label("expected an integer of 0 or more, and not a huge one")
                    .help("correct it, or leave the key out"),
            );
        }
    }

    fn wrong_kind(&mut self, alternatives: &[&Json], node: &Node, kind: &str) {
        let mut expected: Vec<_> =
            alternatives.iter().flat_map(|choice| types(choice)).filter(|kind| *kind != "null").collect();
        expected.dedup();
        if expected.contains(&"number") {
            expected.retain(|kind| *kind != "integer");
        }
        let expected: Vec<_> = expected.into_iter().map(spoken).collect();
        let words: Vec<_> = alternatives.iter().copied().flat_map(constants).collect();
        let scalar = !matches!(node.value, Value::Sequence(_) | Value::Mapping(_));
        let help = if scalar && !words.is_empty() {
            format!("write {}", one_of(words))
        } else if scalar && kind != "null" && expected.contains(&spoken("string")) {
            "put it in quotes".to_owned()
        } else {
            "correct it; spec/README.md describes the form".to_owned()
        };
        let message = format!("expected {}, found {}", expected.join(" or "), found(node, kind));
        self.found.push(
            Diagnostic::new(self.file, node.span.clone(), message)
                .label(format!("this is {}", found(node, kind)))
                .help(help),
        );
    }
}

/// Returns whether a schema requires a key.
fn is_required(schema: &Json, name: &str) -> bool {
    let required = schema.get("required").and_then(Json::as_array);
    required.into_iter().flatten().any(|key| key.as_str() == Some(name))
}

/// Returns whether a text is the value of a key that is left out.
fn is_default(schema: &Json, text: &str) -> bool {
    match schema.get("default") {
        Some(Json::Bool(default)) => default.to_string() == text,
        Some(Json::String(default)) => default == text,
        _ => false,
    }
}

/// Returns the number that a text is in a notation which readers of YAML disagree on, in plain digits.
fn other_notation(text: &str) -> Option<String> {
    let is_plain = serde_json::from_str::<serde_json::Number>(text).is_ok() && !text.contains(['e', 'E']);
    if is_plain || !text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) {
        return None;
    }
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.replace('_', "");
    for (prefix, radix) in [("0x", 16), ("0X", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = digits.strip_prefix(prefix) {
            let number = i64::from_str_radix(digits, radix).ok()?;
            return Some(format!("{sign}{number}"));
        }
    }
    if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    let number: f64 = digits.parse().ok()?;
    if number.is_finite() { Some(format!("{sign}{number}")) } else { None }
}

/// Returns whether a key is a number that the typed reader accepts.
fn is_number(key: &str) -> bool {
    key.parse::<u16>().is_ok_and(|number| number.to_string() == key)
}

/// Describes the content of a node.
fn found(node: &Node, kind: &str) -> &'static str {
    match &node.value {
        Value::Scalar(text, true) if kind == "number" && text.parse::<i128>().is_ok() => {
            "a number of more than 64 bits"
        }
        _ => spoken(kind),
    }
}

/// The JSON type that YAML gives to a node.
fn kind(node: &Node) -> &'static str {
    match &node.value {
        Value::Sequence(_) => "array",
        Value::Mapping(_) => "object",
        Value::Scalar(_, false) => "string",
        Value::Scalar(text, true) => plain_kind(text),
    }
}

fn spoken(kind: &str) -> &'static str {
    match kind {
        "array" => "a list",
        "object" => "a mapping",
        "string" => "a string",
        "boolean" => "true or false",
        "integer" => "an integer",
        "number" => "a number",
        _ => "nothing",
    }
}

fn types(schema: &Json) -> Vec<&str> {
    match schema.get("type") {
        Some(Json::String(one)) => vec![one.as_str()],
        Some(Json::Array(many)) => many.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

fn accepts(schema: &Json, kind: &str) -> bool {
    let is_it = |one: &Json| one == kind || (kind == "integer" && one == "number");
    match schema.get("type") {
        Some(Json::Array(many)) => many.iter().any(is_it),
        Some(one) => is_it(one),
        None => true,
    }
}

fn constants(schema: &Json) -> impl Iterator<Item = &str> {
    let many = schema.get("enum").and_then(Json::as_array).into_iter().flatten();
    schema.get("const").into_iter().chain(many).filter_map(Json::as_str)
}

fn shared_keys(schema: &Json, node: &Node) -> usize {
    let Value::Mapping(entries) = &node.value else { return 0 };
    let Some(known) = schema.get("properties").and_then(Json::as_object) else { return 0 };
    entries.iter().filter(|(key, _)| known.contains_key(&*key.name)).count()
}
