//! `reference`: the API as one HTML page.

use crate::{Error, Outcome, spec};
use std::fs;
use std::path::PathBuf;

/// The arguments of the command.
pub(crate) struct Options {
    /// The file to write, if it is not the usual one.
    pub(crate) file: Option<PathBuf>,
    pub(crate) root: PathBuf,
}

/// Writes the page.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let api = codegen::parse(&spec::read(&options.root.join("spec"), &options.root)?)?;
    let usual = options.root.join("target/reference/index.html");
    let file = options.file.as_ref().unwrap_or(&usual);
    let wrong = |error| format!("cannot write {}: {error}", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(wrong)?;
    }
    fs::write(file, audit::reference::page(&api)).map_err(wrong)?;
    println!("{}: written", file.display());
    Ok(Outcome::Success)
}
