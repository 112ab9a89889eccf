//! What the client is to its users, as text: its public API, made from the docs that the pinned toolchain writes as JSON, and
//! what it does by itself, seen from a program that uses it.

mod cache;
mod features;
mod lines;
mod machine;
mod package;
mod scratch;

pub use scratch::Unwatched;

use features::{Availability, Features};
use package::Package;
use std::collections::BTreeSet;
use std::error::Error;
use std::fs::File;
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

/// Returns the public API of the client in a workspace, a line for each item, and one for all else that is promised with it.
/// An item that needs features is marked with the fewest that bring it.
///
/// # Errors
///
/// When the docs of the client do not build, or are of a format that cannot be read, or a feature removes an item.
pub fn rust(workspace: &Path) -> Result<String, Box<dyn Error>> {
    let file = machine::folder(workspace)?.join("surface.txt");
    cache::kept(workspace, &file, || {
        let package = Package::read(workspace)?;
        let mut items = Availability::default();
        for features in features::sets(&package.features()) {
            let lines = lines(&docs(workspace, &features)?)?;
            items.add(features, lines);
        }
        let mut lines = package.lines(items.lines());
        lines.extend(items.marked()?);
        audit::surface::sort(&mut lines);
        Ok(lines.join("\n") + "\n")
    })
}

/// Returns what the client in a workspace does, a line for each thing, as a program sees it that uses the client. The name is
/// that of the program's package.
///
/// # Errors
///
/// [`Unwatched`] when the program does not compile with the client, or fails; others when cargo does not come as far.
pub fn behaviour(workspace: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    let file = machine::folder(workspace)?.join(format!("{name}.txt"));
    cache::kept(workspace, &file, || scratch::watched(workspace, name))
}

/// Writes the docs of the client as JSON. Each set of features has a folder of its own, and all share the dependencies.
fn docs(workspace: &Path, features: &Features<'_>) -> Result<PathBuf, Box<dyn Error>> {
    let names = Vec::from_iter(features.iter().copied());
    let own = machine::folder(workspace)?.join(format!("with-{}", names.join("-")));
    let mut cargo = machine::cargo("")?;
    cargo.args(["rustdoc", "--package", package::NAME, "--lib", "--quiet", "--no-default-features"]);
    cargo.args(["--features", &names.join(","), "--manifest-path"]).arg(workspace.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(&own).args(["--", "-Z", "unstable-options", "--output-format", "json"]);
    // A build folder of its own: the variable that unlocks the format would have the dependencies of others built anew.
    let build = machine::shared()?.join("build-docs");
    let ended = cargo.env("CARGO_BUILD_BUILD_DIR", build).env("RUSTC_BOOTSTRAP", "vh3_bigchange").output()?;
    if !ended.status.success() {
        let reason = String::from_utf8_lossy(&ended.stderr);
        return Err(format!(
            "the docs of the client do not build; `cargo doc -p vh3-bigchange` shows more\n{reason}"
        )
        .into());
    }
    Ok(own.join(machine::platform()?).join("doc/vh3_bigchange.json"))
}

fn lines(json: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let problem = |error: &dyn Error| format!("{}: {error}", json.display());
    let docs = File::open(json).map_err(|error| problem(&error))?;
    let docs = serde_json::from_reader(std::io::BufReader::new(docs)).map_err(|error| problem(&error))?;
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .build()
        .map_err(|error| problem(&error))?;
    let impls = lines::Impls::new(&docs, api.items());
    Ok(api.items().filter_map(|item| lines::line(&docs, &impls, item)).collect())
}
