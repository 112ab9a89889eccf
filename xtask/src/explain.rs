//! `explain`: where an item of the client comes from.

use crate::{Error, Outcome, docs, spec};
use audit::explain::{Explained, MARKS, items, table, with_table};
use codegen::Source;
use std::fs;
use std::path::{Path, PathBuf};

/// Where tests are.
const TESTS: &[&str] = &["tests/tests", "generated/tests", "codegen/tests", "xtask/audit/tests"];
/// The file with the table of endpoints.
pub(crate) const TABLE: &str = "CONTRIBUTING.md";

/// What the command line asked for.
pub(crate) struct Options {
    pub(crate) what: What,
    pub(crate) root: PathBuf,
}

/// What is to be explained.
pub(crate) enum What {
    /// One item.
    Item(String),
    /// All items, by name and place.
    All,
    /// The table of endpoints: printed.
    Table,
    /// The table of endpoints: brought in step where it is kept.
    Accept,
}

/// Explains an item, or all of them.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let sources = spec::read(&options.root.join("spec"), &options.root)?;
    let tests = test_files(&options.root)?;
    let explained = || -> Result<Explained, Error> {
        let accepted = docs::all_accepted(&options.root.join("spec"))?;
        Ok(Explained { items: items(&sources, &accepted)?, tests: audit::explain::tests(&tests) })
    };
    match &options.what {
        What::Item(name) => item(&explained()?, name),
        What::All => Ok(all(&explained()?)),
        What::Table => {
            print!("{}", table(&sources, &tests)?);
            Ok(Outcome::InStep)
        }
        What::Accept => accept(&options.root, &sources),
    }
}

fn item(explained: &Explained, name: &str) -> Result<Outcome, Error> {
    let Some(item) = explained.find(name) else {
        let hint =
            explained.similar(name).map_or_else(String::new, |other| format!("; did you mean `{other}`?"));
        return Err(format!(
            "the spec makes nothing that is called `{name}`{hint}\n  `cargo xtask explain --all` lists what it makes; \
             the rest of the client is written by hand, in generated/src/"
        )
        .into());
    };
    print!("{}", explained.show(item));
    Ok(Outcome::InStep)
}

fn all(explained: &Explained) -> Outcome {
    for item in &explained.items {
        println!("{}\t{}\t{}", item.name, item.place, item.rust.join(", "));
    }
    Outcome::InStep
}

fn accept(root: &Path, sources: &[Source]) -> Result<Outcome, Error> {
    let path = root.join(TABLE);
    let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {TABLE}: {error}"))?;
    let new = new_table(root, sources, &text)?;
    if new == text {
        println!("{TABLE}: in step");
    } else {
        fs::write(&path, new).map_err(|error| format!("cannot write {TABLE}: {error}"))?;
        println!("{TABLE}: table written");
    }
    Ok(Outcome::InStep)
}

/// The text of the file with the table, as spec and tests give it.
pub(crate) fn new_table(root: &Path, sources: &[Source], text: &str) -> Result<String, Error> {
    let table = table(sources, &test_files(root)?)?;
    with_table(text, &table).ok_or_else(|| {
        let (begin, end) = MARKS;
        format!("{TABLE} has no place for the table; give it these two lines:\n{begin}\n{end}").into()
    })
}

/// The Rust files that tests are in, by name.
fn test_files(root: &Path) -> Result<Vec<Source>, Error> {
    let mut folders: Vec<_> = TESTS.iter().map(|folder| root.join(folder)).collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let problem = |error| format!("cannot list {}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(problem)? {
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
