//! Chosen responses and faults.

use crate::{client, mock, run};
use serde_json::json;
use std::time::Duration;
use vh3_bigchange::{JobStatus, RetryPolicy, Sent, Timestamp};
use vh3_bigchange_mock::Reply;

#[test]
fn lost_response_leaves_the_effect() {
    let mock = mock();
    let client = client(&mock);
    run(async {
        mock.reply(Reply::lost().to("jobs.create"));
        let error =
            client.jobs().create(42, 12345).reference("REF-lost").send().await.expect_err("no response");
        assert_eq!(error.sent(), Sent::Unknown, "{error}");
        assert_eq!(error.settled_by(), Some("jobs.list"));
        let from: Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
        let to: Timestamp = "2026-12-31T23:59:59Z".parse().expect("a time");
        let found = client.jobs().list(from, to).reference(["REF-lost"]).send().await.expect("a page");
        assert_eq!(found.items.len(), 1);
    });
    assert_eq!((mock.calls("jobs.create"), mock.journal()[0].status), (1, None));
}

#[test]
fn dropped_connection_leaves_no_effect() {
    let mock = mock();
    let client = client(&mock);
    run(async {
        mock.reply(Reply::dropped());
        assert!(client.jobs().cancel(12345).send().await.is_err());
        let job = client.jobs().get(12345).send().await.expect("a job");
        assert_eq!(job.status, Some(JobStatus::New));
    });
}

#[test]
fn status_applies_to_the_next_call_only() {
    let mock = mock();
    let jobs = client(&mock);
    let get = || run(jobs.jobs().get(12345).with_retry(RetryPolicy::none()).send());
    mock.reply(Reply::status(503));
    assert!(get().expect_err("a status").is_server_error());
    assert!(get().is_ok());
    mock.reply(Reply::status(401).times(2));
    assert!(get().is_err() && get().is_err() && get().is_ok());
}

#[test]
fn reply_waits_for_its_operation() {
    let mock = mock();
    let client = client(&mock);
    run(async {
        let body = json!({ "result": { "id": 7, "status": "started" }, "status": 200 });
        mock.reply(Reply::json(200, body).to("jobs.get"));
        assert!(client.job_types().get(42).send().await.is_ok());
        let job = client.jobs().get(12345).send().await.expect("a job");
        assert_eq!((job.id.map(|id| id.get()), job.status.clone()), (Some(7), Some(JobStatus::Started)));
    });
}

#[test]
fn client_waits_as_a_reply_asks() {
    let mock = mock();
    let client = client(&mock);
    mock.reply(Reply::status(429).header("retry-after", "0"));
    assert!(run(client.jobs().get(12345).send()).is_ok());
    assert_eq!(mock.calls("jobs.get"), 2);
}

#[test]
fn slow_reply_exceeds_the_timeout() {
    let mock = mock();
    let client = client(&mock);
    mock.reply(Reply::slow(Duration::from_secs(30)));
    let call =
        client.jobs().get(12345).with_retry(RetryPolicy::none()).with_timeout(Duration::from_millis(50));
    assert!(run(call.send()).expect_err("no response in time").is_timeout());
}

#[test]
fn server_stops_when_it_is_dropped() {
    let server = mock();
    let client = client(&server);
    server.reply(Reply::slow(Duration::from_secs(600)));
    drop(server);
    let call = client.jobs().get(12345).with_retry(RetryPolicy::none());
    assert!(run(call.send()).is_err());
}

#[test]
fn server_starts_within_a_runtime() {
    run(async {
        let server = vh3_bigchange_mock::Mock::start().await.expect("the server starts");
        assert!(server.client().jobs().get(12345).send().await.is_ok());
    });
}
