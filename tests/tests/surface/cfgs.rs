//! The surface is read on one platform, from a debug build without TLS. So public items must not depend on the platform, the
//! profile or a TLS feature.

use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Block, File, ImplItemFn, Item, ItemConst, ItemFn, ItemMod, ItemStatic, ItemUse, Macro, Meta,
    Token, Visibility,
};
use tests::rust_files;

/// Conditions that public code may have: the features of the surface, and conditions that no user sets.
const KNOWN: [&str; 6] = [
    "feature = \"api-json\"",
    "feature = \"blocking\"",
    "feature = \"tracing\"",
    "docsrs",
    "doctest",
    "test",
];

/// The other conditions of public code.
#[derive(Default)]
struct Public(Vec<String>);

impl Public {
    fn conditions(file: &File) -> Vec<String> {
        let mut found = Self::default();
        found.visit_file(file);
        found.0
    }

    /// Checks a condition and its parts.
    fn condition(&mut self, condition: &Meta) {
        match condition {
            Meta::List(list) => {
                let inner = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
                inner.iter().flatten().for_each(|inner| self.condition(inner));
            }
            leaf => {
                let leaf = leaf.to_token_stream().to_string();
                if !KNOWN.contains(&leaf.as_str()) {
                    self.0.push(leaf);
                }
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Private items and function bodies are skipped.
impl<'ast> Visit<'ast> for Public {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let Meta::List(list) = &attribute.meta else { return };
        if list.path.is_ident("cfg") || list.path.is_ident("cfg_attr") {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            // The other parts of `cfg_attr` are attributes.
            parts.iter().flatten().take(1).for_each(|condition| self.condition(condition));
        }
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        let tokens = called.tokens.to_string();
        if tokens.contains("cfg") {
            self.0.push(tokens);
        }
    }

    fn visit_block(&mut self, _: &'ast Block) {}

    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Fn(ItemFn { vis, .. })
            | Item::Const(ItemConst { vis, .. })
            | Item::Static(ItemStatic { vis, .. })
            | Item::Use(ItemUse { vis, .. })
                if !is_public(vis) => {}
            // Items of a private module may be re-exported.
            Item::Mod(ItemMod { vis, content, .. }) if !is_public(vis) => {
                content.iter().flat_map(|(_, items)| items).for_each(|item| self.visit_item(item));
            }
            _ => visit::visit_item(self, item),
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        if is_public(&item.vis) {
            visit::visit_impl_item_fn(self, item);
        }
    }
}

#[test]
fn public_items_have_no_other_conditions() {
    for (path, text) in rust_files("generated/src") {
        if path.ends_with("tests.rs") {
            continue;
        }
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let found = Public::conditions(&file);
        assert!(
            found.is_empty(),
            "{}: a public item depends on {found:?}, which tests/snapshots/surface.txt cannot show; remove the condition",
            path.display()
        );
    }
}

#[test]
fn conditional_public_item_is_found() {
    for (code, is_found) in [
        ("#[cfg(feature = \"rustls\")] pub fn f() {}", true),
        ("#[cfg(feature = \"rustls\")] #[must_use] pub fn f() {}", true),
        ("#[cfg(feature = \"rustls\")] fn f() {}", false),
        ("#[cfg(any(feature = \"x\", feature = \"native-tls\"))] pub(crate) const A: u8 = 1;", false),
        ("#[cfg(feature = \"rustls\")] impl Clone for A {}", true),
        ("#[cfg_attr(feature = \"rustls\", derive(Clone))] pub struct A;", true),
        ("#[cfg_attr(docsrs, doc(cfg(feature = \"x\")))] pub struct A;", false),
        ("pub struct A { #[cfg(feature = \"rustls\")] pub b: u8 }", true),
        ("pub enum A { #[cfg(not(feature = \"rustls\"))] B }", true),
        ("mod a { #[cfg(feature = \"rustls\")] pub struct B; }", true),
        ("#[cfg(feature = \"rustls\")] mod a { fn b() {} }", false),
        ("cfg_if! { if #[cfg(feature = \"rustls\")] { pub struct A; } }", true),
        ("impl A { #[cfg(feature = \"rustls\")] pub fn b() {} }", true),
        ("impl A { #[cfg(unix)] fn b() {} pub fn c() { #[cfg(unix)] d(); } }", false),
        ("#![cfg(feature = \"rustls\")]", true),
        ("/// With \"rustls\".\npub fn f() {}", false),
        ("#[cfg(all(feature = \"blocking\", not(feature = \"tracing\")))] pub fn f() {}", false),
        ("#[cfg(all(feature = \"blocking\", unix))] pub fn f() {}", true),
        ("impl A { #[cfg(debug_assertions)] pub fn b() {} }", true),
        ("#[cfg(not(target_os = \"windows\"))] pub fn f() {}", true),
        ("#[cfg(not(doc))] pub mod a {}", true),
        ("#[cfg(test)] pub mod a {}", false),
    ] {
        let file = syn::parse_file(code).expect("it is Rust");
        assert_eq!(!Public::conditions(&file).is_empty(), is_found, "{code}");
    }
}
