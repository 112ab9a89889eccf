//! The kinds of rows that an API has, read from its description.

use crate::table::{Api, Field, IdKind, Kind, Operation, ReturnKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A kind of rows.
#[derive(Debug)]
pub(crate) struct Collection {
    /// The id type of the rows, or the name of the entity if its id has no type of its own.
    pub(crate) name: String,
    pub(crate) entity: Option<String>,
    pub(crate) id: IdKind,
    /// The id type of the thing that a row belongs to.
    pub(crate) parent: Option<String>,
    /// The first id. The ids of the rows that are there from the start follow each other.
    pub(crate) first: i64,
    /// The other ids of the examples, each with the id of its parent.
    pub(crate) examples: Vec<Example>,
    /// The member with the time of creation, which orders the rows.
    pub(crate) created: Option<String>,
    /// The members that a request can name: they have a value from the start.
    pub(crate) sent: BTreeSet<String>,
}

/// An id of an example.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    pub(crate) id: Value,
    pub(crate) parent: Option<Value>,
}

/// The kinds of rows by name.
pub(crate) type Collections = BTreeMap<String, Collection>;

/// Returns the kinds of rows of an API.
pub(crate) fn collections(api: &Api) -> Collections {
    let mut all = Collections::new();
    for operation in api.operations() {
        if let Some(name) = collection_of(api, operation) {
            all.entry(name.clone()).or_insert_with(|| collection(api, name, operation));
        }
    }
    for collection in all.values_mut() {
        examples(api, collection);
    }
    all
}

/// Returns the name of the rows that an operation returns or creates. A list of changes has no rows of its own.
pub(crate) fn collection_of(api: &Api, operation: &Operation) -> Option<String> {
    let of = operation.returns.of.as_ref()?;
    match operation.returns.kind {
        ReturnKind::Created => Some(of.clone()),
        ReturnKind::Entity | ReturnKind::Page => match id_type(api, of) {
            Some(id) => Some(id.to_owned()),
            None if parent_of(operation, None).is_some() => None,
            None => Some(of.clone()),
        },
        ReturnKind::Nothing | ReturnKind::Undocumented => None,
    }
}

/// Returns the id type of an entity.
fn id_type<'a>(api: &'a Api, entity: &str) -> Option<&'a str> {
    let key = api.paging.as_ref()?.id.as_deref()?;
    let fields = &api.entities.get(entity)?.fields;
    fields.iter().find(|field| field.key == key)?.id_type()
}

/// Returns the first required field with the id of another thing.
pub(crate) fn parent_of<'o>(operation: &'o Operation, own: Option<&str>) -> Option<&'o Field> {
    operation.fields.iter().find(|field| {
        let id = field.id_type();
        field.required && id.is_some() && id != own
    })
}

fn collection(api: &Api, name: String, operation: &Operation) -> Collection {
    let is_entity = operation.returns.kind != ReturnKind::Created;
    let mut entity = operation.returns.of.clone().filter(|_| is_entity);
    let mut parent = None;
    let mut created = None;
    let mut sent = BTreeSet::new();
    for other in api.operations().filter(|other| collection_of(api, other).as_ref() == Some(&name)) {
        if entity.is_none() && other.returns.kind != ReturnKind::Created {
            entity.clone_from(&other.returns.of);
        }
        if other.returns.kind == ReturnKind::Page {
            parent = parent_of(other, Some(&name)).and_then(Field::id_type).map(str::to_owned);
            created = other.windows.iter().find_map(|window| window.item.clone());
        }
        sent.extend(other.fields.iter().map(|field| field.key.clone()));
    }
    let id = if api.ids.contains_key(&name) { api.id_kind(&name) } else { IdKind::Integer };
    let created = created.or_else(|| time_of_creation(api, entity.as_deref()));
    Collection { name, entity, id, parent, first: 1, examples: Vec::new(), created, sent }
}

/// Returns the first member of an entity that a window of any list is about.
fn time_of_creation(api: &Api, entity: Option<&str>) -> Option<String> {
    let fields = &api.entities.get(entity?)?.fields;
    let mut items =
        api.operations().flat_map(|operation| &operation.windows).filter_map(|window| window.item.as_ref());
    let item = items.find(|item| fields.iter().any(|field| field.key == **item))?;
    Some(item.clone())
}

/// Collects the ids of the examples, those of required fields first. The first integer becomes the first id.
fn examples(api: &Api, collection: &mut Collection) {
    let mut found: Vec<Example> = Vec::new();
    for operation in api.operations() {
        let parent = parent_example(operation, collection.parent.as_deref());
        for field in operation.fields.iter().filter(|field| field.of.as_deref() == Some(&*collection.name)) {
            for id in ids(field) {
                if !found.iter().any(|example| example.id == id) {
                    found.push(Example { id, parent: parent.clone() });
                }
            }
        }
    }
    found.sort_by_key(|example| !is_addressed(api, &collection.name, &example.id));
    if let Some(first) = found.iter().find_map(|example| example.id.as_i64()) {
        collection.first = first;
    }
    collection.examples = found;
}

/// Returns the example of the field with the id of a parent.
fn parent_example(operation: &Operation, parent: Option<&str>) -> Option<Value> {
    let name = parent?;
    let field = operation.fields.iter().find(|field| field.id_type() == Some(name))?;
    field.example.clone()
}

/// Whether the example of a required field names an id.
fn is_addressed(api: &Api, name: &str, id: &Value) -> bool {
    for operation in api.operations() {
        for field in operation.fields.iter().filter(|field| field.required) {
            if field.id_type() == Some(name) && field.example.as_ref() == Some(id) {
                return true;
            }
        }
    }
    false
}

/// Returns the first ids of the examples, by the id types that no operation reads.
pub(crate) fn unknown(api: &Api, collections: &Collections) -> BTreeMap<String, i64> {
    let mut all = BTreeMap::new();
    for field in api.operations().flat_map(|operation| &operation.fields) {
        let Some(name) = field.of.as_ref().filter(|name| !collections.contains_key(*name)) else { continue };
        for id in ids(field) {
            if let Some(id) = id.as_i64() {
                all.entry(name.clone()).and_modify(|first: &mut i64| *first = id.min(*first)).or_insert(id);
            }
        }
    }
    all
}

fn ids(field: &Field) -> Vec<Value> {
    if field.kind != Kind::Id {
        return Vec::new();
    }
    match &field.example {
        Some(Value::Array(ids)) => ids.clone(),
        Some(Value::String(text)) if field.list.is_some() => {
            text.split(',').filter_map(|id| serde_json::from_str(id.trim()).ok()).collect()
        }
        Some(id) => vec![id.clone()],
        None => Vec::new(),
    }
}

impl Collection {
    /// Returns a kind of rows that no operation addresses.
    pub(crate) fn unnamed(name: String) -> Self {
        let (sent, examples) = (BTreeSet::new(), Vec::new());
        Self {
            name,
            entity: None,
            id: IdKind::Integer,
            parent: None,
            first: 1,
            examples,
            created: None,
            sent,
        }
    }
}
