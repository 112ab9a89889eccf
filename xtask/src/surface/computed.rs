//! The surface as it comes out of spec, generator and runtime. What reads docs is a program of the tests, so that nothing
//! else has to build it.

use super::Options;
use crate::cargo::Program;
use crate::{Error, spec};
use codegen::surface::Surface;
use std::path::Path;

/// The surface of the workspace as it is; cargo fetches nothing if it is `offline`.
pub(crate) fn surface(root: &Path, offline: bool) -> Result<Surface, Error> {
    let sources = spec::read(&root.join("spec"), root)?;
    let api = codegen::parse(&sources)?;
    Ok(Surface::new(&api, rust(root, offline)?, behaviour(root, offline)?))
}

/// The public API of the workspace as it is.
pub(crate) fn rust(root: &Path, offline: bool) -> Result<String, Error> {
    let told = program(root, offline).args(["rust"]).stdout();
    Ok(told.map_err(|error| format!("the public API cannot be told: {error}"))?)
}

/// What the client of the workspace does by itself.
pub(crate) fn behaviour(root: &Path, offline: bool) -> Result<String, Error> {
    let told = program(root, offline).args(["behaviour"]).stdout();
    Ok(told.map_err(|error| format!("what the client does cannot be told: {error}"))?)
}

/// Whether call sites in a file compile against the workspace as it is.
pub(super) fn compiles(options: &Options, sites: &Path) -> Result<bool, Error> {
    let ended = program(&options.root, options.offline).args([Path::new("compiles"), sites]).output()?;
    let said = String::from_utf8_lossy(&ended.stderr);
    match ended.status.code() {
        Some(0) => Ok(true),
        Some(1) => {
            eprint!("{said}");
            Ok(false)
        }
        _ => Err(format!("whether call sites compile cannot be told: {said}").into()),
    }
}

/// The program of the tests. It runs in the root, so what it is given has to be an absolute path.
fn program(root: &Path, offline: bool) -> Program {
    let run = ["run", "--quiet", "--package", "tests", "--bin", "surface", "--"];
    Program::cargo(root, offline).args(run)
}
