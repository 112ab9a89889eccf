//! The evidence, the conflicts and the links that the emitted docs state.

use super::super::emitted::{Emitted, text, type_name};
use super::super::named::addresses;
use super::lines::Lines;
use proc_macro2::TokenTree;
use std::collections::BTreeMap;
use syn::visit::{Visit, visit_expr_method_call};
use syn::{Attribute, Expr, Fields, ImplItem, ImplItemFn, Item, ItemImpl, Meta};

/// The sentences of one kind of item, each with its word of evidence.
type Sentences = [(&'static str, &'static str); 4];

/// The sentences about fields that are sent.
const SENT: Sentences = [
    ("docs", "Documented."),
    ("example", "Shown only in an example of the docs page."),
    ("client", "Undocumented; VH3's own client sends it."),
    ("upstream", "Undocumented; BigChange's own API accepts it, but VH3 may not forward it."),
];
/// The sentences about types, values, received fields and operations.
const EXISTS: Sentences = [
    ("docs", "Documented."),
    ("example", "Shown only in an example of the docs page."),
    ("client", "Undocumented; VH3's own client uses it."),
    ("upstream", "Undocumented; BigChange's own API has it."),
];
/// The sentences about responses.
const RETURNED: Sentences = [
    ("docs", "Documented."),
    ("example", "Shown only in an example of the docs page."),
    ("client", "Undocumented; VH3's own client expects it."),
    ("upstream", "Undocumented; BigChange's own API returns it."),
];
/// The names of the sources in sentences about conflicts.
const FOLLOWED: [(&str, &str); 5] = [
    ("docs", "the docs page"),
    ("example", "the example of the docs page"),
    ("overview", "the overview of the docs"),
    ("client", "VH3's own client"),
    ("upstream", "BigChange's own API"),
];

/// Returns a line for each item with its evidence.
pub(super) fn lines(emitted: &Emitted) -> Lines {
    let mut lines = Lines::new();
    for (name, code) in emitted {
        let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "mod") else { continue };
        let file = syn::parse_file(code).unwrap_or_else(|error| panic!("{name}: {error}"));
        if module == "types" {
            types(&file.items, &mut lines);
        } else {
            let link = docs(&file.attrs);
            let link = between(&link, "Docs page: <", ">").unwrap_or("none");
            lines.insert(format!("{module} link: {link}"));
            group(&file.items, &mut lines);
        }
    }
    lines
}

fn group(items: &[Item], lines: &mut Lines) {
    let addresses = addresses(items);
    for item in items {
        match item {
            Item::Type(alias) => {
                if let Some(name) = addresses.get(&alias.ident.to_string()) {
                    call(name, &docs(&alias.attrs), lines);
                }
            }
            Item::Impl(item) => {
                if let Some(name) = type_name(&item.self_ty).and_then(|name| addresses.get(&name)) {
                    setters(name, item, lines);
                }
            }
            _ => {}
        }
    }
}

/// Reads the docs of a call: its own evidence, its link, its response, its arguments and its conflicts.
fn call(name: &str, docs: &str, lines: &mut Lines) {
    let (head, _) = docs.split_once("\n\n# ").unwrap_or((docs, ""));
    lines.insert(format!("{name}: {}", own(head, &EXISTS)));
    lines.insert(format!("{name} link: {}", between(head, "([docs](", "))").unwrap_or("none")));
    let (_, returns) = head.rsplit_once("\n\n").unwrap_or_default();
    if !returns.contains("not documented") {
        lines.insert(format!("{name} returns: {}", said(returns, &RETURNED)));
    }
    arguments(name, docs, lines);
    conflicts(name, docs, lines);
}

fn arguments(name: &str, docs: &str, lines: &mut Lines) {
    for argument in docs.split("\n- `").skip(1) {
        let argument = argument.split("\n\n").next().unwrap_or_default();
        sent(name, argument, "argument", lines);
    }
}

/// Reads the conflicts in the section about them.
fn conflicts(name: &str, docs: &str, lines: &mut Lines) {
    let Some((_, section)) = docs.split_once("# Conflicting sources\n\n") else { return };
    for paragraph in section.split("\n\n") {
        let paragraph = paragraph.replace('\n', " ");
        let Some((conflict, rest)) = paragraph.split_once(": ") else { continue };
        let Some(source) = between(rest, "This client follows ", ".") else { continue };
        let word = FOLLOWED.iter().find(|(_, name)| *name == source).map_or(source, |(word, _)| word);
        lines.insert(format!("{name} conflict {conflict}: {word}"));
    }
}

fn setters(name: &str, item: &ItemImpl, lines: &mut Lines) {
    for item in &item.items {
        let ImplItem::Fn(function) = item else { continue };
        let docs = docs(&function.attrs);
        if docs.contains("Sent as `") && function.sig.receiver().is_some() {
            sent(name, &docs, "setter", lines);
        } else if docs.starts_with("Clears the value:") {
            let wire = cleared(function);
            lines.insert(format!("{name} > {wire} clear: {}", said(&docs, &SENT)));
        }
    }
}

