//! The blocking client sends and returns the same as the async one, from any thread.

mod lists;
mod threads;

use std::time::Duration;
use tests::faults::{Faults, answer, script};
use vh3_bigchange::blocking::Client;
use vh3_bigchange::{RetryPolicy, Sent, jobs};

const JOB: &str = r#"{"response":{"result":{"id":12345,"reference":"planted-value"},"status":200}}"#;

fn builder(server: &Faults) -> vh3_bigchange::ClientBuilder {
    vh3_bigchange::Client::builder().api_key("a-key").base_url(server.url()).retry(RetryPolicy::none())
}

fn client(server: &Faults) -> Client {
    builder(server).build_blocking().expect("a client")
}

fn run<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

#[test]
fn blocking_and_async_clients_do_the_same() {
    let server = Faults::playing([answer("200 OK", "", JOB), answer("200 OK", "", JOB)]);
    let request = jobs::Edit::new(12345).description("Blocked toilet").reference("REF-1");
    let answered = client(&server).call(request.clone()).send().expect("an answer");
    let waiting = builder(&server).build().expect("a client");
    let awaited = run(waiting.call(request).send()).expect("an answer");
    assert_eq!(server.next(), server.next());
    assert_eq!(answered.text(), awaited.text());
}

#[test]
fn an_answer_is_typed() {
    let server = Faults::playing([answer("200 OK", "", JOB), answer("200 OK", "", JOB)]);
    let client = client(&server);
    let job = client.jobs().get(12345).send().expect("a job");
    assert_eq!(job.reference.as_deref(), Some("planted-value"));
    #[derive(serde::Deserialize)]
    struct Own {
        id: i64,
    }
    assert_eq!(client.jobs().get(12345).send_as::<Own>().expect("a job").id, 12345);
}

#[test]
fn a_refusal_is_an_error() {
    let body = r#"{"code":"ERROR_CODE_NOT_FOUND","message":"no such job"}"#;
    let server = Faults::playing([answer("404 Not Found", "", body)]);
    let error = client(&server).jobs().get(1).send().expect_err("no job");
    assert!(error.is_not_found(), "{error}");
    assert_eq!((error.code(), error.attempts()), (Some("ERROR_CODE_NOT_FOUND"), 1));
}

#[test]
fn a_call_does_not_wait_forever() {
    let server = Faults::playing([script(|peer| {
        peer.request();
        peer.hang();
    })]);
    let call = client(&server).jobs().get(1).with_timeout(Duration::from_millis(50));
    let error = call.send().expect_err("no answer");
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.sent(), Sent::Unknown);
}

#[test]
fn debug_output_has_no_values() {
    let server = Faults::playing([]);
    let client = client(&server);
    let call = client.jobs().edit(1).description("planted-value");
    let shown = format!("{call:?} {client:?} {:?}", client.jobs());
    assert!(shown.contains(r#"jobs.edit {"jobId", "description"}"#), "{shown}");
    assert!(!shown.contains("planted") && !shown.contains("a-key"), "{shown}");
    assert!(call.preview().expect("a request").url().starts_with(&server.url()));
}
