//! A page against the spec, both ways.

mod endpoint;
mod enums;
mod field;
mod shared;

pub(super) use endpoint::fits;

use super::facts::{Endpoint, Facts};
use super::finding::{Class, Finding};
use super::{Accepted, Page, others};
use codegen::model::{Api, Evidence, Field, Group, Operation};
use codegen::source::diagnostic::{Report, Source};
use codegen::source::places::Places;
use codegen::source::spec::{Claim, PageFile};

/// A spec, as it is compared with a page.
pub struct Spec<'a> {
    pub(super) api: Api,
    places: Places<'a>,
    /// The titles of its pages, each with its file.
    titles: Vec<(String, String)>,
    /// Fields that other pages of the docs leave out where this one requires them: operation and key.
    left_out: Vec<(String, String)>,
}

/// An operation of the spec, with the heading that it stands under.
#[derive(Clone, Copy)]
pub(super) struct Known<'s> {
    pub(super) group: &'s Group,
    pub(super) operation: &'s Operation,
}

impl Known<'_> {
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.operation.method.as_str(), self.operation.path)
    }

    /// The keys that lead to it in its file.
    pub(super) fn steps(&self) -> [&str; 4] {
        ["groups", &self.group.module, "operations", &self.operation.method_name]
    }
}

/// Whether the page itself is said to have it.
pub(super) fn is_documented(evidence: Evidence) -> bool {
    matches!(evidence, Evidence::Docs | Evidence::Example)
}

impl<'a> Spec<'a> {
    /// Reads a spec.
    ///
    /// # Errors
    ///
    /// When it is not valid.
    pub fn new(sources: &'a [Source]) -> Result<Self, Report> {
        let api = codegen::parse_by_page(sources)?;
        let pages: Vec<(PageFile, String)> = sources
            .iter()
            .filter(|source| !codegen::is_shared(source))
            .filter_map(|source| Some((serde_yaml::from_str(&source.text).ok()?, source.name.clone())))
            .collect();
        let left_out = pages.iter().flat_map(|(page, _)| left_out(page)).collect();
        let titles = pages.into_iter().map(|(page, name)| (page.title, name)).collect();
        Ok(Self { api, places: Places::new(sources)?, titles, left_out })
    }

    /// Everything that is to be said of a page: against the spec, against itself, against what was accepted before, and
    /// against what other pages show.
    #[must_use]
    pub fn findings(&self, page: &Page, accepted: Option<&Accepted>, others: &[Source]) -> Vec<Finding> {
        let mut found = self.compare(&page.facts);
        found.extend(self.lint(&page.facts));
        found.extend(others::compare(self, others));
        let words =
            accepted.map(|accepted| accepted.compare(&page.source.text, &page.facts)).unwrap_or_default();
        // That only the bytes differ is said of a page of which nothing else is to be said.
        let nothing_else = found.is_empty();
        found.extend(words.into_iter().filter(|finding| finding.class != Class::Cosmetic || nothing_else));
        found.sort_by_key(|finding| (finding.class, finding.page_line));
        found
    }

    /// How the facts that were accepted differ from the spec: somebody changed one of them without the other.
    #[must_use]
    pub fn since_accepted(&self, accepted: &Accepted) -> Vec<Finding> {
        self.compare(&accepted.facts)
    }

