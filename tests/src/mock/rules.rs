//! Whether a request is one that the spec allows. Nothing here knows an endpoint by name.

use super::calendar;
use super::refusal::Refusal;
use codegen::model::{Api, Evidence, Field, IdType, Kind, Limit, Limits, List, Method, Object, Operation};
use serde_json::{Map, Value};

/// What the gateway says to a time in another form.
const DATE: &str = "Invalid date format. Please enter date in UTC format: YYYY-MM-DDTHH:MM:SSZ";

/// The fields of a request, by the keys of the wire; lists are arrays, whichever way they were sent.
pub(super) type Fields = Map<String, Value>;

/// Reads the fields of a request and judges them. Keys that the spec does not know are let through.
pub(super) fn check(
    api: &Api,
    operation: &Operation,
    query: Option<&str>,
    body: &[u8],
) -> Result<Fields, Refusal> {
    let mut fields = match operation.method {
        Method::Get => from_query(api, operation, query.unwrap_or_default())?,
        Method::Post => from_body(body)?,
    };
    for field in &operation.fields {
        judge(api, field, &mut fields, "")?;
    }
    windows(operation, &fields)?;
    Ok(fields)
}

/// The keys of a request that the spec does not know.
pub(super) fn unknown(operation: &Operation, fields: &Fields) -> Vec<String> {
    let known = |key: &String| operation.fields.iter().any(|field| field.wire == *key);
    fields.keys().filter(|key| !known(key)).cloned().collect()
}

fn from_body(body: &[u8]) -> Result<Fields, Refusal> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(Refusal::unreadable("The body must be a JSON object.")),
        Err(error) => Err(Refusal::unreadable(&format!("The body is not JSON: {error}"))),
    }
}

/// The texts of a query, each turned into what its field is.
fn from_query(api: &Api, operation: &Operation, query: &str) -> Result<Fields, Refusal> {
    let mut fields = Fields::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (key, value) = (decoded(key)?, decoded(value)?);
        let field = operation.fields.iter().find(|field| field.wire == key);
        let value = field.map_or_else(|| Value::from(value.clone()), |field| typed(api, field, &value));
        fields.insert(key, value);
    }
    Ok(fields)
}

fn decoded(text: &str) -> Result<String, Refusal> {
    let spaced = text.replace('+', " ");
    let decoded = percent_encoding::percent_decode_str(&spaced).decode_utf8();
    let problem = |_| Refusal::unreadable("The query is not UTF-8.");
    decoded.map(Into::into).map_err(problem)
}

/// A text of a query as JSON: a number where the field is one. What is no number stays a text, and is judged as such.
fn typed(api: &Api, field: &Field, text: &str) -> Value {
    let plain = match &field.kind {
        Kind::Integer | Kind::Decimal | Kind::Boolean => true,
        Kind::Id(name) => id_type(api, name) == IdType::Integer,
        _ => false,
    };
    let read = || serde_json::from_str(text).ok().filter(|value: &Value| !value.is_string());
    let value = if plain && field.list.is_none() { read() } else { None };
    value.unwrap_or_else(|| Value::from(text))
}

fn judge(api: &Api, field: &Field, fields: &mut Fields, of: &str) -> Result<(), Refusal> {
    let param = format!("{of}{}", field.wire);
    let Some(value) = fields.get_mut(&field.wire) else {
        return if field.required { Err(missing(&param)) } else { Ok(()) };
    };
    if value.is_null() {
        // Null empties what can be emptied, and says nothing elsewhere.
        return if field.required && field.clearing.is_none() { Err(missing(&param)) } else { Ok(()) };
    }
    if field.list == Some(List::Csv) {
        split(api, field, value);
    }
    fits(api, field, value, &param)
}

fn missing(param: &str) -> Refusal {
    Refusal::input(param, &format!("Missing param: {param}"))
}

/// Turns a text with commas into an array. An array is taken as it is: which of the two is right is in dispute.
fn split(api: &Api, field: &Field, value: &mut Value) {
    let Some(text) = value.as_str() else { return };
    *value =
        text.split(',').map(|part| typed(api, &Field { list: None, ..field.clone() }, part.trim())).collect();
}

fn fits(api: &Api, field: &Field, value: &Value, param: &str) -> Result<(), Refusal> {
    if field.list.is_none() {
        return fits_one(api, field, value, param);
    }
    let Some(items) = value.as_array() else { return Err(wrong_type(param, "a list")) };
    within(
        param,
        "the number of values",
        items.len() as i64,
        &None,
        &field.limits.max_items.map(|(most, evidence)| (i64::from(most), evidence)),
    )?;
    items
        .iter()
        .enumerate()
        .try_for_each(|(index, item)| fits_one(api, field, item, &format!("{param}[{index}]")))
}

