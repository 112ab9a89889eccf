//! Runs cargo without the settings of this machine, since the public API must not depend on them.

use std::error::Error;
use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Variables that change a build and that no flag overrides.
const SETTINGS: [&str; 4] =
    ["CARGO_ENCODED_RUSTFLAGS", "CARGO_ENCODED_RUSTDOCFLAGS", "CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"];

/// Returns cargo, set to build for the host platform with only these compiler flags.
///
/// # Errors
///
/// Fails if cargo cannot be run, or prints no host platform.
pub(super) fn cargo(rustflags: &str) -> Result<Command, Box<dyn Error>> {
    let mut cargo = Command::new(program());
    for setting in SETTINGS {
        cargo.env_remove(setting);
    }
    // A variable overrides the configuration file of the user, even an empty one.
    cargo.env("CARGO_BUILD_TARGET", platform()?).env("RUSTFLAGS", rustflags).env("RUSTDOCFLAGS", "");
    Ok(cargo)
}

/// Returns the triple of the host platform. Cargo writes into a folder of this name.
///
/// # Errors
///
/// Fails if cargo cannot be run, or prints no host platform.
pub(super) fn platform() -> Result<String, Box<dyn Error>> {
    let output = Command::new(program()).arg("-vV").output()?;
    let text = String::from_utf8(output.stdout)?;
    for line in text.lines() {
        if let Some(platform) = line.strip_prefix("host: ") {
            return Ok(platform.to_owned());
        }
    }
    Err("`cargo -vV` prints no host platform".into())
}

fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Returns the build folder of a workspace. Two checkouts that share a target folder have different ones.
///
/// # Errors
///
/// Fails if the current folder is unknown.
pub(super) fn folder(workspace: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let mut hasher = DefaultHasher::new();
    std::path::absolute(workspace)?.hash(&mut hasher);
    Ok(shared()?.join(format!("{:016x}", hasher.finish())))
}

/// Returns the folder for the dependencies of the client, which all workspaces share.
///
/// # Errors
///
/// Fails if the current folder is unknown.
pub(super) fn shared() -> Result<PathBuf, Box<dyn Error>> {
    Ok(std::path::absolute(crate::target())?.join("probe"))
}
