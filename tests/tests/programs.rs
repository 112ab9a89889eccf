//! Runs the programs among the examples against the mock server, as parts of a program that people run unattended.

#[path = "../../generated/mock/examples/booking_service.rs"]
#[allow(dead_code, reason = "the test has no main")]
mod booking_service;
#[path = "../../generated/examples/export_jobs.rs"]
#[allow(dead_code, reason = "the test has no main")]
#[expect(clippy::manual_is_multiple_of, reason = "the client's oldest Rust lacks the method")]
mod export_jobs;
#[path = "../../generated/examples/job.rs"]
#[allow(dead_code, reason = "the test has no main")]
mod job;

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use tokio::net::TcpListener;
use vh3_bigchange::Timestamp;
use vh3_bigchange_mock::{Mock, Reply};

fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(future)
}

/// Starts the booking service before a mock server, and returns its URL.
async fn service(server: &Mock) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let app = booking_service::app(server.client());
    tokio::spawn(async { axum::serve(listener, app).await });
    url
}

/// A response of the service.
#[derive(Debug, PartialEq)]
struct Answer(u16, Value);

async fn book(url: &str, reference: &str, contact: i64) -> Answer {
    let wish = json!({"jobType": 42, "contact": contact, "description": "Blocked toilet"});
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let request = http.put(format!("{url}/bookings/{reference}")).header("content-type", "application/json");
    let response = request.body(wish.to_string()).send().await.expect("a response");
    let status = response.status().as_u16();
    let body = response.bytes().await.expect("a body");
    Answer(status, serde_json::from_slice(&body).expect("JSON"))
}

#[test]
fn booking_is_made_once_for_each_reference() {
    run(async {
        let server = Mock::start().await;
        let url = service(&server).await;
        let first = book(&url, "REF-7", 12345).await;
        let job = first.1["job"].as_i64().expect("an id");
        assert_eq!(first, Answer(201, json!({"job": job, "status": null})));
        assert_eq!(book(&url, "REF-7", 12345).await, Answer(200, json!({"job": job, "status": "new"})));
        assert_eq!(server.calls("jobs.create"), 1);
    });
}

#[test]
fn booking_with_a_lost_response_is_found() {
    run(async {
        let server = Mock::start().await;
        let url = service(&server).await;
        server.reply(Reply::lost().to("jobs.create"));
        let Answer(status, body) = book(&url, "REF-8", 12345).await;
        assert!(status == 201 && body["job"].is_i64(), "{body}");
        assert_eq!(server.calls("jobs.create"), 1);
    });
}

#[test]
fn booking_that_fails_is_explained() {
    run(async {
        let server = Mock::start().await;
        let url = service(&server).await;
        let Answer(status, body) = book(&url, "REF-9", 1).await;
        assert!(status == 422 && body["problem"].is_string(), "{body}");
        server.reply(Reply::dropped().to("jobs.create"));
        let Answer(status, body) = book(&url, "REF-9", 12345).await;
        let problem = "it is unknown whether the job was booked; send the same reference again";
        assert_eq!((status, body), (502, json!({"problem": problem})));
        server.reply(Reply::status(403));
        let Answer(status, body) = book(&url, "REF-9", 12345).await;
        assert_eq!((status, body), (503, json!({"problem": "nothing was booked; try again later"})));
    });
}

/// Runs the program for jobs, and returns its output or its problem.
fn job(server: &Mock, arguments: &[&str]) -> Result<String, String> {
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let mut out = Vec::new();
    job::run(&server.blocking_client(), &arguments, &mut out)?;
    Ok(String::from_utf8(out).expect("text"))
}

#[test]
fn blocking_program_shows_and_changes_a_job() {
    let server = Mock::start_blocking();
    let shown = job(&server, &["show", "12345"]).expect("a job");
    assert!(shown.starts_with("job 12345: new: "), "{shown}");
    let cancelled = job(&server, &["cancel", "12345", "Customer cancelled"]).expect("a job");
    assert!(cancelled.starts_with("job 12345: cancelled: ") && cancelled.lines().count() > 2, "{cancelled}");
}

