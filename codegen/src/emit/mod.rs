//! Model to tokens: spelling only, every decision is in the model.

mod docs;
mod field;
mod group;
pub mod json;
mod operation;
pub mod sample;
mod syntax;
pub(crate) mod table;
mod tokens;
mod types;

use crate::File;
use crate::format::{Draft, blank};
use crate::model::{Api, Envelope, Page, Paging, Status, WindowRule};
use crate::names::{self, ident};
use crate::source::diagnostic::Diagnostic;
use crate::text;
use docs::{paragraph, sentence};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, ItemConst, parse_quote};
use syntax::{associated, named, path, slice};
use tokens::optional;

/// Returns the files of the `api` module.
///
/// # Errors
///
/// When a file is not Rust, which is a mistake of an emitter.
pub(crate) fn files(api: &Api) -> Result<Vec<File>, Box<Diagnostic>> {
    let mut files = vec![root(api)?, types::file(api)?];
    for group in &api.groups {
        files.push(group::file(api, group)?);
    }
    Ok(files)
}

fn root(api: &Api) -> Result<File, Box<Diagnostic>> {
    let mut draft = Draft::new("mod.rs".to_owned(), "spec/".to_owned());
    let modules = api.groups.iter().map(|group| {
        let module = ident(&group.module);
        quote!(pub mod #module;)
    });
    let base_url = &api.base_url;
    let header = &api.key_header;
    let envelopes = api.envelopes.iter().map(envelope);
    let envelopes_doc = draft.line("The envelopes around a result, in the order in which they are tried.");
    let paging = paging(api.paging.as_ref());
    let paging_doc = draft.line("The keys of pagination.");
    let base_doc = draft.line("The base URL stated by the docs.");
    let header_doc = draft.line("The header that carries the API key.");
    let gap = blank();
    let tokens = quote! {
        #(#modules)*
        mod types;
        #gap
        use crate::http::envelope::Envelope;
        use crate::walk::Paging;
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
        pub(crate) const ENVELOPES: &[Envelope] = &[#(#envelopes),*];
        #gap
        #paging_doc
        pub(crate) const PAGING: Paging = #paging;
    };
    draft.add(tokens)?;
    draft.add_items(vec![Item::Const(endpoints(api, &draft))]);
    draft.finish(&root_doc(api), TokenStream::new())
}

/// Returns the list of all endpoints.
fn endpoints(api: &Api, draft: &Draft) -> ItemConst {
    let mut constants = Vec::new();
    for group in &api.groups {
        for operation in &group.operations {
            let marker = ident(&names::marker(&operation.name));
            let marker = named(path([ident(&group.module), ident("op"), marker]));
            constants.push(associated(marker, path(["crate", "Operation", "ENDPOINT"].map(ident))));
        }
    }
    let docs = draft.line("The endpoints, in the order of the docs pages.");
    let mut list: ItemConst = parse_quote! {
        #docs
        #[cfg(feature = "api-json")]
        pub(crate) const ENDPOINTS: &[&crate::Endpoint] = &[];
    };
    list.expr = Box::new(slice(constants));
    list
}

fn envelope(envelope: &Envelope) -> TokenStream {
    let keys = &envelope.keys;
    let status = optional(envelope.status.as_ref());
    quote!(Envelope { keys: &[#(#keys),*], status: #status })
}

fn paging(paging: Option<&Paging>) -> TokenStream {
    let Some(Paging { number, size, default_size, items, count, id, sort, descending, .. }) = paging else {
        return quote!(Paging::NONE);
    };
    let default_size = optional(default_size.map(proc_macro2::Literal::i64_unsuffixed));
    let id = optional(id.as_ref());
    let sort = optional(sort.as_ref());
    let descending = optional(descending.as_ref().map(|(field, value)| quote!((#field, #value))));
    quote! {
        Paging {
            number: #number,
            size: #size,
            default_size: #default_size,
            items: #items,
            count: #count,
            id: #id,
            sort: #sort,
            descending: #descending,
        }
    }
}

fn root_doc(api: &Api) -> Vec<String> {
    let mut lines = sentence(&format!("The {} API", api.title));
    paragraph(&mut lines, pages(api));
    paragraph(&mut lines, rules(api));
    if !api.statuses.is_empty() {
        lines.push(String::new());
        lines.push("| status | meaning |".to_owned());
        lines.push("|---|---|".to_owned());
    }
    for Status { code, doc, evidence } in &api.statuses {
        let known = docs::known(*evidence);
        lines.push(format!("| {code} | {} {known} |", text::inline(doc)));
    }
    lines
}

/// Returns a list of the docs pages.
fn pages(api: &Api) -> Vec<String> {
    let mut lines = Vec::new();
    for Page { title, url, doc } in &api.pages {
        let doc = doc.as_ref().map(|doc| format!(" {}", text::inline(doc))).unwrap_or_default();
        lines.push(format!("- Page {} (<{url}>).{doc}", text::inline(title)));
    }
    lines
}

/// Returns a list of the rules of the whole API, with their evidence.
fn rules(api: &Api) -> Vec<String> {
    let mut rules = vec![(format!("The key is in the header `{}`.", api.key_header), None, api.key_evidence)];
    for envelope in &api.envelopes {
        let keys = text::code(&envelope.keys.join("."));
        rules.push((format!("A result may be in {keys}."), envelope.doc.as_ref(), envelope.evidence));
    }
    if let Some(Paging { number, size, evidence, .. }) = &api.paging {
        rules.push((format!("Lists are paged by `{number}` and `{size}`."), None, *evidence));
    }
    if let Some(WindowRule { months, doc, evidence }) = &api.window {
        rules.push((format!("A date range has at most {months} months."), doc.as_ref(), *evidence));
    }
    let mut lines = Vec::new();
    for (rule, doc, evidence) in rules {
        let doc = doc.map(|doc| format!(" {}", text::inline(doc))).unwrap_or_default();
        lines.push(format!("- {rule}{doc} {}", docs::known(evidence)));
    }
    lines
}
