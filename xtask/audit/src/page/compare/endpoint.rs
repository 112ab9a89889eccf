//! One endpoint: its place, its fields, its limits, its command.

use super::{Known, Spec, field};
use crate::page::block::words;
use crate::page::facts::{Endpoint, Example, Facts, Param, Site, Span};
use crate::page::finding::{Class, Finding};
use codegen::model::{Evidence, Field, Kind, Method, Window};
use serde_json::Value;

impl Spec<'_> {
    pub(super) fn endpoint(&self, facts: &Facts, own: &Known<'_>, endpoint: &Endpoint) -> Vec<Finding> {
        let mut found = Vec::new();
        if endpoint.method != own.operation.method.as_str() {
            let message = format!("the page has {} for {}", endpoint.method, own.name());
            let edit = format!("change `method` to {}", endpoint.method);
            found.push(Finding::new(Class::Breaking, "method", message, edit).line(endpoint.line));
        }
        if endpoint.section != own.group.heading {
            let message = format!(
                "it stands under `{}` on the page, under `{}` in the spec",
                endpoint.section, own.group.heading
            );
            let edit = "move the operation to that group, or change the group's `heading`";
            found.push(Finding::new(Class::Example, "section", message, edit).line(endpoint.line));
        }
        found.extend(self.fields(facts, own, endpoint));
        found.extend(spans(own, endpoint));
        match &endpoint.example {
            Some(example) => found.extend(self.example(own, example)),
            None if own.operation.fields.iter().all(|field| field.example.is_none()) => {}
            None => {
                let edit = "remove the `example` of each field, unless it was left out by mistake";
                let message = "the page has no command for it any more";
                found
                    .push(Finding::new(Class::Example, "example-removed", message, edit).line(endpoint.line));
            }
        }
        let place = self.place(&own.steps());
        let at = |finding: Finding| {
            let spec = finding.spec.clone().or_else(|| place.clone());
            in_doubt(finding, own).of(&own.name()).spec(spec)
        };
        found.into_iter().map(at).collect()
    }

    fn fields(&self, facts: &Facts, own: &Known<'_>, endpoint: &Endpoint) -> Vec<Finding> {
        let fields = &own.operation.fields;
        let said = endpoint.fields();
        let is_said = |field: &Field| said.contains_key(field.wire.as_str());
        let is_shared = |field: &Field| facts.shared.iter().any(|param| param.name == field.wire);
        let is_gone = |field: &&Field| match field.evidence {
            Evidence::Docs => !is_shared(field) && !self.is_shared(field),
            // Without a command nothing can be shown: that is told of the command.
            Evidence::Example => endpoint.example.is_some(),
            Evidence::Client | Evidence::Upstream => false,
        };
        let mut gone: Vec<_> = fields.iter().filter(|field| !is_said(field)).filter(is_gone).collect();
        let mut new: Vec<_> =
            said.iter().filter(|(key, _)| !fields.iter().any(|field| field.wire == **key)).collect();
        let mut found = Vec::new();
        if let ([field], [(key, line)]) = (gone.as_slice(), new.as_slice()) {
            let message = format!("{} is called {key} on the page", field.wire);
            let edit = format!("rename the field to {key}");
            let finding =
                Finding::new(Class::Breaking, "field-renamed", message, edit).field(&field.wire).line(**line);
            found.push(finding.spec(self.field_place(own, field)));
            (gone, new) = (Vec::new(), Vec::new());
        }
        for field in gone {
            let message = format!("the page has no field {} any more", field.wire);
            let edit = "remove the field, or give it the evidence of a source that still has it";
            let finding = Finding::new(Class::Breaking, "field-removed", message, edit).field(&field.wire);
            found.push(finding.line(endpoint.line).spec(self.field_place(own, field)));
        }
        for (key, line) in new {
            found.push(
                added(key, is_required(endpoint, key))
                    .line(*line)
                    .spec(self.place(&[&own.steps()[..], &["fields"]].concat())),
            );
        }
        for own_field in fields {
            let place = self.field_place(own, own_field);
            let of_field = self.field(own_field, endpoint);
            found.extend(
                of_field.into_iter().map(|finding| finding.field(&own_field.wire).spec(place.clone())),
            );
        }
        found
    }

    /// What a page says of a field that the spec has.
    fn field(&self, own: &Field, endpoint: &Endpoint) -> Vec<Finding> {
        let mut found = Vec::new();
        let row = endpoint.row(&own.wire);
        let values = endpoint.values_of(&own.wire);
        let shown = endpoint.shown(&own.wire).is_some();
        let line = row.map(|row| row.line).or(values.map(|values| values.line)).unwrap_or(endpoint.line);
        let is_in_words = row.is_some() || values.is_some();
        let evidence = match (is_in_words, shown) {
            (true, _) => Some(Evidence::Docs),
            (false, true) => Some(Evidence::Example),
            (false, false) => None,
        };
        found.extend(evidence.and_then(|evidence| promoted(own, evidence)));
        if own.evidence == Evidence::Docs && !is_in_words && shown && !self.is_shared(own) {
            let message =
                format!("the page shows {} in its command only, and describes it no more", own.wire);
            found.push(Finding::new(
                Class::Breaking,
                "field-removed",
                message,
                "give the field the evidence example",
            ));
        }
        found.extend(row.into_iter().flat_map(|row| self.row(own, row)));
        found.extend(
            values.into_iter().flat_map(|values| field::values(&self.api, own, &values.values, true)),
        );
        found.extend(need(own, is_required(endpoint, &own.wire), row));
        found.into_iter().map(|finding| finding.line(line)).collect()
    }

    fn row(&self, own: &Field, row: &Param) -> Vec<Finding> {
        let values = field::values(&self.api, own, &row.values, row.kind == "enum");
        field::kind(own, &row.kind).into_iter().chain(values).chain(field::limits(own, row, false)).collect()
    }

    fn example(&self, own: &Known<'_>, example: &Example) -> Vec<Finding> {
        let mut found = self.headers(own, example);
        let site = if own.operation.method == Method::Get { Site::Query } else { Site::Body };
        if !example.members.is_empty() && example.site != site {
            let message = "the command sends the fields elsewhere than the spec: a GET in the query, a POST in the body";
            found.push(Finding::new(Class::Breaking, "site", message, "change `method`"));
        }
        for own_field in &own.operation.fields {
            let Some(value) = example.members.get(&own_field.wire) else {
                found.extend(
                    no_value(own_field).map(|finding| finding.spec(self.field_place(own, own_field))),
                );
                continue;
            };
            let place = self.field_place(own, own_field);
            found
                .extend(value_of(own_field, value).map(|finding| finding.field(&own_field.wire).spec(place)));
        }
        let own_order = own
            .operation
            .fields
            .iter()
            .map(|field| &field.wire)
            .filter(|key| example.members.contains_key(*key));
        let known = |key: &&String| own.operation.fields.iter().any(|field| field.wire == **key);
        if !own_order.eq(example.members.keys().filter(known)) {
            let message = "the fields of the command stand in another order";
            found.push(Finding::new(Class::Example, "field-order", message, "move the fields to that order"));
        }
        found.into_iter().map(|finding| finding.line(example.line)).collect()
    }

    fn headers(&self, own: &Known<'_>, example: &Example) -> Vec<Finding> {
        let mut found = Vec::new();
        let has = |wanted: &str| example.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        if has(&self.api.key_header).is_none() {
            let message = format!("the command sends no {}", self.api.key_header);
            found.push(Finding::new(
                Class::Breaking,
                "header",
                message,
                "change `api_key` of spec/api.yaml, if the page means it",
            ));
        }
        let is_json = |value: &str| {
            let kind = value.split(';').next().unwrap_or_default().trim();
            kind.eq_ignore_ascii_case("application/json")
        };
        let json = has("content-type").is_some_and(|(_, value)| is_json(value));
        if own.operation.method == Method::Post && !json {
            let message = "the command does not say that its body is JSON";
            found.push(Finding::new(
                Class::Breaking,
                "header",
                message,
                "see what the body is; the client sends JSON",
            ));
        }
        let usual = |name: &str| {
            name.eq_ignore_ascii_case(&self.api.key_header) || name.eq_ignore_ascii_case("content-type")
        };
        for (name, _) in example.headers.iter().filter(|(name, _)| !usual(name)) {
            let message = format!("the command sends a header {name} that the client does not");
            found.push(Finding::new(
                Class::Breaking,
                "header",
                message,
                "the spec has no key for such headers: give it one",
            ));
        }
        found
    }
}

