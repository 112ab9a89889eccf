//! The checked-in JSON Schema of the spec format is the one that the generator's own types give.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use codegen::docs::Document;
use codegen::spec::{ApiFile, PageFile};
use expect_test::expect_file;
use schemars::generate::SchemaSettings;

fn schema<T: schemars::JsonSchema>() -> String {
    let schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<T>();
    serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n"
}

#[test]
fn the_schema_of_the_shared_file_is_in_step() {
    expect_file!["../../spec/schema/api.json"].assert_eq(&schema::<ApiFile>());
}

#[test]
fn the_schema_of_a_page_is_in_step() {
    expect_file!["../../spec/schema/page.json"].assert_eq(&schema::<PageFile>());
}

#[test]
fn the_schema_of_findings_is_in_step() {
    expect_file!["../../spec/schema/findings.json"].assert_eq(&schema::<Document>());
}
