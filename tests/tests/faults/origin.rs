//! The API key is sent to the base URL only, and no error shows it.

use crate::clock::Fake;
use crate::{KEY, What, builder, client, ok, play, port, run, shown};
use serde_json::Value;
use tests::faults::{Faults, answer, close, raw};
use vh3_bigchange::{Client, ErrorKind, reqwest};

#[test]
fn redirects_are_reported_and_not_followed() {
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        for what in What::ALL {
            let elsewhere = Faults::playing([ok()]);
            let to = format!("location: {}/path?query=planted-query\r\n", elsewhere.url());
            let error = play(what, [answer(status, &to, "")]).expect_err("not followed");
            assert_eq!(error.kind(), ErrorKind::Redirect);
            let text = shown(&error);
            assert!(text.contains(&format!("a redirect to {}, which", elsewhere.url())), "{text}");
            assert!(!text.contains("planted") && !text.contains("/path"), "{text}");
            assert_eq!(elsewhere.connections(), 0);
        }
    }
}

#[test]
fn redirect_error_names_the_target_origin() {
    for (to, origin) in [
        ("https://user:planted@b.example/x#y", "https://b.example,"),
        ("//c.example:8443/x", "http://c.example:8443,"),
        ("/elsewhere", "http://127.0.0.1"),
        ("data:planted", "nowhere in particular,"),
        ("http://[", "nowhere in particular,"),
        ("https://planted-secret.example/", "https://[key].example,"),
    ] {
        let moved = answer("302 Found", &format!("location: {to}\r\n"), "");
        let text = shown(&play(What::Read, [moved]).expect_err("not followed"));
        assert!(text.contains(&format!("a redirect to {origin}")) && !text.contains("planted"), "{text}");
    }
    let text = shown(&play(What::Read, [answer("304 Not Modified", "", "")]).expect_err("not followed"));
    assert!(text.contains("nowhere in particular"), "{text}");
}

#[test]
fn redirect_followed_by_a_custom_client_is_found() {
    let elsewhere = Faults::playing([ok(), ok()]);
    let moved = answer("302 Found", &format!("location: {}/a?planted=1\r\n", elsewhere.url()), "");
    let (server, clock) = (Faults::playing([moved]), Fake::new());
    // With TLS, building fails on a machine without certificates.
    let Ok(http) = reqwest::Client::builder().no_proxy().build() else { return };
    let client = builder(&server.url(), &clock).http_client(http).build().expect("a client");
    let error = run(What::ReadByPost.send(&client)).expect_err("that was another server");
    assert!(error.is_redirect() && error.attempts() == 1);
    assert!(
        error.to_string().contains(&format!("followed a redirect to {}, and", elsewhere.url())),
        "{error}"
    );
    assert!(!shown(&error).contains("planted"));
}

#[test]
fn no_referer_or_cookie_is_sent() {
    let (server, clock) = (Faults::playing([ok()]), Fake::new());
    run(What::Read.send(&client(&server, &clock))).expect("an answer");
    let request = server.next().to_ascii_lowercase();
    assert!(!request.contains("referer:") && !request.contains("cookie:"), "{request}");
}

#[test]
fn errors_show_neither_key_nor_query() {
    let (held, clock) = (port(), Fake::new());
    let nobody = builder(&crate::url(&held), &clock).build().expect("a client");
    drop(held);
    let private = "planted-value";
    let send = |client: &Client| run(client.jobs().get(7).extra("note", private).send_as::<Vec<String>>());
    let mut errors = vec![send(&nobody).expect_err("nobody listens")];
    let scripts: [fn() -> tests::faults::Script; 6] = [
        close,
        || raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
        || raw("HTTP/1.1 200 OK\r\nplanted-secret\r\n\r\n"),
        || {
            answer(
                "500 Oh",
                "x-key: planted-secret\r\n",
                r#"{"message":"no planted-secret","code":"planted-secret"}"#,
            )
        },
        || answer("200 OK", "", r#"["a",{"planted-value":"planted-value"}]"#),
        || answer("200 OK", "", r#"{"message":"planted-value","other":1}"#),
    ];
    for script in scripts {
        let server = Faults::playing([script(), script(), script()]);
        errors.push(send(&client(&server, &clock)).expect_err("no success"));
    }
    assert_eq!(errors.len(), 7);
    for error in errors {
        let text = shown(&error);
        assert!(!text.contains("planted"), "{text}");
        assert!(!text.contains("note="), "{text}");
        assert!(!error.body().is_some_and(|body| body.contains(KEY)), "{text}");
    }
}

#[test]
fn decode_error_names_path_and_types() {
    let body = r#"{"response":{"result":{"items":[{"id":1},{"id":"planted-value"}]},"status":200}}"#;
    let (server, clock) = (Faults::playing([answer("200 OK", "", body)]), Fake::new());
    type Page = std::collections::HashMap<String, Vec<std::collections::HashMap<String, i64>>>;
    let error =
        run(client(&server, &clock).jobs().get(7).send_as::<Page>()).expect_err("a text is no number");
    assert!(error.is_decode());
    assert_eq!(
        error.to_string(),
        "jobs.get: the call succeeded but its answer is JSON of another shape than expected at $.response.result.items[1].id (expected i64, found a text); the body is kept in the error"
    );
    assert_eq!(error.body(), Some(body));
    let answer = play(What::Read, [answer("200 OK", "", body)]).expect("it is JSON");
    assert!(matches!(*answer, Value::Object(_)));
}
