//! Specs that are refused: one file for each rule, and beside it the exact message.
//!
//! A file whose name begins with `api-` replaces `valid/api.yaml`; any other is one more page beside `valid/gadgets.yaml`.
//! `UPDATE_EXPECT=1 cargo test -p codegen --test rejects` renews the messages: read them as a newcomer would.

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

/// A lower number means that the folder was not read, or that rules lost their test.
const AT_LEAST: usize = 250;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the names of the files with this extension, without it.
fn stems(extension: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder()).expect("the folder of rejects is there");
    let mut stems = BTreeSet::new();
    for entry in entries {
        let name = entry.expect("a folder can be listed").file_name().into_string().expect("names are ASCII");
        if let Some(stem) = name.strip_suffix(extension) {
            stems.insert(stem.to_owned());
        }
    }
    stems
}

fn valid(name: &str) -> Source {
    Source { name: name.to_owned(), text: read(&folder().join("valid").join(name)) }
}

/// Returns the spec of a reject together with the valid files.
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
        assert!(problem.contains("= help: "), "`{reject}`: no help in\n{problem}");
    }
}

/// Returns whether a text is `file.yaml:12:3`.
fn is_place(text: &str) -> bool {
    let parts: Vec<_> = text.split(':').collect();
    let [file, line, column] = parts.as_slice() else { return false };
    file.ends_with(".yaml") && is_positive(line) && is_positive(column)
}

fn is_positive(number: &str) -> bool {
    number.parse::<usize>().is_ok_and(|number| number > 0)
}

#[test]
fn each_reject_has_its_message() {
    let rejects = stems(".yaml");
    assert!(rejects.len() >= AT_LEAST, "only {} rejects", rejects.len());
    rejects.iter().for_each(|reject| check(reject));
    let words = stems(".txt");
    let alone: Vec<_> = rejects.symmetric_difference(&words).collect();
    assert!(alone.is_empty(), "a spec without a message, or a message without a spec: {alone:?}");
}

#[test]
fn no_two_rejects_have_one_message() {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for reject in stems(".yaml") {
        let text = refusal(&reject).to_string();
        let line = text.lines().next().unwrap_or_default().to_owned();
        if let Some(other) = first.insert(line.clone(), reject.clone()) {
            panic!("`{other}` and `{reject}` both begin with `{line}`: do they test two rules?");
        }
    }
}

#[test]
fn valid_files_are_valid() {
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
fn syntax_errors_come_before_others() {
    let text = refusal("syntax-before-meaning").to_string();
    assert!(text.contains("duplicate key"), "{text}");
    assert!(!text.contains("unknown") && !text.contains("expected an integer"), "{text}");
}

#[test]
fn spec_without_shared_file_is_refused() {
    let text = generate(&[valid("gadgets.yaml")]).expect_err("`api.yaml` is missing").to_string();
    assert!(text.starts_with("error: the spec has no `api.yaml`: found `gadgets.yaml`"), "{text}");
    assert!(text.contains("= help: ") || text.contains("help: "), "{text}");
}

#[test]
fn spec_without_files_is_refused() {
    let text = generate(&[]).expect_err("nothing was given").to_string();
    assert!(text.starts_with("error: the spec has no `api.yaml`"), "{text}");
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    for text in ["- ".repeat(6_000) + "x", "[".repeat(6_000), "{a: ".repeat(6_000)] {
        let source = Source { name: "deep.yaml".to_owned(), text };
        assert!(generate(&[source]).is_err());
    }
}

#[test]
fn many_problems_are_capped() {
    let mut text = "page: many\ntitle: Many\ngroups: {}\n".to_owned();
    for key in 0..4_000 {
        text.push_str(&format!("wrongKey{key}: 1\n"));
    }
    let many = Source { name: "many.yaml".to_owned(), text };
    let report = generate(&[valid("api.yaml"), many]).expect_err("no key is known");
    assert_eq!((report.problems().len(), report.len()), (50, 4_000));
    assert!(report.to_string().contains("and 3950 more; fix these first"));
}
