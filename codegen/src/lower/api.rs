//! The shared file, and the order in which the files are lowered.

use super::fields::Site;
use super::place::SpecPath;
use super::scope::Scope;
use super::state::{Lower, Page};
use super::types::Sections;
use crate::model::{self, Api, Envelope, Evidence, Field, Paging, Status};
use crate::source::diagnostic::{one_of, suggest};
use crate::source::spec;
use crate::text;

impl<'a> Lower<'a> {
    /// Returns the whole API.
    pub(super) fn api(&mut self) -> Api {
        let spec = self.spec;
        let (file, api) = (spec.shared.file, &spec.shared.spec);
        let sections = self.sections();
        self.register(file, &api.conflicts);
        for page in &spec.pages {
            self.register(page.file, &page.spec.conflicts);
        }
        let mut types = Scope::new("types");
        for section in &sections {
            self.declare(*section, &mut types);
        }
        let mut lowered = Api {
            title: api.title.clone(),
            base_url: api.base_url.clone(),
            key_header: api.api_key.header.clone(),
            key_evidence: api.api_key.evidence,
            pages: spec.pages.iter().map(|page| self.docs_page(&page.spec)).collect(),
            envelopes: self.envelopes(),
            paging: api.paging.as_ref().map(|paging| paged(paging, &api.fields)),
            window: api.window.as_ref().map(longest),
            statuses: self.statuses(),
            ids: Vec::new(),
            enums: Vec::new(),
            objects: Vec::new(),
            entities: Vec::new(),
            groups: Vec::new(),
            shared: self.shared(file),
        };
        self.add_types(sections, &mut lowered);
        let mut modules = Scope::new("modules");
        for page in &spec.pages {
            self.page(page);
            lowered.groups.extend(self.groups(page, &mut modules));
        }
        self.settled(&lowered.groups);
        self.unused_conflicts();
        self.unused(&lowered);
        lowered
    }

    /// Adds the types of all files.
    fn add_types(&mut self, sections: Vec<Sections<'a>>, lowered: &mut Api) {
        let mut made = Vec::new();
        for Sections { file, ids, enums, objects, entities } in sections {
            lowered.ids.extend(self.ids(file, ids));
            lowered.enums.extend(self.enums(file, enums));
            let objects = self.objects(file, "objects", Site::Object, objects);
            made.push((file, lowered.objects.len()..lowered.objects.len() + objects.len()));
            lowered.objects.extend(objects);
            lowered.entities.extend(self.objects(file, "entities", Site::Entity, entities));
        }
        for (file, range) in made {
            self.no_cycles(file, lowered.objects.get(range).unwrap_or_default(), &lowered.objects);
        }
    }

