//! Iteration over lists: every item once, to the end, or an error with the reason.

mod again;
mod bad;
mod calendar;
mod chunks;
mod cursors;
mod ends;
mod identity;
mod seeks;
mod stored;
mod streams;
mod turns;
mod windows;

use serde_json::{Value, json};
use std::future::Future;
use tests::faults::{Faults, Script, answer};
use vh3_bigchange::{Client, Error, RetryPolicy};

fn run<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

fn client(server: &Faults) -> Client {
    let builder = Client::builder().api_key("a-key").base_url(server.url()).retry(RetryPolicy::none());
    builder.build().expect("a client")
}

/// Returns a page of items with these ids.
fn page(ids: &[i64]) -> Script {
    items(ids.iter().map(|id| json!({ "id": id })).collect())
}

/// Returns a page of a thousand items.
fn long_page(from: i64) -> Script {
    page(&(from..from + 1000).collect::<Vec<_>>())
}

fn items(items: Vec<Value>) -> Script {
    let count = items.len();
    body(&json!({ "items": items, "pageItemCount": count }))
}

fn body(body: &Value) -> Script {
    answer("200 OK", "", &body.to_string())
}

/// Returns the JSON body of the next request.
fn asked(server: &Faults) -> Value {
    let request = server.next();
    let (_, body) = request.split_once("\r\n\r\n").expect("a request has a head");
    serde_json::from_str(body).expect("a body is JSON")
}

/// Reads all job types. Returns their ids, and the error that ended the iteration.
async fn ids(client: &Client, size: i64) -> (Vec<i64>, Option<Error>) {
    let mut types = client.job_types().list().page_size(size).items().with_single_pass();
    let mut ids = Vec::new();
    loop {
        match types.try_next().await {
            Ok(Some(found)) => ids.push(found.id.map_or(-1, |id| id.get())),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(
                    types.try_next().await.expect("no more errors").is_none(),
                    "an error ends the iteration"
                );
                return (ids, Some(error));
            }
        }
    }
}

/// Reads these pages, and asserts the ids and the number of requested pages.
#[track_caller]
fn check(size: i64, pages: Vec<Script>, expected: &[i64], asked: usize) {
    let server = Faults::playing(pages);
    let (found, error) = run(ids(&client(&server), size));
    assert!(error.is_none(), "{error:?}");
    assert_eq!(found, expected);
    assert_eq!(server.connections(), asked, "requested pages");
}

/// Reads these pages up to an error, and asserts the ids before it.
#[track_caller]
fn check_error(size: i64, pages: Vec<Script>, expected: &[i64], message: &str) -> Error {
    let server = Faults::playing(pages);
    let (found, error) = run(ids(&client(&server), size));
    let error = error.expect("an error");
    assert_eq!(found, expected);
    assert!(error.to_string().contains(message), "{error}");
    error
}
