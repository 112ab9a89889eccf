//! The mutants that cargo-mutants lists.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::process::Command;

/// A small change of a function.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mutant {
    /// The number that selects it.
    pub(crate) number: u32,
    pub(crate) file: String,
    /// The change in words, without its line. The second equal change of a file has `#2` at its end.
    pub(crate) name: String,
    pub(crate) line: u32,
    pub(crate) function: Function,
    /// The replaced bytes of the file.
    pub(crate) span: Range<usize>,
    pub(crate) replacement: String,
}

/// The function that a mutant changes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// The arrow and the type, or nothing.
    pub(crate) returns: String,
    /// The bytes of the file, from its attributes to its closing brace.
    pub(crate) span: Range<usize>,
}

#[derive(Deserialize)]
struct Listed {
    name: String,
    file: String,
    function: Option<ListedFunction>,
    span: Span,
    replacement: String,
}

#[derive(Deserialize)]
struct ListedFunction {
    function_name: String,
    return_type: String,
    span: Span,
}

#[derive(Clone, Copy, Deserialize)]
struct Span {
    start: Place,
    end: Place,
}

#[derive(Clone, Copy, Deserialize)]
struct Place {
    line: u32,
    column: u32,
}

/// Asks cargo-mutants for the mutants of the modules in `.cargo/mutants.toml`.
pub(crate) fn list(root: &Path) -> Result<Vec<Mutant>, String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["mutants", "--list", "--json", "--colors", "never"]);
    let output = cargo.output().map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(format!(
            "`cargo mutants --list` failed; fix: cargo install --locked cargo-mutants\n{text}"
        ));
    }
    read(&String::from_utf8_lossy(&output.stdout), root)
}

fn read(json: &str, root: &Path) -> Result<Vec<Mutant>, String> {
    let listed: Vec<Listed> = serde_json::from_str(json)
        .map_err(|error| format!("`cargo mutants --list` has another format: {error}"))?;
    let mut texts = BTreeMap::new();
    let mut counts = BTreeMap::new();
    let mut mutants = Vec::new();
    for mutant in listed {
        let Some(function) = mutant.function else { continue };
        if !texts.contains_key(&mutant.file) {
            let text = std::fs::read_to_string(root.join(&mutant.file))
                .map_err(|error| format!("cannot read {}: {error}", mutant.file))?;
            texts.insert(mutant.file.clone(), text);
        }
        let text = &texts[&mutant.file];
        let mut name = without_place(&mutant.name, &mutant.file);
        let count: &mut u32 = counts.entry((mutant.file.clone(), name.clone())).or_default();
        *count += 1;
        if *count > 1 {
            name.push_str(&format!(" #{count}"));
        }
        mutants.push(Mutant {
            number: mutants.len() as u32 + 1,
            name,
            line: mutant.span.start.line,
            function: Function {
                name: function.function_name,
                returns: function.return_type,
                span: bytes(text, function.span),
            },
            span: bytes(text, mutant.span),
            replacement: mutant.replacement,
            file: mutant.file,
        });
    }
    Ok(mutants)
}

/// Returns the words of `FILE:LINE:COLUMN: words`.
fn without_place(name: &str, file: &str) -> String {
    let rest = name.strip_prefix(file).unwrap_or(name);
    match rest.split_once(": ") {
        Some((_, words)) => words.to_owned(),
        None => rest.to_owned(),
    }
}

fn bytes(text: &str, span: Span) -> Range<usize> {
    offset(text, span.start)..offset(text, span.end)
}

/// Returns the offset of a line and a column in characters, both from 1.
fn offset(text: &str, place: Place) -> usize {
    let mut begin = 0;
    for line in text.split_inclusive('\n').take(place.line as usize - 1) {
        begin += line.len();
    }
    match text[begin..].char_indices().nth(place.column as usize - 1) {
        Some((offset, _)) => begin + offset,
        None => text.len(),
    }
}
