//! The project's commands: `cargo xtask help` lists them.

#[macro_use]
mod output;

mod accept;
mod args;
mod cargo;
mod check;
mod docs;
mod explain;
mod generate;
mod mock;
mod openapi;
mod plan;
mod prove;
mod reference;
mod release;
mod shapes;
mod shell;
mod spec;
mod step;
mod surface;

use args::Command;
use std::process::ExitCode;

/// The outcome of a command.
enum Outcome {
    /// Everything is up to date.
    Success,
    /// Something is out of date; the printed message has the fix.
    Drift,
}

fn main() -> ExitCode {
    match args::parse().and_then(run) {
        Ok(Outcome::Success) => ExitCode::SUCCESS,
        Ok(Outcome::Drift) => ExitCode::from(1),
        Err(error) => {
            let text = error.to_string();
            // A report about a spec already has the prefix.
            eprintln!("{}{text}", if text.starts_with("error:") { "" } else { "error: " });
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<Outcome, Error> {
    match command {
        Command::Help(name) => {
            print!("{}", args::help(name.as_deref()));
            Ok(Outcome::Success)
        }
        Command::Accept(options) => accept::run(&options),
        Command::Docs(options) => docs::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Generate(options) => generate::run(&options),
        Command::Mock(root, arguments) => mock::run(&root, &arguments),
        Command::Openapi(options) => openapi::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Prove(options) => prove::run(&options),
        Command::Reference(options) => reference::run(&options),
        Command::Release(options) => release::run(&options),
        Command::Shapes(options) => shapes::run(&options),
        Command::Surface(options) => surface::run(&options),
    }
}

/// The reason why a command could not run. It is printed.
type Error = Box<dyn std::error::Error>;
