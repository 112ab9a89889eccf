//! A package of its own that uses the client of a workspace as its users do.

use super::machine;
use super::package::{self, Package};
use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

/// What the program needs that watches what the client does, as its own manifest has it.
const WATCHING: &[(&str, &[&str])] = &[
    ("serde_json", &["std"]),
    ("tokio", &["macros", "net", "rt", "test-util", "time"]),
    ("tracing", &["std"]),
];
/// The folder of that program.
pub(super) const PROGRAM: &str = "xtask/probe/behaviour/src";

/// What the client in a workspace does by itself, as the program in `xtask/probe/behaviour` sees it. The name is that
/// of its package; two of one name would be taken for each other.
pub(super) fn watched(workspace: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    let program = std::path::absolute(crate::root())?.join(PROGRAM).join("main.rs");
    let program = format!("[[bin]]\nname = \"{name}\"\npath = {}\n\n", quoted(&program));
    let scratch = Scratch::new(workspace, name, &program, WATCHING)?;
    let ended = scratch.cargo("run")?;
    match ended.status.success() {
        true => Ok(String::from_utf8(ended.stdout)?),
        false => {
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            let is_its_own = [&format!("could not compile `{name}`"), "panicked at", UNENDING]
                .iter()
                .any(|sign| said.contains(*sign));
            match is_its_own {
                true => Err(Unwatched(said).into()),
                false => Err(format!("cargo does not come as far as to watch the client:\n{said}").into()),
            }
        }
    }
}

/// The message of the program about a client that makes it wait forever.
const UNENDING: &str = "does not come to its end";

/// The client is such that the program does not compile with it, or not come to its end.
#[derive(Debug)]
pub struct Unwatched(String);

impl fmt::Display for Unwatched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the program in {PROGRAM} cannot watch the client:\n{}", self.0)
    }
}

impl Error for Unwatched {}

struct Scratch {
    folder: PathBuf,
    target: PathBuf,
}

impl Scratch {
    fn new(
        workspace: &Path,
        name: &str,
        target: &str,
        others: &[(&str, &[&str])],
    ) -> Result<Self, Box<dyn Error>> {
        let workspace = std::path::absolute(workspace)?;
        let build = machine::folder(&workspace)?.join("behaviour");
        let folder = build.join(name);
        fs::create_dir_all(folder.join("src"))?;
        write(&folder.join("Cargo.toml"), &manifest(&workspace, name, target, others)?)?;
        // Further crates than those of the lock file would have to be fetched. It is not copied as a file: it may be read-only.
        fs::write(folder.join("Cargo.lock"), fs::read(workspace.join("Cargo.lock"))?)?;
        Ok(Self { folder, target: build })
    }

    fn cargo(&self, command: &str) -> Result<Output, Box<dyn Error>> {
        let mut cargo = machine::cargo("--cap-lints=allow")?;
        cargo.args([command, "--quiet", "--offline", "--manifest-path"]).arg(self.folder.join("Cargo.toml"));
        cargo.arg("--target-dir").arg(&self.target);
        cargo.env("CARGO_BUILD_BUILD_DIR", machine::shared()?.join("build-programs"));
        // A panic says where and why without it.
        Ok(cargo.env("RUST_BACKTRACE", "0").output()?)
    }
}

/// The other crates are of the version that the client has, and it has all features that add items.
fn manifest(
    workspace: &Path,
    name: &str,
    target: &str,
    others: &[(&str, &[&str])],
) -> Result<String, Box<dyn Error>> {
    let client = Package::read(workspace)?;
    let other = |(name, features): &(&str, &[&str])| {
        let version = client.requirement(name)?;
        let version = format!("version = \"{version}\", default-features = false");
        Some(format!("{name} = {{ {version}, features = {features:?} }}\n"))
    };
    let others: String = others.iter().filter_map(other).collect();
    Ok(format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{target}[workspace]\n\n\
         [dependencies]\n{others}{} = {{ path = {}, default-features = false, features = {:?} }}\n",
        package::NAME,
        quoted(&workspace.join("generated")),
        client.features(),
    ))
}

/// A path as a string of TOML.
fn quoted(path: &Path) -> String {
    serde_json::Value::from(path.to_string_lossy().into_owned()).to_string()
}

/// Writes a file that says something else. One that is touched would be built anew.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    match fs::read_to_string(path) {
        Ok(old) if old == text => Ok(()),
        _ => fs::write(path, text),
    }
}
