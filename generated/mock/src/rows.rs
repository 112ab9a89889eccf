//! The rows that the server remembers, and the effects of calls on them. Everything follows from the description of the
//! API; no operation is known by name.

mod call;
mod change;
mod history;
pub(crate) mod list;
pub(crate) mod plan;
mod row;
pub(crate) mod seed;
mod store;

use crate::refusal::Refusal;
use crate::table::{Api, Effect, IdKind, Operation, ReturnKind};
pub(crate) use call::Call;
use list::{Query, Snapshot};
use plan::{Collection, collection_of, collections, unknown};
pub(crate) use row::Row;
pub(crate) use seed::Seed;
use seed::{Source, uuid};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;

/// The result of a call.
pub(crate) enum Outcome {
    One(Row),
    Page(Vec<Row>),
    /// A list that is still to be read, without the lock.
    List(Snapshot, Query),
    Created(Value),
    Nothing,
}

/// All rows.
pub(crate) struct World {
    source: Arc<Source>,
    stores: BTreeMap<String, Arc<Store>>,
    /// The rows without an id type of their own, by the operation that lists them and the id of the parent.
    histories: BTreeMap<String, Vec<Row>>,
    /// The number of rows that were created.
    created: u64,
}

impl World {
    pub(crate) fn new(api: Arc<Api>, seed: Seed) -> Self {
        let collections = collections(&api);
        let unknown = unknown(&api, &collections);
        let source = Arc::new(Source { api, collections, seed, unknown });
        let mut stores = BTreeMap::new();
        for (name, collection) in &source.collections {
            stores.insert(name.clone(), Arc::new(Store::with_examples(&source, collection)));
        }
        Self { source, stores, histories: BTreeMap::new(), created: 0 }
    }

    /// Executes a call.
    pub(crate) fn execute(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        self.references(call)?;
        let operation = call.operation;
        match (operation.effect, operation.returns.kind) {
            (Effect::Read, ReturnKind::Page) => self.list(call),
            (Effect::Read, _) => self.read(call),
            (_, ReturnKind::Created) => self.create(call),
            _ => self.change(call),
        }
    }

    /// Refuses a call that names a row that does not exist. A filter of a list may name anything.
    fn references(&self, call: &Call<'_>) -> Result<(), Refusal> {
        for field in &call.operation.fields {
            let Some(name) = field.id_type() else { continue };
            let is_filter = call.operation.effect == Effect::Read && !field.required;
            if let Some(id) = call.value(&field.key)
                && !is_filter
                && self.source.collections.contains_key(name)
                && self.row(name, id).is_none()
            {
                return Err(Refusal::not_found(&format!("{} {id}", field.name)));
            }
        }
        Ok(())
    }

    /// Returns the row with an id.
    fn row(&self, name: &str, id: &Value) -> Option<Row> {
        let collection = self.source.collections.get(name)?;
        self.stores.get(name)?.get(&self.source, collection, id)
    }

    fn store(&mut self, name: &str) -> &mut Store {
        Arc::make_mut(self.stores.entry(name.to_owned()).or_default())
    }

    /// Returns the row that a call is about. A row of another parent than the one that the call names does not exist.
    fn target(&self, call: &Call<'_>, name: &str) -> Result<Target, Refusal> {
        let missing = || Refusal::not_found(name.strip_suffix("Id").unwrap_or(name));
        let id = call.id(name).ok_or_else(missing)?;
        let row = self.row(name, id).ok_or_else(missing)?;
        let named = self.parent(call, name);
        let own = self.stores.get(name).and_then(|store| store.parent(id));
        if named.is_some() && own.is_some() && named.as_ref() != own {
            return Err(missing());
        }
        Ok(Target { name: name.to_owned(), id: id.clone(), row })
    }

    /// Returns the id of the parent that a call names.
    fn parent(&self, call: &Call<'_>, name: &str) -> Option<Value> {
        let parent = self.source.collections.get(name)?.parent.as_deref()?;
        call.id(parent).cloned()
    }

