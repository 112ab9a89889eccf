//! A temporary package that uses the client of a workspace as its users do.

use super::machine;
use super::package::{self, Package};
use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

/// A dependency of the behaviour program.
struct Dependency {
    name: &'static str,
    features: &'static [&'static str],
}

/// The dependencies of the behaviour program besides the client, as in its manifest.
const DEPENDENCIES: [Dependency; 3] = [
    Dependency { name: "serde_json", features: &["std"] },
    Dependency { name: "tokio", features: &["macros", "net", "rt", "test-util", "time"] },
    Dependency { name: "tracing", features: &["std"] },
];
/// The folder of the behaviour program.
pub(super) const PROGRAM: &str = "xtask/probe/behaviour/src";

/// Runs the behaviour program with the client of a workspace, and returns its output. `name` is the name of its package. Cargo
/// confuses two packages of one name in a target folder.
pub(super) fn observe(workspace: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    let program = std::path::absolute(crate::root())?.join(PROGRAM).join("main.rs");
    let program = format!("[[bin]]\nname = \"{name}\"\npath = {}\n\n", quoted(&program));
    let scratch = Scratch::new(workspace, name, &program)?;
    let ended = scratch.cargo("run")?;
    if ended.status.success() {
        return Ok(String::from_utf8(ended.stdout)?);
    }
    let message = String::from_utf8_lossy(&ended.stderr).into_owned();
    for sign in [&format!("could not compile `{name}`"), "panicked at", ENDLESS] {
        if message.contains(sign) {
            return Err(NotObserved(message).into());
        }
    }
    Err(format!("cargo cannot run the program in {PROGRAM}:\n{message}").into())
}

/// A part of the message of the program about a call that never ends.
const ENDLESS: &str = "a call does not end";

/// The error if the behaviour program does not compile with the client, fails, or waits forever.
#[derive(Debug)]
pub struct NotObserved(String);

impl fmt::Display for NotObserved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the program in {PROGRAM} cannot observe the client:\n{}", self.0)
    }
}

impl Error for NotObserved {}

struct Scratch {
    folder: PathBuf,
    target: PathBuf,
}

impl Scratch {
    fn new(workspace: &Path, name: &str, target: &str) -> Result<Self, Box<dyn Error>> {
        let workspace = std::path::absolute(workspace)?;
        let build = machine::folder(&workspace)?.join("behaviour");
        let folder = build.join(name);
        fs::create_dir_all(folder.join("src"))?;
        write(&folder.join("Cargo.toml"), &manifest(&workspace, name, target)?)?;
        // With this lock file, cargo downloads no other crates. It is not copied as a file, since it may be read-only.
        fs::write(folder.join("Cargo.lock"), fs::read(workspace.join("Cargo.lock"))?)?;
        Ok(Self { folder, target: build })
    }

    fn cargo(&self, command: &str) -> Result<Output, Box<dyn Error>> {
        let mut cargo = machine::cargo("--cap-lints=allow")?;
        cargo.args([command, "--quiet", "--offline", "--manifest-path"]).arg(self.folder.join("Cargo.toml"));
        cargo.arg("--target-dir").arg(&self.target);
        cargo.env("CARGO_BUILD_BUILD_DIR", machine::shared()?.join("build-programs"));
        // The message of a panic is enough.
        Ok(cargo.env("RUST_BACKTRACE", "0").output()?)
    }
}

/// Returns the manifest. The dependencies have the versions of the client, and the client has all features that add items.
fn manifest(workspace: &Path, name: &str, target: &str) -> Result<String, Box<dyn Error>> {
    let client = Package::read(workspace)?;
    let mut others = String::new();
    for Dependency { name, features } in DEPENDENCIES {
        if let Some(version) = client.requirement(name) {
            let version = format!("version = \"{version}\", default-features = false");
            others.push_str(&format!("{name} = {{ {version}, features = {features:?} }}\n"));
        }
    }
    Ok(format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{target}[workspace]\n\n\
         [dependencies]\n{others}{} = {{ path = {}, default-features = false, features = {:?} }}\n",
        package::NAME,
        quoted(&workspace.join("generated")),
        client.features(),
    ))
}

/// Returns a path as a TOML string.
fn quoted(path: &Path) -> String {
    serde_json::Value::from(path.to_string_lossy().into_owned()).to_string()
}

/// Writes a file if its text differs. Cargo would rebuild an equal file with a new modification time.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    match fs::read_to_string(path) {
        Ok(old) if old == text => Ok(()),
        _ => fs::write(path, text),
    }
}
