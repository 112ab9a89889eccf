//! An item as a line: what `public-api` shows of it, and what that leaves out.

use public_api::PublicItem;
use rustdoc_types::{
    Attribute, Constant, Crate, GenericParamDefKind, Generics, Id, Impl, Item, ItemEnum, StructKind,
};
use std::collections::HashMap;

/// The traits that the compiler implements by itself, and that users rely on without knowing.
const AUTO: &[&str] = &["Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe"];

/// The impls of types that have conditions, as they are shown.
pub(super) struct Impls(HashMap<Id, String>);

impl Impls {
    pub(super) fn new<'a>(docs: &Crate, all: impl Iterator<Item = &'a PublicItem>) -> Self {
        let is_conditional = |shown: &&PublicItem| match docs.index.get(&shown.id()).map(|item| &item.inner) {
            Some(ItemEnum::Impl(own)) => own.trait_.is_none() && !is_free(&own.generics),
            _ => false,
        };
        Self(all.filter(is_conditional).map(|shown| (shown.id(), shown.to_string())).collect())
    }

    /// What an item in one of them needs beside what it says itself, as a condition more.
    fn needs(&self, shown: &PublicItem) -> String {
        let Some(own) = shown.parent_id().and_then(|parent| self.0.get(&parent)) else {
            return String::new();
        };
        let between = if shown.to_string().contains(" where ") { ", " } else { " where " };
        format!("{between}{own}")
    }
}

/// The line of an item, or none for what another line says already.
pub(super) fn line(docs: &Crate, impls: &Impls, shown: &PublicItem) -> Option<String> {
    let item = docs.index.get(&shown.id())?;
    let parent = shown.parent_id().and_then(|parent| docs.index.get(&parent));
    match (&item.inner, parent.map(|parent| &parent.inner)) {
        (ItemEnum::Impl(own), _) if is_said(own) => None,
        // The impl says that they are there.
        (ItemEnum::Function(_), Some(ItemEnum::Impl(Impl { trait_: Some(_), .. }))) => None,
        (inner, parent) => {
            let (attributes, hidden) = (attributes(item), hidden(inner, parent));
            let rest = match inner {
                ItemEnum::Function(_) => impls.needs(shown),
                // The name says nothing of what is behind it.
                ItemEnum::Use(of) => format!(" = {}", of.source),
                ItemEnum::Constant { const_, .. } => value(const_),
                _ => String::new(),
            };
            Some(format!("{attributes}{shown}{rest}{hidden}"))
        }
    }
}

/// The value of a constant, as far as it is known: that of a number, or what is written there.
fn value(of: &Constant) -> String {
    let written = of.is_literal.then_some(&of.expr);
    of.value
        .as_ref()
        .or(written)
        .map_or_else(String::new, |value| format!(" = {}", value.replace('\n', "\\n")))
}

/// Whether an impl is what everyone expects: an automatic one without conditions, or the compiler's own affair.
fn is_said(own: &Impl) -> bool {
    let name = own.trait_.as_ref().map_or("", |of| of.path.rsplit("::").next().unwrap_or_default());
    let unconditional = !own.is_negative && is_free(&own.generics);
    name == "StructuralPartialEq" || (own.is_synthetic && (unconditional || !AUTO.contains(&name)))
}

fn is_free(generics: &Generics) -> bool {
    let bound = |kind: &GenericParamDefKind| matches!(kind, GenericParamDefKind::Type { bounds, .. } if !bounds.is_empty());
    generics.where_predicates.is_empty() && !generics.params.iter().any(|parameter| bound(&parameter.kind))
}

/// `#[non_exhaustive]` is shown already.
fn attributes(item: &Item) -> String {
    let must_use = item.attrs.iter().any(|attribute| matches!(attribute, Attribute::MustUse { .. }));
    let must_use = if must_use { "#[must_use] " } else { "" };
    let deprecated = if item.deprecation.is_some() { "#[deprecated] " } else { "" };
    format!("{must_use}{deprecated}")
}

/// What has a body: a struct with private fields, and an item of a trait that need not be implemented.
fn hidden(item: &ItemEnum, parent: Option<&ItemEnum>) -> &'static str {
    let of_trait = matches!(parent, Some(ItemEnum::Trait(_)));
    let has_body = match item {
        ItemEnum::Struct(own) => matches!(own.kind, StructKind::Plain { has_stripped_fields: true, .. }),
        ItemEnum::Function(own) => of_trait && own.has_body,
        ItemEnum::AssocType { type_, .. } => of_trait && type_.is_some(),
        ItemEnum::AssocConst { value, .. } => of_trait && value.is_some(),
        _ => false,
    };
    if has_body { " { .. }" } else { "" }
}
