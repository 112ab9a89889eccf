//! Fields: which there are, their evidence, types, values and marks.

use super::{ADD, CHANGE, FIND, LIST, SCRAP, TOUCH, endpoint, param, remove_row, row, show};
use crate::tools;
use audit::page::{Param, Said};
use serde_json::json;

#[test]
fn new_removed_and_renamed_fields_are_distinguished() {
    let tools = tools();
    tools
        .with_page(|facts| {
            let new = Param { required: Some(true), ..param("flavour", "string") };
            endpoint(facts, ADD).rows.push(new);
        })
        .finds(&["breaking field-added POST /tools/add flavour: the page has a required field flavour, the spec does not"]);
    tools
        .with_page(|facts| remove_row(facts, ADD, "self"))
        .finds(&["breaking field-removed POST /tools/add self: the page has no field self any more"]);
    tools
        .with_page(|facts| row(facts, ADD, "self").name = "powered".to_owned())
        .finds(&["breaking field-renamed POST /tools/add self: self is called powered on the page"]);
    tools
        .with_page(|facts| {
            row(facts, ADD, "self").name = "powered".to_owned();
            row(facts, ADD, "serial").name = "number".to_owned();
        })
        .finds(&[
            "breaking field-removed POST /tools/add self: the page has no field self any more",
            "breaking field-removed POST /tools/add serial: the page has no field serial any more",
            "additive field-added POST /tools/add powered: the page has a field powered, the spec does not",
            "additive field-added POST /tools/add number: the page has a field number, the spec does not",
        ]);
}

#[test]
fn field_of_another_source_is_promoted() {
    let tools = tools();
    let client = tools.with_spec("serial: { type: uuid }", "serial: { type: uuid, evidence: client }");
    client.finds(&["additive promote POST /tools/add serial: the page has serial now"]);
    client.with_page(|facts| remove_row(facts, ADD, "serial")).finds(&[]);
    let shown = client.with_page(|facts| {
        remove_row(facts, ADD, "serial");
        show(facts, ADD, "serial", json!("3f2c9a1e-0000-4000-8000-00000000002a"));
    });
    shown.finds(&[
        "additive promote POST /tools/add serial: the page has serial now",
        "example example-value POST /tools/add serial: the command shows serial with \"3f2c9a1e-0000-4000-8000-00000000002a\"",
    ]);
}

#[test]
fn field_in_the_command_alone_has_that_evidence() {
    let tools = tools().with_page(|facts| remove_row(facts, ADD, "price"));
    tools.finds(&[
        "breaking field-removed POST /tools/add price: the page shows price in its command only, and does not describe it",
    ]);
    let example = tools.with_spec(
        "price: { type: decimal, example: 1 }",
        "price: { type: decimal, example: 1, evidence: example }",
    );
    example.finds(&[]);
    example
        .with_page(|facts| endpoint(facts, ADD).rows.push(param("price", "decimal")))
        .finds(&["additive promote POST /tools/add price: the page has price now"]);
    example
        .with_page(|facts| drop(super::command(facts, ADD).members.shift_remove("price")))
        .finds(&["breaking field-removed POST /tools/add price: the page has no field price any more"]);
}

#[test]
fn other_types_are_reported() {
    let tools = tools();
    tools.with_page(|facts| row(facts, ADD, "self").kind = "integer".to_owned()).finds(&[
        "breaking type POST /tools/add self: the page calls self integer, the spec has what a page calls boolean",
    ]);
    tools.with_page(|facts| row(facts, ADD, "id").kind = "string".to_owned()).finds(&[
        "breaking type POST /tools/add id: the page calls id string, the spec has what a page calls integer or number",
    ]);
    tools.with_page(|facts| row(facts, ADD, "id").kind = "number".to_owned()).finds(&[]);
    tools.with_page(|facts| row(facts, SCRAP, "reason").csv = true).finds(&[
        "breaking list POST /tools/scrap reason: the page takes several values of reason, with commas between them",
    ]);
    tools.with_page(|facts| row(facts, TOUCH, "ids").csv = true).finds(&[]);
}

#[test]
fn values_of_an_enum_are_compared_in_both_directions() {
    let tools = tools();
    let values = ["fresh", "worn"].map(str::to_owned);
    tools.with_page(|facts| row(facts, CHANGE, "wear").values = values.into()).finds(&[
        "additive value-added POST /tools/change wear: the page has a value worn of wear, the spec does not",
        "breaking value-removed POST /tools/change wear: the page has no value used of wear any more",
        "breaking value-removed POST /tools/change wear: the page has no value 1st-grade of wear any more",
    ]);
    tools.with_page(|facts| endpoint(facts, LIST).values[0].values[1].push('s')).finds(&[
        "additive value-added POST /loans/list type: the page has a value downs of type, the spec does not",
        "breaking value-removed POST /loans/list type: the page has no value down of type any more",
    ]);
    let values = ["fresh", "broken"].map(str::to_owned);
    tools
        .with_page(|facts| row(facts, FIND, "wear").values = values.into())
        .finds(&["additive promote GET /tools/tool wear: the page documents values of wear, such as fresh"]);
}

#[test]
fn enum_whose_values_are_listed_nowhere_is_reported() {
    let tools = tools();
    let one = tools.with_page(|facts| row(facts, ADD, "type").values.clear());
    one.finds(&[]);
    one.with_page(|facts| row(facts, CHANGE, "wear").values.clear())
        .finds(&["additive values: the page lists the values of Wear nowhere: there may be others"]);
    tools
        .with_page(|facts| endpoint(facts, LIST).values.clear())
        .finds(&["additive values: the page lists the values of Order nowhere: there may be others"]);
    let shared = tools
        .with_spec("  perPage: { type", "  order: { type: Order }\n  perPage: { type")
        .with_page(|facts| endpoint(facts, LIST).values.clear());
    let order = Param { values: vec!["up".to_owned(), "down".to_owned()], ..param("order", "enum") };
    shared.with_page(|facts| facts.shared.push(order)).finds(&[]);
    shared
        .with_page(|facts| facts.shared.push(param("order", "enum")))
        .finds(&["additive values: the page lists the values of Order nowhere: there may be others"]);
}

#[test]
fn mark_of_a_required_field_is_compared() {
    let tools = tools();
    tools
        .with_page(|facts| row(facts, ADD, "self").required = Some(true))
        .finds(&["breaking required POST /tools/add self: the page calls self required, the spec does not"]);
    tools
        .with_page(|facts| row(facts, ADD, "body").required = Some(false))
        .finds(&["additive required POST /tools/add body: the page calls body optional, the spec required"]);
    let silent = tools.with_page(|facts| row(facts, ADD, "body").required = None);
    silent.finds(&[
        "additive required POST /tools/add body: the page does not call body required, the spec does",
    ]);
    silent.with_page(|facts| endpoint(facts, ADD).required.push(Said::from("body".to_owned()))).finds(&[]);
}

#[test]
fn mark_of_another_source_is_no_statement_of_the_page() {
    let tools = tools().with_spec(
        "body: { type: string, required: true,",
        "body: { type: string, required: { value: true, evidence: client },",
    );
    for said in [Some(true), Some(false), None] {
        tools.with_page(|facts| row(facts, ADD, "body").required = said).finds(&[]);
    }
}
