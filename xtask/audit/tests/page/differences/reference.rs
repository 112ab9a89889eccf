//! A page without endpoints, which states rules of the whole API.

use crate::{Subject, page, tools};
use support::source;

/// Returns the page of the invented API that has its rules.
fn overview() -> Subject {
    let text = source("xtask/audit/tests/page/pages/overview.txt").text;
    Subject { name: "overview".to_owned(), facts: page(text).facts, ..tools() }
}

#[test]
fn keys_of_a_shown_object_are_compared_both_ways() {
    let overview = overview();
    overview.finds(&[]);
    overview
        .with_page(|facts| facts.reference.objects[0].keys.push("colour".to_owned()))
        .finds(&["breaking nested-field parts: the page has colour in parts, which Part does not have"]);
    let note = overview.with_page(|facts| facts.reference.objects[0].keys.retain(|key| key != "note"));
    note.finds(&["breaking nested-field parts: the page has no note in parts"]);
    // The page need not show a key that another source requires, or that is optional.
    note.with_spec("nullable: as_null }", "nullable: as_null, evidence: client }").finds(&[]);
    overview.with_page(|facts| facts.reference.objects[0].keys.retain(|key| key != "type")).finds(&[]);
}

#[test]
fn constants_and_statuses_are_compared() {
    let overview = overview();
    overview
        .with_page(|facts| facts.base_url.text = "https://club.example/v3".to_owned())
        .finds(&[
            "breaking base-url: the page says `https://club.example/v3`, the spec `https://club.example/v2:tools`",
        ]);
    overview
        .with_page(|facts| facts.key_header.text = "X-Key".to_owned())
        .finds(&["breaking key-header: the page says `X-Key`, the spec `X-Club-Key`"]);
    overview.with_page(|facts| facts.reference.statuses[0].code = 418).finds(&[
        "additive status-added: the page has the status 418, the spec does not",
        "additive status-removed: the page has no status 200",
    ]);
}

#[test]
fn ranges_and_values_are_those_of_the_operations() {
    let overview = overview();
    overview
        .with_page(|facts| facts.reference.ranges[0].endpoint = "POST /loans/all".to_owned())
        .finds(&["additive endpoint-added POST /loans/all: the page names POST /loans/all, which the spec does not have"]);
    overview.with_page(|facts| facts.reference.ranges[0].fields.push("endedFrom".to_owned())).finds(&[
        "additive field-added POST /loans/list endedFrom: the page has a date field endedFrom, the spec does not",
    ]);
    for (listed, found) in [
        (0, "type: the page lists up for type, no enum of the spec has just these"),
        (1, "type: the page lists fresh for type (Tools), no enum of the spec has just these"),
    ] {
        let found = format!("additive reference-values {found}");
        overview.with_page(|facts| facts.reference.values[listed].values.truncate(1)).finds(&[&found]);
    }
}
