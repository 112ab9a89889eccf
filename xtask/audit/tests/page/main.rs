//! A docs page against the spec: each change of the page is reported in its class, and nothing else.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod accepted;
mod differences;
mod edits;
mod forms;
mod harmless;
mod judged;
mod mutations;
mod reference;
mod render;
mod reports;
mod shapes;
mod skeleton;
mod tokens;
mod unreadable;

use audit::page::{Accepted, Facts, Page, Spec};
use audit::report::Finding;
use codegen::Source;
use render::{Form, render};
use std::io::Write as _;
use support::source;

/// A page that matches its spec.
struct Subject {
    name: String,
    spec: Vec<Source>,
    facts: Facts,
}

/// Returns the pages of the API: the facts that were accepted of each page with endpoints, written anew.
fn pages() -> Vec<Subject> {
    let mut pages = Vec::new();
    for source in support::facts() {
        let accepted: Accepted = serde_json::from_str(&source.text).expect("the accepted facts");
        if !accepted.facts.is_reference() {
            let name = source.file_name().replace(".facts.json", "");
            pages.push(Subject { name, spec: support::spec(), facts: accepted.facts });
        }
    }
    assert!(pages.len() >= 13, "{} pages are not all", pages.len());
    pages
}

/// The page with the most endpoints.
fn jobs() -> Subject {
    let largest = pages().into_iter().max_by_key(|page| page.facts.endpoints.len());
    largest.expect("there is a page")
}

/// The page of the invented API.
fn tools() -> Subject {
    let page = Page::new(source("xtask/audit/tests/page/pages/tools.mdx"))
        .unwrap_or_else(|error| panic!("{error:?}"));
    let spec = ["api", "tools"].map(|name| source(&format!("tests/invented/spec/{name}.yaml")));
    Subject { name: "tools".to_owned(), spec: spec.into(), facts: page.facts }
}

fn page(text: String) -> Page {
    let shown = text.clone();
    Page::new(Source { name: "page".to_owned(), text })
        .unwrap_or_else(|error| panic!("{}: {}\n{shown}", error.line, error.message))
}

impl Subject {
    /// The page in a form, accepted.
    fn accepted(&self, form: Form) -> Accepted {
        let page = page(render(&self.facts, form));
        Accepted::new(&self.url(), "2026-01-31", &page.source.text, page.facts)
    }

    /// Returns the URL to which the docs of the client link.
    fn url(&self) -> String {
        let shared = self.spec.iter().find(|source| codegen::is_shared(source)).expect("the shared file");
        let docs_url = shared.text.lines().find_map(|line| line.strip_prefix("docs_url: "));
        format!("{}/{}", docs_url.expect("a URL"), self.name)
    }

    fn compare(&self) -> Spec<'_> {
        Spec::new(&self.spec).unwrap_or_else(|report| panic!("{report}"))
    }
}

/// Says a figure in any run, also where the output of tests that pass is held back.
fn report(figure: &str) {
    writeln!(std::io::stderr(), "{figure}").expect("there is a standard error");
}

/// Findings, a line each.
fn listing(found: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let Finding { class, rule, endpoint, field, message, .. } = finding;
        format!("  {} [{rule}] {endpoint:?} {field:?}: {message}\n", class.word())
    };
    found.iter().map(line).collect()
}
