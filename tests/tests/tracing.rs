//! Spans and events of a call, and the data that they never contain.

use serde_json::{Value, json};
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tests::faults::{Faults, Script, answer, raw, script};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use vh3_bigchange::{Client, RetryPolicy};

/// The trace as JSON lines, one for each event and each closed span.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic while tracing").write(bytes)
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

/// The trace of one call, at every level.
struct Trace {
    /// The output of all crates.
    text: String,
    /// The events and spans of the client.
    own: Vec<Value>,
}

fn traced(scripts: impl IntoIterator<Item = Script>) -> Trace {
    traced_as(scripts, async |client| {
        client.jobs().get(12345).extra("shade", "planted-value").send().await.ok();
    })
}

fn traced_as(scripts: impl IntoIterator<Item = Script>, call: impl AsyncFnOnce(Client)) -> Trace {
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
    let text = String::from_utf8(log.0.lock().expect("no panic").clone()).expect("text");
    let mut own = Vec::new();
    for line in text.lines() {
        let event: Value = serde_json::from_str(line).expect("JSON");
        if event["target"].to_string().starts_with("\"vh3_bigchange") {
            own.push(event);
        }
    }
    Trace { text, own }
}

/// Returns the fields of an event and its level.
fn event(event: &Value) -> Value {
    let mut fields = event["fields"].clone();
    fields["level"] = event["level"].clone();
    fields
}

/// Returns the fields of the span that closed last, without the port, which varies.
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
fn call_is_a_span_and_response_is_an_event() {
    let events = traced([answer("200 OK", "", "{}")]).own;
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
fn each_attempt_is_an_event() {
    let busy = answer("503 Service Unavailable", "", "");
    let events = traced([busy, raw(""), answer("200 OK", "", "{}")]).own;
    let (attempts, ended) = events.split_at(3);
    let mut attempts: Vec<_> = attempts.iter().map(event).collect();
    for failure in &mut attempts[..2] {
        let wait = failure["retry_in"].take();
        assert!(wait.as_str().is_some_and(|wait| wait.ends_with('s')), "{wait}");
    }
    assert_eq!(
        attempts[0],
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
    assert_eq!((&attempts[1]["error.type"], &attempts[1]["sent"]), (&json!("Transport"), &json!("Unknown")));
    let cause = attempts[1]["cause"].as_str().expect("a cause");
    assert!(cause.contains("connection closed before message completed"), "{cause}");
    assert_eq!(attempts[2]["http.request.resend_count"], 2);
    assert_eq!(
        span(ended),
        expected(json!({ "http.request.resend_count": 2, "http.response.status_code": 200 }))
    );
}

#[test]
fn attempt_without_a_response_has_its_cause() {
    let silent = || {
        script(|peer| {
            peer.request();
            peer.hang();
        })
    };
    let late = traced_as([silent()], async |client| {
        client.jobs().get(1).with_timeout(Duration::from_millis(50)).send().await.expect_err("no response");
    });
    assert_eq!(event(&late.own[0])["cause"], "no response within the 50ms of the call");
    let refused = traced_as([], async |_| {
        let client = Client::builder().api_key("planted-secret").base_url("http://127.0.0.1:1");
        let client = client.retry(RetryPolicy::none()).build().expect("a client");
        client.jobs().get(1).extra("shade", "planted-value").send().await.expect_err("nothing listens");
    });
    let cause = event(&refused.own[0])["cause"].to_string();
    assert!(cause.contains("Connection refused") && !cause.contains("http://"), "{cause}");
    let rejected = traced([answer("400 Bad Request", "", r#"{"message":"planted-message"}"#)]).own;
    assert_eq!(event(&rejected[0]).get("cause"), None);
}

#[test]
fn failed_call_has_status_and_error_type() {
    let events = traced([answer("404 Not Found", "", "{}")]).own;
    assert!(events[0]["fields"].get("retry_in").is_none());
    let how = json!({ "http.response.status_code": 404, "error.type": "404", "otel.status_code": "ERROR" });
    assert_eq!(span(&events), expected(how));
}

#[test]
fn unreadable_response_fails_the_span() {
    for (body, kind) in [("<html>", "Decode"), ("[]", "UnexpectedShape")] {
        let events = traced([answer("200 OK", "", body)]).own;
        assert_eq!(event(&events[0])["message"], "answered", "the attempt had a response");
        let how =
            json!({ "http.response.status_code": 200, "error.type": kind, "otel.status_code": "ERROR" });
        assert_eq!(span(&events), expected(how));
    }
}

#[test]
fn unreadable_page_fails_the_span() {
    let events = traced_as([answer("200 OK", "", "{}")], async |client| {
        client.job_types().list().items().try_next().await.expect_err("no page");
    })
    .own;
    assert_eq!(span(&events)["error.type"], "UnexpectedShape");
}

#[test]
fn call_without_an_attempt_has_no_event() {
    let events = traced_as([], async |client| {
        client.jobs().get(1).with_timeout(Duration::ZERO).send().await.expect_err("no time");
    })
    .own;
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(span(&events)["error.type"], "Timeout");
    let events = traced_as([], async |client| {
        client.job_types().list().page_number(0).send().await.expect_err("no such page");
    })
    .own;
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(span(&events)["error.type"], "InvalidRequest");
}

#[test]
fn trace_contains_no_key_query_or_server_text() {
    let body = r#"{"code":"E","message":"no job planted-message","payload":{"param":"planted-param"}}"#;
    let Trace { text, own: events } =
        traced([answer("400 Bad Request", "x-planted: planted-header\r\n", body)]);
    let own: String = events.iter().map(Value::to_string).collect();
    assert!(own.contains("jobs.get"), "{own}");
    assert!(!own.contains("planted") && !own.contains("12345"), "{own}");
    // Dependencies do not trace the key or a query either.
    assert!(text.lines().count() > events.len(), "{text}");
    assert!(!text.contains("planted-secret") && !text.contains("planted-value"), "{text}");
}
