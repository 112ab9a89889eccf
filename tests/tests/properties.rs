//! Random requests of every operation: the schemas of the OpenAPI document accept them, and absent, null and a value differ.

use audit::openapi::{Version, document};
use codegen::model::{Api, Clearing, Field, Kind, List, Method, Operation};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use support::campaign::{proved, size};
use vh3_bigchange::{Client, NamedCall};

/// A generator of numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }
}

fn api() -> Api {
    codegen::parse(&support::spec()).unwrap_or_else(|report| panic!("{report}"))
}

fn client() -> Client {
    Client::builder().api_key("a-key").base_url("http://localhost:1").build().expect("a client")
}

fn call(client: &Client, operation: &Operation) -> NamedCall {
    client.call_named(&operation.id).expect("the client has every operation")
}

/// Returns a value of a field, or `null` where that clears it.
fn value(api: &Api, field: &Field, random: &mut Random) -> Value {
    if random.below(4) == 0 {
        match field.clearing {
            Some(Clearing::AsNull) => return Value::Null,
            Some(Clearing::AsEmptyString) => return json!(""),
            None => {}
        }
    }
    match field.list {
        None => one(api, field, random),
        Some(List::Array) => (0..random.below(3)).map(|_| one(api, field, random)).collect(),
        Some(List::Csv) => {
            let parts: Vec<_> = (0..=random.below(3)).map(|_| text(&one(api, field, random))).collect();
            json!(parts.join(","))
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn one(api: &Api, field: &Field, random: &mut Random) -> Value {
    let number = 1 + random.below(999);
    match &field.kind {
        Kind::Integer => json!(number.min(limit(field))),
        Kind::Decimal => json!(number.min(limit(field))),
        Kind::Boolean => json!(number.is_multiple_of(2)),
        Kind::String => json!(format!("text {number} é")),
        Kind::Uuid => json!("3f2c9a1e-0000-4000-8000-00000000002a"),
        Kind::Timestamp => json!("2026-01-31T08:00:00Z"),
        Kind::Date => json!("2026-01-31"),
        Kind::Time => json!("08:00"),
        Kind::Json => json!({ "a": [number, null] }),
        Kind::Id(name) => {
            let id = api.ids.iter().find(|id| id.name == *name).expect("an id");
            match id.kind {
                codegen::model::IdType::Integer => json!(number),
                codegen::model::IdType::Uuid => json!("3f2c9a1e-0000-4000-8000-00000000002a"),
                codegen::model::IdType::String => json!(format!("id-{number}")),
            }
        }
        Kind::Enum { name, .. } => {
            let values = &api.enums.iter().find(|values| values.name == *name).expect("an enum").variants;
            json!(values[usize::try_from(number).expect("small") % values.len()].wire)
        }
        Kind::Object(name) | Kind::Entity(name) => {
            let object = api.objects.iter().find(|object| object.name == *name).expect("an object");
            let mut members = Map::new();
            for field in object.fields.iter().filter(|field| field.required || number.is_multiple_of(2)) {
                members.insert(field.wire.clone(), value(api, field, random));
            }
            Value::Object(members)
        }
    }
}

/// Returns the maximum of a number.
fn limit(field: &Field) -> u64 {
    match field.limits.maximum {
        Some(limit) => match limit.value {
            codegen::model::Number::Integer(most) => u64::try_from(most).unwrap_or(1),
            codegen::model::Number::Fraction(most) => most as u64,
        },
        None => u64::MAX,
    }
}

/// A document, and the reasons why its schemas refuse values.
struct Schemas(Value);

impl Schemas {
    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(place) => self.0.pointer(place.trim_start_matches('#')).expect("a schema of the document"),
            None => schema,
        }
    }

    /// Returns the reason why a schema refuses a value.
    fn refuses(&self, schema: &Value, value: &Value) -> Option<String> {
        let schema = self.resolved(schema);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            if let Some(reason) = self.refuses(part, value) {
                return Some(reason);
            }
        }
        if let Some(any) = schema["anyOf"].as_array()
            && any.iter().all(|part| self.refuses(part, value).is_some())
        {
            return Some(format!("{value} is none of {any:?}"));
        }
        let types = &schema["type"];
        if !types.is_null() && !has_type(types, value) {
            return Some(format!("{value} is not of type {types}"));
        }
        if let Some(values) = schema["enum"].as_array()
            && !values.contains(value)
        {
            return Some(format!("{value} is none of {values:?}"));
        }
        for (limit, is_over) in [("minimum", -1.0), ("maximum", 1.0)] {
            if let (Some(limit), Some(number)) = (schema[limit].as_f64(), value.as_f64())
                && (number - limit) * is_over > 0.0
            {
                return Some(format!("{number} is beyond {limit}"));
            }
        }
        self.refuses_parts(schema, value)
    }

    fn refuses_parts(&self, schema: &Value, value: &Value) -> Option<String> {
        for item in value.as_array().into_iter().flatten() {
            if let Some(reason) = self.refuses(&schema["items"], item) {
                return Some(reason);
            }
        }
        let properties = schema["properties"].as_object()?;
        let members = value.as_object()?;
        for name in schema["required"].as_array().into_iter().flatten() {
            if !members.contains_key(name.as_str().expect("a name")) {
                return Some(format!("{name} is missing"));
            }
        }
        for (name, member) in members {
            let Some(schema) = properties.get(name) else { return Some(format!("{name} is not described")) };
            if let Some(reason) = self.refuses(schema, member) {
                return Some(format!("{name}: {reason}"));
            }
        }
        None
    }
}

