//! Arguments, setters and the values that they set.

use super::docs;
use super::tokens::import;
use crate::format::Docs;
use crate::model::{Clearing, Field, Kind, Limit, List, Number};
use crate::names::ident;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// The arguments of a function: its generic parameters, its parameters, and the calls that set the fields.
pub(super) struct Arguments {
    pub(super) generics: Option<TokenStream>,
    pub(super) parameters: Vec<TokenStream>,
    pub(super) sets: Vec<TokenStream>,
}

/// Returns the arguments for the fields.
pub(super) fn arguments<'a>(fields: impl IntoIterator<Item = &'a Field>) -> Arguments {
    let (mut markers, mut parameters, mut sets) = (Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        let may_be_absent = field.required && field.clearing.is_some();
        let marker = marker(markers.len());
        let (name, kind) = (ident(&field.name), parameter(field, may_be_absent, &marker));
        parameters.push(quote!(#name: #kind));
        sets.push(set(field, may_be_absent));
        markers.extend(field.list.map(|_| marker));
    }
    Arguments { generics: generics(&markers), parameters, sets }
}

/// Returns the name of the generic parameter that tells the forms of a list apart.
fn marker(index: usize) -> Ident {
    match index {
        0 => ident("M"),
        _ => ident(&format!("M{}", index + 1)),
    }
}

fn generics(markers: &[Ident]) -> Option<TokenStream> {
    (!markers.is_empty()).then(|| quote!(<#(#markers),*>))
}

/// Emits the call that sets a field, such as `set("jobId", given(&job_id))`.
fn set(field: &Field, may_be_absent: bool) -> TokenStream {
    let wire = &field.wire;
    let value = value(field, may_be_absent);
    match field.clearing {
        Some(Clearing::AsNull) if field.required => quote!(set(#wire, or_null(#value))),
        Some(Clearing::AsEmptyString) if field.required => quote!(set(#wire, or_empty(#value))),
        _ => quote!(set(#wire, #value)),
    }
}

/// The methods that set an optional field. `wrap` makes the method's result out of `….set(…)`.
pub(super) fn setters(
    field: &Field,
    kept: &Docs,
    wrap: &dyn Fn(&TokenStream) -> TokenStream,
) -> Vec<TokenStream> {
    let name = ident(&field.name);
    let marker = marker(0);
    let kind = parameter(field, true, &marker);
    let generics = field.list.map(|_| quote!(<#marker>));
    let docs = kept.keep(docs::field(field));
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    let body = wrap(&set(field, true));
    let setter = quote! {
        #docs
        #deprecated
        pub fn #name #generics(self, #name: #kind) -> Self { #body }
    };
    let clear = field.clearing.map(|clearing| clear(field, clearing, kept, wrap));
    std::iter::once(setter).chain(clear).collect()
}

/// The method that clears an optional field.
fn clear(
    field: &Field,
    clearing: Clearing,
    kept: &Docs,
    wrap: &dyn Fn(&TokenStream) -> TokenStream,
) -> TokenStream {
    let name = ident(&format!("clear_{}", field.name));
    let docs = kept.keep(docs::clearing(field, clearing));
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    let wire = &field.wire;
    let cleared = match clearing {
        Clearing::AsNull => quote!(Null),
        Clearing::AsEmptyString => quote!(""),
    };
    let body = wrap(&quote!(set(#wire, #cleared)));
    quote! {
        #docs
        #deprecated
        pub fn #name(self) -> Self { #body }
    }
}

/// Names of the runtime that emitted code may use, each list with its module.
const TYPES: &[&str] = &[
    "Date",
    "Decimal",
    "Id",
    "Minutes",
    "TextId",
    "TimeOfDay",
    "Timestamp",
    "closed_enum",
    "entity",
    "object",
    "open_enum",
];
const ENCODING: &[&str] = &[
    "Null",
    "Object",
    "array",
    "csv",
    "decimal_within",
    "json",
    "max_length",
    "or_empty",
    "or_null",
    "uuid",
    "within",
];
const INPUT: &[&str] = &["IntoList", "IntoOption", "IntoOptionalList", "IntoValue", "given", "maybe"];

/// Returns the imports of the items of the runtime that the code uses.
pub(super) fn imports(code: &TokenStream) -> TokenStream {
    let mut used = BTreeSet::new();
    collect(code.clone(), &mut used);
    let mut imports = TokenStream::new();
    for (module, names) in [
        (quote!(crate::types), TYPES),
        (quote!(crate::types::encode), ENCODING),
        (quote!(crate::types::input), INPUT),
    ] {
        let names: Vec<_> = names.iter().copied().filter(|name| used.contains(*name)).collect();
        imports.extend(import(&module, &names));
    }
    imports
}

/// Collects the identifiers of code that may need an import. Declared names, variants of an enum, methods that are called
/// and the end of a path need none.
fn collect(code: TokenStream, named: &mut BTreeSet<String>) {
    let mut before = Before::Other;
    let mut declares_enum = false;
    for token in code {
        before = match token {
            TokenTree::Group(group) => {
                if !(declares_enum && group.delimiter() == Delimiter::Brace) {
                    collect(group.stream(), named);
                }
                declares_enum &= group.delimiter() != Delimiter::Brace;
                Before::Other
            }
            TokenTree::Ident(name) if name == "fn" => Before::Name,
            TokenTree::Ident(name) => {
                declares_enum |= name == "enum";
                if !matches!(before, Before::Name) {
                    named.insert(name.to_string());
                }
                Before::Other
            }
            TokenTree::Punct(punct) => match (punct.as_char(), before) {
                ('.', _) | (':', Before::Colon) => Before::Name,
                (':', _) => Before::Colon,
                _ => Before::Other,
            },
            TokenTree::Literal(_) => Before::Other,
        };
    }
}

/// The token before an identifier.
#[derive(Clone, Copy)]
enum Before {
    /// A token after which an identifier needs no import.
    Name,
    /// The first colon of a path, or a colon alone.
    Colon,
    Other,
}

/// Returns the types of the spec that the fields name.
pub(super) fn types<'a>(fields: impl IntoIterator<Item = &'a Field>) -> BTreeSet<&'a str> {
    let mut types = BTreeSet::new();
    for field in fields {
        if let Kind::Id(name) | Kind::Enum { name, .. } | Kind::Object(name) = &field.kind {
            types.insert(name.as_str());
        }
    }
    types
}

/// The type of a parameter, as the trait of the values that it takes.
fn parameter(field: &Field, may_be_absent: bool, marker: &Ident) -> TokenStream {
    let kind = match &field.kind {
        _ if field.is_in_minutes() => quote!(Minutes),
        kind => owned(kind),
    };
    match (field.list, &field.kind, may_be_absent) {
        (Some(_), _, true) => quote!(impl IntoOptionalList<#kind, #marker>),
        (Some(_), _, false) => quote!(impl IntoList<#kind, #marker>),
        (None, Kind::Json, _) => quote!(impl serde::Serialize),
        (None, _, true) => quote!(impl IntoOption<#kind>),
        (None, _, false) => quote!(impl IntoValue<#kind>),
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

fn value(field: &Field, may_be_absent: bool) -> TokenStream {
    let name = ident(&field.name);
    match (field.list, &field.kind, may_be_absent) {
        (Some(list), ..) => listed(field, list, &name),
        (None, Kind::Json, _) => quote!(json(&#name)),
        (None, _, true) => limited(field, quote!(maybe(&#name))),
        (None, _, false) => limited(field, quote!(given(&#name))),
    }
}

/// The value with the rules that are checked before sending.
fn limited(field: &Field, value: TokenStream) -> TokenStream {
    let most = checked(field.limits.max_length);
    match (range(field), &field.kind, most) {
        (Some(range), Kind::Decimal, _) => quote!(decimal_within(#value, #range)),
        (Some(range), ..) => quote!(within(#value, #range)),
        (None, Kind::Uuid, _) => quote!(uuid(#value)),
        (None, Kind::String, Some(most)) => {
            let most = proc_macro2::Literal::usize_unsuffixed(most as usize);
            quote!(max_length(#value, #most))
        }
        _ => value,
    }
}

fn listed(field: &Field, list: List, name: &Ident) -> TokenStream {
    let encode = match list {
        List::Csv => quote!(csv),
        List::Array => quote!(array),
    };
    let most = checked(field.limits.max_items).map(|most| {
        let most = proc_macro2::Literal::usize_unsuffixed(most as usize);
        quote!(.max_items(#most))
    });
    quote!(#encode(#name) #most)
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
