//! The checked-in JSON Schema of the spec format is the one that the generator's own types give.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use expect_test::expect_file;

/// The schema of this name, as the types give it.
fn derived(name: &str) -> String {
    let mut files = audit::schema::files().expect("a schema is JSON").into_iter();
    files.find(|file| file.name == name).expect("a schema of this name").text
}

#[test]
fn the_schema_of_the_shared_file_is_in_step() {
    expect_file!["../../../spec/schema/api.json"].assert_eq(&derived("api.json"));
}

#[test]
fn the_schema_of_a_page_is_in_step() {
    expect_file!["../../../spec/schema/page.json"].assert_eq(&derived("page.json"));
}

#[test]
fn the_schema_of_findings_is_in_step() {
    expect_file!["../../../spec/schema/findings.json"].assert_eq(&derived("findings.json"));
}
