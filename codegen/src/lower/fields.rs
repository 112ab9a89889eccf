//! Fields of requests, of objects that are sent, and of entities that are received.

use super::place::SpecPath;
use super::scope::Scope;
use super::state::Lower;
use crate::model::{Clearing, Evidence, Field, Kind, List, Note};
use crate::names;
use crate::source::diagnostic::{one_of, suggest};
use crate::source::spec::{self, Claim, ListForm, Map};

/// The place of a field, which decides which keys it can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    /// The query of a GET.
    Query,
    /// The JSON body of a POST.
    Body,
    /// An object that is sent.
    Object,
    /// An object that is received.
    Entity,
    /// The fields that operations share. They are checked where they are used.
    Shared,
}

/// A field, and whether the client has it: a conflict may decide against it.
struct Lowered {
    field: Field,
    is_present: bool,
}

impl<'a> Lower<'a> {
    /// The fields of one operation or object.
    pub(super) fn fields(
        &mut self,
        fields: &'a Map<spec::Field>,
        evidence: Evidence,
        site: Site,
        place: &SpecPath<'_>,
    ) -> Vec<Field> {
        let mut rust = Scope::new("fields");
        let mut wire = Scope::new("keys on the wire");
        let mut lowered = Vec::with_capacity(fields.len());
        for (key, field) in fields {
            let place = place.key(key);
            let before = self.found.len();
            let lowered_field = self.field(key, field, evidence, site, &place);
            if site == Site::Shared && self.found.len() > before {
                self.broken.insert(key);
            }
            let Some(Lowered { field, is_present }) = lowered_field else { continue };
            self.claim(&mut rust, &field.name, key, &place);
            if field.clearing.is_some() {
                self.claim(&mut rust, &format!("clear_{}", field.name), &format!("{key}: nullable"), &place);
            }
            self.claim(&mut wire, &field.wire, key, &place);
            if is_present {
                lowered.push(field);
            }
        }
        lowered
    }

    fn field(
        &mut self,
        key: &'a str,
        written: &'a spec::Field,
        evidence: Evidence,
        site: Site,
        place: &SpecPath<'_>,
    ) -> Option<Lowered> {
        self.keys_allowed(key, written, site, place);
        self.keys_of_calls(key, written, site, place);
        let merged = self.merged(key, written, place)?;
        self.useless_keys(key, written, evidence, place);
        let evidence = merged.evidence.unwrap_or(evidence);
        let mut notes = Vec::new();
        let kind = self.field_kind(key, &merged, place)?;
        self.words(&merged, place);
        let required = self.flag(merged.required.as_ref(), false, &place.key("required"), &mut notes);
        let field = Field {
            name: self.field_name(key, &merged, place)?,
            key: key.to_owned(),
            wire: self.wire(key, &merged, evidence, place, &mut notes)?,
            list: self.list(&merged, evidence, place, &mut notes),
            list_evidence: own_evidence(merged.list.as_ref()),
            required,
            expected: self.is_expected(key, &merged, required, place),
            needs: None,
            clearing: self.clearing(&merged, evidence, place, &mut notes),
            clearing_evidence: own_evidence(merged.nullable.as_ref()),
            limits: self.limits(&merged, evidence, place, &mut notes),
            default: merged.default.clone(),
            unit: merged.unit.clone(),
            doc: merged.doc.clone(),
            example: merged.example.clone(),
            deprecated: merged.deprecated.clone(),
            kind,
            evidence,
            notes: Vec::new(),
        };
        let field = in_form(field, &merged);
        let is_present = self.flag(merged.present.as_ref(), true, &place.key("present"), &mut notes);
        self.site_allows(&field, key, site, place);
        self.limits_fit(&field, key, place);
        self.unit_fits(&field, key, place);
        self.samples_fit(&field, place);
        Some(Lowered { field: Field { notes, ..field }, is_present })
    }

