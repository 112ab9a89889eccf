//! One heading of a page: its file, the type that holds its operations, and the client's way to it.

use super::docs::{paragraph, sentence};
use super::tokens::{import, spaced};
use super::{field, operation};
use crate::format::{Docs, Unformatted, blank};
use crate::model::{Api, Group, Operation, ReturnKind};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// The file of a group.
pub(super) fn file(api: &Api, group: &Group) -> Unformatted {
    let docs = Docs::default();
    let calls = group
        .operations
        .iter()
        .map(|operation| operation::call(api, &group.module, operation, &group.link, &docs));
    let parts = [handle(group, &docs), entry(group, &docs), methods(group, &docs)];
    let code = spaced(parts.into_iter().chain(calls));
    let tokens = spaced([imports(group, &code), code, markers(group, &docs)]);
    let mut doc = sentence(&group.heading);
    paragraph(&mut doc, sentence(&group.doc));
    paragraph(&mut doc, vec![format!("Docs page: <{}>.", group.link)]);
    let stem = group.source.rsplit(['/', '\\']).next().unwrap_or_default();
    Unformatted { name: format!("{}.rs", group.module), source: format!("spec/{stem}"), doc, docs, tokens }
}

fn imports(group: &Group, code: &TokenStream) -> TokenStream {
    let types = field::types(group.operations.iter().flat_map(|operation| &operation.fields));
    let types = import(&quote!(super::types), &types.into_iter().collect::<Vec<_>>());
    let runtime = field::imports(code);
    let is_list = |operation: &Operation| operation.returns.kind == ReturnKind::Page;
    let many =
        if group.operations.iter().any(is_list) { import(&quote!(crate::walk), &["Many"]) } else { None };
    quote! {
        #types
        use crate::Client;
        use crate::call::{Call, Detached};
        #runtime
        #many
    }
}

/// The type that holds the operations.
fn handle(group: &Group, kept: &Docs) -> TokenStream {
    let mut lines = sentence(&group.doc);
    paragraph(&mut lines, vec![format!("Created by [`Client::{}`].", group.module)]);
    let docs = kept.keep(lines);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Group<C> {
            client: C,
        }
    }
}

fn entry(group: &Group, kept: &Docs) -> TokenStream {
    let module = ident(&group.module);
    let mut lines = sentence(&format!("Returns the operations of the group {}", group.heading));
    paragraph(&mut lines, sentence(&group.doc));
    let docs = kept.keep(lines);
    let entry = |client| {
        quote! {
            impl #client {
                #docs
                pub fn #module(&self) -> Group<Self> {
                    Group { client: self.clone() }
                }
            }
        }
    };
    let (own, gap, blocking) = (entry(quote!(Client)), blank(), entry(quote!(crate::blocking::Client)));
    quote! {
        #own
        #gap
        #[cfg(feature = "blocking")]
        #blocking
    }
}

fn methods(group: &Group, kept: &Docs) -> TokenStream {
    let methods = spaced(group.operations.iter().flat_map(|operation| operation::methods(operation, kept)));
    quote! {
        impl<C: Clone> Group<C> { #methods }
    }
}

fn markers(group: &Group, kept: &Docs) -> TokenStream {
    let markers = spaced(group.operations.iter().map(|operation| operation::marker(operation, kept)));
    let gap = blank();
    let docs = kept.line("Marker types of the operations, which tell calls apart.");
    let uses = marker_imports(group);
    quote! {
        #docs
        pub mod op {
            #uses
            #gap
            #markers
        }
    }
}

/// Returns the imports of the markers: the facts of an endpoint, and the types of responses.
fn marker_imports(group: &Group) -> TokenStream {
    let mut endpoint = vec!["Effect", "Endpoint", "Method", "Operation"];
    let windows =
        group.operations.iter().any(|operation| operation.windows.iter().any(operation::is_limited));
    endpoint.extend(windows.then_some("Window"));
    let mut fields = group.operations.iter().flat_map(|operation| &operation.fields);
    if fields.any(|field| operation::checked_needs(field).is_some()) {
        endpoint.push("Needs");
        endpoint.sort_unstable();
    }
    let returns = |kind| group.operations.iter().any(|operation| operation.returns.kind == kind);
    let (paged, created) = (returns(ReturnKind::Page), returns(ReturnKind::Created));
    let mut answers: Vec<_> = created.then_some("Created").into_iter().collect();
    answers.extend(paged.then_some(["Page", "Paged"]).into_iter().flatten());
    let mut types: Vec<_> =
        group.operations.iter().filter_map(|operation| operation.returns.of.as_deref()).collect();
    types.sort_unstable();
    types.dedup();
    let types = import(&quote!(super::super::types), &types);
    let endpoint = import(&quote!(crate::call::endpoint), &endpoint);
    let answers = import(&quote!(crate::walk), &answers);
    quote!(#types #endpoint #answers)
}
