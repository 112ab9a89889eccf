//! Runs cargo and other programs. A command uses them for work that not every user should have to build or install.

use crate::Error;
use audit::report::{Finding, StepVerdict};
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Output};

/// The number of lines of a program's output that are shown.
const LINES: usize = 60;

/// A program to run.
pub(crate) struct Program {
    command: Command,
    /// Its name on the command line.
    name: String,
    /// The way to install it.
    install: Option<&'static str>,
}

impl Program {
    /// Returns the cargo that runs this program, or the one that is installed.
    pub(crate) fn cargo(folder: &Path, offline: bool) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        command.current_dir(folder);
        if offline {
            command.env("CARGO_NET_OFFLINE", "true");
        }
        Self { command, name: "cargo".to_owned(), install: None }
    }

    /// Builds for the host platform, even if the configuration of the machine selects another one.
    pub(crate) fn for_host(self, host: &str) -> Self {
        self.env("CARGO_BUILD_TARGET", host)
    }

    /// Returns another program, with the command that installs it.
    pub(crate) fn other(name: &str, folder: &Path, install: Option<&'static str>) -> Self {
        let mut command = Command::new(name);
        command.current_dir(folder);
        Self { command, name: name.to_owned(), install }
    }

    /// Sets the command that installs the cargo subcommand.
    pub(crate) fn installed_by(mut self, install: &'static str) -> Self {
        self.install = Some(install);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Runs it and returns its output and exit code.
    pub(crate) fn output(mut self) -> Result<Output, Error> {
        let shown = self.shown();
        let output = self.command.output().map_err(|error| {
            let install = self.install.map_or_else(String::new, |install| format!("; {install}"));
            format!("cannot run `{}`: {error}{install}", self.name)
        })?;
        match self.install {
            Some(install) if is_missing(&output) => {
                Err(format!("`{shown}` needs a program that is not installed; {install}").into())
            }
            _ => Ok(output),
        }
    }

    /// Runs it, and returns its output if it succeeds.
    pub(crate) fn stdout(self) -> Result<String, Error> {
        let shown = self.shown();
        let output = self.output()?;
        match output.status.success() {
            true => Ok(String::from_utf8(output.stdout)?),
            false => Err(format!("`{shown}` failed:\n{}", last_lines(&output)).into()),
        }
    }

    /// Runs it as a step. The step fails if the program does, and cannot run if a download is missing.
    pub(crate) fn judge(self, cause: &str, fix: &str, passed: &str) -> Result<StepVerdict, Error> {
        Ok(match self.failure(cause)? {
            None => StepVerdict::Passed(passed.to_owned()),
            Some(finding) => StepVerdict::Failed { findings: vec![finding], fix: fix.to_owned() },
        })
    }

    /// Runs it, and returns the reason of a failure. A missing download is an error.
    pub(crate) fn failure(self, cause: &str) -> Result<Option<Finding>, Error> {
        let shown = self.shown();
        let output = self.output()?;
        if output.status.success() {
            return Ok(None);
        }
        let text = last_lines(&output);
        if misses_download(&text) {
            return Err(format!("`{shown}` needs a crate that is not downloaded:\n{text}").into());
        }
        Ok(Some(Finding::failed(format!("{cause}; `{shown}` printed")).detail(text)))
    }

    fn shown(&self) -> String {
        let arguments = self.command.get_args().map(|argument| argument.to_string_lossy().into_owned());
        std::iter::once(self.name.clone()).chain(arguments).collect::<Vec<_>>().join(" ")
    }
}

/// Returns the triple of the platform that cargo runs on. Cargo writes into a folder of this name.
pub(crate) fn host(folder: &Path) -> Result<String, Error> {
    let text = Program::cargo(folder, true).args(["-vV"]).stdout()?;
    for line in text.lines() {
        if let Some(host) = line.strip_prefix("host: ") {
            return Ok(host.to_owned());
        }
    }
    Err("`cargo -vV` prints no host platform".into())
}

/// Returns the last lines of a program's output.
fn last_lines(output: &Output) -> String {
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let lines: Vec<_> = text.trim_end().lines().collect();
    let skipped = lines.len().saturating_sub(LINES);
    let shown = lines.into_iter().skip(skipped).collect::<Vec<_>>().join("\n");
    if skipped == 0 { shown } else { format!("({skipped} lines omitted)\n{shown}") }
}

/// Returns whether cargo or rustup did not find the program.
fn is_missing(output: &Output) -> bool {
    let text = String::from_utf8_lossy(&output.stderr);
    !output.status.success() && (text.contains("no such command") || text.contains("is not installed"))
}

/// Returns whether cargo failed because it could not download a crate.
fn misses_download(text: &str) -> bool {
    ["--offline was specified", "failed to download", "Could not resolve host", "failed to fetch"]
        .iter()
        .any(|sign| text.contains(sign))
}
