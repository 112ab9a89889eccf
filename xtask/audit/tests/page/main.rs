//! A docs page against the spec: each change of the page is reported in its class, and nothing else.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod edits;
mod forms;
mod harmless;
mod judged;
mod mutations;
mod reference;
mod render;
mod shapes;
mod tokens;
mod unreadable;

use audit::page::{Accepted, Facts, Finding, Page, Spec};
use codegen::Source;
use render::{Form, render};
use std::io::Write as _;
use support::source;

/// A page that matches its spec.
struct Subject {
    name: &'static str,
    spec: Vec<Source>,
    facts: Facts,
}

/// The Jobs page: the facts that were accepted of it, written anew.
fn jobs() -> Subject {
    let accepted: Accepted =
        serde_json::from_str(&source("spec/jobs.facts.json").text).expect("the accepted facts");
    Subject { name: "jobs", spec: support::spec(), facts: accepted.facts }
}

/// The page of the invented API.
fn tools() -> Subject {
    let page = Page::new(source("xtask/audit/tests/page/pages/tools.mdx"))
        .unwrap_or_else(|error| panic!("{error:?}"));
    let spec = ["api", "tools"].map(|name| source(&format!("tests/invented/spec/{name}.yaml")));
    Subject { name: "tools", spec: spec.into(), facts: page.facts }
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
        Accepted::new("https://club.example/page", "2026-01-31", &page.source.text, page.facts)
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
fn told(found: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let Finding { class, rule, endpoint, field, message, .. } = finding;
        format!("  {} [{rule}] {endpoint:?} {field:?}: {message}\n", class.word())
    };
    found.iter().map(line).collect()
}
