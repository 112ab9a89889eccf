//! The program: output, recordings and exit codes.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use serde_json::Value;
use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Lines};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use vh3_bigchange::Timestamp;
use vh3_bigchange::blocking::Client;
use vh3_bigchange_mock::HEADER;

struct Program {
    child: Child,
    /// The output of the program.
    lines: Option<Lines<BufReader<ChildStdout>>>,
    url: String,
}

impl Program {
    fn line(&mut self) -> String {
        self.lines.as_mut().expect("somebody reads").next().expect("a line").expect("text")
    }
}

fn start(arguments: &[&str]) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vh3-bigchange-mock"));
    let mut child = command.args(arguments).stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let url = lines.next().expect("a line").expect("text");
    Program { child, lines: Some(lines), url }
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
    let mut program = start(&["--port", "0", "--rows", "3"]);
    let client = client(&program.url);
    assert!(program.url.starts_with("http://127.0.0.1:"), "{}", program.url);
    assert!(client.jobs().get(12347).extra("shade", 1).send().is_ok());
    assert!(client.jobs().get(12348).send().is_err());
    assert_eq!(program.line(), "200 GET /jobs/job not in the spec: shade");
    assert_eq!(program.line(), "404 GET /jobs/job");
}

#[test]
fn it_records_without_the_key() {
    let file =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("recorded-{}.ndjson", std::process::id()));
    let mut program = start(&["--port", "0", "--record", file.to_str().expect("text")]);
    client(&program.url).jobs().start(12345).comment("On site").send().expect("started");
    program.line();
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

#[test]
fn a_request_is_one_line_whatever_is_in_it() {
    let mut program = start(&["--port", "0"]);
    let client = client(&program.url);
    let name = "a\nb\u{1b}[31m\u{7f}";
    assert!(client.job_types().list().extra(name, 1).send().is_ok());
    assert!(client.jobs().get(1).send().is_err());
    assert_eq!(program.line(), r"200 POST /job_types/list not in the spec: a\nb\u{1b}[31m\u{7f}");
    assert_eq!(program.line(), "404 GET /jobs/job");
}

#[test]
fn the_options_reach_the_server() {
    let day = ["--port", "0", "--rows", "3", "--from", "2024-02-28", "--to", "2024-02-29"];
    let at = |text: &str| text.parse::<Timestamp>().expect("a time");
    let created = |program: &Program| {
        let jobs = client(&program.url);
        let list = jobs.jobs().list(at("2024-01-01T00:00:00Z"), at("2024-12-31T00:00:00Z"));
        list.items().map(|job| job.expect("a job")).collect::<Vec<_>>()
    };
    let jobs = created(&start(&day));
    let times: Vec<_> = jobs.iter().map(|job| job.created_at.expect("a time")).collect();
    assert_eq!(
        (times.len(), times[0], times[2]),
        (3, at("2024-02-28T00:00:00Z"), at("2024-02-29T23:59:59Z"))
    );
    let other = created(&start(&[day.as_slice(), &["--seed", "2"]].concat()));
    assert_ne!(
        jobs.iter().map(|job| job.contact_id).collect::<Vec<_>>(),
        other.iter().map(|job| job.contact_id).collect::<Vec<_>>()
    );
    let observed = start(&["--port", "0", "--profile", "observed", "--listen", "localhost"]);
    let http = client(&observed.url);
    let texts = (0..20).filter_map(|_| Some(http.jobs().get(12345).send().ok()?.text().into_owned()));
    assert!(texts.collect::<HashSet<_>>().len() > 2, "more than one form");
}

#[cfg(unix)]
fn ask_to_stop(program: &Program, signal: &str) {
    let status =
        Command::new("kill").args([signal, &program.child.id().to_string()]).status().expect("kill runs");
    assert!(status.success());
}

#[cfg(unix)]
#[test]
fn it_stops_when_it_is_asked_to() {
    for signal in ["-INT", "-TERM"] {
        let mut program = start(&["--port", "0"]);
        ask_to_stop(&program, signal);
        assert_eq!(program.line(), "stopped", "{signal}");
        assert!(program.child.wait().expect("it ends").success(), "{signal}");
    }
}

#[cfg(unix)]
#[test]
fn an_answer_that_is_under_way_is_given() {
    let mut program = start(&["--port", "0"]);
    let client = client(&program.url);
    let slow = thread::spawn(move || client.jobs().get(12345).with_header(HEADER, "slow").send().map(drop));
    assert_eq!(program.line(), "200 GET /jobs/job");
    ask_to_stop(&program, "-INT");
    slow.join().expect("no panic").expect("an answer");
    assert!(program.child.wait().expect("it ends").success());
}

#[cfg(unix)]
#[test]
fn nobody_has_to_read_what_it_prints() {
    let mut program = start(&["--port", "0"]);
    program.lines = None;
    for _ in 0..2 {
        client(&program.url).jobs().get(12345).send().expect("a job");
    }
    ask_to_stop(&program, "-INT");
    assert!(program.child.wait().expect("it ends").success());
}

/// Runs the program to its end: exit code, output and error output.
fn output(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_vh3-bigchange-mock"))
        .args(arguments)
        .output()
        .expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn help_is_what_was_asked_for() {
    for option in ["--help", "-h"] {
        let (code, text, error) = output(&[option]);
        assert_eq!((code, error.as_str()), (Some(0), ""));
        let options =
            ["--port", "--listen", "--profile", "--seed", "--rows", "--from", "--to", "--record", "x-mock"];
        assert!(options.iter().all(|option| text.contains(option)), "{text}");
    }
}

#[test]
fn a_wrong_option_is_an_error_that_says_so() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    for (arguments, says) in [
        (&["--profile", "planted"][..], "strict or observed"),
        (&["--planted"], "--planted"),
        (&["--from", "2026-01-02", "--to", "2026-01-01"], "exchange them"),
        (&["--from", "yesterday"], "such as 2026-01-01"),
        (&["--to", "2024-01-01T00:00:00.5Z"], "such as 2026-01-01"),
        (&["--to", "2024-01-01T00:00:00+00:00"], "such as 2026-01-01"),
        (&["--rows", "9223372036854775807"], "from 0 to 4294967295"),
        (&["--rows", "18446744073709551615"], "from 0 to 4294967295"),
        (&["--rows", "-1"], "from 0 to 4294967295"),
        (&["--seed", "planted"], "planted"),
        (&["--port", "65536"], "65536"),
        (&["--port", &port], "0 is any free one"),
        (&["--listen", "203.0.113.1"], "cannot listen on 203.0.113.1"),
        (&["--port", "0", "--record", env!("CARGO_TARGET_TMPDIR")], "cannot write"),
    ] {
        let (code, text, error) = output(arguments);
        assert_eq!((code, text.as_str()), (Some(2), ""), "{arguments:?}: {error}");
        assert!(error.starts_with("error: ") && error.contains(says), "{arguments:?}: {error}");
    }
}
