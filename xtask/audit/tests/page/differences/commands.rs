//! Commands: their headers, the fields that they show, and the values.

use super::{ADD, FIND, TOUCH, command, remove_row, show};
use crate::tools;
use audit::page::{Header, Site};
use serde_json::json;

#[test]
fn fields_in_another_part_of_the_request_are_reported() {
    let tools = tools();
    tools.with_page(|facts| command(facts, FIND).site = Site::Body).finds(&[
        "breaking site GET /tools/tool: the command sends the fields elsewhere than the spec: a GET in the query, a POST in the body",
    ]);
    tools.with_page(|facts| command(facts, ADD).site = Site::Query).finds(&[
        "breaking site POST /tools/add: the command sends the fields elsewhere than the spec: a GET in the query, a POST in the body",
    ]);
    // A command without fields sends them nowhere.
    tools
        .with_page(|facts| {
            command(facts, TOUCH).site = Site::Body;
            command(facts, TOUCH).members.clear();
        })
        .finds(&["example example-value GET /tools/touch id: the command does not show id any more"]);
}

fn header(name: &str, value: &str) -> Header {
    Header { name: name.to_owned(), value: value.to_owned() }
}

#[test]
fn headers_are_those_that_the_client_sends() {
    let tools = tools();
    tools.with_page(|facts| command(facts, FIND).headers.push(header("X-Tenant", "7"))).finds(&[
        "breaking header GET /tools/tool: the command sends a header X-Tenant that the client does not",
    ]);
    tools
        .with_page(|facts| command(facts, FIND).headers.clear())
        .finds(&["breaking header GET /tools/tool: the command sends no X-Club-Key"]);
    let form = "breaking header POST /tools/add: the command does not say that its body is JSON";
    for (value, found) in [
        ("application/x-www-form-urlencoded", &[form][..]),
        ("application/json-patch+json", &[form]),
        ("APPLICATION/JSON; charset=utf-8", &[]),
    ] {
        tools.with_page(|facts| command(facts, ADD).headers[1].value = value.to_owned()).finds(found);
    }
    tools.with_page(|facts| drop(command(facts, ADD).headers.pop())).finds(&[form]);
}

#[test]
fn shown_values_are_examples_of_the_spec() {
    let tools = tools();
    tools.with_page(|facts| show(facts, ADD, "body", json!("rake"))).finds(&[
        "example example-value POST /tools/add body: the command has \"rake\" for body, the spec \"spade\"",
    ]);
    tools
        .with_page(|facts| show(facts, ADD, "opens", json!("08:00")))
        .finds(&["example example-value POST /tools/add opens: the command shows opens with \"08:00\""]);
    tools
        .with_page(|facts| show(facts, ADD, "id", json!("7")))
        .finds(&["breaking type POST /tools/add id: the command has \"7\" for id, which is of another type"]);
    tools
        .with_page(|facts| drop(command(facts, ADD).members.shift_remove("bought")))
        .finds(&["example example-value POST /tools/add bought: the command does not show bought any more"]);
    tools
        .with_page(|facts| command(facts, ADD).members.swap_indices(0, 1))
        .finds(&["example field-order POST /tools/add: the fields of the command stand in another order"]);
    // Another space is the same character for a reader.
    tools.with_page(|facts| show(facts, FIND, "shelf", json!("b\u{a0}7/é&c"))).finds(&[]);
}

#[test]
fn value_of_a_field_that_is_gone_is_reported_with_it() {
    let tools = tools().with_page(|facts| drop(command(facts, ADD).members.shift_remove("bought")));
    let not_shown = "example example-value POST /tools/add bought: the command does not show bought any more";
    tools.with_page(|facts| remove_row(facts, ADD, "bought")).finds(&[
        "breaking field-removed POST /tools/add bought: the page has no field bought any more",
        not_shown,
    ]);
    // A field of the command alone is removed with its value; one that a row describes now is promoted.
    let example = tools.with_spec(
        "bought: { type: date, example: \"2026-01-31\" }",
        "bought: { type: date, example: \"2026-01-31\", evidence: example }",
    );
    example.finds(&["additive promote POST /tools/add bought: the page has bought now", not_shown]);
    example
        .with_page(|facts| remove_row(facts, ADD, "bought"))
        .finds(&["breaking field-removed POST /tools/add bought: the page has no field bought any more"]);
}

#[test]
fn keys_of_objects_in_a_value_are_compared() {
    let tools = tools();
    let shown = |parts: &str| {
        let found =
            format!("example example-value POST /tools/add parts: the command shows parts with {parts}");
        (parts.to_owned(), found)
    };
    let (unknown, missing) = (
        "breaking nested-field POST /tools/add parts: the command has colour in parts, which Part does not have",
        "breaking nested-field POST /tools/add parts: the command has no self in parts",
    );
    for (parts, found) in [
        shown(r#"[{"note":"left","self":"handle"}]"#),
        shown(r#"[{"note":"left","self":"handle","type":"used"}]"#),
        shown("[]"),
        (r#"[{"self":"handle","note":"left","colour":"red"}]"#.to_owned(), unknown.to_owned()),
        (r#"[{"self":"handle","note":"left"},{"note":"left"}]"#.to_owned(), missing.to_owned()),
    ] {
        let value = serde_json::from_str(&parts).expect("JSON");
        let other = tools.with_page(|facts| {
            let members = &mut command(facts, ADD).members;
            members.shift_insert(4, "parts".to_owned(), value);
        });
        other.finds(&[&found]);
    }
}

/// A command need not show a member that another source requires.
#[test]
fn required_member_of_another_source_may_be_missing() {
    let tools = tools().with_spec(
        "note: { type: string, required: true, nullable: as_null }",
        "note: { type: string, required: true, nullable: as_null, evidence: client }",
    );
    let shown = tools.with_page(|facts| {
        let members = &mut command(facts, ADD).members;
        members.shift_insert(4, "parts".to_owned(), json!([{"self": "handle"}]));
    });
    shown.finds(&[
        "example example-value POST /tools/add parts: the command shows parts with [{\"self\":\"handle\"}]",
    ]);
}
