//! The Persons page: the call for each of its curl commands.

use crate::check;
use vh3_bigchange::{ConsentMedium, ConsentStatus, PersonId};

/// The person of the page's commands.
fn person() -> PersonId {
    PersonId::from("550e8400-e29b-41d4-a716-446655440000")
}

#[test]
fn gets_a_person() {
    check("GET /persons/person", |client| client.persons().get(person()));
}

#[test]
fn creates_a_person() {
    check("POST /persons/create", |client| {
        client.persons().create(12345, "Jane", "Smith").email("jane@example.com")
    });
}

#[test]
fn edits_a_person() {
    check("POST /persons/edit", |client| client.persons().edit(person()));
}

#[test]
fn lists_persons() {
    check("POST /persons/list", |client| {
        client.persons().list().contact_id(12345).page_number(1).page_size(25)
    });
}

#[test]
fn sets_the_consent_of_a_person() {
    check("POST /persons/consent/set", |client| {
        client.persons().set_consent(person(), ConsentStatus::Granted, ConsentMedium::Email)
    });
}

#[test]
fn lists_the_consents_of_a_person() {
    check("POST /persons/consent/history", |client| {
        client.persons().consent_history(person()).page_number(1).page_size(20)
    });
}
