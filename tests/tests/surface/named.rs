//! Reads the wire name of each Rust name from the emitted code.

use super::emitted::{Emitted, endpoint, last_name, text, type_name};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use std::collections::BTreeMap;
use syn::visit::{Visit, visit_arm, visit_expr_method_call};
use syn::{FnArg, ImplItem, ImplItemFn, Item, Pat, ReturnType};

/// Returns the Rust names with their wire names, in the format of the surface.
pub(crate) fn names(emitted: &Emitted) -> String {
    let mut lines = Vec::new();
    for (file, code) in emitted.iter().filter(|(name, _)| name.as_str() != "mod.rs" && name.ends_with(".rs"))
    {
        let parsed = syn::parse_file(code).unwrap_or_else(|error| panic!("{file}: {error}"));
        let module = file.trim_end_matches(".rs");
        let module = if module == "types" { String::new() } else { format!("{module}::") };
        let addresses = addresses(&parsed.items);
        for item in &parsed.items {
            match item {
                Item::Impl(item) if item.trait_.is_none() => {
                    let name = type_name(&item.self_ty).unwrap_or_default();
                    for item in &item.items {
                        let ImplItem::Fn(function) = item else { continue };
                        lines.extend(function_lines(&format!("{module}{name}"), function, &addresses));
                    }
                }
                Item::Macro(item) => lines.extend(entity(item)),
                _ => {}
            }
        }
    }
    lines.sort();
    lines.concat()
}

fn line(name: &str, wire: &str) -> String {
    format!("{} = {}\n", name.replace("r#", ""), wire.escape_default())
}

/// Returns the address of each operation, by the name of its call.
pub(crate) fn addresses(items: &[Item]) -> BTreeMap<String, String> {
    let markers = items.iter().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "op" => module.content.as_ref(),
        _ => None,
    });
    markers
        .flat_map(|(_, items)| items)
        .filter_map(endpoint)
        .map(|(name, address, _)| (name, address))
        .collect()
}

fn function_lines(
    type_name: &str,
    function: &ImplItemFn,
    addresses: &BTreeMap<String, String>,
) -> Vec<String> {
    let name = function.sig.ident.to_string();
    if type_name.ends_with("::Group") {
        let ReturnType::Type(_, returned) = &function.sig.output else { return vec![] };
        let address = super::emitted::type_name(returned).and_then(|name| addresses.get(&name));
        return address.map(|address| line(&format!("{type_name}::{name}"), address)).into_iter().collect();
    }
    if name == "as_str" {
        let mut arms = Arms(type_name, Vec::new());
        arms.visit_block(&function.block);
        return arms.1;
    }
    let mut keys = Keys::default();
    keys.visit_block(&function.block);
    // The function that clears a field is implied by its setter.
    if name.starts_with("clear_") {
        return vec![];
    }
    if name == "new" || name == "minimal" {
        return argument_lines(&format!("{type_name}::{name}"), function, &keys);
    }
    let mut lines = Vec::new();
    for (key, _) in &keys.0 {
        lines.push(line(&format!("{type_name}::{name}"), key));
    }
    lines
}

/// Returns a line for each argument of a constructor.
fn argument_lines(constructor: &str, function: &ImplItemFn, keys: &Keys) -> Vec<String> {
    let mut lines = Vec::new();
    let mut number = 0;
    for argument in &function.sig.inputs {
        let FnArg::Typed(argument) = argument else { continue };
        number += 1;
        let argument = argument.pat.to_token_stream().to_string();
        if let Some((key, _)) = keys.0.iter().find(|(_, value)| idents(value.clone()).contains(&argument)) {
            lines.push(line(&format!("{constructor} {number}"), key));
        }
    }
    lines
}

/// Returns the identifiers in code, including those in brackets.
fn idents(code: TokenStream) -> Vec<String> {
    code.into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(word) => vec![word.to_string()],
            TokenTree::Group(group) => idents(group.stream()),
            _ => vec![],
        })
        .collect()
}

/// The fields that a function sets: keys and values.
#[derive(Default)]
struct Keys(Vec<(String, TokenStream)>);

impl<'ast> Visit<'ast> for Keys {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if let ("set", Some(key), Some(value)) =
            (call.method.to_string().as_str(), call.args.first().and_then(text), call.args.get(1))
        {
            self.0.push((key, value.to_token_stream()));
        }
        visit_expr_method_call(self, call);
    }
}

/// The name of an enum, and a line for each of its values.
struct Arms<'a>(&'a str, Vec<String>);

impl<'ast> Visit<'ast> for Arms<'_> {
    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        if let (Pat::Path(variant), Some(wire)) = (&arm.pat, text(&arm.body)) {
            let name = last_name(&syn::Expr::Path(variant.clone())).unwrap_or_default();
            self.1.push(line(&format!("{}::{name}", self.0), &wire));
        }
        visit_arm(self, arm);
    }
}

/// Returns the lines of an entity such as `entity!(Job { id => "id", … })`.
fn entity(item: &syn::ItemMacro) -> Vec<String> {
    if !item.mac.path.is_ident("entity") {
        return vec![];
    }
    let mut tokens = item.mac.tokens.clone().into_iter();
    let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(fields))) = (tokens.next(), tokens.next())
    else {
        return vec![];
    };
    let fields: Vec<_> = fields.stream().into_iter().collect();
    let pairs = fields.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ','));
    let mut lines = Vec::new();
    for pair in pairs {
        if let [TokenTree::Ident(field), .., TokenTree::Literal(wire)] = pair
            && let Ok(wire) = syn::parse_str::<syn::LitStr>(&wire.to_string())
        {
            lines.push(line(&format!("{name}::{field}"), &wire.value()));
        }
    }
    lines
}
