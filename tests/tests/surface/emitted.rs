//! Reads the wire back from the emitted code. The accepted wire is derived from the model, so this finds an emitter that writes
//! something else.

use audit::surface::{Change, Surface, changes};
use std::collections::BTreeMap;
use syn::visit::{Visit, visit_expr_method_call};
use syn::{Expr, ImplItem, Item, Lit};

/// The emitted files, by name.
pub(crate) type Emitted = BTreeMap<String, String>;

/// The facts of each item, by its name on the wire.
type Facts = BTreeMap<String, BTreeMap<&'static str, String>>;

/// Returns the wire as the emitted code defines it, in the format of the accepted wire.
pub(crate) fn read(emitted: &Emitted) -> String {
    let mut facts = Facts::new();
    for (name, text) in emitted {
        if !name.ends_with(".rs") {
            continue;
        }
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        match name.as_str() {
            "types.rs" => {}
            "mod.rs" => shared(&file.items, &mut facts),
            _ => group(&file.items, &mut facts),
        }
    }
    settle(&mut facts);
    let mut lines = Vec::new();
    for (item, facts) in &facts {
        let facts: Vec<_> = facts.iter().map(|(name, value)| format!("{name}={value}")).collect();
        lines.push(format!("{item}: {}\n", facts.join("; ")));
    }
    lines.sort();
    lines.concat()
}

/// Returns the differences between the emitted code and the wire of the model.
pub(crate) fn differences(emitted: &Emitted, wire: &str) -> Vec<Change> {
    let model = Surface { wire: emitted_part(wire), ..Surface::default() };
    let emitted = Surface { wire: read(emitted), ..Surface::default() };
    assert!(emitted.wire.lines().count() > 100, "{}", emitted.wire);
    changes(&model, &emitted)
}

/// Returns the part of a wire that the emitted code defines: without types and members of objects.
pub(crate) fn emitted_part(wire: &str) -> String {
    const KEPT: &[&str] = &[
        "is",
        "effect",
        "settled-by",
        "one-of",
        "window",
        "list",
        "required",
        "null",
        "minimum",
        "maximum",
        "max-length",
        "max-items",
    ];
    let mut lines = Vec::new();
    for line in wire.lines() {
        let Some((item, facts)) = line.split_once(": ") else { continue };
        if item.contains(" < ") || item.contains('.') {
            continue;
        }
        let mut facts: Vec<_> = facts.split("; ").collect();
        facts.retain(|fact| {
            item.starts_with("ALL ") || KEPT.contains(&fact.split('=').next().unwrap_or_default())
        });
        facts.sort_unstable();
        let facts: Vec<_> = facts.into_iter().filter_map(emitted_fact).collect();
        lines.push(format!("{item}: {}\n", facts.join("; ")));
    }
    lines.sort();
    lines.concat()
}

/// Removes windows without a length from a fact. They are not emitted, since the client cannot check them.
fn emitted_fact(fact: &str) -> Option<String> {
    let Some(windows) = fact.strip_prefix("window=") else { return Some(fact.to_owned()) };
    let mut limited: Vec<_> = windows.split(" & ").collect();
    limited.retain(|window| window.contains(" at most "));
    if limited.is_empty() { None } else { Some(format!("window={}", limited.join(" & "))) }
}

fn shared(items: &[Item], facts: &mut Facts) {
    for item in items {
        let Item::Const(item) = item else { continue };
        let name = match item.ident.to_string().as_str() {
            "BASE_URL" => "ALL base-url",
            "API_KEY_HEADER" => "ALL header",
            "ENVELOPES" => {
                for (number, element) in (1..).zip(elements(&item.expr)) {
                    facts.insert(format!("ALL envelope {number}"), envelope(&element));
                }
                continue;
            }
            "PAGING" => {
                facts.insert("ALL paging".to_owned(), paging(&item.expr));
                continue;
            }
            _ => continue,
        };
        facts.entry(name.to_owned()).or_default().insert("is", text(&item.expr).expect("a string"));
    }
}

fn envelope(written: &Expr) -> BTreeMap<&'static str, String> {
    let keys = member(written, "keys").map(|keys| texts(&elements(keys)).join("."));
    let status = member(written, "status").and_then(within).and_then(text);
    present([("keys", keys), ("status", status)])
}

