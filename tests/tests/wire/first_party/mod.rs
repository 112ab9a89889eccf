//! Each request of VH3's own client, made through the typed calls.
//!
//! The requests are data in `tests/wire/first-party`, one file per page, typed from the code of that client. A call sends the
//! same by default, or by the override that the conflict about the difference documents.

mod contacts;
mod finance;
mod jobs;
mod notes;
mod orders;
mod requests;
mod stock;
mod tables;

use crate::commands::KEY;
use crate::send;
use requests::request;
use tests::server::Server;
use vh3_bigchange::{Call, Client, Operation};

/// Asserts that a call sends what VH3's own client sends to this endpoint, and besides it only the keys that the data names.
#[track_caller]
fn same<O: Operation>(endpoint: &str, call: impl FnOnce(&Client) -> Call<Client, O>) {
    let expected = request(endpoint);
    let server = Server::answering("200 OK", r#"{"items":[]}"#);
    let base = format!("{}/api:YdihQNr3", server.url());
    let client = Client::builder().api_key(KEY).base_url(base).build().expect("a client");
    send(call(&client));
    let sent = server.next();
    let path = sent.target.strip_prefix("/api:YdihQNr3").expect("the path of the base URL");
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    assert_eq!(format!("{} {path}", sent.method), endpoint);
    let own = if sent.method == "GET" {
        without_pairs(query, &expected.besides)
    } else {
        without_members(&sent.body, &expected.besides)
    };
    assert_eq!(own, expected.fields, "{endpoint}");
}

/// Removes the pairs of a query that have these keys, each of which has to be there.
#[track_caller]
fn without_pairs(query: &str, keys: &[String]) -> String {
    let mut pairs: Vec<_> = query.split('&').collect();
    for key in keys {
        let count = pairs.len();
        pairs.retain(|pair| pair.split('=').next() != Some(key));
        assert_eq!(pairs.len() + 1, count, "`besides {key}` is out of date: the call does not send it");
    }
    pairs.join("&")
}

/// Removes the members of a JSON object that have these keys, each of which has to be there with a number or a plain string.
///
/// The text is cut: parsing would lose the order of the members.
#[track_caller]
fn without_members(body: &str, keys: &[String]) -> String {
    let mut body = body.to_owned();
    for key in keys {
        let member = format!("\"{key}\":");
        let Some((before, after)) = body.split_once(&member) else {
            panic!("`besides {key}` is out of date: the call does not send it");
        };
        let (_, after) = after.split_once(',').expect("the members of the request follow");
        body = format!("{before}{after}");
    }
    body
}
