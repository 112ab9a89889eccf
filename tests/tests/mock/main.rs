//! The server that stands in for the API keeps the documented rules, remembers what it is told, and takes the forms that it
//! is asked for.

mod examples;
mod invented;
mod life;
mod memory;
mod program;
mod rules;
mod starters;
mod variants;

use serde_json::Value;
use std::future::Future;
use tests::mock::{Mock, Options, Plan, Profile};
use vh3_bigchange::Client;

fn mock() -> Mock {
    with(Options::default())
}

fn with(options: Options) -> Mock {
    Mock::start(&tests::spec(), &options).expect("the server starts")
}

fn jobs(jobs: usize) -> Mock {
    with(Options { plan: Plan { jobs, ..Plan::default() }, profile: Profile::Strict })
}

fn client(mock: &Mock) -> Client {
    Client::builder().api_key("any").base_url(mock.url()).build().expect("a client")
}

fn run<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

/// A request of any kind, past the client and its types.
struct Raw<'m> {
    mock: &'m Mock,
    http: reqwest::Client,
}

impl<'m> Raw<'m> {
    fn new(mock: &'m Mock) -> Self {
        Self { mock, http: reqwest::Client::builder().no_proxy().build().expect("a client") }
    }

    /// Sends a body, or a query, and gives status and answer.
    async fn send(&self, method: &str, target: &str, body: Option<String>) -> (u16, Value) {
        let method = reqwest::Method::from_bytes(method.as_bytes()).expect("a method");
        let mut request = self.http.request(method, self.mock.url() + target).header("X-API-Key", "any");
        if let Some(body) = body {
            request = request.header("Content-Type", "application/json").body(body);
        }
        let response = request.send().await.expect("an answer");
        let status = response.status().as_u16();
        let text = response.bytes().await.expect("a body");
        (status, serde_json::from_slice(&text).unwrap_or(Value::Null))
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.send("POST", path, Some(body.to_string())).await
    }
}
