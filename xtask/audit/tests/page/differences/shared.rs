//! Parameters that endpoints share.

use super::{LIST, SEARCH, TOUCH, param, remove_row};
use crate::tools;
use codegen::model::Number;

#[test]
fn shared_parameters_are_compared_in_both_directions() {
    let tools = tools();
    tools.with_page(|facts| facts.shared.push(param("flavour", "string"))).finds(&[
        "additive shared-added flavour: the page has a shared parameter flavour, the spec does not",
    ]);
    tools
        .with_page(|facts| drop(facts.shared.pop()))
        .finds(&["breaking shared-removed perPage: the page has no shared parameter perPage any more"]);
    tools
        .with_page(|facts| facts.shared[1].maximum = Some(Number::Integer(40)))
        .finds(&["breaking maximum perPage: the maximum is 40 on the page, 50 in the spec"]);
    tools.with_page(|facts| facts.shared[0].kind = "string".to_owned()).finds(&[
        "breaking type page: the page calls page string, the spec has what a page calls integer or number",
    ]);
    tools
        .with_page(|facts| facts.shared[0].deprecated = true)
        .finds(&["deprecated deprecated page: the page calls page deprecated"]);
}

/// A page without a table of shared parameters describes them in the rows of its endpoints.
#[test]
fn page_needs_the_shared_parameters_without_a_row() {
    let rows = tools().with_page(|facts| facts.shared.clear());
    rows.finds(&[]);
    rows.with_page(|facts| remove_row(facts, SEARCH, "perPage"))
        .finds(&["breaking shared-removed perPage: the page has no shared parameter perPage any more"]);
    let elsewhere = rows.with_page(|facts| {
        remove_row(facts, SEARCH, "page");
        remove_row(facts, LIST, "page");
    });
    elsewhere.finds(&["breaking shared-removed page: the page has no shared parameter page any more"]);
}

/// A field that the page or the spec shares needs no row.
#[test]
fn shared_parameter_needs_no_row() {
    let tools = tools();
    tools.with_page(|facts| remove_row(facts, SEARCH, "perPage")).finds(&[]);
    let shared = tools.with_page(|facts| {
        remove_row(facts, TOUCH, "ids");
        facts.shared.push(param("ids", "string"));
    });
    shared.finds(&[
        "additive shared-added ids: the page has a shared parameter ids, the spec does not",
        "additive max_items GET /tools/touch ids: the page does not state the limit of items 2 of the spec",
    ]);
}
