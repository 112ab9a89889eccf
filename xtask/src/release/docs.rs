//! What users read: examples that compile, and docs as docs.rs builds them.

use super::subject::{LEAN, PACKAGE, Subject};
use crate::Error;
use crate::cargo::Program;
use crate::finding::Finding;
use crate::step::Answer;
use std::fs;

/// A feature, and a page of the docs that has to say that it is there with that feature alone.
const MARKED: [(&str, &str); 1] = [("blocking", "blocking/index.html")];
/// The texts that list the features.
const LISTS: [&str; 3] = ["README.md", "generated/README.md", "generated/src/lib.rs"];

/// Do the examples of readmes and docs compile and run?
pub(super) fn examples(subject: &Subject) -> Result<Answer, Error> {
    let cargo = || Program::cargo(&subject.root, subject.offline).args(["test", "--quiet", "--locked"]);
    let fix = "mend the example at the line that is named";
    let docs = cargo().args(["--doc", "--package", PACKAGE]).args(LEAN);
    let docs = docs.judge("an example in the docs is wrong", fix, "docs and readmes")?;
    if !matches!(docs, Answer::InStep(_)) {
        return Ok(docs);
    }
    let readmes = cargo().args(["--doc", "--package", "tests"]);
    readmes.judge("an example in a readme is wrong", fix, "docs and readmes")
}

/// Do the docs build as docs.rs builds them, and say what needs which feature?
pub(super) fn check(subject: &Subject) -> Result<Answer, Error> {
    let missing = unlisted(subject)?;
    if !missing.is_empty() {
        return Ok(Answer::of(missing, "list the feature there", ""));
    }
    // The toolchain of docs.rs is a nightly one; the variable lets this one take what it takes, for this crate alone.
    let cargo = subject.cargo().env("RUSTC_BOOTSTRAP", PACKAGE.replace('-', "_"));
    let cargo =
        cargo.args(["rustdoc", "--quiet", "--locked", "--lib", "--all-features", "--package", PACKAGE]);
    let cargo = cargo.args(["--", "--cfg", "docsrs", "-D", "warnings"]);
    let answer =
        cargo.judge("docs.rs could not build the docs", "mend what rustdoc names", "with all features")?;
    if !matches!(answer, Answer::InStep(_)) {
        return Ok(answer);
    }
    let unmarked = unmarked(subject)?;
    Ok(Answer::of(
        unmarked,
        "keep `feature(doc_cfg)` on in generated/src/lib.rs",
        "with all features, marked",
    ))
}

/// The features that a list leaves out.
fn unlisted(subject: &Subject) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    for list in LISTS {
        let text = fs::read_to_string(subject.root.join(list))
            .map_err(|error| format!("cannot read {list}: {error}"))?;
        let features = subject.features.iter().filter(|feature| *feature != "default");
        let missing = features.filter(|feature| !text.contains(&format!("`{feature}`")));
        findings
            .extend(missing.map(|feature| {
                Finding::on(list, format!("{list} does not tell of the feature `{feature}`"))
            }));
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
                format!("{page} does not say that it needs `{feature}`"),
            ));
        }
    }
    Ok(findings)
}
