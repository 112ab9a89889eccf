//! The bare page as OpenAPI documents, for other generators.

use crate::specs::{Form, Spec};
use audit::openapi::{Version, document};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

/// Writes the documents of this number of endpoints to a folder.
pub(crate) fn write(endpoints: usize, dir: &Path) {
    let files: Vec<_> = Spec::read(Form::Bare).files(endpoints).collect();
    let api = codegen::parse(&files).unwrap_or_else(|report| panic!("{report}"));
    for version in Version::ALL {
        let text = document(&api, version, env!("CARGO_PKG_VERSION"));
        fs::write(dir.join(version.file()), reduced(&text)).expect("the folder is ours");
    }
}

/// Removes all that no table of the page has: extensions, and responses with their schemas. The other generators emit code
/// for each response.
fn reduced(text: &str) -> String {
    let mut document: Value = serde_json::from_str(text).expect("the document is JSON");
    without_extensions(&mut document);
    members(&mut document["info"]).remove("description");
    for path in members(&mut document["paths"]).values_mut() {
        for operation in members(path).values_mut() {
            members(&mut operation["responses"]).retain(|status, _| status == "200");
        }
    }
    members(&mut document["components"]).remove("responses");
    let text = document.to_string();
    let schemas = members(&mut document["components"]["schemas"]);
    schemas.retain(|name, _| text.contains(&format!("\"#/components/schemas/{name}\"")));
    document.to_string()
}

fn members(value: &mut Value) -> &mut Map<String, Value> {
    value.as_object_mut().expect("an object of the document")
}

fn without_extensions(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| !name.starts_with("x-"));
            members.values_mut().for_each(without_extensions);
        }
        Value::Array(items) => items.iter_mut().for_each(without_extensions),
        _ => {}
    }
}
