//! Arguments, setters and the values that they set.

use super::docs;
use super::syntax::{
    self, Function, argument, call, generic, implements, method, named, number, path, receiver, reference,
    string,
};
use super::tokens::import;
use crate::format::Draft;
use crate::model::{Clearing, Field, Kind, Limit, List, Number};
use crate::names::ident;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;
use syn::{Expr, ExprRange, FnArg, ImplItem, RangeLimits, ReceiverKind, Type, parse_quote};

/// The arguments of a function: its generic parameters, its parameters, and the calls that set the fields.
pub(super) struct Arguments {
    pub(super) generics: Vec<Ident>,
    pub(super) parameters: Vec<FnArg>,
    pub(super) sets: Vec<[Expr; 2]>,
}

/// Returns the arguments for the fields.
pub(super) fn arguments<'a>(fields: impl IntoIterator<Item = &'a Field>, draft: &Draft) -> Arguments {
    let (mut generics, mut parameters, mut sets) = (Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        let may_be_absent = field.required && field.clearing.is_some();
        let marker = marker(generics.len());
        parameters.push(argument(ident(&field.name), parameter(field, may_be_absent, &marker, draft)));
        sets.push(set(field, may_be_absent, draft));
        generics.extend(field.list.map(|_| marker));
    }
    Arguments { generics, parameters, sets }
}

/// Returns the calls that set fields of a value, one after the other.
pub(super) fn set_on(mut value: Expr, sets: Vec<[Expr; 2]>) -> Expr {
    for set in sets {
        value = method(value, "set", set);
    }
    value
}

/// Returns the name of the generic parameter that tells the forms of a list apart.
fn marker(index: usize) -> Ident {
    match index {
        0 => ident("M"),
        _ => ident(&format!("M{}", index + 1)),
    }
}

/// Returns the arguments of the call that sets a field, such as `"jobId", given(&job_id)`.
fn set(field: &Field, may_be_absent: bool, draft: &Draft) -> [Expr; 2] {
    let value = value(field, may_be_absent, draft);
    let value = match field.clearing {
        Some(Clearing::AsNull) if field.required => runtime(draft, "or_null", [value]),
        Some(Clearing::AsEmptyString) if field.required => runtime(draft, "or_empty", [value]),
        _ => value,
    };
    [string(&field.wire), value]
}

/// Returns the call of a function of the runtime.
fn runtime<const N: usize>(draft: &Draft, name: &'static str, arguments: [Expr; N]) -> Expr {
    call(draft.runtime(name).into(), arguments)
}

/// The methods that set an optional field. `wrap` makes the method's result out of the arguments of `set`.
pub(super) fn setters(field: &Field, draft: &Draft, wrap: fn([Expr; 2]) -> Expr) -> Vec<ImplItem> {
    let marker = marker(0);
    let kind = parameter(field, true, &marker, draft);
    let setter = Function {
        docs: Some(draft.keep(docs::field(field))),
        deprecated: docs::deprecated(field.deprecated.as_ref()),
        name: ident(&field.name),
        generics: if field.list.is_some() { vec![marker] } else { Vec::new() },
        inputs: vec![receiver(ReceiverKind::Value), argument(ident(&field.name), kind)],
        output: named(ident("Self")),
        body: wrap(set(field, true, draft)),
    };
    let mut setters = vec![setter.into()];
    if let Some(clearing) = field.clearing {
        setters.push(clear(field, clearing, draft, wrap));
    }
    setters
}

