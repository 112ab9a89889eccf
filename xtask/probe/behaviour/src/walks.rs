//! How lists are walked through.

use crate::calls::against;
use crate::faults::{Script, answer, script};
use crate::{Line, list, run};
use serde_json::{Value, json};
use vh3_bigchange::{Direction, Items, JobType, Timestamp};

pub(crate) fn all() -> Vec<Line> {
    vec![pages(), repeated(), windows(), short(), doubles(), descending(), broken(), times()]
}

/// A page of items with these ids.
fn page(ids: std::ops::Range<i64>) -> Script {
    let items: Vec<_> = ids.map(|id| json!({ "id": id, "createdAt": "2024-06-01T00:00:00Z" })).collect();
    answer("200 OK", "", &json!({ "items": items, "pageItemCount": items.len() }).to_string())
}

/// What of the requests says which part of a list they are for.
fn asked(server: &crate::faults::Faults, keys: &[&str]) -> String {
    let part = |request: String| {
        let (_, body) = request.split_once("\r\n\r\n").expect("a request has a head");
        let body: Value = serde_json::from_str(body).expect("a body is JSON");
        list(keys.iter().map(|key| &body[key])).replace(", ", " ")
    };
    list(server.requests().map(part))
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
    let (server, client, _) = against((0..5).map(|_| page(0..100)));
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

/// The ids of a walk, and how it ended.
async fn walked(mut types: Items<JobType>) -> (String, String) {
    let mut found = Vec::new();
    loop {
        match types.try_next().await {
            Ok(Some(of)) => found.push(of.id.map_or(-1, |id| id.get())),
            Ok(None) => return (list(found), "well".to_owned()),
            Err(error) => return (list(found), format!("{:?}", error.kind())),
        }
    }
}

/// A server may use a smaller page than it was asked for.
fn short() -> Line {
    let (server, client, _) = against([page(0..3), page(3..6), page(6..7), page(0..0)]);
    let (found, ended) = run(walked(client.job_types().list().page_size(5).items()));
    Line::new("a walk through pages that are smaller than asked for")
        .saw("asked for", asked(&server, &["pageNumber", "pageSize"]))
        .saw("items", found)
        .saw("ended", ended)
}

fn doubles() -> Line {
    let (server, client, _) = against([page(0..3), page(2..5), page(5..6), page(0..0)]);
    let (found, ended) = run(walked(client.job_types().list().page_size(3).items()));
    Line::new("a walk in which an item moves to the next page")
        .saw("asked for", asked(&server, &["pageNumber"]))
        .saw("items", found)
        .saw("ended", ended)
}

/// What is kept of a walk that is broken off, and how it ends.
fn broken() -> Line {
    let (_server, client, _) = against([page(0..3), answer("403 Forbidden", "", "")]);
    let mut types = client.job_types().list().page_size(3).items();
    let (cursor, (found, ended)) = run(async {
        types.try_next().await.expect("no error");
        let cursor = serde_json::to_string(&types.cursor()).expect("a cursor is JSON");
        (cursor, walked(types).await)
    });
    Line::new("a walk that is broken off").saw("cursor", cursor).saw("items", found).saw("ended", ended)
}

fn descending() -> Line {
    let (server, client, _) = against((0..9).map(|_| page(0..0)));
    let at = |text: &str| text.parse::<Timestamp>().expect("a time");
    run(async {
        let call = client.jobs().list(at("2024-01-31T00:00:00Z"), at("2025-06-01T00:00:00Z"));
        let mut jobs = call.direction(Direction::Descending).items();
        assert!(jobs.try_next().await.expect("no error").is_none());
    });
    let asked = asked(&server, &["createdAtFrom", "createdAtTo"]);
    Line::new("a walk from late to early").saw("asked for", asked)
}

/// A page of jobs with these ids, a day apart.
fn days(ids: std::ops::Range<i64>) -> Script {
    let items: Vec<_> =
        ids.map(|id| json!({ "id": id, "createdAt": format!("2024-06-{id:02}T00:00:00Z") })).collect();
    answer("200 OK", "", &json!({ "items": items }).to_string())
}

fn times() -> Line {
    let (server, client, _) = against([days(1..12), days(11..15), days(14..15), days(0..0), days(14..15)]);
    let at = |text: &str| text.parse::<Timestamp>().expect("a time");
    let found = run(async {
        let mut jobs = client.jobs().list(at("2024-06-01T00:00:00Z"), at("2024-07-01T00:00:00Z")).items();
        let mut found = 0;
        while jobs.try_next().await.expect("no error").is_some() {
            found += 1;
        }
        found
    });
    let asked = asked(&server, &["createdAtFrom", "createdAtTo", "sortBy", "pageNumber"]);
    Line::new("a walk through a list in the order of time").saw("asked for", asked).saw("items", found)
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

/// A list without end: each page has an item that no page had before.
pub(crate) fn endless() -> Line {
    let pages = script(|peer| {
        for id in 0.. {
            peer.request();
            let body = format!("{{\"items\":[{{\"id\":{id}}}]}}");
            if !peer.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())) {
                return;
            }
        }
    });
    let (_server, client, _) = against([pages]);
    let (items, ended) = run(walked(client.job_types().list().page_size(1).items()));
    Line::new("a walk without an end").saw("items", items.split(", ").count()).saw("ended", ended)
}
