//! The Vehicles page: the call for each of its curl commands.

use crate::check;

#[test]
fn gets_a_vehicle() {
    check("GET /vehicles/vehicle_get", |client| client.vehicles().get(50));
}

#[test]
fn creates_a_vehicle() {
    check("POST /vehicles/create", |client| client.vehicles().create_minimal("AB12 CDE"));
}

#[test]
fn updates_a_vehicle() {
    check("POST /vehicles/update", |client| client.vehicles().update(50));
}

#[test]
fn lists_vehicles() {
    check("POST /vehicles/list", |client| client.vehicles().list().page_number(1).page_size(50));
}
