//! How lists are walked through.

use crate::calls::against;
use crate::faults::{Script, answer};
use crate::{Line, list, run};
use serde_json::{Value, json};
use vh3_bigchange::Timestamp;

pub(crate) fn all() -> Vec<Line> {
    vec![pages(), repeated(), windows()]
}

/// A page of items with these ids.
fn page(ids: std::ops::Range<i64>) -> Script {
    let items: Vec<_> = ids.map(|id| json!({ "id": id, "createdAt": "2024-06-01T00:00:00Z" })).collect();
    answer("200 OK", "", &json!({ "items": items, "pageItemCount": items.len() }).to_string())
}

/// What of the requests says which part of a list they are for.
fn asked(server: &crate::faults::Faults, keys: &[&str]) -> String {
    let part = |_| {
        let request = server.next();
        let (_, body) = request.split_once("\r\n\r\n").expect("a request has a head");
        let body: Value = serde_json::from_str(body).expect("a body is JSON");
        list(keys.iter().map(|key| &body[key])).replace(", ", " ")
    };
    list((0..server.connections()).map(part))
}

fn pages() -> Line {
    let (server, client, _) = against([page(0..100), page(100..150), page(0..0)]);
    let found = run(async {
        let (mut types, mut found) = (client.job_types().list().items(), 0);
        while types.try_next().await.expect("no error").is_some() {
            found += 1;
        }
        found
    });
    let asked = asked(&server, &["pageNumber", "pageSize"]);
    Line::new("a walk through a full page and half a page").saw("asked for", asked).saw("items", found)
}

fn repeated() -> Line {
    let (server, client, _) = against([page(0..100), page(0..100), page(0..100)]);
    let (found, ended) = run(async {
        let (mut types, mut found) = (client.job_types().list().items(), 0);
        loop {
            match types.try_next().await {
                Ok(Some(_)) => found += 1,
                Ok(None) => return (found, "well".to_owned()),
                Err(error) => return (found, format!("{:?}", error.kind())),
            }
        }
    });
    let asked = asked(&server, &["pageNumber"]);
    Line::new("a walk through the same page again")
        .saw("asked for", asked)
        .saw("items", found)
        .saw("ended", ended)
}

fn windows() -> Line {
    let (server, client, _) = against((0..9).map(|_| page(0..0)));
    let at = |text: &str| text.parse::<Timestamp>().expect("a time");
    run(async {
        let mut jobs = client.jobs().list(at("2024-02-29T12:00:00Z"), at("2026-03-01T00:00:00Z")).items();
        assert!(jobs.try_next().await.expect("no error").is_none());
    });
    let asked = asked(&server, &["createdAtFrom", "createdAtTo"]);
    Line::new("a walk through two years and a day").saw("asked for", asked)
}
