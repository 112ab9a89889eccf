//! Limits and defaults, in rows and of the members of objects.

use super::{ADD, LIST, SEARCH, TOUCH, row};
use crate::tools;
use codegen::model::Number;
use serde_json::json;

/// Returns a limit.
fn number(value: i64) -> Option<Number> {
    Some(Number::Integer(value))
}

#[test]
fn tighter_limits_break_calls_and_wider_ones_do_not() {
    let tools = tools();
    tools
        .with_page(|facts| row(facts, ADD, "level").minimum = number(-2))
        .finds(&["breaking minimum POST /tools/add level: the minimum is -2 on the page, -3 in the spec"]);
    tools
        .with_page(|facts| row(facts, ADD, "level").minimum = number(-4))
        .finds(&["additive minimum POST /tools/add level: the minimum is -4 on the page, -3 in the spec"]);
    tools
        .with_page(|facts| row(facts, ADD, "level").maximum = number(2))
        .finds(&["breaking maximum POST /tools/add level: the maximum is 2 on the page, 3 in the spec"]);
    tools
        .with_page(|facts| row(facts, ADD, "level").maximum = number(4))
        .finds(&["additive maximum POST /tools/add level: the maximum is 4 on the page, 3 in the spec"]);
    tools
        .with_page(|facts| row(facts, ADD, "fee").maximum = Some(Number::Fraction(99.25)))
        .finds(&["breaking maximum POST /tools/add fee: the maximum is 99.25 on the page, 99.5 in the spec"]);
    tools.with_page(|facts| row(facts, ADD, "level").maximum = Some(Number::Fraction(3.0))).finds(&[]);
}

#[test]
fn limits_have_the_name_of_what_they_count() {
    let tools = tools();
    tools.with_page(|facts| row(facts, ADD, "body").maximum = number(10)).finds(&[
        "breaking max_length POST /tools/add body: the limit of characters is 10 on the page, 12 in the spec",
    ]);
    tools.with_page(|facts| row(facts, TOUCH, "ids").maximum = number(9)).finds(&[
        "additive max_items GET /tools/touch ids: the limit of items is 9 on the page, 2 in the spec",
    ]);
}

#[test]
fn limit_of_one_side_is_reported() {
    let tools = tools();
    tools.with_page(|facts| row(facts, ADD, "shift").minimum = None).finds(&[
        "additive minimum POST /tools/add shift: the page does not state the minimum -2.5 of the spec",
    ]);
    tools.with_page(|facts| row(facts, ADD, "shift").maximum = number(3)).finds(&[
        "breaking maximum POST /tools/add shift: the page states a maximum, 3, that the spec does not have",
    ]);
}

#[test]
fn limit_of_another_source_is_promoted() {
    let tools = tools();
    tools
        .with_page(|facts| row(facts, LIST, "perPage").maximum = number(20))
        .finds(&["additive promote POST /loans/list perPage: the page states the maximum 20 now"]);
    tools.with_page(|facts| row(facts, LIST, "perPage").maximum = number(30)).finds(&[
        "breaking maximum POST /loans/list perPage: the page states a maximum, 30, that the spec does not have",
    ]);
}

#[test]
fn row_may_omit_the_limit_that_all_pages_share() {
    let tools = tools();
    tools.with_page(|facts| row(facts, SEARCH, "perPage").maximum = number(40)).finds(&[
        "breaking maximum POST /tools/search perPage: the maximum is 40 on the page, 50 in the spec",
    ]);
    tools.with_page(|facts| row(facts, SEARCH, "perPage").maximum = number(50)).finds(&[]);
    let own = tools.with_spec("perPage: { shared: true }", "perPage: { shared: true, maximum: 20 }");
    own.finds(&[
        "additive maximum POST /tools/search perPage: the page does not state the maximum 20 of the spec",
    ]);
}

/// A limit that the page of shared parameters does not state is none that another page may omit.
#[test]
fn row_states_a_shared_limit_of_another_source() {
    let tools = tools()
        .with_spec("maximum: 50", "maximum: { value: 50, evidence: client }")
        .with_spec("perPage: { shared: true }", "perPage: { shared: true, maximum: 50 }")
        .with_page(|facts| facts.shared[1].maximum = None);
    tools.finds(&[
        "additive maximum POST /tools/search perPage: the page does not state the maximum 50 of the spec",
    ]);
}

#[test]
fn row_of_an_object_states_the_limits_of_its_members() {
    let tools = tools().with_spec(
        "      parts: { type: Part, list: array, required: true }",
        "      parts: { type: Part, list: array, required: true }\n      size: { type: integer, minimum: 2 }",
    );
    let size = "additive minimum POST /tools/add crate: size in crate: the page does not state the minimum 2 of the spec";
    let tags = "additive max_items POST /tools/add crate: tags in crate: the page does not state the limit of items 3 of the spec";
    tools.finds(&[size]);
    let stated = tools.with_page(|facts| row(facts, ADD, "crate").minimum = number(2));
    stated.finds(&[]);
    stated.with_page(|facts| row(facts, ADD, "crate").maximum = None).finds(&[tags]);
    tools.with_page(|facts| row(facts, ADD, "crate").maximum = number(4)).finds(&[
        "breaking maximum POST /tools/add crate: the page states a maximum, 4, that the spec does not have",
        size,
        tags,
    ]);
}

#[test]
fn defaults_are_compared_in_both_directions() {
    let tools = tools();
    tools.with_page(|facts| row(facts, ADD, "addedAt").default = Some(json!("today"))).finds(&[
        "breaking default POST /tools/add addedAt: the default is \"today\" on the page, \"now\" in the spec",
    ]);
    tools.with_page(|facts| row(facts, ADD, "addedAt").default = None).finds(&[
        "additive default POST /tools/add addedAt: the page does not state the default \"now\" of the spec",
    ]);
    tools.with_page(|facts| row(facts, ADD, "level").default = Some(json!(7))).finds(&[
        "additive default POST /tools/add level: the page states a default, 7, that the spec does not have",
    ]);
    tools.with_page(|facts| row(facts, SEARCH, "perPage").default = Some(json!(20))).finds(&[
        "breaking default POST /tools/search perPage: the default is 20 on the page, 10 in the spec",
    ]);
}
