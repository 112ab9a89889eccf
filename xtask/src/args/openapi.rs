//! The options of `openapi`.

use super::value::{root, unexpected};
use crate::Error;
use crate::generate::Mode;
use crate::openapi::Options;
use lexopt::prelude::*;

/// Reads the options of `openapi`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let mut mode = Mode::Write;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => mode = Mode::Check,
            other => return Err(unexpected(&other)),
        }
    }
    Ok(Options { mode, root: root() })
}
