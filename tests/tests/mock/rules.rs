//! Every rule of every endpoint, made from the spec: each required field is left out, each typed one is sent as every other
//! type of JSON, each limit is gone beyond by one. A few are typed from the page, so that the spec does not judge itself.

use crate::{Raw, mock, run};
use codegen::model::{Api, Evidence, Field, IdType, Kind, Operation};
use serde_json::{Map, Value, json};
use tests::spec;

const DATE: &str = "Invalid date format. Please enter date in UTC format: YYYY-MM-DDTHH:MM:SSZ";

fn api() -> Api {
    codegen::parse(&spec()).expect("the spec is valid")
}

/// Every endpoint that takes a body, with a request that is let through.
fn endpoints(api: &Api) -> impl Iterator<Item = (&Operation, Map<String, Value>)> {
    let operations = api.groups.iter().flat_map(|group| &group.operations);
    operations.filter(|operation| operation.method.as_str() == "POST").map(|operation| {
        let fields = operation.fields.iter().filter(|field| field.required || field.example.is_some());
        let value = |field: &Field| field.example.clone().expect("what is required has an example");
        (operation, fields.map(|field| (field.wire.clone(), value(field))).collect())
    })
}

/// The request is refused because of this parameter.
async fn refused(raw: &Raw<'_>, path: &str, body: &Value, param: &str) -> Value {
    let (status, answer) = raw.post(path, body).await;
    assert_eq!(status, 400, "{path} {body}: {answer}");
    assert_eq!(answer["code"], "ERROR_CODE_INPUT_ERROR", "{path} {body}");
    assert_eq!(answer["payload"]["param"], param, "{path} {body}: {answer}");
    answer
}

/// The request is not refused by a rule of the spec; a rule about states is another matter.
async fn let_through(raw: &Raw<'_>, path: &str, body: &Value) {
    let (status, answer) = raw.post(path, body).await;
    assert!(matches!(status, 200 | 404 | 422), "{path} {body}: {status} {answer}");
}

fn with(request: &Map<String, Value>, key: &str, value: Value) -> Value {
    let mut request = request.clone();
    request.insert(key.to_owned(), value);
    request.into()
}

#[test]
fn what_is_required_cannot_be_left_out() {
    let (mock, api) = (mock(), api());
    let raw = Raw::new(&mock);
    let mut tried = 0;
    run(async {
        for (operation, request) in endpoints(&api) {
            let_through(&raw, &operation.path, &request.clone().into()).await;
            for field in operation.fields.iter().filter(|field| field.required) {
                let mut request = request.clone();
                request.remove(&field.wire);
                refused(&raw, &operation.path, &request.into(), &field.wire).await;
                tried += 1;
            }
        }
    });
    assert!(tried >= 25, "{tried}");
}

/// A value of each type of JSON, with its name.
fn values() -> [(&'static str, Value); 6] {
    [
        ("text", json!("planted text")),
        ("integer", json!(7)),
        ("decimal", json!(7.5)),
        ("boolean", json!(true)),
        ("list", json!([{}])),
        ("object", json!({})),
    ]
}

/// The types of JSON that a field takes.
fn taken(api: &Api, field: &Field) -> &'static [&'static str] {
    if field.list.is_some() {
        // What is in a text or a list is judged too: a text of one number is a list of one.
        return &[];
    }
    match &field.kind {
        Kind::Integer => &["integer"],
        Kind::Decimal => &["integer", "decimal"],
        Kind::Boolean => &["boolean"],
        Kind::String => &["text"],
        Kind::Json => &["text", "integer", "decimal", "boolean", "list", "object"],
        Kind::Id(name) => match api.ids.iter().find(|id| id.name == *name).expect("an id").kind {
            IdType::Integer => &["integer"],
            IdType::Uuid => &[],
            IdType::String => &["text"],
        },
        Kind::Uuid | Kind::Timestamp | Kind::Enum(..) | Kind::Object(_) | Kind::Entity(_) => &[],
    }
}

#[test]
fn another_type_of_json_is_refused() {
    let (mock, api) = (mock(), api());
    let raw = Raw::new(&mock);
    let mut tried = 0;
    run(async {
        for (operation, request) in endpoints(&api) {
            for field in &operation.fields {
                for (name, value) in values() {
                    let is_text_list = field.list.is_some() && field.kind == Kind::String && name == "text";
                    if taken(&api, field).contains(&name) || is_text_list {
                        continue;
                    }
                    let body = with(&request, &field.wire, value);
                    let (status, answer) = raw.post(&operation.path, &body).await;
                    let param = answer["payload"]["param"].as_str().unwrap_or_default();
                    assert_eq!(status, 400, "{} {body}: {answer}", operation.path);
                    assert!(param.starts_with(&field.wire), "{} {body}: {answer}", operation.path);
                    tried += 1;
                }
            }
        }
    });
    assert!(tried > 400, "{tried}");
}

