//! Tokens that several emitters need.

use crate::format::blank;
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// Emits `Some(value)` or `None`.
pub(super) fn optional(value: Option<impl quote::ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// Emits `use path::{names};`, or nothing when there is no name.
pub(super) fn import(path: &TokenStream, names: &[&str]) -> Option<TokenStream> {
    let idents = names.iter().map(|name| ident(name));
    match names {
        [] => None,
        [_] => Some(quote!(use #path::#(#idents)*;)),
        _ => Some(quote!(use #path::{#(#idents),*};)),
    }
}

/// Emits items with a blank line between them.
pub(super) fn spaced(items: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let gap = blank();
    let mut tokens = TokenStream::new();
    for item in items {
        if !tokens.is_empty() && !item.is_empty() {
            tokens.extend(gap.clone());
        }
        tokens.extend(item);
    }
    tokens
}
