//! The options of `prove`.

use super::value::{root, unexpected};
use crate::Error;
use crate::prove::Options;
use lexopt::prelude::*;

/// Reads the options of `prove`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let mut options = Options { names: Vec::new(), quick: false, root: root() };
    while let Some(argument) = parser.next()? {
        match argument {
            Value(name) => options.names.push(name.string()?),
            Long("quick") => options.quick = true,
            other => return Err(unexpected(&other)),
        }
    }
    Ok(options)
}
