//! Worksheets and reference data.

use super::same;
use vh3_bigchange::{DepartmentCodeSort, Direction, NominalCodeSort, WorksheetAnswersEntity};

#[test]
fn worksheets_are_read_as_by_the_client() {
    same("GET /worksheet/worksheet_get", |client| client.worksheets().get(1));
    same("POST /worksheet/worksheet_list", |client| client.worksheets().list().page_number(1).page_size(50));
    same("POST /worksheet/worksheet_questions_get", |client| {
        client.worksheets().questions(1).page_number(1).page_size(100)
    });
    same("POST /worksheet/worksheet_answers_list", |client| {
        client
            .worksheets()
            .answers()
            .page_number(1)
            .page_size(50)
            .entity_id([12345])
            .entity_type(WorksheetAnswersEntity::Job)
    });
    same("GET /worksheet_groups/worksheet_group_get", |client| client.worksheet_groups().get(1));
    same("POST /worksheet_groups/worksheet_group_list", |client| {
        client.worksheet_groups().list().page_number(1).page_size(50)
    });
}

#[test]
fn reference_data_is_read_as_by_the_client() {
    same("POST /reference_data/department_codes_list", |client| {
        client
            .department_codes()
            .list()
            .page_number(1)
            .page_size(100)
            .sort_by(DepartmentCodeSort::Code)
            .direction(Direction::Ascending)
    });
    same("GET /reference_data/retrieves_details", |client| client.department_codes().get(1));
    same("POST /reference_data/normalt_codes_list", |client| {
        client
            .nominal_codes()
            .list()
            .page_number(1)
            .page_size(100)
            .sort_by(NominalCodeSort::Description)
            .direction(Direction::Descending)
    });
    same("GET /reference_data/nominal_code_id", |client| client.nominal_codes().get(1));
}
