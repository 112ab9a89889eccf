//! One endpoint: its type, its constructor, its setters, its marker and its method.

use super::docs::{self, paragraph};
use super::field::Arguments;
use super::tokens::{optional as option, spaced};
use super::{field, sample};
use crate::format::{Docs, blank};
use crate::model::{Api, AtLeastOne, Effect, Field, Method, Needs, Operation, ReturnKind, Returns, Window};
use crate::names::{self, ident};
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
    let arguments: Vec<_> = arguments(operation).flat_map(docs::argument).collect();
    if !arguments.is_empty() {
        paragraph(&mut lines, vec!["# Arguments".to_owned()]);
    }
    paragraph(&mut lines, arguments);
    docs::conflicts(&mut lines, &operation.notes, &operation.fields);
    paragraph(&mut lines, sample::operation(api, group, operation));
    let docs = kept.keep(lines);
    let deprecated = docs::deprecated(operation.deprecated.as_ref());
    let aliases = docs::aliases(group, operation);
    let marker = ident(&names::marker(&operation.name));
    let operation = match operation.returns.kind {
        ReturnKind::Page => quote!(Many<op::#marker>),
        _ => quote!(op::#marker),
    };
    quote! {
        #docs
        #aliases
        #deprecated
        pub type #name<C = Detached> = Call<C, #operation>;
    }
}

fn constructor(operation: &Operation, kept: &Docs) -> TokenStream {
    let name = ident(&operation.name);
    let Arguments { generics, parameters, sets } = field::arguments(arguments(operation));
    let docs = kept.line("Creates the request without a client; send it with [`Client::call`].");
    let minimal = minimal(operation, kept);
    let what = kept.line(&format!("Requests of `{} {}`.", operation.method.as_str(), operation.path));
    quote! {
        #what
        impl #name {
            #docs
            pub fn new #generics(#(#parameters),*) -> Self {
                Call::empty()#(.#sets)*
            }
            #minimal
        }
    }
}

/// The constructor without the fields that are only expected.
fn minimal(operation: &Operation, kept: &Docs) -> Option<TokenStream> {
    if !operation.has_minimal() {
        return None;
    }
    let Arguments { generics, parameters, sets } = field::arguments(required(operation));
    let docs =
        kept.line("Creates the request with only what the docs page requires; the server may refuse it.");
    let gap = blank();
    Some(quote! {
        #gap
        #docs
        pub fn minimal #generics(#(#parameters),*) -> Self {
            Call::empty()#(.#sets)*
        }
    })
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
    let docs = kept.line(&format!("Optional fields of `{} {}`.", operation.method.as_str(), operation.path));
    Some(quote! {
        #docs
        impl<C> #name<C> { #setters }
    })
}

/// Returns the methods of the group.
pub(super) fn methods(operation: &Operation, kept: &Docs) -> Vec<TokenStream> {
    let own = Constructor { method: &operation.method_name, name: "new", docs: docs::method(operation) };
    let mut methods = vec![method(operation, own, &arguments(operation).collect::<Vec<_>>(), kept)];
    if operation.has_minimal() {
        let name = names::minimal(&operation.method_name);
        let minimal = Constructor { method: &name, name: "minimal", docs: docs::minimal(operation) };
        methods.push(method(operation, minimal, &required(operation).collect::<Vec<_>>(), kept));
    }
    methods
}

/// A way to make a call: the method of the group, and the constructor that it calls.
struct Constructor<'a> {
    method: &'a str,
    name: &'a str,
    docs: Vec<String>,
}

fn method(operation: &Operation, way: Constructor<'_>, fields: &[&Field], kept: &Docs) -> TokenStream {
    let name = ident(&operation.name);
    let (method, constructor) = (ident(way.method), ident(way.name));
    let docs = kept.keep(way.docs);
    let deprecated = docs::deprecated(operation.deprecated.as_ref());
    let Arguments { generics, parameters, .. } = field::arguments(fields.iter().copied());
    let names = fields.iter().map(|field| ident(&field.name));
    quote! {
        #docs
        #deprecated
        pub fn #method #generics(&self, #(#parameters),*) -> #name<C> {
            #name::#constructor(#(#names),*).on(&self.client)
        }
    }
}

