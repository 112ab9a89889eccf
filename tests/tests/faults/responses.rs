//! Responses in unusual forms: read if possible, and otherwise shown safely.

use crate::clock::Fake;
use crate::{What, builder, play, run, shown};
use tests::faults::{Faults, Script, answer, raw, script};
use vh3_bigchange::{Client, ErrorKind, Sent};

fn bytes(status: &str, headers: &str, body: &'static [u8]) -> Script {
    let head =
        format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n", body.len());
    script(move |peer| {
        peer.request();
        peer.write(head);
        peer.write(body);
    })
}

#[test]
fn byte_order_mark_is_skipped() {
    let server = Faults::playing((0..2).map(|_| bytes("200 OK", "", b"\xEF\xBB\xBF{\"id\":7}")));
    let client = builder(&server.url(), &Fake::new()).build().expect("a client");
    run(async {
        assert_eq!(client.jobs().get(7).send().await.expect("a job").id.map(|id| id.get()), Some(7));
        assert_eq!(client.jobs().create(42, 7).send().await.expect("created").id.map(|id| id.get()), Some(7));
    });
    let refused = bytes("404 Not Found", "", b"\xEF\xBB\xBF{\"message\":\"no such job\"}");
    assert_eq!(play(What::Read, [refused]).expect_err("refused").message(), Some("no such job"));
}

