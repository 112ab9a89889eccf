//! Runs the example programs, as a user would, against a server of this machine.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process, thread};

use serde_json::{Value, json};

/// What a server answers: a status and a body, by path, body and how many requests there were before.
type Answers = fn(&str, &Value, usize) -> (u16, Value);

/// Serves for as long as this process lives, and gives the URL.
fn serve(answers: Answers) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let count = AtomicUsize::new(0);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            answer(stream, |path, body| answers(path, body, count.fetch_add(1, Ordering::SeqCst)));
        }
    });
    format!("http://{address}/api:test")
}

fn answer(stream: TcpStream, answers: impl Fn(&str, &Value) -> (u16, Value)) {
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
    let (status, text) = answers(path, &serde_json::from_slice(&body).unwrap());
    // A text is sent as it is, whatever it is.
    let text = text.as_str().map_or_else(|| text.to_string(), str::to_owned);
    let length = text.len();
    let head = format!("HTTP/1.1 {status} Said\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    // Who finds an answer too large does not read it.
    reader.get_mut().write_all((head + &text).as_bytes()).ok();
}

fn run(example: &str, url: &str, arguments: &[&str]) -> Output {
    let mut command = program(example, arguments);
    let output = command.env("VH3_BASE_URL", url).output().unwrap();
    let shown = said(&output);
    assert!(!shown.contains("planted-secret"), "{shown}");
    output
}

fn program(example: &str, arguments: &[&str]) -> Command {
    // Beside `deps`, which this test is in: `cargo test` builds the examples of the package that it tests.
    let folder = env::current_exe().unwrap().ancestors().nth(2).unwrap().join("examples");
    let program = folder.join(format!("{example}{}", env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "{} is missing; `cargo build -p vh3-bigchange --examples` makes it",
        program.display()
    );
    let mut command = Command::new(program);
    command.args(arguments).env("VH3_API_KEY", "planted-secret");
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// 3000 jobs of three years, 500 on a page at most, one of them at the boundary of two windows. The fifth page fails.
fn three_years(_: &str, body: &Value, before: usize) -> (u16, Value) {
    if before == 4 {
        return (400, json!({"message": "not now"}));
    }
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    let (from, to) = (text("createdAtFrom"), text("createdAtTo"));
    let page = usize::try_from(body["pageNumber"].as_i64().unwrap()).unwrap();
    let created = |id: usize| match id {
        1000 => "2024-01-01T00:00:00Z".to_owned(),
        _ => format!("{}-06-01T{:02}:{:02}:00Z", 2023 + id / 1000, id % 1000 / 60, id % 1000 % 60),
    };
    let jobs = (0..3000).map(|id| json!({"id": id, "createdAt": created(id)}));
    let within = jobs.filter(|job| {
        let at = job["createdAt"].as_str().unwrap();
        from.as_str() <= at && at <= to.as_str()
    });
    let items: Vec<_> = within.skip((page - 1) * 500).take(500).collect();
    (200, json!({"response": {"result": {"items": items}, "status": 200}}))
}

/// The same, but that the first page fails and no other.
fn three_years_at_the_second_time(path: &str, body: &Value, before: usize) -> (u16, Value) {
    if before == 0 { (403, json!({"message": "not now"})) } else { three_years(path, body, usize::MAX) }
}

#[test]
fn an_export_that_was_broken_off_is_gone_on_with() {
    check_export("export", three_years);
}

#[test]
fn an_export_that_broke_off_at_once_is_gone_on_with_too() {
    check_export("early", three_years_at_the_second_time);
}

#[track_caller]
fn check_export(name: &str, answers: Answers) {
    let (url, folder) = (serve(answers), folder(name));
    let file = folder.join("jobs.ndjson");
    let arguments = ["2023-01-01T00:00:00Z", "2025-12-31T23:59:59Z", file.to_str().unwrap()];
    let broken = run("export_jobs", &url, &arguments);
    assert!(!broken.status.success() && said(&broken).contains("not now"), "{}", said(&broken));
    let whole = run("export_jobs", &url, &arguments);
    assert!(whole.status.success(), "{}", said(&whole));
    let text = fs::read_to_string(&file).unwrap();
    let ids: Vec<_> =
        text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].as_u64()).collect();
    assert_eq!(ids.len(), 3000);
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 3000, "each job once");
    let again = run("export_jobs", &url, &arguments);
    assert!(said(&again).contains("is complete: 3000 jobs"), "{}", said(&again));
    let longer = run("export_jobs", &url, &["2023-01-01T00:00:00Z", "2026-12-31T23:59:59Z", arguments[2]]);
    assert!(!longer.status.success(), "{}", said(&longer));
    assert!(said(&longer).contains("to 2025-12-31T23:59:59Z and the request for"), "{}", said(&longer));
    fs::remove_file(&file).unwrap();
    let mut cursor = fs::read_to_string(folder.join("jobs.ndjson.cursor")).unwrap();
    cursor = cursor.replace("\"done\":true", "\"done\":false");
    fs::write(folder.join("jobs.ndjson.cursor"), cursor).unwrap();
    let missing = run("export_jobs", &url, &arguments);
    assert!(said(&missing).contains("jobs.ndjson.cursor to start again"), "{}", said(&missing));
    fs::remove_dir_all(folder).unwrap();
}

