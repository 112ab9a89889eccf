//! The encoding and decoding of values.

use crate::calls::{What, against, ok};
use crate::faults::answer;
use crate::{Line, list, run};
use vh3_bigchange::{Error, Job, JobId, PersonId, Preview, Timestamp, job_stock, jobs};

/// Strings in place of a timestamp.
const TIMES: [&str; 7] = [
    "2026-01-02T03:04:05Z",
    "2026-01-02T03:04:05.678Z",
    "2026-01-02T03:04:05+02:00",
    "2026-01-02 03:04:05",
    "2026-01-02",
    "1767323045",
    "",
];
/// Responses in place of a job.
const JOBS: [(&str, &str); 9] = [
    ("an id as a number", r#"{"id":7}"#),
    ("an id as a string", r#"{"id":"7"}"#),
    ("an invalid id", r#"{"id":1.5}"#),
    ("an unknown enum value", r#"{"status":"elsewhere"}"#),
    ("an enum value in capitals", r#"{"status":"NEW"}"#),
    ("a timestamp with a fraction", r#"{"createdAt":"2026-01-02T03:04:05.678Z"}"#),
    ("a string with spaces", r#"{"description":" a "}"#),
    ("a null", r#"{"description":null}"#),
    ("an unknown field", r#"{"colour":"red"}"#),
];
/// Forms of a result.
const ENVELOPES: [(&str, &str); 7] = [
    ("an empty body", ""),
    ("the result without an envelope", r#"{"id":7}"#),
    ("the envelope result", r#"{"result":{"id":7}}"#),
    ("the envelope response", r#"{"response":{"result":{"id":7},"status":200}}"#),
    ("a list in the envelope response", r#"{"response":{"result":[7],"status":200}}"#),
    ("a string as result", r#"{"result":"done"}"#),
    ("null", "null"),
];

pub(crate) fn all() -> Vec<Line> {
    let mut lines = vec![spelled(), times(), printed()];
    lines.extend(JOBS.map(|(name, body)| job(name, body)));
    lines.extend(ENVELOPES.map(|(name, body)| envelope(name, body)));
    lines.push(set_twice());
    lines
}

fn spelled() -> Line {
    let from: Timestamp = "2026-01-02T03:04:05+02:00".parse().expect("a time");
    let to: Timestamp = "2026-02-02T03:04:05Z".parse().expect("a time");
    Line::new("values of types")
        .saw("times and ids", body(jobs::List::new(from, to).contact_id([1, 2]).preview()))
        .saw("whole quantity", quantity(1.0))
        .saw("fraction", quantity(0.25))
        .saw("NaN", quantity(f64::NAN))
        .saw("page size too large", body(jobs::List::new(from, to).page_size(100_000).preview()))
        .saw("no field of a required set", body(jobs::Schedule::new(1).preview()))
}

fn body(preview: Result<Preview, Error>) -> String {
    match preview {
        Ok(preview) => preview.body().unwrap_or_default().to_owned(),
        Err(error) => format!("{:?}", error.kind()),
    }
}

fn quantity(quantity: f64) -> String {
    body(job_stock::Create::new(1).quantity_planned(quantity).stock_details_id(2).preview())
}

fn times() -> Line {
    let read = TIMES.map(|text| {
        let time = text.parse::<Timestamp>().map_or_else(|_| "none".to_owned(), |time| time.to_string());
        format!("{text} as {time}")
    });
    Line::new("times").saw("read", list(read))
}

/// Ids as text, with a width, an alignment and a fill.
fn printed() -> Line {
    let (number, text) = (JobId::from(7), PersonId::from("a"));
    Line::new("ids as strings")
        .saw("a number", format!("{number} {number:>3} {number:<3} {number:03}"))
        .saw("a string", format!("{text} {text:>3} {text:<3} {text:-^3}"))
}

fn job(name: &str, body: &str) -> Line {
    let (_server, client, _) = against([answer("200 OK", "", body)]);
    let read = run(client.jobs().get(7).send_as::<Job>());
    let read = read.map_or_else(
        |error| format!("{:?}", error.kind()),
        |job| {
            let Job { id, status, created_at, description, extra, .. } = job.into_inner();
            let extra = serde_json::Value::from(extra);
            format!("{id:?} {status:?} {created_at:?} {description:?} extra {extra}")
        },
    );
    Line::new(format!("job with {name}")).saw("read", read)
}

fn envelope(name: &str, body: &str) -> Line {
    let (_server, client, _) = against([answer("200 OK", "", body)]);
    let line = Line::new(format!("response with {name}"));
    match run(What::Read.send(&client)) {
        Ok(answer) => {
            line.saw("json", answer.json()).saw("raw body", answer.text()).saw("decoded", answer.into_inner())
        }
        Err(error) => line.saw("kind", format!("{:?}", error.kind())),
    }
}

/// Observes a field that is set twice.
fn set_twice() -> Line {
    let (server, client, _) = against([ok()]);
    run(client.jobs().edit(7).description("a").extra("description", "b").send()).expect("an answer");
    let request = server.next();
    Line::new("field set twice").saw("sent", request.split("\r\n\r\n").nth(1).unwrap_or_default())
}
