//! The program `vh3`.

use std::env::VarError;
use std::io::{BufWriter, IsTerminal, Write, stderr, stdin, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use vh3_cli::{Environment, Exit, KeyStore, Program};

fn main() -> ExitCode {
    let exit = start().unwrap_or_else(|error| {
        eprintln!("error: {error}");
        Exit::Usage
    });
    ExitCode::from(exit.code())
}

/// Runs the program with the arguments and the environment of this process.
fn start() -> Result<Exit, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start: {error}"))?;
    let mut program = Program::new().map_err(|error| error.to_string())?;
    let environment = Environment {
        api_key: variable("VH3_API_KEY")?,
        base_url: variable("VH3_BASE_URL")?,
        allow_http: variable("VH3_ALLOW_HTTP")?,
        keys: keys(),
        input: None,
        config: config(),
        width: width(),
        is_interactive: stdin().is_terminal() && stderr().is_terminal(),
        shows_progress: stderr().is_terminal(),
        now: None,
    };
    let mut out = BufWriter::new(stdout().lock());
    let exit = runtime.block_on(program.run(std::env::args_os(), &environment, &mut out, &mut stderr()));
    // A reader that left, such as `head`, needs no more.
    drop(out.flush());
    Ok(exit)
}

/// Reads a variable of the environment. Ignoring one that is not text could select the wrong server.
fn variable(name: &str) -> Result<Option<String>, String> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value)),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(format!("{name} is not valid text; check how it is set")),
    }
}

/// Returns the keyring of the operating system.
#[cfg(feature = "keyring")]
fn keys() -> Option<Rc<dyn KeyStore>> {
    Some(Rc::new(vh3_cli::SystemKeyring))
}

/// Returns nothing: the program was built without a keyring.
#[cfg(not(feature = "keyring"))]
fn keys() -> Option<Rc<dyn KeyStore>> {
    None
}

/// Returns the file of settings: `VH3_CONFIG`, or the one in the folder for settings.
fn config() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("VH3_CONFIG") {
        return Some(path.into());
    }
    let folder =
        match (std::env::var_os("XDG_CONFIG_HOME"), std::env::var_os("APPDATA"), std::env::home_dir()) {
            (Some(folder), _, _) | (None, Some(folder), _) => PathBuf::from(folder),
            (None, None, home) => home?.join(".config"),
        };
    Some(folder.join("vh3").join("config.json"))
}

/// Returns the width of the terminal that the output goes to, if it goes to one.
fn width() -> Option<usize> {
    if !stdout().is_terminal() {
        return None;
    }
    let (width, _) = terminal_size::terminal_size()?;
    Some(width.0.into())
}
