//! Each of the page's 25 curl commands, made through the public API, arrives as the page shows it.
//!
//! What is expected is typed from the page and never derived from the spec: a test made of the spec would agree with every
//! mistake in it. Where curl is installed, it sends the page's own command to the same socket and has to be agreed with.

mod constraints;
mod groups;
mod jobs;
mod requests;
mod stock;
mod types;

use std::process::Command;
use tests::server::{Request, Server};
use vh3_bigchange::{Call, Client, Operation, Timestamp};

/// The base URL of the page, and the key that stands in its commands.
const BASE: &str = "https://api.vh3connect.io/api:YdihQNr3";
const KEY: &str = "your-api-key";

/// Asserts that a call sends what a command of the page sends, and that its own command does so too.
#[track_caller]
fn check<O: Operation>(call: impl FnOnce(&Client) -> Call<Client, O>, endpoint: &str, page: &str) {
    let server = Server::answering("200 OK", r#"{"items":[]}"#);
    let base = format!("{}/api:YdihQNr3", server.url());
    let client = Client::builder().api_key(KEY).base_url(&base).build().expect("a client");
    let call = call(&client);
    let command = call.to_curl().expect("a command");
    send(call);
    let sent = server.next();
    assert_typed(&sent, endpoint, page);
    for command in [page.replace(BASE, &base), command] {
        if curl(&command) {
            assert_same(&sent, &server.next(), &command);
        }
    }
    assert!(server.is_idle(), "one call is one request");
}

/// Asserts that a request is the one that the page shows, by its text alone.
#[track_caller]
fn assert_typed(sent: &Request, endpoint: &str, page: &str) {
    let (method, path) = endpoint.split_once(' ').expect("a method and a path");
    assert_eq!(
        (sent.method.as_str(), sent.target.as_str()),
        (method, format!("/api:YdihQNr3{path}").as_str())
    );
    assert_eq!(sent.header("x-api-key"), KEY);
    let shown = page.split_once("-d '").map_or("", |(_, body)| body.trim_end_matches('\''));
    let json = if shown.is_empty() { "" } else { "application/json" };
    assert_eq!(sent.header("content-type"), json);
    assert_eq!(compact(&sent.body), compact(shown));
}

/// Asserts that curl and the client sent the same.
#[track_caller]
fn assert_same(sent: &Request, by_curl: &Request, command: &str) {
    let parts = |request: &Request| {
        let header = |name| request.header(name).to_owned();
        let (method, target) = (request.method.clone(), request.target.clone());
        (method, target, header("x-api-key"), header("content-type"), compact(&request.body))
    };
    assert_eq!(parts(sent), parts(by_curl), "{command}");
}

/// Sends a call and waits for its answer.
#[track_caller]
fn send<O: Operation>(call: Call<Client, O>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    if let Err(error) = runtime.block_on(call.send()) {
        panic!("{error}");
    }
}

/// Runs a command in a shell, unless there is no curl on this machine.
#[track_caller]
fn curl(command: &str) -> bool {
    if Command::new("curl").arg("--version").output().is_err() {
        return false;
    }
    let command = format!("{command} --silent --show-error --noproxy '*'");
    let output = Command::new("sh").args(["-c", &command]).env("VH3_API_KEY", KEY).output().expect("a shell");
    assert!(output.status.success(), "{command}\n{}", String::from_utf8_lossy(&output.stderr));
    true
}

/// JSON without the blanks that mean nothing; the order of keys is kept.
fn compact(json: &str) -> String {
    let (mut text, mut inside, mut escaped) = (String::new(), false, false);
    for c in json.chars() {
        inside ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        if inside || !c.is_ascii_whitespace() {
            text.push(c);
        }
    }
    text
}

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}
