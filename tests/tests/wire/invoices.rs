//! The Invoices page: the call for each of its curl commands.

use crate::{check, time};
use vh3_bigchange::{CreationSort, Direction};

#[test]
fn gets_an_invoice() {
    check("GET /invoices/invoice", |client| client.invoices().get(5001));
}

#[test]
fn creates_an_invoice() {
    check("POST /invoices/create", |client| {
        client.invoices().create_minimal().contact_id(12345).created_at(time("2026-04-01T00:00:00Z"))
    });
}

#[test]
fn edits_an_invoice() {
    check("POST /invoices/edit", |client| client.invoices().edit(5001));
}

#[test]
fn lists_invoices() {
    check("POST /invoices/list", |client| {
        client
            .invoices()
            .list()
            .page_number(1)
            .page_size(50)
            .created_at_from(time("2026-01-01T00:00:00Z"))
            .created_at_to(time("2026-03-31T23:59:59Z"))
            .contact_id([12345])
            .sort_by(CreationSort::CreatedAt)
            .direction(Direction::Descending)
    });
}

#[test]
fn cancels_an_invoice() {
    check("POST /invoices/cancel", |client| client.invoices().cancel(5001));
}

#[test]
fn marks_an_invoice_as_paid() {
    check("POST /invoices/mark_paid", |client| {
        client.invoices().mark_paid(5001).paid_at(time("2026-04-15T12:00:00Z"))
    });
}

#[test]
fn marks_an_invoice_as_sent() {
    check("POST /invoices/mark_sent", |client| {
        client.invoices().mark_sent(5001).sent_at(time("2026-04-10T09:00:00Z"))
    });
}

#[test]
fn creates_the_document_of_an_invoice() {
    check("POST /invoices/document/create", |client| client.invoices().create_document(5001));
}

#[test]
fn gets_a_line_of_an_invoice() {
    check("GET /invoices/line_item", |client| client.invoice_line_items().get(5001, 1));
}

#[test]
fn edits_a_line_of_an_invoice() {
    check("GET /invoices/line_item/edit", |client| client.invoice_line_items().edit(5001, 1));
}

#[test]
fn creates_a_line_of_an_invoice() {
    check("POST /invoices/line_item/create", |client| {
        client.invoice_line_items().create(5001, 2).description("Labour").unit_selling_price(85)
    });
}

#[test]
fn deletes_a_line_of_an_invoice() {
    check("POST /invoices/line_item/delete", |client| client.invoice_line_items().delete(5001, 1));
}

#[test]
fn lists_the_lines_of_an_invoice() {
    check("POST /invoices/line_item/list", |client| {
        client.invoice_line_items().list(5001).page_number(1).page_size(50)
    });
}
