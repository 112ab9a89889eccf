//! The crates that users of the client and of the mock server build: their number, and those that run code in the build.

use serde_json::Value;
use std::collections::{BTreeSet, HashSet};
use std::path::PathBuf;
use std::process::Command;
use support::budgets::Budgets;
use support::root;

/// Returns the crates that a user of a package builds on this platform, with build dependencies and without the package.
fn crates(package: &str, features: &[&str]) -> HashSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["tree", "--locked", "--edges", "normal,build"]);
    cargo.args(["--package", package, "--prefix", "none", "--format", "{p}", "--no-default-features"]);
    let output = cargo.args(features).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("cargo writes text");
    let mut crates = HashSet::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        crates.insert(line.split_whitespace().take(2).collect::<Vec<_>>().join(" "));
    }
    crates.retain(|name| name.split(' ').next() != Some(package));
    crates
}

#[track_caller]
fn check(features: &[&str], row: &str) {
    let crates = crates("vh3-bigchange", features);
    assert!(crates.len() > 20, "the tree is read: {crates:?}");
    let mut names: Vec<_> = crates.iter().map(String::as_str).collect();
    names.sort_unstable();
    let mut budgets = Budgets::read();
    budgets.check("crates", row, crates.len() as f64);
    budgets.result().unwrap_or_else(|message| panic!("{message}\n{}", names.join(", ")));
}

#[test]
fn crates_without_tls_are_within_budget() {
    check(&[], "no_tls");
}

#[test]
fn crates_with_rustls_are_within_budget() {
    check(&["--features", "rustls"], "rustls");
}

#[test]
fn crates_with_native_tls_are_within_budget() {
    check(&["--features", "native-tls"], "native_tls");
}

#[test]
fn mock_adds_at_most_12_crates_to_the_client() {
    let client = crates("vh3-bigchange", &["--features", "rustls"]);
    let mock = crates("vh3-bigchange-mock", &[]);
    let mut added: Vec<_> = mock.difference(&client).map(String::as_str).collect();
    added.retain(|name| !name.starts_with("vh3-bigchange "));
    added.sort_unstable();
    assert!(added.len() <= 12 && !added.is_empty(), "{} crates: {}", added.len(), added.join(", "));
    assert!(!mock.iter().any(|name| name.starts_with("codegen ")), "the mock builds no generator");
}

/// The crates of the generator are the largest of the tests. A build script needs them too, and cargo builds a crate for both
/// if its features and those of its dependencies are equal.
#[test]
fn cargo_test_compiles_the_generator_once() {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["tree", "--locked", "--workspace", "--duplicates"]);
    let output = cargo.args(["--prefix", "none", "--depth", "0"]).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("cargo writes text");
    let twice = ["codegen ", "prettyplease ", "syn ", "yaml_serde "];
    for line in text.lines() {
        assert!(
            !twice.iter().any(|name| line.starts_with(name)),
            "{line} is built with two sets of features\nfix: give the build dependencies in tests/invented/Cargo.toml the \
             features that `cargo tree --workspace --duplicates --edges features` shows for the other"
        );
    }
}

/// The crates that run a build script or are a proc macro, each with its reason.
const BUILD_CODE: [(&str, &str); 21] = [
    ("aws-lc-rs", "rustls: selects how the C library is built"),
    ("aws-lc-sys", "rustls: builds the C library of its cryptography"),
    ("displaydoc", "url: messages of errors"),
    ("httparse", "hyper: detects instructions of the processor"),
    ("icu_normalizer_data", "url: tables for international host names"),
    ("icu_properties_data", "url: tables for international host names"),
    ("libc", "tokio: detects the system"),
    ("native-tls", "native-tls: detects the version of OpenSSL"),
    ("openssl", "native-tls on Linux: detects the version of OpenSSL"),
    ("openssl-macros", "native-tls on Linux"),
    ("openssl-sys", "native-tls on Linux: finds OpenSSL"),
    ("proc-macro2", "the derives of url: detects the compiler"),
    ("quote", "the derives of url: detects the compiler"),
    ("rustls", "rustls: detects the compiler"),
    ("serde", "JSON: detects the compiler"),
    ("serde_core", "JSON: detects the compiler"),
    ("serde_json", "JSON: detects the processor"),
    ("yoke-derive", "url: tables for international host names"),
    ("zerofrom-derive", "url: tables for international host names"),
    ("zerovec-derive", "url: tables for international host names"),
    ("zmij", "JSON: detects the processor"),
];

