//! `cargo xtask release --dry-run`. Scripts replace the programs that would take minutes or need a network. The tests check
//! the arguments of those programs and the use of their output.

use super::copy::{Copy, ended};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use tempfile::TempDir;

/// A copy of the tree, and scripts that replace programs.
struct Stage {
    copy: Copy,
    dir: TempDir,
}

/// The real cargo, without building the package.
const PACKAGE: &str = r#"
package) "$REAL" "$@" --no-verify && cd "$CARGO_TARGET_DIR/package" && rm -rf vh3-bigchange-0.1.0 && tar xzf vh3-bigchange-0.1.0.crate;;"#;

impl Stage {
    fn new() -> Self {
        let stage = Self { copy: Copy::new(), dir: tempfile::tempdir().expect("a temporary folder") };
        stage.cargo("");
        stage
    }

    /// Replaces some commands of cargo by branches of a `case` in a shell.
    fn cargo(&self, branches: &str) {
        self.play(
            "cargo",
            &format!("case \"$1\" in {branches}\n{PACKAGE}\n*) exec \"$REAL\" \"$@\";;\nesac"),
        );
    }

    /// Returns the folder with the packages of this checkout.
    fn packages(&self) -> std::path::PathBuf {
        let folders =
            fs::read_dir(self.dir.path().join("target/release-dry-run")).expect("a release was tried");
        let folder = folders
            .map(|folder| folder.expect("listed").path())
            .find(|folder| folder.join("package").is_dir());
        folder.expect("a package was made").join("package")
    }

    fn play(&self, name: &str, script: &str) {
        let path = self.dir.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("written");
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("it can be run");
    }

    #[track_caller]
    fn run(&self, step: &str, exit: i32) -> String {
        let mut command = self.copy.command(&["release", "--dry-run", "--offline", step]);
        let path = std::env::var("PATH").expect("a path");
        command.env("PATH", format!("{}:{path}", self.dir.path().display()));
        command.env("REAL", env!("CARGO")).env("CARGO", self.dir.path().join("cargo"));
        command.env("CARGO_TARGET_DIR", self.dir.path().join("target"));
        ended(&command.output().expect("the command runs"), exit)
    }

    /// Asserts that a step fails with this message.
    #[track_caller]
    fn drift(&self, step: &str, cause: &str, fix: &str) {
        let printed = self.run(step, 1);
        assert!(printed.contains(cause), "{printed}");
        assert!(printed.contains(&format!("fix: {fix}")), "{printed}");
    }

    /// Asserts that a step cannot run, with this message.
    #[track_caller]
    fn broken(&self, step: &str, cause: &str) {
        let printed = self.run(step, 2);
        assert!(
            printed.contains(cause) && printed.ends_with(&format!("error: could not run: {step}\n")),
            "{printed}"
        );
    }
}

#[test]
fn release_command_never_publishes() {
    let printed = Copy::new().run(&["release"], 2);
    assert!(printed.contains("this command does not publish"), "{printed}");
    assert!(Copy::new().run(&["check", "--dry-run"], 2).contains("`--dry-run` is not expected here"));
}

#[test]
fn released_version_is_refused() {
    let stage = Stage::new();
    stage.play("git", "true");
    assert!(stage.run("version", 0).contains("0.1.0, the first release"));
    stage.play("git", "case \"$*\" in *--points-at*) ;; *) echo v0.1.0 ;; esac");
    stage.drift(
        "version",
        "version 0.1.0 is already released: git has the tag v0.1.0",
        "raise `version` under",
    );
    stage.play("git", "echo v0.1.0");
    assert!(stage.run("version", 0).contains("this is v0.1.0"), "the tagged commit itself passes");
    stage.play("git", "echo 'fatal: not a git repository' >&2; exit 128");
    stage.broken("version", "fatal: not a git repository");
}

#[test]
fn uncommitted_change_is_found() {
    let stage = Stage::new();
    stage.play("git", "true");
    assert!(stage.run("clean", 0).contains("nothing to commit"));
    stage.play("git", "echo ' M generated/src/lib.rs'");
    stage.drift("clean", "generated/src/lib.rs has uncommitted changes", "commit the changes");
}

