//! What goes over the wire, read back from the emitted code. The wire is told from the model, so that an emitter which
//! spells it wrongly would else go unseen here.

use super::workshop::Emitted;
use audit::surface::{Change, Surface, changes};
use std::collections::BTreeMap;
use syn::visit::{Visit, visit_expr_method_call};
use syn::{Expr, ImplItem, Item, Lit};

/// What an item is called, and what is known of it.
type Facts = BTreeMap<String, BTreeMap<&'static str, String>>;

/// What is known of the wire from the emitted code, in the form of the wire.
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
    let line = |(item, facts): (&String, &BTreeMap<_, String>)| {
        let facts: Vec<_> = facts.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{item}: {}\n", facts.join("; "))
    };
    let mut lines: Vec<_> = facts.iter().map(line).collect();
    lines.sort();
    lines.concat()
}

/// Where the emitted code says something else than what is told of the wire.
pub(crate) fn differences(emitted: &Emitted, wire: &str) -> Vec<Change> {
    let surface = |wire| Surface { wire, ..Surface::default() };
    let (told, read) = (part_of(wire), read(emitted));
    assert!(read.lines().count() > 100, "{read}");
    changes(&surface(told), &surface(read))
}

/// What of the wire the emitted code says: neither types nor what is inside objects.
pub(crate) fn part_of(wire: &str) -> String {
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
    let mut lines: Vec<_> = wire
        .lines()
        .filter_map(|line| line.split_once(": "))
        .filter(|(item, _)| !item.contains(" < ") && !item.contains('.'))
        .map(|(item, facts)| {
            let mut facts: Vec<_> = facts
                .split("; ")
                .filter(|fact| {
                    item.starts_with("ALL ") || KEPT.contains(&fact.split('=').next().unwrap_or_default())
                })
                .collect();
            facts.sort_unstable();
            let facts: Vec<_> = facts.into_iter().filter_map(emitted_part).collect();
            format!("{item}: {}\n", facts.join("; "))
        })
        .collect();
    lines.sort();
    lines.concat()
}

/// Removes windows without a length from a fact: the client has nothing to check there, so they are not emitted.
fn emitted_part(fact: &str) -> Option<String> {
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
                let all = (1..).zip(elements(&item.expr));
                facts.extend(all.map(|(place, of)| (format!("ALL envelope {place}"), envelope(&of))));
                continue;
            }
            "PAGING" => {
                facts.insert("ALL paging".to_owned(), paging(&item.expr));
                continue;
            }
            _ => continue,
        };
        facts.entry(name.to_owned()).or_default().insert("is", text(&item.expr).expect("it is a text"));
    }
}

fn envelope(of: &Expr) -> BTreeMap<&'static str, String> {
    let keys =
        member(of, "keys").map(|keys| elements(keys).iter().filter_map(text).collect::<Vec<_>>().join("."));
    let status = member(of, "status").and_then(within).and_then(text);
    [("keys", keys), ("status", status)]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}

fn paging(of: &Expr) -> BTreeMap<&'static str, String> {
    let known = |name| text(member(of, name)?);
    let perhaps = |name| within(member(of, name)?);
    let pair = |pair: &Expr| match pair {
        Expr::Tuple(pair) => Some(pair.elems.iter().filter_map(text).collect::<Vec<_>>().join(":")),
        _ => None,
    };
    let all = [
        ("number", known("number")),
        ("size", known("size")),
        ("default", perhaps("default_size").and_then(number)),
        ("items", known("items")),
        ("count", known("count")),
        ("id", perhaps("id").and_then(text)),
        ("descending", perhaps("descending").and_then(pair)),
        ("sort", perhaps("sort").and_then(text)),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// A field of a struct that is written out.
fn member<'e>(of: &'e Expr, name: &str) -> Option<&'e Expr> {
    let Expr::Struct(of) = of else { return None };
    of.fields.iter().find(|field| is_named(&field.member, name)).map(|field| &field.expr)
}

/// What is in `Some(…)`.
fn within(option: &Expr) -> Option<&Expr> {
    match option {
        Expr::Call(some) => some.args.first(),
        _ => None,
    }
}

/// Names the reads that settle writes by their addresses, as the wire does.
fn settle(facts: &mut Facts) {
    let named = |(address, facts): (&String, &BTreeMap<&str, String>)| {
        Some((facts.get("name")?.clone(), address.clone()))
    };
    let addresses: BTreeMap<_, _> = facts.iter().filter_map(named).collect();
    for own in facts.values_mut() {
        own.remove("name");
        if let Some(address) = own.get("settled-by").and_then(|name| addresses.get(name)).cloned() {
            own.insert("settled-by", address);
        }
    }
}