/// Returns the marker type with the facts of the endpoint.
pub(super) fn marker(operation: &Operation, kept: &Docs) -> TokenStream {
    let marker = ident(&names::marker(&operation.name));
    let docs = kept.line(&format!("Marker of [`{0}`](super::{0}).", operation.name));
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
    let settled_by = option(operation.settled_by.as_ref());
    let windows = operation.windows.iter().filter_map(window);
    let output = output(&operation.returns);
    let item = item(operation);
    let needs = operation.fields.iter().filter_map(needs);
    let sets = operation.at_least_one.iter().filter_map(at_least_one);
    let gap = blank();
    quote! {
        #docs
        pub enum #marker {}
        #gap
        impl Operation for #marker {
            type Output = #output;
            const ENDPOINT: &'static Endpoint = &Endpoint {
                name: #id,
                method: Method::#method,
                path: #path,
                effect: Effect::#effect,
                fields: &[#(#fields),*],
                at_least_one: &[#(#sets),*],
                needs: &[#(#needs),*],
                settled_by: #settled_by,
                windows: &[#(#windows),*],
            };
        }
        #item
    }
}

/// Returns a rule that is checked before sending, which is one that the page states.
fn at_least_one(rule: &AtLeastOne) -> Option<TokenStream> {
    if !rule.evidence.is_of_the_page() {
        return None;
    }
    let alternatives = rule.alternatives.iter().map(|together| quote!(&[#(#together),*]));
    Some(quote!(&[#(#alternatives),*]))
}

/// Returns the fields that another field needs, if the page states the rule, so that it is checked before sending.
fn needs(field: &Field) -> Option<TokenStream> {
    let needs = checked_needs(field)?;
    let (wire, fields) = (&field.wire, &needs.fields);
    Some(quote!(Needs { field: #wire, fields: &[#(#fields),*] }))
}

/// Returns the rule of a field that is one of the endpoint's facts.
pub(super) fn checked_needs(field: &Field) -> Option<&Needs> {
    field.needs.as_ref().filter(|needs| needs.evidence.is_of_the_page())
}

/// A range that is checked before sending, and by which a longer one is cut: the page itself limits it.
fn window(window: &Window) -> Option<TokenStream> {
    let Window { from, to, months, item, .. } = window;
    if !is_limited(window) {
        return None;
    }
    let months = proc_macro2::Literal::u32_unsuffixed((*months)?);
    let item = option(item.as_ref());
    Some(quote!(Window { from: #from, to: #to, months: #months, item: #item }))
}

/// Returns whether a range is one of the endpoint's facts.
pub(super) fn is_limited(window: &Window) -> bool {
    window.to.is_some() && window.months.is_some() && window.evidence.is_of_the_page()
}

/// Returns the type that a response is decoded into.
fn output(returns: &Returns) -> TokenStream {
    let of = returns.of.as_deref().map(ident);
    match (returns.kind, of) {
        (ReturnKind::Entity, Some(of)) => quote!(#of),
        (ReturnKind::Page, Some(of)) => quote!(Page<#of>),
        (ReturnKind::Created, Some(of)) => quote!(Created<#of>),
        _ => quote!(serde_json::Value),
    }
}

/// Returns the implementation that makes a list pageable.
fn item(operation: &Operation) -> Option<TokenStream> {
    let of = ident(operation.returns.of.as_deref().filter(|_| operation.returns.kind == ReturnKind::Page)?);
    let marker = ident(&names::marker(&operation.name));
    let gap = blank();
    Some(quote! {
        #gap
        impl Paged for #marker {
            type Item = #of;
        }
    })
}

fn arguments(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.fields.iter().filter(|field| field.is_argument())
}

fn required(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.fields.iter().filter(|field| field.required)
}

fn optional(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.fields.iter().filter(|field| !field.required)
}
