//! The page as a whole, its endpoints and their order.

use super::{ADD, FIND, LIST, SCRAP, endpoint, param, show};
use crate::tools;
use audit::page::{Endpoint, Facts, Said};
use audit::report::Finding;
use codegen::Source;
use serde_json::json;

#[test]
fn other_facts_about_the_api_are_reported() {
    let tools = tools();
    tools
        .with_page(|facts| facts.title = "Implements".to_owned())
        .finds(&["example title: the page is called `Implements`, the spec has Tools"]);
    tools
        .with_page(|facts| facts.base_url.text = "https://club.example/v3".to_owned())
        .finds(&[
            "breaking base-url: the page says `https://club.example/v3`, the spec `https://club.example/v2:tools`",
        ]);
    tools
        .with_page(|facts| facts.key_header.text = "X-Key".to_owned())
        .finds(&["breaking key-header: the page says `X-Key`, the spec `X-Club-Key`"]);
    tools.with_page(|facts| facts.key_header.text = "x-club-key".to_owned()).finds(&[]);
}

#[test]
fn deprecated_page_counts_operations_that_are_not() {
    let tools = tools().with_page(|facts| facts.deprecated = Some(Said::from("true".to_owned())));
    tools.finds(&[
        "deprecated page-deprecated: the front matter calls the whole page deprecated, with 8 operations of the spec",
    ]);
    let all = "        deprecated: Use another.\n        method: ";
    let mut settled =
        tools.with_spec("        deprecated: Use `tools.search`, which counts <b>too</b>.\n", "");
    for source in &mut settled.spec {
        source.text = source.text.replace("        method: ", all);
    }
    settled.finds(&[]);
}

#[test]
fn deprecation_is_compared_in_both_directions() {
    let tools = tools();
    tools
        .with_page(|facts| endpoint(facts, SCRAP).deprecated = Some(Said::default()))
        .finds(&["deprecated deprecated POST /tools/scrap: the page calls POST /tools/scrap deprecated"]);
    tools.with_page(|facts| endpoint(facts, "POST /tools/count").deprecated = None).finds(&[
        "deprecated deprecated POST /tools/count: the page does not call POST /tools/count deprecated",
    ]);
    tools
        .with_page(|facts| super::row(facts, SCRAP, "reason").deprecated = true)
        .finds(&["deprecated deprecated POST /tools/scrap reason: the page calls reason deprecated"]);
    tools
        .with_page(|facts| super::row(facts, ADD, "grades").deprecated = false)
        .finds(&["deprecated deprecated POST /tools/add grades: the page does not call grades deprecated"]);
}

#[test]
fn endpoint_with_another_method_is_the_same_one() {
    let tools = tools();
    tools
        .with_page(|facts| endpoint(facts, SCRAP).method = "GET".to_owned())
        .finds(&["breaking method POST /tools/scrap: the page has GET for POST /tools/scrap"]);
}

/// Changes the path of an endpoint, and something else.
fn moved(facts: &mut Facts, change: impl FnOnce(&mut Endpoint)) {
    let add = endpoint(facts, ADD);
    add.path = "/tools/buy".to_owned();
    change(add);
}

#[test]
fn endpoint_that_differs_in_its_path_alone_is_moved() {
    let tools = tools();
    tools
        .with_page(|facts| moved(facts, |_| {}))
        .finds(&["breaking path POST /tools/add: POST /tools/add is POST /tools/buy now"]);
    tools.with_page(|facts| moved(facts, |add| add.method = "GET".to_owned())).finds(&[
        "breaking endpoint-removed POST /tools/add: the page has no POST /tools/add any more",
        "additive endpoint-added GET /tools/buy: the page has GET /tools/buy, the spec does not",
    ]);
    let unlike = [
        "breaking endpoint-removed POST /tools/add: the page has no POST /tools/add any more",
        "additive endpoint-added POST /tools/buy: the page has POST /tools/buy, the spec does not",
    ];
    tools.with_page(|facts| moved(facts, |add| add.section = "Loans".to_owned())).finds(&unlike);
    tools
        .with_page(|facts| {
            show(facts, ADD, "grades", json!("fresh"));
            moved(facts, |_| {});
        })
        .finds(&unlike);
    // Two endpoints are like it: neither is the one.
    let both = tools.with_page(|facts| {
        moved(facts, |_| {});
        let mut other = endpoint(facts, "POST /tools/buy").clone();
        other.path = "/tools/take".to_owned();
        facts.endpoints.push(other);
    });
    both.finds(&[
        unlike[0],
        unlike[1],
        "additive endpoint-added POST /tools/take: the page has POST /tools/take, the spec does not",
    ]);
}

#[test]
fn section_and_order_are_compared() {
    let tools = tools();
    tools
        .with_page(|facts| endpoint(facts, SCRAP).section = "Loans".to_owned())
        .finds(&[
            "example section POST /tools/scrap: it stands under `Loans` on the page, under `Tools & parts` in the spec",
        ]);
    tools.with_page(|facts| facts.endpoints.swap(0, 1)).finds(&[
        "example order GET /tools/touch: GET /tools/touch stands elsewhere on the page than in the spec",
    ]);
    tools.with_page(|facts| facts.endpoints.rotate_left(1)).finds(&[
        "example order GET /tools/touch: GET /tools/touch stands elsewhere on the page than in the spec",
    ]);
}

/// Returns the line of the spec below which a new endpoint is to be added.
#[track_caller]
fn place_of_new(section: &str) -> String {
    let mut tools = tools().with_page(|facts| {
        facts.endpoints.push(Endpoint {
            method: "POST".to_owned(),
            path: "/tools/buy".to_owned(),
            section: section.to_owned(),
            ..Endpoint::default()
        });
    });
    let parts = "page: parts\ntitle: Parts\ngroups:\n  parts:\n    heading: Spare parts\n    doc: All parts.\n    operations:\n      \
                 list: { method: POST, path: /parts/list, effect: read, summary: Lists parts }\n";
    tools.spec.insert(1, Source { name: "spec/parts.yaml".to_owned(), text: parts.to_owned() });
    let found = tools.differences();
    let [Finding { place: Some(place), rule: "endpoint-added", .. }] = found.as_slice() else {
        panic!("{found:?}");
    };
    let file = tools.spec.iter().find(|source| source.name == place.file).expect("a file of the spec");
    let lines: Vec<_> = file.text.lines().map(str::trim).collect();
    format!("{}: {} {}", file.file_name(), lines[place.line - 2], lines[place.line - 1])
}

#[test]
fn new_endpoint_has_its_place_in_the_file_of_the_page() {
    assert_eq!(place_of_new("Loans"), "tools.yaml: doc: Who has what. operations:");
    assert_eq!(place_of_new("Tools & parts"), "tools.yaml: doc: What can be lent. operations:");
    for other in ["Repairs", "Spare parts"] {
        assert_eq!(place_of_new(other), "tools.yaml: self: { type: string } groups:");
    }
}

#[test]
fn command_that_the_page_lost_is_reported() {
    let tools = tools();
    for name in [FIND, ADD] {
        let expected = format!("example example-removed {name}: the page has no command for it any more");
        tools.with_page(|facts| endpoint(facts, name).example = None).finds(&[&expected]);
    }
    // A page without a command has nothing to lose.
    tools.with_page(|facts| endpoint(facts, LIST).rows.push(param("flavour", "string"))).finds(&[
        "additive field-added POST /loans/list flavour: the page has a field flavour, the spec does not",
    ]);
}
