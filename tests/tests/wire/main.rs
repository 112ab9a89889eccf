//! Each curl command of the docs pages, made through the public API, arrives as the page shows it.
//!
//! The commands are data, one file per page in `tests/wire`. If curl is installed, it sends the same command to the same socket,
//! and both requests must be equal.

mod commands;
mod complete;
mod contacts;
mod first_party;
mod invoices;
mod jobs;
mod notes;
mod persons;
mod purchase_orders;
mod quotes;
mod reference_data;
mod requests;
mod resources;
mod sales_opportunities;
mod stock;
mod vehicles;
mod worksheets;

use commands::{BASE, Command, KEY, commands};
use std::process;
use tests::server::{Request, Server};
use vh3_bigchange::{Call, Client, Operation, Timestamp};

/// Asserts that a call sends the same request as the page's curl command for this endpoint, and as the curl command of the call.
#[track_caller]
fn check<O: Operation>(endpoint: &str, call: impl FnOnce(&Client) -> Call<Client, O>) {
    let page = command(endpoint);
    let server = Server::answering("200 OK", r#"{"items":[]}"#);
    let base = format!("{}/api:YdihQNr3", server.url());
    let client = Client::builder().api_key(KEY).base_url(&base).build().expect("a client");
    let call = call(&client);
    let own = call.to_curl().expect("a command");
    send(call);
    let sent = server.next();
    assert_typed(&sent, &page);
    for command in [page.text.replace(BASE, &base), own] {
        if curl(&command) {
            assert_same(&sent, &server.next(), &command);
        }
    }
    assert!(server.is_idle(), "one call is one request");
}

/// Returns the command that the pages show for an endpoint.
#[track_caller]
fn command(endpoint: &str) -> Command {
    let mut found = commands();
    found.retain(|command| command.endpoint == endpoint);
    let [command] = <[_; 1]>::try_from(found)
        .unwrap_or_else(|found| panic!("{endpoint}: {} commands in tests/wire", found.len()));
    command
}

/// Asserts that a request is the one that the page shows, by its text alone.
#[track_caller]
fn assert_typed(sent: &Request, page: &Command) {
    let (method, path) = page.endpoint.split_once(' ').expect("a method and a path");
    assert!(
        page.text.contains(&format!("\"{BASE}{path}\"")),
        "{}: the URL differs from the heading",
        page.endpoint
    );
    assert_eq!(sent.method, method);
    assert_eq!(sent.target, format!("/api:YdihQNr3{path}{}", page.query()));
    assert_eq!(sent.header("x-api-key"), KEY);
    let json = if page.body().is_empty() { "" } else { "application/json" };
    assert_eq!(sent.header("content-type"), json);
    assert_eq!(compact(&sent.body), compact(page.body()));
}

/// Asserts that curl and the client sent the same.
#[track_caller]
fn assert_same(sent: &Request, by_curl: &Request, command: &str) {
    assert_eq!((&sent.method, &sent.target), (&by_curl.method, &by_curl.target), "{command}");
    for header in ["x-api-key", "content-type"] {
        assert_eq!(sent.header(header), by_curl.header(header), "{command}");
    }
    assert_eq!(compact(&sent.body), compact(&by_curl.body), "{command}");
}

/// Sends a call and waits for its response.
#[track_caller]
fn send<O: Operation>(call: Call<Client, O>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    if let Err(error) = runtime.block_on(call.send()) {
        panic!("{error}");
    }
}

/// Runs a command in a shell. Returns `false` if curl is not installed.
#[track_caller]
fn curl(command: &str) -> bool {
    if process::Command::new("curl").arg("--version").output().is_err() {
        return false;
    }
    let command = format!("{command} --silent --show-error --noproxy '*'");
    let output =
        process::Command::new("sh").args(["-c", &command]).env("VH3_API_KEY", KEY).output().expect("a shell");
    assert!(output.status.success(), "{command}\n{}", String::from_utf8_lossy(&output.stderr));
    true
}

/// Removes whitespace between the tokens of JSON. Keeps the order of keys.
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
