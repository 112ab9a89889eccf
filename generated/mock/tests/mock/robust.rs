//! The server under load, and its recordings of requests.

use crate::{Raw, client, jobs, mock, run};
use serde_json::json;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};
use vh3_bigchange_mock::Mock;

#[test]
fn long_list_blocks_no_other_call() {
    let mock = jobs(u32::MAX);
    let raw = Raw::new(&mock);
    run(async {
        let body = json!({
            "createdAtFrom": "2026-01-01T00:00:00Z", "createdAtTo": "2026-03-31T23:59:59Z", "reference": ["none"],
        });
        let slow = raw.request("POST", "/jobs/list").header("Content-Type", "application/json");
        let slow = slow.body(body.to_string()).timeout(Duration::from_millis(300)).send();
        let get = async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            client(&mock).jobs().get(12345).send().await.map(drop)
        };
        let (slow, get) = tokio::join!(slow, get);
        assert!(slow.expect_err("the list is long").is_timeout());
        get.expect("a job");
    });
}

#[test]
fn fields_in_every_place_hide_the_key() {
    let mock = mock();
    let key = "planted/secret+1==";
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    run(async {
        let target = "/jobs/start?api_key=planted%2Fsecret%2B1%3D%3D";
        let request =
            http.post(mock.url() + target).header("X-API-Key", key).header("Cookie", "planted-cookie");
        let request = request
            .header("Authorization", "Bearer planted-token")
            .header("Content-Type", "application/json");
        let body = json!({ "jobId": 12345, "comment": format!("the key is {key}") });
        let response = request.body(body.to_string()).send().await.expect("a response");
        assert_eq!(response.status().as_u16(), 200);
    });
    let mut line = Vec::new();
    mock.journal()[0].write(&mut line).expect("written");
    let line = String::from_utf8(line).expect("UTF-8");
    for secret in ["planted", "Bearer", "cookie", "authorization", "x-api-key"] {
        assert!(!line.to_lowercase().contains(secret), "{secret}: {line}");
    }
    assert!(line.contains("/jobs/start?api_key=[key]") && line.contains("the key is [key]"), "{line}");
}

#[test]
fn group_without_rows_blocks_no_other_call() {
    let mock = jobs(u32::MAX);
    let client = client(&mock);
    let start = Instant::now();
    run(async {
        let group = client.job_groups().create().name("Refurb").send().await.expect("a group");
        client.job_groups().complete(group.id.expect("an id")).send().await.expect("completed");
        client.jobs().get(12345).send().await.expect("a job");
    });
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn credentials_without_the_key_header_are_hidden() {
    let mock = mock();
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    run(async {
        let target = "/jobs/job?jobId=12345&api_key=planted-query&sig=1";
        let request = http.get(mock.url() + target).header("Proxy-Authorization", "Basic planted-proxy");
        let request =
            request.header("Authorization", "planted-token").header("Cookie", "id=planted-cookie; a=1");
        let request = request.header("User-Agent", "planted-token/1 planted-proxy planted-cookie");
        assert_eq!(request.send().await.expect("a response").status().as_u16(), 401);
    });
    let line = serde_json::to_string(&mock.journal()[0]).expect("JSON");
    assert!(!line.contains("planted"), "{line}");
    assert!(line.contains("/jobs/job?jobId=12345&api_key=[key]&sig=1"), "{line}");
    assert!(line.contains("[key]/1 [key] [key]"), "{line}");
}

/// Sends the start of a request and asserts that the server closes the connection.
#[track_caller]
fn check_closed(start_of_request: &str) {
    let mock = crate::started(Mock::builder().request_timeout(Duration::from_millis(200)));
    let address = mock.url().replace("http://", "");
    let address = address.split('/').next().expect("an address").to_owned();
    let mut stream = TcpStream::connect(address).expect("connected");
    stream.write_all(start_of_request.as_bytes()).expect("written");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    // The server closes the connection: reading ends, with or without a response.
    let mut rest = Vec::new();
    let ended = stream.read_to_end(&mut rest);
    assert!(ended.is_ok(), "{ended:?}");
}

#[test]
fn half_a_head_is_closed() {
    check_closed("");
    check_closed("GET /jobs/job HTTP/1.1\r\nHost: x\r\n");
}

#[test]
fn half_a_body_is_closed() {
    check_closed("POST /jobs/start HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{\"jobId\":");
}
