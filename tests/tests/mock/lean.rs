//! The server costs nothing to those who do not start it.

use std::collections::HashSet;
use std::process::Command;

/// The names of the crates that a package is linked from.
fn crates(package: &str) -> HashSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["tree", "--locked", "--edges", "normal"]);
    let output = cargo.args(["--package", package, "--prefix", "none", "--format", "{p}"]).output();
    let output = output.expect("cargo is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("cargo writes text");
    text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn no_server_is_built_for_the_commands() {
    let servers = ["http-body-util", "hyper", "hyper-util", "tokio", "vh3-bigchange-mock"];
    let (commands, server) = (crates("xtask"), crates("vh3-bigchange-mock"));
    for name in servers {
        assert!(server.contains(name), "{name} is what the server is made of: {server:?}");
        assert!(!commands.contains(name), "{name}");
    }
    assert!(commands.contains("codegen"), "the tree is read: {commands:?}");
}