    /// Checks the prose of a field.
    fn words(&mut self, merged: &spec::Field, place: &SpecPath<'_>) {
        self.prose(merged.doc.as_deref(), &place.key("doc"));
        self.prose(merged.deprecated.as_deref(), &place.key("deprecated"));
        if let Some(unit) = &merged.unit {
            self.line(unit, &place.key("unit"));
        }
    }

    /// The field as written, completed by the shared one of its name.
    fn merged(&mut self, key: &str, written: &spec::Field, place: &SpecPath<'_>) -> Option<spec::Field> {
        if !written.shared {
            return Some(written.clone());
        }
        if self.broken.contains(key) {
            return None;
        }
        let shared = &self.spec.shared.spec.fields;
        let Some(base) = shared.get(key) else {
            let known = shared.keys().map(String::as_str);
            let help = suggest(key, known.clone(), format!("the shared fields are {}", one_of(known)));
            self.at_key(place, format!("unknown shared field `{key}`"))
                .label("not in spec/api.yaml")
                .help(help)
                .report();
            return None;
        };
        Some(written.clone().or(base))
    }

    /// Refuses keys that have no effect at the place of the field.
    fn keys_allowed(&mut self, key: &str, field: &spec::Field, site: Site, place: &SpecPath<'_>) {
        let (mute, why): (&[_], _) = match site {
            Site::Shared => (&[("shared", field.shared)], "a shared field cannot refer to another one"),
            Site::Entity => (&field.only_sent(), "a field that is received has only a type"),
            _ => return,
        };
        for (aspect, _) in mute.iter().filter(|(_, given)| *given) {
            self.at_key(&place.key(aspect), format!("`{key}` cannot have `{aspect}` here"))
                .label(why)
                .help("delete it; spec/README.md lists the keys of each field")
                .report();
        }
    }

