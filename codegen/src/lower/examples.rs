//! Examples and defaults: each has to be a value of its own field.

use super::place::SpecPath;
use super::state::Lower;
use crate::model::{Field, IdType, Kind, Limits, List, Number};
use crate::source::diagnostic::{one_of, suggest};
use crate::source::spec::Claim;
use crate::text;
use serde_json::Value;

impl Lower<'_> {
    /// Checks the example and the default of a field.
    pub(super) fn samples_fit(&mut self, field: &Field, place: &SpecPath<'_>) {
        for (key, sample) in [("example", &field.example), ("default", &field.default)] {
            if let Some(sample) = sample
                && !(key == "default" && (sample.is_null() || is_now(field, sample)))
            {
                self.sample_fits(field, sample, &place.key(key));
                self.sample_shows(sample, &place.key(key));
            }
        }
        if matches!(field.default, Some(Value::Null)) {
            self.at_value(&place.key("default"), format!("the default of `{}` is null", field.wire))
                .label("a field without `default` has no value either")
                .help("delete it, or write the value that the server uses")
                .report();
        }
        if field.required && field.default.is_some() {
            self.at_key(&place.key("default"), format!("`{}` is required and has a default", field.wire))
                .label("a required field is always sent")
                .help("delete the default, or `required`")
                .report();
        }
    }

    fn sample_fits(&mut self, field: &Field, sample: &Value, place: &SpecPath<'_>) {
        if sample.is_null() && field.clearing.is_some() {
            return;
        }
        match (field.list, sample) {
            (Some(List::Array), Value::Array(items)) => {
                self.few_enough(field, items.len(), place);
                for (index, item) in items.iter().enumerate() {
                    self.item_fits(field, item, &place.item(index));
                }
            }
            (Some(List::Array), _) => self.unfit(sample, "a JSON array", place),
            (Some(List::Csv), Value::String(text))
                if !text.split(',').all(|part| part.trim() == part && !part.is_empty()) =>
            {
                self.unfit(sample, "values separated by commas without blanks", place);
            }
            (Some(List::Csv), Value::String(text)) => {
                self.few_enough(field, text.split(',').count(), place);
                for part in text.split(',') {
                    self.item_fits(field, &from_text(&field.kind, part), place);
                }
            }
            (Some(List::Csv), _) => self.unfit(sample, "values separated by commas, in quotes", place),
            (None, sample) => self.item_fits(field, sample, place),
        }
    }

    fn item_fits(&mut self, field: &Field, sample: &Value, place: &SpecPath<'_>) {
        if let Kind::Enum { name, open } = &field.kind {
            return self.value_fits(name, *open, sample, place);
        }
        if let Kind::Object(name) = &field.kind
            && sample.is_object()
        {
            self.members_fit(name, sample, place);
        }
        if let Some(expected) = self.expected(&field.kind, sample) {
            return self.unfit(sample, expected, place);
        }
        self.within_limits(field, sample, place);
    }

    /// Describes the form of a value of the kind, if `sample` does not have it.
    fn expected(&self, kind: &Kind, sample: &Value) -> Option<&'static str> {
        match kind {
            Kind::Integer => sample.as_i64().is_none().then_some("an integer"),
            Kind::Decimal => (!sample.is_number()).then_some("a number"),
            Kind::Boolean => (!sample.is_boolean()).then_some("true or false"),
            Kind::String => (!sample.is_string()).then_some("a string"),
            Kind::Uuid => (!sample.as_str().is_some_and(is_uuid)).then_some("a UUID"),
            Kind::Timestamp => (!sample.as_str().is_some_and(is_timestamp))
                .then_some("a timestamp as `YYYY-MM-DDTHH:MM:SSZ`, in quotes"),
            Kind::Date => {
                (!sample.as_str().is_some_and(is_date)).then_some("a date as `YYYY-MM-DD`, in quotes")
            }
            Kind::Time => {
                (!sample.as_str().is_some_and(is_time)).then_some("a time of day as `HH:MM`, in quotes")
            }
            Kind::Id(name) => self.id_unfit(name, sample),
            Kind::Object(_) | Kind::Entity(_) => (!sample.is_object()).then_some("an object"),
            Kind::Enum { .. } => (!sample.is_string()).then_some("a string"),
            Kind::Json => None,
        }
    }

    /// Checks the members of an object that is an example: their keys, and their plain values.
    fn members_fit(&mut self, name: &str, sample: &Value, place: &SpecPath<'_>) {
        let Some(fields) = self.object_fields(name) else { return };
        for (key, value) in sample.as_object().into_iter().flatten() {
            let place = place.key(key);
            let Some(field) = fields.get(key) else {
                self.no_member(name, key, fields.keys().map(String::as_str).collect(), &place);
                continue;
            };
            let kind = field.r#type.as_deref().and_then(|kind| self.known_kind(kind));
            let scalar =
                kind.filter(|_| field.list.is_none() && !(value.is_null() && field.nullable.is_some()));
            if let Some(expected) = scalar.and_then(|kind| self.expected(&kind, value)) {
                self.unfit(value, expected, &place);
            }
        }
        for (key, field) in fields {
            if matches!(field.required, Some(Claim::Plain(true))) && sample.get(key).is_none() {
                self.at_value(place, format!("the example has no `{key}`, which `{name}` requires"))
                    .label("incomplete")
                    .help("add it, or make the field optional")
                    .report();
            }
        }
    }

    fn no_member(&mut self, name: &str, key: &str, known: Vec<&str>, place: &SpecPath<'_>) {
        let help =
            suggest(key, known.iter().copied(), format!("its fields are {}", one_of(known.iter().copied())));
        let message = format!("`{name}` has no field `{}`", key.escape_debug());
        self.at_key(place, message).label("not a field of this object").help(help).report();
    }

    fn few_enough(&mut self, field: &Field, count: usize, place: &SpecPath<'_>) {
        if field.limits.max_items.is_some_and(|most| count > most.value as usize) {
            self.at_value(place, format!("{count} values are more than `max_items` of `{}`", field.wire))
                .label("too many values")
                .help("correct the limit or the value")
                .report();
        }
    }

    /// Refuses characters that cannot be seen: samples are part of the docs.
    fn sample_shows(&mut self, sample: &Value, place: &SpecPath<'_>) {
        let Some(hidden) = hidden(sample) else { return };
        let why = text::Unreadable::Control(hidden).why();
        self.at_value(place, format!("{} cannot be shown: {why}", place.name()))
            .label("expected visible characters")
            .help("write a value of visible characters")
            .report();
    }

    fn id_unfit(&self, name: &str, sample: &Value) -> Option<&'static str> {
        match self.id_type(name) {
            IdType::Integer => sample.as_i64().is_none().then_some("an integer"),
            IdType::Uuid => (!sample.as_str().is_some_and(is_uuid)).then_some("a UUID"),
            IdType::String => (!sample.is_string()).then_some("a string"),
        }
    }

    fn value_fits(&mut self, name: &str, open: bool, sample: &Value, place: &SpecPath<'_>) {
        let Some(text) = sample.as_str() else { return self.unfit(sample, "a string", place) };
        let values = self.values(name);
        if open || values.contains(&text) {
            return;
        }
        let expected = format!("expected {}", one_of(values.iter().copied()));
        let otherwise = "correct it, add the value to the enum, or make the enum `open`";
        self.at_value(place, format!("`{}` is not a value of `{name}`", text.escape_default()))
            .label(expected)
            .help(suggest(text, values, otherwise))
            .report();
    }

    fn within_limits(&mut self, field: &Field, sample: &Value, place: &SpecPath<'_>) {
        if breaks(&field.limits, sample) {
            self.at_value(place, format!("{sample} is outside the limits of `{}`", field.wire))
                .label("breaks a limit of this field")
                .help("correct the limit or the value")
                .report();
        }
    }

    fn unfit(&mut self, sample: &Value, expected: &str, place: &SpecPath<'_>) {
        self.at_value(place, format!("{sample} does not fit the type of its field"))
            .label(format!("expected {expected}"))
            .help("correct the value or the type")
            .report();
    }
}

