//! The parts of emitted code that a spec determines.

use crate::shape::Endpoint;
use quote::ToTokens as _;
use std::collections::BTreeMap;
use syn::visit::{self, Visit};

/// The names and endpoints of a file.
#[derive(Default)]
pub(crate) struct Summary {
    /// The endpoints, in order.
    pub(crate) endpoints: Vec<Endpoint>,
    /// The number of definitions of each name, by its path.
    names: BTreeMap<String, usize>,
    /// The path of the visited item.
    path: Vec<String>,
}

impl Summary {
    /// Reads a file. It has to be Rust.
    pub(crate) fn new(text: &str) -> Self {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{error}:\n{text}"));
        let mut summary = Self::default();
        summary.visit_file(&file);
        summary
    }

    /// Returns the names that are defined twice.
    pub(crate) fn twice(&self) -> Vec<String> {
        let mut twice = Vec::new();
        for (name, count) in &self.names {
            if *count > 1 {
                twice.push(name.clone());
            }
        }
        twice
    }

    fn define(&mut self, name: &dyn ToString) {
        let mut path = self.path.clone();
        path.push(name.to_string());
        *self.names.entry(path.join("::")).or_default() += 1;
    }

    fn inside(&mut self, name: String, visit: impl FnOnce(&mut Self)) {
        self.path.push(name);
        visit(self);
        self.path.pop();
    }
}

impl<'ast> Visit<'ast> for Summary {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.define(&item.ident);
        self.inside(item.ident.to_string(), |summary| visit::visit_item_struct(summary, item));
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        if let Some(name) = &field.ident {
            self.define(name);
        }
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.define(&item.ident);
        self.inside(item.ident.to_string(), |summary| {
            for variant in &item.variants {
                summary.define(&variant.ident);
            }
        });
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.define(&item.ident);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.define(&item.ident);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.inside(item.ident.to_string(), |summary| visit::visit_item_mod(summary, item));
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        // A method of a trait is a name of the trait. An operation has one `impl` with its constructor, and one with its
        // setters for any client: a call of either is a method of the same type.
        let of_trait = item.trait_.as_ref().map(|(path, _)| path.to_token_stream().to_string());
        let generics = item.generics.params.is_empty();
        let kind = item.self_ty.to_token_stream().to_string().replace(" < C >", "");
        let name = match of_trait {
            Some(of_trait) => format!("<{kind} as {of_trait}, {generics}>"),
            None => kind,
        };
        self.inside(name, |summary| visit::visit_item_impl(summary, item));
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.define(&function.sig.ident);
        self.inside(function.sig.ident.to_string(), |summary| {
            for input in &function.sig.inputs {
                if let syn::FnArg::Typed(argument) = input {
                    summary.define(&argument.pat.to_token_stream());
                }
            }
            visit::visit_block(summary, &function.block);
        });
    }

    fn visit_expr_struct(&mut self, value: &'ast syn::ExprStruct) {
        if value.path.is_ident("Endpoint") {
            self.endpoints.push(endpoint(value));
        }
    }
}

fn endpoint(value: &syn::ExprStruct) -> Endpoint {
    let mut endpoint = Endpoint::default();
    for member in &value.fields {
        let syn::Member::Named(name) = &member.member else { panic!("a member without a name") };
        let text = member.expr.to_token_stream().to_string();
        match name.to_string().as_str() {
            "name" => endpoint.name = text.trim_matches('"').to_owned(),
            "path" => endpoint.path = text.trim_matches('"').to_owned(),
            "method" => endpoint.method = text.replace("Method :: ", "").to_uppercase(),
            "effect" => endpoint.effect = text.replace("Effect :: ", "").to_lowercase(),
            "fields" => endpoint.fields = strings(&member.expr),
            _ => {}
        }
    }
    endpoint
}

/// Returns the strings of a reference to an array.
fn strings(list: &syn::Expr) -> Vec<String> {
    let mut strings = Vec::new();
    for part in list.to_token_stream().to_string().split('"').skip(1).step_by(2) {
        strings.push(part.to_owned());
    }
    strings
}
