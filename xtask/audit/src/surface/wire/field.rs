//! The lines of requests and responses, with the members of objects.

use super::facts::{Line, list, quoted, word};
use codegen::model::{Api, Clearing, Field, IdType, Kind, Limit, List, Object, Operation, ReturnKind};
use std::fmt::Display;

/// Adds the lines of fields.
pub(super) struct Fields<'a> {
    pub(super) api: &'a Api,
    pub(super) lines: &'a mut Vec<Line>,
}

impl Fields<'_> {
    /// The fields that an operation sends and understands.
    pub(super) fn operation(&mut self, name: &str, operation: &Operation) {
        for field in &operation.fields {
            self.field(&format!("{name} > "), field, &mut Vec::new());
        }
        let Some(of) = &operation.returns.of else { return };
        if operation.returns.kind == ReturnKind::Created {
            self.lines.push(Line::new(format!("{name} < id")).fact("type", self.id(of)));
        }
        self.entity(&format!("{name} < "), of, &mut Vec::new());
    }

    fn entity(&mut self, prefix: &str, name: &str, inside: &mut Vec<String>) {
        let api = self.api;
        let found = api.entities.iter().chain(&api.objects).find(|object| object.name == name);
        // A recursive type is listed once.
        if inside.iter().any(|outer| outer == name) {
            return;
        }
        inside.push(name.to_owned());
        for field in found.map_or(&[][..], |Object { fields, .. }| fields) {
            self.field(prefix, field, inside);
        }
        inside.pop();
    }

    fn field(&mut self, prefix: &str, field: &Field, inside: &mut Vec<String>) {
        let item = format!("{prefix}{}", word(&field.wire));
        let line = self.line(&item, field, prefix.contains(" > "));
        self.lines.push(line);
        if let Kind::Object(name) | Kind::Entity(name) = &field.kind {
            let items = if field.list.is_some() { "[]" } else { "" };
            self.entity(&format!("{item}{items}."), name, inside);
        }
    }

    fn line(&self, item: &str, field: &Field, sent: bool) -> Line {
        let (open, values) = self.set(&field.kind);
        let limits = &field.limits;
        let line = Line::new(item)
            .fact("type", self.kind(&field.kind))
            .perhaps("list", field.list.map(many))
            .perhaps("required", sent.then(|| required(field).to_owned()))
            .perhaps("unchecked-expected", field.expected.then(|| "yes".to_owned()))
            .perhaps(
                needs_name(field),
                field.needs.as_ref().map(|needs| list(needs.fields.iter().map(String::as_str))),
            )
            .perhaps("null", field.clearing.map(null))
            .perhaps("set", open)
            .perhaps("values", values)
            .perhaps("deprecated", field.deprecated.as_ref().map(|_| "yes".to_owned()))
            .perhaps("deprecated-values", self.deprecated_values(&field.kind))
            .perhaps("default", field.default.as_ref().map(quoted))
            .perhaps("unit", field.unit.as_deref().map(word));
        let line = limit(line, ["minimum", "unchecked-minimum"], limits.minimum);
        let line = limit(line, ["maximum", "unchecked-maximum"], limits.maximum);
        let line = limit(line, ["max-length", "unchecked-max-length"], limits.max_length);
        limit(line, ["max-items", "unchecked-max-items"], limits.max_items)
    }

    fn kind(&self, kind: &Kind) -> &'static str {
        match kind {
            Kind::Integer => "integer",
            Kind::Decimal => "decimal",
            Kind::Boolean => "boolean",
            Kind::String | Kind::Enum { .. } => "string",
            Kind::Uuid => "uuid",
            Kind::Timestamp => "timestamp",
            Kind::Date => "date",
            Kind::Time => "time",
            Kind::Json => "json",
            Kind::Object(_) | Kind::Entity(_) => "object",
            Kind::Id(name) => self.id(name),
        }
    }

    fn id(&self, name: &str) -> &'static str {
        match self.api.ids.iter().find(|id| id.name == name).map(|id| id.kind) {
            Some(IdType::Uuid) => "uuid",
            Some(IdType::String) => "string",
            _ => "integer",
        }
    }

    fn set(&self, kind: &Kind) -> (Option<String>, Option<String>) {
        let Kind::Enum { name, open } = kind else { return (None, None) };
        let set = self.api.enums.iter().find(|set| &set.name == name);
        let values = set.map(|set| list(set.variants.iter().map(|variant| variant.wire.as_str())));
        (Some(if *open { "open" } else { "closed" }.to_owned()), values)
    }

    fn deprecated_values(&self, kind: &Kind) -> Option<String> {
        let Kind::Enum { name, .. } = kind else { return None };
        let set = self.api.enums.iter().find(|set| &set.name == name)?;
        let deprecated = set.variants.iter().filter(|variant| variant.deprecated.is_some());
        let values = list(deprecated.map(|variant| variant.wire.as_str()));
        if values.is_empty() { None } else { Some(values) }
    }
}

fn many(list: List) -> String {
    match list {
        List::Csv => "csv",
        List::Array => "array",
    }
    .to_owned()
}

fn null(clearing: Clearing) -> String {
    match clearing {
        Clearing::AsNull => "as-null",
        Clearing::AsEmptyString => "as-empty-string",
    }
    .to_owned()
}

/// The name of the fact about the fields that a field needs: the client checks it, or only documents it.
fn needs_name(field: &Field) -> &'static str {
    match &field.needs {
        Some(needs) if !needs.evidence.is_of_the_page() => "unchecked-needs",
        _ => "needs",
    }
}

/// Adds a limit: one that the client checks, or one that it only documents.
fn limit<T: Display + Copy>(
    line: Line,
    [checked, unchecked]: [&'static str; 2],
    limit: Option<Limit<T>>,
) -> Line {
    match limit {
        Some(limit) if limit.checked().is_some() => line.fact(checked, limit.value.to_string()),
        Some(limit) => line.fact(unchecked, limit.value.to_string()),
        None => line,
    }
}

fn required(field: &Field) -> &'static str {
    if field.required { "yes" } else { "no" }
}
