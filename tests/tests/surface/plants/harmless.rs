//! Edits that users do not notice.

use crate::planted::{Plant, edit, neutral};

const API: &str = "spec/api.yaml";
const CLIENT: &str = "generated/src/client/mod.rs";
const ERROR: &str = "generated/src/error/mod.rs";
const FIELD: &str = "codegen/src/emit/field.rs";
const JOBS: &str = "spec/jobs.yaml";
const RETRY: &str = "generated/src/call/retry/mod.rs";

/// Returns edits of the spec.
pub(crate) fn spec() -> Vec<Plant> {
    [layout(), prose(), order()].concat()
}

/// Returns edits of the layout of the spec.
#[rustfmt::skip]
fn layout() -> Vec<Plant> {
    vec![
        neutral(
            "comment in the spec",
            &[edit(JOBS, "", "groups:\n", "# The headings of the page.\ngroups:\n")],
        ),
        neutral("blank line", &[edit(JOBS, "", "\nenums:\n", "\n\nenums:\n")]),
        neutral("quotes", &[edit(JOBS, "path: /jobs/create\n", "effect: create", "effect: \"create\"")]),
        neutral(
            "map on one line",
            &[edit(
                API,
                "",
                "  VehicleId:\n    type: integer\n    evidence: upstream\n    doc: The id of a vehicle.\n",
                "  VehicleId: { type: integer, evidence: upstream, doc: The id of a vehicle. }\n",
            )],
        ),
        neutral(
            "map on several lines",
            &[edit(
                JOBS,
                "path: /jobs/stock/get\n",
                "        returns: { kind: entity, of: JobStock, evidence: upstream }\n",
                "        returns:\n          kind: entity\n          of: JobStock\n          evidence: upstream\n",
            )],
        ),
        neutral(
            "keys in another order",
            &[edit(
                JOBS,
                "",
                "        method: POST\n        path: /jobs/cancel\n",
                "        path: /jobs/cancel\n        method: POST\n",
            )],
        ),
    ]
}

/// Returns edits of prose, evidence and examples of the spec.
#[rustfmt::skip]
fn prose() -> Vec<Plant> {
    vec![
        neutral(
            "docs of a field",
            &[edit(JOBS, "", "doc: The reason for the cancellation.", "doc: The cause.")],
        ),
        neutral(
            "docs of an endpoint",
            &[edit(JOBS, "", "summary: Cancels a job", "summary: Calls a job off")],
        ),
        neutral(
            "reason of a resolution",
            &[edit(JOBS, "\n  C1:\n", "The server probably reads", "The server seems to know")],
        ),
        neutral(
            "stronger evidence",
            &[edit(
                JOBS,
                "path: /jobs/cancel\n",
                "          reason:\n            type: string\n            evidence: example\n",
                "          reason:\n            type: string\n",
            )],
        ),
        neutral(
            "other example",
            &[edit(JOBS, "path: /jobs/create\n", "example: Blocked toilet", "example: Blocked drain")],
        ),
    ]
}

/// Returns edits of the order of the spec.
#[rustfmt::skip]
fn order() -> Vec<Plant> {
    vec![
        neutral(
            "optional fields in another order",
            &[edit(
                JOBS,
                "path: /jobs/edit\n",
                "          isFinanciallyComplete:\n            type: boolean\n            evidence: client\n            doc: Whether the job is financially complete.\n          isActioned:\n            type: boolean\n            evidence: client\n            doc: Whether the office has dealt with the job.\n",
                "          isActioned:\n            type: boolean\n            evidence: client\n            doc: Whether the office has dealt with the job.\n          isFinanciallyComplete:\n            type: boolean\n            evidence: client\n            doc: Whether the job is financially complete.\n",
            )],
        ),
        neutral(
            "ids in another order",
            &[edit(
                JOBS,
                "",
                "  JobStockId:\n    type: integer\n    evidence: upstream\n    doc: The id of a stock line of a job.\n  CategoryId:\n    type: integer\n    evidence: upstream\n    doc: The id of a category of jobs or of job groups.\n",
                "  CategoryId:\n    type: integer\n    evidence: upstream\n    doc: The id of a category of jobs or of job groups.\n  JobStockId:\n    type: integer\n    evidence: upstream\n    doc: The id of a stock line of a job.\n",
            )],
        ),
        neutral(
            "docs of a status",
            &[edit(API, "", "doc: The server failed.", "doc: The server is in trouble.")],
        ),
        neutral(
            "docs of an enum",
            &[edit(API, "", "doc: The order of a list.", "doc: The sort order of a list.")],
        ),
    ]
}