fn has_type(types: &Value, value: &Value) -> bool {
    let name = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let fits = |known: &Value| known == name || (known == "number" && name == "integer");
    fits(types) || types.as_array().is_some_and(|types| types.iter().any(fits))
}

#[test]
fn schemas_accept_every_request() {
    let (api, client, mut random) = (api(), client(), Random(7));
    let schemas = Schemas(serde_json::from_str(&document(&api, Version::V31, "0.1.0")).expect("JSON"));
    let cases = size("VH3_CASES", 300);
    let operations: Vec<_> = api.groups.iter().flat_map(|group| &group.operations).collect();
    let mut called = BTreeSet::new();
    for case in 0..cases {
        let operation = operations[usize::try_from(case).expect("small") % operations.len()];
        let (mut fields, mut named) = (Map::new(), call(&client, operation));
        for field in &operation.fields {
            if field.required || random.below(2) == 0 {
                let value = value(&api, field, &mut random);
                named = named.field(&field.wire, &value);
                fields.insert(field.wire.clone(), value);
            }
        }
        // A request that breaks a rule between fields is refused before it has a form.
        let Ok(preview) = named.preview() else { continue };
        called.insert(&operation.id);
        if operation.method == Method::Get {
            continue;
        }
        let body: Value = serde_json::from_str(preview.body().expect("a POST has a body")).expect("JSON");
        assert_eq!(body, Value::Object(fields), "{}", operation.id);
        let schema = &schemas.0["paths"][&operation.path]["post"]["requestBody"]["content"]["application/json"]
            ["schema"];
        assert_eq!(schemas.refuses(schema, &body), None, "{}: {body}", operation.id);
    }
    assert!(called.len() > 100, "only {} operations are called", called.len());
    proved(format_args!("OpenAPI schemas: {cases} requests of {} operations accepted", called.len()));
}

#[test]
fn schemas_refuse_wrong_values() {
    let schemas = Schemas(json!({ "a": { "type": "integer", "maximum": 3 } }));
    for (schema, value) in [
        (json!({ "$ref": "#/a" }), json!(4)),
        (json!({ "allOf": [{ "$ref": "#/a" }] }), json!("1")),
        (json!({ "anyOf": [{ "type": "null" }, { "enum": ["x"] }] }), json!("y")),
        (json!({ "type": ["string", "null"] }), json!(1)),
        (json!({ "items": { "type": "string" } }), json!([1])),
        (json!({ "properties": {}, "required": ["b"] }), json!({})),
        (json!({ "properties": {} }), json!({ "b": 1 })),
        (json!({ "properties": { "b": { "type": "boolean" } } }), json!({ "b": null })),
    ] {
        assert!(schemas.refuses(&schema, &value).is_some(), "{schema} accepts {value}");
    }
}

#[test]
fn absent_null_and_value_are_three_requests() {
    let (api, client) = (api(), client());
    let mut count = 0;
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        let mut nullable = Vec::new();
        for field in &operation.fields {
            if field.clearing == Some(Clearing::AsNull) && !field.required {
                nullable.push(&field.wire);
            }
        }
        // Every combination of up to five fields, of which each has three states.
        nullable.truncate(5);
        for states in 0..3_u32.pow(u32::try_from(nullable.len()).expect("small")) {
            let mut expected = Map::new();
            for (index, name) in nullable.iter().enumerate() {
                match states / 3_u32.pow(u32::try_from(index).expect("small")) % 3 {
                    0 => {}
                    1 => drop(expected.insert((*name).clone(), Value::Null)),
                    _ => drop(expected.insert((*name).clone(), json!("a value"))),
                }
            }
            let mut named = call(&client, operation);
            for (name, value) in &expected {
                named = named.field(name, value);
            }
            let Ok(preview) = named.preview() else { continue };
            let Some(body) = preview.body() else { continue };
            let body: Value = serde_json::from_str(body).expect("JSON");
            assert_eq!(body, Value::Object(expected), "{}", operation.id);
            count += 1;
        }
    }
    assert!(count > 150, "only {count} requests");
    proved(format_args!("three-state fields: {count} combinations sent as they were set"));
}
