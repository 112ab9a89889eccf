//! `mock`: runs the mock server. The server is a separate package, so that no other command builds it.

use crate::{Error, Outcome};
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Builds and runs the server with these arguments, and passes on its output and exit code.
pub(crate) fn run(root: &Path, arguments: &[OsString]) -> Result<Outcome, Error> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // The working directory stays, so that relative paths in the arguments keep their meaning.
    cargo.args([
        "run",
        "--quiet",
        "--package",
        "vh3-bigchange-mock",
        "--features",
        "program",
        "--manifest-path",
    ]);
    cargo.arg(root.join("Cargo.toml")).arg("--").args(arguments);

    #[cfg(unix)]
    {
        // Replaces this process, so that Ctrl-C stops the server.
        use std::os::unix::process::CommandExt as _;
        Err(failed(&cargo.exec()))
    }
    #[cfg(not(unix))]
    {
        let status = cargo.status().map_err(|error| failed(&error))?;
        if status.success() { Ok(Outcome::Success) } else { Err("the mock server failed".into()) }
    }
}

fn failed(error: &std::io::Error) -> Error {
    format!("cannot run cargo: {error}").into()
}
