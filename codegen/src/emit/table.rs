//! The API as JSON: a plain description of every operation, for programs such as the mock server.
//!
//! `generated/mock/README.md` documents the format. A key without a value is left out.

use super::json::{Json, Members};
use crate::File;
use crate::header::sealed_json;
use crate::model::{
    Api, Field, Group, Kind, Limit, Needs, Note, Object, Operation, ReturnKind, Status, Window,
};
use crate::source::spec::{IdType, List};
use serde_json::Value;
use std::collections::BTreeMap;

/// The name of the file.
const NAME: &str = "api.json";

/// The version of the format. It changes when a reader of the file has to change.
const FORMAT: u32 = 1;

/// Returns the description of an API.
pub(crate) fn file(api: &Api) -> File {
    let mut body = String::new();
    for (index, (name, value)) in sections(api).iter().enumerate() {
        body.push_str(if index == 0 { "  " } else { ",\n  " });
        body.push_str(&format!("\"{name}\": "));
        value.append(1, &mut body);
    }
    body.push_str("\n}\n");
    File { name: NAME.to_owned(), text: sealed_json("spec/", &body) }
}

/// Returns the top-level keys, in the order of the file.
fn sections(api: &Api) -> Vec<(&'static str, Json)> {
    vec![
        ("format", FORMAT.into()),
        ("title", api.title.as_str().into()),
        ("baseUrl", api.base_url.as_str().into()),
        ("keyHeader", api.key_header.as_str().into()),
        ("envelopes", envelopes(api)),
        ("statuses", statuses(api)),
        ("paging", paging(api)),
        ("parameters", fields(&api.shared)),
        ("ids", ids(api)),
        ("enums", enums(api)),
        ("objects", objects(&api.objects)),
        ("entities", objects(&api.entities)),
        ("groups", Json::List(api.groups.iter().map(group).collect())),
        ("conflicts", conflicts(api)),
    ]
}

impl Members {
    fn needs(self, needs: Option<&Needs>) -> Self {
        match needs {
            Some(Needs { fields, evidence }) => {
                let needs = Self::default().list("fields", strings(fields));
                self.member("needs", needs.with("evidence", evidence.word()).done())
            }
            None => self,
        }
    }

    fn limit<T: Copy + Into<Value>>(self, key: &str, limit: Option<Limit<T>>) -> Self {
        match limit {
            Some(Limit { value, evidence }) => {
                let limit = Self::default().with("value", value.into()).with("evidence", evidence.word());
                self.member(key, limit.done())
            }
            None => self,
        }
    }
}

fn envelopes(api: &Api) -> Json {
    let mut all = Vec::new();
    for envelope in &api.envelopes {
        let keys = Members::default().with("keys", envelope.keys.clone());
        all.push(keys.maybe("status", envelope.status.clone()).done());
    }
    Json::List(all)
}

fn statuses(api: &Api) -> Json {
    let mut all = Vec::new();
    for Status { code, doc, evidence } in &api.statuses {
        let status = Members::default().with("code", *code).with("doc", doc.as_str());
        all.push(status.with("evidence", evidence.word()).done());
    }
    Json::List(all)
}

fn paging(api: &Api) -> Json {
    let Some(paging) = &api.paging else { return Value::Null.into() };
    let members = Members::default()
        .with("number", paging.number.as_str())
        .with("size", paging.size.as_str())
        .maybe("defaultSize", paging.default_size)
        .with("items", paging.items.as_str())
        .with("count", paging.count.as_str())
        .maybe("id", paging.id.clone());
    match &paging.descending {
        Some((field, value)) => members.with("direction", field.as_str()).with("descending", value.as_str()),
        None => members,
    }
    .done()
}

fn ids(api: &Api) -> Json {
    let mut all = Members::default();
    for id in &api.ids {
        let kind = match id.kind {
            IdType::Integer => "integer",
            IdType::Uuid => "uuid",
            IdType::String => "string",
        };
        let members = Members::default().with("type", kind).with("doc", id.doc.as_str());
        all = all.member(&id.name, members.with("evidence", id.evidence.word()).done());
    }
    all.done()
}