/// Returns whether a number or a string breaks a limit.
fn breaks(limits: &Limits, sample: &Value) -> bool {
    if let Some(text) = sample.as_str() {
        return limits.max_length.is_some_and(|most| text.chars().count() > most.value as usize);
    }
    let Some(number) = Number::of_json(sample) else { return false };
    limits.minimum.is_some_and(|least| number < least.value)
        || limits.maximum.is_some_and(|most| number > most.value)
}

/// Returns an example as a list of the given form, or as a single value.
pub(super) fn in_form(example: &Value, list: Option<List>, kind: &Kind) -> Value {
    let items = match example {
        Value::Array(items) => items.clone(),
        Value::String(text) if list.is_some() || !matches!(kind, Kind::String | Kind::Json) => {
            text.split(',').map(|part| from_text(kind, part)).collect()
        }
        value => vec![value.clone()],
    };
    match list {
        Some(List::Array) => items.into(),
        Some(List::Csv) => {
            let texts: Vec<_> = items.iter().map(as_text).collect();
            texts.join(",").into()
        }
        None => items.into_iter().next().unwrap_or_default(),
    }
}

fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// Returns one part of a comma-separated list as a JSON value.
fn from_text(kind: &Kind, part: &str) -> Value {
    match kind {
        Kind::Integer | Kind::Decimal | Kind::Boolean | Kind::Id(_) => {
            serde_json::from_str(part).unwrap_or_else(|_| part.into())
        }
        _ => part.into(),
    }
}

