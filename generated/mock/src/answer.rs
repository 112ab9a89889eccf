//! What came of a call, as it is sent.

use super::compact::compact;
use super::refusal::Refusal;
use super::variants::Variant;
use super::world::{Outcome, Slice};
use codegen::model::{Api, Envelope, Kind, Object, Operation, ReturnKind};
use serde_json::{Map, Value, json};

/// An answer before it is bytes.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) headers: Vec<(&'static str, &'static str)>,
    pub(super) body: String,
}

/// How a call is answered.
pub(super) struct Form<'f> {
    pub(super) api: &'f Api,
    pub(super) operation: &'f Operation,
    pub(super) variants: &'f [Variant],
    pub(super) slice: Slice,
    pub(super) is_compact: bool,
}

const JSON: &str = "application/json";

impl Answer {
    fn json(status: u16, body: &Value) -> Self {
        Self { status, kind: JSON, headers: Vec::new(), body: text(body) }
    }

    /// A refusal, its body in the form that was asked for.
    pub(super) fn refused(refusal: &Refusal, variants: &[Variant]) -> Self {
        let mut body = refusal.body.clone();
        if let Some(members) = body.as_object_mut() {
            variants.iter().for_each(|variant| reshape(members, *variant));
        }
        let is_empty = variants.contains(&Variant::EmptyError);
        let body = if is_empty { String::new() } else { text(&body) };
        Self { status: refusal.status, kind: refusal.kind, headers: refusal.headers.clone(), body }
    }

    /// What a variant puts in place of any answer.
    pub(super) fn instead(variants: &[Variant], operation: &Operation) -> Option<Self> {
        let path = &operation.path;
        let refused = |refusal| Some(Self::refused(&refusal, variants));
        variants.iter().find_map(|variant| match variant {
            Variant::Html502 => {
                let body = "<html><body><h1>502 Bad Gateway</h1></body></html>".to_owned();
                Some(Self { status: 502, kind: "text/html", headers: Vec::new(), body })
            }
            Variant::TooMany => refused(Refusal::too_many()),
            Variant::TooManyAfter => {
                refused(Refusal { headers: vec![("retry-after", "1")], ..Refusal::too_many() })
            }
            Variant::Problem => refused(Refusal::problem(404, "Not Found", "There is no such thing.", path)),
            Variant::NoFilter if operation.returns.kind == ReturnKind::Page => {
                refused(Refusal::rule("at least one filter or date range must be provided", path))
            }
            _ => None,
        })
    }

    /// An answer of success.
    pub(super) fn of(outcome: Outcome, form: &Form<'_>) -> Self {
        let has = |variant| form.variants.contains(&variant);
        let is_nothing = matches!(outcome, Outcome::Nothing);
        if is_nothing && has(Variant::NoContent) {
            return Self { status: 204, kind: JSON, headers: Vec::new(), body: String::new() };
        }
        let status = if has(Variant::Inner404) { 404 } else { inner_status(&outcome) };
        let result = match outcome {
            _ if has(Variant::Inner404) => Value::Null,
            Outcome::One(row) => form.shaped(row),
            Outcome::Page(rows) => form.page(rows),
            Outcome::Created(id) => json!({ "id": id }),
            Outcome::Nothing if has(Variant::EmptyResult) => "".into(),
            Outcome::Nothing => Value::Null,
        };
        let body = if has(Variant::EmptyObject) { json!({}) } else { form.wrapped(result, status) };
        let code = if has(Variant::Created) { 201 } else { 200 };
        let kind = if has(Variant::TextPlain) { "text/plain" } else { JSON };
        Self { kind, ..Self::json(code, &body) }
    }
}

/// Gives the body of an error another form, if a variant asks for one.
fn reshape(members: &mut Map<String, Value>, variant: Variant) {
    match variant {
        Variant::NoPayload => drop(members.remove("payload")),
        Variant::NullPayload => drop(members.get_mut("payload").map(Value::take)),
        Variant::TopParam => {
            let payload = members.remove("payload");
            let param = payload.as_ref().and_then(|payload| payload.get("param"));
            members.extend(param.map(|param| ("param".to_owned(), param.clone())));
        }
        Variant::NoMessage => {
            if let Some(message) = members.get_mut("message") {
                *message = "".into();
            }
        }
        _ => {}
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

impl Form<'_> {
    fn has(&self, variant: Variant) -> bool {
        self.variants.contains(&variant)
    }

    /// A result in one of the envelopes of the spec: the first, if nothing else is asked for.
    fn wrapped(&self, result: Value, status: u16) -> Value {
        let place = if self.has(Variant::EnvelopeB) { 1 } else { 0 };
        match self.api.envelopes.get(place) {
            Some(envelope) if !self.has(Variant::Bare) => within(envelope, result, status),
            _ => result,
        }
    }

    fn page(&self, rows: Vec<Value>) -> Value {
        let rows: Vec<_> = rows.into_iter().map(|row| self.shaped(row)).collect();
        let Some(paging) = &self.api.paging else { return rows.into() };
        let count = rows.len();
        let mut page = json!({ paging.number.clone(): self.slice.number });
        page[paging.items.as_str()] = rows.into();
        let said = self.variants.iter().find_map(|variant| match variant {
            Variant::CountString => Some(json!(count.to_string())),
            Variant::CountWrong => Some(json!(count + 1)),
            _ => None,
        });
        if !self.has(Variant::CountMissing) {
            page[paging.count.as_str()] = said.unwrap_or_else(|| count.into());
        }
        if !self.has(Variant::Clamp) {
            page[paging.size.as_str()] = self.slice.size.into();
        }
        page
    }

    fn shaped(&self, mut row: Value) -> Value {
        if self.has(Variant::UnknownField) {
            row["unheardOf"] = json!({ "planted": true });
        }
        if self.has(Variant::UnknownEnum) {
            self.unheard_of(&mut row);
        }
        if self.is_compact || self.has(Variant::Compact) { compact(row) } else { row }
    }

    /// Puts a value that no source knows where the spec says that there is one of a set.
    fn unheard_of(&self, row: &mut Value) {
        let entity = |entity: &&Object| Some(&entity.name) == self.operation.returns.of.as_ref();
        let fields = self.api.entities.iter().find(entity).into_iter().flat_map(|entity| &entity.fields);
        for field in fields.filter(|field| matches!(field.kind, Kind::Enum(..))) {
            if let Some(value) = row.get_mut(&field.wire).filter(|value| value.is_string()) {
                *value = "unheardOf".into();
            }
        }
    }
}

fn within(envelope: &Envelope, result: Value, status: u16) -> Value {
    let mut keys = envelope.keys.iter().rev();
    let mut inner = Map::new();
    inner.extend(keys.next().map(|key| (key.clone(), result)));
    inner.extend(envelope.status.iter().map(|key| (key.clone(), status.into())));
    keys.fold(inner.into(), |inner: Value, key| {
        Value::Object(std::iter::once((key.clone(), inner)).collect())
    })
}

/// JSON as text. This function is generic, so it is compiled as the server is; that of the value, as its library is.
fn text(body: &Value) -> String {
    serde_json::to_string(body).expect("the keys of JSON are texts")
}
