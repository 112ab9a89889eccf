//! The options of `generate`.

use super::value::{root, unexpected};
use crate::Error;
use crate::generate::{Mode, Options};
use lexopt::prelude::*;
use std::path::PathBuf;

/// Reads the options of `generate`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let mut options = Options { mode: Mode::Write, ..Options::check(&root()) };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => options.mode = Mode::Check,
            Long("spec") => options.spec = parser.value()?.into(),
            Long("out") => options.out = folder(&mut *parser)?,
            other => return Err(unexpected(&other)),
        }
    }
    Ok(options)
}

/// Reads a folder. An empty name would be the current folder.
fn folder(parser: &mut lexopt::Parser) -> Result<PathBuf, Error> {
    let name = parser.value()?;
    if name.is_empty() { Err("--out needs the name of a folder".into()) } else { Ok(name.into()) }
}