    pub(super) fn sections(&self) -> Vec<Sections<'a>> {
        let (file, api) = (self.spec.shared.file, &self.spec.shared.spec);
        let shared = Sections {
            file,
            ids: &api.ids,
            enums: &api.enums,
            objects: &api.objects,
            entities: &api.entities,
        };
        let pages = self.spec.pages.iter().map(|page| Sections {
            file: page.file,
            ids: &page.spec.ids,
            enums: &page.spec.enums,
            objects: &page.spec.objects,
            entities: &page.spec.entities,
        });
        std::iter::once(shared).chain(pages).collect()
    }

    /// Checks `spec/api.yaml` apart from its types, and returns the fields that operations share.
    fn shared(&mut self, file: usize) -> Vec<Field> {
        let api = &self.spec.shared.spec;
        let root = SpecPath::file(file);
        self.line(&api.title, &root.key("title"));
        self.url(&api.base_url, &root.key("base_url"));
        self.url(&api.docs_url, &root.key("docs_url"));
        let key = root.key("api_key");
        self.header(&api.api_key.header, &key.key("header"));
        // An operation may use a shared field or not, so examples and bounds of shared fields are checked here.
        let fields = self.fields(&api.fields, Evidence::Docs, Site::Shared, &root.key("fields"));
        if let Some(paging) = &api.paging {
            let place = root.key("paging");
            self.shared_name(&paging.number, &place.key("number"));
            self.shared_name(&paging.size, &place.key("size"));
            self.line(&paging.items, &place.key("items"));
            self.line(&paging.count, &place.key("count"));
            for (key, text) in [("id", &paging.id), ("descending", &paging.descending)] {
                if let Some(text) = text {
                    self.line(text, &place.key(key));
                }
            }
            for (key, field) in [("sort", &paging.sort), ("direction", &paging.direction)] {
                if let Some(field) = field {
                    self.shared_name(field, &place.key(key));
                }
            }
        }
        if let Some(window) = &api.window {
            let place = root.key("window");
            self.prose(window.doc.as_deref(), &place.key("doc"));
            self.months(window.months, &place.key("months"));
        }
        fields
    }

    fn docs_page(&self, page: &spec::PageFile) -> model::Page {
        let docs = self.spec.shared.spec.docs_url.trim_end_matches('/');
        model::Page { title: page.title.clone(), url: format!("{docs}/{}", page.page), doc: page.doc.clone() }
    }

    fn page(&mut self, page: &Page) {
        let root = SpecPath::file(page.file);
        self.line(&page.spec.title, &root.key("title"));
        self.prose(page.spec.doc.as_deref(), &root.key("doc"));
        self.page_name(&page.spec.page, &root.key("page"));
        let stem = self.spec.sources.get(page.file).and_then(|source| {
            let name = source.name.rsplit(['/', '\\']).next()?;
            name.strip_suffix(".yaml")
        });
        if stem != Some(page.spec.page.as_str()) {
            self.at_value(&root.key("page"), "the page and its file have different names")
                .label(format!("expected `{}`", stem.unwrap_or_default()))
                .help("rename the file or correct `page`: both are the last part of the page's URL")
                .report();
        }
    }

    fn page_name(&mut self, name: &str, place: &SpecPath<'_>) {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
            self.at_value(place, format!("`{}` is not the last part of a page's URL", name.escape_default()))
                .label("expected letters, digits, `-` or `_`")
                .help("copy it from the address bar")
                .report();
        }
    }

    fn shared_name(&mut self, name: &str, place: &SpecPath<'_>) {
        let fields = &self.spec.shared.spec.fields;
        if fields.contains_key(name) {
            return;
        }
        let known = fields.keys().map(String::as_str);
        let help = suggest(name, known.clone(), format!("the shared fields are {}", one_of(known)));
        self.at_value(place, format!("unknown shared field `{name}`"))
            .label("not under `fields:`")
            .help(help)
            .report();
    }

    fn envelopes(&mut self) -> Vec<Envelope> {
        let root = SpecPath::file(self.spec.shared.file);
        let list = root.key("envelopes");
        let api = &self.spec.shared.spec;
        for (index, envelope) in api.envelopes.iter().enumerate() {
            let place = list.item(index);
            self.prose(envelope.doc.as_deref(), &place.key("doc"));
            let keys = place.key("keys");
            for (index, key) in envelope.keys.iter().enumerate() {
                self.line(key, &keys.item(index));
            }
            if let Some(status) = &envelope.status {
                self.line(status, &place.key("status"));
            }
            let before = api.envelopes.iter().take(index).position(|other| other.keys == envelope.keys);
            if let Some(before) = before {
                self.at_value(&keys, format!("envelope {} repeats envelope {}", index + 1, before + 1))
                    .label("the same keys")
                    .help("delete one of the two")
                    .report();
            }
            if envelope.keys.is_empty() {
                self.at_value(&keys, "an envelope needs at least one key")
                    .label("expected the keys from the outside in")
                    .help("delete it: a result without an envelope is always accepted")
                    .report();
            }
        }
        let model = |written: &spec::Envelope| Envelope {
            keys: written.keys.clone(),
            status: written.status.clone(),
            doc: written.doc.clone(),
            evidence: written.evidence,
        };
        api.envelopes.iter().map(model).collect()
    }

    fn statuses(&mut self) -> Vec<Status> {
        let root = SpecPath::file(self.spec.shared.file);
        let list = root.key("statuses");
        let statuses = &self.spec.shared.spec.statuses;
        let mut lowered = Vec::with_capacity(statuses.len());
        for (code, status) in statuses {
            let code_text = code.to_string();
            let place = list.key(&code_text);
            self.prose(Some(&status.doc), &place.key("doc"));
            if !(100..600).contains(code) {
                self.at_key(&place, format!("{code} is not an HTTP status"))
                    .label("expected 100 to 599")
                    .help("write the number that the docs give")
                    .report();
            }
            lowered.push(Status { code: *code, doc: status.doc.clone(), evidence: status.evidence });
        }
        lowered
    }

    fn url(&mut self, url: &str, place: &SpecPath<'_>) {
        if !is_url(url) {
            self.at_value(place, format!("`{}` is not the URL of an API or its docs", url.escape_default()))
                .label("expected `https://host/path`")
                .help(
                    "write it with letters, digits and `-._~:/%` only: without a query, a fragment or a user",
                )
                .report();
        }
    }

    fn header(&mut self, name: &str, place: &SpecPath<'_>) {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            self.at_value(place, format!("`{}` is not the name of a header", name.escape_default()))
                .label("expected letters, digits and `-`")
                .help("write it as the docs do")
                .report();
        }
    }

    /// Checks a text of several paragraphs.
    pub(super) fn prose(&mut self, text: Option<&str>, place: &SpecPath<'_>) {
        if let Some(Err(unreadable)) = text.map(text::check) {
            self.at_value(place, format!("{} cannot be shown: {}", place.name(), unreadable.why()))
                .label("expected plain text")
                .help("write it in visible characters, code and data between single backticks")
                .report();
        }
    }

    /// Checks a text of one line, and returns whether it can be used.
    pub(super) fn line(&mut self, line: &str, place: &SpecPath<'_>) -> bool {
        let Err(unreadable) = text::check_line(line) else { return true };
        self.at_value(place, format!("{} cannot be shown: {}", place.name(), unreadable.why()))
            .label("expected one line of text")
            .help("write it on one line, with visible characters only")
            .report();
        false
    }
}

/// Returns the pagination of the API, with the default of the shared field.
fn paged(written: &spec::Paging, fields: &spec::Map<spec::Field>) -> Paging {
    let size = fields.get(&written.size).and_then(|field| field.default.as_ref());
    Paging {
        number: written.number.clone(),
        size: written.size.clone(),
        default_size: size.and_then(serde_json::Value::as_i64),
        items: written.items.clone(),
        count: written.count.clone(),
        id: written.id.clone(),
        sort: written.sort.clone(),
        descending: written.direction.clone().zip(written.descending.clone()),
        evidence: written.evidence,
    }
}

fn longest(written: &spec::WindowRule) -> model::WindowRule {
    model::WindowRule { months: written.months, doc: written.doc.clone(), evidence: written.evidence }
}

/// Returns whether a text is the URL of a server that a browser and Markdown keep as it is.
fn is_url(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = host.split_once(':').unwrap_or((host, "443"));
    let label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    host.contains('.')
        && host.split('.').all(label)
        && port.parse::<u16>().is_ok()
        && path.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/%".contains(c))
        && !path.contains("//")
        && !path.split('/').any(|segment| segment == "." || segment == "..")
}
