//! `cargo xtask generate` in a temporary folder: the files that it writes and keeps, and its messages.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod disk;
mod same;
mod sandbox;

use sandbox::{Sandbox, ended};
use std::fs;
use std::process::Command;

/// The lock. Each run that changes a file also writes the lock.
const LOCK: &str = "vh3-bigchange.lock";

#[test]
fn second_run_writes_nothing() {
    let sandbox = Sandbox::new();
    let printed = sandbox.run(&[], 0);
    let all = sandbox.names();
    assert!(printed.contains(&format!("{} written, 0 unchanged, 0 removed", all.len())), "{printed}");
    for name in ["api.json", "jobs.rs", "mod.rs", "types.rs", LOCK] {
        assert!(all.iter().any(|emitted| emitted == name), "{name} is not among {all:?}");
    }
    let written =
        |name: &str| fs::metadata(sandbox.out(name)).and_then(|file| file.modified()).expect("a time");
    let before: Vec<_> = all.iter().map(|name| written(name)).collect();
    let printed = sandbox.run(&[], 0);
    assert!(printed.contains(&format!("0 written, {} unchanged, 0 removed", all.len())), "{printed}");
    let after: Vec<_> = all.iter().map(|name| written(name)).collect();
    assert_eq!(after, before, "a file of equal bytes was written again");
    assert!(sandbox.run(&["--check"], 0).contains("up to date, "));
}

#[test]
fn only_changed_files_are_written() {
    let sandbox = Sandbox::new();
    sandbox.run(&[], 0);
    sandbox.edit("jobs.yaml", "path: /job_types/list", "path: /job_types/all");
    assert!(sandbox.run(&[], 0).contains("3 written, "));
}

#[test]
fn check_shows_the_diff_and_writes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.run(&[], 0);
    sandbox.edit("jobs.yaml", "path: /job_types/list", "path: /job_types/all");
    let before = fs::read_to_string(sandbox.out("job_types.rs")).expect("emitted");
    let printed = sandbox.run(&["--check"], 1);
    assert!(printed.contains("job_types.rs is out of date"), "{printed}");
    assert!(
        printed.contains("-            path: \"/job_types/list\",\n+            path: \"/job_types/all\","),
        "{printed}"
    );
    assert!(printed.contains("fix: cargo xtask generate --spec "), "{printed}");
    assert_eq!(fs::read_to_string(sandbox.out("job_types.rs")).expect("emitted"), before);
}

#[test]
fn missing_stale_and_extra_files_are_found() {
    let sandbox = Sandbox::new();
    sandbox.run(&[], 0);
    fs::remove_file(sandbox.out("jobs.rs")).expect("removed");
    fs::copy(sandbox.out("job_types.rs"), sandbox.out("old_page.rs")).expect("copied");
    fs::write(sandbox.out("notes.txt"), "mine").expect("written");
    let printed = sandbox.run(&["--check"], 1);
    assert!(printed.contains("jobs.rs is missing"), "{printed}");
    assert!(printed.contains("old_page.rs is no longer emitted"), "{printed}");
    assert!(printed.contains("notes.txt was not emitted"), "{printed}");
}

#[test]
fn long_diff_is_truncated() {
    let sandbox = Sandbox::new();
    sandbox.run(&[], 0);
    sandbox.edit("jobs.yaml", "  job_types:\n    heading", "  kinds_of_jobs:\n    heading");
    let printed = sandbox.run(&["--check"], 1);
    assert!(
        printed.contains("kinds_of_jobs.rs is missing")
            && printed.contains("job_types.rs is no longer emitted"),
        "{printed}"
    );
    fs::copy(sandbox.out("jobs.rs"), sandbox.out("kinds_of_jobs.rs")).expect("copied");
    let printed = sandbox.run(&["--check"], 1);
    assert!(printed.contains("more lines"), "{printed}");
    assert!(printed.lines().count() < 200, "{} lines", printed.lines().count());
}

#[test]
fn stale_file_is_removed() {
    let sandbox = Sandbox::new();
    sandbox.run(&[], 0);
    sandbox.edit("jobs.yaml", "  job_types:\n    heading", "  types_of_jobs:\n    heading");
    assert!(sandbox.run(&[], 0).contains(" 1 removed"));
    assert!(!sandbox.names().contains(&"job_types.rs".to_owned()));
}

#[test]
fn foreign_file_stops_the_run_before_writing() {
    for (name, text) in [
        ("notes.txt", "mine"),
        ("helper.rs", "pub fn mine() {}"),
        ("jobs.rs", "pub fn mine() {}"),
        // Each has one half of the name of a temporary file.
        (".xtask-notes.txt", "mine"),
        ("notes.tmp", "mine"),
    ] {
        let sandbox = Sandbox::new();
        fs::create_dir(sandbox.path("out")).expect("a folder");
        fs::write(sandbox.out(name), text).expect("written");
        let printed = sandbox.run(&[], 2);
        assert!(printed.contains(&format!("{name} was not written by the generator")), "{printed}");
        assert!(printed.contains("then delete the file and run: cargo xtask generate"), "{printed}");
        assert_eq!(sandbox.names(), [name]);
        assert_eq!(fs::read_to_string(sandbox.out(name)).expect("still there"), text);
    }
}

#[test]
fn edited_file_stops_the_run_and_is_kept() {
    let sandbox = Sandbox::new();
    sandbox.run(&[], 0);
    let edited =
        fs::read_to_string(sandbox.out("jobs.rs")).expect("emitted").replacen("/jobs/job", "/jobs/mine", 1);
    fs::write(sandbox.out("jobs.rs"), &edited).expect("written");
    assert!(sandbox.run(&[], 2).contains("jobs.rs was not written by the generator, or was edited by hand"));
    assert!(sandbox.run(&["--check"], 1).contains("jobs.rs was edited by hand"));
    assert_eq!(fs::read_to_string(sandbox.out("jobs.rs")).expect("still there"), edited);
}

#[test]
fn invalid_spec_writes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.run(&[], 0);
    let before = fs::read_to_string(sandbox.out("jobs.rs")).expect("emitted");
    sandbox.edit("jobs.yaml", "effect: read", "efect: read");
    let printed = sandbox.run(&[], 2);
    assert!(printed.contains("jobs.yaml:") && printed.contains("did you mean `effect`?"), "{printed}");
    assert_eq!(fs::read_to_string(sandbox.out("jobs.rs")).expect("still there"), before);
}

#[track_caller]
fn refused(arguments: &[&str], message: &str) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().expect("the command runs");
    let text = ended(output, 2);
    assert!(text.contains(message), "{text}");
}

#[test]
fn unusable_arguments_are_reported() {
    refused(&["generat"], "unknown command `generat`");
    refused(&["generate", "--chek"], "`--chek` is not expected here");
    refused(&["generate", "--spec"], "--spec");
    refused(&["generate", "--out", ""], "--out needs the name of a folder");
    refused(&["generate", "--spec", "/no/such/folder"], "cannot list /no/such/folder");
    refused(&["check", "--now"], "`--now` is not expected here");
}
