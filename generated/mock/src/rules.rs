//! The rules of a request: required fields, types, limits, enums, ranges. They come from the description of the API.

mod read;
mod values;

pub(crate) use read::Fields;

use crate::calendar;
use crate::refusal::Refusal;
use crate::table::{Api, Evidence, Field, Method, Operation, ReturnKind};
use values::check_field;

/// A request that the rules admit.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The fields by their keys in the spec, which a conflict does not change.
    pub(crate) fields: Fields,
    /// The names that the spec does not have.
    pub(crate) unknown: Vec<String>,
}

/// Reads the fields of a request and checks them. Fields that the spec does not have are admitted.
pub(crate) fn check(api: &Api, operation: &Operation, query: &str, body: &[u8]) -> Result<Checked, Refusal> {
    let known = known(api, operation);
    let mut fields = match operation.method {
        Method::Get => read::query(api, &known, query)?,
        Method::Post => read::body(body)?,
    };
    for field in &known {
        check_field(api, field, &mut fields, "")?;
    }
    at_least_one(operation, &fields)?;
    windows(operation, &fields)?;
    let mut unknown = Vec::new();
    for name in fields.keys() {
        if known.iter().all(|field| field.name != *name) {
            unknown.push(name.clone());
        }
    }
    Ok(Checked { unknown, fields: by_key(&known, fields) })
}

/// Returns the fields of an operation, and the documented parameters of all lists.
fn known<'a>(api: &'a Api, operation: &'a Operation) -> Vec<&'a Field> {
    let mut known: Vec<&Field> = operation.fields.iter().collect();
    if operation.returns.kind == ReturnKind::Page {
        for shared in &api.parameters {
            let is_documented = matches!(shared.evidence, Evidence::Docs | Evidence::Example);
            if is_documented && operation.fields.iter().all(|field| field.key != shared.key) {
                known.push(shared);
            }
        }
    }
    known
}

/// Returns the fields by their keys in the spec. A null that clears nothing is left out.
fn by_key(known: &[&Field], mut fields: Fields) -> Fields {
    let mut named = Fields::new();
    for field in known {
        if let Some(value) = fields.remove(&field.name)
            && (field.nullable || !value.is_null())
        {
            named.insert(field.key.clone(), value);
        }
    }
    for (name, value) in fields {
        if known.iter().all(|field| field.key != name) {
            named.insert(name, value);
        }
    }
    named
}

/// Checks the sets of fields of which one is needed. A disputed set binds the client only: another source says that the
/// server takes a request without it.
fn at_least_one(operation: &Operation, fields: &Fields) -> Result<(), Refusal> {
    if !operation.conflicts.is_empty() {
        return Ok(());
    }
    for rule in operation.at_least_one.iter().filter(|rule| rule.evidence != Evidence::Client) {
        let set = &rule.alternatives;
        let mut names = Vec::new();
        let mut is_met = false;
        for alternative in set {
            is_met |= alternative.iter().all(|name| fields.contains_key(name));
            names.push(alternative.join(" and "));
        }
        if !is_met {
            let param = set.first().and_then(|alternative| alternative.first()).map_or("", String::as_str);
            return Err(Refusal::input(param, &format!("Missing param: one of {}", names.join(", "))));
        }
    }
    Ok(())
}

fn windows(operation: &Operation, fields: &Fields) -> Result<(), Refusal> {
    for window in &operation.windows {
        let Some(end) = &window.to else { continue };
        // Nothing shows that the server has a limit of VH3's own client.
        let is_enforced = window.evidence != Evidence::Client;
        let (Some(from), Some(to)) = (time(fields, &window.from), time(fields, end)) else { continue };
        if from > to {
            return Err(Refusal::input(end, &format!("{end} must not be before {}.", window.from)));
        }
        if let Some(months) = window.months
            && is_enforced
            && calendar::is_longer(from, to, months)
        {
            let message = format!("The range must not exceed {months} calendar months.");
            return Err(Refusal::input(end, &message));
        }
    }
    Ok(())
}

fn time(fields: &Fields, name: &str) -> Option<jiff::Timestamp> {
    fields.get(name)?.as_str().and_then(calendar::read)
}
