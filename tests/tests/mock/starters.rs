//! The example programs of the client, as a user runs them against the server.

use crate::jobs;
use std::collections::HashSet;
use std::env::{self, consts::EXE_SUFFIX};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use vh3_bigchange_mock::Mock;

fn run(mock: &Mock, example: &str, arguments: &[&str]) -> String {
    // This test is in `deps`, beside the folder of the examples. `cargo test` builds them.
    let test = env::current_exe().expect("a test is a program");
    let program = test.ancestors().nth(2).expect("a folder").join(format!("examples/{example}{EXE_SUFFIX}"));
    assert!(
        program.exists(),
        "{} is missing; fix: cargo build -p vh3-bigchange --examples",
        program.display()
    );
    let mut command = Command::new(program);
    let output = command.args(arguments).env("VH3_API_KEY", "any").env("VH3_BASE_URL", mock.url()).output();
    let output = output.expect("the program runs");
    let text =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    text
}

#[test]
fn all_jobs_are_exported() {
    let mock = jobs(2500);
    let file =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("mocked-{}.ndjson", std::process::id()));
    run(
        &mock,
        "export_jobs",
        &["2024-01-01T00:00:00Z", "2026-12-31T23:59:59Z", file.to_str().expect("text")],
    );
    let text = fs::read_to_string(&file).expect("the file");
    let ids = text
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["id"].as_i64());
    assert_eq!(ids.collect::<HashSet<_>>().len(), 2500);
    for made in fs::read_dir(env!("CARGO_TARGET_TMPDIR")).expect("a folder").flatten() {
        if made.file_name().to_string_lossy().starts_with(&format!("mocked-{}.", std::process::id())) {
            fs::remove_file(made.path()).expect("the file can be removed");
        }
    }
}

#[test]
fn job_is_created_and_watched_to_its_end() {
    let mock = jobs(1);
    let created = run(&mock, "create_job", &["42", "12345", "100", "2026-03-31T09:00:00Z", "Blocked toilet"]);
    assert_eq!(created, "job 12346 was created\njob 12346 is planned for 2026-03-31T09:00:00Z\n");
    let client = crate::client(&mock);
    crate::run(client.jobs().cancel(12346).reason("Customer cancelled").send()).expect("cancelled");
    let watched = run(&mock, "watch_status", &["12346"]);
    let last: Vec<_> =
        watched.lines().map(|line| line.split_once(": ").expect("a time and a status").1).collect();
    assert_eq!(last, ["new ", "scheduled ", "cancelled Customer cancelled"]);
}