/// Returns edits of the generator.
pub(crate) fn generator() -> Vec<Plant> {
    [refactorings(), emitted()].concat()
}

/// Returns refactorings of the generator.
#[rustfmt::skip]
fn refactorings() -> Vec<Plant> {
    vec![
        neutral(
            "comment in the generator",
            &[edit("codegen/src/lib.rs", "", "mod emit;", "// The last step.\nmod emit;")],
        ),
        neutral(
            "renamed helper of the generator",
            &[
                edit(
                    "codegen/src/emit/operation.rs",
                    "fn endpoint(",
                    "windows.iter().filter_map(window)",
                    "windows.iter().filter_map(span)",
                ),
                edit(
                    "codegen/src/emit/operation.rs",
                    "",
                    "fn window(window: &Window)",
                    "fn span(window: &Window)",
                ),
            ],
        ),
        neutral(
            "functions in another order",
            &[
                edit(
                    FIELD,
                    "",
                    "fn checked<T: Copy>(limit: Option<Limit<T>>) -> Option<T> {\n    limit?.checked()\n}\n",
                    "",
                ),
                edit(
                    FIELD,
                    "",
                    "fn owned(kind: &Kind, draft: &Draft)",
                    "fn checked<T: Copy>(limit: Option<Limit<T>>) -> Option<T> {\n    limit?.checked()\n}\n\nfn owned(kind: &Kind, draft: &Draft)",
                ),
            ],
        ),
    ]
}

/// Returns edits of emitted docs and layout.
#[rustfmt::skip]
fn emitted() -> Vec<Plant> {
    vec![
        neutral(
            "emitted docs",
            &[edit(
                "codegen/src/emit/docs/words.rs",
                "",
                "Shown only in an example of the docs page.",
                "The page has it in an example only.",
            )],
        ),
        neutral(
            "whitespace in emitted code",
            &[edit("codegen/src/emit/group.rs", "fn entry(", "pub fn #module(&self)", "pub fn #module( & self )")],
        ),
        neutral(
            "emitted derives in another order",
            &[edit(
                "codegen/src/emit/types.rs",
                "fn entity(",
                "#[derive(Clone, Debug, Default, PartialEq)]",
                "#[derive(PartialEq, Default, Debug, Clone)]",
            )],
        ),
    ]
}

/// Returns edits of the runtime.
pub(crate) fn runtime() -> Vec<Plant> {
    [manifest(), renames(), moves(), spelling(), additions()].concat()
}

/// Returns edits of comments and of the manifest.
#[rustfmt::skip]
fn manifest() -> Vec<Plant> {
    vec![
        neutral(
            "comment in the runtime",
            &[edit("generated/src/lib.rs", "", "mod call;", "// By name.\nmod call;")],
        ),
        neutral(
            "description of the package",
            &[edit("generated/Cargo.toml", "", "Typed async client for", "Async client for")],
        ),
        neutral(
            "features in another order",
            &[edit(
                "generated/Cargo.toml",
                "",
                "blocking = [\"dep:pollster\", \"tokio/rt-multi-thread\"]\n# A span for each call, an event for each attempt.\ntracing = [\"dep:tracing\"]\n",
                "tracing = [\"dep:tracing\"]\nblocking = [\"dep:pollster\", \"tokio/rt-multi-thread\"]\n",
            )],
        ),
        neutral(
            "lower requirement of a dependency",
            &[edit("generated/Cargo.toml", "", "version = \"1.28.1\"", "version = \"1.28\"")],
        ),
    ]
}

/// Returns edits of docs and private names.
#[rustfmt::skip]
fn renames() -> Vec<Plant> {
    vec![
        neutral(
            "docs of a method",
            &[edit(ERROR, "", "    /// Returns the server's error message.", "    /// Returns the message of the server.")],
        ),
        neutral(
            "renamed private function",
            &[
                edit(
                    RETRY,
                    "ErrorKind::Api(status) => repeatable && ",
                    "is_passing(status)",
                    "passes(status)",
                ),
                edit(RETRY, "", "fn is_passing(status: StatusCode)", "fn passes(status: StatusCode)"),
            ],
        ),
        neutral(
            "renamed private field",
            &[
                edit(
                    "generated/src/call/preview.rs",
                    "pub struct Preview {\n",
                    "    body: Option",
                    "    content: Option",
                ),
                edit(
                    "generated/src/call/preview.rs",
                    "Self { method",
                    ", body: prepared",
                    ", content: prepared",
                ),
                edit("generated/src/call/preview.rs", "", "self.body.as_deref()", "self.content.as_deref()"),
                edit("generated/src/call/preview.rs", "", "match &self.body", "match &self.content"),
                edit(
                    "generated/src/call/preview.rs",
                    "",
                    "(\"body\", &self.body)",
                    "(\"body\", &self.content)",
                ),
            ],
        ),
    ]
}

