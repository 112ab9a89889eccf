//! The parts of a request.

use crate::calls::{What, against, ok, patient};
use crate::faults::{Faults, Script, script};
use crate::{Line, list, run};
use serde_json::json;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;
use vh3_bigchange::ClientBuilder;

const EMPTY: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) fn all() -> Vec<Line> {
    vec![
        sent("request of a read", What::Read),
        sent("request of a create", What::Create),
        query(),
        body(),
        connections(),
        at_once(None),
        at_once(Some(2)),
    ]
}

fn sent(thing: &str, what: What) -> Line {
    let (server, client, _) = against([ok()]);
    run(what.send(&client)).expect("a response");
    let request = server.next();
    let (head, body) = request.split_once("\r\n\r\n").expect("a request has a head");
    let mut lines = head.lines().map(|line| {
        // Port and version vary.
        let line = line.replace(&server.url().replace("http://", ""), "HOST");
        match line.split_once("vh3-bigchange/") {
            Some((before, after)) => {
                let after =
                    after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || ".+-".contains(c));
                format!("{before}vh3-bigchange/VERSION{after}")
            }
            None => line,
        }
    });
    let first = lines.next().expect("a request has a first line");
    let mut headers: Vec<_> = lines.collect();
    headers.sort();
    let line = Line::new(thing).saw("line", first).saw("headers", list(headers));
    if body.is_empty() { line } else { line.saw("body", body) }
}

/// Observes the encoding of values in a URL.
fn query() -> Line {
    let values = [
        ("text", json!("a b&c=d/é+%")),
        ("empty", json!("")),
        ("number", json!(7)),
        ("fraction", json!(0.5)),
        ("yes", json!(true)),
    ];
    let (server, client, _) = against([ok()]);
    let call = values.into_iter().fold(client.jobs().get(7), |call, (name, value)| call.extra(name, value));
    run(call.send()).expect("a response");
    let request = server.next();
    Line::new("values in a URL").saw("sent", request.lines().next().expect("a request has a first line"))
}

fn body() -> Line {
    let values = [
        ("text", json!("a \"b\" \n é")),
        ("null", json!(null)),
        ("list", json!([1, 2])),
        ("fraction", json!(1.0)),
        ("object", json!({"a": {}})),
    ];
    let (server, client, _) = against([ok()]);
    let call = values.into_iter().fold(client.jobs().edit(7), |call, (name, value)| call.extra(name, value));
    run(call.send()).expect("a response");
    let request = server.next();
    Line::new("values in a body").saw("sent", request.split("\r\n\r\n").nth(1).expect("a request has a body"))
}

/// Counts the concurrent calls of a client.
fn at_once(limit: Option<usize>) -> Line {
    const CALLS: usize = 5;
    // With a limit, the script waits in vain for one more call, so it waits for less time.
    let (wanted, patience) = limit.map_or((CALLS, PATIENCE), |limit| (limit + 1, PATIENCE / 50));
    #[derive(Default)]
    struct Held {
        now: usize,
        most: usize,
    }
    let state = Arc::new((Mutex::new(Held::default()), Condvar::new()));
    let hold = |_| {
        let state = state.clone();
        script(move |peer| {
            peer.request();
            let (held, changed) = &*state;
            let mut held = held.lock().expect("nobody panics here");
            held.now += 1;
            held.most = held.most.max(held.now);
            changed.notify_all();
            // If fewer calls are concurrent, this times out.
            let waited = changed.wait_timeout_while(held, patience, |held| held.most < wanted);
            waited.expect("nobody panics here").0.now -= 1;
            peer.write(EMPTY);
        })
    };
    let server = Faults::playing((0..CALLS).map(hold));
    let (builder, _) = patient(&server.url());
    let builder = limit.into_iter().fold(builder, ClientBuilder::max_concurrency);
    let client = builder.build().expect("a client");
    run(async {
        let calls: Vec<_> = (0..CALLS).map(|_| tokio::spawn(client.clone().jobs().get(7).send())).collect();
        for call in calls {
            call.await.expect("it does not panic").expect("a response");
        }
    });
    let most = state.0.lock().expect("nobody panics here").most;
    let limit = limit.map_or_else(|| "no limit".to_owned(), |limit| format!("a limit of {limit}"));
    Line::new(format!("concurrent calls with {limit}")).saw("of five", most)
}

/// Responds to this many requests on one connection.
pub(crate) fn answers(count: usize) -> Script {
    script(move |peer| {
        for _ in 0..count {
            peer.request();
            peer.write(EMPTY);
        }
    })
}

fn connections() -> Line {
    let (server, client, _) = against([answers(2), answers(1)]);
    run(async {
        for _ in 0..2 {
            What::Read.send(&client).await.expect("a response");
        }
    });
    Line::new("connections").saw("for two sequential calls", server.connections())
}
