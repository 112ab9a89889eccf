//! The rules of the page and of the platform, typed from there: here the spec does not judge itself.

use crate::{Raw, mock, run};
use serde_json::{Value, json};

/// The request is refused because of this parameter.
async fn refused(raw: &Raw<'_>, path: &str, body: &Value, param: &str) -> Value {
    let answer = raw.post(path, body).await;
    platform(&answer, 400, "ERROR_CODE_INPUT_ERROR", Some(param));
    answer.1
}

#[test]
fn a_span_of_twelve_months_is_the_longest() {
    let mock = mock();
    let raw = Raw::new(&mock);
    for (from, to, status) in [
        ("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", 200),
        ("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", 200),
        ("2025-01-01T00:00:00Z", "2026-01-01T00:00:01Z", 400),
        ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", 200),
        ("2026-01-01T00:00:01Z", "2026-01-01T00:00:00Z", 400),
        ("2024-02-29T00:00:00Z", "2025-03-01T00:00:00Z", 200),
        ("2024-02-29T00:00:00Z", "2025-03-01T00:00:01Z", 400),
    ] {
        let body = json!({ "createdAtFrom": from, "createdAtTo": to });
        assert_eq!(run(raw.post("/jobs/list", &body)).0, status, "{body}");
    }
}

#[test]
fn the_documented_rules_of_lists_are_kept() {
    let mock = mock();
    let raw = Raw::new(&mock);
    run(async {
        let body = json!({ "createdAtTo": "2026-01-01T00:00:00Z" });
        let answer = refused(&raw, "/jobs/list", &body, "createdAtFrom").await;
        assert_eq!(answer["message"], "Missing param: createdAtFrom");
        for (key, value) in [("pageSize", 0), ("pageSize", 1001), ("pageNumber", 0)] {
            refused(&raw, "/job_types/list", &json!({ key: value }), key).await;
        }
        for size in [1, 1000] {
            assert_eq!(raw.post("/job_types/list", &json!({ "pageSize": size })).await.0, 200);
        }
        for wrong in ["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00+00:00", "2026-01-01"] {
            let body = json!({ "createdAtFrom": wrong, "createdAtTo": "2026-01-01T00:00:00Z" });
            let answer = refused(&raw, "/jobs/list", &body, "createdAtFrom").await;
            assert_eq!(
                answer["message"],
                "Invalid date format. Please enter date in UTC format: YYYY-MM-DDTHH:MM:SSZ"
            );
        }
        refused(&raw, "/job_groups/list", &json!({ "direction": "sideways" }), "direction").await;
        refused(&raw, "/jobs/result", &json!({ "jobId": 12345, "status": "started" }), "status").await;
        let (_, page) = raw.post("/job_types/list", &json!({})).await;
        assert_eq!(page["response"]["result"]["pageSize"], 100, "the documented default");
    });
}

/// A response of the platform: a status and a body of its form.
#[track_caller]
fn platform((status, answer): &(u16, Value), expected: u16, code: &str, param: Option<&str>) {
    assert_eq!((*status, &answer["code"]), (expected, &json!(code)), "{answer}");
    assert!(answer["message"].as_str().is_some_and(|message| !message.is_empty()), "{answer}");
    let payload = param.map_or_else(|| json!({}), |param| json!({ "param": param }));
    assert_eq!(answer["payload"], payload, "{answer}");
}

