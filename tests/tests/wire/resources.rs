//! The Resources page: the call for each of its curl commands.

use crate::check;

#[test]
fn gets_a_resource() {
    check("GET /resources/resource_get", |client| client.resources().get(100));
}

#[test]
fn creates_a_resource() {
    check("POST /resources/resource_create", |client| {
        client.resources().create().name("Alex Engineer").group_id(5)
    });
}

#[test]
fn updates_a_resource() {
    check("POST /resources/update", |client| client.resources().update(100).name("Alex Engineer"));
}

#[test]
fn lists_resources() {
    check("POST /resources/resources_list", |client| client.resources().list().page_number(1).page_size(50));
}

#[test]
fn gets_a_resource_group() {
    check("GET /resource_groups/resource_group/get", |client| client.resource_groups().get(5));
}

#[test]
fn lists_resource_groups() {
    check("POST /resource_groups/list", |client| {
        client.resource_groups().list().page_number(1).page_size(50)
    });
}