/// One page of three jobs, of which the second one is broken.
fn with_a_broken_job(_: &str, body: &Value, _: usize) -> (u16, Value) {
    let text = match body["pageNumber"].as_i64() {
        Some(1) => r#"{"items":[{"id":1},{"id":2,"description":"Leak \ud83d","weird":1e400},{"id":3}]}"#,
        _ => r#"{"items":[]}"#,
    };
    (200, json!(text))
}

#[test]
fn an_export_passes_a_broken_job() {
    let (url, folder) = (serve(with_a_broken_job), folder("broken"));
    let file = folder.join("jobs.ndjson");
    let arguments = ["2023-01-01T00:00:00Z", "2023-12-31T23:59:59Z", file.to_str().unwrap()];
    let output = run("export_jobs", &url, &arguments);
    assert!(output.status.success(), "{}", said(&output));
    let text = fs::read_to_string(&file).unwrap();
    let second: Value = serde_json::from_str(text.lines().nth(1).unwrap()).unwrap();
    assert_eq!(second, json!({"id": 2, "description": "Leak \u{fffd}", "weird": "1e400"}));
    assert_eq!(text.lines().count(), 3);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_job_is_created_and_planned() {
    let url = serve(|path, body, _| match path {
        "/jobs/create" => (200, json!({"result": {"id": "77"}, "status": 201})),
        "/jobs/scheduling" if body["jobId"] == 77 => (200, json!({"result": null, "status": 204})),
        _ => (404, Value::Null),
    });
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert_eq!(said(&output), "job 77 was created\njob 77 is planned for 2026-03-31T09:00:00Z\n");
}

#[test]
fn a_job_in_doubt_names_the_read_that_tells() {
    let url = serve(|_, _, _| (500, json!({"message": "down"})));
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert!(!output.status.success() && said(&output).contains("jobs.list tells"), "{}", said(&output));
}

#[test]
fn a_job_that_nothing_but_a_page_of_text_speaks_of_is_in_doubt() {
    let url = serve(|_, _, _| (200, json!("<html>We will be back soon</html>")));
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert!(!output.status.success() && said(&output).contains("jobs.list tells"), "{}", said(&output));
    assert!(!said(&output).contains("refused"), "{}", said(&output));
}

#[test]
fn a_job_whose_answer_is_too_large_is_not_taken_for_refused() {
    let url = serve(|_, _, _| (200, json!({"id": 77, "description": "x".repeat(33 << 20)})));
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert!(!output.status.success() && said(&output).contains("look for it before"), "{}", said(&output));
    assert!(!said(&output).contains("refused"), "{}", said(&output));
}

#[test]
fn a_job_that_was_created_is_not_to_be_created_again_when_its_plan_fails() {
    let url = serve(|path, _, _| match path {
        "/jobs/create" => (200, json!({"id": 77})),
        _ => (422, json!({"message": "no such resource"})),
    });
    let output = run("create_job", &url, &["42", "12345", "678", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    let said = said(&output);
    assert!(said.contains("job 77 was created") && said.contains("the plan was refused"), "{said}");
}

#[test]
fn a_status_is_watched_to_the_end_of_the_job() {
    let url = serve(|_, body, _| {
        let items = json!([
            {"id": 1, "status": "new", "createdAt": "2026-01-01T00:00:00Z"},
            {"id": 2, "status": "completedOk", "createdAt": "2026-01-02T00:00:00Z", "comment": "done"},
        ]);
        (200, json!({"items": if body["pageNumber"] == 1 { items } else { json!([]) }}))
    });
    let output = run("watch_status", &url, &["12345"]);
    assert_eq!(said(&output), "2026-01-01T00:00:00Z: new \n2026-01-02T00:00:00Z: completedOk done\n");
}

/// A machine without certificates is one on which rustls is shown none: nothing is sent, and nothing panics.
#[cfg(all(feature = "rustls", target_os = "linux"))]
#[test]
fn without_trusted_certificates_it_is_said_what_to_do() {
    let folder = folder("certificates");
    let mut command = program("watch_status", &["12345"]);
    command
        .env_remove("VH3_BASE_URL")
        .env("SSL_CERT_FILE", folder.join("none.pem"))
        .env("SSL_CERT_DIR", &folder);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "an error and no panic: {}", said(&output));
    for part in ["ca-certificates", "SSL_CERT_FILE"] {
        assert!(said(&output).contains(part), "{}", said(&output));
    }
}
