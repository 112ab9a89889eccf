//! Steps that run cargo's resolver, an older Rust, cargo-deny and cargo-cyclonedx.

use super::subject::{LEAN, PACKAGE, Package, Subject};
use crate::Error;
use crate::cargo::Program;
use audit::report::{Finding, StepVerdict};
use serde_json::Value;
use std::fs;

const DENY: &str = "install it: cargo install --locked cargo-deny";
const CYCLONEDX: &str = "install it: cargo install --locked cargo-cyclonedx";
const TOOLCHAIN: &str = "install the toolchain: rustup toolchain install VERSION --profile minimal";

/// Builds the client with the oldest versions of its direct dependencies.
pub(super) fn minimal(subject: &Subject) -> Result<StepVerdict, Error> {
    let folder = match subject.alone("minimal")? {
        Package::Folder(folder) => folder,
        Package::Missing(verdict) => return Ok(verdict),
    };
    fs::remove_file(folder.join("Cargo.lock"))?;
    let fix = "raise the requirement in Cargo.toml or generated/Cargo.toml";
    // This resolution is unstable. The variable reaches the resolver only, not the build.
    let resolver = Program::cargo(&folder, subject.offline).env("RUSTC_BOOTSTRAP", "1");
    let resolved = resolver.args(["update", "--quiet", "-Z", "direct-minimal-versions"]);
    let resolved = resolved.judge("the oldest dependencies conflict", fix, "")?;
    if !matches!(resolved, StepVerdict::Passed(_)) {
        return Ok(resolved);
    }
    let build =
        Program::cargo(&folder, subject.offline).env("CARGO_TARGET_DIR", subject.target.join("minimal"));
    let build = build.args(["check", "--quiet", "--locked", "--lib"]).args(LEAN);
    build.judge("the client does not build with the oldest dependencies", fix, "resolved and built")
}

/// Builds the client with its MSRV.
pub(super) fn msrv(subject: &Subject) -> Result<StepVerdict, Error> {
    let version = subject.rust_version.as_str();
    let folder = match subject.alone("msrv")? {
        Package::Folder(folder) => folder,
        Package::Missing(verdict) => return Ok(verdict),
    };
    let rustup = Program::other("rustup", &folder, Some(TOOLCHAIN)).args(["run", version]);
    let rustup = rustup.env("CARGO_TARGET_DIR", subject.target.join("msrv"));
    let rustup = rustup.env("CARGO_NET_OFFLINE", if subject.offline { "true" } else { "false" });
    let build = rustup.args(["cargo", "check", "--quiet", "--locked", "--lib"]).args(LEAN);
    let cause = format!("the client does not build with Rust {version}");
    build.judge(&cause, "change the code, or raise `rust-version` in generated/Cargo.toml", version)
}

/// Checks licences, sources and crates of the dependency tree.
pub(super) fn licences(subject: &Subject) -> Result<StepVerdict, Error> {
    let deny = Program::cargo(&subject.root, subject.offline).installed_by(DENY);
    let mut arguments = vec!["deny", "--locked", "--config", ".cargo/deny.toml"];
    if subject.offline {
        arguments.push("--offline");
    }
    arguments.extend(["check", "--hide-inclusion-graph", "bans", "licenses", "sources"]);
    let fix = "remove the crate, or allow it with a reason in .cargo/deny.toml";
    deny.args(arguments).judge(
        "the dependency tree has a forbidden licence, source or crate",
        fix,
        "bans, licences, sources",
    )
}

/// Writes a bill of materials beside the package.
pub(super) fn sbom(subject: &Subject) -> Result<StepVerdict, Error> {
    let folder = match subject.alone("sbom")? {
        Package::Folder(folder) => folder,
        Package::Missing(verdict) => return Ok(verdict),
    };
    let mut cargo = Program::cargo(&folder, subject.offline).installed_by(CYCLONEDX);
    if let Ok(time) = Program::other("git", &subject.root, None).args(["log", "-1", "--format=%ct"]).stdout()
    {
        // The document depends on the commit, not on the current time.
        cargo = cargo.env("SOURCE_DATE_EPOCH", time.trim());
    }
    let form = ["--quiet", "--format", "json", "--spec-version", "1.5", "--override-filename", "sbom"];
    cargo.args(["cyclonedx"]).args(form).args(["--all-features", "--target", "all"]).stdout()?;
    let text = fs::read_to_string(folder.join("sbom.json"))?;
    let text = portable(&text, &folder.to_string_lossy(), &subject.version);
    let document: Value = serde_json::from_str(&text)?;
    let components = document.get("components").and_then(Value::as_array).map_or(0, Vec::len);
    if components == 0 {
        let finding = Finding::failed("the bill of materials has no components");
        return Ok(StepVerdict::Failed {
            findings: vec![finding],
            fix: "report it to cargo-cyclonedx".to_owned(),
        });
    }
    let file = subject.target.join("package").join(format!("{PACKAGE}-{}.cdx.json", subject.version));
    fs::write(&file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    Ok(StepVerdict::Passed(format!("{components} crates, in {}", file.display())))
}

/// Removes the local folder from a bill of materials.
fn portable(text: &str, folder: &str, version: &str) -> String {
    let name = format!("pkg:cargo/{PACKAGE}@{version}");
    let local = format!("path+file://{folder}#{PACKAGE}@{version}");
    text.replace(&local, &name).replace("?download_url=file://.", "")
}
