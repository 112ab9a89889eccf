//! The surface is made without TLS, which takes a C compiler and long to build: a kind of TLS is only a way to build.

use syn::visit::{self, Visit};
use syn::{
    Attribute, Block, File, ImplItemFn, Item, ItemConst, ItemFn, ItemMod, ItemStatic, ItemUse, Macro, Meta,
    Visibility,
};
use tests::rust_files;

/// What of public code depends on a kind of TLS.
#[derive(Default)]
struct Public(Vec<String>);

impl Public {
    fn of(file: &File) -> Vec<String> {
        let mut found = Self::default();
        found.visit_file(file);
        found.0
    }

    fn look(&mut self, tokens: String) {
        if ["\"rustls\"", "\"native-tls\""].iter().any(|feature| tokens.contains(feature)) {
            self.0.push(tokens);
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// What is private, or inside of a function, is nobody's affair.
impl<'ast> Visit<'ast> for Public {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        // Docs are none.
        if let Meta::List(list) = &attribute.meta {
            self.look(list.tokens.to_string());
        }
    }

    fn visit_macro(&mut self, of: &'ast Macro) {
        self.look(of.tokens.to_string());
    }

    fn visit_block(&mut self, _: &'ast Block) {}

    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Fn(ItemFn { vis, .. })
            | Item::Const(ItemConst { vis, .. })
            | Item::Static(ItemStatic { vis, .. })
            | Item::Use(ItemUse { vis, .. })
                if !is_public(vis) => {}
            // What is in a private module may be shown elsewhere.
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
fn tls_adds_no_item() {
    for (path, text) in rust_files("generated/src") {
        if path.ends_with("tests.rs") {
            continue;
        }
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let found = Public::of(&file);
        assert!(
            found.is_empty(),
            "{}: what is public must not depend on a kind of TLS, since the surface is made without one: {found:?}",
            path.display()
        );
    }
}

#[test]
fn an_item_that_needs_tls_is_seen() {
    for (code, is_public) in [
        ("#[cfg(feature = \"rustls\")] pub fn f() {}", true),
        ("#[cfg(feature = \"rustls\")] #[must_use] pub fn f() {}", true),
        ("#[cfg(feature = \"rustls\")] fn f() {}", false),
        ("#[cfg(any(feature = \"x\", feature = \"native-tls\"))] pub(crate) const A: u8 = 1;", false),
        ("#[cfg(feature = \"rustls\")] impl Clone for A {}", true),
        ("#[cfg_attr(feature = \"rustls\", derive(Clone))] pub struct A;", true),
        ("pub struct A { #[cfg(feature = \"rustls\")] pub b: u8 }", true),
        ("pub enum A { #[cfg(not(feature = \"rustls\"))] B }", true),
        ("mod a { #[cfg(feature = \"rustls\")] pub struct B; }", true),
        ("#[cfg(feature = \"rustls\")] mod a { fn b() {} }", false),
        ("cfg_if! { if #[cfg(feature = \"rustls\")] { pub struct A; } }", true),
        ("impl A { #[cfg(feature = \"rustls\")] pub fn b() {} }", true),
        (
            "impl A { #[cfg(feature = \"rustls\")] fn b() {} pub fn c() { #[cfg(feature = \"rustls\")] d(); } }",
            false,
        ),
        ("#![cfg(feature = \"rustls\")]", true),
        ("/// With \"rustls\".\npub fn f() {}", false),
    ] {
        let file = syn::parse_file(code).expect("it is Rust");
        assert_eq!(!Public::of(&file).is_empty(), is_public, "{code}");
    }
}
