//! The options of `explain`.

use super::value::{root, unexpected};
use crate::Error;
use crate::explain::{Options, What};
use lexopt::prelude::*;

/// Reads the options of `explain`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let (mut name, mut all, mut markdown, mut accept) = (None, false, false, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if name.is_none() => name = Some(value.string()?),
            Long("all") => all = true,
            Long("accept") => accept = true,
            Long("format") => {
                markdown = parser.value()?.parse_with(|format| match format {
                    "text" => Ok(false),
                    "markdown" => Ok(true),
                    _ => Err("expected text or markdown"),
                })?
            }
            other => return Err(unexpected(&other)),
        }
    }
    let what = match (name, all) {
        (Some(name), false) => What::Item(name),
        (None, true) if accept => What::Accept,
        (None, true) if markdown => What::Table,
        (None, true) => What::All,
        _ => return Err("expected NAME or --all; `cargo xtask explain --help` shows both".into()),
    };
    Ok(Options { what, root: root() })
}
