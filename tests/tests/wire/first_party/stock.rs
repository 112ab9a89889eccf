//! Stock.

use super::same;
use crate::time;
use vh3_bigchange::StockCondition;

#[test]
fn kinds_of_products_are_called_as_by_the_client() {
    same("GET /stock/stock_details", |client| client.stock_details().get(10));
    same("POST /stock/stock_details_create", |client| {
        client
            .stock_details()
            .create("Thermostat T100", 3)
            .make("Heatco")
            .stock_code("T100")
            .batch_number("B7")
            .is_consumable(false)
    });
    same("POST /stock/stock_details_update", |client| {
        client
            .stock_details()
            .update(10)
            .model("Thermostat T100")
            .product_category_id(3)
            .make("Heatco")
            .stock_code("T100")
            .batch_number("B7")
            .is_consumable(false)
    });
    same("POST /stock/stock_details_list", |client| {
        client
            .stock_details()
            .list()
            .page_number(1)
            .page_size(50)
            .product_category_id([3])
            .stock_code(["T100"])
            .is_consumable(true)
    });
    same("GET /stock/product_categories/get", |client| client.product_categories().get(3));
    same("POST /stock/product_categories_list", |client| {
        client.product_categories().list().page_number(1).page_size(50).name("Heating")
    });
}

#[test]
fn pieces_are_called_as_by_the_client() {
    same("GET /stock/stock/item_get", |client| client.stock_items().get(20));
    same("POST /stock/stock_item_create", |client| {
        client
            .stock_items()
            .create(10)
            .quantity(5)
            .model("Thermostat T100")
            .product_category_id(3)
            .serial_number("S1")
            .make("Heatco")
            .notes("New")
            .location_contact_id(999)
            .condition(StockCondition::New)
    });
    same("POST /stock/stock_item_update", |client| {
        client
            .stock_items()
            .update(20)
            .serial_number("S1")
            .make("Heatco")
            .notes("Used")
            .quantity(5)
            .location_contact_id(999)
            .condition(StockCondition::Used)
    });
    same("POST /stock/stock_item_list", |client| {
        client
            .stock_items()
            .list()
            .page_number(1)
            .page_size(50)
            .stock_details_id([10])
            .serial_number("S1")
            .location_contact_id(999)
    });
}

#[test]
fn movements_are_read_as_by_the_client() {
    let (from, to) = (time("2026-01-01T00:00:00Z"), time("2026-01-31T23:59:59Z"));
    same("POST /stock/stock_movements_list", |client| {
        client
            .stock_movements()
            .list()
            .page_number(1)
            .page_size(50)
            .pick_up_at_from(from)
            .pick_up_at_to(to)
            .drop_off_at_from(from)
            .drop_off_at_to(to)
            .job_id([42])
            .stock_details_id([10])
            .stock_item_id([20])
            .vehicle_id([50])
            .drop_off_contact_id([999])
            .drop_off_vehicle_id([51])
    });
}

#[test]
fn suppliers_are_read_as_by_the_client() {
    same("GET /stock/stock_supplier_get", |client| {
        client.stock_suppliers().get(1).stock_details_id(10).extra("stockSupplierId", 1)
    });
    same("POST /stock/stock_supplier_list", |client| {
        client.stock_suppliers().list(10).page_number(1).page_size(20)
    });
}
