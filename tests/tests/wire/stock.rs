//! The Stock page: the call for each of its curl commands.

use crate::check;

#[test]
fn gets_a_kind_of_product() {
    check("GET /stock/stock_details", |client| client.stock_details().get(10));
}

#[test]
fn creates_a_kind_of_product() {
    check("POST /stock/stock_details_create", |client| {
        client.stock_details().create_minimal("Thermostat T100")
    });
}

#[test]
fn updates_a_kind_of_product() {
    check("POST /stock/stock_details_update", |client| client.stock_details().update(10));
}

#[test]
fn lists_the_catalogue() {
    check("POST /stock/stock_details_list", |client| {
        client.stock_details().list().page_number(1).page_size(50)
    });
}

#[test]
fn gets_a_piece() {
    check("GET /stock/stock/item_get", |client| client.stock_items().get(20));
}

#[test]
fn creates_a_piece() {
    check("POST /stock/stock_item_create", |client| client.stock_items().create(10).quantity(5));
}

#[test]
fn updates_a_piece() {
    check("POST /stock/stock_item_update", |client| client.stock_items().update(20));
}

#[test]
fn lists_pieces() {
    check("POST /stock/stock_item_list", |client| client.stock_items().list().page_number(1).page_size(50));
}

#[test]
fn lists_movements() {
    check("POST /stock/stock_movements_list", |client| {
        client.stock_movements().list().page_number(1).page_size(50)
    });
}

#[test]
fn gets_a_product_category() {
    check("GET /stock/product_categories/get", |client| client.product_categories().get(3));
}

#[test]
fn lists_product_categories() {
    check("POST /stock/product_categories_list", |client| {
        client.product_categories().list().page_number(1).page_size(50)
    });
}

#[test]
fn gets_a_supplier() {
    check("GET /stock/stock_supplier_get", |client| client.stock_suppliers().get(1));
}

#[test]
fn creates_a_supplier() {
    check("POST /stock/stock_supplier_create", |client| client.stock_suppliers().create(10).contact_id(999));
}

#[test]
fn updates_a_supplier() {
    check("POST /stock/stock_supplier_update", |client| client.stock_suppliers().update(1));
}

#[test]
fn lists_suppliers() {
    check("POST /stock/stock_supplier_list", |client| {
        client.stock_suppliers().list(10).page_number(1).page_size(20)
    });
}
