//! The public API of a small client, read on machines with different settings.

use std::fs;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

/// A workspace with a client that has no dependencies.
struct Client {
    folder: PathBuf,
}

impl Client {
    /// Writes a client with this function, in a folder of this name.
    fn new(function: &str, name: &str) -> Self {
        let client = Self { folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name) };
        client.write("Cargo.toml", "[workspace]\nmembers = [\"generated\"]\nresolver = \"3\"\n");
        client.write(
            "generated/Cargo.toml",
            "[package]\nname = \"vh3-bigchange\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[features]\nblocking = []\n",
        );
        client.write(
            "generated/src/lib.rs",
            &format!(
                "pub fn {function}() {{}}\n#[cfg(machine)]\npub fn only_here() {{}}\nfn private() {{}}\n"
            ),
        );
        client.touch();
        client.write(
            "Cargo.lock",
            "version = 4\n\n[[package]]\nname = \"vh3-bigchange\"\nversion = \"1.0.0\"\n",
        );
        client
    }

    /// Changes a file, so that the cached text of an earlier run is not used.
    fn touch(&self) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is set");
        self.write("generated/src/unused.rs", &format!("// {}\n", now.as_nanos()));
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder is writable");
        fs::write(path, text).expect("the folder is writable");
    }

    /// Returns the functions of the public API.
    #[track_caller]
    fn functions(&self, settings: &[(&str, &str)]) -> Vec<String> {
        let mut probe = Command::new(env!("CARGO_BIN_EXE_probe"));
        probe.arg(&self.folder).arg("rust").envs(settings.iter().copied());
        let output = probe.current_dir(&self.folder).output().expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).expect("the public API is text");
        text.lines().filter(|line| line.starts_with("pub fn")).map(str::to_owned).collect()
    }
}

/// Asserts that settings of a machine do not change the public API.
#[track_caller]
fn check(settings: &[(&str, &str)], config: &str) {
    let client = Client::new("plain", &format!("a client {}", Location::caller().line()));
    client.write(".cargo/config.toml", config);
    assert_eq!(client.functions(settings), ["pub fn vh3_bigchange::plain()"]);
}

/// Returns the triple of this machine.
fn host() -> String {
    let output = Command::new(env!("CARGO")).arg("-vV").output().expect("cargo runs");
    let text = String::from_utf8(output.stdout).expect("cargo writes text");
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("cargo names its host").to_owned()
}

#[test]
fn target_of_the_environment_is_ignored() {
    check(&[("CARGO_BUILD_TARGET", &host())], "");
    check(&[("CARGO_BUILD_TARGET", "wasm32-unknown-unknown")], "");
}

#[test]
fn target_of_the_configuration_is_ignored() {
    check(&[], "[build]\ntarget = \"wasm32-unknown-unknown\"\n");
    check(&[], &format!("[build]\ntarget = [\"{}\"]\n", host()));
}

#[test]
fn flags_of_the_environment_are_ignored() {
    check(&[("RUSTFLAGS", "--cfg machine")], "");
    check(&[("CARGO_BUILD_RUSTFLAGS", "--cfg machine")], "");
    check(&[("CARGO_ENCODED_RUSTFLAGS", "--cfg\u{1f}machine")], "");
    check(&[("RUSTDOCFLAGS", "--cfg machine --document-private-items")], "");
    check(&[("CARGO_ENCODED_RUSTDOCFLAGS", "--cfg\u{1f}machine")], "");
}

#[test]
fn flags_of_the_configuration_are_ignored() {
    check(&[], "[build]\nrustflags = [\"--cfg\", \"machine\"]\nrustdocflags = [\"--cfg\", \"machine\"]\n");
}

#[test]
fn checkouts_with_one_target_folder_do_not_mix() {
    let (one, other) = (Client::new("one", "one client"), Client::new("other", "other client"));
    assert_eq!(one.functions(&[]), ["pub fn vh3_bigchange::one()"]);
    assert_eq!(other.functions(&[]), ["pub fn vh3_bigchange::other()"]);
    one.touch();
    assert_eq!(one.functions(&[]), ["pub fn vh3_bigchange::one()"]);
}