/// The method that clears an optional field.
fn clear(field: &Field, clearing: Clearing, draft: &Draft, wrap: fn([Expr; 2]) -> Expr) -> ImplItem {
    let cleared = match clearing {
        Clearing::AsNull => syntax::value(draft.runtime("Null")),
        Clearing::AsEmptyString => string(""),
    };
    let clear = Function {
        docs: Some(draft.keep(docs::clearing(field, clearing))),
        deprecated: docs::deprecated(field.deprecated.as_ref()),
        name: ident(&format!("clear_{}", field.name)),
        generics: Vec::new(),
        inputs: vec![receiver(ReceiverKind::Value)],
        output: named(ident("Self")),
        body: wrap([string(&field.wire), cleared]),
    };
    clear.into()
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

/// Returns the imports of the names of the runtime that a file uses.
pub(super) fn imports(draft: &Draft) -> TokenStream {
    let used = draft.used();
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
fn parameter(field: &Field, may_be_absent: bool, marker: &Ident, draft: &Draft) -> Type {
    if let (Kind::Json, None) = (&field.kind, field.list) {
        return implements(path([ident("serde"), ident("Serialize")]));
    }
    let kind = match &field.kind {
        _ if field.is_in_minutes() => named(draft.runtime("Minutes")),
        kind => owned(kind, draft),
    };
    let marker = named(marker.clone());
    implements(match (field.list, may_be_absent) {
        (Some(_), true) => generic(draft.runtime("IntoOptionalList"), [kind, marker]),
        (Some(_), false) => generic(draft.runtime("IntoList"), [kind, marker]),
        (None, true) => generic(draft.runtime("IntoOption"), [kind]),
        (None, false) => generic(draft.runtime("IntoValue"), [kind]),
    })
}

/// The type of a field that is received. An entity in another is boxed: it may hold one of the first kind again.
pub(super) fn received(field: &Field, draft: &Draft) -> Type {
    let owned = owned(&field.kind, draft);
    match (&field.kind, field.list) {
        (_, Some(_)) => named(generic(ident("Vec"), [owned])),
        (Kind::Entity(_), None) => named(generic(ident("Box"), [owned])),
        _ => owned,
    }
}

fn owned(kind: &Kind, draft: &Draft) -> Type {
    named(match kind {
        Kind::Integer => ident("i64"),
        Kind::Decimal => draft.runtime("Decimal"),
        Kind::Boolean => ident("bool"),
        Kind::String | Kind::Uuid => ident("String"),
        Kind::Timestamp => draft.runtime("Timestamp"),
        Kind::Date => draft.runtime("Date"),
        Kind::Time => draft.runtime("TimeOfDay"),
        Kind::Json => return named(path([ident("serde_json"), ident("Value")])),
        Kind::Id(name) | Kind::Enum { name, .. } | Kind::Object(name) | Kind::Entity(name) => ident(name),
    })
}

fn value(field: &Field, may_be_absent: bool, draft: &Draft) -> Expr {
    let name = syntax::value(ident(&field.name));
    match (field.list, &field.kind, may_be_absent) {
        (Some(list), ..) => listed(field, list, name, draft),
        (None, Kind::Json, _) => runtime(draft, "json", [reference(name)]),
        (None, _, true) => limited(field, runtime(draft, "maybe", [reference(name)]), draft),
        (None, _, false) => limited(field, runtime(draft, "given", [reference(name)]), draft),
    }
}

/// The value with the rules that are checked before sending.
fn limited(field: &Field, value: Expr, draft: &Draft) -> Expr {
    let most = checked(field.limits.max_length);
    match (range(field), &field.kind, most) {
        (Some(range), Kind::Decimal, _) => runtime(draft, "decimal_within", [value, range]),
        (Some(range), ..) => runtime(draft, "within", [value, range]),
        (None, Kind::Uuid, _) => runtime(draft, "uuid", [value]),
        (None, Kind::String, Some(most)) => runtime(draft, "max_length", [value, number(most.into())]),
        _ => value,
    }
}

fn listed(field: &Field, list: List, name: Expr, draft: &Draft) -> Expr {
    let encode = match list {
        List::Csv => "csv",
        List::Array => "array",
    };
    let encoded = runtime(draft, encode, [name]);
    match checked(field.limits.max_items) {
        Some(most) => method(encoded, "max_items", [number(most.into())]),
        None => encoded,
    }
}

/// Returns the bounds that are checked before sending: those that the page states.
fn range(field: &Field) -> Option<Expr> {
    let start = checked(field.limits.minimum).map(|number| Box::new(bound(number, &field.kind)));
    let end = checked(field.limits.maximum).map(|number| Box::new(bound(number, &field.kind)));
    let limits = match (&start, &end) {
        (None, None) => return None,
        (Some(_), None) => RangeLimits::HalfOpen(Default::default()),
        _ => RangeLimits::Closed(Default::default()),
    };
    Some(Expr::Range(ExprRange { attrs: Vec::new(), start, limits, end }))
}

/// A bound as code: digits in quotes for a decimal, which is exact.
fn bound(bound: Number, kind: &Kind) -> Expr {
    match (kind, bound) {
        (Kind::Decimal, _) | (_, Number::Fraction(_)) => string(&bound.to_string()),
        (_, Number::Integer(bound)) => {
            let digits = number(bound.saturating_abs().unsigned_abs());
            if bound < 0 { parse_quote!(-#digits) } else { digits }
        }
    }
}

fn checked<T: Copy>(limit: Option<Limit<T>>) -> Option<T> {
    limit?.checked()
}