    /// Whether an endpoint with this path is in the spec.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.operations(None).any(|own| own.operation.path == path)
    }

    /// Whether a conflict says that other pages leave a field out which this one requires.
    pub(super) fn is_left_out_elsewhere(&self, own: &Known<'_>, field: &Field) -> bool {
        self.left_out.iter().any(|(id, key)| *id == own.operation.id && *key == field.key)
    }

    pub(super) fn place(&self, steps: &[&str]) -> Option<String> {
        self.places.of(steps)
    }

    /// The file that a page belongs to: the one with its title, or else with most of its paths.
    #[must_use]
    pub fn file(&self, facts: &Facts) -> Option<&str> {
        let titled = self.titles.iter().find(|(title, _)| *title == facts.title);
        let shared = |file: &str| {
            let of_page = |path: &str| facts.endpoints.iter().any(|endpoint| endpoint.path == path);
            self.operations(Some(file)).filter(|own| of_page(&own.operation.path)).count()
        };
        let by_paths = || self.titles.iter().max_by_key(|(_, file)| shared(file));
        let (_, file) = titled.or_else(|| by_paths().filter(|(_, file)| shared(file) > 0))?;
        Some(file)
    }

    /// The parameters that the docs have for many endpoints.
    fn shared_fields(&self) -> impl Iterator<Item = &Field> {
        self.api.shared.iter().filter(|field| is_documented(field.evidence))
    }

    fn is_shared(&self, field: &Field) -> bool {
        self.shared_fields().any(|shared| shared.wire == field.wire)
    }

    /// The operations of a file, or of all.
    pub(super) fn operations<'s>(&'s self, file: Option<&'s str>) -> impl Iterator<Item = Known<'s>> {
        let groups = self.api.groups.iter().filter(move |group| file.is_none_or(|file| group.source == file));
        groups.flat_map(|group| group.operations.iter().map(move |operation| Known { group, operation }))
    }

    /// The operations that the page of these facts should have.
    pub(super) fn known(&self, facts: &Facts) -> Vec<Known<'_>> {
        self.file(facts).map(|file| self.operations(Some(file)).collect()).unwrap_or_default()
    }

    pub(super) fn compare(&self, facts: &Facts) -> Vec<Finding> {
        let mut found = self.page(facts);
        found.extend(self.shared(facts));
        let known = self.known(facts);
        let named = |own: &Known<'_>| facts.endpoints.iter().find(|endpoint| endpoint.name() == own.name());
        let is_new = |endpoint: &&Endpoint| !known.iter().any(|own| own.name() == endpoint.name());
        let mut new: Vec<_> = facts.endpoints.iter().filter(is_new).collect();
        let mut pairs = Vec::new();
        let mut gone = Vec::new();
        for own in &known {
            // What has no heading of its own may be there by another method.
            let by_path = new.iter().position(|endpoint| endpoint.path == own.operation.path);
            match named(own).or_else(|| by_path.map(|place| new.remove(place))) {
                Some(endpoint) => pairs.push((*own, endpoint)),
                None => gone.push(*own),
            }
        }
        for own in gone {
            let moved = new.iter().position(|endpoint| is_moved(&own, endpoint, &new));
            found.push(self.gone(&own, moved.map(|place| new.remove(place))));
        }
        found.extend(new.into_iter().map(|endpoint| self.added(endpoint)));
        for (own, endpoint) in &pairs {
            found.extend(self.endpoint(facts, own, endpoint));
        }
        found.extend(self.order(&pairs));
        found.extend(self.unlisted(facts, &pairs));
        found
    }

    /// What a page says of the whole API.
    fn page(&self, facts: &Facts) -> Vec<Finding> {
        let mut found = Vec::new();
        if !self.titles.iter().any(|(title, _)| *title == facts.title) {
            let titles: Vec<_> = self.titles.iter().map(|(title, _)| title.as_str()).collect();
            let message = format!("the page is called `{}`, the spec has {}", facts.title, titles.join(", "));
            found.push(
                Finding::new(Class::Example, "title", message, "change `title` in the spec")
                    .line(1)
                    .spec(self.place(&["title"])),
            );
        }
        let mut differ = |rule, said: &(String, usize), own: &str, steps: &[&str]| {
            if !same(rule, &said.0, own) {
                let message = format!("the page says `{}`, the spec `{own}`", said.0);
                let finding =
                    Finding::new(Class::Breaking, rule, message, format!("write `{}` into the spec", said.0));
                found.push(finding.line(said.1).spec(self.place(steps)));
            }
        };
        differ("base-url", &facts.base_url, &self.api.base_url, &["base_url"]);
        differ("key-header", &facts.key_header, &self.api.key_header, &["api_key", "header"]);
        found
    }

    fn added(&self, endpoint: &Endpoint) -> Finding {
        let name = endpoint.name();
        let group = self.api.groups.iter().find(|group| group.heading == endpoint.section);
        let place = group.and_then(|group| self.place(&["groups", &group.module, "operations"]));
        let edit = format!(
            "add an operation with this path under `{}`; spec/README.md goes through it",
            endpoint.section
        );
        let message = format!("the page has {name}, the spec does not");
        Finding::new(Class::Additive, "endpoint-added", message, edit)
            .of(&name)
            .line(endpoint.line)
            .spec(place)
    }

    fn gone(&self, own: &Known<'_>, moved: Option<&Endpoint>) -> Finding {
        let place = self.place(&own.steps());
        match moved {
            Some(endpoint) => {
                let message = format!("{} is {} now", own.name(), endpoint.name());
                let edit = format!("change `path` to {}", endpoint.path);
                let place = self.place(&[&own.steps()[..], &["path"]].concat());
                Finding::new(Class::Breaking, "path", message, edit)
                    .of(&own.name())
                    .line(endpoint.line)
                    .spec(place)
            }
            None => {
                let message = format!("the page has no {} any more", own.name());
                let edit = "remove the operation, or give it the evidence of a source that still has it";
                Finding::new(Class::Breaking, "endpoint-removed", message, edit).of(&own.name()).spec(place)
            }
        }
    }

    /// The first endpoint that stands elsewhere among those that both have.
    fn order(&self, pairs: &[(Known<'_>, &Endpoint)]) -> Option<Finding> {
        let (own, endpoint) = pairs.windows(2).find_map(|pair| match pair {
            [(_, before), (own, endpoint)] if endpoint.line < before.line => Some((own, *endpoint)),
            _ => None,
        })?;
        let message = format!("{} stands elsewhere on the page than in the spec", own.name());
        let edit = "move the operation to where the page has it";
        let finding = Finding::new(Class::Example, "order", message, edit);
        Some(finding.of(&own.name()).line(endpoint.line).spec(self.place(&own.steps())))
    }

    pub(super) fn field_place(&self, own: &Known<'_>, field: &Field) -> Option<String> {
        self.place(&[&own.steps()[..], &["fields", &field.key]].concat())
    }
}

/// The fields of a page that are required by it and not by other pages, by the id of the operation.
fn left_out(page: &PageFile) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (module, group) in &page.groups {
        for (method, operation) in &group.operations {
            let disputed = operation.fields.iter().filter(|(_, field)| {
                matches!(&field.required, Some(Claim::Disputed(answers)) if answers.overview == Some(false))
            });
            found.extend(disputed.map(|(key, _)| (format!("{module}.{method}"), key.clone())));
        }
    }
    found
}

/// Whether an endpoint is one of the spec with another path: of its kind there is no other.
fn is_moved(own: &Known<'_>, endpoint: &Endpoint, new: &[&Endpoint]) -> bool {
    let alike = |endpoint: &Endpoint| {
        let keys = endpoint.example.iter().flat_map(|example| example.members.keys());
        let shown =
            own.operation.fields.iter().filter(|field| field.example.is_some()).map(|field| &field.wire);
        endpoint.section == own.group.heading
            && endpoint.method == own.operation.method.as_str()
            && keys.eq(shown)
    };
    alike(endpoint) && new.iter().filter(|other| alike(other)).count() == 1
}

/// The names of headers have no case.
fn same(rule: &str, said: &str, own: &str) -> bool {
    if rule == "key-header" { said.eq_ignore_ascii_case(own) } else { said == own }
}