#[test]
fn what_is_no_call_is_refused() {
    let mock = mock();
    let raw = Raw::new(&mock);
    let send = |method: &str, target: &str, body: Option<&str>| {
        run(raw.send(method, target, body.map(str::to_owned)))
    };
    platform(&send("GET", "/jobs/unheard_of", None), 404, "ERROR_CODE_NOT_FOUND", None);
    platform(&send("GET", "/jobs/create", None), 405, "ERROR_CODE_BAD_REQUEST", None);
    platform(&send("POST", "/jobs/job", Some("{}")), 405, "ERROR_CODE_BAD_REQUEST", None);
    for body in ["", "{", "[]", "7", "null", "{\"pageNumber\": 1"] {
        platform(&send("POST", "/job_types/list", Some(body)), 400, "ERROR_CODE_INPUT_ERROR", Some("body"));
    }
    platform(&send("GET", "/jobs/job", None), 400, "ERROR_CODE_INPUT_ERROR", Some("jobId"));
    platform(&send("GET", "/jobs/job?jobId=planted", None), 400, "ERROR_CODE_INPUT_ERROR", Some("jobId"));
    platform(&send("GET", "/jobs/job?jobId=%ff", None), 400, "ERROR_CODE_INPUT_ERROR", Some("query"));
    platform(&send("GET", "/jobs/job?jobId=1", None), 404, "ERROR_CODE_NOT_FOUND", None);
}

#[test]
fn a_wrong_method_is_told_the_right_one() {
    let mock = mock();
    let raw = Raw::new(&mock);
    for (method, path, right) in [("GET", "/jobs/create", "POST"), ("DELETE", "/jobs/job", "GET")] {
        let response = run(raw.request(method, path).send()).expect("an answer");
        assert_eq!(response.status().as_u16(), 405);
        assert_eq!(response.headers().get("allow").and_then(|allow| allow.to_str().ok()), Some(right));
    }
}

#[test]
fn a_body_has_to_be_called_json() {
    let mock = mock();
    let raw = Raw::new(&mock);
    let send = |kind: Option<&str>| {
        let request = raw.request("POST", "/job_types/list").body("{}");
        let request = kind.into_iter().fold(request, |request, kind| request.header("Content-Type", kind));
        run(async {
            let response = request.send().await.expect("an answer");
            let status = response.status().as_u16();
            let body = response.bytes().await.expect("a body");
            (status, serde_json::from_slice(&body).expect("JSON"))
        })
    };
    for good in ["application/json", "Application/JSON; charset=utf-8", "application/json ;charset=utf-8"] {
        assert_eq!(send(Some(good)).0, 200, "{good}");
    }
    for bad in
        [None, Some("text/plain"), Some("application/jsonlines"), Some("application/x-www-form-urlencoded")]
    {
        platform(&send(bad), 400, "ERROR_CODE_INPUT_ERROR", Some("Content-Type"));
    }
}

#[test]
fn a_body_beyond_reason_is_refused_and_noted() {
    let mock = mock();
    let (status, _) =
        run(Raw::new(&mock).post("/job_types/list", &json!({ "planted": "x".repeat(9 << 20) })));
    let journal = mock.journal();
    assert_eq!((status, journal.len(), journal[0].status), (413, 1, Some(413)));
}

#[test]
fn a_key_is_needed_and_any_will_do() {
    let mock = mock();
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let get = |key: Option<&'static str>| {
        let request = http.get(mock.url() + "/jobs/job?jobId=12345");
        let request = key.map_or_else(
            || http.get(mock.url() + "/jobs/job?jobId=12345"),
            |key| request.header("x-api-KEY", key),
        );
        async { request.send().await.expect("an answer").status().as_u16() }
    };
    run(async {
        assert_eq!((get(None).await, get(Some(" ")).await, get(Some("any")).await), (401, 401, 200));
    });
    let refusal = serde_json::from_str(&mock.journal()[0].response).expect("JSON");
    platform(&(401, refusal), 401, "ERROR_CODE_UNAUTHORIZED", None);
    let kept =
        mock.journal().into_iter().flat_map(|entry| entry.headers).any(|(name, _)| name == "x-api-key");
    assert!(!kept, "the journal holds no key");
}

#[test]
fn unknown_request_key_is_accepted_and_recorded() {
    let mock = mock();
    let status = run(async { Raw::new(&mock).post("/job_types/list", &json!({ "planted": 1 })).await.0 });
    assert_eq!((status, mock.journal()[0].undocumented.as_slice()), (200, &["planted".to_owned()][..]));
}
