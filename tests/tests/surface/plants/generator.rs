//! Planted edits of the generator.

use crate::planted::{Edit, Plant, edit, plant};
use audit::surface::Verdict::{Major, Minor};

fn one(file: &'static str, after: &'static str, from: &'static str, to: &'static str) -> [Edit; 1] {
    [edit(file, after, from, to)]
}

const FIELD: &str = "codegen/src/emit/field.rs";
const OPERATION: &str = "codegen/src/emit/operation.rs";

/// Returns edits of the emitted items.
pub(crate) fn spelling() -> Vec<Plant> {
    let types = "codegen/src/emit/types.rs";
    let field = "codegen/src/emit/field.rs";
    let operation = "codegen/src/emit/operation.rs";
    vec![
        plant("exhaustive entities", Minor, &one(types, "fn entity(", "#[non_exhaustive]", ""))
            .rust(&["~"], &["non-exhaustive-removed"]),
        plant("objects lose Hash", Major, &one(types, "fn object(", "#[derive(Clone, Debug, PartialEq, Eq, Hash)]", "#[derive(Clone, Debug, PartialEq, Eq)]"))
            .rust(&["$ as core::hash::Hash"], &["impl-removed"]),
        plant("groups lose Debug", Major, &one("codegen/src/emit/group.rs", "fn handle(", "#[derive(Clone, Debug)]", "#[derive(Clone)]"))
            .rust(&["Group<C> as core::fmt::Debug"], &["impl-removed"]),
        plant("groups gain PartialEq", Minor, &one("codegen/src/emit/group.rs", "fn handle(", "            client: C,\n        }", "            client: C,\n        }\n        impl<C: PartialEq> PartialEq for Group<C> { fn eq(&self, other: &Self) -> bool { self.client == other.client } }"))
            .rust(&["Group<C> as core::cmp::PartialEq"], &["impl-added"]),
        plant("must_use constructors", Minor, &one(operation, "fn constructor<", "deprecated: None", "deprecated: Some(parse_quote!(#[must_use]))"))
            .rust(&["$>::new", "$>::minimal"], &["must-use-added"]),
        plant("must_use group methods", Minor, &one(operation, "fn method(", "deprecated: docs::deprecated(operation.deprecated.as_ref())", "deprecated: Some(parse_quote!(#[must_use]))"))
            .rust(&["Group<C>::"], &["must-use-added"]),
        plant("markers gain Debug", Minor, &one(operation, "fn marker(", "        pub enum #marker {}", "        #[derive(Debug)]\n        pub enum #marker {}"))
            .rust(&["$ as core::fmt::Debug"], &["impl-added"]),
        plant("untyped result of creates", Major, &one(operation, "fn output(", "(ReturnKind::Created, Some(of)) => named(generic(ident(\"Created\"), [of])),", ""))
            .rust(&["$CreateOp::Output"], &["alias-changed"]),
        plant("renamed clearing methods", Major, &one(field, "fn clear(", "\"clear_{}\"", "\"empty_{}\""))
            .rust(&[">::clear_", ">::empty_"], &["function-added", "function-removed"]),
        plant("arguments without conversion", Major, &one(field, "fn parameter(", "    let marker = named(", "    if field.list.is_none() && !may_be_absent {\n        return kind;\n    }\n    let marker = named("))
            .rust(&["~impl IntoValue<"], &["argument-changed"]),
        plant("optional lists without Option", Major, &one(field, "fn parameter(", "generic(draft.runtime(\"IntoOptionalList\")", "generic(draft.runtime(\"IntoList\")"))
            .rust(&["~impl IntoOptionalList<"], &["argument-changed"]),
        plant("nested entities without Box", Major, &one(field, "fn received(", "named(generic(ident(\"Box\"), [owned]))", "owned"))
            .rust(&["~Box<"], &["field-type-changed"]),
    ]
}

/// Returns an edit with the same rule as one of `spelling`.
pub(crate) fn sets() -> Vec<Plant> {
    let edits = one("codegen/src/emit/types.rs", "fn set(", "#[non_exhaustive]", "");
    vec![plant("exhaustive enums", Minor, &edits).rust(&["~"], &["non-exhaustive-removed"])]
}

/// Returns edits that make the emitter differ from the model without a change in Rust.
pub(crate) fn sending() -> Vec<Plant> {
    [encodings(), rules(), sets_and_windows()].concat()
}

