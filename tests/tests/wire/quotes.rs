//! The Quotes page: the call for each of its curl commands.

use crate::{check, time};
use vh3_bigchange::{CreationSort, Direction};

#[test]
fn gets_a_quote() {
    check("GET /quotes/quote", |client| client.quotes().get(3001));
}

#[test]
fn creates_a_quote() {
    check("POST /quotes/create", |client| client.quotes().create_minimal().contact_id(12345));
}

#[test]
fn edits_a_quote() {
    check("POST /quotes/edit", |client| client.quotes().edit(3001));
}

#[test]
fn lists_quotes() {
    check("POST /quotes/list", |client| {
        client
            .quotes()
            .list()
            .page_number(1)
            .page_size(50)
            .created_at_from(time("2026-01-01T00:00:00Z"))
            .created_at_to(time("2026-06-30T23:59:59Z"))
            .contact_id([12345])
            .sort_by(CreationSort::CreatedAt)
            .direction(Direction::Descending)
    });
}

#[test]
fn marks_a_quote_as_sent() {
    check("POST /quotes/mark_sent", |client| client.quotes().mark_sent(3001));
}

#[test]
fn marks_a_quote_as_accepted() {
    check("POST /quotes/mark_accepted", |client| client.quotes().mark_accepted(3001));
}

#[test]
fn marks_a_quote_as_rejected() {
    check("POST /quotes/mark_rejected", |client| client.quotes().mark_rejected(3001));
}

#[test]
fn gets_a_line_of_a_quote() {
    check("GET /quotes/line_item", |client| client.quote_line_items().get(3001, 1));
}

#[test]
fn creates_a_line_of_a_quote() {
    check("POST /quotes/line_item/create", |client| {
        client.quote_line_items().create(3001, 1).description("Boiler service")
    });
}

#[test]
fn edits_a_line_of_a_quote() {
    check("POST /quotes/line_item/edit", |client| client.quote_line_items().edit(3001, 1));
}

#[test]
fn deletes_a_line_of_a_quote() {
    check("POST /quotes/line_item/delete", |client| client.quote_line_items().delete(3001, 1));
}

#[test]
fn lists_the_lines_of_a_quote() {
    check("POST /quotes/line_item/list", |client| {
        client.quote_line_items().list(3001).page_number(1).page_size(50)
    });
}