fn fits_one(api: &Api, field: &Field, value: &Value, param: &str) -> Result<(), Refusal> {
    let Limits { minimum, maximum, max_length, .. } = &field.limits;
    match &field.kind {
        Kind::Integer => within(param, "the number", integer(value, param)?, minimum, maximum),
        Kind::Decimal if value.is_number() => Ok(()),
        Kind::Decimal => Err(wrong_type(param, "a number")),
        Kind::Boolean if value.is_boolean() => Ok(()),
        Kind::Boolean => Err(wrong_type(param, "true or false")),
        Kind::String => {
            let length = text(value, param)?.chars().count() as i64;
            within(
                param,
                "the length",
                length,
                &None,
                &max_length.map(|(most, evidence)| (i64::from(most), evidence)),
            )
        }
        Kind::Uuid => uuid(value, param),
        Kind::Timestamp => time(value, param),
        Kind::Json => Ok(()),
        Kind::Id(name) => id(id_type(api, name), value, param),
        Kind::Enum(name, _) => one_of(api, name, value, param),
        Kind::Object(name) => object(api, &api.objects, name, value, param),
        Kind::Entity(name) => object(api, &api.entities, name, value, param),
    }
}

fn integer(value: &Value, param: &str) -> Result<i64, Refusal> {
    value.as_i64().ok_or_else(|| wrong_type(param, "a whole number"))
}

fn text<'v>(value: &'v Value, param: &str) -> Result<&'v str, Refusal> {
    value.as_str().ok_or_else(|| wrong_type(param, "a text"))
}

fn time(value: &Value, param: &str) -> Result<(), Refusal> {
    let read = calendar::read(text(value, param)?);
    read.map(drop).ok_or_else(|| Refusal::input(param, DATE))
}

fn id(kind: IdType, value: &Value, param: &str) -> Result<(), Refusal> {
    match kind {
        IdType::Integer => integer(value, param).map(drop),
        IdType::Uuid => uuid(value, param),
        IdType::String => text(value, param).map(drop),
    }
}

fn uuid(value: &Value, param: &str) -> Result<(), Refusal> {
    let text = text(value, param)?;
    let lengths: Vec<_> = text.split('-').map(str::len).collect();
    let digits = text.chars().all(|digit| digit == '-' || digit.is_ascii_hexdigit());
    if digits && lengths == [8, 4, 4, 4, 12] { Ok(()) } else { Err(wrong_type(param, "a UUID")) }
}

fn one_of(api: &Api, name: &str, value: &Value, param: &str) -> Result<(), Refusal> {
    let text = text(value, param)?;
    let Some(set) = api.enums.iter().find(|set| set.name == name) else { return Ok(()) };
    if set.variants.iter().any(|variant| variant.wire == text) {
        return Ok(());
    }
    let all: Vec<_> = set.variants.iter().map(|variant| variant.wire.as_str()).collect();
    Err(Refusal::input(param, &format!("Invalid value for param: {param}. One of {}.", all.join(", "))))
}

fn object(api: &Api, all: &[Object], name: &str, value: &Value, param: &str) -> Result<(), Refusal> {
    let Value::Object(fields) = value else { return Err(wrong_type(param, "an object")) };
    let Some(object) = all.iter().find(|object| object.name == name) else { return Ok(()) };
    let mut fields = fields.clone();
    object.fields.iter().try_for_each(|field| judge(api, field, &mut fields, &format!("{param}.")))
}

/// Judges a number by its limits. What only the vendor's client keeps to is not known of the server.
fn within(
    param: &str,
    what: &str,
    number: i64,
    minimum: &Limit<i64>,
    maximum: &Limit<i64>,
) -> Result<(), Refusal> {
    let known = |limit: &Limit<i64>| {
        limit.filter(|(_, evidence)| *evidence != Evidence::Client).map(|(limit, _)| limit)
    };
    if let Some(least) = known(minimum).filter(|least| number < *least) {
        return Err(Refusal::input(
            param,
            &format!("Invalid param: {param}. {what} must be at least {least}."),
        ));
    }
    match known(maximum).filter(|most| number > *most) {
        Some(most) => {
            Err(Refusal::input(param, &format!("Invalid param: {param}. {what} must be at most {most}.")))
        }
        None => Ok(()),
    }
}

fn wrong_type(param: &str, wanted: &str) -> Refusal {
    Refusal::input(param, &format!("Invalid type for param: {param}. It must be {wanted}."))
}

fn id_type(api: &Api, name: &str) -> IdType {
    api.ids.iter().find(|id| id.name == name).map_or(IdType::Integer, |id| id.kind)
}

fn windows(operation: &Operation, fields: &Fields) -> Result<(), Refusal> {
    for window in &operation.windows {
        let at = |key: &String| fields.get(key).and_then(Value::as_str).and_then(calendar::read);
        let (Some(from), Some(to)) = (at(&window.from), at(&window.to)) else { continue };
        if from > to {
            return Err(Refusal::input(
                &window.to,
                &format!("{} must not be before {}.", window.to, window.from),
            ));
        }
        if calendar::is_longer(from, to, window.months) {
            let message = format!("The range must not exceed {} calendar months.", window.months);
            return Err(Refusal::input(&window.to, &message));
        }
    }
    Ok(())
}