fn group(items: &[Item], facts: &mut Facts) {
    let mut addresses = BTreeMap::new();
    let markers = items.iter().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "op" => module.content.as_ref(),
        _ => None,
    });
    for (_, items) in markers {
        for item in items {
            if let Some((name, address, own)) = endpoint(item) {
                facts.insert(address.clone(), own);
                addresses.insert(name, address);
            }
        }
    }
    for item in items {
        let Item::Impl(item) = item else { continue };
        let Some(address) = type_name(&item.self_ty).and_then(|name| addresses.get(&name)) else { continue };
        for function in &item.items {
            let ImplItem::Fn(function) = function else { continue };
            let is_new = function.sig.ident == "new";
            let mut sets = Sets { address, is_new, facts };
            sets.visit_block(&function.block);
        }
    }
}

/// The name of a marker, its address and what is known of it.
pub(crate) fn endpoint(item: &Item) -> Option<(String, String, BTreeMap<&'static str, String>)> {
    let Item::Impl(item) = item else { return None };
    let constant = item.items.iter().find_map(|item| match item {
        ImplItem::Const(constant) => Some(&constant.expr),
        _ => None,
    })?;
    let Expr::Reference(reference) = constant else { return None };
    let field = |name: &str| member(&reference.expr, name);
    let word = |name| field(name).and_then(last_name).map(|word| word.to_lowercase());
    let address = format!("{} {}", word("method")?.to_uppercase(), text(field("path")?)?);
    let mut facts = BTreeMap::from([("effect", word("effect")?), ("name", text(field("name")?)?)]);
    facts.extend(field("settled_by").and_then(within).and_then(text).map(|name| ("settled-by", name)));
    let sets: Vec<_> = elements(field("at_least_one")?).iter().map(listed).collect();
    let windows: Vec<_> = elements(field("windows")?).iter().filter_map(span).collect();
    for (name, values) in [("one-of", sets), ("window", windows)] {
        if !values.is_empty() {
            facts.insert(name, values.join(" & "));
        }
    }
    Some((type_name(&item.self_ty)?, address, facts))
}

fn listed(rule: &Expr) -> String {
    let together = |set: &Expr| elements(set).iter().filter_map(text).collect::<Vec<_>>().join("+");
    let mut alternatives: Vec<_> = elements(rule).iter().map(together).collect();
    alternatives.sort();
    alternatives.join(",")
}

fn span(window: &Expr) -> Option<String> {
    let field = |name: &str| member(window, name);
    let item = within(field("item")?).and_then(text).map(|item| format!(" of {item}"));
    let (from, to, months) = (text(field("from")?)?, text(field("to")?)?, number(field("months")?)?);
    Some(format!("{from}..{to}{} at most {months} months", item.unwrap_or_default()))
}

/// What the body of a function sets.
struct Sets<'a> {
    address: &'a str,
    is_new: bool,
    facts: &'a mut Facts,
}

impl<'ast> Visit<'ast> for Sets<'_> {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if let ("set", Some(key), Some(value)) =
            (call.method.to_string().as_str(), call.args.first().and_then(text), call.args.get(1))
        {
            let facts = self.facts.entry(format!("{} > {key}", self.address)).or_default();
            facts.insert("required", if self.is_new { "yes" } else { "no" }.to_owned());
            encoding(value, facts);
        }
        visit_expr_method_call(self, call);
    }
}

/// What the value of a field says of how it is sent.
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
            if let ("max_items", Some(most)) =
                (call.method.to_string().as_str(), call.args.first().and_then(number))
            {
                facts.insert("max-items", most);
            }
        }
        Expr::Call(call) => {
            let fact = match last_name(&call.func).as_deref() {
                Some("csv") => Some(("list", "csv".to_owned())),
                Some("array") => Some(("list", "array".to_owned())),
                Some("or_null") => Some(("null", "as-null".to_owned())),
                Some("or_empty") => Some(("null", "as-empty-string".to_owned())),
                Some("max_length") => call.args.get(1).and_then(number).map(|most| ("max-length", most)),
                _ => None,
            };
            facts.extend(fact);
            if let Some(Expr::Range(range)) = call.args.get(1) {
                facts.extend(range.start.as_deref().and_then(number).map(|least| ("minimum", least)));
                facts.extend(range.end.as_deref().and_then(number).map(|most| ("maximum", most)));
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
    matches!(member, syn::Member::Named(own) if own == name)
}

pub(crate) fn last_name(path: &Expr) -> Option<String> {
    let Expr::Path(path) = path else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

pub(crate) fn type_name(of: &syn::Type) -> Option<String> {
    let syn::Type::Path(of) = of else { return None };
    of.path.segments.last().map(|segment| segment.ident.to_string())
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