    fn read(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let Some(name) = collection_of(&self.source.api, call.operation) else {
            return Ok(self.detail(call));
        };
        if call.id(&name).is_some() {
            return Ok(Outcome::One(self.target(call, &name)?.row));
        }
        let Some(collection) = self.source.collections.get(&name) else { return Ok(Outcome::Nothing) };
        let row = self.stores.get(&name).and_then(|store| store.row(&self.source, collection, 0));
        row.map(Outcome::One).ok_or_else(|| Refusal::not_found(&name))
    }

    /// Returns an entity without an id of its own: it is part of the thing that the call names.
    fn detail(&self, call: &Call<'_>) -> Outcome {
        match self.entries(call.operation, call).into_iter().next() {
            Some(row) => Outcome::One(row),
            None => Outcome::Nothing,
        }
    }

    fn list(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let Some(name) = collection_of(&self.source.api, call.operation) else {
            return Ok(Outcome::Page(call.page(self.entries(call.operation, call))));
        };
        let (Some(store), Some(collection)) = (self.stores.get(&name), self.source.collections.get(&name))
        else {
            return Ok(Outcome::Page(Vec::new()));
        };
        let query = call.query(&self.source, collection, self.parent(call, &name));
        let snapshot = Snapshot { source: self.source.clone(), store: store.clone(), name };
        Ok(Outcome::List(snapshot, query))
    }

    fn create(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let Some(name) = collection_of(&self.source.api, call.operation) else { return Ok(Outcome::Nothing) };
        self.refuse(call, None)?;
        let source = self.source.clone();
        let Some(collection) = source.collections.get(&name) else { return Ok(Outcome::Nothing) };
        let id = self.take_id(collection);
        let parent = self.parent(call, &name);
        let mut row = self.blank(collection, &id, call);
        if let Some((key, value)) = self.parent_member(collection, parent.as_ref()) {
            row.insert(key, value);
        }
        self.set_fields(&mut row, call, &name);
        self.set_members(&mut row, call);
        self.store(&name).add(id.clone(), row, parent);
        Ok(Outcome::Created(id))
    }

    /// Returns the member of a row that names its parent.
    fn parent_member(&self, collection: &Collection, parent: Option<&Value>) -> Option<(String, Value)> {
        let fields = self.source.fields(collection);
        let field = fields
            .iter()
            .find(|field| field.id_type().is_some() && field.id_type() == collection.parent.as_deref())?;
        Some((field.key.clone(), parent?.clone()))
    }

    /// Returns an id that no row has.
    fn take_id(&mut self, collection: &Collection) -> Value {
        let seeded = self.source.count(collection);
        let mut index = seeded + self.created;
        self.created += 1;
        loop {
            let number = collection.first.saturating_add_unsigned(index);
            let id: Value = match collection.id {
                IdKind::Integer => number.into(),
                IdKind::Uuid => uuid(index).into(),
                IdKind::String => number.to_string().into(),
            };
            if self.row(&collection.name, &id).is_none() {
                return id;
            }
            index += 1;
        }
    }
}

/// A row that a call is about.
pub(crate) struct Target {
    name: String,
    id: Value,
    row: Row,
}

/// Returns the id type of the row that a write is about.
fn target_of<'a>(api: &'a Api, operation: &'a Operation) -> Option<String> {
    if operation.removes.is_some() {
        return operation.removes.clone();
    }
    let settled = operation.settled_by.as_ref().and_then(|id| api.operation(id));
    if let Some(name) = settled.and_then(|read| collection_of(api, read))
        && operation.fields.iter().any(|field| field.id_type() == Some(&name))
    {
        return Some(name);
    }
    let last = operation.fields.iter().rfind(|field| field.required && field.id_type().is_some())?;
    last.id_type().map(str::to_owned)
}
