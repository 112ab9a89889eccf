//! A package of its own that uses the client as its users do.

use super::package::{self, Package};
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What call sites name beside the client, and the features that they need of it.
const NAMED: [(&str, &str); 4] =
    [("futures-core", ""), ("jiff", "\"std\""), ("serde", "\"std\""), ("serde_json", "\"std\"")];

/// Whether code compiles against the client in a workspace: what the compiler says if it does not. The name is that of the
/// package; two of one name would be taken for each other.
///
/// # Errors
///
/// When there is no telling: the package cannot be written, cargo not be run, or the client does not compile itself.
pub fn compiles(workspace: &Path, code: &str, name: &str) -> Result<Result<(), String>, Box<dyn Error>> {
    let workspace = std::path::absolute(workspace)?;
    let target = std::path::absolute(crate::target())?.join("call-sites");
    let package = target.join(name);
    fs::create_dir_all(package.join("src"))?;
    write(&package.join("Cargo.toml"), &manifest(&workspace, name)?)?;
    // Further crates than those of the lock file would have to be fetched.
    fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock"))?;
    write(&package.join("src/lib.rs"), code)?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["check", "--quiet", "--offline", "--manifest-path"]).arg(package.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(&target).env_remove("RUSTDOCFLAGS").env("RUSTFLAGS", "--cap-lints=allow");
    let ended = cargo.output()?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    match ended.status.success() {
        true => Ok(Ok(())),
        false if said.contains(&format!("could not compile `{name}`")) => Ok(Err(said)),
        false => Err(format!("cargo does not come as far as the call sites:\n{said}").into()),
    }
}

/// The other crates are of the version that the client has, and it has all features that add items.
fn manifest(workspace: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    let client = Package::read(workspace)?;
    let path = serde_json::Value::from(workspace.join("generated").to_string_lossy().into_owned());
    let other = |(name, features): (&str, &str)| {
        let version = client.requirement(name)?;
        Some(format!(
            "{name} = {{ version = \"{version}\", default-features = false, features = [{features}] }}\n"
        ))
    };
    let others: String = NAMED.into_iter().filter_map(other).collect();
    Ok(format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{others}\
         {} = {{ path = {path}, default-features = false, features = {:?} }}\n",
        package::NAME,
        client.features(),
    ))
}

/// Writes a file that says something else. One that is touched would be built anew.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    match fs::read_to_string(path) {
        Ok(old) if old == text => Ok(()),
        _ => fs::write(path, text),
    }
}
