//! The options of `shapes`.

use super::value::{root, unexpected};
use crate::Error;
use crate::shapes::Options;
use lexopt::prelude::*;

/// Reads the options of `shapes`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let record = match parser.next()? {
        Some(Value(path)) => path.into(),
        Some(other) => return Err(unexpected(&other)),
        None => return Err("shapes needs a FILE that `vh3 doctor --record-shapes FILE` wrote".into()),
    };
    match parser.next()? {
        Some(other) => Err(unexpected(&other)),
        None => Ok(Options { record, root: root() }),
    }
}
