//! The evidence, the conflicts and the links that the docs of the client have to state, read from the YAML of the spec and from
//! the accepted pages. Nothing here uses the generator.

use super::lines::Lines;
use codegen::Source;
use serde_yaml::{Mapping, Value};
use std::collections::BTreeMap;

/// A spec: the shared file, the pages, the deciding source of each conflict, and the link of each endpoint.
pub(super) struct Spec {
    api: Value,
    pages: Vec<Value>,
    rules: BTreeMap<String, String>,
    links: BTreeMap<String, String>,
}

/// Fields of an operation or an object: the name of their owner, and its evidence.
#[derive(Clone, Copy)]
struct Owner<'a> {
    name: &'a str,
    evidence: &'a str,
}

impl Spec {
    pub(super) fn new(sources: &[Source], facts: &[Source]) -> Self {
        let (mut api, mut pages, mut rules) = (Value::Null, Vec::new(), BTreeMap::new());
        for source in sources {
            let file: Value = serde_yaml::from_str(&source.text).expect("a spec is YAML");
            for (name, conflict) in entries(&file, "conflicts") {
                rules.insert(name.to_owned(), text(conflict, "rules").expect("a conflict rules").to_owned());
            }
            if codegen::is_shared(source) { api = file } else { pages.push(file) }
        }
        Self { api, pages, rules, links: links(facts) }
    }

    /// Returns a line for each item with its evidence.
    pub(super) fn lines(&self) -> Lines {
        let mut lines = Lines::new();
        for file in std::iter::once(&self.api).chain(&self.pages) {
            self.types(file, &mut lines);
            for (module, group) in entries(file, "groups") {
                for (_, operation) in entries(group, "operations") {
                    self.operation(module, operation, &mut lines);
                }
            }
        }
        lines
    }

    fn types(&self, file: &Value, lines: &mut Lines) {
        for section in ["ids", "enums", "objects", "entities"] {
            for (name, declared) in entries(file, section) {
                let evidence = evidence(declared, "docs");
                lines.insert(format!("{name}: {evidence}"));
                for (wire, value) in entries(declared, "values") {
                    lines.insert(format!("{name} < {wire}: {}", self::evidence(value, evidence)));
                }
                let owner = Owner { name, evidence };
                if section == "objects" {
                    self.fields(declared, owner, lines);
                } else {
                    for (key, field) in entries(declared, "fields") {
                        lines.insert(format!("{name} < {key}: {}", self::evidence(field, evidence)));
                    }
                }
            }
        }
    }

    fn operation(&self, module: &str, operation: &Value, lines: &mut Lines) {
        let method = text(operation, "method").expect("an operation has a method");
        let path = text(operation, "path").expect("an operation has a path");
        let (name, evidence) = (&format!("{method} {path}"), evidence(operation, "docs"));
        let link = self.links.get(name).map_or("not on an accepted page", String::as_str);
        lines.insert(format!("{name}: {evidence}"));
        lines.insert(format!("{name} link: {link}"));
        lines.insert(format!("{module} link: {link}"));
        let returns = operation.get("returns").unwrap_or(&Value::Null);
        if text(returns, "kind").is_some_and(|kind| kind != "undocumented") {
            lines.insert(format!("{name} returns: {}", self::evidence(returns, "docs")));
        }
        self.conflicts(name, operation.get("at_least_one"), lines);
        self.fields(operation, Owner { name, evidence }, lines);
    }

    fn fields(&self, parent: &Value, owner: Owner<'_>, lines: &mut Lines) {
        for (key, field) in entries(parent, "fields") {
            let field = self.merged(key, field);
            self.conflicts(owner.name, field.get("needs"), lines);
            if self.resolved(field.get("present")) == Some(&Value::Bool(false)) {
                continue;
            }
            let wire = self.resolved(field.get("name")).and_then(Value::as_str).unwrap_or(key);
            let is_required = self.resolved(field.get("required")) == Some(&Value::Bool(true));
            let is_expected = field.get("expected") == Some(&Value::Bool(true));
            let item = format!("{} > {wire}", owner.name);
            let evidence = evidence(&field, owner.evidence);
            let named = self.named(owner.name, &field, lines);
            if is_required || is_expected {
                lines.insert(format!("{item} argument: {evidence}{named}"));
            }
            if !is_required {
                lines.insert(format!("{item} setter: {evidence}{named}"));
            }
            if let Some(nullable) = field.get("nullable").filter(|_| !is_required) {
                lines.insert(format!("{item} clear: {}", self::evidence(nullable, evidence)));
            }
        }
    }

