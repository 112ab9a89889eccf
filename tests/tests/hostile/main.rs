//! Hostile text that the generator accepts, compiled as a crate and read by rustdoc.

#[allow(dead_code, reason = "the tests of the generator use the rest")]
#[path = "../../../codegen/tests/hostile/strings.rs"]
mod strings;
mod survivors;
#[allow(dead_code, reason = "the tests of the generator use the rest")]
#[path = "../../../codegen/tests/hostile/template.rs"]
mod template;

use codegen::{File, generate};
use std::fs;
use std::path::Path;
use std::process::Command;
use support::root;

#[test]
fn accepted_text_compiles_and_is_no_doctest() {
    let mut spec = support::spec();
    spec.push(survivors::page());
    let output = generate(&spec).unwrap_or_else(|report| panic!("{report}"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("survivors");
    let mut files = output.files;
    files.push(output.table);
    lay_out(&folder, &files);
    cargo(&folder, &["doc", "--no-deps"]);
    let tests = cargo(&folder, &["test", "--doc", "--", "src/api/"]);
    let doctests = tests.lines().filter(|line| line.starts_with("test ") && line.contains("/api/")).count();
    assert_eq!(
        doctests, output.endpoints,
        "each operation has one example, and nothing else is one:\n{tests}"
    );
}

/// Writes a workspace of one package: the client with these files as its `api` module.
fn lay_out(folder: &Path, files: &[File]) {
    let package = folder.join("generated");
    if folder.exists() {
        fs::remove_dir_all(folder).expect("the old package can be removed");
    }
    copy(&root().join("generated"), &package);
    let api = package.join("src/api");
    fs::remove_dir_all(&api).expect("the client has an `api` module");
    fs::create_dir(&api).expect("the package is writable");
    for file in files {
        fs::write(api.join(&file.name), &file.text).expect("the package is writable");
    }
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the workspace has a manifest");
    fs::write(folder.join("Cargo.toml"), alone(&manifest)).expect("the package is writable");
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the workspace has a lock file");
}

/// Returns the manifest of the workspace, with the client as its only member.
fn alone(manifest: &str) -> String {
    let lines =
        manifest.lines().filter(|line| !line.contains("path = ") && !line.starts_with("default-members"));
    let lines =
        lines.map(|line| if line.starts_with("members = ") { "members = [\"generated\"]" } else { line });
    lines.fold(String::new(), |manifest, line| manifest + line + "\n")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the package is writable");
    for entry in fs::read_dir(from).expect("the client is there") {
        let path = entry.expect("a folder can be listed").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("the package is writable");
        }
    }
}

/// Runs cargo in the folder, without TLS and without network, and returns its output.
fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let (command, rest) = arguments.split_first().expect("a command of cargo");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("survivors-target");
    let output = Command::new(env!("CARGO"))
        .args([command, "--offline", "--package", "vh3-bigchange", "--no-default-features", "--target-dir"])
        .arg(target)
        .args(rest)
        .current_dir(folder)
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "`cargo {}` fails:\n{text}", arguments.join(" "));
    text
}
