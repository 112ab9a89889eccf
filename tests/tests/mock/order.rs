//! The documented rules of all lists, checked for each list.

use crate::samples::{operations, request, sample};
use crate::{Raw, jobs, mock, run};
use codegen::model::{Api, Kind, Operation, ReturnKind};
use serde_json::{Value, json};
use tests::spec;

fn lists(api: &Api) -> impl Iterator<Item = &Operation> {
    operations(api).filter(|operation| operation.returns.kind == ReturnKind::Page)
}

async fn call(raw: &Raw<'_>, api: &Api, operation: &Operation, more: Value) -> (u16, Value) {
    let mut fields = Value::from(request(api, operation));
    fields.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    raw.call(operation, &fields).await
}

/// Adds rows, so that the lists have several.
async fn fill(raw: &Raw<'_>) {
    for (path, body) in [
        ("/jobs/constraints/create", json!({ "jobId": 12345, "type": "jobVehicle" })),
        ("/jobs/constraints/create", json!({ "jobId": 12345, "type": "jobResourceGroup" })),
        ("/jobs/stock/create", json!({ "jobId": 12345, "stockDetailsId": 10 })),
        ("/jobs/stock/create", json!({ "jobId": 12345, "stockDetailsId": 11 })),
        ("/job_groups/job_group_results_as_complete", json!({ "jobGroupId": 10 })),
    ] {
        assert_eq!(raw.post(path, &body).await.0, 200, "{path}");
    }
}

/// Returns the order that a request asks for: by creation, or by the first name that the list accepts.
fn sorted(api: &Api, list: &Operation) -> Value {
    let field = list.fields.iter().find(|field| field.key == "sortBy");
    match field {
        Some(field) if matches!(field.kind, Kind::Enum { .. }) => json!({ "sortBy": sample(api, field) }),
        _ => json!({ "sortBy": "createdAt" }),
    }
}

fn ids(answer: &Value) -> Vec<i64> {
    let items = answer["response"]["result"]["items"].as_array().expect("items");
    items.iter().map(|item| item["id"].as_i64().expect("an id")).collect()
}

#[test]
fn invalid_direction_is_refused() {
    let (mock, api) = (mock(), codegen::parse(&spec()).expect("the spec is valid"));
    let raw = Raw::new(&mock);
    run(async {
        for list in lists(&api) {
            for (key, value) in
                [("direction", json!("sideways")), ("direction", json!(1)), ("sortBy", json!(5))]
            {
                let (status, answer) = call(&raw, &api, list, json!({ key: value })).await;
                assert_eq!((status, &answer["payload"]["param"]), (400, &key.into()), "{}", list.path);
                assert_eq!(answer["code"], "ERROR_CODE_INPUT_ERROR");
            }
        }
    });
    assert!(lists(&api).count() > 30);
}

#[test]
fn descending_reverses_ascending() {
    let (mock, api) = (mock(), codegen::parse(&spec()).expect("the spec is valid"));
    let raw = Raw::new(&mock);
    let mut longer = 0;
    run(async {
        fill(&raw).await;
        for list in lists(&api) {
            let get = async |direction: &str, sort: Value| {
                let mut more = json!({ "direction": direction, "pageSize": 1000 });
                more.as_object_mut().expect("an object").extend(sort.as_object().expect("an object").clone());
                let (status, answer) = call(&raw, &api, list, more).await;
                assert_eq!(status, 200, "{}: {answer}", list.path);
                answer["response"]["result"]["items"].as_array().expect("items").clone()
            };
            for sort in [json!({}), sorted(&api, list)] {
                let mut up = get("ascending", sort.clone()).await;
                longer += usize::from(up.len() > 1);
                up.reverse();
                assert_eq!(get("descending", sort).await, up, "{}", list.path);
            }
        }
    });
    assert!(longer > lists(&api).count(), "{longer} lists have an order");
    assert!(
        mock.journal().iter().all(|entry| entry.undocumented.is_empty()),
        "the spec has `direction` and `sortBy` for all lists"
    );
}

/// Returns the ids of the job groups, sorted by name.
fn by_name(raw: &Raw<'_>, direction: &str) -> Vec<i64> {
    let body = json!({ "sortBy": "name", "direction": direction });
    ids(&run(raw.post("/job_groups/list", &body)).1)
}

#[test]
fn list_is_sorted_by_the_requested_member() {
    let mock = mock();
    let raw = Raw::new(&mock);
    for (group, name) in [(12, "B"), (13, "A"), (14, "C")] {
        run(raw.post("/job_groups/edit", &json!({ "jobGroupId": group, "name": name })));
    }
    assert_eq!(by_name(&raw, "descending")[..3], [14, 12, 13]);
    let up = by_name(&raw, "ascending");
    assert_eq!(up[up.len() - 3..], [13, 12, 14]);
    let (_, answer) = run(
        raw.post("/job_types/list", &json!({ "sortBy": "id", "direction": "descending", "pageSize": 2 }))
    );
    assert_eq!(ids(&answer), [66, 65]);
}

#[test]
fn long_list_is_sorted_by_creation_only() {
    let mock = jobs(200_000);
    let raw = Raw::new(&mock);
    let body = json!({
        "createdAtFrom": "2026-01-01T00:00:00Z", "createdAtTo": "2026-03-31T23:59:59Z", "sortBy": "reference",
    });
    let (status, answer) = run(raw.post("/jobs/list", &body));
    assert_eq!((status, &answer["payload"]["param"]), (400, &"sortBy".into()), "{answer}");
}

#[test]
fn page_after_the_last_is_empty() {
    let (mock, api) = (mock(), codegen::parse(&spec()).expect("the spec is valid"));
    let raw = Raw::new(&mock);
    run(async {
        for list in lists(&api) {
            for number in [1000, 2_147_483] {
                let (status, answer) =
                    call(&raw, &api, list, json!({ "pageNumber": number, "pageSize": 1000 })).await;
                assert_eq!(status, 200, "{}: {answer}", list.path);
                let page = &answer["response"]["result"];
                assert_eq!(
                    (&page["items"], &page["pageItemCount"]),
                    (&json!([]), &json!(0)),
                    "{}",
                    list.path
                );
            }
        }
    });
}
