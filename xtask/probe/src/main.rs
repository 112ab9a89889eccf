//! Prints the public API and the behaviour of the client. `cargo xtask surface` runs it.

use probe::{Docs, NotObserved, behaviour, rust};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: probe WORKSPACE rust | behaviour";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let [root, command @ ..] = arguments.as_slice() else { return Err(USAGE.into()) };
    let root = Path::new(root);
    match command {
        ["rust"] => print!("{}", rust(root, Docs::EachFeature)?),
        ["behaviour"] => match behaviour(root, "behaviour") {
            Ok(text) => print!("{text}"),
            Err(error) if error.is::<NotObserved>() => {
                eprint!("{error}");
                return Ok(ExitCode::from(1));
            }
            Err(error) => return Err(error),
        },
        _ => return Err(USAGE.into()),
    }
    Ok(ExitCode::SUCCESS)
}
