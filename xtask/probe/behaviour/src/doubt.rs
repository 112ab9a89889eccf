//! The state of a write after a failure.

use crate::calls::{What, against, create, nobody, patient};
use crate::faults::{Script, answer, raw};
use crate::{Line, list, run};
use std::error::Error as _;
use vh3_bigchange::{Error, Sent};

pub(crate) fn all() -> Vec<Line> {
    let (builder, _) = patient(&nobody());
    let unconnected =
        run(What::Create.send(&builder.build().expect("a client"))).expect_err("nobody listens");
    let faults: [(_, fn() -> Script); 7] = [
        ("a connection closed after the request", || raw("")),
        ("truncated body", || raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"")),
        ("invalid JSON", || answer("200 OK", "", "<html>")),
        ("JSON of an unexpected shape", || answer("200 OK", "", "[7]")),
        ("an inner status 503", || answer("200 OK", "", r#"{"response":{"status":503}}"#)),
        ("a status 400", || answer("400 Bad Request", "", "")),
        ("a status 503", || answer("503 Service Unavailable", "retry-after: 90\r\n", "")),
    ];
    let mut order = [Sent::Yes, Sent::Unknown, Sent::No];
    order.sort();
    let order = list(order.iter().map(|sent| format!("{sent:?}")));
    let order = Line::new("order of Sent").saw("ascending", order);
    let mut lines = vec![order, known("refused connection", &unconnected)];
    let mut caused = Line::new("causes of errors").saw("refused connection", causes(&unconnected));
    for (name, fault) in faults {
        let (_server, client, _) = against([fault()]);
        match run(async { create(&client).send().await }) {
            Ok(_) => lines.push(Line::new(format!("create after {name}")).saw("kind", "none")),
            Err(error) => {
                lines.push(known(name, &error));
                caused = caused.saw(name, causes(&error));
            }
        }
    }
    lines.push(caused);
    lines
}

fn known(what: &str, error: &Error) -> Line {
    Line::new(format!("create after {what}"))
        .saw("kind", format!("{:?}", error.kind()))
        .saw("sent", format!("{:?}", error.sent()))
        .saw("settled by", list(error.settled_by()))
        .saw("attempts", error.attempts())
        .saw("retry after", list(error.retry_after().map(|wait| wait.as_secs_f64())))
}

/// Returns the causes of an error that do not depend on the time at which a connection breaks.
fn causes(error: &Error) -> String {
    let mut causes = Vec::new();
    let mut next = error.source();
    while let Some(cause) = next {
        if cause.is::<vh3_bigchange::reqwest::Error>() {
            causes.push("reqwest");
        } else if cause.is::<serde_json::Error>() {
            causes.push("serde_json");
        }
        next = cause.source();
    }
    list(causes)
}
