//! Cargo, where a command needs a program that not everybody should have to build.

use crate::Error;
use std::path::Path;
use std::process::{Command, Output};

/// Cargo on a tree.
pub(crate) struct Cargo(Command);

impl Cargo {
    /// The cargo that runs this program, or the one that is installed.
    pub(crate) fn new(root: &Path, offline: bool) -> Self {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(root);
        if offline {
            command.arg("--offline");
        }
        Self(command)
    }

    /// What cargo prints with these arguments.
    pub(crate) fn stdout(mut self, arguments: &[&str]) -> Result<String, Error> {
        let output = self.0.args(arguments).output().map_err(|error| format!("cannot run cargo: {error}"))?;
        match output.status.success() {
            true => Ok(String::from_utf8(output.stdout)?),
            false => Err(failure(arguments, &output)),
        }
    }
}

fn failure(arguments: &[&str], output: &Output) -> Error {
    let said = String::from_utf8_lossy(&output.stderr);
    format!("`cargo {}` failed:\n{}", arguments.join(" "), said.trim_end()).into()
}