fn enums(api: &Api) -> Json {
    let mut all = Members::default();
    for set in &api.enums {
        let mut values = Vec::new();
        for variant in &set.variants {
            let value = Members::default().with("value", variant.wire.as_str());
            let value = value.maybe("doc", variant.doc.clone());
            let value = value.maybe("deprecated", variant.deprecated.clone());
            values.push(value.with("evidence", variant.evidence.word()).done());
        }
        let members = Members::default().with("doc", set.doc.as_str()).with("evidence", set.evidence.word());
        all =
            all.member(&set.name, members.flag("open", set.open).member("values", Json::List(values)).done());
    }
    all.done()
}

fn objects(objects: &[Object]) -> Json {
    let mut all = Members::default();
    for object in objects {
        let members = Members::default().with("doc", object.doc.as_str());
        let members = members.with("evidence", object.evidence.word());
        all = all.member(&object.name, members.member("fields", fields(&object.fields)).done());
    }
    all.done()
}

fn fields(fields: &[Field]) -> Json {
    Json::List(fields.iter().map(field).collect())
}

fn field(field: &Field) -> Json {
    let list = match field.list {
        Some(List::Csv) => Some("csv"),
        Some(List::Array) => Some("array"),
        None => None,
    };
    let limits = &field.limits;
    let (kind, of) = kind(&field.kind);
    Members::default()
        .with("key", field.key.as_str())
        .with("name", field.wire.as_str())
        .with("type", kind)
        .maybe("of", of)
        .maybe("list", list)
        .flag("required", field.required)
        .flag("expected", field.expected)
        .needs(field.needs.as_ref())
        .flag("nullable", field.clearing.is_some())
        .limit("minimum", limits.minimum)
        .limit("maximum", limits.maximum)
        .limit("maxLength", limits.max_length)
        .limit("maxItems", limits.max_items)
        .maybe("default", field.default.clone())
        .maybe("unit", field.unit.clone())
        .maybe("example", field.example.clone())
        .maybe("doc", field.doc.clone())
        .maybe("deprecated", field.deprecated.clone())
        .with("evidence", field.evidence.word())
        .list("conflicts", named(&field.notes))
        .done()
}

/// Returns the type of a value, and the name of its id, enum, object or entity.
fn kind(kind: &Kind) -> (&'static str, Option<&str>) {
    match kind {
        Kind::Integer => ("integer", None),
        Kind::Decimal => ("decimal", None),
        Kind::Boolean => ("boolean", None),
        Kind::String => ("string", None),
        Kind::Uuid => ("uuid", None),
        Kind::Timestamp => ("timestamp", None),
        Kind::Date => ("date", None),
        Kind::Time => ("time", None),
        Kind::Json => ("json", None),
        Kind::Id(name) => ("id", Some(name)),
        Kind::Enum { name, .. } => ("enum", Some(name)),
        Kind::Object(name) => ("object", Some(name)),
        Kind::Entity(name) => ("entity", Some(name)),
    }
}

fn named(notes: &[Note]) -> Vec<Json> {
    notes.iter().map(|note| note.conflict.as_str().into()).collect()
}

fn group(group: &Group) -> Json {
    Members::default()
        .with("name", group.module.as_str())
        .with("heading", group.heading.as_str())
        .with("doc", group.doc.as_str())
        .with("link", group.link.as_str())
        .with("spec", group.source.rsplit(['/', '\\']).next().unwrap_or_default())
        .member("operations", Json::List(group.operations.iter().map(operation).collect()))
        .done()
}

