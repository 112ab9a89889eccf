//! The state of a write after a failure.

use crate::calls::{What, against, create, nobody, patient};
use crate::faults::{Script, answer, close, raw};
use crate::{Line, list, run};
use vh3_bigchange::{Error, Sent};

pub(crate) fn all() -> Vec<Line> {
    let (builder, _) = patient(&nobody());
    let unconnected =
        run(What::Create.send(&builder.build().expect("a client"))).expect_err("nobody listens");
    let faults: [(_, fn() -> Script); 8] = [
        ("a hang-up", close),
        ("a hang-up after the request", || raw("")),
        ("half a body", || raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"")),
        ("no JSON", || answer("200 OK", "", "<html>")),
        ("another shape", || answer("200 OK", "", "[7]")),
        ("an inner status 503", || answer("200 OK", "", r#"{"response":{"status":503}}"#)),
        ("a status 400", || answer("400 Bad Request", "", "")),
        ("a status 503", || answer("503 Service Unavailable", "retry-after: 90\r\n", "")),
    ];
    let mut order = [Sent::Yes, Sent::Unknown, Sent::No];
    order.sort();
    let order = list(order.iter().map(|sent| format!("{sent:?}")));
    let order = Line::new("the order of what is known of sending").saw("from the least", order);
    let mut lines = vec![order, known("no connection", &unconnected)];
    for (name, fault) in faults {
        let (_server, client, _) = against([fault()]);
        lines.push(match run(async { create(&client).send().await }) {
            Ok(_) => Line::new(format!("a create after {name}")).saw("kind", "none"),
            Err(error) => known(name, &error),
        });
    }
    lines
}

fn known(what: &str, error: &Error) -> Line {
    Line::new(format!("a create after {what}"))
        .saw("kind", format!("{:?}", error.kind()))
        .saw("sent", format!("{:?}", error.sent()))
        .saw("settled by", list(error.settled_by()))
        .saw("attempts", error.attempts())
        .saw("to wait", list(error.retry_after().map(|wait| wait.as_secs_f64())))
}
