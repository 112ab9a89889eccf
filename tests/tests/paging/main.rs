//! Lists that are walked: every item once, to the end, or an error that says why not.

mod bad;
mod chunks;
mod cursors;
mod ends;
mod seeks;
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

/// A page of items with these ids.
fn page(ids: &[i64]) -> Script {
    items(ids.iter().map(|id| json!({ "id": id })).collect())
}

fn items(items: Vec<Value>) -> Script {
    let count = items.len();
    body(&json!({ "items": items, "pageItemCount": count }))
}

fn body(body: &Value) -> Script {
    answer("200 OK", "", &body.to_string())
}

/// The JSON body of the next request that the server got.
fn asked(server: &Faults) -> Value {
    let request = server.next();
    let (_, body) = request.split_once("\r\n\r\n").expect("a request has a head");
    serde_json::from_str(body).expect("a body is JSON")
}

/// What a walk through the job types gives: ids, and the error that ended it.
async fn ids(client: &Client, size: i64) -> (Vec<i64>, Option<Error>) {
    let mut types = client.job_types().list().page_size(size).items();
    let mut ids = Vec::new();
    loop {
        match types.try_next().await {
            Ok(Some(found)) => ids.push(found.id.map_or(-1, |id| id.get())),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(types.try_next().await.expect("no more errors").is_none(), "an error is the end");
                return (ids, Some(error));
            }
        }
    }
}

/// Walks through these pages, and gives the ids that came and how many pages were asked for.
#[track_caller]
fn check(size: i64, pages: Vec<Script>, expected: &[i64], asked: usize) {
    let server = Faults::playing(pages);
    let (found, error) = run(ids(&client(&server), size));
    assert!(error.is_none(), "{error:?}");
    assert_eq!(found, expected);
    assert_eq!(server.connections(), asked, "pages asked for");
}

/// Walks through these pages to an error.
#[track_caller]
fn check_error(size: i64, pages: Vec<Script>, expected: &[i64], says: &str) -> Error {
    let server = Faults::playing(pages);
    let (found, error) = run(ids(&client(&server), size));
    let error = error.expect("an error");
    assert_eq!(found, expected);
    assert!(error.to_string().contains(says), "{error}");
    error
}
