//! Groups and their operations.

use super::fields::Site;
use super::place::SpecPath;
use super::scope::Scope;
use super::state::{Lower, Page};
use crate::model::{Group, Kind, Method, Operation, ReturnKind, Returns};
use crate::names;
use crate::source::spec;
use heck::ToKebabCase;

impl<'a> Lower<'a> {
    /// The groups of a page, in page order.
    pub(super) fn groups(&mut self, page: &'a Page, modules: &mut Scope) -> Vec<Group> {
        let root = SpecPath::file(page.file);
        let groups = root.key("groups");
        if page.spec.groups.is_empty() {
            self.at_key(&groups, "the page has no group")
                .label("expected at least one heading")
                .help("add the headings of the page, each with its endpoints")
                .report();
        }
        let mut lowered = Vec::new();
        let mut headings = Scope::new("headings");
        for (name, group) in &page.spec.groups {
            let place = groups.key(name);
            let help = "rename it: a group is a module, a file and a method of the client, like `job_groups`";
            if self.usable(names::module(name), ("a module", name), &place, help).is_none() {
                continue;
            }
            self.claim(modules, name, name, &place);
            self.claim(&mut headings, &group.heading, &group.heading, &place.key("heading"));
            lowered.push(self.group(page, name, group, &place));
        }
        lowered
    }

    fn group(&mut self, page: &Page, name: &str, group: &'a spec::Group, place: &SpecPath<'_>) -> Group {
        self.prose(Some(&group.doc), &place.key("doc"));
        self.line(&group.heading, &place.key("heading"));
        let mut scope = Scope::new("types");
        let list = place.key("operations");
        if group.operations.is_empty() {
            self.at_key(&list, format!("`{name}` has no operation"))
                .label("expected at least one endpoint")
                .help("add the endpoints under this heading")
                .report();
        }
        let mut operations = Vec::with_capacity(group.operations.len());
        for (method, operation) in &group.operations {
            operations.extend(self.operation(name, method, operation, &list.key(method), &mut scope));
        }
        Group {
            source: self.spec.sources.get(page.file).map(|source| source.name.clone()).unwrap_or_default(),
            module: name.to_owned(),
            heading: group.heading.clone(),
            doc: group.doc.clone(),
            link: self.link(&page.spec.page, &group.heading),
            operations,
        }
    }

    fn link(&self, page: &str, heading: &str) -> String {
        let docs = self.spec.shared.spec.docs_url.trim_end_matches('/');
        format!("{docs}/{page}#{}", heading.to_kebab_case())
    }

    fn operation(
        &mut self,
        group: &str,
        method: &str,
        written: &'a spec::Operation,
        place: &SpecPath<'_>,
        scope: &mut Scope,
    ) -> Option<Operation> {
        let help = "rename it: a method is written like `set_result`";
        self.usable(names::method(method), ("a method", method), place, help)?;
        let name = self.usable(names::type_of(method), ("a type", method), place, help)?;
        self.own_type(method, &name, place);
        self.own_type(method, &names::marker(&name), place);
        self.claim(scope, &name, method, place);
        self.path(written, place);
        self.summary(&written.summary, &place.key("summary"));
        self.prose(written.doc.as_deref(), &place.key("doc"));
        self.prose(written.deprecated.as_deref(), &place.key("deprecated"));
        let site = if written.method == Method::Get { Site::Query } else { Site::Body };
        let mut fields = self.fields(&written.fields, written.evidence, site, &place.key("fields"));
        let mut notes = Vec::new();
        self.needs(written, &mut fields, place, &mut notes);
        if fields.iter().any(|field| field.expected) {
            self.claim(scope, &format!("{name}Minimal"), &format!("the minimal form of {method}"), place);
        }
        let at_least_one = self.at_least_one(written, &fields, place, &mut notes);
        self.useless_in_operation(written, &at_least_one, place);
        Some(Operation {
            id: format!("{group}.{method}"),
            method_name: method.to_owned(),
            name,
            method: written.method,
            path: written.path.clone(),
            effect: written.effect,
            summary: written.summary.clone(),
            doc: written.doc.clone(),
            at_least_one,
            windows: self.windows(written, &fields, place),
            settled_by: written.settled_by.clone(),
            behaviour: self.behaviour(written, &fields, place),
            returns: self.returns(&written.returns, &place.key("returns")),
            deprecated: written.deprecated.clone(),
            evidence: written.evidence,
            fields,
            notes,
        })
    }

