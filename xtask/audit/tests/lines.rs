//! The lines of the surface that come from the spec alone, without the client.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use audit::surface::{ACCEPT, names, sort, wire};
use std::fs;
use support::{root, spec};

#[track_caller]
fn check(file: &str, computed: &str) {
    let accepted =
        fs::read_to_string(root().join("tests/snapshots").join(file)).expect("an accepted surface");
    let mut accepted = accepted.lines();
    for (index, line) in computed.lines().enumerate() {
        assert_eq!(accepted.next(), Some(line), "{file}:{}: fix: {ACCEPT}", index + 1);
    }
    assert_eq!(accepted.next(), None, "{file} has more lines than the surface; fix: {ACCEPT}");
}

#[test]
fn requests_of_the_spec_are_the_accepted_ones() {
    check("wire.txt", &wire(&codegen::parse(&spec()).expect("the spec is valid")));
}

#[test]
fn names_of_the_spec_are_the_accepted_ones() {
    check("names.txt", &names(&codegen::parse(&spec()).expect("the spec is valid")));
}

#[test]
fn accepted_lines_of_the_public_api_are_sorted() {
    let accepted =
        fs::read_to_string(root().join("tests/snapshots/surface.txt")).expect("an accepted surface");
    let mut lines: Vec<_> = accepted.lines().map(str::to_owned).collect();
    sort(&mut lines);
    check("surface.txt", &lines.join("\n"));
}
