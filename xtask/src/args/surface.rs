//! The options of `surface`.

use super::value::{format, root, unexpected};
use crate::Error;
use crate::surface::{Options, What};
use audit::report::Format;
use lexopt::prelude::*;

/// Reads the options of `surface`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let (mut accept, mut against, mut shape, mut offline) = (false, None, Format::Text, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("accept") => accept = true,
            Long("against") => against = Some(parser.value()?.string()?),
            Long("format") => shape = parser.value()?.parse_with(format)?,
            Long("offline") => offline = true,
            other => return Err(unexpected(&other)),
        }
    }
    let what = match (accept, against) {
        (false, None) => What::Check,
        (true, None) => What::Accept,
        (false, Some(old)) => What::Against(old),
        (true, Some(_)) => return Err("--accept and --against exclude each other; remove one".into()),
    };
    Ok(Options { what, format: shape, offline, root: root() })
}
