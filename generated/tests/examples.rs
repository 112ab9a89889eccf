//! Runs the example programs, as a user would, against a server on loopback.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process, thread};

use serde_json::{Value, json};

/// Returns status and body of a response, by the path, the body and the number of earlier requests.
type Respond = fn(&str, &Value, usize) -> (u16, Value);

/// Starts a server that runs until this process ends, and returns its URL.
fn serve(respond: Respond) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let count = AtomicUsize::new(0);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            serve_one(stream, |path, body| respond(path, body, count.fetch_add(1, Ordering::SeqCst)));
        }
    });
    format!("http://{address}/api:test")
}

fn serve_one(stream: TcpStream, respond: impl Fn(&str, &Value) -> (u16, Value)) {
    let mut reader = BufReader::new(stream);
    let (mut first, mut length) = (String::new(), 0);
    reader.read_line(&mut first).unwrap();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        match line.trim().to_ascii_lowercase().split_once(": ") {
            Some(("content-length", value)) => length = value.parse().unwrap(),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let path = first.split(' ').nth(1).unwrap().trim_start_matches("/api:test");
    let (status, text) = respond(path, &serde_json::from_slice(&body).unwrap());
    // A string is sent without quotes.
    let text = text.as_str().map_or_else(|| text.to_string(), str::to_owned);
    let length = text.len();
    let head = format!("HTTP/1.1 {status} Status\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    // The program closes the connection if the response is too large.
    reader.get_mut().write_all((head + &text).as_bytes()).ok();
}

fn run(example: &str, url: &str, arguments: &[&str]) -> Output {
    let mut command = program(example, arguments);
    let output = command.env("VH3_BASE_URL", url).output().unwrap();
    let shown = printed(&output);
    assert!(!shown.contains("planted-secret"), "{shown}");
    output
}

fn program(example: &str, arguments: &[&str]) -> Command {
    // This test is in `deps`, beside the folder of the examples. `cargo test` builds them.
    let folder = env::current_exe().unwrap().ancestors().nth(2).unwrap().join("examples");
    let program = folder.join(format!("{example}{}", env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "{} is missing; fix: cargo build -p vh3-bigchange --examples",
        program.display()
    );
    let mut command = Command::new(program);
    command.args(arguments).env("VH3_API_KEY", "planted-secret");
    command
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Returns 3000 jobs of three years, at most 500 on a page. One is at the boundary of two windows. The fifth page fails.
fn three_years(_: &str, body: &Value, before: usize) -> (u16, Value) {
    if before == 4 {
        return (400, json!({"message": "not now"}));
    }
    let (from, to) = (body["createdAtFrom"].as_str().unwrap(), body["createdAtTo"].as_str().unwrap());
    let page = usize::try_from(body["pageNumber"].as_i64().unwrap()).unwrap();
    let mut jobs = Vec::new();
    for id in 0..3000 {
        let at = created_at(id);
        if from <= at.as_str() && at.as_str() <= to {
            jobs.push(json!({"id": id, "createdAt": at}));
        }
    }
    let items: Vec<_> = jobs.into_iter().skip((page - 1) * 500).take(500).collect();
    (200, json!({"response": {"result": {"items": items}, "status": 200}}))
}

fn created_at(id: usize) -> String {
    match id {
        1000 => "2024-01-01T00:00:00Z".to_owned(),
        _ => format!("{}-06-01T{:02}:{:02}:00Z", 2023 + id / 1000, id % 1000 / 60, id % 1000 % 60),
    }
}

/// Returns the same jobs, but only the first page fails.
fn failing_first(path: &str, body: &Value, before: usize) -> (u16, Value) {
    if before == 0 { (403, json!({"message": "not now"})) } else { three_years(path, body, usize::MAX) }
}

#[test]
fn interrupted_export_is_resumed() {
    check_export("export", three_years);
}

#[test]
fn export_that_failed_at_once_is_resumed() {
    check_export("early", failing_first);
}

#[track_caller]
fn check_export(name: &str, respond: Respond) {
    let (url, folder) = (serve(respond), folder(name));
    let file = folder.join("jobs.ndjson");
    let arguments = ["2023-01-01T00:00:00Z", "2025-12-31T23:59:59Z", file.to_str().unwrap()];
    let broken = run("export_jobs", &url, &arguments);
    assert!(!broken.status.success() && printed(&broken).contains("not now"), "{}", printed(&broken));
    let whole = run("export_jobs", &url, &arguments);
    assert!(whole.status.success(), "{}", printed(&whole));
    let text = fs::read_to_string(&file).unwrap();
    let ids: Vec<_> =
        text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].as_u64()).collect();
    assert_eq!(ids.len(), 3000);
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 3000, "each job once");
    let again = run("export_jobs", &url, &arguments);
    assert!(printed(&again).contains("is already complete: 3000 jobs"), "{}", printed(&again));
    let longer = run("export_jobs", &url, &["2023-01-01T00:00:00Z", "2026-12-31T23:59:59Z", arguments[2]]);
    assert!(!longer.status.success(), "{}", printed(&longer));
    assert!(printed(&longer).contains("to 2025-12-31T23:59:59Z and the request for"), "{}", printed(&longer));
    fs::remove_file(&file).unwrap();
    let mut cursor = fs::read_to_string(folder.join("jobs.ndjson.cursor")).unwrap();
    cursor = cursor.replace("\"done\":true", "\"done\":false");
    fs::write(folder.join("jobs.ndjson.cursor"), cursor).unwrap();
    let missing = run("export_jobs", &url, &arguments);
    assert!(printed(&missing).contains("jobs.ndjson.cursor to start again"), "{}", printed(&missing));
    fs::remove_dir_all(folder).unwrap();
}

/// Returns one page of three jobs, the second of which is malformed.
fn malformed_job(_: &str, body: &Value, _: usize) -> (u16, Value) {
    let text = match body["pageNumber"].as_i64() {
        Some(1) => r#"{"items":[{"id":1},{"id":2,"description":"Leak \ud83d","weird":1e400},{"id":3}]}"#,
        _ => r#"{"items":[]}"#,
    };
    (200, json!(text))
}

#[test]
fn malformed_job_is_exported() {
    let (url, folder) = (serve(malformed_job), folder("broken"));
    let file = folder.join("jobs.ndjson");
    let arguments = ["2023-01-01T00:00:00Z", "2023-12-31T23:59:59Z", file.to_str().unwrap()];
    let output = run("export_jobs", &url, &arguments);
    assert!(output.status.success(), "{}", printed(&output));
    let text = fs::read_to_string(&file).unwrap();
    let second: Value = serde_json::from_str(text.lines().nth(1).unwrap()).unwrap();
    assert_eq!(second, json!({"id": 2, "description": "Leak \u{fffd}", "weird": "1e400"}));
    assert_eq!(text.lines().count(), 3);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn job_is_created_and_scheduled() {
    let url = serve(|path, body, _| match path {
        "/jobs/create" => (200, json!({"result": {"id": "77"}, "status": 201})),
        "/jobs/scheduling" if body["jobId"] == 77 => (200, json!({"result": null, "status": 204})),
        _ => (404, Value::Null),
    });
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert_eq!(printed(&output), "job 77 was created\njob 77 is planned for 2026-03-31T09:00:00Z\n");
}

#[test]
fn uncertain_create_names_its_settling_read() {
    let url = serve(|_, _, _| (500, json!({"message": "down"})));
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert!(
        !output.status.success() && printed(&output).contains("call jobs.list before"),
        "{}",
        printed(&output)
    );
}

#[test]
fn create_with_an_html_response_is_uncertain() {
    let url = serve(|_, _, _| (200, json!("<html>We will be back soon</html>")));
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert!(
        !output.status.success() && printed(&output).contains("call jobs.list before"),
        "{}",
        printed(&output)
    );
    assert!(!printed(&output).contains("refused"), "{}", printed(&output));
}

#[test]
fn create_with_a_large_response_was_applied() {
    let url = serve(|_, _, _| (200, json!({"id": 77, "description": "x".repeat(33 << 20)})));
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert!(
        !output.status.success() && printed(&output).contains("do not send it again"),
        "{}",
        printed(&output)
    );
    assert!(!printed(&output).contains("refused"), "{}", printed(&output));
}

#[test]
fn failed_schedule_reports_the_created_job() {
    let url = serve(|path, _, _| match path {
        "/jobs/create" => (200, json!({"id": 77})),
        _ => (422, json!({"message": "no such resource"})),
    });
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    let text = printed(&output);
    assert!(text.contains("job 77 was created") && text.contains("the schedule was refused"), "{text}");
}

#[test]
fn status_is_watched_to_the_end_of_the_job() {
    let url = serve(|_, body, _| {
        let items = json!([
            {"id": 1, "status": "new", "createdAt": "2026-01-01T00:00:00Z"},
            {"id": 2, "status": "completedOk", "createdAt": "2026-01-02T00:00:00Z", "comment": "done"},
        ]);
        (200, json!({"items": if body["pageNumber"] == 1 { items } else { json!([]) }}))
    });
    let output = run("watch_status", &url, &["12345"]);
    assert_eq!(printed(&output), "2026-01-01T00:00:00Z: new \n2026-01-02T00:00:00Z: completedOk done\n");
}

/// Without trusted certificates, the program fails with advice and does not panic.
#[cfg(all(feature = "rustls", target_os = "linux"))]
#[test]
fn missing_certificates_are_reported() {
    let folder = folder("certificates");
    let mut command = program("watch_status", &["12345"]);
    command
        .env_remove("VH3_BASE_URL")
        .env("SSL_CERT_FILE", folder.join("none.pem"))
        .env("SSL_CERT_DIR", &folder);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "an error, not a panic: {}", printed(&output));
    for part in ["ca-certificates", "SSL_CERT_FILE"] {
        assert!(printed(&output).contains(part), "{}", printed(&output));
    }
}