/// Returns the packages of the workspace's tree that have a build script or are a proc macro.
fn with_build_code() -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args([
        "metadata",
        "--locked",
        "--all-features",
        "--format-version",
        "1",
    ]);
    let output = cargo.args(["--filter-platform", &host()]).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let mut names = BTreeSet::new();
    for package in metadata["packages"].as_array().expect("packages") {
        let targets = package["targets"].as_array().expect("targets").iter();
        let mut kinds = targets.flat_map(|target| target["kind"].as_array().expect("kinds"));
        if kinds.any(|kind| kind == "custom-build" || kind == "proc-macro") {
            names.insert(package["name"].as_str().expect("a name").to_owned());
        }
    }
    names
}

/// Returns the triple of this platform.
fn host() -> String {
    let output = Command::new(env!("CARGO")).arg("-vV").output().expect("cargo runs");
    let text = String::from_utf8(output.stdout).expect("text");
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("cargo names its host").to_owned()
}

#[test]
fn only_stated_crates_run_code_in_the_build() {
    let with_build_code = with_build_code();
    let mut found = BTreeSet::new();
    for features in ["rustls,blocking,tracing,api-json", "native-tls"] {
        for crate_and_version in crates("vh3-bigchange", &["--features", features]) {
            let name = crate_and_version.split(' ').next().unwrap_or_default();
            if with_build_code.contains(name) {
                found.insert(name.to_owned());
            }
        }
    }
    for name in &found {
        let stated = BUILD_CODE.iter().any(|(stated, _)| stated == name);
        assert!(stated, "{name} runs code in every user's build; avoid it, or state its reason here");
    }
    if cfg!(target_os = "linux") {
        for (name, reason) in BUILD_CODE {
            assert!(found.contains(name), "no build has {name} ({reason}); remove the line");
        }
    }
}

/// Returns the manifests of the workspace.
fn manifests() -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("listed").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name == "Cargo.toml" {
                found.push(path);
            } else if path.is_dir() && name != "target" && !name.starts_with('.') {
                folders.push(path);
            }
        }
    }
    found
}

/// Returns the dependencies with a version that have no comment in the line above.
fn without_reason(manifest: &str) -> Vec<&str> {
    let (mut names, mut in_dependencies, mut is_explained) = (Vec::new(), false, false);
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.ends_with("dependencies]");
        }
        let has_version = line.contains(" = \"") || line.contains("version = ");
        if let Some((name, _)) = line.split_once(" = ")
            && in_dependencies
            && has_version
            && !is_explained
            && !line.contains("path = ")
        {
            names.push(name);
        }
        is_explained = line.starts_with('#');
    }
    names
}

#[test]
fn every_dependency_has_a_reason() {
    let manifests = manifests();
    assert!(manifests.len() > 10, "{manifests:?}");
    for path in manifests {
        let text = std::fs::read_to_string(&path).expect("a manifest");
        let names = without_reason(&text);
        assert!(names.is_empty(), "{}: {names:?} have no comment with their reason above", path.display());
    }
}

#[test]
fn dependency_without_a_comment_is_found() {
    let manifest = "[dependencies]\n# A reason.\na = \"1\"\nb = { version = \"2\" }\nc.workspace = true\n\
                    d = { path = \"d\" }\n[package]\nname = \"e\"\n";
    assert_eq!(without_reason(manifest), ["b"]);
}