/// Returns the facts that have a value.
fn present<const N: usize>(facts: [(&'static str, Option<String>); N]) -> BTreeMap<&'static str, String> {
    let mut present = BTreeMap::new();
    for (name, value) in facts {
        if let Some(value) = value {
            present.insert(name, value);
        }
    }
    present
}

fn texts(expressions: &[Expr]) -> Vec<String> {
    expressions.iter().filter_map(text).collect()
}

fn paging(written: &Expr) -> BTreeMap<&'static str, String> {
    present([
        ("number", member(written, "number").and_then(text)),
        ("size", member(written, "size").and_then(text)),
        ("default", optional(written, "default_size").and_then(number)),
        ("items", member(written, "items").and_then(text)),
        ("count", member(written, "count").and_then(text)),
        ("id", optional(written, "id").and_then(text)),
        ("descending", optional(written, "descending").and_then(pair)),
        ("sort", optional(written, "sort").and_then(text)),
    ])
}

fn pair(pair: &Expr) -> Option<String> {
    let Expr::Tuple(pair) = pair else { return None };
    Some(texts(&pair.elems.iter().cloned().collect::<Vec<_>>()).join(":"))
}

/// Returns the value in a field that is an option.
fn optional<'e>(written: &'e Expr, name: &str) -> Option<&'e Expr> {
    within(member(written, name)?)
}

/// Returns a field of a struct expression.
fn member<'e>(written: &'e Expr, name: &str) -> Option<&'e Expr> {
    let Expr::Struct(written) = written else { return None };
    written.fields.iter().find(|field| is_named(&field.member, name)).map(|field| &field.expr)
}

/// Returns the value in `Some(…)`.
fn within(option: &Expr) -> Option<&Expr> {
    match option {
        Expr::Call(some) => some.args.first(),
        _ => None,
    }
}

/// Replaces the names of settling reads by their addresses, as in the accepted wire.
fn settle(facts: &mut Facts) {
    let mut addresses = BTreeMap::new();
    for (address, facts) in facts.iter() {
        if let Some(name) = facts.get("name") {
            addresses.insert(name.clone(), address.clone());
        }
    }
    for facts in facts.values_mut() {
        facts.remove("name");
        if let Some(address) = facts.get("settled-by").and_then(|name| addresses.get(name)).cloned() {
            facts.insert("settled-by", address);
        }
    }
}

fn group(items: &[Item], facts: &mut Facts) {
    let mut addresses = BTreeMap::new();
    for item in items {
        let Item::Mod(module) = item else { continue };
        let Some((_, items)) = module.content.as_ref().filter(|_| module.ident == "op") else { continue };
        for (name, address, known) in items.iter().filter_map(endpoint) {
            facts.insert(address.clone(), known);
            addresses.insert(name, address);
        }
    }
    for item in items {
        let Item::Impl(item) = item else { continue };
        let Some(address) = type_name(&item.self_ty).and_then(|name| addresses.get(&name)) else { continue };
        let functions = item.items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        });
        // The constructor `new` also takes the fields that are only expected if there is one without them.
        let has_minimal = functions.clone().any(|function| function.sig.ident == "minimal");
        let constructor = if has_minimal { "minimal" } else { "new" };
        for function in functions {
            let is_required = function.sig.ident == constructor;
            let mut sets = Sets { address, is_required, facts };
            sets.visit_block(&function.block);
        }
    }
}

/// Returns the name of a call by its marker, its address and its facts.
pub(crate) fn endpoint(item: &Item) -> Option<(String, String, BTreeMap<&'static str, String>)> {
    let Item::Impl(item) = item else { return None };
    let constant = item.items.iter().find_map(|item| match item {
        ImplItem::Const(constant) => Some(&constant.expr),
        _ => None,
    })?;
    let Expr::Reference(reference) = constant else { return None };
    let marker = &*reference.expr;
    let method = last_name(member(marker, "method")?)?.to_uppercase();
    let effect = last_name(member(marker, "effect")?)?.to_lowercase();
    let address = format!("{method} {}", text(member(marker, "path")?)?);
    let mut facts = BTreeMap::from([("effect", effect), ("name", text(member(marker, "name")?)?)]);
    if let Some(name) = optional(marker, "settled_by").and_then(text) {
        facts.insert("settled-by", name);
    }
    let sets: Vec<_> = elements(member(marker, "at_least_one")?).iter().map(alternatives).collect();
    let windows: Vec<_> = elements(member(marker, "windows")?).iter().filter_map(window).collect();
    for (name, values) in [("one-of", sets), ("window", windows)] {
        if !values.is_empty() {
            facts.insert(name, values.join(" & "));
        }
    }
    let marker = type_name(&item.self_ty)?;
    Some((marker.strip_suffix("Op")?.to_owned(), address, facts))
}

