//! Arguments, setters and the values that they set.

use super::docs;
use crate::format::Docs;
use crate::model::{Clearing, Field, Kind, Limit, List, Number};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// `job_id: impl Into<JobId>`
pub(super) fn argument(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let kind = if field.required && field.clearing.is_some() { optional(field) } else { parameter(field) };
    quote!(#name: #kind)
}

/// `.set("jobId", job_id.into())`
pub(super) fn set(field: &Field) -> TokenStream {
    let wire = &field.wire;
    let value = match field.clearing {
        Some(clearing) if field.required => or_cleared(field, clearing),
        _ => value(field),
    };
    quote!(set(#wire, #value))
}

/// The methods that set an optional field. `wrap` makes the method's result out of `….set(…)`.
pub(super) fn setters(
    field: &Field,
    kept: &Docs,
    wrap: &dyn Fn(&TokenStream) -> TokenStream,
) -> Vec<TokenStream> {
    let name = ident(&field.name);
    let kind = parameter(field);
    let docs = kept.keep(docs::field(field));
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    let body = wrap(&set(field));
    let setter = quote! {
        #docs
        #deprecated
        pub fn #name(self, #name: #kind) -> Self { #body }
    };
    let clear = field.clearing.map(|clearing| {
        let name = ident(&format!("clear_{}", field.name));
        let docs = kept.keep(docs::clearing(field, clearing));
        let wire = &field.wire;
        let cleared = cleared(clearing);
        let body = wrap(&quote!(set(#wire, #cleared)));
        quote! {
            #docs
            #deprecated
            pub fn #name(self) -> Self { #body }
        }
    });
    std::iter::once(setter).chain(clear).collect()
}

/// The helpers of the runtime that the fields need.
pub(super) fn helpers<'a>(fields: impl IntoIterator<Item = &'a Field>) -> Vec<&'static str> {
    let mut names = Vec::new();
    for field in fields {
        names.extend(match field.list {
            Some(List::Csv) => Some("csv"),
            Some(List::Array) => Some("array"),
            None if field.kind == Kind::Json => Some("json"),
            None if field.kind == Kind::Uuid => Some("uuid"),
            None if range(field).is_some() && field.kind == Kind::Decimal => Some("decimal_within"),
            None if range(field).is_some() => Some("within"),
            None if checked(field.limits.max_length).is_some() => Some("max_length"),
            None => None,
        });
        names.extend(match (field.clearing, field.required) {
            (Some(Clearing::AsNull), true) => Some("or_null"),
            (Some(Clearing::AsEmptyString), true) => Some("or_empty"),
            (Some(Clearing::AsNull), false) => Some("Null"),
            _ => None,
        });
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// The types that the fields name: of the spec, and of the runtime.
pub(super) fn types<'a>(fields: impl IntoIterator<Item = &'a Field>) -> (Vec<&'a str>, Vec<&'static str>) {
    let (mut spec, mut runtime) = (Vec::new(), Vec::new());
    for field in fields {
        match &field.kind {
            Kind::Id(name) | Kind::Enum { name, .. } | Kind::Object(name) => spec.push(name.as_str()),
            Kind::Decimal => runtime.push("Decimal"),
            Kind::Timestamp => runtime.push("Timestamp"),
            Kind::Date => runtime.push("Date"),
            Kind::Time => runtime.push("TimeOfDay"),
            _ => {}
        }
    }
    spec.sort_unstable();
    spec.dedup();
    runtime.sort_unstable();
    runtime.dedup();
    (spec, runtime)
}

fn parameter(field: &Field) -> TokenStream {
    if field.list.is_some() {
        let item = owned(&field.kind);
        return quote!(impl IntoIterator<Item = impl Into<#item>>);
    }
    match &field.kind {
        Kind::Integer => quote!(i64),
        Kind::Boolean => quote!(bool),
        Kind::String | Kind::Uuid => quote!(impl AsRef<str>),
        Kind::Json => quote!(impl serde::Serialize),
        Kind::Enum { name, open: false } | Kind::Object(name) | Kind::Entity(name) => {
            let name = ident(name);
            quote!(#name)
        }
        kind => {
            let owned = owned(kind);
            quote!(impl Into<#owned>)
        }
    }
}

/// The type of a required field that can also be cleared.
fn optional(field: &Field) -> TokenStream {
    let owned = owned(&field.kind);
    match (&field.kind, field.list) {
        (_, Some(_)) => quote!(Option<Vec<#owned>>),
        (Kind::String | Kind::Uuid, None) => quote!(Option<&str>),
        _ => quote!(Option<#owned>),
    }
}

/// The type of a field that is received. An entity in another is boxed: it may hold one of the first kind again.
pub(super) fn received(field: &Field) -> TokenStream {
    let owned = owned(&field.kind);
    match (&field.kind, field.list) {
        (_, Some(_)) => quote!(Vec<#owned>),
        (Kind::Entity(_), None) => quote!(Box<#owned>),
        _ => owned,
    }
}

fn owned(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Integer => quote!(i64),
        Kind::Decimal => quote!(Decimal),
        Kind::Boolean => quote!(bool),
        Kind::String | Kind::Uuid => quote!(String),
        Kind::Timestamp => quote!(Timestamp),
        Kind::Date => quote!(Date),
        Kind::Time => quote!(TimeOfDay),
        Kind::Json => quote!(serde_json::Value),
        Kind::Id(name) | Kind::Enum { name, .. } | Kind::Object(name) | Kind::Entity(name) => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

fn value(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match field.list {
        Some(list) => listed(field, list, &quote!(#name)),
        None => scalar(field, &quote!(#name)),
    }
}

fn scalar(field: &Field, name: &TokenStream) -> TokenStream {
    match (range(field), &field.kind) {
        (Some(range), Kind::Decimal) => return quote!(decimal_within(#name.into(), #range)),
        (Some(range), _) => return quote!(within(#name, #range)),
        (None, _) => {}
    }
    match &field.kind {
        Kind::Integer
        | Kind::Boolean
        | Kind::Enum { open: false, .. }
        | Kind::Object(_)
        | Kind::Entity(_) => {
            quote!(#name)
        }
        Kind::Json => quote!(json(&#name)),
        Kind::Uuid => quote!(uuid(#name.as_ref())),
        Kind::String => match checked(field.limits.max_length) {
            Some(most) => {
                let most = proc_macro2::Literal::usize_unsuffixed(most as usize);
                quote!(max_length(#name.as_ref(), #most))
            }
            None => quote!(#name.as_ref()),
        },
        Kind::Id(_)
        | Kind::Enum { open: true, .. }
        | Kind::Decimal
        | Kind::Timestamp
        | Kind::Date
        | Kind::Time => {
            quote!(#name.into())
        }
    }
}

fn listed(field: &Field, list: List, name: &TokenStream) -> TokenStream {
    let item = owned(&field.kind);
    let encode = match list {
        List::Csv => quote!(csv),
        List::Array => quote!(array),
    };
    let most = checked(field.limits.max_items).map(|most| {
        let most = proc_macro2::Literal::usize_unsuffixed(most as usize);
        quote!(.max_items(#most))
    });
    quote!(#encode::<#item>(#name) #most)
}

fn or_cleared(field: &Field, clearing: Clearing) -> TokenStream {
    let name = ident(&field.name);
    let value = match field.list {
        Some(list) => {
            let listed = listed(field, list, &quote!(values));
            quote!(#name.map(|values| #listed))
        }
        None => quote!(#name),
    };
    match clearing {
        Clearing::AsNull => quote!(or_null(#value)),
        Clearing::AsEmptyString => quote!(or_empty(#value)),
    }
}

fn cleared(clearing: Clearing) -> TokenStream {
    match clearing {
        Clearing::AsNull => quote!(Null),
        Clearing::AsEmptyString => quote!(""),
    }
}

/// Returns the bounds that are checked before sending: those that the page states.
fn range(field: &Field) -> Option<TokenStream> {
    let least = checked(field.limits.minimum).map(|number| bound(number, &field.kind));
    let most = checked(field.limits.maximum).map(|number| bound(number, &field.kind));
    match (least, most) {
        (Some(least), Some(most)) => Some(quote!(#least..=#most)),
        (Some(least), None) => Some(quote!(#least..)),
        (None, Some(most)) => Some(quote!(..=#most)),
        (None, None) => None,
    }
}

/// A bound as code: digits in quotes for a decimal, which is exact.
fn bound(number: Number, kind: &Kind) -> TokenStream {
    match (kind, number) {
        (Kind::Decimal, _) | (_, Number::Fraction(_)) => {
            let digits = number.to_string();
            quote!(#digits)
        }
        (_, Number::Integer(number)) => {
            let literal = proc_macro2::Literal::i64_unsuffixed(number.saturating_abs());
            if number < 0 { quote!(-#literal) } else { quote!(#literal) }
        }
    }
}

fn checked<T: Copy>(limit: Option<Limit<T>>) -> Option<T> {
    limit?.checked()
}
