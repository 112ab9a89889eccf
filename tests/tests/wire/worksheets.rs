//! The Worksheets page: the call for each of its curl commands.

use crate::check;

#[test]
fn gets_a_worksheet() {
    check("GET /worksheet/worksheet_get", |client| client.worksheets().get(1));
}

#[test]
fn lists_worksheets() {
    check("POST /worksheet/worksheet_list", |client| client.worksheets().list().page_number(1).page_size(50));
}

#[test]
fn lists_the_questions_of_a_worksheet() {
    check("POST /worksheet/worksheet_questions_get", |client| {
        client.worksheets().questions(1).page_number(1).page_size(100)
    });
}

#[test]
fn lists_the_answers_to_a_worksheet() {
    check("POST /worksheet/worksheet_answers_list", |client| {
        client.worksheets().answers().worksheet_id(1).page_number(1).page_size(50)
    });
}

#[test]
fn gets_a_worksheet_group() {
    check("GET /worksheet_groups/worksheet_group_get", |client| client.worksheet_groups().get(1));
}

#[test]
fn lists_worksheet_groups() {
    check("POST /worksheet_groups/worksheet_group_list", |client| {
        client.worksheet_groups().list().page_number(1).page_size(50)
    });
}
