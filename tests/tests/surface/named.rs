//! The wire name of each name, read from the emitted code.

use super::emitted::{endpoint, last_name, text, type_name};
use super::workshop::Emitted;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use std::collections::BTreeMap;
use syn::visit::{Visit, visit_arm, visit_expr_method_call};
use syn::{FnArg, ImplItem, ImplItemFn, Item, Pat, ReturnType};

/// The names and what they stand for, in the form in which the surface has them.
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
                    let functions = item.items.iter().filter_map(|item| match item {
                        ImplItem::Fn(function) => Some(function),
                        _ => None,
                    });
                    for function in functions {
                        lines.extend(of_function(&format!("{module}{name}"), function, &addresses));
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

/// The address behind the marker of each operation.
fn addresses(items: &[Item]) -> BTreeMap<String, String> {
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

fn of_function(of: &str, function: &ImplItemFn, addresses: &BTreeMap<String, String>) -> Vec<String> {
    let name = function.sig.ident.to_string();
    if of.ends_with("::Group") {
        let ReturnType::Type(_, given) = &function.sig.output else { return vec![] };
        let address = type_name(given).and_then(|name| addresses.get(&name));
        return address.map(|address| line(&format!("{of}::{name}"), address)).into_iter().collect();
    }
    if name == "as_str" {
        let mut arms = Arms(of, Vec::new());
        arms.visit_block(&function.block);
        return arms.1;
    }
    let mut keys = Keys::default();
    keys.visit_block(&function.block);
    // What clears a field has its name with a word before, and is told by it.
    let own = keys.0.iter().filter(|_| !name.starts_with("clear_"));
    if name == "new" {
        let arguments = function.sig.inputs.iter().filter_map(|argument| match argument {
            FnArg::Typed(argument) => Some(&*argument.pat),
            FnArg::Receiver(_) => None,
        });
        let key = |argument: &Pat| {
            let argument = argument.to_token_stream().to_string();
            own.clone()
                .find(|(_, value)| idents(value.clone()).contains(&argument))
                .map(|(key, _)| key.clone())
        };
        let numbered = (1..).zip(arguments).filter_map(|(number, argument)| Some((number, key(argument)?)));
        return numbered.map(|(number, key)| line(&format!("{of}::new {number}"), &key)).collect();
    }
    own.map(|(key, _)| line(&format!("{of}::{name}"), key)).collect()
}

/// The words of code, in brackets too.
fn idents(code: TokenStream) -> Vec<String> {
    code.into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(word) => vec![word.to_string()],
            TokenTree::Group(group) => idents(group.stream()),
            _ => vec![],
        })
        .collect()
}

/// A key and its value.
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

/// The values of a set.
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

/// `entity!(Job { id => "id", … })`
fn entity(item: &syn::ItemMacro) -> Vec<String> {
    if !item.mac.path.is_ident("entity") {
        return vec![];
    }
    let mut tokens = item.mac.tokens.clone().into_iter();
    let (Some(TokenTree::Ident(of)), Some(TokenTree::Group(fields))) = (tokens.next(), tokens.next()) else {
        return vec![];
    };
    let fields: Vec<_> = fields.stream().into_iter().collect();
    let pairs = fields.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ','));
    let pair = |pair: &[TokenTree]| match pair {
        [TokenTree::Ident(field), .., TokenTree::Literal(wire)] => {
            let wire: syn::LitStr = syn::parse_str(&wire.to_string()).ok()?;
            Some(line(&format!("{of}::{field}"), &wire.value()))
        }
        _ => None,
    };
    pairs.filter_map(pair).collect()
}
