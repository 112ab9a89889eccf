//! Writes the public API and the behaviour of the client as text. The API is read from rustdoc's JSON; a program that uses the
//! client observes the behaviour.

mod cache;
mod features;
mod lines;
mod machine;
mod package;
mod scratch;

pub use features::Docs;
pub use scratch::NotObserved;

use features::{Availability, Features};
use package::Package;
use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// Returns the root of this workspace.
#[must_use]
pub fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}

/// Returns the target folder of the running program, which cargo marks with `CACHEDIR.TAG`.
#[must_use]
pub fn target() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    for folder in program.ancestors() {
        if folder.join("CACHEDIR.TAG").is_file() {
            return folder.to_path_buf();
        }
    }
    root().join("target")
}

/// Returns the public API of the client in a workspace: a line for each item and for each other promise of the package. An item
/// that needs features is marked with the fewest that show it.
///
/// # Errors
///
/// Fails if the docs of the client do not build, if their format is unknown, or if a feature removes an item.
pub fn rust(workspace: &Path, builds: Docs) -> Result<String, Box<dyn Error>> {
    let file = machine::folder(workspace)?.join(format!("surface-{builds:?}.txt"));
    cache::cached(workspace, &file, || {
        let package = Package::read(workspace)?;
        let mut items = Availability::default();
        for features in builds.sets(&package.features()) {
            let lines = lines(&docs(workspace, &features)?)?;
            items.add(features, lines);
        }
        let mut lines = package.lines(items.lines());
        lines.extend(builds.marked(items)?);
        audit::surface::sort(&mut lines);
        Ok(lines.join("\n") + "\n")
    })
}

/// Returns the behaviour of the client in a workspace, a line for each observation. `name` is the package name of the program
/// that observes it.
///
/// # Errors
///
/// Fails with [`NotObserved`] if the program does not compile with the client, or fails. Any other error is one of cargo.
pub fn behaviour(workspace: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    let file = machine::folder(workspace)?.join(format!("{name}.txt"));
    cache::cached(workspace, &file, || scratch::observe(workspace, name))
}

/// Writes the docs of the client as JSON. Each set of features has its own folder, and all share the dependencies.
fn docs(workspace: &Path, features: &Features<'_>) -> Result<PathBuf, Box<dyn Error>> {
    let names = Vec::from_iter(features.iter().copied());
    let folder = machine::folder(workspace)?.join(format!("with-{}", names.join("-")));
    let mut cargo = machine::cargo("")?;
    cargo.args(["rustdoc", "--package", package::NAME, "--lib", "--quiet", "--no-default-features"]);
    cargo.args(["--features", &names.join(","), "--manifest-path"]).arg(workspace.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(&folder).args(["--", "-Z", "unstable-options", "--output-format", "json"]);
    // A separate build folder, since the variable that enables the format would make other builds rebuild their dependencies.
    let build = machine::shared()?.join("build-docs");
    let ended = cargo.env("CARGO_BUILD_BUILD_DIR", build).env("RUSTC_BOOTSTRAP", "vh3_bigchange").output()?;
    if !ended.status.success() {
        let reason = String::from_utf8_lossy(&ended.stderr);
        return Err(format!(
            "the docs of the client do not build; run: cargo doc -p vh3-bigchange\n{reason}"
        )
        .into());
    }
    Ok(folder.join(machine::platform()?).join("doc/vh3_bigchange.json"))
}

fn lines(json: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    match try_lines(json) {
        Ok(lines) => Ok(lines),
        Err(error) => Err(format!("cannot read {}: {error}", json.display()).into()),
    }
}

fn try_lines(json: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let docs = serde_json::from_slice(&fs::read(json)?)?;
    let api = public_api::Builder::from_rustdoc_json(json).omit_blanket_impls(true).build()?;
    let impls = lines::Impls::new(&docs, api.items());
    let mut lines = BTreeSet::new();
    for item in api.items() {
        lines.extend(lines::line(&docs, &impls, item));
    }
    Ok(lines)
}
