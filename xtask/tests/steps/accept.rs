//! `cargo xtask accept`, the help of each command, and a closed pipe. A script replaces cargo. It prints the accepted schema,
//! public API and behaviour, so that nothing is built.

use crate::copy::{Copy, ended};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

/// Prints the output of the programs that `accept` runs: the schema, the public API and the behaviour.
const CARGO: &str = r#"#!/bin/sh
case "$*" in
*--example*) cat "$PRINTED/schema.json" ;;
*rust*) cat "$PRINTED/surface.txt" ;;
*behaviour*) cat "$PRINTED/behaviour.txt" ;;
*) exit 9 ;;
esac
"#;

fn accept(copy: &Copy, arguments: &[&str], exit: i32) -> String {
    let printed = copy.path("printed");
    let cargo = printed.join("cargo");
    fs::create_dir_all(&printed).expect("a folder");
    fs::write(&cargo, CARGO).expect("written");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).expect("it can be run");
    let mut schema = serde_json::Map::new();
    for name in ["api.json", "findings.json", "page.json"] {
        let text = fs::read_to_string(support::root().join("spec/schema").join(name)).expect("the schema");
        schema.insert(name.to_owned(), text.into());
    }
    fs::write(printed.join("schema.json"), serde_json::Value::Object(schema).to_string()).expect("written");
    for name in ["surface.txt", "behaviour.txt"] {
        fs::copy(support::root().join("tests/snapshots").join(name), printed.join(name)).expect("a snapshot");
    }
    let mut command = copy.command(&[&["accept"], arguments].concat());
    command.env("CARGO", cargo).env("PRINTED", printed);
    ended(&command.output().expect("the command runs"), exit)
}

#[test]
fn accept_restores_everything_derived() {
    let copy = Copy::new();
    let derived = [
        "generated/src/api/jobs.rs",
        "spec/COVERAGE.md",
        "spec/schema/page.json",
        "tests/snapshots/wire.txt",
    ];
    let mut before = Vec::new();
    for name in derived {
        before.push(fs::read_to_string(copy.path(name)).expect("a derived file"));
    }
    fs::remove_file(copy.path("generated/src/api/jobs.rs")).expect("removed");
    copy.edit("spec/COVERAGE.md", "| `POST /jobs/cancel` |", "| `POST /jobs/stop` |");
    copy.edit("spec/schema/page.json", "\"title\": \"PageFile\"", "\"title\": \"Page\"");
    copy.edit("tests/snapshots/wire.txt", "POST /jobs/cancel", "POST /jobs/stop");
    let printed = accept(&copy, &[], 0);
    for (name, before) in derived.iter().zip(before) {
        let after = fs::read_to_string(copy.path(name)).expect("a derived file");
        assert!(after == before, "{name} was not restored:\n{printed}");
    }
    assert!(
        printed.contains("POST /jobs/cancel"),
        "the change is reported before it is accepted:\n{printed}"
    );
}

#[test]
fn accept_needs_date_and_url_of_a_page() {
    let copy = Copy::new();
    assert!(accept(&copy, &["page.md"], 2).contains("--date YYYY-MM-DD"));
    assert!(
        accept(&copy, &["page.md", "--date", "2026-13-01", "--url", "https://a.b"], 2).contains("a date")
    );
    assert!(accept(&copy, &["--date", "2026-01-01"], 2).contains("need a PAGE"));
}

#[test]
fn help_of_a_command_is_its_section() {
    let copy = Copy::new();
    for command in ["generate", "check", "docs", "explain", "release", "surface", "accept"] {
        let help = copy.run(&[command, "--help"], 0);
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
        let others = ["generate", "check", "docs", "release"].iter().filter(|other| **other != command);
        for other in others {
            assert!(!help.contains(&format!("\n  {other} ")), "{help}");
        }
    }
}

#[test]
fn closed_pipe_does_not_panic() {
    let copy = Copy::new();
    let mut child = copy
        .command(&["explain", "--all"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut line = String::new();
    let mut output = BufReader::with_capacity(16, child.stdout.take().expect("a pipe"));
    output.read_line(&mut line).expect("a first line");
    drop(output);
    let ended = child.wait_with_output().expect("it ends");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}
