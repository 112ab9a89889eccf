//! Invoices and quotes.

use super::same;
use crate::time;
use vh3_bigchange::{CreationSort, CustomFieldValue, Direction};

pub(super) fn custom_fields() -> [CustomFieldValue; 1] {
    [CustomFieldValue::new(7, Some("red"))]
}

#[test]
fn invoices_are_written_as_by_the_client() {
    same("POST /invoices/create", |client| {
        client
            .invoices()
            .create("GBP")
            .contact_id(12345)
            .created_at(time("2026-04-01T00:00:00Z"))
            .job_id(42)
            .job_group_id(7)
            .delivery_site_contact_id(12346)
            .reference("INV-1")
            .bank_account_id(3)
            .department_code_id(1)
            .nominal_code_id(2)
            .client_notes("Thank you")
            .internal_notes("Checked")
            .custom_fields(custom_fields())
    });
    same("POST /invoices/edit", |client| {
        client.invoices().edit(5001).client_notes("Thank you").internal_notes("Checked")
    });
    same("POST /invoices/cancel", |client| client.invoices().cancel(5001));
    same("POST /invoices/mark_paid", |client| {
        client.invoices().mark_paid(5001).paid_at(time("2026-04-02T09:00:00Z"))
    });
    same("POST /invoices/mark_sent", |client| client.invoices().mark_sent(5001));
}

#[test]
fn invoices_are_read_as_by_the_client() {
    same("GET /invoices/invoice", |client| client.invoices().get(5001));
    same("POST /invoices/list", |client| {
        client
            .invoices()
            .list()
            .created_at_from(time("2025-04-01T00:00:00Z"))
            .created_at_to(time("2026-03-31T23:59:59Z"))
            .sort_by(CreationSort::CreatedAt)
            .direction(Direction::Descending)
            .extra("contactId", [12345, 12346])
            .extra("jobId", [42])
            .extra("reference", ["INV-1"])
    });
}

#[test]
fn invoice_lines_are_called_as_by_the_client() {
    same("GET /invoices/line_item", |client| client.invoice_line_items().get(5001, 1));
    same("POST /invoices/line_item/create", |client| {
        client
            .invoice_line_items()
            .create(5001, 2)
            .description("Labour")
            .unit_selling_price(85)
            .contact_id(12345)
            .unit_cost(40)
            .tax_id(1)
            .nominal_code_id(2)
            .department_code_id(3)
    });
    same("POST /invoices/line_item/delete", |client| client.invoice_line_items().delete(5001, 1));
    same("POST /invoices/line_item/list", |client| {
        client.invoice_line_items().list(5001).page_number(1).page_size(50)
    });
}

#[test]
fn quotes_are_written_as_by_the_client() {
    same("POST /quotes/create", |client| {
        client
            .quotes()
            .create("GBP")
            .contact_id(12345)
            .job_id(42)
            .job_group_id(7)
            .reference("Q-1")
            .delivery_site_contact_id(12346)
            .department_code_id(1)
            .nominal_code_id(2)
            .client_notes("Thank you")
            .internal_notes("Checked")
            .days_valid_for(0)
            .created_at(time("2026-04-01T00:00:00Z"))
            .custom_fields(custom_fields())
    });
    same("POST /quotes/edit", |client| {
        client
            .quotes()
            .edit(3001)
            .delivery_site_contact_id(12346)
            .client_notes("Thank you")
            .internal_notes("Checked")
            .nominal_code_id(2)
            .department_code_id(1)
            .days_valid_for(0)
            .custom_fields(custom_fields())
    });
    same("POST /quotes/mark_sent", |client| {
        client.quotes().mark_sent(3001).sent_at(time("2026-04-02T09:00:00Z"))
    });
    same("POST /quotes/mark_accepted", |client| client.quotes().mark_accepted(3001));
    same("POST /quotes/mark_rejected", |client| client.quotes().mark_rejected(3001));
}

#[test]
fn quotes_are_read_as_by_the_client() {
    same("GET /quotes/quote", |client| client.quotes().get(3001));
    same("POST /quotes/list", |client| {
        client
            .quotes()
            .list()
            .created_at_from(time("2025-04-01T00:00:00Z"))
            .created_at_to(time("2026-03-31T23:59:59Z"))
            .sort_by(CreationSort::CreatedAt)
            .direction(Direction::Ascending)
            .extra("contactId", [12345])
            .extra("jobId", [42])
            .extra("jobGroupId", [7])
            .extra("id", [3001, 3002])
            .extra("reference", ["Q-1"])
    });
}

#[test]
fn quote_lines_are_called_as_by_the_client() {
    same("GET /quotes/line_item", |client| client.quote_line_items().get(3001, 1));
    same("POST /quotes/line_item/create", |client| {
        client
            .quote_line_items()
            .create(3001, 1)
            .description("Boiler service")
            .contact_id(12345)
            .unit_cost(40)
            .unit_selling_price(85)
            .tax_id(1)
            .nominal_code_id(2)
            .department_code_id(3)
    });
    same("POST /quotes/line_item/edit", |client| {
        client
            .quote_line_items()
            .edit(3001, 1)
            .description("Boiler service")
            .quantity(2)
            .unit_cost(40)
            .unit_selling_price(85)
            .tax_id(1)
            .nominal_code_id(2)
            .department_code_id(3)
    });
    same("POST /quotes/line_item/delete", |client| client.quote_line_items().delete(3001, 1));
    same("POST /quotes/line_item/list", |client| {
        client.quote_line_items().list(3001).page_number(1).page_size(50)
    });
}
