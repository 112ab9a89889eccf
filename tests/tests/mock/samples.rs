//! Valid and invalid requests, derived from the spec.

use codegen::model::{
    Api, Evidence, Field, IdType, Kind, Limit, List, Method, Number, Object, Operation, ReturnKind,
};
use serde_json::{Map, Value, json};

pub(super) fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    api.groups.iter().flat_map(|group| &group.operations)
}

/// Returns whether a server has rows of an id type: an operation returns or creates them.
pub(super) fn has_rows(api: &Api, id: &str) -> bool {
    operations(api).any(|operation| rows_of(api, operation) == Some(id))
}

/// Returns the id type of the rows that an operation creates, reads or lists.
pub(super) fn rows_of<'a>(api: &'a Api, operation: &'a Operation) -> Option<&'a str> {
    let name = operation.returns.of.as_deref()?;
    match operation.returns.kind {
        ReturnKind::Created => Some(name),
        ReturnKind::Entity | ReturnKind::Page => own_id(api, name),
        ReturnKind::Nothing | ReturnKind::Undocumented => None,
    }
}

/// Returns the id type of an entity.
fn own_id<'a>(api: &'a Api, entity: &str) -> Option<&'a str> {
    let key = api.paging.as_ref()?.id.as_deref()?;
    let entity = api.entities.iter().find(|known| known.name == entity)?;
    let field = entity.fields.iter().find(|field| field.key == key)?;
    id_of(field)
}

/// Returns the id type of a field with one id.
pub(super) fn id_of(field: &Field) -> Option<&str> {
    match &field.kind {
        Kind::Id(name) if field.list.is_none() => Some(name),
        _ => None,
    }
}

/// Returns the operation that brings a row into a state in which the API accepts a call, if the first row is in another one.
pub(super) fn preparation<'a>(api: &'a Api, operation: &Operation) -> Option<&'a Operation> {
    let needed = operation.behaviour.refused_when.iter().find(|state| !state.is_not.is_empty())?;
    operations(api).find(|other| {
        let mut sets = other.behaviour.sets.iter().filter(|set| set.of.is_none());
        sets.any(|set| {
            set.member == needed.member
                && set.value.as_str().is_some_and(|value| needed.is_not.iter().any(|state| state == value))
        })
    })
}

/// Returns a valid request: required fields, fields with an example, and the first field of each set.
pub(super) fn request(api: &Api, operation: &Operation) -> Map<String, Value> {
    let mut request = Map::new();
    for field in &operation.fields {
        let is_first = operation.at_least_one.iter().any(|rule| rule.alternatives[0].contains(&field.wire));
        if field.required || field.example.is_some() || is_first {
            request.insert(field.wire.clone(), sample(api, field));
        }
    }
    request
}

/// Returns a value of a field: its example if there is one.
pub(super) fn sample(api: &Api, field: &Field) -> Value {
    if let Some(example) = &field.example {
        return renamed(api, field, example);
    }
    let one = sample_one(api, field);
    match field.list {
        None => one,
        Some(List::Array) => json!([one]),
        Some(List::Csv) => text(&one).into(),
    }
}

