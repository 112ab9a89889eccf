//! The text of an argument as the JSON of a field.

use crate::arguments::Argument;
use crate::dates;
use serde_json::value::RawValue;
use std::fs;
use vh3_bigchange::{Date, Decimal, TimeOfDay, Timestamp};
use vh3_bigchange_description::{Api, Field, IdKind, Kind, Limit, List};

/// A reader of values.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) api: &'a Api,
    pub(crate) now: Timestamp,
}

impl Reader<'_> {
    /// Reads the values of a field. One that is no list has one value.
    pub(crate) fn read(self, argument: &Argument, texts: &[&str]) -> Result<Box<RawValue>, String> {
        let Some(list) = argument.field.list else {
            let text = texts.last().copied().unwrap_or_default();
            return raw(self.one(argument, text)?);
        };
        let mut items = Vec::new();
        for text in texts {
            for part in parts(argument.field, text) {
                items.push(self.one(argument, part)?);
            }
        }
        check_length("items", items.len(), argument.field.max_items.as_ref())?;
        match list {
            List::Array => raw(array(&items)?),
            List::Csv => raw(quoted(&csv(&items)?)?),
        }
    }

    fn one(self, argument: &Argument, text: &str) -> Result<String, String> {
        let field = argument.field;
        match field.kind {
            Kind::Integer => integer(field, text),
            Kind::Decimal => decimal(field, text),
            Kind::Boolean => match text {
                "true" | "false" => Ok(text.to_owned()),
                _ => Err("expected true or false".to_owned()),
            },
            Kind::String => string(field, text),
            Kind::Uuid => uuid(text),
            Kind::Timestamp => {
                let timestamp = dates::timestamp(text, argument.day, self.now)?;
                quoted(&timestamp.to_string())
            }
            Kind::Date => self.date(text),
            Kind::Time => {
                let time: TimeOfDay =
                    text.parse().map_err(|error: vh3_bigchange::Error| error.to_string())?;
                quoted(&time.to_string())
            }
            Kind::Id => self.id(field, text),
            Kind::Enum => self.choice(field, text),
            Kind::Json | Kind::Object | Kind::Entity => json(text),
        }
    }

    /// Reads a calendar day, also as a distance from today.
    fn date(self, text: &str) -> Result<String, String> {
        if let Ok(date) = text.parse::<Date>() {
            return quoted(&date.to_string());
        }
        let timestamp = dates::timestamp(text, dates::DayEnd::First, self.now)?;
        quoted(&timestamp.to_utc().date().to_string())
    }

    fn id(self, field: &Field, text: &str) -> Result<String, String> {
        match self.api.id_kind(field.of.as_deref().unwrap_or_default()) {
            IdKind::Integer => integer(field, text),
            IdKind::Uuid => uuid(text),
            IdKind::String => string(field, text),
        }
    }

    fn choice(self, field: &Field, text: &str) -> Result<String, String> {
        let values = self.values(field);
        if values.contains(&text) {
            return quoted(text);
        }
        Err(format!("expected one of {}; --field {}='\"…\"' sends any other", values.join(", "), field.name))
    }

    /// Returns the known values of an enum.
    fn values(&self, field: &Field) -> Vec<&str> {
        let mut values = Vec::new();
        if let Some(set) = field.of.as_ref().and_then(|name| self.api.enums.get(name)) {
            for value in &set.values {
                values.push(value.value.as_str());
            }
        }
        values
    }
}

/// Splits a text with several values. A comma may be a part of a string or of JSON.
fn parts<'t>(field: &Field, text: &'t str) -> Vec<&'t str> {
    match field.kind {
        Kind::String | Kind::Json | Kind::Object | Kind::Entity => vec![text],
        _ => text.split(',').map(str::trim).collect(),
    }
}

fn raw(json: String) -> Result<Box<RawValue>, String> {
    RawValue::from_string(json).map_err(|error| format!("not valid JSON: {error}"))
}

fn quoted(text: &str) -> Result<String, String> {
    serde_json::to_string(text).map_err(|error| error.to_string())
}

/// Joins items to an array. An item that is an array itself stands for its items.
fn array(items: &[String]) -> Result<String, String> {
    let mut all: Vec<Box<RawValue>> = Vec::new();
    for item in items {
        match serde_json::from_str::<Vec<Box<RawValue>>>(item) {
            Ok(inner) => all.extend(inner),
            Err(_) => all.push(raw(item.clone())?),
        }
    }
    serde_json::to_string(&all).map_err(|error| error.to_string())
}

fn csv(items: &[String]) -> Result<String, String> {
    let mut plain = Vec::new();
    for item in items {
        let text = match serde_json::from_str::<String>(item) {
            Ok(text) => text,
            Err(_) => item.clone(),
        };
        if text.is_empty() || text.contains(',') {
            return Err(format!("`{text}` cannot be in a comma-separated list; give another value"));
        }
        plain.push(text);
    }
    Ok(plain.join(","))
}

fn integer(field: &Field, text: &str) -> Result<String, String> {
    let number: i64 = text.parse().map_err(|_| "expected a whole number".to_owned())?;
    check_number(field, number as f64)?;
    Ok(number.to_string())
}

fn decimal(field: &Field, text: &str) -> Result<String, String> {
    let number: Decimal = text.parse().map_err(|error: vh3_bigchange::Error| error.to_string())?;
    let json = number.to_string();
    check_number(field, json.parse::<f64>().unwrap_or_default())?;
    Ok(json)
}

/// Checks the limits that the docs page states. The server checks all others.
fn check_number(field: &Field, number: f64) -> Result<(), String> {
    let least = field.minimum.as_ref().and_then(Limit::documented);
    let most = field.maximum.as_ref().and_then(Limit::documented);
    if let Some(least) = least
        && number < least
    {
        return Err(format!("expected at least {least}"));
    }
    match most {
        Some(most) if number > most => Err(format!("expected at most {most}")),
        _ => Ok(()),
    }
}

fn check_length(what: &str, length: usize, limit: Option<&Limit>) -> Result<(), String> {
    let Some(most) = limit.and_then(Limit::documented) else { return Ok(()) };
    if length as f64 > most {
        return Err(format!("has {length} {what}, expected at most {most}"));
    }
    Ok(())
}

fn string(field: &Field, text: &str) -> Result<String, String> {
    check_length("characters", text.chars().count(), field.max_length.as_ref())?;
    quoted(text)
}

fn uuid(text: &str) -> Result<String, String> {
    let mut groups = text.split('-');
    for length in [8, 4, 4, 4, 12] {
        let group = groups.next().unwrap_or_default();
        if group.len() != length || !group.chars().all(|char| char.is_ascii_hexdigit()) {
            return Err("expected a UUID such as 1f3c0a52-7f0e-4a8e-9d0b-5f2f4f6d8a11".to_owned());
        }
    }
    match groups.next() {
        None => quoted(text),
        Some(_) => Err("expected a UUID such as 1f3c0a52-7f0e-4a8e-9d0b-5f2f4f6d8a11".to_owned()),
    }
}

/// Reads JSON, or a file with JSON that is written as `@path`.
pub(crate) fn json(text: &str) -> Result<String, String> {
    let text = match text.strip_prefix('@') {
        Some(path) => {
            fs::read_to_string(path).map_err(|error| format!("cannot read the file {path}: {error}"))?
        }
        None => text.to_owned(),
    };
    let json = raw(text.trim().to_owned())?;
    Ok(json.get().to_owned())
}
