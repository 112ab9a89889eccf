//! A page without endpoints: its rules of the whole API are facts, compared with the spec.

use crate::{Subject, listing, tools};
use audit::page::{Accepted, Page};
use audit::report::{Class, Finding};
use codegen::Source;
use support::source;

fn overview(text: String) -> Page {
    let page = Page::new(Source { name: "overview.txt".to_owned(), text });
    page.unwrap_or_else(|error| panic!("{error:?}"))
}

fn text() -> String {
    source("xtask/audit/tests/page/pages/overview.txt").text
}

/// Returns the findings after an edit of the page.
fn edited(tools: &Subject, from: &str, to: &str) -> Vec<Finding> {
    let own = overview(text());
    let accepted = Accepted::new("https://club.example/overview", "2026-01-31", &text(), own.facts);
    assert!(text().contains(from), "{from}");
    let page = overview(text().replacen(from, to, 1));
    tools.compare().findings(&page, Some(&accepted), &[])
}

#[test]
fn an_unchanged_overview_has_no_findings() {
    let tools = tools();
    let found = tools.compare().findings(&overview(text()), None, &[]);
    assert!(found.is_empty(), "{}", listing(&found));
}

#[test]
fn changed_rules_of_the_api_are_found() {
    let tools = tools();
    for (from, to, class, rule) in [
        ("https://club.example/v2:tools\nAuth", "https://club.example/v3\nAuth", Class::Breaking, "base-url"),
        ("X-Club-Key | Yes", "X-Key | Yes", Class::Breaking, "key-header"),
        ("200 | Success |", "200 | Success |\n418 | Teapot |", Class::Additive, "status-added"),
        ("200 | Success |", "418 | Teapot |", Class::Additive, "status-removed"),
        ("perPage | 10 | 50 |", "perPage | 10 | 40 |", Class::Breaking, "maximum"),
        ("perPage | 10 | 50 |", "perPage | 20 | 50 |", Class::Breaking, "default"),
        ("maximum 3-month window", "maximum 2-month window", Class::Breaking, "months"),
        ("3 months, always", "one month, always", Class::Breaking, "months"),
        ("takenFrom, takenTo", "takenFrom, givenTo", Class::Additive, "field-added"),
        ("POST /loans/list |", "POST /loans/all |", Class::Additive, "endpoint-added"),
        ("type | up or down", "type | up or back", Class::Additive, "reference-values"),
        ("fresh, used, 1st-grade", "fresh, worn, 1st-grade", Class::Additive, "reference-values"),
        ("\"self\": \"handle\"", "\"name\": \"handle\"", Class::Breaking, "nested-field"),
        ("| Success |", "| All is well |", Class::Prose, "prose"),
    ] {
        let found = edited(&tools, from, to);
        let is_it = |finding: &Finding| (finding.class, finding.rule) == (class, rule);
        assert!(found.iter().any(is_it), "{from} -> {to}: {}", listing(&found));
    }
}

/// Each line of the page, and each pair of lines of a table, can be missing; the finding is more than words.
#[test]
fn removed_rules_of_the_api_are_found() {
    let tools = tools();
    for (from, class, rule) in [
        ("Base URL\nhttps://club.example/v2:tools\n", Class::Breaking, "base-url"),
        ("| Code | Meaning |\n|---|\n200 | Success |\n", Class::Additive, "status-removed"),
        ("perPage | 10 | 50 |", Class::Breaking, "shared-removed"),
        ("{ \"self\": \"handle\", \"type\": \"used\", \"note\": \"left\" }", Class::Breaking, "nested-field"),
        ("\"self\": \"handle\", ", Class::Breaking, "nested-field"),
        ("| Tools | tool.type | fresh, used, 1st-grade |", Class::Additive, "reference-values"),
        (", dueFrom, dueTo", Class::Additive, "range-removed"),
        (
            "POST /loans/list | takenFrom, takenTo, dueFrom, dueTo | Taken or due |",
            Class::Additive,
            "range-removed",
        ),
    ] {
        let found = edited(&tools, from, "");
        let is_it = |finding: &Finding| (finding.class, finding.rule) == (class, rule);
        assert!(found.iter().any(is_it), "{from}: {}", listing(&found));
    }
    let found = edited(&tools, "type | up or down |", "");
    let words = "the page lists no values of type any more";
    assert!(found.iter().any(|finding| finding.message == words), "{}", listing(&found));
    let found = edited(&tools, "perPage | 10 | 50 |", "perPage | | 50 |");
    assert!(found.iter().any(|finding| finding.rule == "default"), "{}", listing(&found));
}

/// The window of the spec rests on the page that lists the statuses, even if nothing was accepted of it.
#[test]
fn window_of_the_spec_without_a_page_is_found() {
    let mut tools = tools();
    let shared = &mut tools.spec[0].text;
    *shared = shared.replace("statuses:", "window: { months: 3 }\nstatuses:");
    let page = text().replace("3-month ", "").replace("3 months, ", "");
    let found = tools.compare().findings(&overview(page), None, &[]);
    assert!(found.iter().any(|finding| finding.rule == "months"), "{}", listing(&found));
}

/// A page whose endpoints cannot be found is no page without endpoints.
#[test]
fn lost_endpoints_are_not_passed_over() {
    let tools = source("xtask/audit/tests/page/pages/tools.txt").text;
    let lost = tools.replace("GET /", "GET-/").replace("POST /", "POST-/");
    let page = Page::new(Source { name: "tools.txt".to_owned(), text: lost });
    assert!(page.is_err_and(|error| error.message.contains("no endpoint on this page")));
}
