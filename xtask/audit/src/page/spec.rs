//! A spec, prepared to be compared with pages.

use super::facts::Facts;
use codegen::model::{Api, Enum, Evidence, Field, Group, Operation};
use codegen::source::diagnostic::{Report, Source};
use codegen::source::place::Place;
use codegen::source::places::Places;
use codegen::source::spec::{ApiFile, Claim, PageFile};

/// A spec, prepared to be compared with pages.
pub struct Spec<'a> {
    pub(super) api: Api,
    pub(super) titles: Vec<Title>,
    pub(super) docs_url: String,
    places: Places<'a>,
    left_out: Vec<LeftOut>,
    /// Fields that another source than the page requires.
    required_elsewhere: Vec<LeftOut>,
    required_by_docs: Vec<LeftOut>,
}

/// The title of a page, and its file in the spec.
pub(super) struct Title {
    pub(super) title: String,
    /// The last part of its URL.
    pub(super) page: String,
    pub(super) file: String,
}

/// A field on whose mark the page and other sources differ.
struct LeftOut {
    operation: String,
    field: String,
}

/// An operation of the spec, with its group.
#[derive(Clone, Copy)]
pub(super) struct Known<'s> {
    pub(super) group: &'s Group,
    pub(super) operation: &'s Operation,
}

impl<'s> Known<'s> {
    /// Returns method and path.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.operation.method.as_str(), self.operation.path)
    }

    /// Returns the keys that lead to it in its file.
    pub(super) fn steps(&self) -> [&'s str; 4] {
        ["groups", &self.group.module, "operations", &self.operation.method_name]
    }

    /// Returns the field with a name on the wire.
    pub(super) fn field(&self, wire: &str) -> Option<&'s Field> {
        self.operation.fields.iter().find(|field| field.wire == wire)
    }
}

/// Returns whether the page itself is the source.
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
        let mut titles = Vec::new();
        let mut left_out = Vec::new();
        let (mut required_elsewhere, mut required_by_docs) = (Vec::new(), Vec::new());
        let mut docs_url = String::new();
        for source in sources {
            if codegen::is_shared(source) {
                if let Ok(shared) = serde_yaml::from_str::<ApiFile>(&source.text) {
                    docs_url = shared.docs_url.trim_end_matches('/').to_owned();
                }
                continue;
            }
            let Ok(page) = serde_yaml::from_str::<PageFile>(&source.text) else { continue };
            left_out.extend(fields_with(&page, is_left_out));
            required_elsewhere.extend(fields_with(&page, is_required_elsewhere));
            required_by_docs.extend(fields_with(&page, is_required_by_docs));
            titles.push(Title { title: page.title, page: page.page, file: source.name.clone() });
        }
        Ok(Self {
            api,
            places: Places::new(sources)?,
            titles,
            docs_url,
            left_out,
            required_elsewhere,
            required_by_docs,
        })
    }

    /// Returns whether an endpoint with this path is in the spec.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.operations(None).iter().any(|own| own.operation.path == path)
    }

    /// Returns the file of a page: the one with its title, or else with most of its paths.
    #[must_use]
    pub fn file(&self, facts: &Facts) -> Option<&str> {
        if let Some(titled) = self.titles.iter().find(|title| title.title == facts.title) {
            return Some(&titled.file);
        }
        let mut best: Option<&str> = None;
        let mut most = 0;
        for Title { file, .. } in &self.titles {
            let has =
                |own: &&Known<'_>| facts.endpoints.iter().any(|endpoint| endpoint.path == own.operation.path);
            let count = self.operations(Some(file)).iter().filter(has).count();
            if count > most {
                (best, most) = (Some(file.as_str()), count);
            }
        }
        best
    }

    /// Returns the operations of a file, or of all.
    pub(super) fn operations(&self, file: Option<&str>) -> Vec<Known<'_>> {
        let mut operations = Vec::new();
        for group in &self.api.groups {
            if file.is_none_or(|file| group.source == file) {
                operations.extend(group.operations.iter().map(|operation| Known { group, operation }));
            }
        }
        operations
    }

    /// Returns the operations of the page of these facts.
    pub(super) fn known(&self, facts: &Facts) -> Vec<Known<'_>> {
        match self.file(facts) {
            Some(file) => self.operations(Some(file)),
            None => Vec::new(),
        }
    }

    /// Returns the documented parameter of this name that endpoints share.
    pub(super) fn shared_field(&self, wire: &str) -> Option<&Field> {
        self.api.shared.iter().find(|field| field.wire == wire && is_documented(field.evidence))
    }

    /// Returns the enum of this name.
    pub(super) fn set(&self, name: &str) -> Option<&Enum> {
        self.api.enums.iter().find(|set| set.name == name)
    }

    /// Returns whether a conflict states that other pages omit a field that this page requires.
    pub(super) fn is_left_out_elsewhere(&self, own: &Known<'_>, field: &Field) -> bool {
        let is_it = |left: &LeftOut| left.operation == own.operation.id && left.field == field.key;
        self.left_out.iter().any(is_it)
    }

    /// Returns whether the page is the source of the mark of a required field. `is_named` says whether the page has the field;
    /// one that it has no more is reported as removed.
    pub(super) fn is_required_by_page(&self, own: &Known<'_>, field: &Field, is_named: bool) -> bool {
        let is_it = |other: &LeftOut| other.operation == own.operation.id && other.field == field.key;
        if self.required_by_docs.iter().any(is_it) {
            return true;
        }
        is_named && field.evidence == Evidence::Docs && !self.required_elsewhere.iter().any(is_it)
    }

    /// Returns the place of the key at the end of these steps.
    pub(super) fn place(&self, steps: &[&str]) -> Option<Place> {
        self.places.find(steps)
    }

    /// Returns the place of a key in one file.
    pub(super) fn place_in(&self, file: &str, steps: &[&str]) -> Option<Place> {
        self.places.find_in(file, steps)
    }

    /// Returns the place of a field.
    pub(super) fn field_place(&self, own: &Known<'_>, field: &Field) -> Option<Place> {
        self.place(&[&own.steps()[..], &["fields", &field.key]].concat())
    }
}

/// Returns the fields of a page whose mark is of this kind.
fn fields_with(page: &PageFile, is_it: fn(&Claim<bool>) -> bool) -> Vec<LeftOut> {
    let mut found = Vec::new();
    for (module, group) in &page.groups {
        for (method, operation) in &group.operations {
            for (key, field) in &operation.fields {
                if field.required.as_ref().is_some_and(is_it) {
                    found.push(LeftOut { operation: format!("{module}.{method}"), field: key.clone() });
                }
            }
        }
    }
    found
}

/// Returns whether the page requires a field and other pages do not.
fn is_left_out(claim: &Claim<bool>) -> bool {
    matches!(claim, Claim::Disputed(answers) if answers.overview == Some(false))
}

/// Returns whether a mark states the page as its source, whatever that of the field is.
fn is_required_by_docs(claim: &Claim<bool>) -> bool {
    matches!(claim, Claim::Evident(evident) if evident.evidence == Evidence::Docs)
}

/// Returns whether a mark rests on another source than the page.
fn is_required_elsewhere(claim: &Claim<bool>) -> bool {
    match claim {
        Claim::Evident(evident) => !evident.evidence.is_of_the_page(),
        Claim::Disputed(answers) => answers.docs.is_none() && answers.example.is_none(),
        Claim::Plain(_) => false,
    }
}
