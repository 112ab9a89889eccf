//! The public API of the client, one item per line. A change of it is a change for users: see it before it lands.

use expect_test::expect_file;
use std::path::PathBuf;
use std::process::Command;
use tests::root;

/// The docs of the client as JSON, made by the pinned toolchain.
///
/// They have a target folder of their own: the variable that unlocks the format would otherwise have every dependency
/// built anew on each switch.
fn rustdoc_json() -> PathBuf {
    let target = root().join("target/public-api");
    let arguments =
        ["rustdoc", "-p", "vh3-bigchange", "--lib", "--no-default-features", "--quiet", "--target-dir"];
    let status = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(arguments)
        .arg(&target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTC_BOOTSTRAP", "vh3_bigchange")
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTDOCFLAGS")
        .status()
        .expect("cargo runs");
    assert!(status.success(), "the docs of the client do not build");
    target.join("doc/vh3_bigchange.json")
}

#[test]
fn the_public_api_is_the_accepted_one() {
    let api = public_api::Builder::from_rustdoc_json(rustdoc_json())
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()
        .expect("the docs can be read");
    let mut lines: Vec<_> = api.items().map(|item| item.to_string()).collect();
    lines.sort();
    assert!(lines.len() > 300, "{} items are not the whole of it", lines.len());
    let surface = lines.join("\n") + "\n";
    // To accept a change: UPDATE_EXPECT=1 cargo test -p tests --test surface
    expect_file!["../snapshots/surface.txt"].assert_eq(&surface);
}
