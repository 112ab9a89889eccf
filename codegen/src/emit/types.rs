//! Ids, sets of values and objects.

use super::docs::{known, paragraph, sentence};
use super::field::{self, Arguments};
use super::syntax::{self, Function, call, named, path, strings};
use crate::File;
use crate::format::{Draft, blank};
use crate::model::{Api, Enum, Evidence, Field, Id, IdType, Object, Variant};
use crate::names::ident;
use crate::source::diagnostic::Diagnostic;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, ImplItem, Item, ItemImpl, parse_quote};

/// The file of all types.
pub(super) fn file(api: &Api) -> Result<File, Box<Diagnostic>> {
    let mut draft = Draft::new("types.rs".to_owned(), "spec/".to_owned());
    for one in &api.ids {
        draft.add(id(one, &draft))?;
    }
    draft.add(kinds(&api.ids, &draft))?;
    for one in &api.enums {
        draft.add(set(one, &draft))?;
    }
    for one in &api.objects {
        draft.add_items(object(one, &draft));
    }
    for one in &api.entities {
        draft.add(entity(one, &draft))?;
    }
    let doc = vec!["Ids, enums, objects that are sent and entities that are received.".to_owned()];
    let imports = field::imports(&draft);
    draft.finish(&doc, imports)
}

fn id(id: &Id, draft: &Draft) -> TokenStream {
    let name = ident(&id.name);
    let docs = described(&id.doc, id.evidence, draft);
    let generic = match id.kind {
        IdType::Integer => draft.runtime("Id"),
        IdType::Uuid | IdType::String => draft.runtime("TextId"),
    };
    quote! {
        #docs
        pub type #name = #generic<kind::#name>;
    }
}

/// Returns the module with the marker of each id.
fn kinds(ids: &[Id], draft: &Draft) -> TokenStream {
    if ids.is_empty() {
        return TokenStream::new();
    }
    let docs =
        draft.line("Markers of ids: the type parameters of [`Id`](crate::Id) and [`TextId`](crate::TextId).");
    let kinds = ids.iter().map(|id| {
        let name = ident(&id.name);
        if id.kind == IdType::Uuid { quote!([#name]) } else { quote!(#name) }
    });
    quote! {
        #docs
        pub mod kind {
            crate::types::kinds!(#(#kinds),*);
        }
    }
}

fn set(set: &Enum, draft: &Draft) -> TokenStream {
    let name = ident(&set.name);
    let docs = described(&set.doc, set.evidence, draft);
    let variants = set.variants.iter().map(|variant| declared(variant, set.evidence, draft));
    let names: Vec<_> = set.variants.iter().map(|variant| ident(&variant.name)).collect();
    let wires = set.variants.iter().map(|variant| &variant.wire);
    let (copy, other, spelled, make) = if set.open {
        let other_doc = draft.line("A value that the spec does not list.");
        let other = quote! {
            #other_doc
            Other(Box<str>),
        };
        (None, Some(other), Some(quote!(Self::Other(value) => value,)), draft.runtime("open_enum"))
    } else {
        (Some(quote!(Copy,)), None, None, draft.runtime("closed_enum"))
    };
    let gap = blank();
    let all_doc = draft.line("All known values, in the order of the spec.");
    let str_doc = draft.line("Returns the value as it is sent and received.");
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

fn declared(variant: &Variant, evidence: Evidence, draft: &Draft) -> TokenStream {
    let name = ident(&variant.name);
    let docs = draft.keep(super::docs::variant(variant, evidence));
    let deprecated = super::docs::deprecated(variant.deprecated.as_ref());
    quote!(#docs #deprecated #name)
}

fn object(object: &Object, draft: &Draft) -> Vec<Item> {
    let name = ident(&object.name);
    let docs = described(&object.doc, object.evidence, draft);
    let (kind, complete, gap) = (draft.runtime("Object"), draft.runtime("object"), blank());
    let declared = parse_quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct #name(#kind);
    };
    let mut methods: ItemImpl = parse_quote!(#gap impl #name {});
    methods.items.push(new(object, draft));
    for optional in object.fields.iter().filter(|field| !field.required) {
        methods.items.extend(field::setters(optional, draft, |set| {
            call(ident("Self").into(), [syntax::method(parse_quote!(self.0), "set", set)])
        }));
    }
    vec![declared, Item::Impl(methods), parse_quote!(#gap #complete!(#name);)]
}

/// Returns the constructor of an object.
fn new(object: &Object, draft: &Draft) -> ImplItem {
    let mut lines = vec!["Creates the object from its required fields.".to_owned()];
    let required = || object.fields.iter().filter(|field| field.required);
    paragraph(&mut lines, required().flat_map(super::docs::argument).collect());
    super::docs::conflicts(&mut lines, &[], &object.fields);
    let Arguments { generics, parameters: inputs, sets } = field::arguments(required(), draft);
    let wires = strings(object.fields.iter().map(|field| &field.wire));
    let empty = call(path([draft.runtime("Object"), ident("new")]), [wires]);
    let new = Function {
        docs: Some(draft.keep(lines)),
        deprecated: None,
        name: ident("new"),
        generics,
        inputs,
        output: named(ident("Self")),
        body: call(ident("Self").into(), [field::set_on(empty, sets)]),
    };
    new.into()
}

/// Returns an object that is received: every field may be missing, and unexpected members are kept.
fn entity(entity: &Object, draft: &Draft) -> TokenStream {
    let name = ident(&entity.name);
    let docs = described(&entity.doc, entity.evidence, draft);
    let fields = entity.fields.iter().map(|field| received(field, entity.evidence, draft));
    let names = entity.fields.iter().map(|field| ident(&field.name));
    let wires = entity.fields.iter().map(|field| &field.wire);
    let extra_docs =
        draft.keep(vec!["Fields that the spec does not list, and values of an unexpected type.".to_owned()]);
    let gap = blank();
    let entity = draft.runtime("entity");
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
        #entity!(#name { #(#names => #wires),* });
    }
}

fn received(field: &Field, evidence: Evidence, draft: &Draft) -> TokenStream {
    let name = ident(&field.name);
    let kind = field::received(field, draft);
    let docs = draft.keep(super::docs::received(field, evidence));
    let deprecated = super::docs::deprecated(field.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        pub #name: Option<#kind>,
    }
}

fn described(text: &str, evidence: Evidence, draft: &Draft) -> Attribute {
    let mut lines = sentence(text);
    if evidence != Evidence::Docs {
        paragraph(&mut lines, vec![known(evidence).to_owned()]);
    }
    draft.keep(lines)
}
