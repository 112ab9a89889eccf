//! The options of `reference`.

use super::value::{root, unexpected};
use crate::Error;
use crate::reference::Options;
use lexopt::prelude::*;

/// Reads the options of `reference`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let mut file = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(path) if file.is_none() => file = Some(path.into()),
            other => return Err(unexpected(&other)),
        }
    }
    Ok(Options { file, root: root() })
}
