//! Requests that the page's commands do not show: lists, clearing, unknown fields, refusals, responses.

use crate::commands::{BASE, KEY};
use crate::{compact, time};
use tests::server::Server;
use vh3_bigchange::{
    Client, CustomFieldValue, Error, JobStatus, PersonId, Response, RetryPolicy, job_constraints, job_groups,
    job_stock, job_types, jobs,
};

fn list() -> jobs::List {
    jobs::List::new(time("2026-01-01T00:00:00Z"), time("2026-01-31T23:59:59Z"))
}

#[track_caller]
fn body<O: vh3_bigchange::Operation>(
    request: &vh3_bigchange::Call<vh3_bigchange::Detached, O>,
    expected: &str,
) {
    let preview = request.preview().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(compact(preview.body().expect("a POST has a body")), compact(expected));
}

#[track_caller]
fn refused<O: vh3_bigchange::Operation>(
    request: &vh3_bigchange::Call<vh3_bigchange::Detached, O>,
    message: &str,
) {
    let error = request.preview().expect_err("this cannot be sent");
    assert!(error.is_invalid_request());
    assert_eq!(error.to_string(), message);
}

const DATES: &str = r#""createdAtFrom": "2026-01-01T00:00:00Z", "createdAtTo": "2026-01-31T23:59:59Z""#;

#[test]
fn filters_are_text_with_commas() {
    let request = list()
        .contact_id([12345, 67890])
        .resource_id([1_i64])
        .status([JobStatus::New, JobStatus::CompletedOk]);
    body(
        &request,
        &format!(
            r#"{{{DATES}, "contactId": "12345,67890", "resourceId": "1", "status": "new,completedOk"}}"#
        ),
    );
}

