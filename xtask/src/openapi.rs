//! `openapi`: the API as OpenAPI documents.

use crate::generate::Mode;
use crate::{Error, Outcome, spec};
use audit::openapi::{Version, document};
use audit::report::{self, Finding, StepVerdict};
use codegen::Source;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = "generated/openapi";
const FIX: &str = "cargo xtask openapi";

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) mode: Mode,
    pub(crate) root: PathBuf,
}

/// Writes the documents, or reports those that are out of date.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let sources = spec::read(&options.root.join("spec"), &options.root)?;
    if options.mode == Mode::Write {
        return write(&options.root, &sources);
    }
    match check(&options.root, &sources)? {
        StepVerdict::Failed { findings, fix } => {
            for finding in findings {
                print!("\n{}", report::text(&finding, None));
            }
            println!("\nfix: {fix}");
            Ok(Outcome::Drift)
        }
        _ => {
            println!("{FOLDER}: up to date, {} files", Version::ALL.len());
            Ok(Outcome::Success)
        }
    }
}

fn write(root: &Path, sources: &[Source]) -> Result<Outcome, Error> {
    for (version, text) in documents(sources)? {
        let file = format!("{FOLDER}/{}", version.file());
        let path = root.join(&file);
        if fs::read_to_string(&path).is_ok_and(|before| before == text) {
            println!("{file}: unchanged");
            continue;
        }
        fs::write(&path, text).map_err(|error| format!("cannot write {file}: {error}"))?;
        println!("{file}: written");
    }
    Ok(Outcome::Success)
}

fn documents(sources: &[Source]) -> Result<Vec<(Version, String)>, Error> {
    let api = codegen::parse(sources)?;
    let mut all = Vec::new();
    for version in Version::ALL {
        all.push((version, document(&api, version, env!("CARGO_PKG_VERSION"))));
    }
    Ok(all)
}

/// Compares the documents with the spec.
pub(crate) fn check(root: &Path, sources: &[Source]) -> Result<StepVerdict, Error> {
    let mut findings = Vec::new();
    for (version, after) in documents(sources)? {
        let file = format!("{FOLDER}/{}", version.file());
        match fs::read_to_string(root.join(&file)) {
            Ok(before) if before.replace("\r\n", "\n") == after => {}
            Ok(before) => {
                let message = format!("{file} is out of date");
                findings.push(Finding::differs(&file, message, &before, &after, "generated from the spec"));
            }
            Err(error) => findings.push(Finding::on(&file, format!("cannot read {file}: {error}"))),
        }
    }
    Ok(StepVerdict::new(findings, FIX, format!("{} files", Version::ALL.len())))
}
