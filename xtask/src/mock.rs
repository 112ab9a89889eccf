//! `mock`: the server that stands in for the API. It is a package of its own, so that nothing else builds it.

use crate::{Error, Outcome};
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Builds and runs the server with these arguments, and passes on its output and exit code.
pub(crate) fn run(root: &Path, arguments: &[OsString]) -> Result<Outcome, Error> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // A relative path among the arguments is one of the folder in which the command was typed.
    cargo.args(["run", "--quiet", "--package", "vh3-bigchange-mock", "--manifest-path"]);
    cargo.arg(root.join("Cargo.toml")).arg("--").args(arguments);
    let problem = |error: std::io::Error| format!("cannot run cargo: {error}");
    #[cfg(unix)]
    {
        // In place of this process, so that Ctrl-C stops the server and nothing is left to wait for.
        use std::os::unix::process::CommandExt as _;
        Err(problem(cargo.exec()).into())
    }
    #[cfg(not(unix))]
    {
        let status = cargo.status().map_err(problem)?;
        if status.success() { Ok(Outcome::InStep) } else { Err("the server ended with an error".into()) }
    }
}