    /// Returns a field with the missing keys of the shared field of its name.
    fn merged(&self, key: &str, field: &Value) -> Value {
        let mut merged = field.as_mapping().cloned().unwrap_or_default();
        if field.get("shared").is_some() {
            let shared = self.api.get("fields").and_then(|fields| fields.get(key));
            let shared = shared.and_then(Value::as_mapping).expect("the shared field is there");
            for (key, value) in shared {
                merged.entry(key.clone()).or_insert(value.clone());
            }
        }
        Value::Mapping(merged)
    }

    /// Adds the conflicts of a field, and returns their names.
    fn named(&self, owner: &str, field: &Value, lines: &mut Lines) -> String {
        let mut named = Vec::new();
        for (key, claim) in mapping(field) {
            if let Some(conflict) = text(claim, "conflict")
                && key.as_str() != Some("needs")
                && !named.contains(&conflict)
            {
                named.push(conflict);
                self.conflicts(owner, Some(claim), lines);
            }
        }
        named.sort_unstable();
        named.iter().map(|name| format!(" {name}")).collect()
    }

    /// Adds the conflict of a claim, with the source that this client follows.
    fn conflicts(&self, owner: &str, claim: Option<&Value>, lines: &mut Lines) {
        if let Some(name) = claim.and_then(|claim| text(claim, "conflict")) {
            lines.insert(format!("{owner} conflict {name}: {}", self.rules[name]));
        }
    }

    /// Returns the value of a claim by the resolution of its conflict.
    fn resolved<'v>(&self, claim: Option<&'v Value>) -> Option<&'v Value> {
        let claim = claim?;
        match text(claim, "conflict") {
            Some(name) => claim.get(&self.rules[name]),
            None => Some(claim.get("value").unwrap_or(claim)),
        }
    }
}

/// Returns the link to the section of each endpoint, from the accepted pages.
fn links(facts: &[Source]) -> BTreeMap<String, String> {
    let mut links = BTreeMap::new();
    for source in facts {
        let page: Value = serde_yaml::from_str(&source.text).expect("facts are JSON");
        let url = text(&page, "url").expect("a page has a URL");
        let endpoints =
            page.get("facts").and_then(|facts| facts.get("endpoints")).and_then(Value::as_sequence);
        for endpoint in endpoints.into_iter().flatten() {
            let (method, path) = (text(endpoint, "method"), text(endpoint, "path"));
            let section = text(endpoint, "section").expect("an endpoint has a section");
            let name = format!("{} {}", method.unwrap_or_default(), path.unwrap_or_default());
            links.insert(name, format!("{url}#{}", anchor(section)));
        }
    }
    links
}

/// Returns the anchor of a heading: its words in lower case, with hyphens between them.
fn anchor(heading: &str) -> String {
    let words: Vec<_> = heading.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let words: Vec<_> = words.into_iter().filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}

fn evidence<'v>(value: &'v Value, otherwise: &'v str) -> &'v str {
    text(value, "evidence").unwrap_or(otherwise)
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

fn mapping(value: &Value) -> &Mapping {
    static EMPTY: std::sync::LazyLock<Mapping> = std::sync::LazyLock::new(Mapping::new);
    value.as_mapping().unwrap_or(&EMPTY)
}

/// Returns the entries of a mapping below a key, by name.
fn entries<'v>(value: &'v Value, key: &str) -> Vec<(&'v str, &'v Value)> {
    let mut entries = Vec::new();
    for (name, value) in value.get(key).map(mapping).into_iter().flatten() {
        entries.push((name.as_str().unwrap_or_default(), value));
    }
    entries
}
