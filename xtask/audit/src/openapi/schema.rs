//! Schemas of ids, enums, objects, requests and fields.

use super::words::{Version, is_csv, named, request};
use codegen::emit::json::{Json, Members};
use codegen::model::{Api, Enum, Evidence, Field, Id, IdType, Kind, Limit, Limits, Method, Object};
use serde_json::Value;

/// The whole seconds of UTC that the server takes. Requests have no `format: date-time`: generated clients would write an
/// offset or a fraction, which the server refuses.
const TIMESTAMP: &str =
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$";

/// The hours and minutes of a day.
const TIME: &str = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

/// The makers of schemas.
pub(super) struct Schemas<'a> {
    pub(super) api: &'a Api,
    pub(super) version: Version,
}

pub(super) fn reference(name: &str) -> Json {
    Members::default().with("$ref", format!("#/components/schemas/{name}")).done()
}

pub(super) fn of_type(name: &str) -> Members {
    Members::default().with("type", name)
}

pub(super) fn array(items: Json) -> Json {
    of_type("array").member("items", items).done()
}

/// The direction of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Response,
}

impl Schemas<'_> {
    /// Returns the schemas of all types and requests.
    pub(super) fn all(&self) -> Members {
        let mut all = Members::default();
        for id in &self.api.ids {
            all = all.member(&id.name, of_id(id));
        }
        for set in &self.api.enums {
            all = all.member(&set.name, of_enum(set));
        }
        for object in &self.api.objects {
            all = all.member(&object.name, self.object(object, Side::Request));
        }
        for entity in &self.api.entities {
            all = all.member(&entity.name, self.object(entity, Side::Response));
        }
        for operation in self.api.groups.iter().flat_map(|group| &group.operations) {
            if operation.method == Method::Post {
                all = all.member(&request(operation), self.fields(&operation.fields, Side::Request).done());
            }
        }
        all
    }

    fn object(&self, object: &Object, side: Side) -> Json {
        let members = self.fields(&object.fields, side);
        members.with("description", object.doc.as_str()).with("x-vh3-evidence", object.evidence.word()).done()
    }

    fn fields(&self, fields: &[Field], side: Side) -> Members {
        let (mut properties, mut required) = (Members::default(), Vec::new());
        for field in fields {
            properties = properties.member(&field.wire, self.property(field, side));
            if field.required && side == Side::Request {
                required.push(field.wire.as_str().into());
            }
        }
        of_type("object").list("required", required).member("properties", properties.done())
    }

    /// Returns the schema of a query parameter, whose description is beside it.
    pub(super) fn parameter(&self, field: &Field) -> Json {
        let value = self.value(field, Side::Request);
        let value = match field.list {
            Some(_) => self.listed(value, &field.limits).done(),
            None => value,
        };
        self.annotated(value, &Field { doc: None, ..field.clone() }, Side::Request)
    }

    fn property(&self, field: &Field, side: Side) -> Json {
        let value = self.value(field, side);
        let value = match field.list {
            None => value,
            // A compact response has an object in the place of such a list.
            Some(_) if side == Side::Response && field.kind == Kind::Json => value,
            Some(_) if is_csv(field) => of_type("string").member("x-vh3-comma-separated", value).done(),
            Some(_) => self.listed(value, &field.limits).done(),
        };
        self.annotated(value, field, side)
    }

    fn listed(&self, item: Json, limits: &Limits) -> Members {
        let most = limits.max_items.as_ref().and_then(Limit::checked);
        of_type("array").member("items", item).maybe("maxItems", most)
    }

    /// Returns the schema of one value.
    fn value(&self, field: &Field, side: Side) -> Json {
        let limits = &field.limits;
        match &field.kind {
            Kind::Integer => self.number(of_type("integer").with("format", "int64"), limits),
            Kind::Decimal => self.number(of_type("number"), limits),
            Kind::Boolean => of_type("boolean").done(),
            Kind::String => {
                let most = limits.max_length.as_ref().and_then(Limit::checked);
                of_type("string").maybe("maxLength", most).done()
            }
            Kind::Uuid => of_type("string").with("format", "uuid").done(),
            Kind::Timestamp if side == Side::Request => of_type("string").with("pattern", TIMESTAMP).done(),
            Kind::Timestamp => of_type("string").with("format", "date-time").done(),
            Kind::Date => of_type("string").with("format", "date").done(),
            Kind::Time => of_type("string").with("pattern", TIME).done(),
            Kind::Json => Members::default().done(),
            Kind::Id(name) | Kind::Enum { name, .. } | Kind::Object(name) | Kind::Entity(name) => {
                reference(name)
            }
        }
    }

    fn number(&self, members: Members, limits: &Limits) -> Json {
        let least = limits.minimum.as_ref().and_then(Limit::checked);
        let most = limits.maximum.as_ref().and_then(Limit::checked);
        members.maybe("minimum", least.map(Value::from)).maybe("maximum", most.map(Value::from)).done()
    }

    /// Adds the facts about a field beside its type.
    fn annotated(&self, value: Json, field: &Field, side: Side) -> Json {
        let may_be_null = side == Side::Response || field.clearing.is_some();
        let members = match value {
            Json::Object(members) => Members::from(members),
            _ => Members::default(),
        };
        let members = if members.has("$ref") { self.wrapped(members, field, may_be_null) } else { members };
        let members = match may_be_null && !members.has("allOf") && !members.has("anyOf") {
            true => self.null(members),
            false => members,
        };
        let members = match &field.default {
            Some(value) if *value == "now" => members.with("x-vh3-default", "now"),
            default => members.maybe("default", default.clone()),
        };
        members
            .maybe("description", field.doc.clone())
            .flag("deprecated", field.deprecated.is_some())
            .maybe("x-vh3-unit", field.unit.clone())
            .with("x-vh3-evidence", field.evidence.word())
            .list("x-vh3-limits", limits(&field.limits))
            .list("x-vh3-conflicts", named(&field.notes))
            .done()
    }

    /// Wraps a reference, since 3.0 ignores the members beside one. There `nullable` works beside a type only, and a
    /// referenced schema excludes `null`; so `null` is an alternative of its own.
    fn wrapped(&self, members: Members, field: &Field, may_be_null: bool) -> Members {
        let inner = members.done();
        if !may_be_null {
            return Members::default().member("allOf", Json::List(vec![inner]));
        }
        let null = match self.version {
            Version::V30 => of_type(self.type_name(&field.kind))
                .with("nullable", true)
                .member("enum", Json::List(vec![Value::Null.into()])),
            Version::V31 => of_type("null"),
        };
        Members::default().member("anyOf", Json::List(vec![inner, null.done()]))
    }

    /// Returns the JSON type of a named schema.
    fn type_name(&self, kind: &Kind) -> &'static str {
        match kind {
            Kind::Id(name) => match self.api.ids.iter().find(|id| id.name == *name) {
                Some(Id { kind: IdType::Integer, .. }) | None => "integer",
                Some(_) => "string",
            },
            Kind::Object(_) | Kind::Entity(_) => "object",
            _ => "string",
        }
    }

    /// Returns a schema that `null` matches too.
    pub(super) fn nullable(&self, members: Members) -> Json {
        self.null(members).done()
    }

    fn null(&self, members: Members) -> Members {
        match self.version {
            Version::V30 if members.has("type") => members.with("nullable", true),
            Version::V30 => members,
            Version::V31 => members.map("type", |name| Json::List(vec![name, "null".into()])),
        }
    }
}

