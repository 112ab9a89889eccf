//! Writes an item as a line: the text of `public-api`, and the parts that it omits.

use public_api::PublicItem;
use rustdoc_types::{
    Attribute, Constant, Crate, GenericParamDefKind, Generics, Id, Impl, Item, ItemEnum, StructKind,
};
use std::collections::HashMap;

/// Auto traits that users rely on.
const AUTO: &[&str] = &["Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe"];

/// The inherent impls with conditions, as text.
pub(super) struct Impls(HashMap<Id, String>);

impl Impls {
    pub(super) fn new<'a>(docs: &Crate, all: impl Iterator<Item = &'a PublicItem>) -> Self {
        let mut impls = HashMap::new();
        for shown in all {
            if let Some(item) = docs.index.get(&shown.id())
                && let ItemEnum::Impl(block) = &item.inner
                && block.trait_.is_none()
                && !is_free(&block.generics)
            {
                impls.insert(shown.id(), shown.to_string());
            }
        }
        Self(impls)
    }

    /// Returns the conditions of the impl around an item, as a part of its `where` clause.
    fn needs(&self, shown: &PublicItem) -> String {
        let Some(block) = shown.parent_id().and_then(|parent| self.0.get(&parent)) else {
            return String::new();
        };
        let between = if shown.to_string().contains(" where ") { ", " } else { " where " };
        format!("{between}{block}")
    }
}

/// Returns the line of an item, or `None` if another line implies it.
pub(super) fn line(docs: &Crate, impls: &Impls, shown: &PublicItem) -> Option<String> {
    let item = docs.index.get(&shown.id())?;
    let parent = shown.parent_id().and_then(|parent| docs.index.get(&parent));
    match (&item.inner, parent.map(|parent| &parent.inner)) {
        (ItemEnum::Impl(block), _) if is_implied(block) => None,
        // The line of the impl implies its functions.
        (ItemEnum::Function(_), Some(ItemEnum::Impl(Impl { trait_: Some(_), .. }))) => None,
        (inner, parent) => {
            let (attributes, hidden) = (attributes(item), hidden(inner, parent));
            let rest = match inner {
                ItemEnum::Function(_) => impls.needs(shown),
                // The name does not show the re-exported item.
                ItemEnum::Use(import) => format!(" = {}", import.source),
                ItemEnum::Constant { const_, .. } => value(const_),
                _ => String::new(),
            };
            Some(format!("{attributes}{shown}{rest}{hidden}"))
        }
    }
}

/// Returns the value of a constant that is a number or a literal.
fn value(constant: &Constant) -> String {
    let value = match &constant.value {
        Some(value) => value,
        None if constant.is_literal => &constant.expr,
        None => return String::new(),
    };
    if value.len() > LONGEST_VALUE {
        return String::new();
    }
    format!(" = {}", value.replace('\n', "\\n"))
}

/// The maximum length of a shown value, in bytes. A longer value is a document, such as the API as JSON.
const LONGEST_VALUE: usize = 200;

/// Returns whether an impl needs no line: an unconditional auto trait, or an impl of the compiler.
fn is_implied(block: &Impl) -> bool {
    let name = block.trait_.as_ref().map_or("", |path| path.path.rsplit("::").next().unwrap_or_default());
    let unconditional = !block.is_negative && is_free(&block.generics);
    name == "StructuralPartialEq" || (block.is_synthetic && (unconditional || !AUTO.contains(&name)))
}

/// Returns whether generics have no conditions.
fn is_free(generics: &Generics) -> bool {
    for parameter in &generics.params {
        if let GenericParamDefKind::Type { bounds, .. } = &parameter.kind
            && !bounds.is_empty()
        {
            return false;
        }
    }
    generics.where_predicates.is_empty()
}

/// Returns the attributes that `public-api` does not show.
fn attributes(item: &Item) -> String {
    let must_use = item.attrs.iter().any(|attribute| matches!(attribute, Attribute::MustUse { .. }));
    let must_use = if must_use { "#[must_use] " } else { "" };
    let deprecated = if item.deprecation.is_some() { "#[deprecated] " } else { "" };
    format!("{must_use}{deprecated}")
}

/// Returns a mark for a struct with private fields, and for a trait item with a default.
fn hidden(item: &ItemEnum, parent: Option<&ItemEnum>) -> &'static str {
    let is_in_trait = matches!(parent, Some(ItemEnum::Trait(_)));
    let has_body = match item {
        ItemEnum::Struct(item) => matches!(item.kind, StructKind::Plain { has_stripped_fields: true, .. }),
        ItemEnum::Function(function) => is_in_trait && function.has_body,
        ItemEnum::AssocType { type_, .. } => is_in_trait && type_.is_some(),
        ItemEnum::AssocConst { value, .. } => is_in_trait && value.is_some(),
        _ => false,
    };
    if has_body { " { .. }" } else { "" }
}
