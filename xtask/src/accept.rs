//! `accept`: updates everything that is derived from the spec and the client.

use crate::explain::{self, What};
use crate::generate::{self, Mode};
use crate::{Error, Outcome, check, docs, openapi, surface};
use audit::report::Format;
use std::path::{Path, PathBuf};

/// The arguments of the command.
pub(crate) struct Options {
    /// The docs page to accept, if there is one.
    pub(crate) page: Option<docs::Options>,
    /// `true` if cargo must not download crates.
    pub(crate) offline: bool,
    pub(crate) root: PathBuf,
}

/// Accepts a page, then updates emitted files, tables, schema and the public API. Each step reports its changes first.
///
/// The page is accepted first, since the lock has the checksum of its accepted facts.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let root = &options.root;
    if let Some(page) = &options.page
        && let Outcome::Drift = docs::run(page)?
    {
        println!("nothing was accepted; edit the spec, then run this command again");
        return Ok(Outcome::Drift);
    }
    generate::run(&generate::Options { mode: Mode::Write, ..generate::Options::check(root) })?;
    openapi::run(&openapi::Options { mode: Mode::Write, root: root.clone() })?;
    explain::run(&explain::Options { what: What::Accept, root: root.clone() })?;
    check::accept_schema(root, options.offline)?;
    surface::run(&surface_options(root, options.offline))
}

fn surface_options(root: &Path, offline: bool) -> surface::Options {
    surface::Options { what: surface::What::Accept, format: Format::Text, offline, root: root.to_path_buf() }
}
