//! The pagination of lists.

use crate::calls::against;
use crate::faults::{Script, answer, script};
use crate::{Line, list, run};
use serde_json::{Value, json};
use vh3_bigchange::{Direction, Items, JobType, Timestamp};

pub(crate) fn all() -> Vec<Line> {
    vec![pages(), repeated(), windows(), short(), doubles(), descending(), interrupted(), times()]
}

/// Returns a page of items with these ids.
fn page(ids: std::ops::Range<i64>) -> Script {
    let items: Vec<_> = ids.map(|id| json!({ "id": id, "createdAt": "2024-06-01T00:00:00Z" })).collect();
    answer("200 OK", "", &json!({ "items": items, "pageItemCount": items.len() }).to_string())
}

/// Returns the fields of each request that select a page.
fn requested(server: &crate::faults::Faults, keys: &[&str]) -> String {
    let mut requests = Vec::new();
    for request in server.requests() {
        let (_, body) = request.split_once("\r\n\r\n").expect("a request has a head");
        let body: Value = serde_json::from_str(body).expect("a body is JSON");
        requests.push(list(keys.iter().map(|key| &body[key])).replace(", ", " "));
    }
    list(requests)
}

fn pages() -> Line {
    let (server, client, _) =
        against([page(0..100), page(100..150), page(0..0), page(100..150), page(0..100)]);
    let found = run(async {
        let (mut types, mut found) = (client.job_types().list().items(), 0);
        while types.try_next().await.expect("no error").is_some() {
            found += 1;
        }
        found
    });
    let requested = requested(&server, &["pageNumber", "pageSize"]);
    Line::new("list with a short page").saw("requested", requested).saw("items", found)
}

fn repeated() -> Line {
    let (server, client, _) = against((0..5).map(|_| page(0..100)));
    let (found, ended) = run(async {
        let (mut types, mut found) = (client.job_types().list().items(), 0);
        loop {
            match types.try_next().await {
                Ok(Some(_)) => found += 1,
                Ok(None) => return (found, "none".to_owned()),
                Err(error) => return (found, format!("{:?}", error.kind())),
            }
        }
    });
    let requested = requested(&server, &["pageNumber"]);
    Line::new("list with a repeated page").saw("requested", requested).saw("items", found).saw("error", ended)
}

/// Returns the ids of all items, and the error that ended the list.
async fn read(mut types: Items<JobType>) -> (String, String) {
    let mut found = Vec::new();
    loop {
        match types.try_next().await {
            Ok(Some(job_type)) => found.push(job_type.id.map_or(-1, |id| id.get())),
            Ok(None) => return (list(found), "none".to_owned()),
            Err(error) => return (list(found), format!("{:?}", error.kind())),
        }
    }
}

/// Observes a server with smaller pages than requested.
fn short() -> Line {
    let (server, client, _) =
        against([page(0..3), page(3..6), page(6..7), page(0..0), page(6..7), page(3..6), page(0..3)]);
    let (found, ended) = run(read(client.job_types().list().page_size(5).items()));
    Line::new("list with pages smaller than requested")
        .saw("requested", requested(&server, &["pageNumber", "pageSize"]))
        .saw("items", found)
        .saw("error", ended)
}

fn doubles() -> Line {
    let (server, client, _) =
        against([page(0..3), page(2..5), page(5..6), page(0..0), page(5..6), page(2..5), page(0..3)]);
    let (found, ended) = run(read(client.job_types().list().page_size(3).items()));
    Line::new("list with an item that moves to the next page")
        .saw("requested", requested(&server, &["pageNumber"]))
        .saw("items", found)
        .saw("error", ended)
}

/// Observes the cursor of an interrupted list, and its end.
fn interrupted() -> Line {
    let (_server, client, _) = against([page(0..3), answer("403 Forbidden", "", "")]);
    let mut types = client.job_types().list().page_size(3).items();
    let (cursor, (found, ended)) = run(async {
        types.try_next().await.expect("no error");
        let cursor = serde_json::to_string(&types.cursor()).expect("a cursor is JSON");
        (cursor, read(types).await)
    });
    Line::new("interrupted list").saw("cursor", cursor).saw("items", found).saw("error", ended)
}

fn descending() -> Line {
    let (server, client, _) = against((0..9).map(|_| page(0..0)));
    run(async {
        let call = client.jobs().list(at("2024-01-31T00:00:00Z"), at("2025-06-01T00:00:00Z"));
        let mut jobs = call.direction(Direction::Descending).items();
        assert!(jobs.try_next().await.expect("no error").is_none());
    });
    let requested = requested(&server, &["createdAtFrom", "createdAtTo"]);
    Line::new("list in descending order").saw("requested", requested)
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

/// Returns a page of jobs with these ids, each created a day after the last.
fn days(ids: std::ops::Range<i64>) -> Script {
    let items: Vec<_> =
        ids.map(|id| json!({ "id": id, "createdAt": format!("2024-06-{id:02}T00:00:00Z") })).collect();
    answer("200 OK", "", &json!({ "items": items }).to_string())
}

fn times() -> Line {
    let (server, client, _) = against([days(1..12), days(11..15), days(14..15), days(0..0), days(14..15)]);
    let found = run(async {
        let mut jobs = client.jobs().list(at("2024-06-01T00:00:00Z"), at("2024-07-01T00:00:00Z")).items();
        let mut found = 0;
        while jobs.try_next().await.expect("no error").is_some() {
            found += 1;
        }
        found
    });
    let requested = requested(&server, &["createdAtFrom", "createdAtTo", "sortBy", "pageNumber"]);
    Line::new("list paged by time").saw("requested", requested).saw("items", found)
}

fn windows() -> Line {
    let (server, client, _) = against((0..9).map(|_| page(0..0)));
    run(async {
        let mut jobs = client.jobs().list(at("2024-02-29T12:00:00Z"), at("2026-03-01T00:00:00Z")).items();
        assert!(jobs.try_next().await.expect("no error").is_none());
    });
    let requested = requested(&server, &["createdAtFrom", "createdAtTo"]);
    Line::new("list over two years and a day").saw("requested", requested)
}

/// Observes a list that never ends: each page has a new item.
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
    let (items, ended) = run(read(client.job_types().list().page_size(1).items()));
    Line::new("endless list").saw("items", items.split(", ").count()).saw("error", ended)
}
