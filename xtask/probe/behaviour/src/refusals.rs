//! Errors from refusals.

use crate::calls::{What, against, create};
use crate::faults::answer;
use crate::{Line, list, run};
use vh3_bigchange::{Client, Error, Timestamp};

const BODIES: [(&str, &str); 9] = [
    (
        "a code and a message",
        r#"{"code":"ERROR_CODE_INPUT_ERROR","message":"Missing param: a","payload":{"param":"a"}}"#,
    ),
    ("a message", r#"{"message":"No."}"#),
    ("an error", r#"{"error":"No."}"#),
    ("a message in the payload", r#"{"payload":{"message":"No."}}"#),
    ("problem details", r#"{"type":"about:blank","title":"Bad","detail":"No such job.","status":400}"#),
    ("an inner status", r#"{"response":{"status":409,"result":{"message":"Taken."}}}"#),
    ("a list", r#"["No."]"#),
    ("plain text", "No."),
    ("an empty body", ""),
];

pub(crate) fn all() -> Vec<Line> {
    let kinds = [400, 401, 403, 404, 409, 422, 429, 500].map(|status| {
        let (_server, client, _) = against((0..3).map(|_| answer(&format!("{status} Status"), "", "")));
        let error = run(What::Create.send(&client)).expect_err("the call is refused");
        let predicates = [
            (error.is_rejected(), "rejected"),
            (error.is_unauthorized(), "unauthorized"),
            (error.is_forbidden(), "forbidden"),
            (error.is_not_found(), "not found"),
            (error.is_rate_limited(), "rate limited"),
            (error.is_server_error(), "server error"),
        ];
        let mut names = Vec::new();
        for (is_true, name) in predicates {
            if is_true {
                names.push(name);
            }
        }
        format!("{status} {}", list(names).replace(", ", " and "))
    });
    let mut lines = vec![Line::new("predicates of a status").saw("true", list(kinds))];
    lines.push(unsent());
    lines.extend(BODIES.map(|(name, body)| understood(name, body)));
    lines
}

/// Calls that are refused before sending.
fn unsent() -> Line {
    let (server, client, _) = against([]);
    let early: Timestamp = "2024-01-01T00:00:00Z".parse().expect("a time");
    let late: Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
    let mut kinds = run(async {
        [
            ("a range that is too long", client.jobs().list(early, late).send().await.map(drop)),
            ("a reversed range", client.jobs().list(late, early).send().await.map(drop)),
            ("a list in a URL", client.jobs().get(7).extra("list", [1]).send().await.map(drop)),
            ("a create declared idempotent", create(&client).with_repeat().send().await.map(drop)),
        ]
        .map(|(name, answer)| format!("{name} {}", kind(answer)))
        .to_vec()
    });
    kinds.push(format!("plain http {}", build("http://example.com")));
    kinds.push(format!("no URL {}", build("example.com")));
    assert_eq!(server.connections(), 0);
    Line::new("requests refused before sending").saw("kinds", list(kinds))
}

fn kind(answer: Result<(), Error>) -> String {
    match answer {
        Ok(()) => "none".to_owned(),
        Err(error) => format!("{:?}", error.kind()),
    }
}

fn build(url: &str) -> String {
    kind(Client::builder().api_key("the-key").base_url(url).build().map(drop))
}

fn understood(name: &str, body: &str) -> Line {
    let (_server, client, _) = against([answer("400 Bad Request", "", body)]);
    let error = run(What::Create.send(&client)).expect_err("the call is refused");
    Line::new(format!("refusal with {name}"))
        .saw("status", list(error.status().map(|status| status.as_u16())))
        .saw("code", list(error.code()))
        .saw("message", list(error.message()))
        .saw("param", list(error.param()))
}
