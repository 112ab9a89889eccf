//! The command line: each command has a file with its options.

mod accept;
mod docs;
mod explain;
mod generate;
mod help;
mod openapi;
mod prove;
mod reference;
mod shapes;
mod steps;
mod surface;
mod value;

use crate::Error;
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::PathBuf;

/// The command.
pub(crate) enum Command {
    /// The help of one command, or of all.
    Help(Option<String>),
    Accept(crate::accept::Options),
    Docs(crate::docs::Options),
    Explain(crate::explain::Options),
    Generate(crate::generate::Options),
    Mock(PathBuf, Vec<OsString>),
    Openapi(crate::openapi::Options),
    Check(crate::check::Options),
    Prove(crate::prove::Options),
    Reference(crate::reference::Options),
    Release(crate::release::Options),
    Shapes(crate::shapes::Options),
    Surface(crate::surface::Options),
}

/// Reads the command line.
pub(crate) fn parse() -> Result<Command, Error> {
    let mut parser = lexopt::Parser::from_env();
    let command = match parser.next()? {
        Some(Value(command)) => command.string()?,
        Some(Long("help") | Short('h')) | None => return Ok(Command::Help(None)),
        Some(other) => return Err(value::unexpected(&other)),
    };
    if command != "mock" && help::is_asked(parser.clone()) {
        return Ok(Command::Help(Some(command)));
    }
    options(&command, &mut parser)
}

/// Reads the options of a command.
fn options(command: &str, parser: &mut lexopt::Parser) -> Result<Command, Error> {
    Ok(match command {
        "help" => Command::Help(None),
        "accept" => Command::Accept(accept::options(parser)?),
        "docs" => Command::Docs(docs::options(parser)?),
        "explain" => Command::Explain(explain::options(parser)?),
        "generate" => Command::Generate(generate::options(parser)?),
        "mock" => Command::Mock(value::root(), parser.raw_args()?.collect()),
        "openapi" => Command::Openapi(openapi::options(parser)?),
        "check" => Command::Check(steps::check(parser)?),
        "prove" => Command::Prove(prove::options(parser)?),
        "reference" => Command::Reference(reference::options(parser)?),
        "release" => Command::Release(steps::release(parser)?),
        "shapes" => Command::Shapes(shapes::options(parser)?),
        "surface" => Command::Surface(surface::options(parser)?),
        other => {
            return Err(format!("unknown command `{other}`; expected one of these:\n\n{}", help::ALL).into());
        }
    })
}

/// Returns the help of a command, or of all commands.
pub(crate) fn help(command: Option<&str>) -> String {
    help::text(command)
}
