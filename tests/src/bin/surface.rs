//! Prints the public API of the client, or tells whether call sites compile. `cargo xtask surface` starts it, and says what
//! became of it.

use std::error::Error;
use std::process::ExitCode;
use tests::surface::{compiles, rust};
use tests::{root, target};

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
    let Some(sites) = std::env::args_os().nth(1) else {
        print!("{}", rust(&root(), &target().join("public-api"))?);
        return Ok(ExitCode::SUCCESS);
    };
    let code = std::fs::read_to_string(&sites)?;
    match compiles(&root(), &code, "released")? {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(said) => {
            eprint!("{said}");
            Ok(ExitCode::from(1))
        }
    }
}
