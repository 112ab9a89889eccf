//! Checks that examples compile, and that docs build as on docs.rs.

use super::subject::{LEAN, PACKAGE, Subject};
use crate::Error;
use crate::cargo::Program;
use audit::report::{Finding, StepVerdict};
use std::fs;

/// A feature, and a page of the docs that must show it as a condition.
const MARKED: [(&str, &str); 1] = [("blocking", "blocking/index.html")];
/// The files that list the features.
const LISTS: [&str; 3] = ["README.md", "generated/README.md", "generated/src/guide.md"];

/// Compiles and runs the examples of readmes and docs.
pub(super) fn examples(subject: &Subject) -> Result<StepVerdict, Error> {
    let fix = "correct the example at the named line";
    let docs = doctests(subject).args(["--package", PACKAGE]).args(LEAN);
    let docs = docs.judge("an example in the docs is wrong", fix, "docs and readmes")?;
    if !matches!(docs, StepVerdict::Passed(_)) {
        return Ok(docs);
    }
    let readmes = doctests(subject).args(["--package", "tests"]);
    readmes.judge("an example in a readme is wrong", fix, "docs and readmes")
}

fn doctests(subject: &Subject) -> Program {
    Program::cargo(&subject.root, subject.offline).args(["test", "--quiet", "--locked", "--doc"])
}

/// Builds the docs as docs.rs does, and checks that they name the features that items need.
pub(super) fn check(subject: &Subject) -> Result<StepVerdict, Error> {
    let missing = unlisted(subject)?;
    if !missing.is_empty() {
        return Ok(StepVerdict::new(missing, "list the feature in that file", ""));
    }
    // docs.rs uses a nightly toolchain. The variable unlocks its features for this crate alone.
    let cargo = subject.cargo().env("RUSTC_BOOTSTRAP", PACKAGE.replace('-', "_"));
    let cargo =
        cargo.args(["rustdoc", "--quiet", "--locked", "--lib", "--all-features", "--package", PACKAGE]);
    let cargo = cargo.args(["--", "--cfg", "docsrs", "-D", "warnings"]);
    let answer = cargo.judge(
        "docs.rs could not build the docs",
        "correct the line that rustdoc names",
        "with all features",
    )?;
    if !matches!(answer, StepVerdict::Passed(_)) {
        return Ok(answer);
    }
    let unmarked = unmarked(subject)?;
    Ok(StepVerdict::new(
        unmarked,
        "keep `feature(doc_cfg)` in generated/src/lib.rs",
        "with all features, marked",
    ))
}

/// Finds features that a file does not list.
fn unlisted(subject: &Subject) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    for list in LISTS {
        let text = fs::read_to_string(subject.root.join(list))
            .map_err(|error| format!("cannot read {list}: {error}"))?;
        for feature in &subject.features {
            if feature != "default" && !text.contains(&format!("`{feature}`")) {
                findings.push(Finding::on(list, format!("{list} does not list the feature `{feature}`")));
            }
        }
    }
    Ok(findings)
}

fn unmarked(subject: &Subject) -> Result<Vec<Finding>, Error> {
    let docs = subject.target.join(&subject.host).join("doc").join(PACKAGE.replace('-', "_"));
    let mut findings = Vec::new();
    for (feature, page) in MARKED {
        let text = fs::read_to_string(docs.join(page))
            .map_err(|error| format!("the docs have no {page}: {error}"))?;
        if !text.contains(&format!("crate feature <code>{feature}</code>")) {
            findings.push(Finding::on(
                "generated/src/lib.rs",
                format!("{page} does not name the feature `{feature}`"),
            ));
        }
    }
    Ok(findings)
}