/// Reads the sentences behind "Sent as".
fn sent(name: &str, docs: &str, place: &str, lines: &mut Lines) {
    let words: Vec<_> = docs.split_whitespace().collect();
    let docs = words.join(" ");
    let (_, words) = docs.rsplit_once("Sent as `").unwrap_or_default();
    let wire = words.split('`').next().unwrap_or_default();
    let mut named = Vec::new();
    for conflict in words.split("Sources disagree: ").skip(1) {
        named.push(conflict.split('.').next().unwrap_or_default());
    }
    named.sort_unstable();
    let named: String = named.iter().map(|name| format!(" {name}")).collect();
    lines.insert(format!("{name} > {wire} {place}: {}{named}", said(words, &SENT)));
}

/// Returns the key that a function clears.
fn cleared(function: &ImplItemFn) -> String {
    let mut keys = Keys(Vec::new());
    keys.visit_block(&function.block);
    keys.0.concat()
}

/// The keys that a function sets.
struct Keys(Vec<String>);

impl<'ast> Visit<'ast> for Keys {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if call.method == "set" {
            self.0.extend(call.args.first().and_then(text));
        }
        visit_expr_method_call(self, call);
    }
}

fn types(items: &[Item], lines: &mut Lines) {
    let wires = wires(items);
    for item in items {
        match item {
            Item::Type(id) => {
                lines.insert(format!("{}: {}", id.ident, own(&docs(&id.attrs), &EXISTS)));
            }
            Item::Enum(set) => {
                let (name, all) = (&set.ident, docs(&set.attrs));
                let evidence = own(&all, &EXISTS);
                lines.insert(format!("{name}: {evidence}"));
                for variant in &set.variants {
                    let docs = docs(&variant.attrs).replace('\n', " ");
                    if let Some(wire) = between(&docs, "Wire value: `", "`") {
                        lines.insert(format!("{name} < {wire}: {}", differing(&docs, &evidence)));
                    }
                }
            }
            Item::Struct(object) => {
                let name = object.ident.to_string();
                let evidence = own(&docs(&object.attrs), &EXISTS);
                lines.insert(format!("{name}: {evidence}"));
                if let Fields::Named(fields) = &object.fields {
                    for field in &fields.named {
                        let key = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                        let Some(wire) = wires.get(&format!("{name}.{key}")) else { continue };
                        let docs = docs(&field.attrs).replace('\n', " ");
                        lines.insert(format!("{name} < {wire}: {}", differing(&docs, &evidence)));
                    }
                }
            }
            Item::Impl(item) if item.trait_.is_none() => object(item, lines),
            _ => {}
        }
    }
}

/// Reads the constructor and the setters of an object that is sent.
fn object(item: &ItemImpl, lines: &mut Lines) {
    let name = type_name(&item.self_ty).unwrap_or_default();
    for item in &item.items {
        if let ImplItem::Fn(function) = item
            && function.sig.ident == "new"
        {
            let docs = docs(&function.attrs);
            arguments(&name, &docs, lines);
            conflicts(&name, &docs, lines);
        }
    }
    setters(&name, item, lines);
}

/// Returns the names on the wire of the fields of entities, such as `Job.type_id`.
fn wires(items: &[Item]) -> BTreeMap<String, String> {
    let mut wires = BTreeMap::new();
    for item in items {
        let Item::Macro(item) = item else { continue };
        let tokens: Vec<_> = item.mac.tokens.clone().into_iter().collect();
        let [TokenTree::Ident(name), TokenTree::Group(fields)] = tokens.as_slice() else { continue };
        let fields: Vec<_> = fields.stream().into_iter().collect();
        for pair in fields.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',')) {
            if let [TokenTree::Ident(field), .., TokenTree::Literal(wire)] = pair {
                let wire = wire.to_string();
                wires.insert(format!("{name}.{field}"), wire.trim_matches('"').to_owned());
            }
        }
    }
    wires
}

/// Returns the word of the sentences in a text, or all words if there is more than one.
fn said(text: &str, sentences: &Sentences) -> String {
    let text = text.replace('\n', " ");
    let mut words = Vec::new();
    for (word, sentence) in sentences {
        let is_said = text.match_indices(sentence).any(|(at, _)| at == 0 || text[..at].ends_with(' '));
        words.extend(is_said.then_some(*word));
    }
    if words.is_empty() { "nothing".to_owned() } else { words.join("+") }
}

/// Returns the evidence of an item in a paragraph of its own, which docs evidence has not.
fn own(docs: &str, sentences: &Sentences) -> String {
    for paragraph in docs.split("\n\n").skip(1) {
        let paragraph = paragraph.replace('\n', " ");
        if let Some((word, _)) = sentences.iter().find(|(_, sentence)| *sentence == paragraph.trim()) {
            return (*word).to_owned();
        }
    }
    "docs".to_owned()
}

/// Returns the evidence of a part, which is named only where it differs from that of the whole.
fn differing(docs: &str, whole: &str) -> String {
    match said(docs, &EXISTS).as_str() {
        "nothing" => whole.to_owned(),
        word => word.to_owned(),
    }
}

fn between<'t>(text: &'t str, begin: &str, end: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(begin)?;
    Some(rest.split_once(end)?.0)
}

/// Returns the docs of an item, without the blank at the beginning of each line.
fn docs(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes {
        let Meta::NameValue(pair) = &attribute.meta else { continue };
        if let (true, Expr::Lit(_)) = (pair.path.is_ident("doc"), &pair.value) {
            lines.push(text(&pair.value).unwrap_or_default().trim().to_owned());
        }
    }
    lines.join("\n")
}
