//! The items of a spec: all that becomes something in the client, with its place and its sources.

use super::tests::Test;
use crate::page::{Accepted, Endpoint, Facts};
use codegen::model::{Api, Effect, Enum, Evidence, Field, Group, Id, Note, Object, Operation, Status};
use codegen::names;
use codegen::source::diagnostic::{Report, Source};
use codegen::source::places::Places;

/// Something that the spec says and the client has.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name in the spec, such as `jobs.list.pageSize`.
    pub name: String,
    /// Other names: an endpoint has that of its path.
    pub aliases: Vec<String>,
    /// A description in one line.
    pub what: String,
    /// The place in the spec: file, line and column.
    pub place: String,
    /// The place on the accepted page.
    pub page: Option<String>,
    /// The section of the docs.
    pub section: Option<String>,
    /// The evidence.
    pub evidence: Evidence,
    /// The effect of a call.
    pub effect: Option<Effect>,
    /// The conflicts of the sources.
    pub conflicts: Vec<Note>,
    /// Its paths in Rust, and the arguments of a function.
    pub rust: Vec<String>,
    /// The texts in the code of a test that covers it: one of each set.
    marks: Vec<Vec<String>>,
}

impl Item {
    /// Returns whether a test covers it.
    pub(super) fn is_in(&self, test: &Test) -> bool {
        self.marks.iter().all(|set| set.iter().any(|mark| test.code.contains(mark)))
    }
}

/// The items of a spec, in its order, each with its place on the pages that were accepted.
///
/// # Errors
///
/// As [`generate`](codegen::generate).
pub fn items(sources: &[Source], accepted: &[Accepted]) -> Result<Vec<Item>, Report> {
    let api = codegen::parse(sources)?;
    let reader = Reader { places: Places::new(sources)?, accepted };
    let mut items = reader.shared(&api);
    items.extend(reader.statuses(&api));
    items.extend(api.groups.iter().flat_map(|group| reader.group(group)));
    items.extend(api.ids.iter().map(|id| reader.id(id)));
    items.extend(api.enums.iter().flat_map(|set| reader.set(set)));
    items.extend(api.objects.iter().flat_map(|object| reader.object(object, "objects")));
    items.extend(api.entities.iter().flat_map(|object| reader.object(object, "entities")));
    Ok(items)
}

struct Reader<'a> {
    places: Places<'a>,
    accepted: &'a [Accepted],
}