#[test]
fn message_of_a_refusal_is_read_in_every_form() {
    for (body, message, param) in [
        (
            r#"{"title":"One or more validation errors occurred.","status":400,"errors":{"reason":["The field reason is too long."]}}"#,
            "One or more validation errors occurred: reason: The field reason is too long.",
            Some("reason"),
        ),
        (
            r#"{"errors":[{"code":"X1","message":"Job is started","field":"jobId"}]}"#,
            "Job is started",
            Some("jobId"),
        ),
        (r#"{"error":"Job is started"}"#, "Job is started", None),
        (r#"{"error":{"message":"Job is started"}}"#, "Job is started", None),
        (r#"{"result":{"message":"Job is started"},"status":422}"#, "Job is started", None),
        (r#"{"response":{"result":{"detail":"Job is started"},"status":422}}"#, "Job is started", None),
        (r#""Job is started""#, "Job is started", None),
        ("Job is started", "Job is started", None),
    ] {
        for what in What::ALL {
            let error = play(what, [answer("422 Unprocessable Entity", "", body)]).expect_err("refused");
            assert_eq!((error.message(), error.param()), (Some(message), param), "{body}");
            assert!(error.to_string().contains(message), "{error}");
        }
    }
    let page = format!("<html>{}</html>", "x".repeat(5000));
    let error = play(What::Create, [answer("422 Unprocessable Entity", "", &page)]).expect_err("refused");
    assert_eq!((error.message(), error.body()), (None, Some(page.as_str())));
    assert!(error.to_string().len() < 200, "{error}");
}

#[test]
fn refusal_with_status_200_is_an_error() {
    for (body, status) in [
        (r#"{"code":"ERROR_CODE_NOT_FOUND","message":"no such job","payload":{}}"#, 404),
        (r#"{"title":"Bad","status":422,"detail":"no such job"}"#, 422),
        (r#"{"success":false,"message":"no such job"}"#, 200),
        (r#"{"error":{"message":"no such job"}}"#, 200),
        (r#"{"errors":["no such job"]}"#, 200),
        (r#"{"result":{"error":"no such job"}}"#, 200),
        (
            r#"{"response":{"result":{"code":"ERROR_CODE_NOT_FOUND","message":"no such job"},"status":200}}"#,
            404,
        ),
        ("\u{FEFF}{\"error\":\"no such job\"}", 200),
    ] {
        for what in What::ALL {
            let error = play(what, [answer("200 OK", "", body)]).expect_err(body);
            assert!(
                matches!(error.kind(), ErrorKind::Api(found) if found.as_u16() == status),
                "{body}: {error}"
            );
            assert!(error.to_string().contains("no such job"), "{error}");
            assert_eq!((error.sent(), error.settled_by()), (Sent::Yes, None), "{body}");
        }
    }
    for body in [
        r#"{"id":7,"error":"none"}"#,
        r#"{"items":[],"errors":["x"]}"#,
        r#"{"error":null}"#,
        r#"{"message":"done","id":7}"#,
        r#"{"response":{"result":{"id":7},"success":false}}"#,
    ] {
        play(What::Read, [answer("200 OK", "", body)]).unwrap_or_else(|error| panic!("{body}: {error}"));
    }
}

#[test]
fn refusal_beside_an_empty_result_is_an_error() {
    for body in [
        r#"{"success":false,"result":{}}"#,
        r#"{"error":"no such job","result":{"a":1}}"#,
        r#"{"response":{"success":false,"result":{}}}"#,
        r#"{"success":false,"response":{"result":{},"status":200}}"#,
        r#"{"errors":[{"message":"no such job"}],"response":{"result":[],"status":200}}"#,
    ] {
        for what in What::ALL {
            let error = play(what, [answer("200 OK", "", body)]).expect_err(body);
            assert!(matches!(error.kind(), ErrorKind::Api(_)), "{body}: {error}");
        }
    }
}

#[test]
fn message_without_an_id_is_no_created_item() {
    for body in [
        r#"{"message":"Contact is on stop"}"#,
        r#"{"Message":"Contact is on stop","payload":null}"#,
        r#"{"result":{"message":"Contact is on stop"}}"#,
        r#"{"response":{"result":{"message":"Contact is on stop"},"status":200}}"#,
        r#""Contact is on stop""#,
    ] {
        let server = Faults::playing([answer("200 OK", "", body)]);
        let client = builder(&server.url(), &Fake::new()).build().expect("a client");
        let error = run(client.jobs().create(42, 7).send()).expect_err(body);
        assert!(matches!(error.kind(), ErrorKind::Api(status) if status.is_success()), "{body}: {error}");
        assert_eq!(error.message(), Some("Contact is on stop"), "{body}");
        // A message says neither that the job exists nor that it does not.
        assert_eq!((error.is_in_doubt(), error.settled_by()), (true, Some("jobs.list")), "{body}");
        assert_eq!(server.connections(), 1, "{body}");
    }
    // A change may be confirmed by a message.
    let done = r#"{"message":"Job was changed"}"#;
    play(What::Change, [answer("200 OK", "", done)]).expect("a success");
    let error = play(What::Read, [answer("200 OK", "", done)]).expect_err("no job");
    assert!(!error.is_in_doubt(), "{error}");
}

#[test]
fn unrequested_encoding_is_named() {
    let headers = "content-encoding: gzip\r\n";
    let error = play(What::Create, [bytes("200 OK", headers, b"\x1f\x8b\x08\x00\x00")]).expect_err("no JSON");
    assert!(error.is_decode() && error.settled_by().is_some(), "{error}");
    assert!(error.to_string().contains("encoded as gzip, which this client did not ask for"), "{error}");
    let error =
        play(What::Read, [bytes("404 Not Found", headers, b"\x1f\x8b\x08\x00\x00")]).expect_err("refused");
    assert!(error.is_not_found() && error.to_string().contains("the encoding gzip"), "{error}");
    play(What::Read, [bytes("200 OK", "content-encoding: identity\r\n", b"{}")]).expect("an answer");
}

#[test]
fn key_is_redacted_in_every_encoding() {
    for text in [
        r"sk\/live+Secret==12",
        r"sk\u002flive\u002BSecret\u003d=12",
        "sk%2Flive%2BSecret%3D%3D12",
        "sk&#x2F;live+Secret==12",
    ] {
        let body = format!(r#"{{"message":"Unknown key {text}","other":"{text}"}}"#);
        let server = Faults::playing([answer("401 Unauthorized", "", &body)]);
        let client =
            Client::builder().api_key("sk/live+Secret==12").base_url(server.url()).build().expect("a client");
        let error = run(client.jobs().get(7).send()).expect_err("refused");
        assert_eq!(error.message(), Some("Unknown key [key]"), "{text}");
        let body = error.body().expect("a body");
        assert_eq!(body, r#"{"message":"Unknown key [key]","other":"[key]"}"#, "{text}");
    }
}

#[test]
fn message_of_the_server_is_one_printable_line() {
    let body = r#"{"code":"E\u001b[2J","message":"a\r\nERROR forged\u0000\u202e b\u2028c","param":"x\ny"}"#;
    let error = play(What::Read, [answer("400 Bad Request", "", body)]).expect_err("refused");
    assert!(
        !error.to_string().contains(|c: char| c.is_control() || c == '\u{202e}' || c == '\u{2028}'),
        "{error:?}"
    );
    assert_eq!((error.message(), error.param()), (Some("a ERROR forged b c"), Some("x y")));
    let long = format!(r#"{{"message":"{}"}}"#, "long ".repeat(1000));
    let error = play(What::Read, [answer("400 Bad Request", "", &long)]).expect_err("refused");
    assert!(error.to_string().len() < 500 && shown(&error).len() < 2000, "{error}");
}

#[test]
fn too_many_json_values_are_refused() {
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
    let body = format!("[{}0]", "0,".repeat(1_000_000));
    let error = play(What::Read, [raw(format!("{head}{body}"))]).expect_err("too many");
    assert!(error.is_too_large() && error.settled_by().is_none(), "{error}");
    assert!(error.to_string().contains("more than 1000000 JSON values"), "{error}");
    let text = format!("[{:?}]", ",".repeat(3_000_000));
    play(What::Read, [raw(format!("{head}{text}"))]).expect("a long string is one value");
}
