//! The public API of the client as text, made from the docs that the pinned toolchain writes as JSON.

mod cache;
mod lines;
mod scratch;

pub use scratch::compiles;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The features that add public items. The kinds of TLS add none, and are not built.
pub const FEATURES: &str = "blocking,tracing";

/// The public API of the client in a workspace, a line for each item. What only [`FEATURES`] bring is marked.
///
/// `target` is a folder of its own: the variable that unlocks the format would otherwise have every dependency built anew on
/// each switch.
///
/// # Errors
///
/// When the docs of the client do not build, or are of a format that cannot be read.
pub fn rust(workspace: &Path, target: &Path) -> Result<String, Box<dyn Error>> {
    cache::kept(workspace, target, || {
        let plain = lines(&docs(workspace, target, "")?)?;
        let all = lines(&docs(workspace, target, FEATURES)?)?;
        Ok(text(&plain, &all))
    })
}

fn text(plain: &BTreeSet<String>, all: &BTreeSet<String>) -> String {
    let marked = all.difference(plain).map(|line| format!("{line} [only with {FEATURES}]"));
    let lost = plain.difference(all).map(|line| format!("{line} [only without {FEATURES}]"));
    let both = plain.intersection(all).cloned();
    let mut lines: Vec<_> = both.chain(marked).chain(lost).collect();
    codegen::surface::sort(&mut lines);
    lines.join("\n") + "\n"
}

/// The docs of the client as JSON. Each set of features has a folder of its own, and all share what they are built from.
fn docs(workspace: &Path, target: &Path, features: &str) -> Result<PathBuf, Box<dyn Error>> {
    let target = std::path::absolute(target)?;
    let own = target.join(if features.is_empty() { "default" } else { "all" });
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["rustdoc", "--package", "vh3-bigchange", "--lib", "--quiet", "--no-default-features"]);
    cargo.args(["--features", features, "--manifest-path"]).arg(workspace.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(&own).args(["--", "-Z", "unstable-options", "--output-format", "json"]);
    // What the client is built from is the same in every workspace that has it.
    let build = std::path::absolute(crate::target())?.join("public-api/build");
    cargo.env("CARGO_BUILD_BUILD_DIR", build).env("RUSTC_BOOTSTRAP", "vh3_bigchange");
    let ended = cargo.env_remove("RUSTFLAGS").env_remove("RUSTDOCFLAGS").output()?;
    if !ended.status.success() {
        let said = String::from_utf8_lossy(&ended.stderr);
        return Err(format!(
            "the docs of the client do not build; `cargo doc -p vh3-bigchange` says more\n{said}"
        )
        .into());
    }
    Ok(own.join("doc/vh3_bigchange.json"))
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