#[test]
fn blocking_program_explains_a_failure() {
    let server = Mock::start_blocking();
    assert_eq!(job(&server, &["show", "1"]), Err("there is no job 1".to_owned()));
    let problem = "`12x` is no id of a job; give a number such as 12345";
    assert_eq!(job(&server, &["start", "12x"]), Err(problem.to_owned()));
    assert!(job(&server, &["stop", "12345"]).is_err_and(|problem| problem.starts_with("usage: ")));
    job(&server, &["start", "12345"]).expect("started");
    let refused = job(&server, &["cancel", "12345", "too late"]).expect_err("a refusal");
    assert!(refused.ends_with("\nthe job was not changed"), "{refused}");
    server.reply(Reply::lost().to("jobs.start"));
    let lost = job(&server, &["start", "12346"]).expect("a job");
    assert!(lost.starts_with("the response was lost; this is the job now:\njob 12346: started"), "{lost}");
}

/// A folder for one export.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("jobs.ndjson")
    }

    fn position(&self) -> PathBuf {
        self.0.join("jobs.ndjson.cursor")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn export(server: &Mock, file: &Path) -> Result<String, String> {
    let time = |text: &str| text.parse::<Timestamp>().expect("a time");
    let (from, to) = (time("2026-01-01T00:00:00Z"), time("2026-03-31T23:59:59Z"));
    run(export_jobs::export(&server.client(), from, to, file)).map_err(|error| error.to_string())
}

#[test]
fn nightly_export_resumes_and_ends_complete() {
    let server = Mock::builder().rows(2500).start_blocking().expect("the server starts");
    let folder = Folder::new("nightly");
    let file = folder.file();
    let shown = file.display();
    for status in [200, 200, 403] {
        let reply =
            if status == 200 { Reply::slow(std::time::Duration::ZERO) } else { Reply::status(status) };
        server.reply(reply.to("jobs.list"));
    }
    let broken = export(&server, &file).expect_err("a refusal");
    assert!(broken.ends_with("\nrun the same command again to resume"), "{broken}");
    assert_eq!(export(&server, &file), Ok(format!("{shown} is complete: 2500 jobs")));
    assert_eq!(fs::read_to_string(&file).expect("a file").lines().count(), 2500);
    assert_eq!(export(&server, &file), Ok(format!("{shown} is already complete: 2500 jobs")));
}

#[test]
fn export_explains_a_missing_file_or_position() {
    let server = Mock::start_blocking();
    let folder = Folder::new("missing");
    let (file, position) = (folder.file(), folder.position());
    export(&server, &file).expect("an export");
    let kept = fs::read(&position).expect("a position");
    fs::remove_file(&position).expect("removed");
    let problem = export(&server, &file).expect_err("no position");
    assert!(problem.contains("exists, but its position") && problem.contains("is missing"), "{problem}");
    fs::write(&position, "{").expect("written");
    let problem = export(&server, &file).expect_err("no position in it");
    assert!(
        problem.contains("has no position: ") && problem.contains("; remove it and the file"),
        "{problem}"
    );
    fs::write(&position, &kept).expect("written");
    fs::write(&file, "").expect("written");
    let problem = export(&server, &file).expect_err("a shorter file");
    assert!(problem.contains("is shorter than"), "{problem}");
    fs::remove_file(&file).expect("removed");
    let problem = export(&server, &file).expect_err("no file");
    assert!(problem.contains("is missing, though") && problem.ends_with("to start again"), "{problem}");
    let problem = export(&server, &folder.0.join("none").join("jobs.ndjson")).expect_err("no folder");
    assert!(
        problem.starts_with("cannot write ") && problem.ends_with("check the path and its folder"),
        "{problem}"
    );
}