    fn field_kind(&mut self, key: &str, field: &spec::Field, place: &SpecPath<'_>) -> Option<Kind> {
        let Some(name) = &field.r#type else {
            self.at_key(place, format!("`{key}` has no `type`"))
                .label("expected a type")
                .help("add `type: …`, or `shared: true` if spec/api.yaml has a field of this name")
                .report();
            return None;
        };
        self.kind(name, &place.key("type"))
    }

    fn field_name(&mut self, key: &str, field: &spec::Field, place: &SpecPath<'_>) -> Option<String> {
        let help = "give it a Rust name: `rust: like_this`";
        match &field.rust {
            Some(name) => {
                let made = names::method(name).and_then(names::field);
                self.usable(made, ("a field", name), &place.key("rust"), help)
            }
            None => self.usable(names::field(key), ("a field", key), place, help),
        }
    }

    fn wire(
        &mut self,
        key: &str,
        field: &spec::Field,
        evidence: Evidence,
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> Option<String> {
        let named = self.ruled(field.name.as_ref(), evidence, &place.key("name"), notes);
        let wire = match named {
            Some(name) => name.value,
            None => key.to_owned(),
        };
        let fits = wire.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && wire.len() <= 100
            && wire.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
        if fits {
            return Some(wire);
        }
        self.at_key(&place.key("name"), format!("`{}` cannot be a key on the wire", wire.escape_default()))
            .label("expected letters, digits, `_`, `.` or `-`, a letter or `_` first")
            .help("write the key as the docs do")
            .report();
        None
    }

    fn flag(
        &mut self,
        claim: Option<&Claim<bool>>,
        absent: bool,
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> bool {
        match self.ruled(claim, Evidence::Docs, place, notes) {
            Some(given) => given.value,
            None => absent,
        }
    }

    fn list(
        &mut self,
        field: &spec::Field,
        evidence: Evidence,
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> Option<List> {
        let place = place.key("list");
        if matches!(field.list, Some(Claim::Plain(ListForm::One))) {
            self.at_value(&place, "a field without `list` already has a single value")
                .label("`one` is the answer of a source in a conflict")
                .help("delete `list`")
                .report();
        }
        match self.ruled(field.list.as_ref(), evidence, &place, notes)?.value {
            ListForm::Csv => Some(List::Csv),
            ListForm::Array => Some(List::Array),
            ListForm::One => None,
        }
    }

    fn clearing(
        &mut self,
        field: &spec::Field,
        evidence: Evidence,
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> Option<Clearing> {
        Some(self.ruled(field.nullable.as_ref(), evidence, &place.key("nullable"), notes)?.value)
    }

    fn site_allows(&mut self, field: &Field, key: &str, site: Site, place: &SpecPath<'_>) {
        let structured = matches!(field.kind, Kind::Object(_) | Kind::Entity(_) | Kind::Json);
        let problem = match site {
            Site::Query if structured => {
                Some(("type", "a query holds scalars and comma-separated lists only"))
            }
            Site::Query if field.list == Some(List::Array) => {
                Some(("list", "a query has no arrays, so use `csv`"))
            }
            Site::Query if field.clearing == Some(Clearing::AsNull) => {
                Some(("nullable", "a query has no null, so use `as_empty_string`"))
            }
            Site::Entity if matches!(field.kind, Kind::Object(_)) => {
                Some(("type", "an object that is received belongs under `entities:`"))
            }
            Site::Entity if matches!(field.kind, Kind::Enum { open: false, .. }) => {
                Some(("type", "a response may have unknown values, so this enum needs `open: true`"))
            }
            Site::Body | Site::Object | Site::Query | Site::Shared
                if matches!(field.kind, Kind::Entity(_)) =>
            {
                Some(("type", "an object that is sent belongs under `objects:`"))
            }
            _ if structured && field.list == Some(List::Csv) => {
                Some(("list", "only scalars fit into one string"))
            }
            _ => None,
        };
        if let Some((aspect, why)) = problem {
            self.at_value(&place.key(aspect), format!("`{key}` does not fit here: {why}"))
                .label("does not fit")
                .help("choose a type that fits; spec/README.md lists them")
                .report();
        }
    }
}

/// Returns the evidence that a claim states for itself.
fn own_evidence<T>(claim: Option<&Claim<T>>) -> Option<Evidence> {
    match claim {
        Some(Claim::Evident(known)) => Some(known.evidence),
        _ => None,
    }
}

/// Gives the example of a field the form that its list has by the resolution of a conflict.
fn in_form(field: Field, written: &spec::Field) -> Field {
    let Some(example) = &field.example else { return field };
    if !matches!(written.list, Some(Claim::Disputed(_))) {
        return field;
    }
    let example = super::examples::in_form(example, field.list, &field.kind);
    Field { example: Some(example), ..field }
}

impl spec::Field {
    /// The keys that say how a field is sent, and whether each is given.
    fn only_sent(&self) -> [(&'static str, bool); 12] {
        [
            ("shared", self.shared),
            ("required", self.required.is_some()),
            ("name", self.name.is_some()),
            ("present", self.present.is_some()),
            ("nullable", self.nullable.is_some()),
            ("minimum", self.minimum.is_some()),
            ("maximum", self.maximum.is_some()),
            ("max_length", self.max_length.is_some()),
            ("max_items", self.max_items.is_some()),
            ("default", self.default.is_some()),
            ("example", self.example.is_some()),
            ("rust", self.rust.is_some()),
        ]
    }

    /// Returns this field, with its missing keys taken from `base`.
    fn or(self, base: &Self) -> Self {
        let base = base.clone();
        Self {
            r#type: self.r#type.or(base.r#type),
            shared: true,
            list: self.list.or(base.list),
            required: self.required.or(base.required),
            expected: self.expected,
            needs: self.needs,
            name: self.name.or(base.name),
            present: self.present.or(base.present),
            nullable: self.nullable.or(base.nullable),
            minimum: self.minimum.or(base.minimum),
            maximum: self.maximum.or(base.maximum),
            max_length: self.max_length.or(base.max_length),
            max_items: self.max_items.or(base.max_items),
            default: self.default.or(base.default),
            unit: self.unit.or(base.unit),
            doc: self.doc.or(base.doc),
            example: self.example.or(base.example),
            rust: self.rust.or(base.rust),
            deprecated: self.deprecated.or(base.deprecated),
            evidence: self.evidence.or(base.evidence),
        }
    }
}
