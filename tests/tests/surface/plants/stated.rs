//! Planted edits of what the docs of the client state: evidence, conflicts and links. The surface has no docs, so each is harmless
//! to it.

use crate::planted::{Plant, edit, neutral};

const API: &str = "spec/api.yaml";
const DOCS: &str = "codegen/src/emit/docs.rs";
const FIELDS: &str = "codegen/src/lower/fields.rs";
const JOBS: &str = "spec/jobs.yaml";
const TYPES: &str = "codegen/src/emit/types.rs";

/// Returns a wrong statement, and the lines about it.
#[track_caller]
fn wrong(name: &'static str, about: &[&'static str], edit: crate::planted::Edit) -> Plant {
    neutral(name, &[edit]).rust(about, &[])
}

/// Returns edits of the generator. No two of them change one statement.
#[rustfmt::skip]
pub(crate) fn generator() -> Vec<Plant> {
    vec![
        wrong("other words for upstream", &["wrong: POST /jobs/create > categoryId setter: nothing"],
            edit(DOCS, "fn accepted(", "but VH3 may not forward it.", "and VH3 forwards it.")),
        wrong("client evidence called documented", &["wrong: POST /jobs/create > reference setter: docs", "wrong: POST /contacts/create > groupId argument: docs"],
            edit(DOCS, "fn accepted(", "Undocumented; VH3's own client sends it.", "Documented.")),
        wrong("evidence of fields lost", &["wrong: POST /jobs/create > description setter: docs", "wrong: POST /jobs/create > typeId argument: docs"],
            edit(FIELDS, "fn field(", "merged.evidence.unwrap_or(evidence)", "match merged.evidence { Some(Evidence::Example) => Evidence::Docs, Some(known) => known, None => evidence }")),
        wrong("evidence of clearing lost", &["wrong: POST /jobs/edit > orderNumber clear: docs"],
            edit(DOCS, "fn clearing(", "accepted(field.clearing_evidence.unwrap_or(field.evidence))", "accepted(Evidence::Docs)")),
        wrong("other words for responses", &["wrong: GET /jobs/job returns: nothing"],
            edit(DOCS, "fn returned(", "BigChange's own API returns it.", "BigChange returns it.")),
        wrong("types without evidence", &["wrong: JobId: docs", "wrong: Job: docs", "wrong: JobStatus: docs"],
            edit(TYPES, "fn described(", "evidence != Evidence::Docs", "false")),
        wrong("values without evidence", &["wrong: JobStatus < "],
            edit(DOCS, "fn variant(", "variant.evidence != set", "false")),
        wrong("received fields without evidence", &["wrong: Job < "],
            edit(DOCS, "fn received(", "field.evidence != entity", "false")),
        wrong("conflicts without a name", &["wrong: GET /jobs/job > jobId argument: docs Which name"],
            edit(DOCS, "fn facts(", "note.conflict));", "note.question));")),
        wrong("other source of a conflict", &["wrong: GET /jobs/job conflict C1: docs"],
            edit(DOCS, "fn source(", "Authority::Example => \"the example of the docs page\"", "Authority::Example => \"the docs page\"")),
        wrong("wrong anchors", &["wrong: job_types link: https://docs.vh3.ai/api-reference/bigchange/jobs#Job_types", "wrong: GET /jobs/job link: "],
            edit("codegen/src/lower/operations.rs", "fn link(", "heading.to_kebab_case()", "heading.replace(' ', \"_\")")),
    ]
}

/// Returns edits of the spec.
#[rustfmt::skip]
pub(crate) fn spec() -> Vec<Plant> {
    vec![
        wrong("dead links", &["wrong: jobs link: https://docs.vh3.ai/reference/bigchange/jobs#jobs", "wrong: GET /jobs/job link: "],
            edit(API, "", "docs_url: https://docs.vh3.ai/api-reference/bigchange", "docs_url: https://docs.vh3.ai/reference/bigchange")),
        wrong("another heading", &["wrong: job_types link: https://docs.vh3.ai/api-reference/bigchange/jobs#types-of-jobs"],
            edit(JOBS, "\n  job_types:\n", "heading: Job types", "heading: Types of jobs")),
    ]
}