impl Reader<'_> {
    fn shared(&self, api: &Api) -> Vec<Item> {
        let of = |name: &str, what: String, rust: &str| {
            let mut item = self.item(name, what, &[name], Evidence::Docs);
            item.page = self.page(|_| true);
            item.rust = vec![rust.to_owned()];
            item.marks = vec![vec![rust.to_owned()]];
            item
        };
        vec![
            of("base_url", format!("the URL in front of every path, {}", api.base_url), "BASE_URL"),
            of("api_key", format!("the header that carries the key, {}", api.key_header), "API_KEY_HEADER"),
        ]
    }

    /// Returns an item for each HTTP status.
    fn statuses(&self, api: &Api) -> Vec<Item> {
        let mut items = Vec::new();
        for Status { code, doc, evidence } in &api.statuses {
            let number = code.to_string();
            let what = format!("the HTTP status {code}: {doc}");
            let mut item = self.item(&format!("statuses.{code}"), what, &["statuses", &number], *evidence);
            item.page = self.page(|facts| facts.reference.statuses.iter().any(|status| status.code == *code));
            item.marks = vec![vec![number]];
            items.push(item);
        }
        items
    }

    fn group(&self, group: &Group) -> Vec<Item> {
        let Group { module, heading, link, .. } = group;
        let mut own =
            self.item(module, format!("the heading {heading}"), &["groups", module], Evidence::Docs);
        own.page = self.page(|facts| group.operations.iter().any(|operation| has(facts, operation)));
        own.section = Some(link.clone());
        own.rust = vec![module.clone(), format!("Client::{module}"), format!("blocking::Client::{module}")];
        own.rust.push(format!("{module}::Group"));
        own.rust.push(format!("{module}::op"));
        own.marks = vec![vec![format!(".{module}()"), format!("{module}::")]];
        let operations = group.operations.iter().flat_map(|operation| self.operation(group, operation));
        std::iter::once(own).chain(operations).collect()
    }

    fn operation(&self, group: &Group, operation: &Operation) -> Vec<Item> {
        let Operation { id, path, method_name, name, .. } = operation;
        let method = operation.method.as_str();
        let steps = ["groups", &group.module, "operations", method_name];
        let endpoint = format!("{method} {path}");
        let mut own = self.item(id, endpoint.clone(), &steps, operation.evidence);
        own.page = self.page(|facts| has(facts, operation));
        own.aliases = vec![path.clone(), endpoint.clone()];
        own.section = Some(group.link.clone());
        own.effect = Some(operation.effect);
        own.conflicts.clone_from(&operation.notes);
        own.conflicts.extend(operation.fields.iter().flat_map(|field| field.notes.clone()));
        own.conflicts.sort_by(|a, b| a.conflict.cmp(&b.conflict));
        own.conflicts.dedup();
        let module = &group.module;
        own.rust = vec![format!("{module}::{name}"), format!("{module}::Group::{method_name}")];
        if operation.has_minimal() {
            own.rust.push(format!("{module}::{name}::minimal"));
            own.rust.push(format!("{module}::Group::{}", names::minimal(method_name)));
        }
        let mut call = vec![format!(".{module}().{method_name}("), format!("{module}::{name}::")];
        call.extend(sent(method, path));
        own.marks = vec![call.clone()];
        let fields = operation.fields.iter().map(|field| {
            let mut item = self.field(id, field, &[&steps[..], &["fields"]].concat());
            item.page = self.page(|facts| {
                let named = facts.endpoint(&endpoint).map(Endpoint::fields);
                named.is_some_and(|fields| fields.contains_key(field.wire.as_str()))
            });
            item.section.clone_from(&own.section);
            item.effect = own.effect;
            item.what = format!("{} of {method} {path}", item.what);
            item.rust = paths(&format!("{module}::{name}"), field);
            item.marks.push(call.clone());
            item
        });
        let fields: Vec<_> = fields.collect();
        std::iter::once(own).chain(fields).collect()
    }

    fn field(&self, of: &str, field: &Field, steps: &[&str]) -> Item {
        let Field { name, key, wire, evidence, .. } = field;
        let mut item = self.item(
            &format!("{of}.{key}"),
            format!("the field {wire}"),
            &[steps, &[key]].concat(),
            *evidence,
        );
        item.conflicts.clone_from(&field.notes);
        // A required field of a call is an argument, and covered by whatever makes the call.
        let set = vec![format!(".{name}("), format!(".r#{name}("), format!("\"{wire}\""), format!(".{name}")];
        item.marks = if field.is_argument() { Vec::new() } else { vec![set] };
        item
    }

    fn id(&self, id: &Id) -> Item {
        let what = format!("the type of ids {}", id.name);
        self.named(&id.name, what, &["ids", &id.name], id.evidence)
    }

    fn set(&self, set: &Enum) -> Vec<Item> {
        let own = self.named(
            &set.name,
            format!("the set of values {}", set.name),
            &["enums", &set.name],
            set.evidence,
        );
        let values = set.variants.iter().map(|variant| {
            let (name, wire) = (format!("{}.{}", set.name, variant.wire), &variant.wire);
            let steps = ["enums", &set.name, "values", wire];
            let mut item = self.item(&name, format!("the value {wire}"), &steps, variant.evidence);
            item.page = self.page(|facts| facts.has_value(wire));
            item.rust = vec![format!("{}::{}", set.name, variant.name)];
            item.marks = vec![vec![format!("{}::{}", set.name, variant.name), format!("\"{wire}\"")]];
            item
        });
        std::iter::once(own).chain(values).collect()
    }

    fn object(&self, object: &Object, kind: &str) -> Vec<Item> {
        let Object { name, evidence, .. } = object;
        let own = self.named(name, format!("the object {name}"), &[kind, name], *evidence);
        let fields = object.fields.iter().map(|field| {
            let mut item = self.field(name, field, &[kind, name, "fields"]);
            item.what = format!("{} of {name}", item.what);
            item.rust =
                if kind == "entities" { vec![format!("{name}::{}", field.name)] } else { paths(name, field) };
            if field.required {
                item.marks = vec![vec![format!("{name}::new(")]];
            }
            item
        });
        std::iter::once(own).chain(fields).collect()
    }

    /// Returns the accepted page that has something.
    fn page(&self, has: impl Fn(&Facts) -> bool) -> Option<String> {
        let page = self.accepted.iter().find(|page| has(&page.facts))?;
        Some(format!("{}, as it was on {}", page.url, page.date))
    }

    fn named(&self, name: &str, what: String, steps: &[&str], evidence: Evidence) -> Item {
        let mut item = self.item(name, what, steps, evidence);
        item.rust = vec![name.to_owned()];
        item.marks = vec![vec![name.to_owned()]];
        item
    }

    fn item(&self, name: &str, what: String, steps: &[&str], evidence: Evidence) -> Item {
        Item {
            name: name.to_owned(),
            aliases: Vec::new(),
            what,
            place: match self.places.find(steps) {
                Some(place) => place.to_string(),
                None => "not in the spec".to_owned(),
            },
            page: None,
            section: None,
            evidence,
            effect: None,
            conflicts: Vec::new(),
            rust: Vec::new(),
            marks: Vec::new(),
        }
    }
}

/// Returns whether a page has an operation.
fn has(facts: &Facts, operation: &Operation) -> bool {
    facts.endpoint(&format!("{} {}", operation.method.as_str(), operation.path)).is_some()
}

/// Returns the forms of an endpoint in the code of a test: with or without a query.
pub(super) fn sent(method: &str, path: &str) -> [String; 2] {
    ['"', '?'].map(|end| format!("\"{method}{path}{end}"))
}

/// The Rust paths of a field that is sent.
fn paths(of: &str, field: &Field) -> Vec<String> {
    let name = &field.name;
    if field.required {
        return vec![format!("{of}::new, its argument {name}")];
    }
    let clear = field.clearing.map(|_| format!("{of}::clear_{name}"));
    std::iter::once(format!("{of}::{name}")).chain(clear).collect()
}

/// Evidence in words.
pub(super) fn evidence_phrase(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs => "docs: stated by the page",
        Evidence::Example => "example: only in a curl command of the page",
        Evidence::Client => "client: not on the page, sent by the vendor's own client",
        Evidence::Upstream => "upstream: not on the page, known from the API behind this one",
    }
}
