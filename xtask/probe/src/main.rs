//! Tells what the client is to its users. `cargo xtask surface` starts it, and says what became of it.

use probe::{Unwatched, behaviour, compiles, rust};
use probe::{root, target};
use std::error::Error;
use std::fs;
use std::process::ExitCode;

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
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["rust"] => print!("{}", rust(&root(), &target().join("public-api"))?),
        ["behaviour"] => match behaviour(&root(), "behaviour") {
            Ok(text) => print!("{text}"),
            Err(error) if error.is::<Unwatched>() => {
                eprint!("{error}");
                return Ok(ExitCode::from(1));
            }
            Err(error) => return Err(error),
        },
        ["compiles", sites] => {
            if let Err(said) = compiles(&root(), &fs::read_to_string(sites)?, "released")? {
                eprint!("{said}");
                return Ok(ExitCode::from(1));
            }
        }
        _ => return Err("surface rust | behaviour | compiles FILE".into()),
    }
    Ok(ExitCode::SUCCESS)
}
