//! Items that are broken, or cannot be decoded.

use crate::{client, page, run};
use serde_json::{Value, json};
use std::collections::HashMap;
use tests::faults::{Faults, Script, answer, script};
use vh3_bigchange::JobType;

/// Returns a page of three items, the second of which is this.
fn around(bad: &[u8]) -> Script {
    let body = [br#"{"items":[{"id":1},"#, bad, br#",{"id":3}]}"#].concat();
    script(move |peer| {
        peer.request();
        peer.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len()));
        peer.write(&body);
    })
}

/// Returns all items as JSON.
fn values(bad: &[u8]) -> Vec<Value> {
    let server = Faults::playing([around(bad), page(&[])]);
    run(async {
        let mut items = client(&server).job_types().list().items_as::<Value>().with_single_pass();
        let mut values = Vec::new();
        while let Some(item) = items.try_next().await.expect("no error") {
            values.push(item);
        }
        values
    })
}

/// Returns the names of all items, read as entities.
fn names(bad: &[u8]) -> Vec<Option<String>> {
    let server = Faults::playing([around(bad), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().items().with_single_pass();
        let mut names = Vec::new();
        while let Some(item) = types.try_next().await.expect("no error") {
            names.push(item.name);
        }
        names
    })
}

#[track_caller]
fn check(bad: &[u8], read: &Value) {
    assert_eq!(values(bad), [json!({"id": 1}), read.clone(), json!({"id": 3})]);
    assert_eq!(names(bad), [None, read["name"].as_str().map(str::to_owned), None]);
}

#[test]
fn lone_surrogate_becomes_a_replacement_character() {
    check(br#"{"id":2,"name":"Leak \ud83d"}"#, &json!({"id": 2, "name": "Leak \u{fffd}"}));
    check(br#"{"id":2,"name":"\ude00 Leak"}"#, &json!({"id": 2, "name": "\u{fffd} Leak"}));
    check(br#"{"\ud83d":1,"id":2,"name":"a"}"#, &json!({"\u{fffd}": 1, "id": 2, "name": "a"}));
}

#[test]
fn number_out_of_range_becomes_a_string() {
    check(br#"{"id":2,"weird":1e400}"#, &json!({"id": 2, "weird": "1e400"}));
    check(br#"{"id":2,"weird":[-1e999,NaN]}"#, &json!({"id": 2, "weird": ["-1e999", "NaN"]}));
}

#[test]
fn invalid_utf8_is_read() {
    check(b"{\"id\":2,\"name\":\"caf\xe9\"}", &json!({"id": 2, "name": "caf\u{fffd}"}));
}

#[test]
fn control_characters_and_stray_backslashes_are_read() {
    check(b"{\"id\":2,\"name\":\"a\nb\"}", &json!({"id": 2, "name": "a\nb"}));
    check(br#"{"id":2,"name":"C:\x"}"#, &json!({"id": 2, "name": "C:\\x"}));
}

/// Returns a page whose second item does not decode as [`Strict`].
fn odd() -> Script {
    around(br#"{"id":"planted"}"#)
}

type Strict = HashMap<String, i64>;

#[test]
fn undecodable_item_can_be_skipped() {
    let server = Faults::playing([around(br#"{"id":"planted"}"#), page(&[])]);
    run(async {
        let mut items = client(&server).job_types().list().items_as::<Strict>().with_single_pass();
        assert!(!items.skip_item(), "nothing to skip");
        let first = items.try_next().await.expect("no error").expect("an item");
        assert_eq!(first["id"], 1);
        let error = items.try_next().await.expect_err("the second one").to_string();
        assert!(error.contains("item 2 of page 1") && error.contains("at $.id"), "{error}");
        assert!(items.skip_item() && !items.skip_item());
        let third = items.try_next().await.expect("no error").expect("an item");
        assert_eq!(third["id"], 3);
        assert!(items.try_next().await.expect("no error").is_none());
        assert_eq!(items.progress().items, 2);
    });
}

#[test]
fn page_omits_skipped_items() {
    let server = Faults::playing([around(br#"{"id":"a"},{"id":"b"}"#), page(&[7]), page(&[])]);
    run(async {
        let mut pages = client(&server).job_types().list().pages_as::<Strict>().with_single_pass();
        let mut errors = 0;
        let mut ids = Vec::new();
        loop {
            match pages.try_next().await {
                Ok(Some(page)) => ids.extend(page.items.iter().map(|item| item["id"])),
                Ok(None) => break,
                Err(_) if pages.skip_item() => errors += 1,
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!((errors, ids), (2, vec![1, 3, 7]));
    });
}

#[test]
fn skipped_item_stays_skipped_after_resuming() {
    // Nothing on the page is new, so it is requested again.
    let server = Faults::playing([odd(), page(&[]), odd(), odd(), page(&[])]);
    run(async {
        let client = client(&server);
        let mut items = client.job_types().list().items_as::<Strict>().with_single_pass();
        items.try_next().await.expect("no error").expect("an item");
        items.try_next().await.expect_err("the second one");
        items.skip_item();
        items.try_next().await.expect("no error").expect("an item");
        let rest = client.job_types().list().items_as::<Strict>().with_single_pass();
        let mut rest = rest.resume(items.cursor()).expect("the same list");
        assert!(rest.try_next().await.is_ok_and(|item| item.is_none()));
    });
}

#[test]
fn only_decode_errors_can_be_skipped() {
    let server = Faults::playing([answer("500 Internal Server Error", "", "")]);
    run(async {
        let mut types: vh3_bigchange::Items<JobType> =
            client(&server).job_types().list().items().with_single_pass();
        types.try_next().await.expect_err("the server failed");
        assert!(!types.skip_item());
        assert!(types.try_next().await.is_ok_and(|item| item.is_none()));
    });
}

#[test]
fn truncated_page_is_an_error() {
    let server = Faults::playing([answer("200 OK", "", r#"{"items":[{"id":1},{"id":2"#)]);
    run(async {
        let error = client(&server)
            .job_types()
            .list()
            .items()
            .with_single_pass()
            .with_single_pass()
            .try_next()
            .await
            .expect_err("half a page");
        assert!(error.is_decode(), "{error}");
    });
}