    /// Refuses an operation whose type would be one of the spec's own.
    fn own_type(&mut self, written: &str, name: &str, place: &SpecPath<'_>) {
        if self.types.get(name).is_some() {
            self.at_key(
                place,
                format!("`{written}` becomes the type `{name}`, which the spec defines elsewhere"),
            )
            .label("two types of one name")
            .help("rename one of them")
            .report();
        }
    }

    fn summary(&mut self, summary: &str, place: &SpecPath<'_>) {
        if !self.line(summary, place) {
            return;
        }
        if summary.trim_end().ends_with('.') {
            self.at_value(place, "the summary ends with a full stop")
                .label("expected one line such as `Lists jobs`")
                .help("delete the full stop; move longer text to `doc`")
                .report();
        }
        self.prose(Some(summary), place);
    }

    fn path(&mut self, written: &spec::Operation, place: &SpecPath<'_>) {
        let place = place.key("path");
        let segments = written.path.strip_prefix('/').unwrap_or_default();
        let fits = segments.split('/').all(|segment| {
            !segment.is_empty()
                && segment.chars().any(|c| c.is_ascii_alphanumeric())
                && segment.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        });
        if !fits {
            let help = if written.path.contains(['{', '}']) {
                "the format has no path parameters, since no docs page has one: extend it as CONTRIBUTING.md describes"
            } else {
                "write it as the docs do, without the base URL and without a query"
            };
            return self
                .at_value(&place, format!("`{}` is not a path", written.path.escape_default()))
                .label("expected `/` and segments of letters, digits, `_`, `-` or `.`")
                .help(help)
                .report();
        }
        let endpoint = format!("{} {}", written.method.as_str(), written.path);
        if let Some(first) = self.paths.get(&endpoint).cloned() {
            return self
                .at_value(&place, format!("duplicate endpoint `{endpoint}`"))
                .label("again here")
                .related(first, "first here")
                .help("delete one of the two, or correct its path")
                .report();
        }
        self.paths.insert(endpoint, place.value_location(self.spec.indexes));
    }

    fn returns(&mut self, written: &spec::Returns, place: &SpecPath<'_>) -> Returns {
        let of = written.of.as_deref();
        let kind = of.and_then(|name| self.kind(name, &place.key("of")));
        let problem = match (written.kind, of, kind) {
            (ReturnKind::Entity | ReturnKind::Page, Some(_), Some(Kind::Entity(_)) | None) => None,
            (ReturnKind::Created, Some(_), Some(Kind::Id(_)) | None) => None,
            (ReturnKind::Nothing | ReturnKind::Undocumented, None, _) => None,
            (ReturnKind::Entity | ReturnKind::Page, None, _) => {
                Some("`kind: entity` and `kind: page` need `of`")
            }
            (ReturnKind::Entity | ReturnKind::Page, ..) => Some("`of` has to name one of `entities:` here"),
            (ReturnKind::Created, None, _) => Some("`kind: created` needs `of`"),
            (ReturnKind::Created, ..) => Some("`of` has to name one of `ids:` here"),
            (ReturnKind::Nothing | ReturnKind::Undocumented, ..) => Some("this `kind` has no `of`"),
        };
        if let Some(problem) = problem {
            self.at_value(&place.key("of"), problem)
                .label("does not fit this `kind`")
                .help("correct `kind` or `of`; spec/README.md lists the kinds")
                .report();
        }
        Returns { kind: written.kind, of: written.of.clone(), evidence: written.evidence }
    }
}

impl Method {
    /// The method as it is sent.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}
