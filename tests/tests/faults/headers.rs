//! Headers of requests and responses.

use crate::clock::Fake;
use crate::{KEY, client, ok, run};
use tests::faults::{Faults, answer};

/// Returns the number of occurrences of a header in a request, and its last value.
fn header<'a>(request: &'a str, name: &str) -> (usize, &'a str) {
    let (head, _) = request.split_once("\r\n\r\n").expect("a head");
    let named = head.lines().filter_map(|line| line.split_once(": "));
    let values: Vec<_> =
        named.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value).collect();
    (values.len(), values.last().copied().unwrap_or_default())
}

#[test]
fn headers_of_a_call_are_sent() {
    let (server, clock) = (Faults::playing([ok()]), Fake::new());
    let call = client(&server, &clock).jobs().edit(7);
    let call = call
        .with_header("X-Request-Id", "1")
        .with_header("x-request-id", "2")
        .with_header("User-Agent", "mine/1");
    run(call.send()).expect("an answer");
    let request = server.next();
    assert_eq!(header(&request, "x-request-id"), (1, "2"));
    assert_eq!(header(&request, "user-agent"), (1, "mine/1"));
    assert_eq!(header(&request, "x-api-key"), (1, KEY));
    assert_eq!(header(&request, "content-type"), (1, "application/json"));
}

#[test]
fn headers_stay_with_a_stored_request() {
    let (server, clock) = (Faults::playing([ok()]), Fake::new());
    let request = vh3_bigchange::jobs::Get::new(7).with_header("x-trace", "planted");
    assert_ne!(request, vh3_bigchange::jobs::Get::new(7));
    assert_eq!(request, request.clone());
    assert!(!format!("{request:?}").contains("planted"));
    run(client(&server, &clock).call(request).send()).expect("an answer");
    assert_eq!(header(&server.next(), "x-trace"), (1, "planted"));
}

#[test]
fn reserved_headers_are_refused() {
    let (server, clock) = (Faults::playing([]), Fake::new());
    let client = client(&server, &clock);
    for name in [
        "X-API-Key",
        "x-api-key",
        "X-API-KEY",
        "Host",
        "Content-Length",
        "content-type",
        "Transfer-Encoding",
        "Connection",
        "Accept",
        "Accept-Encoding",
        "Expect",
        "Upgrade",
        "Referer",
        "Proxy-Authorization",
        "a b",
        "x\r\ny",
        "",
    ] {
        let error = run(client.jobs().get(7).with_header(name, "planted-value").send()).expect_err("refused");
        assert!(error.is_invalid_request() && error.attempts() == 0, "{error}");
        assert!(!error.to_string().contains("planted"), "{error}");
    }
    let error =
        run(client.jobs().get(7).with_header("x-a", "planted\r\nx-api-key: b").send()).expect_err("refused");
    assert!(error.is_invalid_request() && !error.to_string().contains("planted"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[test]
fn response_keeps_status_headers_and_body() {
    let headers = "x-request-id: 17\r\nx-two: a\r\nx-two: b\r\ncontent-type: text/plain\r\n";
    let body = r#"{"result": {"id": 7}, "status": 201}"#;
    let (server, clock) = (Faults::playing([answer("201 Created", headers, body)]), Fake::new());
    let job = run(client(&server, &clock).jobs().get(7).send()).expect("a job");
    assert_eq!(job.status().as_u16(), 201);
    assert_eq!(job.headers().get_all("x-request-id").iter().collect::<Vec<_>>(), ["17"]);
    assert_eq!(job.headers().get_all("x-two").iter().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!((job.bytes(), job.id.map(|id| id.get())), (body.as_bytes(), Some(7)));
}
