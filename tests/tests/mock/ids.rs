//! An id that there is not is not found, wherever it is named.

use crate::samples::{remembered, request};
use crate::{Raw, mock, run};
use codegen::model::Kind;
use serde_json::Value;
use tests::spec;

/// The ids of things that other pages are about. Any of them will do: the server has no such things.
const OF_OTHER_PAGES: [&str; 8] = [
    "CategoryId",
    "ContactId",
    "CustomFieldDefinitionId",
    "PersonId",
    "ResourceId",
    "StockDetailsId",
    "StockItemId",
    "VehicleId",
];

#[test]
fn an_unknown_id_is_not_found() {
    let (mock, api) = (mock(), codegen::parse(&spec()).expect("the spec is valid"));
    let raw = Raw::new(&mock);
    let (mut own, mut other) = (0, 0);
    run(async {
        for operation in remembered(&api) {
            for field in operation.fields.iter().filter(|field| field.list.is_none()) {
                let Kind::Id(kind) = &field.kind else { continue };
                if OF_OTHER_PAGES.contains(&kind.as_str()) {
                    other += 1;
                    continue;
                }
                let mut fields = Value::from(request(&api, operation));
                fields[field.wire.as_str()] = 987_654_321.into();
                let (status, answer) = raw.call(operation, &fields).await;
                assert_eq!(status, 404, "{} {fields}: {answer}", operation.path);
                assert_eq!(answer["code"], "ERROR_CODE_NOT_FOUND", "{} {fields}", operation.path);
                own += 1;
            }
        }
    });
    assert!(own > 25 && other > 10, "{own} {other}");
}
