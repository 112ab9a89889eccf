//! A response before it is bytes.

use crate::compact::compact;
use crate::refusal::Refusal;
use crate::rows::list::Slice;
use crate::rows::{Outcome, Row};
use crate::table::{Api, Envelope, Kind, Operation, ReturnKind};
use crate::variants::Variant;
use serde_json::{Map, Value, json};

/// A response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) kind: &'static str,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// The form of a response.
pub(crate) struct Form<'f> {
    pub(crate) api: &'f Api,
    pub(crate) operation: &'f Operation,
    pub(crate) variants: &'f [Variant],
    pub(crate) slice: Slice,
    pub(crate) is_compact: bool,
}

const JSON: &str = "application/json";

impl Answer {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self { status, kind: JSON, headers: Vec::new(), body: body.to_string() }
    }

    /// Returns an error in the form of the variants.
    pub(crate) fn refused(refusal: &Refusal, variants: &[Variant]) -> Self {
        let mut body = refusal.body.clone();
        if let Some(members) = body.as_object_mut() {
            for variant in variants {
                reshape(members, *variant);
            }
        }
        let is_empty = variants.contains(&Variant::EmptyError);
        let body = if is_empty { String::new() } else { body.to_string() };
        let mut headers = Vec::new();
        for (name, value) in &refusal.headers {
            headers.push(((*name).to_owned(), (*value).to_owned()));
        }
        Self { status: refusal.status, kind: refusal.kind, headers, body }
    }

    /// Returns the response of a variant that replaces any other.
    pub(crate) fn instead(variants: &[Variant], operation: &Operation) -> Option<Self> {
        for variant in variants {
            let refusal = match variant {
                Variant::Html502 => {
                    let body = "<html><body><h1>502 Bad Gateway</h1></body></html>".to_owned();
                    return Some(Self { status: 502, kind: "text/html", headers: Vec::new(), body });
                }
                Variant::TooMany => Refusal::too_many(),
                Variant::TooManyAfter => {
                    Refusal { headers: vec![("retry-after", "1")], ..Refusal::too_many() }
                }
                Variant::Problem => {
                    Refusal::problem(404, "Not Found", "There is no such thing.", &operation.path)
                }
                Variant::NoFilter if operation.returns.kind == ReturnKind::Page => {
                    Refusal::rule("at least one filter or date range must be provided", &operation.path)
                }
                _ => continue,
            };
            return Some(Self::refused(&refusal, variants));
        }
        None
    }

    /// Returns the response to a call that worked.
    pub(crate) fn success(outcome: Outcome, form: &Form<'_>) -> Self {
        let is_nothing = matches!(outcome, Outcome::Nothing);
        if is_nothing && form.has(Variant::NoContent) {
            return Self { status: 204, kind: JSON, headers: Vec::new(), body: String::new() };
        }
        let status = if form.has(Variant::Inner404) { 404 } else { inner_status(&outcome) };
        let result = if form.has(Variant::Inner404) { Value::Null } else { form.result(outcome) };
        let body = if form.has(Variant::EmptyObject) { json!({}) } else { form.wrapped(result, status) };
        let code = if form.has(Variant::Created) { 201 } else { 200 };
        let kind = if form.has(Variant::TextPlain) { "text/plain" } else { JSON };
        Self { kind, ..Self::json(code, &body) }
    }
}

/// Changes the body of an error as a variant asks.
fn reshape(members: &mut Map<String, Value>, variant: Variant) {
    match variant {
        Variant::NoPayload => {
            members.remove("payload");
        }
        Variant::NullPayload => {
            if let Some(payload) = members.get_mut("payload") {
                *payload = Value::Null;
            }
        }
        Variant::TopParam => {
            if let Some(payload) = members.remove("payload")
                && let Some(param) = payload.get("param")
            {
                members.insert("param".to_owned(), param.clone());
            }
        }
        Variant::NoMessage => {
            if let Some(message) = members.get_mut("message") {
                *message = "".into();
            }
        }
        _ => {}
    }
}

/// Returns the status of BigChange's own API.
fn inner_status(outcome: &Outcome) -> u16 {
    match outcome {
        Outcome::One(_) | Outcome::Page(_) | Outcome::List(..) => 200,
        Outcome::Created(_) => 201,
        Outcome::Nothing => 204,
    }
}

impl Form<'_> {
    fn has(&self, variant: Variant) -> bool {
        self.variants.contains(&variant)
    }

    fn result(&self, outcome: Outcome) -> Value {
        match outcome {
            Outcome::One(row) => self.shaped(row).into(),
            Outcome::Page(rows) => self.page(rows),
            Outcome::Created(id) => self.created(id),
            Outcome::Nothing if self.has(Variant::EmptyResult) => "".into(),
            Outcome::Nothing | Outcome::List(..) => Value::Null,
        }
    }

    fn created(&self, id: Value) -> Value {
        let key = self.api.paging.as_ref().and_then(|paging| paging.id.clone());
        let mut members = Map::new();
        members.insert(key.unwrap_or_else(|| "id".to_owned()), id);
        members.into()
    }

    /// Returns a result in an envelope of the API: the first, if no variant asks for another.
    fn wrapped(&self, result: Value, status: u16) -> Value {
        let index = if self.has(Variant::EnvelopeB) { 1 } else { 0 };
        match self.api.envelopes.get(index) {
            Some(envelope) if !self.has(Variant::Bare) => within(envelope, result, status),
            _ => result,
        }
    }

    fn page(&self, rows: Vec<Row>) -> Value {
        let mut items = Vec::new();
        for row in rows {
            items.push(Value::Object(self.shaped(row)));
        }
        let Some(paging) = &self.api.paging else { return items.into() };
        let count = items.len();
        let mut page = Map::new();
        page.insert(paging.number.clone(), self.slice.number.into());
        page.insert(paging.items.clone(), items.into());
        if !self.has(Variant::CountMissing) {
            page.insert(paging.count.clone(), self.count(count));
        }
        if !self.has(Variant::Clamp) {
            page.insert(paging.size.clone(), self.slice.size.into());
        }
        page.into()
    }

    fn count(&self, count: usize) -> Value {
        if self.has(Variant::CountString) {
            count.to_string().into()
        } else if self.has(Variant::CountWrong) {
            (count + 1).into()
        } else {
            count.into()
        }
    }

    fn shaped(&self, mut row: Row) -> Row {
        if self.has(Variant::UnknownField) {
            row.insert("unheardOf".to_owned(), json!({ "planted": true }));
        }
        if self.has(Variant::UnknownEnum) {
            self.unknown_values(&mut row);
        }
        if self.is_compact || self.has(Variant::Compact) { compact(row) } else { row }
    }

    /// Replaces each value of an enum by one that no source has.
    fn unknown_values(&self, row: &mut Row) {
        let Some(entity) = self.operation.returns.of.as_ref().and_then(|name| self.api.entities.get(name))
        else {
            return;
        };
        for field in entity.fields.iter().filter(|field| field.kind == Kind::Enum) {
            if let Some(value) = row.get_mut(&field.name)
                && value.is_string()
            {
                *value = "unheardOf".into();
            }
        }
    }
}

fn within(envelope: &Envelope, result: Value, status: u16) -> Value {
    let mut inner = result;
    for (depth, key) in envelope.keys.iter().rev().enumerate() {
        let mut members = Map::new();
        members.insert(key.clone(), inner);
        if depth == 0
            && let Some(key) = &envelope.status
        {
            members.insert(key.clone(), status.into());
        }
        inner = members.into();
    }
    inner
}