#[test]
fn version_missing_from_the_changelog_is_found() {
    let stage = Stage::new();
    stage.run("changelog", 0);
    stage.copy.edit("CHANGELOG.md", "## [Unreleased]: 0.1.0", "## [0.0.9] - 2026-01-01");
    stage.drift("changelog", "the first section of CHANGELOG.md is `[0.0.9]", "write the section of 0.1.0");
}

#[test]
fn missing_or_changed_packaged_file_is_found() {
    let stage = Stage::new();
    let before = stage.copy.state();
    assert!(stage.run("package", 0).contains("passed: "));
    assert_eq!(stage.copy.state(), before, "a dry run writes nothing into the tree");
    let fix = "correct the files in generated/";
    for name in ["CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        let path = stage.copy.path("generated").join(name);
        let text = fs::read(&path).expect("there");
        fs::write(&path, format!("../{name}")).expect("written");
        stage.drift("package", &format!("{name} differs from the file at the root of the workspace"), fix);
        fs::remove_file(&path).expect("removed");
        stage.drift("package", &format!("{name} is not in the package"), fix);
        fs::write(&path, text).expect("written");
    }
    stage.run("package", 0);
}

#[test]
fn broken_package_fails_the_step() {
    let stage = Stage::new();
    stage.cargo("package) echo 'error[E0433]: cannot find module' >&2; exit 101;;");
    stage.drift(
        "package",
        "the package does not build; `cargo package",
        "correct the line that the compiler names",
    );
    stage.drift("package", "E0433", "correct the line that the compiler names");
    for step in ["minimal", "msrv", "sbom"] {
        stage.drift(step, "so this step cannot run", "cargo xtask release --dry-run package");
    }
    stage.cargo("package) echo 'error: failed to download' >&2; exit 101;;");
    stage.broken("package", "needs a crate that is not downloaded");
    stage.broken("minimal", "needs a crate that is not downloaded");
}

#[test]
fn extra_packaged_file_is_found() {
    let fix = "correct the files in generated/";
    for name in ["tests/answers.json", "src/notes.md", "benches/call.rs"] {
        let stage = Stage::new();
        let path = stage.copy.path("generated").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, "").expect("written");
        stage.drift("package", &format!("{name} is in the package, but is neither"), fix);
    }
}

#[test]
fn local_path_in_the_package_is_found() {
    let stage = Stage::new();
    let place = stage.copy.path("spec").display().to_string();
    stage.copy.edit("generated/src/lib.rs", "#![forbid", &format!("// See {place}.\n#![forbid"));
    stage.drift("package", "src/lib.rs contains a path of this machine, ", "correct the files in generated/");
}

#[test]
fn failing_example_is_found() {
    let stage = Stage::new();
    stage.cargo("test) exit 0;;");
    stage.run("examples", 0);
    stage.cargo("test) echo src/lib.rs:7 does not compile; case \"$*\" in *' tests'*) exit 101;; esac;;");
    stage.drift("examples", "an example in a readme is wrong", "correct the example");
    stage.cargo("test) echo src/lib.rs:7 does not compile; exit 101;;");
    stage.drift("examples", "src/lib.rs:7 does not compile", "correct the example at the named line");
}

/// Returns a branch for rustdoc that writes a page with this text.
fn page(text: &str) -> String {
    format!(
        "rustdoc) mkdir -p $CARGO_TARGET_DIR/$CARGO_BUILD_TARGET/doc/vh3_bigchange/blocking\n\
         [ \"$RUSTC_BOOTSTRAP\" = vh3_bigchange ] || exit 9\n\
         case \"$*\" in *--all-features*--cfg\\ docsrs*) ;; *) exit 9;; esac\n\
         echo '{text}' > $CARGO_TARGET_DIR/$CARGO_BUILD_TARGET/doc/vh3_bigchange/blocking/index.html;;"
    )
}