/// Whether a page calls a field required; nothing where it does not say.
fn is_required(endpoint: &Endpoint, key: &str) -> Option<bool> {
    let row = endpoint.row(key).and_then(|row| row.required);
    let sentence = endpoint.required.iter().any(|(name, _)| name == key).then_some(true);
    row.or(sentence)
}

fn added(key: &str, required: Option<bool>) -> Finding {
    let finding = if required == Some(true) {
        let message = format!("the page has a required field {key}, the spec does not");
        Finding::new(Class::Breaking, "field-added", message, "add it with `required: true`")
    } else {
        Finding::new(
            Class::Additive,
            "field-added",
            format!("the page has a field {key}, the spec does not"),
            "add it",
        )
    };
    finding.field(key)
}

/// A field that the spec has from elsewhere, and that the page has now.
fn promoted(own: &Field, evidence: Evidence) -> Option<Finding> {
    let word = match (own.evidence, evidence) {
        (Evidence::Client | Evidence::Upstream, Evidence::Docs) | (Evidence::Example, Evidence::Docs) => {
            "docs"
        }
        (Evidence::Client | Evidence::Upstream, Evidence::Example) => "example",
        _ => return None,
    };
    let message = format!("the page has {} now", own.wire);
    Some(Finding::new(
        Class::Additive,
        "promote",
        message,
        format!("promote it: give it the evidence {word}"),
    ))
}