/// Returns edits of the order of items.
#[rustfmt::skip]
fn moves() -> Vec<Plant> {
    vec![
        neutral(
            "private fields in another order",
            &[edit(
                "generated/src/http/response.rs",
                "pub struct Response<T> {\n",
                "    value: T,\n    reply: Reply,\n",
                "    reply: Reply,\n    value: T,\n",
            )],
        ),
        neutral(
            "methods in another order",
            &[edit(
                ERROR,
                "",
                "    /// Returns the status of the response, if there was one.\n    #[must_use]\n    pub fn status(&self) -> Option<StatusCode> {\n        self.answer().map(|answer| answer.status)\n    }\n\n    /// Returns the headers of the response, if there was one.\n    #[must_use]\n    pub fn headers(&self) -> Option<&HeaderMap> {\n        self.answer().map(|answer| &answer.headers)\n    }\n",
                "    /// Returns the headers of the response, if there was one.\n    #[must_use]\n    pub fn headers(&self) -> Option<&HeaderMap> {\n        self.answer().map(|answer| &answer.headers)\n    }\n\n    /// Returns the status of the response, if there was one.\n    #[must_use]\n    pub fn status(&self) -> Option<StatusCode> {\n        self.answer().map(|answer| answer.status)\n    }\n",
            )],
        ),
    ]
}

/// Returns edits of the spelling of items.
#[rustfmt::skip]
fn spelling() -> Vec<Plant> {
    vec![
        neutral(
            "renamed argument",
            &[edit(
                "generated/src/client/builder.rs",
                "",
                "pub fn connect_timeout(mut self, timeout: Duration) -> Self {\n        self.connect_timeout = Some(timeout);",
                "pub fn connect_timeout(mut self, limit: Duration) -> Self {\n        self.connect_timeout = Some(limit);",
            )],
        ),
        neutral(
            "type instead of Self",
            &[edit(
                RETRY,
                "",
                "pub const fn base(self, base: Duration) -> Self",
                "pub const fn base(self, base: Duration) -> RetryPolicy",
            )],
        ),
        neutral(
            "methods in two blocks",
            &[edit(
                "generated/src/client/builder.rs",
                "",
                "    /// Returns a builder, to configure a client.",
                "}\n\nimpl Client {\n    /// Returns a builder, to configure a client.",
            )],
        ),
        neutral(
            "modules in another order",
            &[
                edit("generated/src/lib.rs", "", "mod walk;\n", ""),
                edit("generated/src/lib.rs", "", "mod call;\n", "mod walk;\nmod call;\n"),
            ],
        ),
    ]
}

/// Returns additions that users do not notice.
#[rustfmt::skip]
fn additions() -> Vec<Plant> {
    vec![
        neutral(
            "new private function",
            &[edit(CLIENT, "", "struct Inner {", "#[allow(dead_code)]\nfn nothing() {}\n\nstruct Inner {")],
        ),
        neutral(
            "inline attribute",
            &[edit(ERROR, "", "    pub fn sent(&self)", "    #[inline]\n    pub fn sent(&self)")],
        ),
        neutral(
            "derives in another order",
            &[edit(
                "generated/src/error/sent.rs",
                "",
                "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]",
                "#[derive(Hash, Ord, PartialOrd, Eq, PartialEq, Debug, Copy, Clone)]",
            )],
        ),
        neutral(
            "path instead of an import",
            &[edit(
                ERROR,
                "",
                "pub fn retry_after(&self) -> Option<Duration>",
                "pub fn retry_after(&self) -> Option<std::time::Duration>",
            )],
        ),
        neutral(
            "new test",
            &[edit(
                "generated/src/call/mod.rs",
                "mod tests {\n",
                "    use super::*;\n",
                "    use super::*;\n\n    #[test]\n    fn nothing() {}\n",
            )],
        ),
    ]
}
