//! Chosen responses and faults.

use crate::{client, mock, run};
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use vh3_bigchange::{JobStatus, RetryPolicy, Sent, Timestamp};
use vh3_bigchange_mock::{Mock, Reply};

/// Returns the time in some days, or before some days.
fn in_days(days: i64) -> Timestamp {
    let now = jiff::Timestamp::now().as_second();
    let then = jiff::Timestamp::from_second(now + days * 24 * 60 * 60).expect("a time");
    Timestamp::try_from(then).expect("a time of whole seconds")
}

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
        let (from, to) = (in_days(-1), in_days(1));
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
        let server = Mock::start().await;
        assert!(server.client().jobs().get(12345).send().await.is_ok());
    });
}

/// Returns the message with which a mistaken test fails.
fn failure(mistake: impl FnOnce(&Mock)) -> String {
    let server = mock();
    let panic = catch_unwind(AssertUnwindSafe(|| mistake(&server))).expect_err("a failing test");
    panic.downcast_ref::<String>().expect("a message").clone()
}

#[test]
fn mistyped_operation_is_an_error_at_once() {
    let expected = "the API has no operation `jobs.creat`; did you mean `jobs.create`?";
    assert_eq!(failure(|server| server.reply(Reply::lost().to("jobs.creat"))), expected);
    assert_eq!(failure(|server| assert_eq!(server.calls("jobs.creat"), 0)), expected);
    let other = failure(|server| server.reply(Reply::lost().to("typo")));
    assert!(other.starts_with("the API has no operation `typo`; name the group and the method"), "{other}");
}

#[test]
fn impossible_reply_is_an_error_at_once() {
    for status in [0, 99, 100, 199, 600, u16::MAX] {
        let message = failure(|server| server.reply(Reply::status(status)));
        assert_eq!(message, format!("{status} is no status of a response; choose one from 200 to 599"));
    }
    for (name, value) in [("", "a"), ("a b", "a"), ("a", "b\r\nc: d")] {
        let message = failure(|server| server.reply(Reply::status(200).header(name, value)));
        assert!(message.starts_with("no response can have the header"), "{message}");
    }
}

#[test]
fn each_status_is_sent_as_chosen() {
    let server = mock();
    let client = client(&server);
    for status in [200, 204, 299, 301, 400, 404, 418, 429, 500, 599] {
        server.reply(Reply::json(status, json!({})));
        let call = client.jobs().start(12345).with_retry(RetryPolicy::none());
        let received = match run(call.send()) {
            Ok(response) => response.status(),
            Err(error) => error.status().expect("a status"),
        };
        assert_eq!(received.as_u16(), status);
    }
}
