//! Whether a value is one that its field takes.

use super::judge;
use crate::calendar;
use crate::refusal::Refusal;
use codegen::model::{Api, Evidence, Field, IdType, Kind, Limit, Limits, Number, Object};
use serde_json::Value;

/// What the gateway says to a time in another form.
const DATE: &str = "Invalid date format. Please enter date in UTC format: YYYY-MM-DDTHH:MM:SSZ";

pub(super) fn fits(api: &Api, field: &Field, value: &Value, param: &str) -> Result<(), Refusal> {
    if field.list.is_none() {
        return fits_one(api, field, value, param);
    }
    let Some(items) = value.as_array() else { return Err(wrong_type(param, "a list")) };
    within(param, "the number of values", items.len() as i64, None, field.limits.max_items.map(whole))?;
    items
        .iter()
        .enumerate()
        .try_for_each(|(index, item)| fits_one(api, field, item, &format!("{param}[{index}]")))
}

fn fits_one(api: &Api, field: &Field, value: &Value, param: &str) -> Result<(), Refusal> {
    let Limits { minimum, maximum, max_length, .. } = &field.limits;
    match &field.kind {
        Kind::Integer => {
            integer(value, param)?;
            number_within(param, value, *minimum, *maximum)
        }
        Kind::Decimal if value.is_number() => number_within(param, value, *minimum, *maximum),
        Kind::Decimal => Err(wrong_type(param, "a number")),
        Kind::Boolean if value.is_boolean() => Ok(()),
        Kind::Boolean => Err(wrong_type(param, "true or false")),
        Kind::String => {
            let length = text(value, param)?.chars().count() as i64;
            within(param, "the length", length, None, max_length.map(whole))
        }
        Kind::Uuid => uuid(value, param),
        Kind::Timestamp => time(value, param),
        Kind::Date => shaped(value, param, "%Y-%m-%d", "0000-00-00", "a date such as 2026-01-31"),
        Kind::Time => shaped(value, param, "%H:%M", "00:00", "a time of day such as 08:00"),
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

/// Judges a date or a time of day, which has one form alone.
fn shaped(value: &Value, param: &str, form: &str, shape: &str, wanted: &str) -> Result<(), Refusal> {
    let text = text(value, param)?;
    let exists = jiff::fmt::strtime::parse(form, text).is_ok_and(|read| match form {
        "%H:%M" => read.to_time().is_ok(),
        _ => read.to_date().is_ok(),
    });
    if exists && text.len() == shape.len() { Ok(()) } else { Err(wrong_type(param, wanted)) }
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

fn whole(limit: Limit<u32>) -> Limit<Number> {
    Limit { value: Number::Integer(limit.value.into()), evidence: limit.evidence }
}

fn number_within(
    param: &str,
    value: &Value,
    minimum: Option<Limit<Number>>,
    maximum: Option<Limit<Number>>,
) -> Result<(), Refusal> {
    match Number::of_json(value) {
        Some(number) => limited(param, "the number", number, minimum, maximum),
        None => Ok(()),
    }
}

fn within(
    param: &str,
    what: &str,
    number: i64,
    minimum: Option<Limit<Number>>,
    maximum: Option<Limit<Number>>,
) -> Result<(), Refusal> {
    limited(param, what, Number::Integer(number), minimum, maximum)
}

/// Judges a number by its limits. What only the vendor's client keeps to is not known of the server.
fn limited(
    param: &str,
    what: &str,
    number: Number,
    minimum: Option<Limit<Number>>,
    maximum: Option<Limit<Number>>,
) -> Result<(), Refusal> {
    let known = |limit: Option<Limit<Number>>| {
        limit.filter(|limit| limit.evidence != Evidence::Client).map(|limit| limit.value)
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

pub(super) fn id_type(api: &Api, name: &str) -> IdType {
    api.ids.iter().find(|id| id.name == name).map_or(IdType::Integer, |id| id.kind)
}