/// Returns edits of how values are sent.
#[rustfmt::skip]
fn encodings() -> Vec<Plant> {
    vec![
        plant(
            "exchanged response fields",
            Major,
            &[edit(
                "codegen/src/emit/types.rs",
                "fn entity(",
                "map(|field| &field.wire);",
                "map(|field| match field.wire.as_str() { \"typeName\" => \"contactName\", \"contactName\" => \"typeName\", own => own });",
            )],
        )
        .wire(&["stands-for-another"]),
        plant("no settling reads", Major, &one(OPERATION, "", "operation.settled_by.as_deref()", "operation.settled_by.as_deref().filter(|_| false)"))
            .wire(&["settling-changed"]),
        plant("no descending order", Major, &one("codegen/src/emit/mod.rs", "", "optional(descending.as_ref()", "optional(descending.as_ref().filter(|_| false)"))
            .wire(&["shared-changed"]),
        plant(
            "arrays sent as CSV",
            Major,
            &[
                edit(FIELD, "fn listed(", "List::Array => \"array\"", "List::Array => \"csv\""),
            ],
        )
        .wire(&["encoding-changed"]),
    ]
}

/// Returns edits of effects and rules.
#[rustfmt::skip]
fn rules() -> Vec<Plant> {
    vec![
        plant(
            "no limits of lists",
            Minor,
            &one(
                FIELD,
                "fn limited(",
                "match (range(field), &field.kind, most)",
                "match (range(field).filter(|_| false), &field.kind, most)",
            ),
        )
        .wire(&["bound-loosened"]),
        plant(
            "no irreversible effect",
            Major,
            &one(
                OPERATION,
                "fn endpoint(",
                "Effect::Irreversible => \"Irreversible\"",
                "Effect::Irreversible => \"Change\"",
            ),
        )
        .wire(&["effect-changed"]),
    ]
}

/// Returns edits of windows, sets and clearing.
#[rustfmt::skip]
fn sets_and_windows() -> Vec<Plant> {
    vec![
        plant(
            "no windows",
            Minor,
            &one(OPERATION, "fn endpoint(", "slice(operation.windows.iter().filter_map(window))", "slice([])"),
        )
        .wire(&["window-removed"]),
        plant(
            "no sets of required alternatives",
            Minor,
            &one(OPERATION, "fn endpoint(", "slice(operation.at_least_one.iter().filter_map(at_least_one))", "slice([])"),
        )
        .wire(&["one-of-removed"]),
        plant(
            "clearing by an empty string",
            Major,
            &one(
                FIELD,
                "fn clear(",
                "Clearing::AsNull => syntax::value(draft.runtime(\"Null\"))",
                "Clearing::AsNull => string(\"\")",
            ),
        )
        .wire(&["clearing-changed"]),
    ]
}

/// Returns edits of the lowering.
pub(crate) fn understanding() -> Vec<Plant> {
    let fields = "codegen/src/lower/fields.rs";
    let operations = "codegen/src/lower/operations.rs";
    vec![
        plant("timestamps without conversion", Major, &one("codegen/src/emit/field.rs", "fn parameter(", "    let marker = named(", "    if let (Kind::Timestamp, None, false) = (&field.kind, field.list, may_be_absent) {\n        return kind;\n    }\n    let marker = named("))
            .rust(&["~impl IntoValue<Timestamp>"], &["argument-changed"]),
        plant("no defaults", Major, &one(fields, "fn field(", "default: merged.default.clone()", "default: None")).wire(&["default-changed"]),
        plant("no units", Major, &one(fields, "fn field(", "unit: merged.unit.clone()", "unit: None")).rust(&["Op>::planned_duration"], &["argument-changed"]).wire(&["unit-stated"]),
        plant("no settling reads in the model", Major, &one(operations, "fn operation(", "settled_by: written.settled_by.clone()", "settled_by: None")).wire(&["settling-changed"]),
        plant("longer windows", Minor, &one("codegen/src/lower/windows.rs", "fn window(", "from: from?, to, months, item", "from: from?, to, months: months.map(|months| months + 1), item")).wire(&["bound-loosened"]),
        plant("creates become changes", Major, &one(operations, "fn operation(", "effect: written.effect,", "effect: match written.effect { crate::model::Effect::Create => crate::model::Effect::Change, other => other },")).wire(&["effect-changed", "retry-changed"]),
        plant("limits of client evidence become checked", Major, &one("codegen/src/lower/limits.rs", "fn limit<", "Evidence::Docs } else { known }", "Evidence::Docs } else if known == Evidence::Client { Evidence::Docs } else { known }")).wire(&["bound-tightened", "unchecked-limit-changed"]),
    ]
}
