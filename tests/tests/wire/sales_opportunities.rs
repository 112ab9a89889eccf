//! The Sales Opportunities page: the call for each of its curl commands.

use crate::{check, time};

#[test]
fn gets_an_opportunity() {
    check("GET /sales_opportunities/sales_opportunity", |client| client.sales_opportunities().get(2001));
}

#[test]
fn lists_opportunities() {
    check("POST /sales_opportunities/list", |client| {
        client
            .sales_opportunities()
            .list()
            .contact_id(12345)
            .created_at_from(time("2026-01-01T00:00:00Z"))
            .created_at_to(time("2026-06-30T23:59:59Z"))
            .page_number(1)
            .page_size(50)
    });
}

#[test]
fn edits_an_opportunity() {
    check("POST /sales_opportunities/edit", |client| client.sales_opportunities().edit(2001));
}

#[test]
fn lists_probabilities() {
    check("POST /sales_opportunities/probabilities/list", |client| {
        client.sales_opportunities().probabilities().page_number(1).page_size(50)
    });
}

#[test]
fn lists_stages() {
    check("POST /sales_opportunities/stages/list", |client| {
        client.sales_opportunities().stages().page_number(1).page_size(50)
    });
}

#[test]
fn gets_a_line_of_an_opportunity() {
    check("GET /sales_opportunities/line_item", |client| client.sales_opportunity_line_items().get(2001, 1));
}

#[test]
fn lists_the_lines_of_an_opportunity() {
    check("POST /sales_opportunities/line_item/list", |client| {
        client.sales_opportunity_line_items().list(2001).page_number(1).page_size(50)
    });
}

#[test]
fn creates_a_line_of_an_opportunity() {
    check("POST /sales_opportunities/line_item/create", |client| {
        client.sales_opportunity_line_items().create_minimal(2001)
    });
}

#[test]
fn edits_a_line_of_an_opportunity() {
    check("POST /sales_opportunities/line_item/edit", |client| {
        client.sales_opportunity_line_items().edit(2001, 1)
    });
}

#[test]
fn deletes_a_line_of_an_opportunity() {
    check("POST /sales_opportunities/line_item/delete", |client| {
        client.sales_opportunity_line_items().delete(2001, 1)
    });
}
