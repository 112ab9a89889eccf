//! A package of its own that uses the client as its users do.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Whether code compiles against the client in a workspace: what the compiler says if it does not. The name is that of the
/// package; two of one name would be taken for each other.
///
/// # Errors
///
/// When there is no telling: the package cannot be written, or cargo not be run.
pub fn compiles(workspace: &Path, code: &str, name: &str) -> Result<Result<(), String>, Box<dyn Error>> {
    let workspace = std::path::absolute(workspace)?;
    let target = std::path::absolute(crate::target())?.join("call-sites");
    let package = target.join(name);
    fs::create_dir_all(package.join("src"))?;
    write(&package.join("Cargo.toml"), &manifest(&workspace, name))?;
    // Further crates than those of the lock file would have to be fetched.
    fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock"))?;
    write(&package.join("src/lib.rs"), code)?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["check", "--quiet", "--offline", "--manifest-path"]).arg(package.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(&target).env_remove("RUSTDOCFLAGS").env("RUSTFLAGS", "--cap-lints=allow");
    let ended = cargo.output()?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    Ok(if ended.status.success() { Ok(()) } else { Err(said) })
}

fn manifest(workspace: &Path, name: &str) -> String {
    let client = serde_json::Value::from(workspace.join("generated").to_string_lossy().into_owned());
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         futures-core = {{ version = \"0.3\", default-features = false }}\n\
         jiff = {{ version = \"1\", default-features = false, features = [\"std\"] }}\n\
         serde = \"1\"\nserde_json = \"1\"\n\
         vh3-bigchange = {{ path = {client}, default-features = false, features = [\"blocking\", \"tracing\"] }}\n"
    )
}

/// Writes a file that says something else. One that is touched would be built anew.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    match fs::read_to_string(path) {
        Ok(old) if old == text => Ok(()),
        _ => fs::write(path, text),
    }
}
