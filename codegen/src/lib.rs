//! The generator: a hand-written spec in, the source of the client's `api` module out.
//!
//! Text in, text out: no file, no clock, no environment. [`generate`] is the whole of it:
//! parse, lower, emit, format.

pub mod emit;
mod format;
mod header;
mod lower;
pub mod model;
pub mod names;
mod seal;
pub mod source;
mod text;

pub use header::{checksum, is_intact};
pub use seal::LOCK;
pub use source::diagnostic::{Diagnostic, Location, Problem, Related, Report, Source, Span};

use lower::{Page, Rules, Shared, Spec};
use serde::de::DeserializeOwned;
use source::diagnostic::one_of;
use source::structure;
use source::yaml::{self, Node};

/// The command that makes the emitted files, named in each of them.
pub const COMMAND: &str = "cargo xtask generate";

/// The name of the file that all pages share.
pub const SHARED: &str = "api.yaml";

/// The schema of [`SHARED`], derived from [`source::spec::ApiFile`].
pub const API_SCHEMA: &str = include_str!("../../spec/schema/api.json");

/// The schema of a page, derived from [`source::spec::PageFile`].
pub const PAGE_SCHEMA: &str = include_str!("../../spec/schema/page.json");

/// A file of the client's `api` module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name within the module, such as `jobs.rs`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The result of a run.
#[derive(Clone, Debug)]
pub struct Output {
    /// The Rust files, in the order of the spec.
    pub files: Vec<File>,
    /// The API as JSON.
    pub table: File,
    /// The number of endpoints in them.
    pub endpoints: usize,
    /// The files of the spec, each with the checksum of its meaning.
    spec: Vec<(String, String)>,
}

/// Turns a spec into the files of the `api` module.
///
/// # Errors
///
/// Everything that is wrong with the spec, or with its syntax if that is broken.
pub fn generate(sources: &[Source]) -> Result<Output, Report> {
    let Parsed { api, indexes } =
        read(sources, Rules::AsWritten).map_err(|found| Report::new(sources, found))?;
    let of = |(source, index): (&Source, _)| (source.file_name().to_owned(), seal::meaning(&index));
    // The trees of the spec are dropped here, before the output takes memory.
    let spec = sources.iter().zip(indexes).map(of).collect();
    let files = emit::files(&api).map_err(|broken| Report::new(sources, vec![*broken]))?;
    let table = emit::table::file(&api);
    let endpoints = api.groups.iter().map(|group| group.operations.len()).sum();
    Ok(Output { files, table, endpoints, spec })
}

/// Reads a spec into the model, without emitting anything.
///
/// # Errors
///
/// As [`generate`].
pub fn parse(sources: &[Source]) -> Result<model::Api, Report> {
    let Parsed { api, .. } = read(sources, Rules::AsWritten).map_err(|found| Report::new(sources, found))?;
    Ok(api)
}

/// Reads a spec as if the page had the last word in every conflict in which it speaks.
///
/// # Errors
///
/// As [`generate`].
pub fn parse_by_page(sources: &[Source]) -> Result<model::Api, Report> {
    let Parsed { api, .. } = read(sources, Rules::ByPage).map_err(|found| Report::new(sources, found))?;
    Ok(api)
}

/// A spec that was read.
struct Parsed {
    api: model::Api,
    /// The YAML of each file.
    indexes: Vec<Node>,
}

fn read(sources: &[Source], rules: Rules) -> Result<Parsed, Vec<Diagnostic>> {
    let indexes = index(sources)?;
    let mut found = Vec::new();
    let mut shared = None;
    let mut pages = Vec::new();
    for (file, (source, index)) in sources.iter().zip(&indexes).enumerate() {
        if is_shared(source) {
            let spec = typed(file, source, index, &structure::API, &mut found);
            shared = spec.map(|spec| Shared { file, spec });
        } else {
            pages.extend(
                typed(file, source, index, &structure::PAGE, &mut found).map(|spec| Page { file, spec }),
            );
        }
    }
    match shared {
        Some(shared) if found.is_empty() => {
            let api = lower::lower(&Spec { sources, indexes: &indexes, rules, shared, pages })?;
            Ok(Parsed { api, indexes })
        }
        None if found.is_empty() => Err(vec![no_shared_file(sources)]),
        _ => Err(found),
    }
}

/// Indexes the YAML of each file.
///
/// # Errors
///
/// When a file is not valid YAML.
pub fn index(sources: &[Source]) -> Result<Vec<Node>, Vec<Diagnostic>> {
    let mut indexes = Vec::with_capacity(sources.len());
    let mut found = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        match yaml::index(file, &source.text) {
            Ok(index) => indexes.push(index),
            Err(problems) => found.extend(problems),
        }
    }
    if found.is_empty() { Ok(indexes) } else { Err(found) }
}

fn typed<T: DeserializeOwned>(
    file: usize,
    source: &Source,
    index: &Node,
    schema: &serde_json::Value,
    found: &mut Vec<Diagnostic>,
) -> Option<T> {
    let problems = structure::check(file, index, schema);
    if !problems.is_empty() {
        found.extend(problems);
        return None;
    }
    // Only the reader of the text knows the place of a mistake.
    match serde_yaml::from_value(index.to_yaml()).or_else(|_| serde_yaml::from_str(&source.text)) {
        Ok(spec) => Some(spec),
        Err(error) => {
            found.push(unreadable(file, source, &error));
            None
        }
    }
}

/// Reports a file that fits the schema but not the types.
fn unreadable(file: usize, source: &Source, error: &serde_yaml::Error) -> Diagnostic {
    let byte = error.location().map_or(0, |place| place.index());
    let start = source.text.get(..byte).map_or(0, |before| before.chars().count());
    Diagnostic::new(file, start..start + 1, error.to_string())
        .label("reading stopped here")
        .help("correct it; spec/README.md describes the form")
}

/// Returns whether a file is the one that all pages share.
pub fn is_shared(source: &Source) -> bool {
    source.file_name() == SHARED
}

fn no_shared_file(sources: &[Source]) -> Diagnostic {
    let given = one_of(sources.iter().map(|source| source.name.as_str()));
    Diagnostic::without_place(format!("the spec has no `{SHARED}`: found {given}"))
        .help(format!("add `{SHARED}`, the file of the shared parts; spec/README.md describes it"))
}