fn need(own: &Field, said: Option<bool>, row: Option<&Param>) -> Option<Finding> {
    match (own.required, said) {
        (false, Some(true)) => {
            let message = format!("the page calls {} required, the spec does not", own.wire);
            Some(Finding::new(Class::Breaking, "required", message, "write `required: true`"))
        }
        (true, Some(false)) if row.is_some() && own.evidence == Evidence::Docs => {
            let message = format!("the page calls {} optional, the spec required", own.wire);
            Some(Finding::new(Class::Additive, "required", message, "leave `required` out"))
        }
        _ => None,
    }
}

/// What the page says of spans, wherever it says so, and whether it still does.
fn spans(own: &Known<'_>, endpoint: &Endpoint) -> Vec<Finding> {
    let windows = &own.operation.windows;
    let is_about = |span: &Span, window: &Window| {
        span.fields.is_empty() || span.fields.contains(&window.from) || span.fields.contains(&window.to)
    };
    let limit = |known: Option<u32>, said: Option<u32>, line| {
        let (known, said) = (known.map(i64::from), said.map(i64::from));
        Some(field::limit("months", known, said, |own, said| said < own)?.line(line))
    };
    let said = endpoint.spans.iter().filter_map(|span| {
        let mut about = windows.iter().filter(|window| is_about(span, window)).map(|window| window.months);
        let known = about.clone().find(|months| *months == span.months).or_else(|| about.next());
        limit(known, Some(span.months), span.line)
    });
    let unsaid = windows.iter().filter(|window| !endpoint.spans.iter().any(|span| is_about(span, window)));
    said.chain(unsaid.filter_map(|window| limit(Some(window.months), None, endpoint.line))).collect()
}

/// A finding about a field that is in doubt says so: it may be settled now.
fn in_doubt(mut finding: Finding, own: &Known<'_>) -> Finding {
    let fields = own.operation.fields.iter().filter(|field| finding.field.as_ref() == Some(&field.wire));
    if let Some(note) = fields.flat_map(|field| &field.notes).next() {
        let edit = format!("; conflict {} is about this field: see whether it is settled now", note.conflict);
        finding.edit.push_str(&edit);
    }
    finding
}

/// A value that the spec has from a command which does not show it any more. What only the command had is gone as a field.
fn no_value(own: &Field) -> Option<Finding> {
    (own.example.is_some() && own.evidence == Evidence::Docs).then(|| {
        let message = format!("the command does not show {} any more", own.wire);
        Finding::new(Class::Example, "example-value", message, "remove its `example`").field(&own.wire)
    })
}

fn value_of(own: &Field, value: &Value) -> Option<Finding> {
    if !fits(own, value) {
        let message = format!("the command has {value} for {}, which is of another type", own.wire);
        return Some(Finding::new(Class::Breaking, "type", message, "change `type` of the field"));
    }
    let edit = format!("write `example: {value}`");
    match &own.example {
        Some(known) if same(known, value) => None,
        Some(known) => {
            let message = format!("the command has {value} for {}, the spec {known}", own.wire);
            Some(Finding::new(Class::Example, "example-value", message, edit))
        }
        None => {
            let message = format!("the command shows {} with {value}", own.wire);
            Some(Finding::new(Class::Example, "example-value", message, edit))
        }
    }
}

/// Whether two values are the same but for typography.
fn same(known: &Value, value: &Value) -> bool {
    match (known.as_str(), value.as_str()) {
        (Some(known), Some(value)) => words(known) == words(value),
        _ => known == value,
    }
}

/// Whether a value is of the type of a field.
pub(in crate::page) fn fits(own: &Field, value: &Value) -> bool {
    match (own.list, &own.kind) {
        (Some(_), _) => value.is_string() || value.is_array(),
        (None, Kind::Integer) => value.is_i64(),
        // What an id is made of is told by the example that the spec has.
        (None, Kind::Id(_)) => own.example.as_ref().is_none_or(|known| known.is_i64() == value.is_i64()),
        (None, Kind::Decimal) => value.is_number(),
        (None, Kind::Boolean) => value.is_boolean(),
        (None, Kind::String | Kind::Uuid | Kind::Timestamp | Kind::Enum(..)) => value.is_string(),
        (None, Kind::Object(_) | Kind::Entity(_)) => value.is_object(),
        (None, Kind::Json) => true,
    }
}
