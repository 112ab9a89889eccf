//! Ids, enums, objects and entities, and the table in which fields look them up.

use super::fields::Site;
use super::place::SpecPath;
use super::scope::Scope;
use super::state::{Known, Lower};
use crate::model::{Enum, Id, IdType, Kind, Object, Variant};
use crate::names;
use crate::source::diagnostic::{one_of, suggest};
use crate::source::spec::{self, Map};

/// The types that need no definition.
const BUILTIN: &[(&str, Kind)] = &[
    ("integer", Kind::Integer),
    ("decimal", Kind::Decimal),
    ("boolean", Kind::Boolean),
    ("string", Kind::String),
    ("uuid", Kind::Uuid),
    ("timestamp", Kind::Timestamp),
    ("date", Kind::Date),
    ("time", Kind::Time),
    ("json", Kind::Json),
];

/// The type sections of a file.
#[derive(Clone, Copy)]
pub(super) struct Sections<'a> {
    pub(super) file: usize,
    pub(super) ids: &'a Map<spec::Id>,
    pub(super) enums: &'a Map<spec::Enum>,
    pub(super) objects: &'a Map<spec::Object>,
    pub(super) entities: &'a Map<spec::Object>,
}

impl<'a> Lower<'a> {
    /// Enters the names of a file's types into the table.
    pub(super) fn declare(&mut self, sections: Sections<'a>, scope: &mut Scope) {
        let Sections { file, ids, enums, objects, entities } = sections;
        let ids = ids.iter().map(|(name, id)| ("ids", name, Known::Id(id)));
        let enums = enums.iter().map(|(name, set)| ("enums", name, Known::Enum(set)));
        let objects = objects.iter().map(|(name, object)| ("objects", name, Known::Object(object)));
        let entities = entities.keys().map(|name| ("entities", name, Known::Entity));
        let root = SpecPath::file(file);
        for (section, name, known) in ids.chain(enums).chain(objects).chain(entities) {
            let section = root.key(section);
            let place = section.key(name);
            let help = "rename it: types are written like `JobStatus`";
            if self.usable(names::type_name(name), ("a type", name), &place, help).is_some() {
                self.claim(scope, name, name, &place);
                self.types.by_name.entry(name).or_insert(known);
            }
        }
    }

