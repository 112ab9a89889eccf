//! Specs that are refused: one file for each rule, and beside it the exact words of the refusal.
//!
//! A file whose name begins with `api-` stands in for `valid/api.yaml`; any other is one more page beside
//! `valid/gadgets.yaml`. `UPDATE_EXPECT=1 cargo test -p codegen --test rejects` writes the words anew: read them as
//! somebody who has never seen the generator would.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use codegen::{Report, Source, generate};
use expect_test::expect_file;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Fewer rejects than this mean that the folder was not read, or that rules lost their proof.
const AT_LEAST: usize = 250;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The file names in the folder that end in `extension`, without it.
fn stems(extension: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder()).expect("the folder of rejects is there");
    let names = entries.map(|entry| entry.expect("a folder can be listed").file_name().into_string());
    names
        .filter_map(|name| Some(name.expect("names are ASCII").strip_suffix(extension)?.to_owned()))
        .collect()
}

fn valid(name: &str) -> Source {
    Source { name: name.to_owned(), text: read(&folder().join("valid").join(name)) }
}

/// The spec that a reject makes together with the valid files.
fn spec(reject: &str) -> Vec<Source> {
    let text = read(&folder().join(format!("{reject}.yaml")));
    if reject.starts_with("api-") {
        return vec![Source { name: "api.yaml".to_owned(), text }, valid("gadgets.yaml")];
    }
    vec![valid("api.yaml"), valid("gadgets.yaml"), Source { name: format!("{reject}.yaml"), text }]
}

#[track_caller]
fn refusal(reject: &str) -> Report {
    match generate(&spec(reject)) {
        Ok(_) => panic!("`{reject}.yaml` is accepted"),
        Err(report) => report,
    }
}

#[track_caller]
fn check(reject: &str) {
    let report = refusal(reject);
    let text = format!("{report}\n");
    every_problem_has_a_place(reject, &report, &text);
    expect_file![folder().join(format!("{reject}.txt"))].assert_eq(&text);
}

#[track_caller]
fn every_problem_has_a_place(reject: &str, report: &Report, text: &str) {
    let problems: Vec<_> = text.split("error: ").skip(1).collect();
    assert_eq!(problems.len(), report.len(), "`{reject}`: each problem begins with `error: `");
    for problem in problems {
        let place = problem.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
        assert!(place.is_some_and(is_place), "`{reject}`: no file:line:column in\n{problem}");
        assert!(problem.contains("= help: "), "`{reject}`: nothing says how to go on in\n{problem}");
    }
}

/// Whether a text is `file.yaml:12:3`.
fn is_place(text: &str) -> bool {
    let parts: Vec<_> = text.split(':').collect();
    let number = |part: &str| part.parse::<usize>().is_ok_and(|number| number > 0);
    matches!(parts.as_slice(), [file, line, column] if file.ends_with(".yaml") && number(line) && number(column))
}

#[test]
fn every_reject_is_refused_in_its_words() {
    let rejects = stems(".yaml");
    assert!(rejects.len() >= AT_LEAST, "only {} rejects", rejects.len());
    rejects.iter().for_each(|reject| check(reject));
    let words = stems(".txt");
    let alone: Vec<_> = rejects.symmetric_difference(&words).collect();
    assert!(alone.is_empty(), "a spec without words, or words without a spec: {alone:?}");
}

#[test]
fn no_two_rejects_begin_alike() {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for reject in stems(".yaml") {
        let text = refusal(&reject).to_string();
        let line = text.lines().next().unwrap_or_default().to_owned();
        if let Some(other) = first.insert(line.clone(), reject.clone()) {
            panic!("`{other}` and `{reject}` both begin with `{line}`: do they prove two rules?");
        }
    }
}

#[test]
fn the_valid_files_are_valid() {
    let output =
        generate(&[valid("api.yaml"), valid("gadgets.yaml")]).unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(output.endpoints, 3);
}

#[test]
fn all_problems_are_reported_at_once() {
    for (reject, least) in [("structure-many", 6), ("many-at-once", 8), ("api-many-at-once", 5)] {
        let found = refusal(reject).len();
        assert!(found >= least, "`{reject}`: {found} problems, expected {least} or more");
    }
}

#[test]
fn problems_of_several_files_are_reported_at_once() {
    let mut sources = spec("type-missing");
    sources.push(Source {
        name: "second.yaml".to_owned(),
        text: "page: second\ntitle: \"\"\ngroups: {}\n".to_owned(),
    });
    let text = generate(&sources).expect_err("two files are broken").to_string();
    assert!(text.contains("--> type-missing.yaml:") && text.contains("--> second.yaml:"), "{text}");
}

#[test]
fn syntax_is_judged_before_meaning() {
    let text = refusal("syntax-before-meaning").to_string();
    assert!(text.contains("is here twice"), "{text}");
    assert!(!text.contains("unknown") && !text.contains("expected an integer"), "{text}");
}

#[test]
fn a_spec_without_its_shared_file_is_refused() {
    let text = generate(&[valid("gadgets.yaml")]).expect_err("`api.yaml` is missing").to_string();
    assert!(text.starts_with("error: the spec has no `api.yaml`: found `gadgets.yaml`"), "{text}");
    assert!(text.contains("= help: ") || text.contains("help: "), "{text}");
}

#[test]
fn a_spec_without_any_file_is_refused() {
    let text = generate(&[]).expect_err("nothing was given").to_string();
    assert!(text.starts_with("error: the spec has no `api.yaml`"), "{text}");
}
