//! The reader of docs pages: any text is a page or a reason at a line, and comparing it with a spec ends.

use audit::page::{Page, Spec};
use codegen::Source;

pub(crate) const WORDS: &[&str] = &[
    "## ",
    "### ",
    "`POST /tools/add`",
    "| Field | Type | Required | Description |\n",
    "|---|---|---|---|\n",
    "| `id` | ",
    "```bash\n",
    "```\n",
    "curl -X POST ",
    "-H \"X-Club-Key: k\" ",
    "-d '{\"id\": 7}'",
    "<CodeGroup>",
    "</CodeGroup>",
    "<!--",
    "-->",
    "\\\n",
    "**",
    "[a](b)",
    "&nbsp;",
    "&#65;",
    "\u{200b}",
    "\r\n",
    "\t",
    "{\"a\":[",
    "}]",
    "'\\''",
    "$(",
    "--data-raw ",
];

/// Reads the input as a page, and compares it with the spec of the invented API.
pub(crate) fn page(input: &[u8]) {
    let text = String::from_utf8_lossy(input).into_owned();
    let lines = text.lines().count() + 1;
    match Page::new(Source { name: "page".to_owned(), text }) {
        Ok(page) => compare(&page),
        Err(unreadable) => {
            assert!(unreadable.line <= lines, "line {} of {lines}", unreadable.line);
            assert!(!unreadable.message.is_empty());
        }
    }
}

/// Reads the input as the curl command of an endpoint.
pub(crate) fn curl(input: &[u8]) {
    let command = String::from_utf8_lossy(input);
    page(
        format!("# Tools\n\n## Tools & parts\n\n### `POST /tools/add`\n\n```bash\n{command}\n```\n")
            .as_bytes(),
    );
}

fn compare(page: &Page) {
    thread_local! {
        static SPEC: [Source; 2] = ["api.yaml", "tools.yaml"].map(|name| support::source(&format!("tests/invented/spec/{name}")));
    }
    SPEC.with(|sources| {
        let spec = Spec::new(sources).unwrap_or_else(|report| panic!("{report}"));
        for finding in spec.findings(page, None, &[]) {
            assert!(!finding.message.is_empty());
        }
    });
}
