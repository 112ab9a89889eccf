//! Tokens that several emitters need.

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
