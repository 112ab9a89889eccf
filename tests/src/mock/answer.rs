//! What came of a call, as it is sent.

use super::compact::compact;
use super::refusal::Refusal;
use super::variants::Variant;
use super::world::{Outcome, Slice};
use codegen::model::{Api, Envelope};
use serde_json::{Value, json};

/// An answer before it is bytes.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) headers: Vec<(&'static str, &'static str)>,
    pub(super) body: String,
}

const JSON: &str = "application/json";

impl Answer {
    fn json(status: u16, body: &Value) -> Self {
        Self { status, kind: JSON, headers: Vec::new(), body: body.to_string() }
    }

    pub(super) fn refused(refusal: &Refusal) -> Self {
        Self { kind: refusal.kind, ..Self::json(refusal.status, &refusal.body) }
    }

    /// What a variant puts in place of any answer.
    pub(super) fn instead(variants: &[Variant], path: &str) -> Option<Self> {
        variants.iter().find_map(|variant| match variant {
            Variant::Html502 => {
                let body = "<html><body><h1>502 Bad Gateway</h1></body></html>".to_owned();
                Some(Self { status: 502, kind: "text/html", headers: Vec::new(), body })
            }
            Variant::TooMany => Some(Self::refused(&Refusal::too_many())),
            Variant::TooManyAfter => {
                Some(Self { headers: vec![("retry-after", "1")], ..Self::refused(&Refusal::too_many()) })
            }
            Variant::Problem => {
                Some(Self::refused(&Refusal::problem(404, "Not Found", "There is no such thing.", path)))
            }
            _ => None,
        })
    }

    /// An answer of success.
    pub(super) fn of(
        api: &Api,
        outcome: Outcome,
        slice: Slice,
        variants: &[Variant],
        is_compact: bool,
    ) -> Self {
        let has = |variant| variants.contains(&variant);
        let is_nothing = matches!(outcome, Outcome::Nothing);
        if is_nothing && has(Variant::NoContent) {
            return Self { status: 204, kind: JSON, headers: Vec::new(), body: String::new() };
        }
        let status = if has(Variant::Inner404) { 404 } else { inner_status(&outcome) };
        let result = match outcome {
            _ if has(Variant::Inner404) => Value::Null,
            Outcome::One(row) => shaped(row, variants, is_compact),
            Outcome::Page(rows) => page(api, rows, slice, variants, is_compact),
            Outcome::Created(id) => json!({ "id": id }),
            Outcome::Nothing => Value::Null,
        };
        let body = if has(Variant::EmptyObject) { json!({}) } else { wrapped(api, result, status, variants) };
        let code = if has(Variant::Created) { 201 } else { 200 };
        let kind = if has(Variant::TextPlain) { "text/plain" } else { JSON };
        Self { kind, ..Self::json(code, &body) }
    }
}

/// The status that the API behind the server gives.
fn inner_status(outcome: &Outcome) -> u16 {
    match outcome {
        Outcome::One(_) | Outcome::Page(_) => 200,
        Outcome::Created(_) => 201,
        Outcome::Nothing => 204,
    }
}

/// A result in one of the envelopes of the spec: the first, if nothing else is asked for.
fn wrapped(api: &Api, result: Value, status: u16, variants: &[Variant]) -> Value {
    let place = match variants {
        _ if variants.contains(&Variant::Bare) => None,
        _ if variants.contains(&Variant::EnvelopeB) => Some(1),
        _ => Some(0),
    };
    let envelope = place.and_then(|place| api.envelopes.get(place));
    envelope.map_or_else(|| result.clone(), |envelope| within(envelope, result.clone(), status))
}

fn within(envelope: &Envelope, result: Value, status: u16) -> Value {
    let mut keys = envelope.keys.iter().rev();
    let mut inner = json!({});
    if let (Some(key), Some(members)) = (keys.next(), inner.as_object_mut()) {
        members.insert(key.clone(), result);
        members.extend(envelope.status.iter().map(|key| (key.clone(), status.into())));
    }
    keys.fold(inner, |inner, key| json!({ key.clone(): inner }))
}

fn page(api: &Api, rows: Vec<Value>, slice: Slice, variants: &[Variant], is_compact: bool) -> Value {
    let rows: Vec<_> = rows.into_iter().map(|row| shaped(row, variants, is_compact)).collect();
    let Some(paging) = &api.paging else { return rows.into() };
    let count = rows.len();
    let mut page = json!({ paging.items.clone(): rows, paging.number.clone(): slice.number });
    let said = variants.iter().find_map(|variant| match variant {
        Variant::CountString => Some(json!(count.to_string())),
        Variant::CountWrong => Some(json!(count + 1)),
        _ => None,
    });
    if !variants.contains(&Variant::CountMissing) {
        page[paging.count.as_str()] = said.unwrap_or_else(|| count.into());
    }
    if !variants.contains(&Variant::Clamp) {
        page[paging.size.as_str()] = slice.size.into();
    }
    page
}

fn shaped(mut row: Value, variants: &[Variant], is_compact: bool) -> Value {
    for variant in variants {
        match variant {
            Variant::UnknownField => row["unheardOf"] = json!({ "planted": true }),
            Variant::UnknownEnum if row.get("status").is_some() => row["status"] = "unheardOf".into(),
            _ => {}
        }
    }
    if is_compact || variants.contains(&Variant::Compact) { compact(row) } else { row }
}
