//! The crates of the mock server, and packages that must build without them.

use std::collections::HashSet;
use std::process::Command;

/// Returns the names of the crates that are built for a package, with its default features.
fn crates(package: &str) -> HashSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["tree", "--locked", "--edges", "normal,build"]);
    let output = cargo.args(["--package", package, "--prefix", "none", "--format", "{p}"]).output();
    let output = output.expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("cargo writes text");
    text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn server_adds_few_crates_to_the_client() {
    let client = crates("vh3-bigchange");
    let mut added = Vec::new();
    for name in crates("vh3-bigchange-mock") {
        if !client.contains(&name) {
            added.push(name);
        }
    }
    assert!(!added.iter().any(|name| name == "codegen" || name == "syn"), "{added:?}");
    assert!(added.contains(&"vh3-bigchange-mock".to_owned()), "the tree is read: {added:?}");
    assert!(added.len() <= 12, "{added:?}");
}

#[test]
fn commands_build_without_the_server() {
    let servers = ["http-body-util", "hyper", "hyper-util", "tokio", "vh3-bigchange-mock"];
    let (commands, server) = (crates("xtask"), crates("vh3-bigchange-mock"));
    for name in servers {
        assert!(server.contains(name), "the server needs {name}: {server:?}");
        assert!(!commands.contains(name), "{name}");
    }
    assert!(commands.contains("codegen"), "the tree is read: {commands:?}");
}