#[test]
fn a_limit_can_be_reached_and_not_gone_beyond() {
    let (mock, api) = (mock(), api());
    let raw = Raw::new(&mock);
    let mut tried = 0;
    run(async {
        for (operation, request) in endpoints(&api) {
            for field in &operation.fields {
                let ends = [(field.limits.minimum, -1), (field.limits.maximum, 1)];
                for (limit, step) in ends {
                    let Some((limit, evidence)) = limit else { continue };
                    let (at, beyond) = (with(&request, &field.wire, limit.into()), limit + step);
                    let_through(&raw, &operation.path, &at).await;
                    let beyond = with(&request, &field.wire, beyond.into());
                    if evidence == Evidence::Client {
                        let_through(&raw, &operation.path, &beyond).await;
                    } else {
                        refused(&raw, &operation.path, &beyond, &field.wire).await;
                        tried += 1;
                    }
                }
            }
        }
    });
    assert!(tried >= 28, "{tried}");
}

#[test]
fn values_and_times_are_those_of_the_spec() {
    let (mock, api) = (mock(), api());
    let raw = Raw::new(&mock);
    let (mut sets, mut times) = (0, 0);
    run(async {
        for (operation, request) in endpoints(&api) {
            for field in &operation.fields {
                match &field.kind {
                    Kind::Enum(name, _) => {
                        let set = api.enums.iter().find(|set| set.name == *name).expect("a set");
                        for variant in &set.variants {
                            let_through(
                                &raw,
                                &operation.path,
                                &with(&request, &field.wire, json!(variant.wire)).clone(),
                            )
                            .await;
                        }
                        let body = with(&request, &field.wire, json!("unheardOf"));
                        let (status, _) = raw.post(&operation.path, &body).await;
                        assert_eq!(status, 400, "{} {body}", operation.path);
                        sets += 1;
                    }
                    Kind::Timestamp => {
                        for wrong in ["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00+00:00", "2026-01-01"] {
                            let body = with(&request, &field.wire, json!(wrong));
                            let answer = refused(&raw, &operation.path, &body, &field.wire).await;
                            assert_eq!(answer["message"], DATE);
                        }
                        times += 1;
                    }
                    _ => {}
                }
            }
        }
    });
    assert!(sets >= 9 && times >= 8, "{sets} {times}");
}

// From here on typed from the page.

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
        refused(&raw, "/job_groups/list", &json!({ "direction": "sideways" }), "direction").await;
        refused(&raw, "/jobs/result", &json!({ "jobId": 12345, "status": "started" }), "status").await;
        let (_, page) = raw.post("/job_types/list", &json!({})).await;
        assert_eq!(page["response"]["result"]["pageSize"], 100, "the documented default");
    });
}

#[test]
fn what_is_no_call_is_refused() {
    let mock = mock();
    let raw = Raw::new(&mock);
    run(async {
        let status = |answer: (u16, Value)| answer.0;
        assert_eq!(status(raw.send("GET", "/jobs/unheard_of", None).await), 404);
        assert_eq!(status(raw.send("GET", "/jobs/create", None).await), 405);
        assert_eq!(status(raw.send("POST", "/jobs/job", Some("{}".to_owned())).await), 405);
        for body in ["", "{", "[]", "7"] {
            assert_eq!(
                status(raw.send("POST", "/job_types/list", Some(body.to_owned())).await),
                400,
                "{body}"
            );
        }
        assert_eq!(status(raw.send("POST", "/job_types/list", None).await), 400, "no content type");
        assert_eq!(status(raw.send("GET", "/jobs/job", None).await), 400);
        assert_eq!(status(raw.send("GET", "/jobs/job?jobId=planted", None).await), 400);
        let (status, answer) = raw.send("GET", "/jobs/job?jobId=1", None).await;
        assert_eq!((status, &answer["code"]), (404, &json!("ERROR_CODE_NOT_FOUND")));
    });
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
    let kept =
        mock.journal().into_iter().flat_map(|entry| entry.headers).any(|(name, _)| name == "x-api-key");
    assert!(!kept, "the journal holds no key");
}

#[test]
fn a_key_of_the_request_that_the_spec_does_not_know_is_let_through_and_noted() {
    let mock = mock();
    let status = run(async { Raw::new(&mock).post("/job_types/list", &json!({ "planted": 1 })).await.0 });
    assert_eq!((status, mock.journal()[0].undocumented.as_slice()), (200, &["planted".to_owned()][..]));
}
