//! Writes: the members that a call sets, the rows that it removes, and the states in which it is refused.

use super::call::Call;
use super::plan::Collection;
use super::{Outcome, Row, Target, World, target_of};
use crate::calendar;
use crate::refusal::Refusal;
use crate::table::{Effect, Field, Kind, RefusedWhen, Set};
use serde_json::{Value, json};

/// A call that sets a member of other rows looks for them among so many of the first rows, and among all added and changed
/// ones. It holds the lock meanwhile, so it cannot look at billions.
const REACH: u64 = 10_000;

impl World {
    /// Executes a call that creates nothing with an id.
    pub(super) fn change(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let operation = call.operation;
        let Some(name) = target_of(&self.source.api, operation) else { return Ok(Outcome::Nothing) };
        if !self.source.collections.contains_key(&name) {
            return Ok(Outcome::Nothing);
        }
        let mut target = self.target(call, &name)?;
        self.refuse(call, Some(&target))?;
        if operation.removes.is_some() {
            self.store(&name).remove(&target.id);
            return Ok(Outcome::Nothing);
        }
        if self.append(call, &target) {
            return Ok(Outcome::Nothing);
        }
        let before = target.row.clone();
        self.set_fields(&mut target.row, call, &name);
        self.set_members(&mut target.row, call);
        self.record(call, &target, &before);
        self.set_others(call, &target);
        let Target { id, row, .. } = target;
        self.store(&name).put(&id, row);
        Ok(Outcome::Nothing)
    }

    /// Refuses a call in a state in which the API refuses it.
    pub(super) fn refuse(&self, call: &Call<'_>, target: Option<&Target>) -> Result<(), Refusal> {
        for state in &call.operation.refused_when {
            if state.sends.as_ref().is_some_and(|field| call.value(field).is_none()) {
                continue;
            }
            let other;
            let row = match &state.of {
                None => target.map(|target| &target.row),
                Some(name) => {
                    other = call.id(name).and_then(|id| self.row(name, id));
                    other.as_ref()
                }
            };
            if let Some(row) = row
                && is_refused(state, row)
            {
                let value = text(row, &state.member);
                let detail = format!("Not possible while {} is {value}.", state.member);
                return Err(Refusal::rule(&detail, &call.operation.path));
            }
        }
        Ok(())
    }

    /// Returns a new row without the fields of the call.
    pub(super) fn blank(&self, collection: &Collection, id: &Value, call: &Call<'_>) -> Row {
        let mut row = Row::new();
        for field in self.source.fields(collection) {
            let value = match field.kind {
                _ if self.source.is_id(field) => id.clone(),
                _ if field.list.is_some() => json!([]),
                _ if collection.created.as_ref() == Some(&field.key) => {
                    calendar::write(call.now.max(self.source.seed.to)).into()
                }
                Kind::Boolean => false.into(),
                _ => Value::Null,
            };
            row.insert(field.key.clone(), value);
        }
        if let Some(paging) = &self.source.api.paging
            && let Some(key) = &paging.id
        {
            row.insert(key.clone(), id.clone());
        }
        for field in &call.operation.fields {
            match &field.default {
                Some(Value::String(word)) if word == "now" => {
                    row.insert(field.key.clone(), calendar::write(call.now).into());
                }
                Some(value) => {
                    row.insert(field.key.clone(), value.clone());
                }
                None => {}
            }
        }
        row
    }

    /// Sets the members that a call sends, except ids that address the row.
    pub(super) fn set_fields(&self, row: &mut Row, call: &Call<'_>, name: &str) {
        let parent = self.source.collections.get(name).and_then(|collection| collection.parent.as_deref());
        for field in &call.operation.fields {
            let id = field.id_type();
            let is_own = id == Some(name) && field.required && call.operation.effect != Effect::Create;
            let addresses = is_own || id.is_some() && id == parent;
            match call.fields.get(&field.key) {
                Some(value) if !addresses => {
                    let value = merged(row.get(&field.key), value, self.key_of(field));
                    row.insert(field.key.clone(), value);
                }
                None if field.default == Some("now".into()) => {
                    row.insert(field.key.clone(), calendar::write(call.now).into());
                }
                _ => {}
            }
        }
    }

    /// Returns the key of the id in a list of objects: such a list replaces the entries that it names only.
    fn key_of(&self, field: &Field) -> Option<&str> {
        let object = self.source.api.objects.get(field.of.as_ref()?)?;
        field.list?;
        object.fields.iter().find(|field| field.id_type().is_some()).map(|field| field.name.as_str())
    }

    /// Sets the members of the row of the call that the spec names.
    pub(super) fn set_members(&self, row: &mut Row, call: &Call<'_>) {
        for set in call.operation.sets.iter().filter(|set| set.of.is_none()) {
            if applies(set, row, call) {
                row.insert(set.member.clone(), value(set, call));
            }
        }
    }

    /// Sets the members of the rows that refer to the row of the call.
    fn set_others(&mut self, call: &Call<'_>, target: &Target) {
        for set in &call.operation.sets {
            let Some(name) = &set.of else { continue };
            for Referring { id, row: before } in self.referring(name, target) {
                let mut row = before.clone();
                if !applies(set, &row, call) {
                    continue;
                }
                row.insert(set.member.clone(), value(set, call));
                let other = Target { name: name.clone(), id, row };
                self.record(call, &other, &before);
                let Target { id, row, .. } = other;
                self.store(name).put(&id, row);
            }
        }
    }

    /// Returns the rows of a kind that refer to a row.
    fn referring(&self, name: &str, target: &Target) -> Vec<Referring> {
        let source = &self.source;
        let (Some(collection), Some(store)) = (source.collections.get(name), self.stores.get(name)) else {
            return Vec::new();
        };
        let fields = source.fields(collection);
        let Some(member) = fields.iter().find(|field| field.id_type() == Some(&target.name)) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for position in store.near(source, collection, REACH) {
            if store.member(source, collection, position, &member.key) == target.id
                && let Some(row) = store.row(source, collection, position)
            {
                found.push(Referring { id: store.id(source, collection, position), row });
            }
        }
        found
    }
}

/// A row that refers to another one.
struct Referring {
    id: Value,
    row: Row,
}

fn is_refused(state: &RefusedWhen, row: &Row) -> bool {
    let value = text(row, &state.member);
    if state.is_not.is_empty() { state.is.contains(&value) } else { !state.is_not.contains(&value) }
}

fn text(row: &Row, member: &str) -> String {
    match row.get(member) {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => "null".to_owned(),
    }
}

fn applies(set: &Set, row: &Row, call: &Call<'_>) -> bool {
    let sends = set.without.iter().any(|field| call.fields.contains_key(field));
    let has = set.unless.iter().any(|member| row.get(member).is_some_and(|value| !value.is_null()));
    !sends && !has
}

fn value(set: &Set, call: &Call<'_>) -> Value {
    if set.value == "now" { calendar::write(call.now).into() } else { set.value.clone() }
}

/// Returns the new value of a member: a list whose entries have an id keeps the entries that the call does not name.
fn merged(old: Option<&Value>, new: &Value, key: Option<&str>) -> Value {
    let (Some(key), Some(Value::Array(old)), Value::Array(new)) = (key, old, new) else { return new.clone() };
    let mut all = Vec::new();
    for entry in old {
        if new.iter().all(|new| new.get(key) != entry.get(key)) {
            all.push(entry.clone());
        }
    }
    all.extend(new.iter().cloned());
    all.into()
}