fn operation(operation: &Operation) -> Json {
    let returns = match operation.returns.kind {
        ReturnKind::Undocumented => "undocumented",
        ReturnKind::Entity => "entity",
        ReturnKind::Page => "page",
        ReturnKind::Created => "created",
        ReturnKind::Nothing => "nothing",
    };
    let returns = Members::default().with("kind", returns).maybe("of", operation.returns.of.clone());
    Members::default()
        .with("id", operation.id.as_str())
        .with("name", operation.method_name.as_str())
        .with("method", operation.method.as_str())
        .with("path", operation.path.as_str())
        .with("effect", operation.effect.word())
        .with("summary", operation.summary.as_str())
        .maybe("doc", operation.doc.clone())
        .maybe("deprecated", operation.deprecated.clone())
        .with("evidence", operation.evidence.word())
        .member("fields", fields(&operation.fields))
        .list("atLeastOne", at_least_one(operation))
        .list("windows", operation.windows.iter().map(window).collect())
        .maybe("settledBy", operation.settled_by.clone())
        .member("returns", returns.with("evidence", operation.returns.evidence.word()).done())
        .maybe("removes", operation.behaviour.removes.clone())
        .list("sets", sets(operation))
        .list("refusedWhen", refused_when(operation))
        .maybe("records", operation.behaviour.records.clone())
        .list("conflicts", named(&operation.notes))
        .done()
}

/// Returns rules of alternatives; each alternative is a list of fields that go together.
fn at_least_one(operation: &Operation) -> Vec<Json> {
    let mut rules = Vec::new();
    for rule in &operation.at_least_one {
        let mut alternatives = Vec::new();
        for together in &rule.alternatives {
            alternatives.push(Json::List(strings(together)));
        }
        let members = Members::default().list("alternatives", alternatives);
        rules.push(members.with("evidence", rule.evidence.word()).done());
    }
    rules
}

fn window(window: &Window) -> Json {
    let ends = Members::default().with("from", window.from.as_str()).maybe("to", window.to.clone());
    let range = ends.maybe("months", window.months).maybe("item", window.item.clone());
    range.with("evidence", window.evidence.word()).done()
}

fn sets(operation: &Operation) -> Vec<Json> {
    let mut all = Vec::new();
    for set in &operation.behaviour.sets {
        let members = Members::default().maybe("of", set.of.clone()).with("member", set.member.as_str());
        let members = members.with("value", set.value.clone());
        let members = members.list("without", strings(&set.without)).list("unless", strings(&set.unless));
        all.push(members.with("evidence", set.evidence.word()).done());
    }
    all
}

fn refused_when(operation: &Operation) -> Vec<Json> {
    let mut all = Vec::new();
    for state in &operation.behaviour.refused_when {
        let members = Members::default().maybe("of", state.of.clone()).maybe("sends", state.sends.clone());
        let members = members.with("member", state.member.as_str());
        let members = members.list("is", strings(&state.is)).list("isNot", strings(&state.is_not));
        all.push(members.with("evidence", state.evidence.word()).done());
    }
    all
}

fn strings(texts: &[String]) -> Vec<Json> {
    texts.iter().map(|text| text.as_str().into()).collect()
}

/// Returns the conflicts that an operation or a field names.
fn conflicts(api: &Api) -> Json {
    let mut notes = BTreeMap::new();
    for field in &api.shared {
        collect(&field.notes, &mut notes);
    }
    for object in api.objects.iter().chain(&api.entities) {
        for field in &object.fields {
            collect(&field.notes, &mut notes);
        }
    }
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        collect(&operation.notes, &mut notes);
        for field in &operation.fields {
            collect(&field.notes, &mut notes);
        }
    }
    let mut all = Members::default();
    for (name, note) in notes {
        let members = Members::default().with("question", note.question.as_str());
        let members = members.with("follows", note.rules.word()).with("why", note.why.as_str());
        all = all.member(name, members.with("override", note.otherwise.as_str()).done());
    }
    all.done()
}

fn collect<'n>(notes: &'n [Note], all: &mut BTreeMap<&'n str, &'n Note>) {
    for note in notes {
        all.insert(&note.conflict, note);
    }
}
