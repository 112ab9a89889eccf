//! Computes the surface of the current spec, generator and runtime. A separate program reads rustdoc and observes the client,
//! so that no other command builds it.

use super::files::{BEHAVIOUR, read};
use crate::cargo::Program;
use crate::{Error, spec};
use audit::report::Finding;
use audit::surface::Surface;
use std::path::Path;

/// The program that observes the behaviour of the client.
pub(crate) const PROGRAM: &str = "xtask/probe/behaviour/src/main.rs";
/// The fix if it fails.
pub(crate) const FIX: &str =
    "edit that program as users would have to edit theirs, then run this command again";

/// The surface of the workspace.
pub(super) struct Computed {
    pub(super) surface: Surface,
    /// The reason why the behaviour could not be observed. The surface then has the accepted behaviour.
    pub(super) problem: Option<Finding>,
}

/// Returns the surface of the workspace. `offline` keeps cargo from downloading.
pub(super) fn surface(root: &Path, offline: bool) -> Result<Computed, Error> {
    let sources = spec::read(&root.join("spec"), root)?;
    let api = codegen::parse(&sources)?;
    let rust = rust(root, offline)?;
    // A change that breaks users also breaks the behaviour program. The other parts are still compared.
    Ok(match behaviour(root, offline)? {
        Observed::Behaviour(behaviour) => {
            Computed { surface: Surface::new(&api, rust, behaviour), problem: None }
        }
        Observed::Failed(reason) => {
            let surface = Surface::new(&api, rust, read(root, BEHAVIOUR)?);
            Computed { surface, problem: Some(not_observed(&reason)) }
        }
    })
}

fn not_observed(reason: &str) -> Finding {
    let message = format!("{reason}\n{FIX}; until then the behaviour counts as unchanged");
    Finding::on(PROGRAM, message).rule("not-observed")
}

/// Returns the public API of the workspace.
pub(crate) fn rust(root: &Path, offline: bool) -> Result<String, Error> {
    match program(root, offline).args(["rust"]).stdout() {
        Ok(rust) => Ok(rust),
        Err(error) => Err(format!("cannot read the public API: {error}").into()),
    }
}

/// The result of the behaviour program.
pub(crate) enum Observed {
    Behaviour(String),
    /// The program does not compile with the client, or fails; with its output.
    Failed(String),
}

/// Runs the behaviour program.
pub(crate) fn behaviour(root: &Path, offline: bool) -> Result<Observed, Error> {
    let ended = program(root, offline).args(["behaviour"]).output()?;
    let message = String::from_utf8_lossy(&ended.stderr).into_owned();
    match ended.status.code() {
        Some(0) => Ok(Observed::Behaviour(String::from_utf8(ended.stdout)?)),
        Some(1) => Ok(Observed::Failed(message)),
        _ => Err(format!("cannot observe the client: {message}").into()),
    }
}

/// Returns the program that inspects the client. It runs in the root, so paths in its arguments must be absolute.
fn program(root: &Path, offline: bool) -> Program {
    let run = ["run", "--quiet", "--package", "probe", "--"];
    Program::cargo(root, offline).args(run).args([root])
}
