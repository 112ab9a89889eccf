//! The terminal session of the documentation: replayed, and compared with its output.

use super::*;
use std::fmt::Write;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/SESSION.md");

/// The address in the session: the one of `cargo xtask mock`.
const SHOWN: &str = "http://127.0.0.1:8080/api:YdihQNr3";

/// Runs a command of the session as on a terminal, and returns all that it prints.
async fn output(server: &Mock, folder: &str, command: &str) -> String {
    let environment = Environment {
        api_key: Some(KEY.to_owned()),
        base_url: Some(server.url()),
        now: Some("2026-03-01T10:20:30Z".parse().unwrap()),
        width: Some(100),
        ..Environment::default()
    };
    let words = shlex::split(command).unwrap();
    let mut line: Vec<_> = words.iter().skip(1).map(String::as_str).collect();
    let path = format!("{folder}/jobs.csv");
    for word in &mut line {
        if *word == "jobs.csv" {
            *word = &path;
        }
    }
    let done = with(&environment, &line).await;
    let text = format!("{}{}", done.out, done.err);
    text.replace(&path, "jobs.csv").replace(&server.url(), SHOWN)
}

#[tokio::test]
async fn session_prints_what_the_docs_show() {
    let from = "2023-01-01T00:00:00Z".parse().unwrap();
    let to = "2025-12-31T23:59:59Z".parse().unwrap();
    let server = Mock::builder().rows(300).created(from, to).start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let session = std::fs::read_to_string(FILE).unwrap();
    let (mut replayed, mut commands, mut is_output) = (String::new(), 0, false);
    for line in session.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            let output = output(&server, folder.path().to_str().unwrap(), command).await;
            writeln!(replayed, "{line}").unwrap();
            for line in output.lines() {
                writeln!(replayed, "{}", line.trim_end()).unwrap();
            }
            (commands, is_output) = (commands + 1, true);
            continue;
        }
        is_output &= line != "```";
        if !is_output {
            writeln!(replayed, "{line}").unwrap();
        }
    }
    assert!(commands > 10, "{commands}");
    expect_test::expect_file![FILE].assert_eq(&replayed);
}