fn alternatives(rule: &Expr) -> String {
    let mut alternatives = Vec::new();
    for set in elements(rule) {
        alternatives.push(texts(&elements(&set)).join("+"));
    }
    alternatives.sort();
    alternatives.join(",")
}

fn window(written: &Expr) -> Option<String> {
    let item = optional(written, "item").and_then(text).map(|item| format!(" of {item}"));
    let (from, to) = (text(member(written, "from")?)?, text(member(written, "to")?)?);
    let months = number(member(written, "months")?)?;
    Some(format!("{from}..{to}{} at most {months} months", item.unwrap_or_default()))
}

/// The facts of the fields that a function sets.
struct Sets<'a> {
    address: &'a str,
    is_required: bool,
    facts: &'a mut Facts,
}

impl<'ast> Visit<'ast> for Sets<'_> {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if let ("set", Some(key), Some(value)) =
            (call.method.to_string().as_str(), call.args.first().and_then(text), call.args.get(1))
        {
            let facts = self.facts.entry(format!("{} > {key}", self.address)).or_default();
            facts.insert("required", if self.is_required { "yes" } else { "no" }.to_owned());
            encoding(value, facts);
        }
        visit_expr_method_call(self, call);
    }
}

/// Reads the encoding of a field from its value.
fn encoding(value: &Expr, facts: &mut BTreeMap<&'static str, String>) {
    match value {
        Expr::Path(_) if last_name(value).as_deref() == Some("Null") => {
            drop(facts.insert("null", "as-null".to_owned()))
        }
        Expr::Lit(_) if text(value).as_deref() == Some("") => {
            drop(facts.insert("null", "as-empty-string".to_owned()))
        }
        Expr::MethodCall(call) => {
            encoding(&call.receiver, facts);
            if let ("max_items", Some(max)) =
                (call.method.to_string().as_str(), call.args.first().and_then(number))
            {
                facts.insert("max-items", max);
            }
        }
        Expr::Call(call) => {
            let fact = match last_name(&call.func).as_deref() {
                Some("csv") => Some(("list", "csv".to_owned())),
                Some("array") => Some(("list", "array".to_owned())),
                Some("or_null") => Some(("null", "as-null".to_owned())),
                Some("or_empty") => Some(("null", "as-empty-string".to_owned())),
                Some("max_length") => call.args.get(1).and_then(number).map(|max| ("max-length", max)),
                _ => None,
            };
            facts.extend(fact);
            if let Some(Expr::Range(range)) = call.args.get(1) {
                facts.extend(range.start.as_deref().and_then(number).map(|min| ("minimum", min)));
                facts.extend(range.end.as_deref().and_then(number).map(|max| ("maximum", max)));
            }
        }
        _ => {}
    }
}

fn elements(list: &Expr) -> Vec<Expr> {
    match list {
        Expr::Reference(list) => elements(&list.expr),
        Expr::Array(list) => list.elems.iter().cloned().collect(),
        _ => Vec::new(),
    }
}

fn is_named(member: &syn::Member, name: &str) -> bool {
    matches!(member, syn::Member::Named(ident) if ident == name)
}

pub(crate) fn last_name(path: &Expr) -> Option<String> {
    let Expr::Path(path) = path else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

pub(crate) fn type_name(written: &syn::Type) -> Option<String> {
    let syn::Type::Path(written) = written else { return None };
    written.path.segments.last().map(|segment| segment.ident.to_string())
}

pub(crate) fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn number(value: &Expr) -> Option<String> {
    match value {
        Expr::Unary(minus) => number(&minus.expr).map(|number| format!("-{number}")),
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => Some(number.base10_digits().to_owned()),
            // The bound of a decimal.
            Lit::Str(digits) => Some(digits.value()),
            _ => None,
        },
        _ => None,
    }
}
