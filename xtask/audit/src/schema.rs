//! The JSON Schema of the spec format, and of findings in a page: derived from the types that read and write them.

use crate::report::Document;
use codegen::File;
use codegen::source::spec::{ApiFile, PageFile};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

/// The files of `spec/schema/`, as the types give them.
///
/// # Errors
///
/// When a schema cannot be written as JSON.
pub fn files() -> serde_json::Result<Vec<File>> {
    Ok(vec![
        File { name: "api.json".to_owned(), text: text::<ApiFile>()? },
        File { name: "findings.json".to_owned(), text: text::<Document>()? },
        File { name: "page.json".to_owned(), text: text::<PageFile>()? },
    ])
}

fn text<T: JsonSchema>() -> serde_json::Result<String> {
    let schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<T>();
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}
