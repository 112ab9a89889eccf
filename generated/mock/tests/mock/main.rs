//! The mock server as its users see it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod documented;
mod life;
mod memory;
mod plans;
mod replies;
mod robust;
mod variants;

use serde_json::Value;
use std::future::Future;
use vh3_bigchange::Client;
use vh3_bigchange_mock::{Builder, Mock};

fn mock() -> Mock {
    started(Mock::builder())
}

fn started(builder: Builder) -> Mock {
    builder.start_blocking().expect("the server starts")
}

fn jobs(jobs: u32) -> Mock {
    started(Mock::builder().rows(jobs))
}

fn client(mock: &Mock) -> Client {
    mock.client()
}

fn run<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

/// Requests of any kind, past the client and its types.
struct Raw<'m> {
    mock: &'m Mock,
    http: reqwest::Client,
}

impl<'m> Raw<'m> {
    fn new(mock: &'m Mock) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        Self { mock, http }
    }

    fn request(&self, method: &str, target: &str) -> reqwest::RequestBuilder {
        let method = reqwest::Method::from_bytes(method.as_bytes()).expect("a method");
        self.http.request(method, self.mock.url() + target).header("X-API-Key", "any")
    }

    /// Sends a body, or a query, and gives status and answer.
    async fn send(&self, method: &str, target: &str, body: Option<String>) -> (u16, Value) {
        let mut request = self.request(method, target);
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
