//! `explain`: shows the source of an item of the client.

use crate::{Error, Outcome, docs, spec};
use audit::explain::{Explained, Table, items, tables};
use codegen::Source;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of tests.
const TESTS: &[&str] = &["tests/tests", "generated/tests", "codegen/tests", "xtask/audit/tests"];

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) what: What,
    pub(crate) root: PathBuf,
}

/// The items to explain.
pub(crate) enum What {
    /// One item.
    Item(String),
    /// All items, by name and place.
    All,
    /// The tables of the documents: printed.
    Table,
    /// The tables of the documents: written.
    Accept,
}

/// Explains an item, or all of them.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let sources = spec::read(&options.root.join("spec"), &options.root)?;
    match &options.what {
        What::Item(name) => item(&explained(&options.root, &sources)?, name),
        What::All => Ok(all(&explained(&options.root, &sources)?)),
        What::Table => {
            for table in tables(&sources)? {
                println!("{}", table.text);
            }
            Ok(Outcome::Success)
        }
        What::Accept => accept(&options.root, &sources),
    }
}

fn explained(root: &Path, sources: &[Source]) -> Result<Explained, Error> {
    let accepted = docs::all_accepted(&root.join("spec"))?;
    let tests = audit::explain::tests(&test_files(root)?);
    Ok(Explained { items: items(sources, &accepted)?, tests })
}

fn item(explained: &Explained, name: &str) -> Result<Outcome, Error> {
    let Some(item) = explained.find(name) else {
        if let Some(text) = explained.about(name) {
            print!("{text}");
            return Ok(Outcome::Success);
        }
        let hint =
            explained.similar(name).map_or_else(String::new, |other| format!("; did you mean `{other}`?"));
        return Err(format!(
            "the spec has no item `{name}`{hint}\n  `cargo xtask explain --all` lists its items; the rest of the client is \
             hand-written, in generated/src/"
        )
        .into());
    };
    print!("{}", explained.show(item));
    Ok(Outcome::Success)
}

fn all(explained: &Explained) -> Outcome {
    for item in &explained.items {
        println!("{}\t{}\t{}", item.name, item.place, item.rust.join(", "));
    }
    Outcome::Success
}

fn accept(root: &Path, sources: &[Source]) -> Result<Outcome, Error> {
    for document in documents(root, sources)? {
        let Document { file, before, after } = document;
        if before == after {
            println!("{file}: up to date");
        } else {
            fs::write(root.join(file), after).map_err(|error| format!("cannot write {file}: {error}"))?;
            println!("{file}: tables written");
        }
    }
    Ok(Outcome::Success)
}

/// A document with derived tables.
pub(crate) struct Document {
    /// Its name, relative to the root.
    pub(crate) file: &'static str,
    /// Its text.
    pub(crate) before: String,
    /// Its text with the tables of the spec.
    pub(crate) after: String,
}

/// Reads the documents that have derived tables, and inserts the tables of the spec.
pub(crate) fn documents(root: &Path, sources: &[Source]) -> Result<Vec<Document>, Error> {
    let mut documents: Vec<Document> = Vec::new();
    for table in tables(sources)? {
        let place = match documents.iter().position(|document| document.file == table.file) {
            Some(place) => place,
            None => {
                documents.push(document(root, table.file)?);
                documents.len() - 1
            }
        };
        if let Some(document) = documents.get_mut(place) {
            document.after = inserted(&table, &document.after)?;
        }
    }
    Ok(documents)
}

fn document(root: &Path, file: &'static str) -> Result<Document, Error> {
    let text = fs::read_to_string(root.join(file)).map_err(|error| format!("cannot read {file}: {error}"))?;
    let text = text.replace("\r\n", "\n");
    Ok(Document { file, after: text.clone(), before: text })
}

fn inserted(table: &Table, document: &str) -> Result<String, Error> {
    table.inserted(document).ok_or_else(|| {
        let (file, [first, last]) = (table.file, table.marks());
        format!("{file} has no markers for its table; add these two lines:\n{first}\n{last}").into()
    })
}

/// Returns the Rust files in the folders of tests, sorted by name.
fn test_files(root: &Path) -> Result<Vec<Source>, Error> {
    let mut folders: Vec<_> = TESTS.iter().map(|folder| root.join(folder)).collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(spec::source(&path, root)?);
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}
