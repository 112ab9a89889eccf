//! The options of commands that are lists of steps.

use super::value::{root, unexpected};
use crate::step::Choice;
use crate::{Error, check, release};
use audit::report::Format;
use lexopt::prelude::*;

/// Reads the options of `check`.
pub(super) fn check(parser: &mut lexopt::Parser) -> Result<check::Options, Error> {
    let Options { choice, offline, .. } = options(parser, false)?;
    Ok(check::Options { root: root(), choice, offline })
}

/// Reads the options of `release`, which only has a dry run.
pub(super) fn release(parser: &mut lexopt::Parser) -> Result<release::Options, Error> {
    let Options { choice, offline, dry_run } = options(parser, true)?;
    if !dry_run {
        return Err(
            "this command does not publish; xtask/README.md (Release) lists the steps; run the checks before a \
             release: cargo xtask release --dry-run"
                .into(),
        );
    }
    Ok(release::Options { root: root(), choice, offline })
}

#[derive(Default)]
struct Options {
    choice: Choice,
    offline: bool,
    dry_run: bool,
}

/// Reads the selected steps.
fn options(parser: &mut lexopt::Parser, runs_dry: bool) -> Result<Options, Error> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(name) => options.choice.names.push(name.string()?),
            Long("format") => options.choice.format = parser.value()?.parse_with(format)?,
            Long("offline") => options.offline = true,
            Long("dry-run") if runs_dry => options.dry_run = true,
            other => return Err(unexpected(&other)),
        }
    }
    Ok(options)
}

fn format(name: &str) -> Result<Format, &'static str> {
    Ok(match name {
        "text" => Format::Text,
        "json" => Format::Json,
        "github" => Format::Github,
        _ => return Err("expected text, json or github"),
    })
}
