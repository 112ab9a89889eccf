//! What a call tells whoever traces it, and what it keeps to itself.

use serde_json::{Value, json};
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tests::faults::{Faults, Script, answer, close};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use vh3_bigchange::{Client, RetryPolicy};

/// What was traced, a line of JSON for each event and each span that ended.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("nobody panics while tracing").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Traces one call, at every level and from every crate: gives the text, and what this client told.
fn traced(scripts: impl IntoIterator<Item = Script>) -> (String, Vec<Value>) {
    traced_as(scripts, async |client| {
        client.jobs().get(12345).extra("shade", "planted-value").send().await.ok();
    })
}

fn traced_as(
    scripts: impl IntoIterator<Item = Script>,
    call: impl AsyncFnOnce(Client),
) -> (String, Vec<Value>) {
    let server = Faults::playing(scripts);
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(log.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        let policy = RetryPolicy::new().base(Duration::from_millis(1));
        let builder = Client::builder().api_key("planted-secret").base_url(server.url() + "/api:test");
        let client = builder.retry(policy).build().expect("a client");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(call(client));
    });
    let text = String::from_utf8(log.0.lock().expect("nobody panics").clone()).expect("text");
    let own = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let own = own
        .filter(|event| event["target"].as_str().is_some_and(|target| target.starts_with("vh3_bigchange")));
    (text.clone(), own.collect())
}

/// The fields of an event, and its level.
fn event(event: &Value) -> Value {
    let mut fields = event["fields"].clone();
    fields["level"] = event["level"].clone();
    fields
}

/// The fields of the span that ended last, but for the port, which is another one each time.
fn span(events: &[Value]) -> Value {
    let mut span = events.last().expect("a span")["span"].clone();
    assert!(span["server.port"].take().as_u64().is_some_and(|port| port > 0));
    span.as_object_mut().expect("fields").remove("server.port");
    span
}

fn expected(more: Value) -> Value {
    let mut span = json!({
        "name": "call",
        "operation": "jobs.get",
        "otel.name": "GET /jobs/job",
        "otel.kind": "client",
        "http.request.method": "GET",
        "url.template": "/jobs/job",
        "server.address": "127.0.0.1",
    });
    let more = more.as_object().expect("fields").clone();
    span.as_object_mut().expect("fields").extend(more);
    span
}

#[test]
fn a_call_is_a_span_and_an_answer_an_event() {
    let (_, events) = traced([answer("200 OK", "", "{}")]);
    assert_eq!(
        events.iter().map(event).next(),
        Some(json!({
            "level": "DEBUG",
            "message": "answered",
            "http.request.resend_count": 0,
            "http.response.status_code": 200,
        }))
    );
    assert_eq!(span(&events), expected(json!({ "http.response.status_code": 200 })));
    assert_eq!(events.len(), 2, "{events:?}");
}

#[test]
fn every_attempt_is_an_event_of_its_own() {
    let busy = answer("503 Service Unavailable", "", "");
    let (_, events) = traced([busy, close(), answer("200 OK", "", "{}")]);
    let (told, ended) = events.split_at(3);
    let mut told: Vec<_> = told.iter().map(event).collect();
    for failure in &mut told[..2] {
        let wait = failure["retry_in"].take();
        assert!(wait.as_str().is_some_and(|wait| wait.ends_with('s')), "{wait}");
    }
    assert_eq!(
        told[0],
        json!({
            "level": "WARN",
            "message": "failed",
            "http.request.resend_count": 0,
            "http.response.status_code": 503,
            "error.type": "503",
            "sent": "Yes",
            "retry_in": null,
        })
    );
    assert_eq!((&told[1]["error.type"], &told[1]["sent"]), (&json!("Transport"), &json!("Unknown")));
    assert_eq!(told[2]["http.request.resend_count"], 2);
    assert_eq!(
        span(ended),
        expected(json!({ "http.request.resend_count": 2, "http.response.status_code": 200 }))
    );
}

#[test]
fn a_call_that_fails_says_how() {
    let (_, events) = traced([answer("404 Not Found", "", "{}")]);
    assert!(events[0]["fields"].get("retry_in").is_none());
    let how = json!({ "http.response.status_code": 404, "error.type": "404", "otel.status_code": "ERROR" });
    assert_eq!(span(&events), expected(how));
}

#[test]
fn an_answer_that_cannot_be_read_is_a_call_that_failed() {
    for (body, kind) in [("<html>", "Decode"), ("[]", "UnexpectedShape")] {
        let (_, events) = traced([answer("200 OK", "", body)]);
        assert_eq!(event(&events[0])["message"], "answered", "the attempt had its answer");
        let how =
            json!({ "http.response.status_code": 200, "error.type": kind, "otel.status_code": "ERROR" });
        assert_eq!(span(&events), expected(how));
    }
}

#[test]
fn a_page_that_cannot_be_read_is_a_call_that_failed() {
    let (_, events) = traced_as([answer("200 OK", "", "{}")], async |client| {
        client.job_types().list().items().try_next().await.expect_err("no page");
    });
    assert_eq!(span(&events)["error.type"], "UnexpectedShape");
}

#[test]
fn what_is_not_attempted_is_no_attempt() {
    let (_, events) = traced_as([], async |client| {
        client.jobs().get(1).with_timeout(Duration::ZERO).send().await.expect_err("no time");
    });
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(span(&events)["error.type"], "Timeout");
    let (_, events) = traced_as([], async |client| {
        client.job_types().list().page_number(0).send().await.expect_err("no such page");
    });
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(span(&events)["error.type"], "InvalidRequest");
}

#[test]
fn neither_the_key_nor_a_query_nor_what_the_server_says_is_told() {
    let body = r#"{"code":"E","message":"no job planted-message","payload":{"param":"planted-param"}}"#;
    let (text, events) = traced([answer("400 Bad Request", "x-planted: planted-header\r\n", body)]);
    let own: String = events.iter().map(Value::to_string).collect();
    assert!(own.contains("jobs.get"), "{own}");
    assert!(!own.contains("planted") && !own.contains("12345"), "{own}");
    // Nor does a crate below tell the key or a query.
    assert!(text.lines().count() > events.len(), "{text}");
    assert!(!text.contains("planted-secret") && !text.contains("planted-value"), "{text}");
}
