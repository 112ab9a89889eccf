//! The Contacts page: the call for each of its curl commands.

use crate::{check, time};
use vh3_bigchange::{AccessHoursEntry, ContactSort, DayOfWeek, Direction, StopScope, StopStatus, TimeOfDay};

fn time_of_day(text: &str) -> TimeOfDay {
    text.parse().expect("a time of day")
}

#[test]
fn gets_a_contact() {
    check("GET /contacts/contact", |client| client.contacts().get(12345));
}

#[test]
fn creates_a_contact() {
    check("POST /contacts/create", |client| client.contacts().create_minimal("Acme").reference("ACME-01"));
}

#[test]
fn edits_a_contact() {
    check("POST /contacts/edit", |client| client.contacts().edit(12345).name("Acme Ltd"));
}

#[test]
fn lists_contacts() {
    check("POST /contacts/list", |client| {
        client
            .contacts()
            .list()
            .page_number(1)
            .page_size(50)
            .created_at_from(time("2025-04-01T00:00:00Z"))
            .sort_by(ContactSort::Name)
            .direction(Direction::Ascending)
    });
}

#[test]
fn puts_a_contact_on_stop() {
    check("POST /contacts/on_stop", |client| {
        client.contacts().put_on_stop(12345).status(StopStatus::ContactOnStop).stop_reason("Credit hold")
    });
}

#[test]
fn takes_a_contact_off_stop() {
    check("POST /contacts/unstop", |client| {
        client.contacts().unstop(12345).applies_to(StopScope::ContactOnly)
    });
}

#[test]
fn lists_the_access_hours_of_a_site() {
    check("POST /contacts/site_access_hours_list", |client| {
        client.contacts().access_hours(12345).page_number(1).page_size(10)
    });
}

#[test]
fn sets_the_access_hours_of_a_site() {
    check("POST /contacts/site_access_hours_update", |client| {
        let monday = AccessHoursEntry::new(DayOfWeek::Monday, time_of_day("08:00"), time_of_day("17:00"));
        client.contacts().set_access_hours(12345, [monday])
    });
}

#[test]
fn gets_a_contact_group() {
    check("GET /contact_groups/contact_group", |client| client.contact_groups().get(99));
}

#[test]
fn creates_a_contact_group() {
    check("POST /contact_groups/create", |client| client.contact_groups().create().name("Retail"));
}

#[test]
fn lists_contact_groups() {
    check("POST /contact_groups/list", |client| client.contact_groups().list().page_number(1).page_size(50));
}

#[test]
fn updates_a_contact_group() {
    check("POST /contact_groups/update", |client| client.contact_groups().update(99).name("Retail UK"));
}
