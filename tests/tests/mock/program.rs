//! The program: what it prints, records and ends with.

use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Lines};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use vh3_bigchange::blocking::Client;

struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    url: String,
}

fn start(arguments: &[&str]) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mock"));
    let mut child = command.args(arguments).stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let url = lines.next().expect("a line").expect("text");
    Program { child, lines, url }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A test that failed leaves nothing behind.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn client(url: &str) -> Client {
    vh3_bigchange::Client::builder()
        .api_key("planted-secret")
        .base_url(url)
        .build_blocking()
        .expect("a client")
}

#[test]
fn it_prints_its_url_and_a_line_for_each_request() {
    let mut program = start(&["--port", "0", "--jobs", "3"]);
    let client = client(&program.url);
    assert!(program.url.starts_with("http://127.0.0.1:"), "{}", program.url);
    assert!(client.jobs().get(12347).extra("shade", 1).send().is_ok());
    assert!(client.jobs().get(12348).send().is_err());
    let mut line = || program.lines.next().expect("a line").expect("text");
    assert_eq!(line(), "200 GET /jobs/job not in the spec: shade");
    assert_eq!(line(), "404 GET /jobs/job");
}

#[test]
fn it_records_without_the_key() {
    let file =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("recorded-{}.ndjson", std::process::id()));
    let mut program = start(&["--port", "0", "--record", file.to_str().expect("text")]);
    client(&program.url).jobs().start(12345).comment("On site").send().expect("started");
    program.lines.next().expect("a line").expect("text");
    let text = fs::read_to_string(&file).expect("the record");
    let entry: Value = serde_json::from_str(text.trim()).expect("one line of JSON");
    assert_eq!(
        (&entry["method"], &entry["target"], &entry["status"]),
        (&"POST".into(), &"/jobs/start".into(), &200.into())
    );
    assert_eq!(entry["body"], r#"{"jobId":12345,"comment":"On site"}"#);
    assert!(!text.contains("planted-secret"), "{text}");
    fs::remove_file(file).expect("it can go");
}

#[cfg(unix)]
#[test]
fn it_stops_on_an_interrupt() {
    let mut program = start(&["--port", "0"]);
    let status =
        Command::new("kill").args(["-INT", &program.child.id().to_string()]).status().expect("kill runs");
    assert!(status.success());
    assert_eq!(program.lines.next().expect("a line").expect("text"), "stopped");
    assert!(program.child.wait().expect("it ends").success());
}

#[test]
fn a_wrong_option_is_an_error_that_says_so() {
    let output = |arguments: &[&str]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_mock")).args(arguments).output().expect("the program runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    for (arguments, says) in [
        (&["--profile", "planted"][..], "strict or observed"),
        (&["--planted"], "--planted"),
        (&["--from", "2026-01-02T00:00:00Z", "--to", "2026-01-01T00:00:00Z"], "exchange them"),
        (&["--from", "yesterday"], "yesterday"),
    ] {
        let (code, text) = output(arguments);
        assert_eq!(code, Some(2), "{text}");
        assert!(text.contains(says), "{text}");
    }
}