/// Returns whether a text has the form of a UUID.
fn is_uuid(text: &str) -> bool {
    let groups: Vec<_> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12] && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

/// Returns whether a default is the time of the call.
pub(crate) fn is_now(field: &Field, default: &Value) -> bool {
    field.kind == Kind::Timestamp && field.list.is_none() && default == "now"
}

/// Returns whether a text is a point in time in the one form that is sent.
fn is_timestamp(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let Some((time, seconds)) = time.rsplit_once(':') else { return false };
    is_date(date) && is_time(time) && has_shape(seconds, "00Z") && within(seconds, 0, 0, 59)
}

/// Returns whether a text is a day of the calendar as `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    has_shape(text, "0000-00-00") && within(text, 5, 1, 12) && within(text, 8, 1, days(text))
}

/// Returns whether a text is a time of day as `HH:MM`.
fn is_time(text: &str) -> bool {
    has_shape(text, "00:00") && within(text, 0, 0, 23) && within(text, 3, 0, 59)
}

/// Returns whether a text is `shape`, each `0` of it any digit.
fn has_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text
            .chars()
            .zip(shape.chars())
            .all(|(c, shape)| c == shape || (shape == '0' && c.is_ascii_digit()))
}

/// Returns whether the two digits at `at` are a number from `least` to `most`.
fn within(text: &str, at: usize, least: u32, most: u32) -> bool {
    let Some(two) = text.get(at..at + 2) else { return false };
    two.parse().is_ok_and(|number: u32| (least..=most).contains(&number))
}

/// The days of the month in which a time lies.
fn days(time: &str) -> u32 {
    let year = time.get(..4).and_then(|year| year.parse::<u32>().ok()).unwrap_or_default();
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match time.get(5..7) {
        Some("02") => 28 + u32::from(leap),
        Some("04" | "06" | "09" | "11") => 30,
        _ => 31,
    }
}

/// The first character of a value's texts that cannot be seen, line breaks and tabs aside: those are escaped.
fn hidden(sample: &Value) -> Option<char> {
    match sample {
        Value::String(text) => text.chars().find(|c| !matches!(c, '\n' | '\r' | '\t') && text::is_hidden(*c)),
        Value::Array(items) => items.iter().find_map(hidden),
        Value::Object(members) => {
            members.iter().find_map(|(key, value)| hidden(&key.as_str().into()).or_else(|| hidden(value)))
        }
        _ => None,
    }
}