/// Returns an example with the wire names of its objects, which a conflict can change.
fn renamed(api: &Api, field: &Field, example: &Value) -> Value {
    match (&field.kind, example) {
        (Kind::Object(_), Value::Array(items)) => {
            items.iter().map(|item| renamed(api, field, item)).collect()
        }
        (Kind::Object(name), Value::Object(members)) => {
            let mut all = Map::new();
            for (key, value) in members {
                let field = object(api, name).fields.iter().find(|field| field.key == *key);
                all.insert(field.map_or(key, |field| &field.wire).clone(), value.clone());
            }
            all.into()
        }
        _ => example.clone(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn sample_one(api: &Api, field: &Field) -> Value {
    const UUID: &str = "3f2c9a1e-0000-4000-8000-00000000002a";
    match &field.kind {
        Kind::Integer => json!(field.limits.minimum.map_or(1, whole)),
        Kind::Decimal => json!(field.limits.minimum.map_or(1.0, |minimum| minimum.value.as_f64().ceil())),
        Kind::Boolean => json!(true),
        Kind::String => json!("words"),
        Kind::Uuid => json!(UUID),
        Kind::Timestamp => json!("2026-01-01T00:00:00Z"),
        Kind::Date => json!("2026-01-31"),
        Kind::Time => json!("08:00"),
        Kind::Json => json!({ "any": [1] }),
        Kind::Id(name) => match id_type(api, name) {
            _ if example_of(api, name).is_some() => example_of(api, name).cloned().unwrap_or_default(),
            IdType::Integer => json!(1),
            IdType::Uuid => json!(UUID),
            IdType::String => json!("b 7/é&c"),
        },
        Kind::Enum { name, .. } => json!(values(api, name)[0]),
        Kind::Object(name) => {
            let fields = object(api, name).fields.iter().filter(|field| field.required);
            fields.map(|field| (field.wire.clone(), sample(api, field))).collect::<Map<_, _>>().into()
        }
        Kind::Entity(name) => panic!("{name} is not sent"),
    }
}

/// Returns the first example of an id, from a required field if there is one: the server has a row with that id.
fn example_of<'a>(api: &'a Api, name: &str) -> Option<&'a Value> {
    let mut optional = None;
    for field in operations(api).flat_map(|operation| &operation.fields) {
        if id_of(field) != Some(name) || field.example.is_none() {
            continue;
        }
        if field.required {
            return field.example.as_ref();
        }
        optional = optional.or(field.example.as_ref());
    }
    optional
}

fn id_type(api: &Api, name: &str) -> IdType {
    api.ids.iter().find(|id| id.name == name).expect("an id").kind
}

fn values<'a>(api: &'a Api, name: &str) -> Vec<&'a str> {
    let set = api.enums.iter().find(|set| set.name == name).expect("an enum");
    set.variants.iter().map(|variant| variant.wire.as_str()).collect()
}

fn object<'a>(api: &'a Api, name: &str) -> &'a Object {
    api.objects.iter().find(|object| object.name == name).expect("an object")
}

/// A value of each type of JSON.
const TYPES: [&str; 6] = ["\"planted text\"", "7", "7.5", "true", "[{}]", "{}"];

/// Returns the types of JSON that one value of a field accepts, as indexes of `TYPES`.
fn accepted_types(api: &Api, field: &Field) -> &'static [usize] {
    match &field.kind {
        Kind::Integer => &[1],
        Kind::Decimal => &[1, 2],
        Kind::Boolean => &[3],
        Kind::String => &[0],
        Kind::Json => &[0, 1, 2, 3, 4, 5],
        Kind::Id(name) => match id_type(api, name) {
            IdType::Integer => &[1],
            IdType::Uuid => &[],
            IdType::String => &[0],
        },
        Kind::Object(name) if object(api, name).fields.iter().all(|field| !field.required) => &[5],
        Kind::Uuid
        | Kind::Timestamp
        | Kind::Date
        | Kind::Time
        | Kind::Enum { .. }
        | Kind::Object(_)
        | Kind::Entity(_) => &[],
    }
}

fn is_text(api: &Api, field: &Field) -> bool {
    accepted_types(api, field) == [0]
}

/// Returns invalid values of a field, each with the path below the field that the refusal names.
pub(super) fn wrong(api: &Api, field: &Field, method: Method) -> Vec<(Value, String)> {
    let in_query = method == Method::Get;
    let mut wrong = match field.list {
        None if in_query && is_text(api, field) => Vec::new(),
        None => wrong_one(api, field),
        Some(list) => wrong_list(api, field, list, in_query),
    };
    if field.required && field.clearing.is_none() && !in_query {
        wrong.push((Value::Null, String::new()));
    }
    wrong
}

fn wrong_one(api: &Api, field: &Field) -> Vec<(Value, String)> {
    let types = TYPES.iter().enumerate().filter(|(place, _)| !accepted_types(api, field).contains(place));
    let mut wrong: Vec<Value> =
        types.map(|(_, text)| serde_json::from_str(text).expect("a value of JSON")).collect();
    let limits = &field.limits;
    wrong.extend(known(limits.minimum).map(|minimum| number(minimum, -1)));
    wrong.extend(known(limits.maximum).map(|maximum| number(maximum, 1)));
    wrong.extend(known(limits.max_length).map(|length| json!("é".repeat(length as usize + 1))));
    match &field.kind {
        Kind::Enum { .. } => wrong.push(json!("unheardOf")),
        Kind::Timestamp => wrong
            .extend(["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00+00:00", "2026-01-01"].map(Value::from)),
        Kind::Object(name) => {
            return [named(wrong, ""), wrong_members(api, object(api, name), field)].concat();
        }
        _ => {}
    }
    named(wrong, "")
}

