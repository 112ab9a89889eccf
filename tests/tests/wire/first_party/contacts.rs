//! Contacts, persons, resources and vehicles.

use super::same;
use crate::time;
use vh3_bigchange::{
    AccountStatus, ConsentSort, ContactLocation, ContactSort, Direction, PersonSort, StopScope, StopStatus,
    VehicleType,
};

const PERSON: &str = "3f2c9a1e-0000-4000-8000-00000000002a";

fn location() -> ContactLocation {
    ContactLocation::new(51.5, -0.12)
}

#[test]
fn contacts_are_written_as_by_the_client() {
    same("POST /contacts/create", |client| {
        client
            .contacts()
            .create("Acme", 99, location())
            .reference("ACME-01")
            .parent_id(12000)
            .extra_information("Ring twice")
            .street("1 High Street")
            .town("Leeds")
            .postal_code("LS1 1AA")
            .country("GB")
    });
    same("POST /contacts/edit", |client| {
        client.contacts().edit(12345).name("Acme Ltd").group_id(99).location(location()).reference("ACME-02")
    });
    same("POST /contacts/on_stop", |client| {
        client
            .contacts()
            .put_on_stop(12345)
            .status(StopStatus::CreditLimitOnStop)
            .stop_reason("Credit hold")
            .applies_to(StopScope::ContactAndChildren)
    });
    same("POST /contacts/unstop", |client| {
        client.contacts().unstop(12345).applies_to(StopScope::ContactOnly)
    });
}

#[test]
fn contacts_are_read_as_by_the_client() {
    same("GET /contacts/contact", |client| client.contacts().get(12345));
    same("POST /contacts/list", |client| {
        client
            .contacts()
            .list()
            .created_at_from(time("2025-04-01T00:00:00Z"))
            .sort_by(ContactSort::CreatedAt)
            .direction(Direction::Descending)
            .reference(["ACME-01", "ACME-02"])
            .name("Ac")
            .id([12345, 12346])
            .parent_id([12000])
            .group_id([99])
            .status(AccountStatus::Normal)
    });
}

#[test]
fn contact_groups_are_called_as_by_the_client() {
    same("GET /contact_groups/contact_group", |client| client.contact_groups().get(99));
    same("POST /contact_groups/create", |client| client.contact_groups().create().name("Retail"));
    same("POST /contact_groups/list", |client| client.contact_groups().list().page_number(1).page_size(50));
    same("POST /contact_groups/update", |client| {
        client.contact_groups().update(99).name("Retail UK").extra("groupId", 99)
    });
}

#[test]
fn persons_are_written_as_by_the_client() {
    same("GET /persons/person", |client| client.persons().get(PERSON));
    same("POST /persons/create", |client| {
        client
            .persons()
            .create(12345, "Jane", "Smith")
            .email("jane@example.com")
            .title("Ms")
            .mobile("07700900001")
            .landline("01130000001")
            .position("Manager")
            .department("Sales")
            .is_opted_out(false)
            .extra("forename", "Jane")
    });
    same("POST /persons/edit", |client| {
        client
            .persons()
            .edit(PERSON)
            .forename("Jane")
            .surname("Smith")
            .title("Ms")
            .email("jane@example.com")
            .mobile("07700900001")
            .landline("01130000001")
            .position("Manager")
            .department("Sales")
            .is_opted_out(true)
    });
}

#[test]
fn person_lists_are_called_as_by_the_client() {
    same("POST /persons/list", |client| {
        client
            .persons()
            .list()
            .extra("contactId", [12345, 67890])
            .surname("Sm")
            .email("jane@example.com")
            .sort_by(PersonSort::Surname)
            .direction(Direction::Ascending)
    });
    same("POST /persons/consent/history", |client| {
        client
            .persons()
            .consent_history(PERSON)
            .page_number(1)
            .page_size(20)
            .sort_by(ConsentSort::CreatedAt)
            .direction(Direction::Descending)
    });
}

#[test]
fn resources_are_called_as_by_the_client() {
    same("GET /resources/resource_get", |client| client.resources().get(100));
    same("POST /resources/resource_create", |client| {
        client
            .resources()
            .create()
            .name("Alex Engineer")
            .group_id(5)
            .email("alex@example.com")
            .mobile("07700900002")
            .reference("R-1")
    });
    same("POST /resources/update", |client| {
        client
            .resources()
            .update(100)
            .name("Alex Engineer")
            .group_id(5)
            .email("alex@example.com")
            .mobile("07700900002")
            .reference("R-1")
    });
    same("POST /resources/resources_list", |client| client.resources().list().page_number(1).page_size(50));
    same("GET /resource_groups/resource_group/get", |client| client.resource_groups().get(5));
    same("POST /resource_groups/list", |client| client.resource_groups().list().page_number(1).page_size(1));
}

#[test]
fn vehicles_are_called_as_by_the_client() {
    same("GET /vehicles/vehicle_get", |client| client.vehicles().get(50));
    same("POST /vehicles/create", |client| {
        client
            .vehicles()
            .create("AB12 CDE", 3, "goodsLess7_5T")
            .make("Ford")
            .model("Transit")
            .reference("V-1")
            .registration_year(2012)
            .fixed_resource_id(100)
    });
    same("POST /vehicles/update", |client| {
        client
            .vehicles()
            .update(50)
            .registration("AB12 CDE")
            .group_id(3)
            .vehicle_type(VehicleType::Car)
            .make("Ford")
            .model("Focus")
            .reference("V-1")
            .registration_year(2012)
            .fixed_resource_id(100)
    });
    same("POST /vehicles/list", |client| client.vehicles().list().page_number(1).page_size(50));
}
