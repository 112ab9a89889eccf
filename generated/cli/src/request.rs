//! The arguments as the fields of a request.

use crate::arguments::{Argument, arguments};
use crate::commands::{Chosen, spelled};
use crate::failure::Failure;
use crate::value::{self, Reader};
use clap::ArgMatches;
use indexmap::IndexMap;
use serde_json::value::RawValue;
use vh3_bigchange_description::{Api, Operation};

/// The fields of a request with their JSON, by name on the wire.
pub(crate) type Fields = IndexMap<String, Box<RawValue>>;

/// Reads the fields of a request, all required ones included.
pub(crate) fn fields(api: &Api, chosen: &Chosen, now: vh3_bigchange::Timestamp) -> Result<Fields, Failure> {
    let fields = given(api, chosen, now)?;
    check(chosen.operation, &fields)?;
    Ok(fields)
}

/// Reads the fields that the arguments give: from `--json`, then from the flags, then from `--field`.
pub(crate) fn given(api: &Api, chosen: &Chosen, now: vh3_bigchange::Timestamp) -> Result<Fields, Failure> {
    let mut fields = base(chosen.matches)?;
    let reader = Reader { api, now };
    for argument in arguments(chosen.operation) {
        let texts = texts(chosen.matches, &argument);
        if !texts.is_empty() {
            let json = reader.read(&argument, &texts).map_err(|message| {
                Failure::usage(format!("--{} {}: {message}", argument.flag, texts.join(" ")))
            })?;
            fields.insert(argument.field.name.clone(), json);
        }
    }
    for text in chosen.matches.get_many::<String>("field").unwrap_or_default() {
        let (name, json) = extra(text)?;
        fields.insert(name, json);
    }
    Ok(fields)
}

/// Reads the object of `--json`.
fn base(matches: &ArgMatches) -> Result<Fields, Failure> {
    let Some(text) = matches.get_one::<String>("json") else { return Ok(Fields::new()) };
    let json = value::json(text).map_err(|message| Failure::usage(format!("--json: {message}")))?;
    serde_json::from_str(&json)
        .map_err(|_| Failure::usage("--json: expected a JSON object with the fields of the request"))
}

/// Returns the values of an argument, as they were written.
fn texts<'m>(matches: &'m ArgMatches, argument: &Argument) -> Vec<&'m str> {
    let mut texts = Vec::new();
    for id in [format!("positional:{}", argument.flag), argument.flag.clone()] {
        if let Ok(Some(values)) = matches.try_get_many::<String>(&id) {
            texts.extend(values.map(String::as_str));
        }
    }
    texts
}

fn extra(text: &str) -> Result<(String, Box<RawValue>), Failure> {
    let expected = "expected NAME=JSON such as description='\"Blocked toilet\"' or compact=true";
    let Some((name, json)) = text.split_once('=').filter(|(name, _)| !name.is_empty()) else {
        return Err(Failure::usage(format!("--field {text}: {expected}")));
    };
    match RawValue::from_string(json.trim().to_owned()) {
        Ok(json) => Ok((name.to_owned(), json)),
        Err(error) => Err(Failure::usage(format!("--field {text}: not valid JSON: {error}; {expected}"))),
    }
}

/// Reports the required fields that are missing.
pub(crate) fn check(operation: &Operation, fields: &Fields) -> Result<(), Failure> {
    let mut missing = Vec::new();
    for argument in arguments(operation) {
        if argument.field.required && !fields.contains_key(&argument.field.name) {
            missing.push(format!("--{} <{}>", argument.flag, argument.placeholder()));
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let command = spelled(&operation.id);
    Err(Failure::usage(format!(
        "{command}: required: {}; `vh3 {command} --help` explains them",
        missing.join(", ")
    )))
}
