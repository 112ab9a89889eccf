//! One endpoint: its type, its constructor, its setters, its marker and its method.

use super::docs::{self, paragraph};
use super::{field, sample, spaced};
use crate::format::{Docs, blank};
use crate::model::{Api, Effect, Field, Method, Operation};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// The type of the call, with all that it can say.
pub(super) fn call(api: &Api, group: &str, operation: &Operation, link: &str, kept: &Docs) -> TokenStream {
    let parts = [alias(api, group, operation, link, kept), constructor(operation, kept)];
    spaced(parts.into_iter().chain(setters(operation, kept)))
}

fn alias(api: &Api, group: &str, operation: &Operation, link: &str, kept: &Docs) -> TokenStream {
    let name = ident(&operation.name);
    let mut lines = docs::operation(operation, link);
    let required: Vec<_> = required(operation).flat_map(docs::argument).collect();
    if !required.is_empty() {
        paragraph(&mut lines, vec!["# Arguments".to_owned()]);
    }
    paragraph(&mut lines, required);
    docs::conflicts(&mut lines, &operation.notes, &operation.fields);
    paragraph(&mut lines, sample::operation(api, group, operation));
    let docs = kept.keep(lines);
    quote! {
        #docs
        pub type #name<C = Detached> = Call<C, op::#name>;
    }
}

fn constructor(operation: &Operation, kept: &Docs) -> TokenStream {
    let name = ident(&operation.name);
    let arguments = required(operation).map(field::argument);
    let sets = required(operation).map(field::set);
    let docs = kept.line("Makes the request without a client, to send with [`Client::call`].");
    quote! {
        impl #name {
            #docs
            pub fn new(#(#arguments),*) -> Self {
                Call::empty()#(.#sets)*
            }
        }
    }
}

fn setters(operation: &Operation, kept: &Docs) -> Option<TokenStream> {
    let name = ident(&operation.name);
    let wrap = |set: &TokenStream| quote!(self.#set);
    let setters: Vec<_> =
        optional(operation).flat_map(|optional| field::setters(optional, kept, &wrap)).collect();
    if setters.is_empty() {
        return None;
    }
    let setters = spaced(setters);
    Some(quote! {
        impl<C> #name<C> { #setters }
    })
}

/// The method of the group.
pub(super) fn method(operation: &Operation, kept: &Docs) -> TokenStream {
    let name = ident(&operation.name);
    let method = ident(&operation.method_name);
    let mut lines = docs::sentence(&operation.summary);
    lines.push(String::new());
    lines.push(format!("`{} {}`; see [`{}`].", operation.method.word(), operation.path, operation.name));
    let docs = kept.keep(lines);
    let arguments = required(operation).map(field::argument);
    let names = required(operation).map(|field| ident(&field.name));
    quote! {
        #docs
        pub fn #method(&self, #(#arguments),*) -> #name<C> {
            #name::new(#(#names),*).on(&self.client)
        }
    }
}

/// The marker that carries what the endpoint is.
pub(super) fn marker(operation: &Operation, kept: &Docs) -> TokenStream {
    let marker = ident(&operation.name);
    let docs = kept.line(&format!("Marks [`{0}`](super::{0}).", operation.name));
    let (id, path) = (&operation.id, &operation.path);
    let method = match operation.method {
        Method::Get => quote!(Get),
        Method::Post => quote!(Post),
    };
    let effect = match operation.effect {
        Effect::Read => quote!(Read),
        Effect::Create => quote!(Create),
        Effect::Change => quote!(Change),
        Effect::Irreversible => quote!(Irreversible),
    };
    let fields = operation.fields.iter().map(|field| &field.wire);
    let settled_by = match &operation.settled_by {
        Some(read) => quote!(Some(#read)),
        None => quote!(None),
    };
    let sets = operation.at_least_one.iter().map(|set| quote!(&[#(#set),*]));
    let gap = blank();
    quote! {
        #docs
        pub enum #marker {}
        #gap
        impl Operation for #marker {
            type Output = serde_json::Value;
            const ENDPOINT: &'static Endpoint = &Endpoint {
                name: #id,
                method: Method::#method,
                path: #path,
                effect: Effect::#effect,
                fields: &[#(#fields),*],
                at_least_one: &[#(#sets),*],
                settled_by: #settled_by,
            };
        }
    }
}

fn required(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.fields.iter().filter(|field| field.required)
}

fn optional(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.fields.iter().filter(|field| !field.required)
}
