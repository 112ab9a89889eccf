//! `cargo xtask surface` on a temporary workspace: its output, the files that it writes, its exit codes. Scripts replace the
//! probe and cargo-semver-checks; the test `surface` in `tests/` runs the real probe.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// Replaces cargo. The file `rust` has the public API, `behaviour` the behaviour of the client, `semver` the output of
/// cargo-semver-checks. The files `unbuilt` and `unreadable` make it fail.
const CARGO: &str = r#"#!/bin/sh
here=$(dirname "$0")
case "$1 $2" in
"semver-checks --version") test -f "$here/semver" ;;
semver-checks*) cat "$here/semver"; test ! -s "$here/semver" ;;
*)
    for last; do :; done
    case "$last" in
    behaviour) test ! -f "$here/unbuilt" || exit 101; cat "$here/behaviour" ;;
    *) test ! -f "$here/unreadable" && cat "$here/rust" ;;
    esac ;;
esac
"#;

const RUST: &str = "\
pub fn vh3_bigchange::Client::new(api_key: &str) -> vh3_bigchange::Client
#[must_use] pub fn vh3_bigchange::Error::code(&self) -> u16
";

struct Sandbox {
    dir: TempDir,
}

impl Sandbox {
    /// Creates a workspace with an accepted surface that is released as 0.1.0.
    fn new() -> Self {
        let it = Self { dir: tempfile::tempdir().expect("a temporary folder") };
        for source in support::spec() {
            it.write(&source.name, &source.text);
        }
        it.write("rust", RUST);
        it.write("behaviour", "attempts: at most=3\n");
        it.write("cargo", CARGO);
        fs::set_permissions(it.path("cargo"), fs::Permissions::from_mode(0o755)).expect("it is ours");
        it.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
        it.write("generated/Cargo.toml", "[package]\nversion.workspace = true\n");
        it.write("CHANGELOG.md", "# Changelog\n\n## 0.1.0\n\n### Added\n\n- All.\n");
        it.write("tests/snapshots/surface.txt", "");
        it.run(&["--accept"], 0);
        it.git(&["init", "--quiet"]);
        it.git(&["add", "."]);
        it.git(&[
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@localhost",
            "commit",
            "--quiet",
            "--message",
            "All",
        ]);
        it.git(&["tag", "v0.1.0"]);
        it
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a file")
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no `{from}`");
        self.write(name, &text.replacen(from, to, 1));
    }

    fn git(&self, arguments: &[&str]) {
        let ended =
            Command::new("git").current_dir(self.dir.path()).args(arguments).output().expect("git runs");
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }

    /// Runs the command, asserts its exit code and returns its output.
    #[track_caller]
    fn run(&self, arguments: &[&str], exit: i32) -> String {
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        xtask.arg("surface").args(arguments).current_dir(std::env::temp_dir());
        xtask.env("CARGO_MANIFEST_DIR", self.path("xtask")).env("CARGO", self.path("cargo"));
        let output = xtask.output().expect("the command runs");
        let text =
            [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
        assert_eq!(output.status.code(), Some(exit), "{text}");
        text
    }

    /// Runs the command, and asserts that its output contains all of these.
    #[track_caller]
    fn outputs(&self, arguments: &[&str], exit: i32, texts: &[&str]) -> String {
        let printed = self.run(arguments, exit);
        for text in texts {
            assert!(printed.contains(text), "`{text}` is not in:\n{printed}");
        }
        printed
    }
}

const ACCEPT: &str = "cargo xtask surface --accept";

#[test]
fn unchanged_surface_passes() {
    let it = Sandbox::new();
    it.outputs(&[], 0, &["no change for users: none"]);
    it.outputs(&["--accept"], 0, &["no change for users: none"]);
    it.outputs(
        &["--against", "v0.1.0"],
        0,
        &["no change for users: none", "cargo-semver-checks is not installed"],
    );
}

#[test]
fn change_is_reported_then_accepted() {
    let it = Sandbox::new();
    it.edit("rust", "-> u16", "-> u32");
    it.edit("spec/jobs.yaml", "unit: minutes", "unit: hours");
    let all =
        ["[result-changed] vh3_bigchange::Error::code", "rust breaking, wire none: major", "[unit-changed]"];
    let printed = it.outputs(&[], 1, &all);
    assert!(
        printed.contains(ACCEPT) && printed.contains("tests/snapshots/wire.txt is out of date"),
        "{printed}"
    );
    assert!(it.read("tests/snapshots/surface.txt").contains("-> u16"), "nothing is written without --accept");
    it.outputs(&["--accept"], 0, &all);
    assert!(it.read("tests/snapshots/surface.txt").contains("-> u32"));
    it.outputs(&[], 0, &["no change for users: none"]);
}

#[test]
fn edited_snapshot_is_out_of_date() {
    for (name, from, to) in [
        ("surface.txt", "-> u16", "-> u8"),
        ("wire.txt", "effect=create", "effect=read"),
        ("behaviour.txt", "at most=3", "at most=4"),
    ] {
        let it = Sandbox::new();
        it.edit(&format!("tests/snapshots/{name}"), from, to);
        it.outputs(&[], 1, &["not-accepted", name, ACCEPT]);
        it.run(&["--accept"], 0);
        it.run(&[], 0);
    }
}

#[test]
fn release_needs_version_and_changelog() {
    let it = Sandbox::new();
    it.edit("rust", "-> u16", "-> u32");
    let against = ["--against", "v0.1.0"];
    it.outputs(
        &against,
        1,
        &["[version-too-low] the version is 0.1.0", "0.2.0 at least", "[changelog-unchanged]"],
    );
    it.edit("Cargo.toml", "0.1.0", "0.1.1");
    it.outputs(&against, 1, &["[version-too-low] the version is 0.1.1", "[changelog-version]"]);
    it.edit("Cargo.toml", "0.1.1", "0.2.0");
    it.edit("CHANGELOG.md", "## 0.1.0", "## 0.2.0\n\n### Added\n\n- Codes of 32 bits.\n\n## 0.1.0");
    it.outputs(&against, 1, &["[changelog-plain]"]);
    it.edit("CHANGELOG.md", "### Added", "### Breaking");
    let printed = it.run(&against, 0);
    assert!(printed.contains("result-changed") && !printed.contains("version-too-low"), "{printed}");
    it.write("CHANGELOG.md", "# Changelog\n");
    it.outputs(&against, 1, &["[changelog-missing]"]);
}

#[test]
fn additive_change_needs_a_patch_version() {
    let it = Sandbox::new();
    it.write("rust", &format!("{RUST}pub fn vh3_bigchange::Error::more(&self)\n"));
    it.outputs(&["--against", "v0.1.0"], 1, &["[function-added]", "0.1.1 at least"]);
    it.edit("Cargo.toml", "0.1.0", "0.1.1");
    it.edit("CHANGELOG.md", "## 0.1.0", "## 0.1.1\n\n### Added\n\n- More.\n\n## 0.1.0");
    it.run(&["--against", "v0.1.0"], 0);
}

#[test]
fn new_feature_is_an_additive_change() {
    let it = Sandbox::new();
    it.write("rust", &format!("feature more\n{RUST}"));
    let printed = ["[feature-added] feature more", "rust additive"];
    it.outputs(&[], 1, &printed);
    it.outputs(&["--against", "v0.1.0"], 1, &[printed[0], printed[1], "[version-too-low]"]);
}

/// A removed feature, or another major version of a crate in the API, breaks users even if every item stays.
#[test]
fn crate_version_and_removed_feature_are_breaking() {
    for (before, after) in [("extern crate jiff 1\n", "extern crate jiff 2\n"), ("feature more\n", "")] {
        let (old, it) = (Sandbox::new(), Sandbox::new());
        old.write("rust", &format!("{before}{RUST}"));
        old.run(&["--accept"], 0);
        it.write("rust", &format!("{after}{RUST}"));
        let against = ["--against", old.dir.path().to_str().expect("a plain path")];
        it.outputs(&against, 1, &["rust breaking", "[version-too-low]"]);
    }
}

#[test]
fn behaviour_is_part_of_the_surface() {
    let it = Sandbox::new();
    it.edit("behaviour", "at most=3", "at most=9");
    let printed = ["[behaviour-changed] attempts", "wire behaviour: major", "  - at most=3\n  + at most=9\n"];
    it.outputs(&[], 1, &printed);
    it.outputs(&["--against", "v0.1.0"], 1, &[printed[0], printed[1], printed[2], "[version-too-low]"]);
    it.outputs(&["--accept"], 0, &printed);
    it.outputs(&[], 0, &["no change for users: none"]);
    // A change that breaks users breaks the behaviour program, and is still reported.
    fs::remove_file(it.path("behaviour")).expect("it was there");
    it.edit("rust", "-> u16", "-> u32");
    let printed = ["[result-changed] vh3_bigchange::Error::code", "[not-observed] ", "edit that program"];
    it.outputs(&[], 1, &printed);
    it.outputs(&["--against", "v0.1.0"], 1, &printed);
    it.outputs(&["--accept"], 1, &printed);
    assert!(it.read("tests/snapshots/behaviour.txt").contains("at most=9"), "the accepted behaviour is kept");
    it.write("unbuilt", "");
    it.outputs(&[], 2, &["cannot observe the client"]);
}

#[test]
fn line_ends_are_ignored() {
    let it = Sandbox::new();
    for name in ["surface.txt", "wire.txt", "names.txt", "behaviour.txt"] {
        let name = format!("tests/snapshots/{name}");
        it.write(&name, &it.read(&name).replace('\n', "\r\n"));
    }
    it.outputs(&[], 0, &["no change for users: none"]);
    it.outputs(
        &["--against", it.dir.path().to_str().expect("a plain path")],
        0,
        &["no change for users: none"],
    );
}

#[test]
fn conflicted_or_missing_snapshot_is_reported() {
    let it = Sandbox::new();
    let wire = it.read("tests/snapshots/wire.txt");
    it.write("tests/snapshots/wire.txt", &format!("<<<<<<< HEAD\n{wire}=======\n>>>>>>> other\n"));
    it.outputs(&[], 2, &["error: tests/snapshots/wire.txt has merge conflicts; take one side"]);
    it.write("tests/snapshots/wire.txt", "");
    it.outputs(&[], 1, &["note: tests/snapshots/wire.txt is missing or empty", "[endpoint-added]"]);
    it.outputs(&["--accept"], 0, &["note: tests/snapshots/wire.txt is missing or empty"]);
    assert_eq!(it.read("tests/snapshots/wire.txt"), wire);
}

#[test]
fn offline_reaches_cargo() {
    let it = Sandbox::new();
    it.edit("cargo", "*)\n", "*)\n    test \"$CARGO_NET_OFFLINE\" = true || exit 3\n");
    it.outputs(&["--offline"], 0, &["no change for users: none"]);
    it.outputs(&["--offline", "--against", "v0.1.0"], 0, &["no change for users: none"]);
    it.outputs(&[], 2, &["cannot read the public API"]);
}

#[test]
fn verdict_of_cargo_semver_checks_is_added() {
    let it = Sandbox::new();
    it.write("semver", "--- failure struct_missing: pub struct removed or renamed ---\n");
    it.outputs(
        &["--against", "v0.1.0"],
        0,
        &["disagrees: it finds a breaking change: struct_missing: pub struct removed or renamed\n"],
    );
    it.write("semver", "error: no network\n");
    it.outputs(&["--against", "v0.1.0"], 0, &["cargo-semver-checks failed"]);
    it.write("semver", "");
    it.outputs(&["--against", "v0.1.0"], 0, &["cargo-semver-checks agrees: it finds no breaking change"]);
    it.edit("rust", "-> u16", "-> u32");
    it.outputs(&["--against", "v0.1.0"], 1, &["disagrees: it finds no breaking change"]);
    it.write("semver", "--- failure method_missing: pub method removed or renamed ---\n");
    it.outputs(&["--against", "v0.1.0"], 1, &["agrees: it finds a breaking change: method_missing"]);
}

#[test]
fn checkout_can_replace_a_revision() {
    let (old, new) = (Sandbox::new(), Sandbox::new());
    new.write("rust", &format!("{RUST}pub fn vh3_bigchange::Error::more(&self)\n"));
    let folder = old.dir.path().to_string_lossy().into_owned();
    new.outputs(&["--against", &folder], 1, &["[function-added]", "[version-too-low]"]);
}

#[test]
fn unusable_baseline_is_reported() {
    let it = Sandbox::new();
    it.outputs(&["--against", ""], 2, &["`` is neither a folder nor a revision; pass a tag or a commit"]);
    it.outputs(&["--against", "v9"], 2, &["`v9` has no tests/snapshots/surface.txt", "pass a tag"]);
    it.outputs(&["--against", "-v9"], 2, &["neither a folder nor a revision"]);
    let empty = tempfile::tempdir().expect("a folder");
    it.outputs(&["--against", &empty.path().to_string_lossy()], 2, &["is not a checkout of this project"]);
    it.outputs(&["--against", "v0.1.0", "--accept"], 2, &["exclude each other"]);
    it.outputs(&["--format", "yaml"], 2, &["expected text, json, github or markdown"]);
    it.write("unreadable", "");
    it.outputs(&[], 2, &["cannot read the public API"]);
    it.edit("spec/jobs.yaml", "effect: create", "effect: creat");
    it.outputs(&[], 2, &["spec/jobs.yaml"]);
}

#[test]
fn each_format_is_complete() {
    let it = Sandbox::new();
    it.edit("rust", "-> u16", "-> u32");
    let json = it.run(&["--format", "json"], 1);
    for text in [
        "\"verdict\": \"major\"",
        "\"rule\": \"result-changed\"",
        "\"rust\": \"breaking\"",
        "\"wire\": \"none\"",
    ] {
        assert!(json.contains(text), "`{text}` is not in:\n{json}");
    }
    let github = [
        "::warning title=surface::result-changed",
        "::error title=surface,file=tests/snapshots/surface.txt,line=1,col=1::not-accepted",
    ];
    it.outputs(&["--format", "github"], 1, &github);
    let markdown = [
        "### Breaking\n\n- `Error::code` (result-changed; in Rust breaking, on the wire none)",
        "-> u16 // was\n",
        "-> u32 // is\n",
    ];
    it.outputs(&["--format", "markdown"], 1, &markdown);
}
