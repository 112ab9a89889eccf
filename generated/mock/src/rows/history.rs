//! Lists whose entries have no id type of their own: the changes of a member, and other parts of a row.

use super::call::Call;
use super::plan::{Collection, collection_of, parent_of};
use super::seed::Place;
use super::{Row, Target, World};
use crate::calendar;
use crate::table::{Field, Kind, Operation, ReturnKind};
use jiff::Timestamp;
use serde_json::{Value, json};

/// The number of entries from the start, in a list that records no changes.
const ENTRIES: u64 = 2;

impl World {
    /// Returns the entries of a list for the row that a call names.
    pub(super) fn entries(&self, list: &Operation, call: &Call<'_>) -> Vec<Row> {
        let parent = parent_of(list, None).and_then(Field::id_type);
        let Some((name, id)) = parent.and_then(|name| Some((name, call.id(name)?))) else {
            return Vec::new();
        };
        match self.row(name, id) {
            Some(row) => self.entries_of(list, id, &row),
            None => Vec::new(),
        }
    }

    fn entries_of(&self, list: &Operation, id: &Value, row: &Row) -> Vec<Row> {
        if let Some(entries) = self.histories.get(&key(list, id)) {
            return entries.clone();
        }
        match &list.records {
            Some(member) => vec![self.first_entry(list, member, row)],
            None => self.computed_entries(list, id),
        }
    }

    /// Returns the entry for the value that a row had first.
    fn first_entry(&self, list: &Operation, member: &str, row: &Row) -> Row {
        let mut entry = self.entry(list, 0, self.source.seed.from);
        for (key, value) in row {
            if entry.contains_key(key) && !self.is_id_key(key) {
                entry.insert(key.clone(), value.clone());
            }
        }
        entry.insert(member.to_owned(), row.get(member).cloned().unwrap_or_default());
        entry
    }

    fn is_id_key(&self, key: &str) -> bool {
        self.source.api.paging.as_ref().and_then(|paging| paging.id.as_deref()) == Some(key)
    }

    fn entity_fields(&self, list: &Operation) -> &[Field] {
        let entity = list.returns.of.as_ref().and_then(|name| self.source.api.entities.get(name));
        entity.map_or(&[], |entity| &entity.fields)
    }

    /// Returns an entry with an id, times and nothing else.
    fn entry(&self, list: &Operation, number: usize, at: Timestamp) -> Row {
        let mut entry = Row::new();
        for field in self.entity_fields(list) {
            let value = match field.kind {
                _ if self.source.is_id(field) => json!(number + 1),
                Kind::Timestamp => calendar::write(at).into(),
                _ => Value::Null,
            };
            entry.insert(field.key.clone(), value);
        }
        entry
    }

    fn computed_entries(&self, list: &Operation, id: &Value) -> Vec<Row> {
        let name = list.returns.of.clone().unwrap_or_default();
        let collection = Collection { entity: Some(name.clone()), ..Collection::unnamed(name) };
        let mut entries = Vec::new();
        for index in 0..ENTRIES {
            let created = self.source.created(index);
            let entry = Place {
                collection: &collection,
                index,
                id: json!(index + 1),
                created,
                parent: Some(id.clone()),
            };
            entries.push(self.source.row(&entry));
        }
        entries
    }

    /// Adds an entry to each list that records a member that changed.
    pub(super) fn record(&mut self, call: &Call<'_>, target: &Target, before: &Row) {
        let api = self.source.api.clone();
        for list in api.operations() {
            let Some(member) = &list.records else { continue };
            let value = target.row.get(member);
            if parent_of(list, None).and_then(Field::id_type) != Some(&target.name)
                || value == before.get(member)
            {
                continue;
            }
            let mut entries = self.entries_of(list, &target.id, before);
            let mut entry = self.entry(list, entries.len(), time_of(call, &target.row));
            self.copy(call, &mut entry);
            self.comment(call, target, list, &mut entry);
            entry.insert(member.clone(), value.cloned().unwrap_or_default());
            entries.push(entry);
            self.histories.insert(key(list, &target.id), entries);
        }
    }

    /// Copies the fields of a call that an entry has too.
    fn copy(&self, call: &Call<'_>, entry: &mut Row) {
        for (key, value) in call.fields {
            if entry.contains_key(key) && !self.is_id_key(key) {
                entry.insert(key.clone(), value.clone());
            }
        }
    }

    /// Sets the only string of an entry, if the call sends only one string that its row does not have.
    fn comment(&self, call: &Call<'_>, target: &Target, list: &Operation, entry: &mut Row) {
        let row = self.source.collections.get(&target.name);
        let own = row.map_or(&[][..], |collection| self.source.fields(collection));
        let mut sent =
            call.operation.fields.iter().filter(|field| {
                field.kind == Kind::String && own.iter().all(|member| member.key != field.key)
            });
        let mut members = self.entity_fields(list).iter().filter(|field| field.kind == Kind::String);
        if let (Some(field), None, Some(member), None) =
            (sent.next(), sent.next(), members.next(), members.next())
            && let Some(value) = call.value(&field.key)
        {
            entry.insert(member.key.clone(), value.clone());
        }
    }

    /// Adds the fields of a call to the list that settles it, if the entries of that list have no id type. A list of objects
    /// replaces all entries. Returns whether there is such a list.
    pub(super) fn append(&mut self, call: &Call<'_>, target: &Target) -> bool {
        let api = self.source.api.clone();
        let Some(list) = call.operation.settled_by.as_ref().and_then(|id| api.operation(id)) else {
            return false;
        };
        if list.returns.kind != ReturnKind::Page
            || list.records.is_some()
            || collection_of(&api, list).is_some()
        {
            return false;
        }
        let objects =
            call.operation.fields.iter().find(|field| field.kind == Kind::Object && field.list.is_some());
        let entries = match objects.and_then(|field| call.value(&field.key)) {
            Some(Value::Array(objects)) => {
                objects.iter().filter_map(|object| object.as_object().cloned()).collect()
            }
            _ => {
                let mut entries = self.entries_of(list, &target.id, &target.row);
                let mut entry = self.entry(list, entries.len(), call.now);
                self.copy(call, &mut entry);
                entries.push(entry);
                entries
            }
        };
        self.histories.insert(key(list, &target.id), entries);
        true
    }
}

fn key(list: &Operation, id: &Value) -> String {
    format!("{} {id}", list.id)
}

/// Returns the time of a change: a member that the call sets to the time of the call, unless it sends another one.
fn time_of(call: &Call<'_>, row: &Row) -> Timestamp {
    let set = call.operation.sets.iter().find(|set| set.of.is_none() && set.value == "now");
    let time = set.and_then(|set| row.get(&set.member)).and_then(Value::as_str);
    time.and_then(calendar::read).unwrap_or(call.now)
}
