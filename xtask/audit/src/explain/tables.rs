//! The tables that documents show of a spec: its pages, its endpoints and its conflicts.

use codegen::model::{Api, Field, Note, Operation, ReturnKind};
use codegen::source::diagnostic::{Report, Source};
use codegen::source::spec::Authority;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The command that writes the tables.
pub const ACCEPT: &str = "cargo xtask explain --all --accept";

/// A part of a document that is derived from the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The document, relative to the root of the workspace.
    pub file: &'static str,
    /// The name of the part, as its first line has it.
    pub name: &'static str,
    /// The table in Markdown.
    pub text: String,
}

/// Returns the tables of all documents.
///
/// # Errors
///
/// As [`generate`](codegen::generate).
pub fn tables(sources: &[Source]) -> Result<Vec<Table>, Report> {
    let api = codegen::parse(sources)?;
    Ok(vec![
        Table { file: "README.md", name: "pages", text: pages(&api) },
        Table { file: "generated/src/guide.md", name: "groups", text: groups(&api) },
        Table { file: "spec/COVERAGE.md", name: "endpoints", text: endpoints(&api) },
        Table { file: "spec/COVERAGE.md", name: "conflicts", text: conflicts(&api) },
    ])
}

impl Table {
    /// Returns a document with this table in its place, or `None` if the document has no place for it.
    #[must_use]
    pub fn inserted(&self, document: &str) -> Option<String> {
        let [first, last] = self.marks();
        let (before, rest) = document.split_once(&first)?;
        let (_, after) = rest.split_once(&last)?;
        Some(format!("{before}{first}\n\n{}\n{last}{after}", self.text))
    }

    /// Returns the lines around the table.
    #[must_use]
    pub fn marks(&self) -> [String; 2] {
        [format!("<!-- {}: {ACCEPT} -->", self.name), format!("<!-- end of {} -->", self.name)]
    }
}

/// One row for each page: its groups and the number of its endpoints.
fn pages(api: &Api) -> String {
    let mut pages: Vec<Page<'_>> = Vec::new();
    for group in &api.groups {
        let call = format!("`.{}()`", group.module);
        match pages.last_mut() {
            Some(page) if page.source == group.source => {
                page.groups.push(call);
                page.endpoints += group.operations.len();
            }
            _ => pages.push(Page {
                source: &group.source,
                url: group.link.split('#').next().unwrap_or_default(),
                groups: vec![call],
                endpoints: group.operations.len(),
            }),
        }
    }
    let total: usize = pages.iter().map(|page| page.endpoints).sum();
    let mut table = String::from("| docs page | groups of the client | endpoints |\n|---|---|---|\n");
    for page in pages {
        let name = page.source.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
        let Page { url, endpoints, .. } = page;
        row(&mut table, &[format!("[{name}]({url})"), page.groups.join(", "), endpoints.to_string()]);
    }
    row(&mut table, &["all".to_owned(), String::new(), total.to_string()]);
    table
}

/// One row for each group: its meaning, and its calls with links to their docs.
fn groups(api: &Api) -> String {
    let mut table = String::from("| group | | calls |\n|---|---|---|\n");
    for group in &api.groups {
        let module = &group.module;
        let mut calls = Vec::new();
        for operation in &group.operations {
            calls.push(format!("[{}]({module}::{})", operation.method_name, operation.name));
        }
        let handle = format!("[`.{module}()`](Client::{module})");
        row(&mut table, &[handle, group.doc.clone(), calls.join(", ")]);
    }
    table
}

struct Page<'a> {
    source: &'a str,
    url: &'a str,
    groups: Vec<String>,
    endpoints: usize,
}

/// One row for each endpoint, in the order of the pages.
fn endpoints(api: &Api) -> String {
    let head = "| endpoint | call | effect | fields by evidence | response | conflicts |\n|---|---|---|---|---|---|\n";
    let mut table = String::from(head);
    for group in &api.groups {
        for operation in &group.operations {
            let cells = [
                format!("`{} {}`", operation.method.as_str(), operation.path),
                format!("`.{}().{}`", group.module, call(operation)),
                operation.effect.word().to_owned(),
                fields(operation),
                response(operation),
                named_conflicts(operation),
            ];
            row(&mut table, &cells);
        }
    }
    table
}

/// The method with its arguments.
fn call(operation: &Operation) -> String {
    let mut arguments = Vec::new();
    for field in &operation.fields {
        if field.is_argument() {
            arguments.push(field.name.as_str());
        }
    }
    format!("{}({})", operation.method_name, arguments.join(", "))
}

/// The number of fields by evidence.
fn fields(operation: &Operation) -> String {
    let mut counts = BTreeMap::new();
    for field in &operation.fields {
        *counts.entry(field.evidence).or_insert(0_usize) += 1;
    }
    let mut parts = Vec::new();
    for (evidence, count) in counts {
        parts.push(format!("{count} {}", evidence.word()));
    }
    or_none(parts.join(", "))
}

fn response(operation: &Operation) -> String {
    let name = operation.returns.of.as_deref().unwrap_or_default();
    match operation.returns.kind {
        ReturnKind::Entity => format!("`{name}`"),
        ReturnKind::Page => format!("page of `{name}`"),
        ReturnKind::Created => format!("new `{name}`"),
        ReturnKind::Nothing => "empty".to_owned(),
        ReturnKind::Undocumented => "raw JSON".to_owned(),
    }
}

fn named_conflicts(operation: &Operation) -> String {
    let mut names: Vec<&str> = Vec::new();
    let fields = operation.fields.iter().flat_map(|field| &field.notes);
    for note in operation.notes.iter().chain(fields) {
        if !names.contains(&note.conflict.as_str()) {
            names.push(&note.conflict);
        }
    }
    or_none(names.join(", "))
}

/// One row for each conflict, by number.
fn conflicts(api: &Api) -> String {
    let mut registered = BTreeMap::new();
    for note in notes(api) {
        registered.entry(number(&note.conflict)).or_insert(note);
    }
    let mut table =
        String::from("| | question | this client follows | why | the other form |\n|---|---|---|---|---|\n");
    for note in registered.into_values() {
        let cells = [
            note.conflict.clone(),
            note.question.clone(),
            authority(note.rules).to_owned(),
            note.why.clone(),
            note.otherwise.clone(),
        ];
        row(&mut table, &cells);
    }
    table
}

fn notes(api: &Api) -> impl Iterator<Item = &Note> {
    let operations = api.groups.iter().flat_map(|group| &group.operations);
    let sent = operations.clone().flat_map(|operation| &operation.fields);
    let objects = api.objects.iter().chain(&api.entities).flat_map(|object| &object.fields);
    let fields: Vec<&Field> = sent.chain(objects).chain(&api.shared).collect();
    operations.flat_map(|operation| &operation.notes).chain(fields.into_iter().flat_map(|field| &field.notes))
}

/// Sorts `C2` before `C10`.
fn number(conflict: &str) -> (usize, &str) {
    (conflict.len(), conflict)
}

fn authority(authority: Authority) -> &'static str {
    match authority {
        Authority::Docs => "the docs page",
        Authority::Example => "the example",
        Authority::Overview => "the overview",
        Authority::Client => "VH3's own client",
        Authority::Upstream => "BigChange",
    }
}

fn row(table: &mut String, cells: &[String]) {
    table.push('|');
    for cell in cells {
        let text = cell.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
        let _ = write!(table, " {text} |");
    }
    table.push('\n');
}

fn or_none(text: String) -> String {
    if text.is_empty() { "none".to_owned() } else { text }
}
