//! One heading of a page: its file, the type that holds its operations, and the client's way to it.

use super::docs::{paragraph, sentence};
use super::tokens::import;
use super::{field, operation};
use crate::File;
use crate::format::{Draft, blank};
use crate::model::{Api, Group, Operation, ReturnKind};
use crate::names::ident;
use crate::source::diagnostic::Diagnostic;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, ItemImpl, ItemMod, parse_quote};

/// The file of a group.
pub(super) fn file(api: &Api, group: &Group) -> Result<File, Box<Diagnostic>> {
    let stem = group.source.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut draft = Draft::new(format!("{}.rs", group.module), format!("spec/{stem}"));
    draft.add(handle(group, &draft))?;
    draft.add(entry(group, &draft))?;
    draft.add_items(vec![Item::Impl(methods(group, &draft))]);
    for operation in &group.operations {
        draft.add(operation::alias(api, &group.module, operation, &group.link, &draft))?;
        draft.add_items(vec![Item::Impl(operation::constructors(operation, &draft))]);
        if let Some(setters) = operation::setters(operation, &draft) {
            draft.add_items(vec![Item::Impl(setters)]);
        }
    }
    draft.add_items(vec![Item::Mod(markers(group, &draft))]);
    let mut doc = sentence(&group.heading);
    paragraph(&mut doc, sentence(&group.doc));
    paragraph(&mut doc, vec![format!("Docs page: <{}>.", group.link)]);
    let imports = imports(group, &draft);
    draft.finish(&doc, imports)
}

fn imports(group: &Group, draft: &Draft) -> TokenStream {
    let types = field::types(group.operations.iter().flat_map(|operation| &operation.fields));
    let types = import(&quote!(super::types), &types.into_iter().collect::<Vec<_>>());
    let runtime = field::imports(draft);
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
fn handle(group: &Group, draft: &Draft) -> TokenStream {
    let mut lines = sentence(&group.doc);
    paragraph(&mut lines, vec![format!("Created by [`Client::{}`].", group.module)]);
    let docs = draft.keep(lines);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Group<C> {
            client: C,
        }
    }
}

fn entry(group: &Group, draft: &Draft) -> TokenStream {
    let module = ident(&group.module);
    let mut lines = sentence(&format!("Returns the operations of the group {}", group.heading));
    paragraph(&mut lines, sentence(&group.doc));
    let docs = draft.keep(lines);
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

fn methods(group: &Group, draft: &Draft) -> ItemImpl {
    let mut methods: ItemImpl = parse_quote!(
        impl<C: Clone> Group<C> {}
    );
    for operation in &group.operations {
        methods.items.extend(operation::methods(operation, draft));
    }
    methods
}

fn markers(group: &Group, draft: &Draft) -> ItemMod {
    let docs = draft.line("Marker types of the operations, which tell calls apart.");
    let uses = marker_imports(group);
    let mut module: ItemMod = parse_quote! {
        #docs
        pub mod op { #uses }
    };
    if let Some((_, items)) = &mut module.content {
        for operation in &group.operations {
            items.extend(operation::marker(operation, draft));
        }
    }
    module
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
