//! Retries and their waits.

use crate::calls::{What, against, down, nobody, ok, patient};
use crate::faults::{Faults, Script, answer, raw, reset};
use crate::{Line, list, run};
use vh3_bigchange::{Client, RetryPolicy};

const STATUSES: [u16; 37] = [
    300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413,
    415, 418, 421, 422, 423, 424, 425, 428, 429, 431, 451, 500, 501, 502, 503, 504,
];
/// Statuses that proxies send.
const OTHERS: [u16; 11] = [499, 505, 507, 508, 511, 520, 521, 522, 524, 529, 599];

pub(crate) fn all() -> Vec<Line> {
    let mut lines: Vec<_> = What::ALL.into_iter().map(|(what, name)| after(what, name)).collect();
    lines.extend([policy(), budget(), wanted()]);
    lines
}

type Fault = (&'static str, fn() -> Script);

/// Faults without a readable response.
fn faults() -> Vec<Fault> {
    vec![
        ("connection closed after the request", || raw("")),
        ("reset", || reset("")),
        ("invalid HTTP", || raw("220 mail.example ESMTP\r\n")),
        ("truncated status line", || raw("HTTP/1.1 200 O")),
        ("truncated body", || raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"")),
        ("truncated chunked body", || {
            raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n")
        }),
        ("invalid JSON", || answer("200 OK", "content-type: text/html\r\n", "<html>")),
        ("an inner status 503", || answer("200 OK", "", r#"{"response":{"status":503}}"#)),
        ("an inner status 404", || answer("200 OK", "", r#"{"response":{"status":404}}"#)),
        ("a redirect", || answer("307 Temporary Redirect", "location: /api:test/jobs/job?jobId=7\r\n", "")),
    ]
}

fn after(what: What, name: &str) -> Line {
    let mut statuses = Vec::new();
    for status in STATUSES.into_iter().chain(OTHERS) {
        if is_retried(what, answer(&format!("{status} Status"), "", "")) {
            statuses.push(status);
        }
    }
    let mut others = Vec::new();
    for (name, fault) in faults() {
        if is_retried(what, fault()) {
            others.push(name);
        }
    }
    let (builder, clock) = patient(&nobody());
    let _ = run(what.send(&builder.build().expect("a client")));
    if !clock.waits().is_empty() {
        others.push("refused connection");
    }
    Line::new(format!("retries of {name}")).saw("statuses", list(statuses)).saw("faults", list(others))
}

/// Returns whether a call is retried after a fault.
fn is_retried(what: What, fault: Script) -> bool {
    let (server, client, _) = against([fault, ok()]);
    let _ = run(what.send(&client));
    server.connections() > 1
}

fn policy() -> Line {
    let default = attempts(RetryPolicy::default());
    let eight = attempts(RetryPolicy::default().attempts(8));
    Line::new("attempts").saw("maximum", default.count).saw("waits of eight attempts in seconds", eight.waits)
}

/// The attempts of a call while the server is down.
struct Attempts {
    count: u32,
    waits: String,
}

fn attempts(policy: RetryPolicy) -> Attempts {
    let server = Faults::playing((0..20).map(|_| down()));
    let (builder, clock) = patient(&server.url());
    let client = builder.retry(policy).build().expect("a client");
    let error = run(What::Read.send(&client)).expect_err("the server is down");
    Attempts { count: error.attempts(), waits: list(clock.waits()) }
}

fn budget() -> Line {
    const CALLS: usize = 100;
    let (_server, client, _) = against((0..3 * CALLS).map(|_| down()));
    let all = run(retries(&client, CALLS));
    let enough = (0..50).find(|successes| is_enough(*successes));
    Line::new("retry budget")
        .saw("retries without a success", all)
        .saw("successes for a further retry", list(enough))
}

/// Counts the retries of failing calls.
async fn retries(client: &Client, calls: usize) -> usize {
    let mut attempts = 0;
    for _ in 0..calls {
        attempts += What::Read.send(client).await.expect_err("the server is down").attempts() as usize;
    }
    attempts - calls
}

/// Returns whether this many successes give an empty budget another retry.
fn is_enough(successes: usize) -> bool {
    let scripts = (0..1000).map(move |at| if (2..2 + successes).contains(&at) { ok() } else { down() });
    let server = Faults::playing(scripts);
    let (builder, _) = patient(&server.url());
    let client = builder.retry(RetryPolicy::default().budget(1)).build().expect("a client");
    run(async {
        retries(&client, 1).await;
        for _ in 0..successes {
            What::Read.send(&client).await.expect("the server is up");
        }
        retries(&client, 1).await > 0
    })
}

/// Observes the wait after each form of `Retry-After`.
fn wanted() -> Line {
    let headers = [
        "retry-after: 0",
        "retry-after: 9",
        "retry-after: 60",
        "retry-after: 61",
        "retry-after: 1.5",
        "retry-after: -1",
        "retry-after: soon",
        "retry-after: Thu, 01 Jan 2026 00:00:30 GMT",
        "retry-after: Thu, 01 Jan 1970 00:00:00 GMT",
        "retry-after-ms: 2500",
        "x-ratelimit-reset: 9",
        "retry-after: 5\r\nretry-after: 7",
        "retry-after: 5\r\nretry-after-ms: 4000",
        "date: Thu, 01 Jan 2026 01:00:00 GMT\r\nretry-after: Thu, 01 Jan 2026 01:00:12 GMT",
    ];
    // The colon of a header would end the name of an observation.
    let waits = headers
        .map(|header| format!("{} to {}", header.replace(": ", " ").replace("\r\n", " and "), wait(header)));
    Line::new("waits by Retry-After").saw("in seconds", list(waits))
}

/// Returns the wait after a header of a refusal, or `end` if the call ends.
fn wait(header: &str) -> String {
    let refusal = answer("429 Too Many Requests", &format!("{header}\r\n"), "");
    let (server, client, clock) = against([refusal, ok()]);
    let _ = run(What::Read.send(&client));
    if server.connections() == 1 { "end".to_owned() } else { list(clock.waits()) }
}
