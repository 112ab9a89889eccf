//! Sales opportunities and purchase orders.

use super::finance::custom_fields;
use super::same;
use crate::time;
use vh3_bigchange::{CreationSort, Direction};

#[test]
fn opportunities_are_called_as_by_the_client() {
    same("GET /sales_opportunities/sales_opportunity", |client| {
        client.sales_opportunities().get(2001).extra("salesOpportunityId", 2001)
    });
    same("POST /sales_opportunities/list", |client| {
        client
            .sales_opportunities()
            .list()
            .contact_id(12345)
            .created_at_from(time("2026-01-01T00:00:00Z"))
            .created_at_to(time("2026-06-30T23:59:59Z"))
            .due_date_from(time("2026-01-01T00:00:00Z"))
            .due_date_to(time("2026-06-30T23:59:59Z"))
            .id([2001])
            .status(["open"])
            .owner_id(5)
            .reference(["SO-1"])
            .sort_by(CreationSort::CreatedAt)
            .direction(Direction::Descending)
    });
    same("POST /sales_opportunities/edit", |client| {
        client
            .sales_opportunities()
            .edit(2001)
            .contact_id(12345)
            .owner_id(5)
            .stage_id(2)
            .probability_id(3)
            .status("open")
            .reference("SO-1")
            .nominal_code_id(2)
            .department_code_id(1)
            .client_notes("Thank you")
            .internal_notes("Checked")
            .due_date(time("2026-06-30T00:00:00Z"))
            .custom_fields(custom_fields())
            .extra("salesOpportunityId", 2001)
    });
    same("POST /sales_opportunities/probabilities/list", |client| {
        client.sales_opportunities().probabilities().page_number(1).page_size(50)
    });
    same("POST /sales_opportunities/stages/list", |client| {
        client.sales_opportunities().stages().page_number(1).page_size(50)
    });
}

#[test]
fn opportunity_lines_are_called_as_by_the_client() {
    same("GET /sales_opportunities/line_item", |client| {
        client.sales_opportunity_line_items().get(2001, 1).extra("lineItemId", 1)
    });
    same("POST /sales_opportunities/line_item/list", |client| {
        client.sales_opportunity_line_items().list(2001).page_number(1).page_size(50)
    });
    same("POST /sales_opportunities/line_item/create", |client| {
        client
            .sales_opportunity_line_items()
            .create(2001, 1)
            .contact_id(12345)
            .description("Boiler")
            .unit_cost(400)
            .unit_selling_price(850)
            .tax_id(1)
            .nominal_code_id(2)
            .department_code_id(3)
    });
    same("POST /sales_opportunities/line_item/edit", |client| {
        client
            .sales_opportunity_line_items()
            .edit(2001, 1)
            .description("Boiler")
            .quantity(0)
            .unit_cost(0)
            .unit_selling_price(0)
            .tax_id(1)
            .nominal_code_id(2)
            .department_code_id(3)
            .extra("lineItemId", 1)
    });
    same("POST /sales_opportunities/line_item/delete", |client| {
        client.sales_opportunity_line_items().delete(2001, 1).extra("lineItemId", 1)
    });
}

#[test]
fn purchase_orders_are_written_as_by_the_client() {
    same("GET /purchase_orders/purchase_order", |client| {
        client.purchase_orders().get(4001).extra("purchaseOrderId", 4001)
    });
    same("POST /purchase_orders/create", |client| {
        client
            .purchase_orders()
            .create()
            .supplier_id(999)
            .contact_id(12345)
            .currency_code("GBP")
            .job_id(42)
            .job_group_id(7)
            .delivery_site_contact_id(12346)
            .reference("PO-1")
            .series_id(10)
            .created_at(time("2026-04-01T00:00:00Z"))
            .department_code_id(1)
            .nominal_code_id(2)
            .client_notes("Thank you")
            .internal_notes("Checked")
            .custom_fields(custom_fields())
    });
    same("POST /purchase_orders/edit", |client| {
        client
            .purchase_orders()
            .edit(4001)
            .delivery_site_contact_id(12346)
            .reference("PO-1")
            .nominal_code_id(2)
            .department_code_id(1)
            .client_notes("Thank you")
            .internal_notes("Checked")
            .custom_fields(custom_fields())
            .extra("purchaseOrderId", 4001)
    });
}

#[test]
fn purchase_order_lists_are_called_as_by_the_client() {
    same("POST /purchase_orders/list", |client| {
        client
            .purchase_orders()
            .list()
            .created_at_from(time("2025-04-01T00:00:00Z"))
            .created_at_to(time("2026-03-31T23:59:59Z"))
            .job_group_id([7])
            .sort_by(CreationSort::CreatedAt)
            .direction(Direction::Descending)
            .extra("jobId", [42])
            .extra("contactId", [12345])
            .extra("id", [4001])
            .extra("reference", ["PO-1"])
    });
    same("POST /purchase_orders/series/list", |client| {
        client.purchase_orders().list_series().page_number(1).page_size(50)
    });
    same("GET /purchase_orders/series", |client| client.purchase_orders().series(10).extra("seriesId", 10));
}

#[test]
fn purchase_order_lines_are_called_as_by_the_client() {
    same("GET /purchase_orders/line_item", |client| {
        client.purchase_order_line_items().get(4001, 1).extra("lineItemId", 1)
    });
    same("POST /purchase_orders/line_item/list", |client| {
        client.purchase_order_line_items().list(4001).page_number(1).page_size(50)
    });
    same("POST /purchase_orders/line_item/create", |client| {
        client
            .purchase_order_line_items()
            .create(4001, 1)
            .contact_id(12345)
            .description("Pump")
            .unit_cost(40)
            .unit_selling_price(85)
            .tax_id(1)
            .nominal_code_id(2)
            .department_code_id(3)
    });
    same("POST /purchase_orders/line_item/edit", |client| {
        client
            .purchase_order_line_items()
            .edit(4001, 1)
            .description("Pump")
            .quantity(0)
            .unit_cost(0)
            .unit_selling_price(0)
            .tax_id(1)
            .nominal_code_id(2)
            .department_code_id(3)
            .extra("lineItemId", 1)
    });
    same("POST /purchase_orders/line_item/delete", |client| {
        client.purchase_order_line_items().delete(4001, 1).extra("lineItemId", 1)
    });
}