#[test]
fn extra_sends_an_array() {
    body(&list().extra("contactId", [12345, 67890]), &format!(r#"{{{DATES}, "contactId": [12345, 67890]}}"#));
}

#[test]
fn filters_of_other_sources_are_arrays() {
    let request = list().type_id([42]).vehicle_id([7]).reference(["A,1", "B"]).compact(true);
    body(
        &request,
        &format!(
            r#"{{{DATES}, "typeId": [42], "vehicleId": [7], "reference": ["A,1", "B"], "compact": true}}"#
        ),
    );
}

#[test]
fn unencodable_list_is_refused() {
    refused(
        &list().contact_id([0_i64; 0]),
        "jobs.list: contactId: a comma-separated list needs at least one value; leave the field out to send none",
    );
    refused(
        &list().status(["new", "a,b"]),
        "jobs.list: status: [1]: a value of a comma-separated list cannot hold a comma itself",
    );
}

#[test]
fn only_limits_of_the_page_are_checked() {
    refused(&list().page_size(1001), "jobs.list: pageSize: the value must be at most 1000, not 1001");
    refused(&list().page_number(0), "jobs.list: pageNumber: the value must be at least 1, not 0");
    body(&list().page_number(9_000_000), &format!(r#"{{"pageNumber": 9000000, {DATES}}}"#));
    body(&list().extra("pageSize", 5000), &format!(r#"{{"pageSize": 5000, {DATES}}}"#));
    body(
        &jobs::Start::new(1).comment("x".repeat(300)),
        &format!(r#"{{"jobId": 1, "comment": "{}"}}"#, "x".repeat(300)),
    );
}

#[test]
fn absent_null_and_value_differ() {
    body(&jobs::Edit::new(1), r#"{"jobId": 1}"#);
    body(&jobs::Edit::new(1).clear_reference(), r#"{"jobId": 1, "reference": null}"#);
    body(&jobs::Edit::new(1).reference(""), r#"{"jobId": 1, "reference": ""}"#);
    let person = PersonId::from("3f2c9a1e-0000-4000-8000-00000000002a");
    body(
        &jobs::Edit::new(1).clear_person_id().person_id(person),
        r#"{"jobId": 1, "personId": "3f2c9a1e-0000-4000-8000-00000000002a"}"#,
    );
}

#[test]
fn custom_fields_are_an_array_of_objects() {
    let fields = [
        CustomFieldValue::new(7, Some("red")),
        CustomFieldValue::new(8, None::<&str>),
        CustomFieldValue::new(9, Some("")),
    ];
    body(
        &jobs::Create::new(42, 12345).custom_fields(fields),
        r#"{"typeId": 42, "contactId": 12345, "customFields": [
            {"definitionId": 7, "value": "red"}, {"definitionId": 8, "value": null}, {"definitionId": 9, "value": ""}]}"#,
    );
}

#[test]
fn schedule_without_fields_is_refused() {
    refused(
        &jobs::Schedule::new(12345),
        "jobs.schedule: at least one of resourceId, vehicleId, plannedStartAt is needed; set one of them",
    );
    body(&jobs::Schedule::new(12345).clear_planned_start_at(), r#"{"jobId": 12345, "plannedStartAt": null}"#);
}

#[test]
fn quantities_keep_their_value() {
    body(&job_stock::Create::new(1).quantity_planned(1.0), r#"{"jobId": 1, "quantityPlanned": 1}"#);
    body(&job_stock::Create::new(1).quantity_planned(0.25), r#"{"jobId": 1, "quantityPlanned": 0.25}"#);
    assert!(
        job_stock::Create::new(1)
            .quantity_planned(f64::NAN)
            .preview()
            .expect_err("no number")
            .is_invalid_request()
    );
}

#[test]
fn ids_keep_all_their_digits() {
    body(&job_types::Get::new(i64::MAX), r#"{"jobTypeId": 9223372036854775807}"#);
    body(&job_types::Get::new(-1), r#"{"jobTypeId": -1}"#);
}

#[test]
fn undocumented_fields_can_be_sent() {
    let request = job_groups::Create::new().extra("zone", 7).name("Refurb phase 1").title("Refurb");
    body(&request, r#"{"name": "Refurb phase 1", "title": "Refurb", "zone": 7}"#);
    let request = jobs::Get::new(12345).extra("id", 12345).compact(true);
    assert_eq!(
        request.preview().expect("a GET").url(),
        format!("{BASE}/jobs/job?jobId=12345&compact=true&id=12345")
    );
}

#[test]
fn requests_are_comparable_values() {
    let request = job_constraints::List::new(12345).page_size(20);
    assert_eq!(request, request.clone());
    assert_eq!(format!("{request:?}"), r#"job_constraints.list {"jobId":12345,"pageSize":20}"#);
    assert_ne!(request, request.clone().page_size(21));
}

#[test]
fn path_is_appended_to_any_base_url() {
    for base in
        ["http://localhost:1/api:YdihQNr3", "http://localhost:1/api:YdihQNr3/", "http://localhost:1/a/b:c"]
    {
        let client = Client::builder().api_key(KEY).base_url(base).build().expect("a client");
        let url = client.job_types().get(42).preview().expect("a preview").url().to_owned();
        assert_eq!(url, format!("{}/job_types/job_types", base.trim_end_matches('/')));
    }
}

/// Returns the response to one call.
fn answered(status: &'static str, body: &'static str) -> Result<Response<serde_json::Value>, Error> {
    let server = Server::answering(status, body);
    let client = Client::builder().api_key(KEY).base_url(server.url()).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async { client.jobs().get(1).with_retry(RetryPolicy::none()).send_as().await })
}

#[test]
fn envelopes_are_removed_and_the_text_is_kept() {
    let bodies = [
        r#"{"response":{"result":{"id":1},"status":200}}"#,
        r#"{"result":{"id":1},"status":200}"#,
        r#"{"id":1}"#,
    ];
    for text in bodies {
        let response = answered("200 OK", text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(*response, serde_json::json!({"id": 1}));
        assert_eq!(response.text(), text);
    }
    let job = answered("200 OK", r#"{"id":1,"result":"Job complete"}"#).expect("a job");
    assert_eq!(job["result"], "Job complete", "a field of a job is not an envelope");
    assert_eq!(*answered("204 No Content", "").expect("nothing"), serde_json::Value::Null);
    assert_eq!(answered("201 Created", r#"{"id":7}"#).expect("an id").status().as_u16(), 201);
}

#[test]
fn refusal_has_code_message_and_param() {
    let body =
        r#"{"code":"ERROR_CODE_INPUT_ERROR","message":"Missing param: jobId","payload":{"param":"jobId"}}"#;
    let error = answered("400 Bad Request", body).expect_err("refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(error.code(), Some("ERROR_CODE_INPUT_ERROR"));
    assert_eq!(error.message(), Some("Missing param: jobId"));
    assert_eq!(error.param(), Some("jobId"));
    assert_eq!(error.body(), Some(body));
    assert!(answered("404 Not Found", "").expect_err("refused").is_not_found());
    assert!(answered("429 Too Many Requests", "slow down").expect_err("refused").is_rate_limited());
    assert_eq!(answered("502 Bad Gateway", "<html>").expect_err("refused").body(), Some("<html>"));
}

#[test]
fn key_is_never_shown() {
    let error = answered("401 Unauthorized", r#"{"message":"bad key your-api-key"}"#).expect_err("refused");
    let client = Client::builder().api_key(KEY).base_url("http://localhost").build().expect("a client");
    let call = client.jobs().get(1);
    for text in
        [format!("{error} {error:?}"), format!("{client:?} {call:?}"), call.to_curl().expect("a command")]
    {
        assert!(!text.contains(KEY), "{text}");
    }
}
