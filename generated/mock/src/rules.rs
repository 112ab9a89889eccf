//! Whether a request is one that the spec allows. Nothing here knows an endpoint by name.

mod read;
mod values;

use super::calendar;
use super::refusal::Refusal;
use codegen::model::{Api, Evidence, Field, List, Method, Operation, ReturnKind};
use serde_json::{Map, Value};
use values::fits;

/// The fields of a request; lists are arrays, whichever way they were sent.
pub(super) type Fields = Map<String, Value>;

/// What a request was found to be.
pub(super) struct Checked {
    /// Its fields, by the keys of the spec: they stay what they are when a conflict is ruled the other way.
    pub(super) fields: Fields,
    /// Its keys that the spec does not know.
    pub(super) unknown: Vec<String>,
}

/// Reads the fields of a request and judges them. Keys that the spec does not know are let through.
pub(super) fn check(
    api: &Api,
    operation: &Operation,
    query: Option<&str>,
    body: &[u8],
) -> Result<Checked, Refusal> {
    let known: Vec<_> = known(api, operation).collect();
    let mut fields = match operation.method {
        Method::Get => read::query(api, &known, query.unwrap_or_default())?,
        Method::Post => read::body(body)?,
    };
    for field in &known {
        judge(api, field, &mut fields, "")?;
    }
    at_least_one(operation, &fields)?;
    windows(operation, &fields)?;
    let unknown = fields.keys().filter(|key| known.iter().all(|field| field.wire != **key));
    Ok(Checked { unknown: unknown.cloned().collect(), fields: by_key(&known, fields) })
}

/// The fields of an operation, and what the docs say of all lists.
fn known<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = &'a Field> {
    let is_list = operation.returns.kind == ReturnKind::Page;
    let own = |shared: &Field| operation.fields.iter().any(|field| field.key == shared.key);
    let shared = api.shared.iter().filter(move |field| {
        is_list && matches!(field.evidence, Evidence::Docs | Evidence::Example) && !own(field)
    });
    operation.fields.iter().chain(shared)
}

/// The fields by the keys of the spec. A null that empties nothing says nothing, and is left out.
fn by_key(known: &[&Field], mut fields: Fields) -> Fields {
    let said: Vec<_> = known
        .iter()
        .filter_map(|field| Some((field, fields.remove(&field.wire)?)))
        .filter(|(field, value)| !value.is_null() || field.clearing.is_some())
        .map(|(field, value)| (field.key.clone(), value))
        .collect();
    fields.retain(|key, _| known.iter().all(|field| field.key != *key));
    fields.extend(said);
    fields
}

fn judge(api: &Api, field: &Field, fields: &mut Fields, of: &str) -> Result<(), Refusal> {
    let param = format!("{of}{}", field.wire);
    let Some(value) = fields.get_mut(&field.wire) else {
        return if field.required { Err(missing(&param)) } else { Ok(()) };
    };
    if value.is_null() {
        return if field.required && field.clearing.is_none() { Err(missing(&param)) } else { Ok(()) };
    }
    if field.list == Some(List::Csv) {
        read::split(api, field, value);
    }
    fits(api, field, value, &param)
}

fn missing(param: &str) -> Refusal {
    Refusal::input(param, &format!("Missing param: {param}"))
}

/// Judges sets of which one has to be sent. One that is in dispute binds the client alone: what the server does with a
/// request that has none of them is known from another source.
fn at_least_one(operation: &Operation, fields: &Fields) -> Result<(), Refusal> {
    let is_disputed = !operation.notes.is_empty();
    if is_disputed {
        return Ok(());
    }
    for rule in &operation.at_least_one {
        // What only the vendor's client keeps to is not known of the server.
        if rule.evidence != Evidence::Client && !rule.is_met(|key| fields.contains_key(key)) {
            let all: Vec<_> = rule.alternatives.iter().map(|together| together.join(" with ")).collect();
            let param = rule.keys().next().unwrap_or_default();
            return Err(Refusal::input(param, &format!("Missing param: one of {}", all.join(", "))));
        }
    }
    Ok(())
}

fn windows(operation: &Operation, fields: &Fields) -> Result<(), Refusal> {
    for window in &operation.windows {
        let Some(end) = &window.to else { continue };
        let (Some(from), Some(to)) = (time(fields, &window.from), time(fields, end)) else { continue };
        if from > to {
            return Err(Refusal::input(end, &format!("{end} must not be before {}.", window.from)));
        }
        if let Some(months) = window.months
            && window.evidence != Evidence::Client
            && calendar::is_longer(from, to, months)
        {
            let message = format!("The range must not exceed {months} calendar months.");
            return Err(Refusal::input(end, &message));
        }
    }
    Ok(())
}

fn time(fields: &Fields, key: &str) -> Option<jiff::Timestamp> {
    calendar::read(fields.get(key)?.as_str()?)
}
