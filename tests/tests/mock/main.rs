//! The mock server follows the spec: each rule, each list, each id, and each resolution of a conflict.

#[path = "../wire/commands.rs"]
mod commands;
mod examples;
mod ids;
mod lean;
mod order;
mod resolutions;
mod rows;
mod rules;
mod samples;
mod starters;

use codegen::Source;
use codegen::model::{Method, Operation};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use std::future::Future;
use vh3_bigchange::Client;
use vh3_bigchange_mock::Mock;

fn mock() -> Mock {
    Mock::builder().start_blocking().expect("the server starts")
}

/// Starts a server that follows a spec.
fn following(spec: &[Source]) -> Mock {
    let output = codegen::generate(spec).expect("the spec is valid");
    Mock::builder().description(output.table.text).start_blocking().expect("the server starts")
}

fn jobs(jobs: u32) -> Mock {
    Mock::builder().rows(jobs).start_blocking().expect("the server starts")
}

fn client(mock: &Mock) -> Client {
    Client::builder().api_key("any").base_url(mock.url()).build().expect("a client")
}

fn run<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

/// Sends requests of any kind, without the client and its types.
struct Raw<'m> {
    mock: &'m Mock,
    http: reqwest::Client,
    key_header: String,
}

impl<'m> Raw<'m> {
    fn new(mock: &'m Mock) -> Self {
        Self::with_header(mock, "X-API-Key")
    }

    /// Sends the key in this header.
    fn with_header(mock: &'m Mock, key_header: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        Self { mock, http, key_header: key_header.to_owned() }
    }

    fn request(&self, method: &str, target: &str) -> reqwest::RequestBuilder {
        let method = reqwest::Method::from_bytes(method.as_bytes()).expect("a method");
        self.http.request(method, self.mock.url() + target).header(&self.key_header, "any")
    }

    /// Sends a body or a query, and returns status and response body.
    async fn send(&self, method: &str, target: &str, body: Option<String>) -> (u16, Value) {
        let mut request = self.request(method, target);
        if let Some(body) = body {
            request = request.header("Content-Type", "application/json").body(body);
        }
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        let text = response.bytes().await.expect("a body");
        (status, serde_json::from_slice(&text).unwrap_or(Value::Null))
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.send("POST", path, Some(body.to_string())).await
    }

    /// Calls an operation with these fields, in the query or in the body.
    async fn call(&self, operation: &Operation, fields: &Value) -> (u16, Value) {
        match operation.method {
            Method::Get => self.send("GET", &(operation.path.clone() + &query(fields)), None).await,
            Method::Post => self.post(&operation.path, fields).await,
        }
    }
}

fn query(fields: &Value) -> String {
    let mut pairs = Vec::new();
    for (key, value) in fields.as_object().expect("an object") {
        let value = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        pairs.push(format!("{}={}", encoded(key), encoded(&value)));
    }
    format!("?{}", pairs.join("&"))
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
