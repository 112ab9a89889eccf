//! Ids, sets of values and objects.

use super::docs::{known, paragraph, sentence};
use super::field;
use super::field::Arguments;
use super::tokens::spaced;
use crate::format::{Docs, Unformatted, blank};
use crate::model::{Api, Enum, Evidence, Field, Id, IdType, Object, Variant};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// The file of all types.
pub(super) fn file(api: &Api) -> Unformatted {
    let docs = Docs::default();
    let ids = api.ids.iter().map(|one| id(one, &docs));
    let enums = api.enums.iter().map(|one| set(one, &docs));
    let objects = api.objects.iter().map(|one| object(one, &docs));
    let entities = api.entities.iter().map(|one| entity(one, &docs));
    let items = ids.chain(kinds(&api.ids, &docs)).chain(enums).chain(objects).chain(entities);
    let code = spaced(items);
    let tokens = spaced([field::imports(&code), code]);
    let doc = vec!["Ids, enums, objects that are sent and entities that are received.".to_owned()];
    Unformatted { name: "types.rs".to_owned(), source: "spec/".to_owned(), doc, docs, tokens }
}

fn id(id: &Id, kept: &Docs) -> TokenStream {
    let name = ident(&id.name);
    let docs = described(&id.doc, id.evidence, kept);
    let generic = match id.kind {
        IdType::Integer => quote!(Id),
        IdType::Uuid | IdType::String => quote!(TextId),
    };
    quote! {
        #docs
        pub type #name = #generic<kind::#name>;
    }
}

/// Returns the module with the marker of each id.
fn kinds(ids: &[Id], kept: &Docs) -> Option<TokenStream> {
    if ids.is_empty() {
        return None;
    }
    let docs =
        kept.line("Markers of ids: the type parameters of [`Id`](crate::Id) and [`TextId`](crate::TextId).");
    let kinds = ids.iter().map(|id| {
        let name = ident(&id.name);
        if id.kind == IdType::Uuid { quote!([#name]) } else { quote!(#name) }
    });
    Some(quote! {
        #docs
        pub mod kind {
            crate::types::kinds!(#(#kinds),*);
        }
    })
}

fn set(set: &Enum, kept: &Docs) -> TokenStream {
    let name = ident(&set.name);
    let docs = described(&set.doc, set.evidence, kept);
    let variants = set.variants.iter().map(|variant| declared(variant, set.evidence, kept));
    let names: Vec<_> = set.variants.iter().map(|variant| ident(&variant.name)).collect();
    let wires = set.variants.iter().map(|variant| &variant.wire);
    let (copy, other, spelled, make) = if set.open {
        let other_doc = kept.line("A value that the spec does not list.");
        let other = quote! {
            #other_doc
            Other(Box<str>),
        };
        (None, Some(other), Some(quote!(Self::Other(value) => value,)), quote!(open_enum))
    } else {
        (Some(quote!(Copy,)), None, None, quote!(closed_enum))
    };
    let gap = blank();
    let all_doc = kept.line("All known values, in the order of the spec.");
    let str_doc = kept.line("Returns the value as it is sent and received.");
    quote! {
        #docs
        #[derive(Clone, #copy Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* #other }
        #gap
        impl #name {
            #all_doc
            pub const ALL: &'static [Self] = &[#(Self::#names),*];
            #gap
            #str_doc
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #wires,)*
                    #spelled
                }
            }
        }
        #gap
        #make!(#name);
    }
}

fn declared(variant: &Variant, evidence: Evidence, kept: &Docs) -> TokenStream {
    let name = ident(&variant.name);
    let docs = kept.keep(super::docs::variant(variant, evidence));
    let deprecated = super::docs::deprecated(variant.deprecated.as_ref());
    quote!(#docs #deprecated #name)
}

fn object(object: &Object, kept: &Docs) -> TokenStream {
    let name = ident(&object.name);
    let docs = described(&object.doc, object.evidence, kept);
    let wires = object.fields.iter().map(|field| &field.wire);
    let required = || object.fields.iter().filter(|field| field.required);
    let Arguments { generics, parameters, sets } = field::arguments(required());
    let mut lines = vec!["Creates the object from its required fields.".to_owned()];
    paragraph(&mut lines, required().flat_map(super::docs::argument).collect());
    super::docs::conflicts(&mut lines, &[], &object.fields);
    let new_docs = kept.keep(lines);
    let new = quote! {
        #new_docs
        pub fn new #generics(#(#parameters),*) -> Self {
            Self(Object::new(&[#(#wires),*])#(.#sets)*)
        }
    };
    let wrap = |set: &TokenStream| quote!(Self(self.0.#set));
    let setters = object.fields.iter().filter(|field| !field.required);
    let setters = setters.flat_map(|optional| field::setters(optional, kept, &wrap));
    let methods = spaced(std::iter::once(new).chain(setters));
    let gap = blank();
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct #name(Object);
        #gap
        impl #name { #methods }
        #gap
        object!(#name);
    }
}

/// Returns an object that is received: every field may be missing, and unexpected members are kept.
fn entity(entity: &Object, kept: &Docs) -> TokenStream {
    let name = ident(&entity.name);
    let docs = described(&entity.doc, entity.evidence, kept);
    let fields = entity.fields.iter().map(|field| received(field, entity.evidence, kept));
    let names = entity.fields.iter().map(|field| ident(&field.name));
    let wires = entity.fields.iter().map(|field| &field.wire);
    let extra_docs =
        kept.keep(vec!["Fields that the spec does not list, and values of an unexpected type.".to_owned()]);
    let gap = blank();
    quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #extra_docs
            pub extra: serde_json::Map<String, serde_json::Value>,
        }
        #gap
        entity!(#name { #(#names => #wires),* });
    }
}

fn received(field: &Field, evidence: Evidence, kept: &Docs) -> TokenStream {
    let name = ident(&field.name);
    let kind = field::received(field);
    let docs = kept.keep(super::docs::received(field, evidence));
    let deprecated = super::docs::deprecated(field.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        pub #name: Option<#kind>,
    }
}

fn described(text: &str, evidence: Evidence, kept: &Docs) -> TokenStream {
    let mut lines = sentence(text);
    if evidence != Evidence::Docs {
        paragraph(&mut lines, vec![known(evidence).to_owned()]);
    }
    kept.keep(lines)
}
