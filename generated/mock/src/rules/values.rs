//! Whether a value fits its field.

use super::read::{self, Fields};
use crate::calendar;
use crate::refusal::Refusal;
use crate::table::{Api, Field, IdKind, Kind, Limit, List, Object};
use serde_json::Value;
use std::collections::BTreeMap;

/// The message of the API for a time in another form.
const DATE: &str = "Invalid date format. Please enter date in UTC format: YYYY-MM-DDTHH:MM:SSZ";

/// Checks a field of a request, or of an object in it. `path` stands before its name in a refusal.
pub(super) fn check_field(api: &Api, field: &Field, fields: &mut Fields, path: &str) -> Result<(), Refusal> {
    let param = format!("{path}{}", field.name);
    let Some(value) = fields.get_mut(&field.name) else {
        return if field.required { Err(missing(&param)) } else { Ok(()) };
    };
    if value.is_null() {
        return if field.required && !field.nullable { Err(missing(&param)) } else { Ok(()) };
    }
    if field.list == Some(List::Csv) {
        read::split(api, field, value);
    }
    fits(api, field, value, &param)
}

fn missing(param: &str) -> Refusal {
    Refusal::input(param, &format!("Missing param: {param}"))
}

fn fits(api: &Api, field: &Field, value: &Value, param: &str) -> Result<(), Refusal> {
    if field.list.is_none() {
        return fits_one(api, field, value, param);
    }
    let Some(items) = value.as_array() else { return Err(wrong_type(param, "a list")) };
    within(param, "the number of values", items.len() as f64, None, field.max_items.as_ref())?;
    for (index, item) in items.iter().enumerate() {
        fits_one(api, field, item, &format!("{param}[{index}]"))?;
    }
    Ok(())
}

fn fits_one(api: &Api, field: &Field, value: &Value, param: &str) -> Result<(), Refusal> {
    let of = field.of.as_deref().unwrap_or_default();
    match field.kind {
        Kind::Integer if value.as_i64().is_none() => Err(wrong_type(param, "a whole number")),
        Kind::Decimal if !value.is_number() => Err(wrong_type(param, "a number")),
        Kind::Integer | Kind::Decimal => {
            let number = value.as_f64().unwrap_or_default();
            within(param, "the number", number, field.minimum.as_ref(), field.maximum.as_ref())
        }
        Kind::Boolean if !value.is_boolean() => Err(wrong_type(param, "true or false")),
        Kind::Boolean | Kind::Json => Ok(()),
        Kind::String => {
            let length = text(value, param)?.chars().count() as f64;
            within(param, "the length", length, None, field.max_length.as_ref())
        }
        Kind::Uuid => uuid(value, param),
        Kind::Timestamp => match calendar::read(text(value, param)?) {
            Some(_) => Ok(()),
            None => Err(Refusal::input(param, DATE)),
        },
        Kind::Date => form(value, param, "%Y-%m-%d", 10, "a date such as 2026-01-31"),
        Kind::Time => form(value, param, "%H:%M", 5, "a time of day such as 08:00"),
        Kind::Id => id(api.id_kind(of), value, param),
        Kind::Enum => one_of(api, of, value, param),
        Kind::Object => object(api, &api.objects, of, value, param),
        Kind::Entity => object(api, &api.entities, of, value, param),
    }
}

fn text<'v>(value: &'v Value, param: &str) -> Result<&'v str, Refusal> {
    value.as_str().ok_or_else(|| wrong_type(param, "a string"))
}

fn form(value: &Value, param: &str, form: &str, length: usize, expected: &str) -> Result<(), Refusal> {
    let text = text(value, param)?;
    let is_right = if form.contains('Y') {
        jiff::civil::Date::strptime(form, text).is_ok()
    } else {
        jiff::civil::Time::strptime(form, text).is_ok()
    };
    if is_right && text.len() == length { Ok(()) } else { Err(wrong_type(param, expected)) }
}

fn id(kind: IdKind, value: &Value, param: &str) -> Result<(), Refusal> {
    match kind {
        IdKind::Integer if value.as_i64().is_none() => Err(wrong_type(param, "a whole number")),
        IdKind::Integer => Ok(()),
        IdKind::Uuid => uuid(value, param),
        IdKind::String => text(value, param).map(drop),
    }
}

fn uuid(value: &Value, param: &str) -> Result<(), Refusal> {
    let text = text(value, param)?;
    let mut lengths = text.split('-').map(str::len);
    let is_divided =
        [8, 4, 4, 4, 12].iter().all(|length| lengths.next() == Some(*length)) && lengths.next().is_none();
    let is_hexadecimal = text.chars().all(|digit| digit == '-' || digit.is_ascii_hexdigit());
    if is_divided && is_hexadecimal { Ok(()) } else { Err(wrong_type(param, "a UUID")) }
}

fn one_of(api: &Api, name: &str, value: &Value, param: &str) -> Result<(), Refusal> {
    let text = text(value, param)?;
    let Some(known) = api.enums.get(name) else { return Ok(()) };
    let mut names = Vec::new();
    for known in &known.values {
        if known.value == text {
            return Ok(());
        }
        names.push(known.value.as_str());
    }
    Err(Refusal::input(param, &format!("Invalid value for param: {param}. One of {}.", names.join(", "))))
}

fn object(
    api: &Api,
    all: &BTreeMap<String, Object>,
    name: &str,
    value: &Value,
    param: &str,
) -> Result<(), Refusal> {
    let Value::Object(fields) = value else { return Err(wrong_type(param, "an object")) };
    let Some(object) = all.get(name) else { return Ok(()) };
    let mut fields = fields.clone();
    for field in &object.fields {
        check_field(api, field, &mut fields, &format!("{param}."))?;
    }
    Ok(())
}

/// Checks a number against its limits. A limit that only VH3's own client has is not known of the server.
fn within(
    param: &str,
    what: &str,
    number: f64,
    minimum: Option<&Limit>,
    maximum: Option<&Limit>,
) -> Result<(), Refusal> {
    if let Some(least) = minimum.and_then(Limit::enforced)
        && number < least
    {
        return Err(Refusal::input(
            param,
            &format!("Invalid param: {param}. {what} must be at least {least}."),
        ));
    }
    match maximum.and_then(Limit::enforced) {
        Some(most) if number > most => {
            Err(Refusal::input(param, &format!("Invalid param: {param}. {what} must be at most {most}.")))
        }
        _ => Ok(()),
    }
}

fn wrong_type(param: &str, expected: &str) -> Refusal {
    Refusal::input(param, &format!("Invalid type for param: {param}. It must be {expected}."))
}