    pub(super) fn ids(&mut self, file: usize, ids: &Map<spec::Id>) -> Vec<Id> {
        let root = SpecPath::file(file);
        let section = root.key("ids");
        ids.iter()
            .map(|(name, id)| {
                let place = section.key(name);
                self.prose(Some(&id.doc), &place.key("doc"));
                Id { name: name.clone(), kind: id.r#type, doc: id.doc.clone(), evidence: id.evidence }
            })
            .collect()
    }

    pub(super) fn enums(&mut self, file: usize, enums: &Map<spec::Enum>) -> Vec<Enum> {
        let root = SpecPath::file(file);
        let section = root.key("enums");
        enums.iter().map(|(name, set)| self.set(name, set, &section.key(name))).collect()
    }

    fn set(&mut self, name: &str, set: &spec::Enum, place: &SpecPath<'_>) -> Enum {
        self.prose(Some(&set.doc), &place.key("doc"));
        let values = place.key("values");
        if set.values.is_empty() {
            self.at_value(&values, format!("`{name}` has no value"))
                .label("expected at least one value")
                .help("list the values, or use `type: string` instead")
                .report();
        }
        let mut scope = Scope::new("values");
        if set.open {
            self.claim(&mut scope, "Other", "open: true", &place.key("open"));
        }
        let variants = set
            .values
            .iter()
            .filter_map(|(wire, value)| self.variant(wire, value, set, &values.key(wire), &mut scope))
            .collect();
        Enum { name: name.to_owned(), open: set.open, doc: set.doc.clone(), evidence: set.evidence, variants }
    }

    fn variant(
        &mut self,
        wire: &str,
        value: &spec::EnumValue,
        set: &spec::Enum,
        place: &SpecPath<'_>,
        scope: &mut Scope,
    ) -> Option<Variant> {
        self.prose(value.doc.as_deref(), &place.key("doc"));
        self.prose(value.deprecated.as_deref(), &place.key("deprecated"));
        if !self.line(wire, place) {
            return None;
        }
        let made = match &value.name {
            Some(name) => names::type_name(name).and_then(names::variant),
            None => names::variant(wire),
        };
        let help = "give it a Rust name: `name: LikeThis`";
        let name = match &value.name {
            Some(name) => self.usable(made, ("a value", name), &place.key("name"), help)?,
            None => self.usable(made, ("a value", wire), place, help)?,
        };
        self.claim(scope, &name, wire, place);
        self.useless_value(wire, value, set.evidence, place);
        let evidence = value.evidence.unwrap_or(set.evidence);
        let spec::EnumValue { doc, deprecated, .. } = value.clone();
        Some(Variant { name, wire: wire.to_owned(), doc, deprecated, evidence })
    }

    pub(super) fn objects(
        &mut self,
        file: usize,
        section: &str,
        site: Site,
        objects: &'a Map<spec::Object>,
    ) -> Vec<Object> {
        let root = SpecPath::file(file);
        let section = root.key(section);
        objects
            .iter()
            .map(|(name, object)| {
                let place = section.key(name);
                self.prose(Some(&object.doc), &place.key("doc"));
                let fields = self.fields(&object.fields, object.evidence, site, &place.key("fields"));
                Object { name: name.clone(), doc: object.doc.clone(), evidence: object.evidence, fields }
            })
            .collect()
    }

    /// Refuses objects that require themselves, since no value of such a type can exist.
    pub(super) fn no_cycles(&mut self, file: usize, objects: &[Object], all: &[Object]) {
        let root = SpecPath::file(file);
        let section = root.key("objects");
        for object in objects {
            let mut needed = vec![object.name.as_str()];
            let mut next = 0;
            while let Some(name) = needed.get(next).copied() {
                let more = needs(all, name).filter(|more| *more == object.name || !needed.contains(more));
                let more: Vec<_> = more.collect();
                if more.contains(&object.name.as_str()) {
                    self.at_key(&section.key(&object.name), format!("`{0}` requires a `{0}`", object.name))
                        .label("its required fields lead back to it")
                        .help("make one of the fields on the way optional")
                        .report();
                    break;
                }
                needed.extend(more);
                next += 1;
            }
        }
    }

    /// The type that a field names.
    pub(super) fn kind(&mut self, name: &str, place: &SpecPath<'_>) -> Option<Kind> {
        let kind = self.known_kind(name);
        if kind.is_none() {
            self.unknown_type(name, place);
        }
        kind
    }

    /// The type of a name, if there is one.
    pub(super) fn known_kind(&self, name: &str) -> Option<Kind> {
        if let Some((_, kind)) = BUILTIN.iter().find(|(builtin, _)| *builtin == name) {
            return Some(kind.clone());
        }
        Some(match self.types.get(name)? {
            Known::Id(_) => Kind::Id(name.to_owned()),
            Known::Enum(set) => Kind::Enum { name: name.to_owned(), open: set.open },
            Known::Object(_) => Kind::Object(name.to_owned()),
            Known::Entity => Kind::Entity(name.to_owned()),
        })
    }

    fn unknown_type(&mut self, name: &str, place: &SpecPath<'_>) {
        let builtin = BUILTIN.iter().map(|(builtin, _)| *builtin);
        let known = self.types.by_name.keys().copied();
        let mut known: Vec<_> = known.collect();
        known.sort_unstable();
        let otherwise = format!(
            "use {}, or define it under `ids:`, `enums:`, `objects:` or `entities:`",
            one_of(builtin.clone())
        );
        let help = suggest(name, builtin.chain(known), otherwise);
        self.at_value(place, format!("unknown type `{name}`")).label("not defined").help(help).report();
    }

    /// Returns the form of an id on the wire.
    pub(super) fn id_type(&self, name: &str) -> IdType {
        match self.types.get(name) {
            Some(Known::Id(id)) => id.r#type,
            _ => IdType::String,
        }
    }

    /// The fields of an object that is sent.
    pub(super) fn object_fields(&self, name: &str) -> Option<&'a Map<spec::Field>> {
        match self.types.get(name) {
            Some(Known::Object(object)) => Some(&object.fields),
            _ => None,
        }
    }

    /// The values of a set on the wire.
    pub(super) fn values(&self, name: &str) -> Vec<&'a str> {
        match self.types.get(name) {
            Some(Known::Enum(set)) => set.values.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }
}

/// The objects without which the object `name` cannot be made.
fn needs<'o>(all: &'o [Object], name: &str) -> impl Iterator<Item = &'o str> {
    let fields = all.iter().filter(move |object| object.name == name).flat_map(|object| &object.fields);
    fields.filter(|field| field.required).filter_map(|field| match &field.kind {
        Kind::Object(name) => Some(name.as_str()),
        _ => None,
    })
}
