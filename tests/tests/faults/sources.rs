//! The sources of errors: every error that another error caused has it, and none has a value of the response.

use crate::{KEY, What, play, port, run, shown, url};
use std::error::Error as _;
use tests::faults::{Script, answer, raw, reset};
use vh3_bigchange::{Client, Error, ErrorKind, RetryPolicy};

/// Asserts the kind of an error and a part of the text of its innermost source.
#[track_caller]
fn check(error: &Error, kind: ErrorKind, words: &str) {
    assert_eq!(error.kind(), kind, "{error}");
    let mut innermost = error.source().unwrap_or_else(|| panic!("no source: {error:?}"));
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    assert!(innermost.to_string().contains(words), "{innermost}");
    assert!(!shown(error).contains("private") && !shown(error).contains(KEY), "{}", shown(error));
}

fn failed(what: What, script: Script) -> Error {
    play(what, [script]).expect_err("a failure")
}

#[test]
fn lost_connection_has_its_cause() {
    for what in What::WRITES {
        check(&failed(what, raw("")), ErrorKind::Transport, "connection closed before message completed");
        check(&failed(what, reset("")), ErrorKind::Transport, "");
        let cut = raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"");
        check(&failed(what, cut), ErrorKind::Transport, "end of file");
        check(&failed(what, raw("HTTP/9.9 what\r\n\r\n")), ErrorKind::Transport, "HTTP version");
    }
}

#[test]
fn refused_connection_has_its_cause() {
    let port = port();
    let address = url(&port);
    drop(port);
    let client = Client::builder().api_key(KEY).base_url(address).retry(RetryPolicy::none());
    let client = client.build().expect("a client");
    let error = run(What::Create.send(&client)).expect_err("nothing listens");
    check(&error, ErrorKind::Connect, "efused");
}

#[test]
fn response_without_json_has_its_cause() {
    for what in What::ALL {
        let error = failed(what, answer("200 OK", "", "<html>private</html>"));
        check(&error, ErrorKind::Decode, "expected value at line 1 column 1");
        let error = failed(what, answer("200 OK", "", r#"{"a":"private"#));
        check(&error, ErrorKind::Decode, "EOF while parsing");
        let error = failed(what, answer("200 OK", "", r#"{"a":"private"} x"#));
        check(&error, ErrorKind::Decode, "trailing characters");
        let error = failed(what, answer("200 OK", "content-encoding: gzip\r\n", "\u{1f}private"));
        check(&error, ErrorKind::Decode, "expected value");
    }
}

#[test]
fn unexpected_shape_has_its_cause() {
    for (body, words) in
        [(r#""private""#, "found a text"), ("[1]", "found an array"), ("7", "found a number")]
    {
        let server = tests::faults::Faults::playing([answer("200 OK", "", body)]);
        let client = crate::client(&server, &crate::clock::Fake::new());
        let error = run(client.jobs().get(7).send()).expect_err("no job");
        check(&error, ErrorKind::UnexpectedShape, words);
    }
}

#[test]
fn unreadable_base_url_has_its_cause() {
    let builder = Client::builder().api_key(KEY).base_url("private://[");
    let error = builder.build().expect_err("no URL");
    check(&error, ErrorKind::InvalidUrl, "IPv6");
}