fn of_id(id: &Id) -> Json {
    let members = match id.kind {
        IdType::Integer => of_type("integer").with("format", "int64"),
        IdType::Uuid => of_type("string").with("format", "uuid"),
        IdType::String => of_type("string"),
    };
    members.with("description", id.doc.as_str()).with("x-vh3-evidence", id.evidence.word()).done()
}

/// Returns the schema of an enum. One that the server may extend lists its values without excluding others.
fn of_enum(set: &Enum) -> Json {
    let values = Json::List(set.variants.iter().map(|variant| variant.wire.as_str().into()).collect());
    let key = if set.open { "x-extensible-enum" } else { "enum" };
    let members = of_type("string").member(key, values).with("description", set.doc.as_str());
    members.with("x-vh3-evidence", set.evidence.word()).done()
}

/// Returns the limits that are no keywords, since another source than the docs page states them.
fn limits(limits: &Limits) -> Vec<Json> {
    let mut all = Vec::new();
    add("minimum", limits.minimum.map(|limit| (limit.value.into(), limit.evidence)), &mut all);
    add("maximum", limits.maximum.map(|limit| (limit.value.into(), limit.evidence)), &mut all);
    add("maxLength", limits.max_length.map(|limit| (limit.value.into(), limit.evidence)), &mut all);
    add("maxItems", limits.max_items.map(|limit| (limit.value.into(), limit.evidence)), &mut all);
    all
}

fn add(name: &str, limit: Option<(Value, Evidence)>, all: &mut Vec<Json>) {
    if let Some((value, evidence)) = limit
        && !evidence.is_of_the_page()
    {
        let members = Members::default().with("limit", name).with("value", value);
        all.push(members.with("evidence", evidence.word()).done());
    }
}
