//! Groups and their operations.

use super::fields::Site;
use super::place::Place;
use super::scope::Scope;
use super::{Lower, Page};
use crate::model::{Field, Group, Kind, Method, Note, Operation, ReturnKind, Returns, Window};
use crate::names;
use crate::source::diagnostic::{nearest, one_of};
use crate::source::spec;
use heck::ToKebabCase;

impl<'a> Lower<'a> {
    /// The groups of a page, in page order.
    pub(super) fn groups(&mut self, page: &'a Page, modules: &mut Scope) -> Vec<Group> {
        let root = Place::file(page.file);
        let groups = root.key("groups");
        if page.spec.groups.is_empty() {
            let found = self
                .at_key(&groups, "the page has no group")
                .label("expected one heading at least")
                .help("add the headings of the page, each with its endpoints");
            self.push(found);
        }
        let mut lowered = Vec::new();
        for (name, group) in &page.spec.groups {
            let place = groups.key(name);
            let help = "rename it: a group is a module, a file and a method of the client, like `job_groups`";
            if self.usable(names::module(name), ("a module", name), &place, help).is_none() {
                continue;
            }
            self.claim(modules, name, name, &place);
            lowered.push(self.group(page, name, group, &place));
        }
        lowered
    }

    fn group(&mut self, page: &Page, name: &str, group: &'a spec::Group, place: &Place<'_>) -> Group {
        self.prose(Some(&group.doc), &place.key("doc"));
        self.line(&group.heading, &place.key("heading"));
        let mut scope = Scope::new("types");
        let list = place.key("operations");
        if group.operations.is_empty() {
            let found = self
                .at_key(&list, format!("`{name}` has no operation"))
                .label("expected one endpoint at least")
                .help("add the endpoints that stand under this heading");
            self.push(found);
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
        let docs = self.spec.api.1.docs_url.trim_end_matches('/');
        format!("{docs}/{page}#{}", heading.to_kebab_case())
    }

    fn operation(
        &mut self,
        group: &str,
        method: &str,
        written: &'a spec::Operation,
        place: &Place<'_>,
        scope: &mut Scope,
    ) -> Option<Operation> {
        let help = "rename it: a method is written like `set_result`";
        self.usable(names::method(method), ("a method", method), place, help)?;
        let name = self.usable(names::type_of(method), ("a type", method), place, help)?;
        self.own_type(method, &name, place);
        self.claim(scope, &name, method, place);
        self.path(written, place);
        self.summary(&written.summary, &place.key("summary"));
        self.prose(written.doc.as_deref(), &place.key("doc"));
        let site = if written.method == Method::Get { Site::Query } else { Site::Body };
        let fields = self.fields(&written.fields, written.evidence, site, &place.key("fields"));
        let mut notes = Vec::new();
        let at_least_one = self.at_least_one(written, &fields, place, &mut notes);
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
            evidence: written.evidence,
            fields,
            notes,
        })
    }

    /// Refuses an operation whose type would be one of the spec's own.
    fn own_type(&mut self, written: &str, name: &str, place: &Place<'_>) {
        if self.types.get(name).is_some() {
            let found = self
                .at_key(
                    place,
                    format!("`{written}` becomes the type `{name}`, which the spec defines elsewhere"),
                )
                .label("two types of one name")
                .help("rename one of them");
            self.push(found);
        }
    }

    fn summary(&mut self, summary: &str, place: &Place<'_>) {
        if !self.line(summary, place) {
            return;
        }
        if summary.trim_end().ends_with('.') {
            let found = self
                .at_value(place, "a summary ends without a full stop")
                .label("expected one line such as `Lists jobs`")
                .help("delete the full stop; what needs more than a line goes into `doc`");
            self.push(found);
        }
        self.prose(Some(summary), place);
    }

    fn path(&mut self, written: &spec::Operation, place: &Place<'_>) {
        let place = place.key("path");
        let segments = written.path.strip_prefix('/').unwrap_or_default();
        let fits = segments.split('/').all(|segment| {
            !segment.is_empty()
                && segment.chars().any(|c| c.is_ascii_alphanumeric())
                && segment.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        });
        if !fits {
            let found = self
                .at_value(&place, format!("`{}` is not a path", written.path.escape_default()))
                .label("expected `/` and segments of letters, digits, `_`, `-` or `.`")
                .help("write it as the docs do, without the base URL and without a query");
            return self.push(found);
        }
        let endpoint = format!("{} {}", written.method.as_str(), written.path);
        let (file, (_, span)) = place.spans(self.spec.indexes);
        if let Some((other, first)) = self.paths.get(&endpoint).cloned() {
            let found = self
                .at_value(&place, format!("`{endpoint}` is here twice"))
                .label("again here")
                .related(other, first, "first here")
                .help("delete one of the two, or correct its path");
            return self.push(found);
        }
        self.paths.insert(endpoint, (file, span));
    }

    fn at_least_one(
        &mut self,
        written: &spec::Operation,
        fields: &[Field],
        place: &Place<'_>,
        notes: &mut Vec<Note>,
    ) -> Vec<Vec<String>> {
        let place = place.key("at_least_one");
        let sets = self.ruled(written.at_least_one.as_ref(), written.evidence, &place, notes);
        let sets = sets.map_or_else(Vec::new, |(sets, _)| sets);
        let sets = sets.iter().enumerate();
        let mut wires: Vec<_> =
            sets.map(|(index, set)| self.alternatives(set, written, fields, &place.item(index))).collect();
        // A set whose fields are all absent by a ruling asks for nothing.
        wires.retain(|set| !set.is_empty());
        wires
    }

    fn alternatives(
        &mut self,
        set: &[String],
        written: &spec::Operation,
        fields: &[Field],
        place: &Place<'_>,
    ) -> Vec<String> {
        if set.is_empty() {
            let found = self
                .at_value(place, "none of no fields can be set")
                .label("expected the names of fields")
                .help("list the fields of which one has to be set, or delete the empty list");
            self.push(found);
        }
        let mut wires = Vec::with_capacity(set.len());
        for (index, key) in set.iter().enumerate() {
            let place = place.item(index);
            let Some(field) = self.named_field(key, written, fields, &place) else { continue };
            if field.required {
                let found = self
                    .at_value(&place, format!("`{key}` is required: it is always set"))
                    .label("this set is always met")
                    .help("leave the required field out, or delete the set");
                self.push(found);
            }
            if wires.contains(&field.wire) {
                let found = self
                    .at_value(&place, format!("`{key}` is in the set twice"))
                    .label("again here")
                    .help("keep one of the two");
                self.push(found);
            }
            wires.push(field.wire.clone());
        }
        wires
    }

    pub(super) fn named_field<'f>(
        &mut self,
        key: &str,
        written: &spec::Operation,
        fields: &'f [Field],
        place: &Place<'_>,
    ) -> Option<&'f Field> {
        if written.fields.contains_key(key) {
            // None if a ruling leaves it out, or if it is broken, which is said elsewhere.
            return fields.iter().find(|field| field.key == key);
        }
        let known = written.fields.keys().map(String::as_str);
        let help = match nearest(key, known.clone()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the fields are {}", one_of(known)),
        };
        let found = self
            .at_value(place, format!("this operation has no field `{key}`"))
            .label("expected one of its fields")
            .help(help);
        self.push(found);
        None
    }

    fn windows(&mut self, written: &spec::Operation, fields: &[Field], place: &Place<'_>) -> Vec<Window> {
        let list = place.key("windows");
        let mut windows = Vec::new();
        for (index, window) in written.windows.iter().enumerate() {
            let place = list.item(index);
            let from = self.window_end(&window.from, written, fields, &place.key("from"));
            let to = self.window_end(&window.to, written, fields, &place.key("to"));
            self.months(window.months, &place.key("months"));
            if let Some(item) = &window.item {
                self.line(item, &place.key("item"));
            }
            if window.from == window.to {
                let found = self
                    .at_value(&place.key("to"), format!("a window from `{0}` to `{0}` is none", window.to))
                    .label("expected another field")
                    .help("name the field that ends the span");
                self.push(found);
            }
            if let (Some(from), Some(to)) = (from, to) {
                let item = window.item.clone();
                windows.push(Window { from, to, months: window.months, item });
            }
        }
        windows
    }

    fn window_end(
        &mut self,
        key: &str,
        written: &spec::Operation,
        fields: &[Field],
        place: &Place<'_>,
    ) -> Option<String> {
        let field = self.named_field(key, written, fields, place)?;
        if field.kind != Kind::Timestamp || field.list.is_some() {
            let found = self
                .at_value(place, format!("`{key}` is not one timestamp"))
                .label("a window is between two timestamps")
                .help("name a field of `type: timestamp` without `list`");
            self.push(found);
        }
        Some(field.wire.clone())
    }

    /// Checks how long a window is.
    pub(super) fn months(&mut self, months: u32, place: &Place<'_>) {
        if months == 0 {
            let found = self
                .at_value(place, "a window of no months holds nothing")
                .label("expected 1 or more")
                .help("write how many calendar months the docs allow");
            self.push(found);
        }
    }

    fn returns(&mut self, written: &spec::Returns, place: &Place<'_>) -> Returns {
        let of = written.of.as_deref();
        let kind = of.and_then(|name| self.kind(name, &place.key("of")));
        let problem = match (written.kind, of, kind) {
            (ReturnKind::Entity | ReturnKind::Page, Some(_), Some(Kind::Entity(_)) | None) => None,
            (ReturnKind::Created, Some(_), Some(Kind::Id(_)) | None) => None,
            (ReturnKind::Nothing | ReturnKind::Undocumented, None, _) => None,
            (ReturnKind::Entity | ReturnKind::Page, None, _) => {
                Some("an entity or a page of them needs `of`")
            }
            (ReturnKind::Entity | ReturnKind::Page, ..) => Some("`of` has to name one of `entities:` here"),
            (ReturnKind::Created, None, _) => Some("an id of what was created needs `of`"),
            (ReturnKind::Created, ..) => Some("`of` has to name one of `ids:` here"),
            (ReturnKind::Nothing | ReturnKind::Undocumented, ..) => {
                Some("nothing comes back, so it is `of` nothing")
            }
        };
        if let Some(problem) = problem {
            let found = self
                .at_value(&place.key("of"), problem)
                .label("does not go with this `kind`")
                .help("spec/README.md lists what an operation can return");
            self.push(found);
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
