//! One endpoint: its type, its constructor, its setters, its marker and its method.

use super::docs::{self, paragraph};
use super::field::Arguments;
use super::syntax::{
    self, Function, argument, call, constant, generic, named, number, option, path, receiver, record,
    reference, slice, string, strings,
};
use super::{field, sample};
use crate::format::{Draft, blank};
use crate::model::{Api, AtLeastOne, Effect, Field, Method, Needs, Operation, ReturnKind, Returns, Window};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Expr, ImplItem, Item, ItemImpl, ReceiverKind, Type, parse_quote};

/// Returns the type of the call.
pub(super) fn alias(api: &Api, group: &str, operation: &Operation, link: &str, draft: &Draft) -> TokenStream {
    let name = ident(&operation.name);
    let mut lines = docs::operation(operation, link);
    let arguments: Vec<_> = arguments(operation).flat_map(docs::argument).collect();
    if !arguments.is_empty() {
        paragraph(&mut lines, vec!["# Arguments".to_owned()]);
    }
    paragraph(&mut lines, arguments);
    docs::conflicts(&mut lines, &operation.notes, &operation.fields);
    paragraph(&mut lines, sample::operation(api, group, operation));
    let docs = draft.keep(lines);
    let deprecated = docs::deprecated(operation.deprecated.as_ref());
    let aliases = docs::aliases(group, operation);
    let marker = ident(&names::marker(&operation.name));
    let operation = match operation.returns.kind {
        ReturnKind::Page => quote!(Many<op::#marker>),
        _ => quote!(op::#marker),
    };
    quote! {
        #docs
        #aliases
        #deprecated
        pub type #name<C = Detached> = Call<C, #operation>;
    }
}

/// Returns the constructors of the call.
pub(super) fn constructors(operation: &Operation, draft: &Draft) -> ItemImpl {
    let name = ident(&operation.name);
    let what = draft.line(&format!("Requests of `{} {}`.", operation.method.as_str(), operation.path));
    let mut constructors: ItemImpl = parse_quote!(#what impl #name {});
    let docs = draft.line("Creates the request without a client; send it with [`Client::call`].");
    constructors.items.push(constructor("new", docs, arguments(operation), draft));
    if operation.has_minimal() {
        let docs = draft
            .line("Creates the request with only what the docs page requires; the server may refuse it.");
        constructors.items.push(constructor("minimal", docs, required(operation), draft));
    }
    constructors
}

fn constructor<'a>(
    name: &str,
    docs: Attribute,
    fields: impl Iterator<Item = &'a Field>,
    draft: &Draft,
) -> ImplItem {
    let Arguments { generics, parameters: inputs, sets } = field::arguments(fields, draft);
    let body = field::set_on(call(path([ident("Call"), ident("empty")]), []), sets);
    let (name, output) = (ident(name), named(ident("Self")));
    Function { docs: Some(docs), deprecated: None, name, generics, inputs, output, body }.into()
}

/// Returns the setters of the call.
pub(super) fn setters(operation: &Operation, draft: &Draft) -> Option<ItemImpl> {
    let name = ident(&operation.name);
    let docs = draft.line(&format!("Optional fields of `{} {}`.", operation.method.as_str(), operation.path));
    let mut setters: ItemImpl = parse_quote!(#docs impl<C> #name<C> {});
    for field in optional(operation) {
        setters.items.extend(field::setters(field, draft, |set| {
            syntax::method(syntax::value(ident("self")), "set", set)
        }));
    }
    if setters.items.is_empty() { None } else { Some(setters) }
}

/// Returns the methods of the group.
pub(super) fn methods(operation: &Operation, draft: &Draft) -> Vec<ImplItem> {
    let own = Constructor { method: &operation.method_name, name: "new", docs: docs::method(operation) };
    let mut methods = vec![method(operation, own, &arguments(operation).collect::<Vec<_>>(), draft)];
    if operation.has_minimal() {
        let name = names::minimal(&operation.method_name);
        let minimal = Constructor { method: &name, name: "minimal", docs: docs::minimal(operation) };
        methods.push(method(operation, minimal, &required(operation).collect::<Vec<_>>(), draft));
    }
    methods
}

/// A way to make a call: the method of the group, and the constructor that it calls.
struct Constructor<'a> {
    method: &'a str,
    name: &'a str,
    docs: Vec<String>,
}

fn method(operation: &Operation, way: Constructor<'_>, fields: &[&Field], draft: &Draft) -> ImplItem {
    let name = ident(&operation.name);
    let Arguments { generics, parameters, .. } = field::arguments(fields.iter().copied(), draft);
    let mut inputs = vec![receiver(ReceiverKind::Reference(Default::default(), None, None))];
    inputs.extend(parameters);
    let names = fields.iter().map(|field| syntax::value(ident(&field.name)));
    let request = call(path([name.clone(), ident(way.name)]), names);
    let method = Function {
        docs: Some(draft.keep(way.docs)),
        deprecated: docs::deprecated(operation.deprecated.as_ref()),
        name: ident(way.method),
        generics,
        inputs,
        output: named(generic(name, [named(ident("C"))])),
        body: syntax::method(request, "on", [parse_quote!(&self.client)]),
    };
    method.into()
}

/// Returns the marker type with the facts of the endpoint.
pub(super) fn marker(operation: &Operation, draft: &Draft) -> Vec<Item> {
    let marker = ident(&names::marker(&operation.name));
    let docs = draft.line(&format!("Marker of [`{0}`](super::{0}).", operation.name));
    let gap = blank();
    let output = output(&operation.returns);
    let mut facts: ItemImpl = parse_quote! {
        #gap
        impl Operation for #marker {
            type Output = #output;
        }
    };
    facts.items.push(constant("ENDPOINT", parse_quote!(&'static Endpoint), reference(endpoint(operation))));
    facts.items.push(decode(&operation.returns));
    let declared = parse_quote! {
        #gap
        #docs
        pub enum #marker {}
    };
    let mut items = vec![declared, Item::Impl(facts)];
    items.extend(item(operation));
    items
}

/// Returns the facts of an endpoint.
fn endpoint(operation: &Operation) -> Expr {
    let method = match operation.method {
        Method::Get => "Get",
        Method::Post => "Post",
    };
    let effect = match operation.effect {
        Effect::Read => "Read",
        Effect::Create => "Create",
        Effect::Change => "Change",
        Effect::Irreversible => "Irreversible",
    };
    let facts = [
        ("name", string(&operation.id)),
        ("method", syntax::value(path([ident("Method"), ident(method)]))),
        ("path", string(&operation.path)),
        ("effect", syntax::value(path([ident("Effect"), ident(effect)]))),
        ("fields", strings(operation.fields.iter().map(|field| &field.wire))),
        ("at_least_one", slice(operation.at_least_one.iter().filter_map(at_least_one))),
        ("needs", slice(operation.fields.iter().filter_map(needs))),
        ("settled_by", option(operation.settled_by.as_deref().map(string))),
        ("windows", slice(operation.windows.iter().filter_map(window))),
    ];
    record("Endpoint", facts)
}

/// Returns a rule that is checked before sending, which is one that the page states.
fn at_least_one(rule: &AtLeastOne) -> Option<Expr> {
    if !rule.evidence.is_of_the_page() {
        return None;
    }
    Some(slice(rule.alternatives.iter().map(strings)))
}

/// Returns the fields that another field needs, if the page states the rule, so that it is checked before sending.
fn needs(field: &Field) -> Option<Expr> {
    let needs = checked_needs(field)?;
    Some(record("Needs", [("field", string(&field.wire)), ("fields", strings(&needs.fields))]))
}

/// Returns the rule of a field that is one of the endpoint's facts.
pub(super) fn checked_needs(field: &Field) -> Option<&Needs> {
    field.needs.as_ref().filter(|needs| needs.evidence.is_of_the_page())
}

/// A range that is checked before sending, and by which a longer one is cut: the page itself limits it.
fn window(window: &Window) -> Option<Expr> {
    let Window { from, to, months, item, .. } = window;
    if !is_limited(window) {
        return None;
    }
    let range = [
        ("from", string(from)),
        ("to", string(to.as_deref()?)),
        ("months", number((*months)?.into())),
        ("item", option(item.as_deref().map(string))),
    ];
    Some(record("Window", range))
}

/// Returns whether a range is one of the endpoint's facts.
pub(super) fn is_limited(window: &Window) -> bool {
    window.to.is_some() && window.months.is_some() && window.evidence.is_of_the_page()
}

/// Returns the type that a response is decoded into.
fn output(returns: &Returns) -> Type {
    let of = returns.of.as_deref().map(|name| named(ident(name)));
    match (returns.kind, of) {
        (ReturnKind::Entity, Some(of)) => of,
        (ReturnKind::Page, Some(of)) => named(generic(ident("Page"), [of])),
        (ReturnKind::Created, Some(of)) => named(generic(ident("Created"), [of])),
        _ => named(path([ident("serde_json"), ident("Value")])),
    }
}

/// Returns the function that decodes a response.
fn decode(returns: &Returns) -> ImplItem {
    let decoder = match returns.kind {
        ReturnKind::Page => path(["crate", "walk", "entities"].map(ident)),
        _ => path(["serde_json", "from_str"].map(ident)),
    };
    let output = [path(["Self", "Output"].map(ident)), path(["serde_json", "Error"].map(ident))];
    let function = Function {
        docs: None,
        deprecated: None,
        name: ident("decode"),
        generics: Vec::new(),
        inputs: vec![argument(ident("json"), parse_quote!(&str))],
        output: named(generic(ident("Result"), output.map(named))),
        body: call(decoder, [syntax::value(ident("json"))]),
    };
    function.into()
}

/// Returns the implementation that makes a list pageable.
fn item(operation: &Operation) -> Option<Item> {
    let of = ident(operation.returns.of.as_deref().filter(|_| operation.returns.kind == ReturnKind::Page)?);
    let marker = ident(&names::marker(&operation.name));
    let gap = blank();
    Some(parse_quote! {
        #gap
        impl Paged for #marker {
            type Item = #of;
        }
    })
}

fn arguments(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.fields.iter().filter(|field| field.is_argument())
}

fn required(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.fields.iter().filter(|field| field.required)
}

fn optional(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.fields.iter().filter(|field| !field.required)
}
