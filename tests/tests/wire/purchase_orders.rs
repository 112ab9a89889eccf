//! The Purchase Orders page: the call for each of its curl commands.

use crate::{check, time};

#[test]
fn gets_a_purchase_order() {
    check("GET /purchase_orders/purchase_order", |client| client.purchase_orders().get(4001));
}

#[test]
fn creates_a_purchase_order() {
    check("POST /purchase_orders/create", |client| {
        client.purchase_orders().create().supplier_id(999).contact_id(12345)
    });
}

#[test]
fn edits_a_purchase_order() {
    check("POST /purchase_orders/edit", |client| client.purchase_orders().edit(4001));
}

#[test]
fn lists_purchase_orders() {
    check("POST /purchase_orders/list", |client| {
        client
            .purchase_orders()
            .list()
            .job_id(12345)
            .created_at_from(time("2026-01-01T00:00:00Z"))
            .created_at_to(time("2026-03-31T23:59:59Z"))
            .page_number(1)
            .page_size(50)
    });
}

#[test]
fn lists_series() {
    check("POST /purchase_orders/series/list", |client| {
        client.purchase_orders().list_series().page_number(1).page_size(50)
    });
}

#[test]
fn gets_a_series() {
    check("GET /purchase_orders/series", |client| client.purchase_orders().series(10));
}

#[test]
fn gets_a_line_of_a_purchase_order() {
    check("GET /purchase_orders/line_item", |client| client.purchase_order_line_items().get(4001, 1));
}

#[test]
fn lists_the_lines_of_a_purchase_order() {
    check("POST /purchase_orders/line_item/list", |client| {
        client.purchase_order_line_items().list(4001).page_number(1).page_size(50)
    });
}

#[test]
fn creates_a_line_of_a_purchase_order() {
    check("POST /purchase_orders/line_item/create", |client| {
        client.purchase_order_line_items().create_minimal(4001)
    });
}

#[test]
fn edits_a_line_of_a_purchase_order() {
    check("POST /purchase_orders/line_item/edit", |client| client.purchase_order_line_items().edit(4001, 1));
}

#[test]
fn deletes_a_line_of_a_purchase_order() {
    check("POST /purchase_orders/line_item/delete", |client| {
        client.purchase_order_line_items().delete(4001, 1)
    });
}
