//! Model to tokens: spelling only, every decision is in the model.

mod docs;
mod field;
mod group;
mod operation;
mod sample;
mod types;

use crate::format::{Docs, Unformatted, blank};
use crate::model::Api;
use crate::names::ident;
use docs::sentence;
use proc_macro2::TokenStream;
use quote::quote;

/// The files of the `api` module, each made when it is asked for: their tokens take far more room than their text.
pub(crate) fn files(api: &Api) -> impl Iterator<Item = Unformatted> {
    let own = [root, types::file].into_iter().map(|make| make(api));
    own.chain(api.groups.iter().map(|group| group::file(api, group)))
}

fn root(api: &Api) -> Unformatted {
    let modules = api.groups.iter().map(|group| {
        let module = ident(&group.module);
        quote!(pub mod #module;)
    });
    let docs = Docs::default();
    let base_url = &api.base_url;
    let header = &api.key_header;
    let envelopes = api.envelopes.iter().map(|keys| quote!(&[#(#keys),*]));
    let envelopes_doc =
        docs.line("The keys around a result, from the outside in, in the order in which they are tried.");
    let base_doc = docs.line("The base URL that the docs give.");
    let header_doc = docs.line("The header that carries the API key.");
    let gap = blank();
    let tokens = quote! {
        #(#modules)*
        mod types;
        #gap
        pub use types::*;
        #gap
        #base_doc
        pub const BASE_URL: &str = #base_url;
        #gap
        #header_doc
        pub const API_KEY_HEADER: &str = #header;
        #gap
        #envelopes_doc
        pub(crate) const ENVELOPES: &[&[&str]] = &[#(#envelopes),*];
    };
    Unformatted { name: "mod.rs".to_owned(), source: "spec/".to_owned(), doc: root_doc(api), docs, tokens }
}

fn root_doc(api: &Api) -> Vec<String> {
    let mut lines = sentence(&format!("The {} API", api.title));
    if !api.statuses.is_empty() {
        lines.push(String::new());
        lines.push("| status | meaning |".to_owned());
        lines.push("|---|---|".to_owned());
    }
    for (code, meaning, evidence) in &api.statuses {
        let known = docs::known(*evidence);
        lines.push(format!("| {code} | {} {known} |", crate::text::inline(meaning)));
    }
    lines
}

/// `use path::{names};`, or nothing when there is no name.
fn import(path: &TokenStream, names: &[&str]) -> Option<TokenStream> {
    let idents = names.iter().map(|name| ident(name));
    match names {
        [] => None,
        [_] => Some(quote!(use #path::#(#idents)*;)),
        _ => Some(quote!(use #path::{#(#idents),*};)),
    }
}

/// Items with a blank line between them.
fn spaced(items: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let gap = blank();
    let mut tokens = TokenStream::new();
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            tokens.extend(gap.clone());
        }
        tokens.extend(item);
    }
    tokens
}
