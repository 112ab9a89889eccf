//! The surface as it comes out of spec, generator and runtime. What reads docs is a program of the tests, so that nothing
//! else has to build it.

use crate::{Error, spec};
use codegen::surface::Surface;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The surface of the workspace as it is.
pub(super) fn surface(root: &Path) -> Result<Surface, Error> {
    let sources = spec::read(&root.join("spec"), root)?;
    let api = codegen::parse(&sources)?;
    let made = program(root, None)?;
    if !made.status.success() {
        return Err("the public API cannot be told; what stands above says why".into());
    }
    let rust = String::from_utf8(made.stdout).map_err(|_| "the public API is not text")?;
    Ok(Surface::new(&api, rust))
}

/// Whether call sites in a file compile against the workspace as it is.
pub(super) fn compiles(root: &Path, sites: &Path) -> Result<bool, Error> {
    let ended = program(root, Some(sites.as_os_str()))?;
    match ended.status.code() {
        Some(0) => Ok(true),
        Some(1) => Ok(false),
        _ => Err("whether call sites compile cannot be told; what stands above says why".into()),
    }
}

fn program(root: &Path, sites: Option<&OsStr>) -> Result<Output, Error> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--package", "tests", "--bin", "surface", "--manifest-path"]);
    cargo.arg(root.join("Cargo.toml")).arg("--").args(sites).stderr(Stdio::inherit());
    cargo.output().map_err(|error| format!("cannot run cargo: {error}").into())
}