fn named(values: Vec<Value>, param: &str) -> Vec<(Value, String)> {
    values.into_iter().map(|value| (value, param.to_owned())).collect()
}

/// Returns objects with one invalid or missing member.
fn wrong_members(api: &Api, object: &Object, parent: &Field) -> Vec<(Value, String)> {
    let good = sample_one(api, parent);
    let mut all = Vec::new();
    for field in &object.fields {
        let mut without = good.clone();
        without.as_object_mut().expect("an object").remove(&field.wire);
        if field.required {
            all.push((without, format!(".{}", field.wire)));
        }
        for (value, param) in wrong(api, field, Method::Post) {
            let mut with = good.clone();
            with[field.wire.as_str()] = value;
            all.push((with, format!(".{}{param}", field.wire)));
        }
    }
    all
}

/// Returns invalid lists: another type, a valid value followed by an invalid one, and too many values.
fn wrong_list(api: &Api, field: &Field, list: List, in_query: bool) -> Vec<(Value, String)> {
    let (good, mut all) = (sample_one(api, field), Vec::new());
    if !in_query {
        let mut none = vec![json!(7), json!(7.5), json!(true), json!({})];
        if list == List::Array {
            none.push(json!("planted text"));
        }
        all.extend(named(none, ""));
        let mut items = wrong_one(api, field);
        if field.kind != Kind::Json {
            items.push((Value::Null, String::new()));
        }
        all.extend(items.into_iter().map(|(item, param)| (json!([good, item]), format!("[1]{param}"))));
    }
    if list == List::Csv && !is_text(api, field) {
        all.extend(named(vec![format!("{},planted text", text(&good)).into()], "[1]"));
    }
    if let Some(max) = known(field.limits.max_items) {
        let many = vec![text(&good); max as usize + 1].join(",");
        let many = if list == List::Csv { json!(many) } else { vec![good; max as usize + 1].into() };
        all.push((many, String::new()));
    }
    all
}

/// Returns the value of a limit, unless its only evidence is VH3's own client.
fn known<T>(limit: Option<Limit<T>>) -> Option<T> {
    limit.filter(|limit| limit.evidence != Evidence::Client).map(|limit| limit.value)
}

fn whole(limit: Limit<Number>) -> i64 {
    limit.value.as_i64().expect("a bound of an integer")
}

/// Returns valid values of a field: all of an enum, the ends of a range, values that only VH3's own client refuses, and null.
pub(super) fn right(api: &Api, field: &Field, method: Method) -> Vec<Value> {
    let limits = &field.limits;
    let mut right: Vec<Value> = vec![sample_one(api, field)];
    right.extend(limits.minimum.map(|minimum| number(minimum.value, 0)));
    right.extend(limits.maximum.map(|maximum| number(maximum.value, beyond(maximum.evidence).into())));
    right.extend(
        limits.max_length.map(|length| json!("é".repeat((length.value + beyond(length.evidence)) as usize))),
    );
    if let Kind::Enum { name, .. } = &field.kind {
        right.extend(values(api, name).into_iter().map(Value::from));
    }
    if let Some(list) = field.list {
        right = right_lists(field, list, &right, method);
    }
    if method == Method::Post && (!field.required || field.clearing.is_some()) {
        right.push(Value::Null);
    }
    right
}

/// Returns by how much a valid value may exceed a limit. A limit of VH3's own client does not bind the server.
fn beyond(evidence: Evidence) -> u32 {
    u32::from(evidence == Evidence::Client)
}

fn number(number: Number, more: i64) -> Value {
    match number {
        Number::Integer(whole) => json!(whole + more),
        Number::Fraction(fraction) => json!(fraction + more as f64),
    }
}

/// Returns valid lists: all of these values, and the maximum number of values, in each accepted form.
fn right_lists(field: &Field, list: List, values: &[Value], method: Method) -> Vec<Value> {
    let many = field.limits.max_items.map_or(2, |max| max.value + beyond(max.evidence));
    let lists = [values[..values.len().min(many as usize)].to_vec(), vec![values[0].clone(); many as usize]];
    let texts = lists.iter().map(|items| items.iter().map(text).collect::<Vec<_>>().join(",").into());
    let texts = texts.filter(|_| list == List::Csv);
    let arrays = lists.iter().map(|items| items.clone().into()).filter(|_| method == Method::Post);
    texts.chain(arrays).collect()
}
