//! The API as an OpenAPI document, for tools of other languages.
//!
//! The model is the only source. Facts that OpenAPI cannot express are extensions that begin with `x-vh3-`;
//! `generated/openapi/README.md` documents them. Only limits of the docs page are keywords: a limit of another source may
//! not be that of the server.

mod operation;
mod response;
mod schema;
mod words;

pub use words::Version;

use codegen::emit::json::{Json, Members};
use codegen::model::{Api, Note};
use schema::Schemas;
use std::collections::BTreeMap;

/// Returns the document of an API as JSON.
#[must_use]
pub fn document(api: &Api, version: Version, crate_version: &str) -> String {
    let schemas = Schemas { api, version };
    let document = Members::default()
        .with("openapi", version.number())
        .member("info", info(api, version, crate_version))
        .member("servers", Json::List(vec![Members::default().with("url", api.base_url.as_str()).done()]))
        .member("security", Json::List(vec![requirement()]))
        .member("tags", tags(api))
        .member("paths", operation::paths(&schemas))
        .member("components", components(&schemas))
        .member("x-vh3-conflicts", conflicts(api))
        .done();
    let mut text = String::new();
    document.append(0, &mut text);
    text.push('\n');
    text
}

fn info(api: &Api, version: Version, crate_version: &str) -> Json {
    let licence = Members::default().with("name", "MIT OR Apache-2.0");
    let licence = match version {
        Version::V30 => licence.with("url", "https://spdx.org/licenses/MIT.html"),
        Version::V31 => licence.with("identifier", "MIT OR Apache-2.0"),
    };
    Members::default()
        .with("title", format!("{} endpoints of the VH3 Connect API", api.title))
        .with("version", crate_version)
        .with("description", DESCRIPTION)
        .member("license", licence.done())
        .done()
}

const DESCRIPTION: &str = "Generated from the spec of vh3-bigchange, an independent project. VH3 publishes no OpenAPI \
    document; its docs pages are the source. `x-vh3-evidence` states how each fact is known: `docs` (the page states it), \
    `example` (only an example of the page shows it), `client` (undocumented, VH3's own client sends it), `upstream` \
    (documented for BigChange's own API). No response is documented: every member is optional and may be null. \
    `x-vh3-effect` states what a call does; a POST with the effect `read` changes nothing and can be repeated.";

fn requirement() -> Json {
    Members::default().member("apiKey", Json::List(Vec::new())).done()
}

fn tags(api: &Api) -> Json {
    let mut tags = Vec::new();
    for group in &api.groups {
        let docs = Members::default().with("url", group.link.as_str()).done();
        let tag = Members::default().with("name", group.module.as_str());
        tags.push(tag.with("description", group.doc.as_str()).member("externalDocs", docs).done());
    }
    Json::List(tags)
}

fn components(schemas: &Schemas<'_>) -> Json {
    let header = schemas.api.key_header.as_str();
    let key = Members::default().with("type", "apiKey").with("in", "header").with("name", header).done();
    Members::default()
        .member("securitySchemes", Members::default().member("apiKey", key).done())
        .member("schemas", response::schemas(schemas, schemas.all()).done())
        .member("responses", response::shared(schemas))
        .done()
}

fn conflicts(api: &Api) -> Json {
    let mut notes: BTreeMap<&str, &Note> = BTreeMap::new();
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        for note in operation.notes.iter().chain(operation.fields.iter().flat_map(|field| &field.notes)) {
            notes.insert(&note.conflict, note);
        }
    }
    let fields = api.objects.iter().chain(&api.entities).flat_map(|object| &object.fields);
    for note in fields.flat_map(|field| &field.notes) {
        notes.insert(&note.conflict, note);
    }
    let mut all = Members::default();
    for (name, note) in notes {
        let conflict = Members::default().with("question", note.question.as_str());
        let conflict = conflict.with("follows", note.rules.word()).with("why", note.why.as_str());
        all = all.member(name, conflict.done());
    }
    all.done()
}
