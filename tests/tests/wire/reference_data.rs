//! The Reference Data page: the call for each of its curl commands.

use crate::check;

#[test]
fn lists_department_codes() {
    check("POST /reference_data/department_codes_list", |client| {
        client.department_codes().list().page_number(1).page_size(100)
    });
}

#[test]
fn gets_a_department_code() {
    check("GET /reference_data/retrieves_details", |client| client.department_codes().get(1));
}

#[test]
fn lists_nominal_codes() {
    check("POST /reference_data/normalt_codes_list", |client| {
        client.nominal_codes().list().page_number(1).page_size(100)
    });
}

#[test]
fn gets_a_nominal_code() {
    check("GET /reference_data/nominal_code_id", |client| client.nominal_codes().get(1));
}
