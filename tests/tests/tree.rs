//! The number of crates that users of the client and of the mock server build.

use std::collections::HashSet;
use std::process::Command;

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
fn check(features: &[&str], max: usize) {
    let crates = crates("vh3-bigchange", features);
    assert!(crates.len() > 20, "the tree is read: {crates:?}");
    let mut names: Vec<_> = crates.iter().map(String::as_str).collect();
    names.sort_unstable();
    assert!(crates.len() <= max, "{} crates, expected at most {max}: {}", crates.len(), names.join(", "));
}

#[test]
fn without_tls_there_are_at_most_80_crates() {
    check(&[], 80);
}

#[test]
fn with_rustls_there_are_at_most_95_crates() {
    check(&["--features", "rustls"], 95);
}

#[test]
fn with_native_tls_there_are_at_most_95_crates() {
    check(&["--features", "native-tls"], 95);
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