#[test]
fn docs_step_reports_problems_on_docs_rs() {
    let stage = Stage::new();
    stage.cargo(&page("Available on crate feature <code>blocking</code> only"));
    stage.run("docs", 0);
    stage.cargo(&page("A client that waits"));
    stage.drift(
        "docs",
        "blocking/index.html does not name the feature `blocking`",
        "keep `feature(doc_cfg)`",
    );
    stage.cargo("rustdoc) echo 'unresolved link' >&2; exit 101;;");
    stage.drift("docs", "unresolved link", "correct the line that rustdoc names");
    let path = stage.copy.path("generated/README.md");
    let text = fs::read_to_string(&path).expect("there").replace("`tracing`", "tracing");
    fs::write(path, text).expect("written");
    stage.drift(
        "docs",
        "generated/README.md does not list the feature `tracing`",
        "list the feature in that file",
    );
}

#[test]
fn minimal_step_reports_outdated_requirements() {
    let stage = Stage::new();
    let fix = "raise the requirement in Cargo.toml or generated/Cargo.toml";
    stage.cargo("update) [ -f Cargo.lock ] && exit 9; touch Cargo.lock;;\ncheck) [ -f Cargo.lock ];;");
    assert!(stage.run("minimal", 0).contains("resolved and built"));
    stage.cargo("update) echo 'error: failed to select a version for `serde`' >&2; exit 101;;");
    stage.drift("minimal", "failed to select a version for `serde`", fix);
    stage.cargo("update) exit 0;;\ncheck) echo 'error[E0277]' >&2; exit 101;;");
    stage.drift("minimal", "the client does not build with the oldest dependencies", fix);
    stage.cargo("update) echo 'but --offline was specified' >&2; exit 101;;");
    stage.broken("minimal", "needs a crate that is not downloaded");
}

#[test]
fn msrv_step_reports_a_failed_build() {
    let stage = Stage::new();
    stage.play("rustup", "[ \"$1 $2 $3 $4\" = 'run 1.85 cargo check' ]");
    stage.run("msrv", 0);
    stage.play("rustup", "echo 'error[E0658]: `let` expressions' >&2; exit 101");
    stage.drift(
        "msrv",
        "the client does not build with Rust 1.85",
        "change the code, or raise `rust-version`",
    );
    stage.play("rustup", "echo \"error: toolchain '1.85' is not installed\" >&2; exit 1");
    stage.broken("msrv", "rustup toolchain install");
}

#[test]
fn licences_step_reports_a_forbidden_licence() {
    let stage = Stage::new();
    stage.cargo("deny) case \"$*\" in *.cargo/deny.toml*bans\\ licenses\\ sources) ;; *) exit 9;; esac;;");
    stage.run("licences", 0);
    stage.cargo("deny) echo 'error[rejected]: failed to satisfy license requirements' >&2; exit 4;;");
    stage.drift("licences", "error[rejected]", "remove the crate, or allow it with a reason");
    stage.cargo("deny) echo 'error: no such command: `deny`' >&2; exit 101;;");
    stage.broken("licences", "install it: cargo install --locked cargo-deny");
}

/// Returns a branch for cargo-cyclonedx that writes a document with these components.
fn bill(components: &str) -> String {
    format!(
        "cyclonedx) echo \"{{\\\"components\\\": [{components}], \\\"bom-ref\\\": \
         \\\"path+file://$PWD#vh3-bigchange@0.1.0\\\", \
         \\\"purl\\\": \\\"pkg:cargo/vh3-bigchange@0.1.0?download_url=file://.\\\"}}\" > sbom.json;;"
    )
}

#[test]
fn sbom_has_no_local_path() {
    let stage = Stage::new();
    stage.cargo(&bill("{}, {}"));
    assert!(stage.run("sbom", 0).contains("2 crates, in "));
    let path = stage.packages().join("vh3-bigchange-0.1.0.cdx.json");
    let text = fs::read_to_string(path).expect("the document is there");
    let name = "\"pkg:cargo/vh3-bigchange@0.1.0\"";
    assert_eq!(text, format!("{{\"components\": [{{}}, {{}}], \"bom-ref\": {name}, \"purl\": {name}}}\n"));
    stage.cargo(&bill(""));
    stage.drift("sbom", "the bill of materials has no components", "report it");
    stage.cargo("cyclonedx) echo 'error: no such command: `cyclonedx`' >&2; exit 101;;");
    stage.broken("sbom", "install it: cargo install --locked cargo-cyclonedx");
}
