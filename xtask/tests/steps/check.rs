//! `cargo xtask check` on copies of the tree with something out of date.

use super::copy::Copy;
use std::fs;

/// Plants an edit, and asserts that this check finds it at this place and that its fix works.
#[track_caller]
fn check(plant: impl Fn(&Copy), name: &str, cause: &str, place: &str, fix: &str) {
    let copy = Copy::new();
    copy.run(&["check", name], 0);
    plant(&copy);
    let before = copy.state();
    let printed = copy.run(&["check", name], 1);
    assert!(printed.contains(cause), "{printed}");
    assert!(printed.ends_with(&format!("fix: {fix}\n\n")), "{printed}");
    let noted = copy.run(&["check", name, "--format", "github"], 1);
    assert!(noted.contains(&format!("::error title={name},{place}::")), "{noted}");
    assert_eq!(copy.state(), before, "a check writes nothing");
    copy.follow(fix);
    copy.run(&["check", name], 0);
}

const GENERATE: &str = "cargo xtask generate";

#[test]
fn emitted_file_older_than_the_spec_is_found() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("generated/src/api/job_types.rs")).expect("emitted");
    let header = text.lines().position(|line| line.starts_with("// Checksum")).expect("a checksum") + 1;
    check(
        |copy| copy.edit("spec/jobs.yaml", "path: /job_types/list", "path: /job_types/all"),
        "generated",
        "generated/src/api/job_types.rs is out of date:\n--- generated/src/api/job_types.rs",
        &format!("file=generated/src/api/job_types.rs,line={header},col=1"),
        GENERATE,
    );
}

fn remove_jobs(copy: &Copy) {
    fs::remove_file(copy.path("generated/src/api/jobs.rs")).expect("removed");
}

#[test]
fn missing_file_is_found() {
    let (file, place) =
        ("generated/src/api/jobs.rs is missing", "file=generated/src/api/jobs.rs,line=1,col=1");
    check(remove_jobs, "generated", file, place, GENERATE);
}

fn copy_jobs(copy: &Copy) {
    let (from, to) = ("generated/src/api/jobs.rs", "generated/src/api/old.rs");
    fs::copy(copy.path(from), copy.path(to)).expect("copied");
}

#[test]
fn stale_file_is_found() {
    let cause = "generated/src/api/old.rs is no longer emitted";
    check(copy_jobs, "generated", cause, "file=generated/src/api/old.rs,line=1,col=1", GENERATE);
}

#[test]
fn foreign_file_is_found() {
    check(
        |copy| fs::write(copy.path("generated/src/api/my notes.txt"), "mine").expect("written"),
        "generated",
        "generated/src/api/my notes.txt was not emitted",
        "file=generated/src/api/my notes.txt,line=1,col=1",
        &format!("rm -r 'generated/src/api/my notes.txt' && {GENERATE}"),
    );
}

#[test]
fn edited_file_is_found_at_its_line() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("generated/src/api/jobs.rs")).expect("emitted");
    let line = text.lines().position(|line| line.contains("\"/jobs/job\"")).expect("a path") + 1;
    check(
        |copy| copy.edit("generated/src/api/jobs.rs", "\"/jobs/job\"", "\"/jobs/mine\""),
        "generated",
        "generated/src/api/jobs.rs was edited by hand",
        &format!("file=generated/src/api/jobs.rs,line={line},col=1"),
        &format!("rm -r generated/src/api/jobs.rs && {GENERATE}"),
    );
}

#[test]
fn lock_older_than_the_facts_is_found() {
    check(
        |copy| fs::write(copy.path("spec/more.facts.json"), "{}\n").expect("written"),
        "generated",
        "generated/src/api/vh3-bigchange.lock is out of date",
        "file=generated/src/api/vh3-bigchange.lock,line=2,col=1",
        GENERATE,
    );
}

#[test]
fn edited_lock_is_found_at_its_line() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("generated/src/api/vh3-bigchange.lock")).expect("the lock");
    let line = text.lines().position(|line| line.ends_with(" jobs.rs")).expect("a file") + 1;
    check(
        |copy| copy.edit("generated/src/api/vh3-bigchange.lock", " jobs.rs\n", " other.rs\n"),
        "generated",
        "generated/src/api/vh3-bigchange.lock was edited by hand",
        &format!("file=generated/src/api/vh3-bigchange.lock,line={line},col=1"),
        &format!("rm -r generated/src/api/vh3-bigchange.lock && {GENERATE}"),
    );
}

#[test]
fn outdated_packaged_changelog_is_found() {
    check(
        |copy| copy.edit("CHANGELOG.md", "# Changelog\n", "# Changelog\n\nAll of it.\n"),
        "copies",
        "generated/CHANGELOG.md differs from CHANGELOG.md",
        "file=generated/CHANGELOG.md,line=3,col=1",
        "cp CHANGELOG.md LICENSE-APACHE LICENSE-MIT generated/",
    );
}

#[cfg(unix)]
#[test]
fn linked_licence_is_found() {
    let copy = Copy::new();
    let path = copy.path("generated/LICENSE-MIT");
    fs::remove_file(&path).expect("the copy is there");
    std::os::unix::fs::symlink("../LICENSE-MIT", &path).expect("a link can be made");
    let printed = copy.run(&["check", "copies"], 1);
    assert!(printed.contains("generated/LICENSE-MIT is a symbolic link, expected a copy"), "{printed}");
    // A checkout without symbolic links has a file with the path of the target.
    fs::remove_file(&path).expect("the link is there");
    fs::write(&path, "../LICENSE-MIT").expect("the folder is writable");
    let printed = copy.run(&["check", "copies"], 1);
    assert!(printed.contains("generated/LICENSE-MIT differs from LICENSE-MIT"), "{printed}");
}

#[test]
fn comments_and_layout_of_the_spec_are_ignored() {
    let copy = Copy::new();
    copy.edit("spec/jobs.yaml", "groups:\n", "# In the order of the page.\n\ngroups:   # all five\n");
    copy.run(&["check", "spec", "generated", "coverage"], 0);
}

#[test]
fn outdated_coverage_table_is_found_at_its_line() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("spec/COVERAGE.md")).expect("there");
    let line = text.lines().position(|line| line.contains("`POST /jobs/cancel`")).expect("a row") + 1;
    check(
        |copy| copy.edit("spec/COVERAGE.md", "| `POST /jobs/cancel` |", "| `POST /jobs/stop` |"),
        "coverage",
        "the tables in spec/COVERAGE.md are out of date",
        &format!("file=spec/COVERAGE.md,line={line},col=1"),
        "cargo xtask explain --all --accept",
    );
}

#[test]
fn conflict_missing_from_the_table_is_found() {
    let copy = Copy::new();
    copy.edit("spec/COVERAGE.md", "\n| C8 | ", "\n| C88 | ");
    let printed = copy.run(&["check", "coverage"], 1);
    assert!(printed.contains("the tables in spec/COVERAGE.md are out of date"), "{printed}");
    assert!(printed.contains("-| C88 | ") && printed.contains("+| C8 | "), "{printed}");
}

#[test]
fn spec_differing_from_the_accepted_page_is_found() {
    let copy = Copy::new();
    copy.run(&["check", "facts"], 0);
    copy.edit("spec/jobs.yaml", "path: /job_types/list", "path: /job_types/all");
    let text = fs::read_to_string(copy.path("spec/jobs.yaml")).expect("the spec");
    let line = text.lines().position(|line| line.contains("path: /job_types/all")).expect("a path") + 1;
    let printed = copy.run(&["check", "facts"], 1);
    assert!(printed.contains("change `path` to /job_types/list\n"), "{printed}");
    assert!(printed.contains("fix: edit the spec as each finding proposes"), "{printed}");
    let noted = copy.run(&["check", "facts", "--format", "github"], 1);
    let near = (line - 2..=line).any(|line| noted.contains(&format!("file=spec/jobs.yaml,line={line},col=")));
    assert!(near, "{line}: {noted}");
    let json = copy.run(&["check", "facts", "--format", "json"], 1);
    for part in
        ["\"step\": \"facts\"", "\"class\": \"breaking\"", "\"rule\": \"path\"", "\"edit\": ", "\"fix\": "]
    {
        assert!(json.contains(part), "`{part}` is not in:\n{json}");
    }
}

#[test]
fn unaccepted_page_is_found() {
    let copy = Copy::new();
    assert!(copy.run(&["check", "facts"], 0).contains("passed: "));
    fs::remove_file(copy.path("spec/jobs.facts.json")).expect("the accepted facts");
    let printed = copy.run(&["check", "facts"], 1);
    assert!(
        printed.contains("spec/jobs.facts.json is missing") && printed.contains("docs PAGE --accept"),
        "{printed}"
    );
}

#[test]
fn unaccepted_wire_change_is_found_at_its_line() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("tests/snapshots/wire.txt")).expect("the accepted wire");
    let line = text.lines().position(|line| line.starts_with("POST /job_types/list")).expect("a line") + 1;
    copy.run(&["check", "wire"], 0);
    copy.edit("spec/jobs.yaml", "path: /job_types/list", "path: /job_types/zzz");
    let printed = copy.run(&["check", "wire"], 1);
    assert!(printed.ends_with("fix: cargo xtask surface --accept\n\n"), "{printed}");
    let noted = copy.run(&["check", "wire", "--format", "github"], 1);
    let place = format!("::error title=wire,file=tests/snapshots/wire.txt,line={line},col=1::");
    assert!(noted.starts_with(&place), "{noted}");
    fs::remove_file(copy.path("tests/snapshots/wire.txt")).expect("the accepted wire");
    copy.run(&["check", "wire"], 1);
}

#[test]
fn outdated_openapi_document_is_found_and_fixed() {
    let copy = Copy::new();
    copy.run(&["check", "openapi"], 0);
    copy.edit("spec/jobs.yaml", "path: /job_types/list", "path: /job_types/zzz");
    let printed = copy.run(&["check", "openapi"], 1);
    assert!(printed.contains("generated/openapi/openapi-3.0.json is out of date"), "{printed}");
    assert!(printed.ends_with("fix: cargo xtask openapi\n\n"), "{printed}");
    copy.run(&["openapi", "--check"], 1);
    copy.run(&["openapi"], 0);
    copy.run(&["openapi", "--check"], 0);
    copy.run(&["check", "openapi"], 0);
    fs::remove_file(copy.path("generated/openapi/openapi-3.1.json")).expect("a document");
    copy.run(&["check", "openapi"], 1);
}

#[test]
fn endpoint_without_a_wire_test_is_found() {
    let copy = Copy::new();
    copy.run(&["check", "commands"], 0);
    copy.edit("spec/jobs.yaml", "path: /job_types/list", "path: /job_types/zzz");
    let said = copy.run(&["check", "commands"], 1);
    for finding in [
        "tests/wire/jobs.txt: POST /job_types/zzz has no command of the page",
        "tests/wire/first-party/jobs.txt: POST /job_types/zzz has no request of VH3's own client",
        "fix: copy the command of the page, write the call that sends it",
    ] {
        assert!(said.contains(finding), "{said}");
    }
    copy.edit("tests/wire/jobs.txt", "POST /job_types/list\n", "POST /job_types/zzz\n");
    let said = copy.run(&["check", "commands"], 1);
    assert!(said.contains("no test in tests/tests/wire calls POST /job_types/zzz"), "{said}");
}

#[test]
fn spec_mistake_is_reported_and_stops_the_rest() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("spec/jobs.yaml")).expect("the spec");
    let line = text.lines().position(|line| line.contains("effect: read")).expect("an effect") + 1;
    let column = text.lines().nth(line - 1).and_then(|line| line.find("effect")).expect("an effect") + 1;
    copy.edit("spec/jobs.yaml", "effect: read", "efect: read");
    let all = ["check", "spec", "generated", "coverage"];
    let printed = copy.run(&all, 2);
    assert!(printed.contains("did you mean `effect`?"), "{printed}");
    assert!(printed.contains("error: could not run: spec, generated, coverage"), "{printed}");
    let noted = copy.run(&[&all[..], &["--format", "github"]].concat(), 2);
    let place = format!("::error title=spec,file=spec/jobs.yaml,line={line},col={column}::");
    assert!(noted.contains(&place), "{noted}");
    let json = copy.run(&["check", "spec", "--format", "json"], 2);
    assert!(json.contains(&format!("\"spec\": \"spec/jobs.yaml:{line}:{column}\"")), "{json}");
    assert!(json.contains("\"verdict\": \"could not run\""), "{json}");
}

fn json_report(copy: &Copy, exit: i32) -> serde_json::Value {
    let arguments = ["check", "generated", "coverage", "--format", "json"];
    let output = copy.command(&arguments).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(exit));
    serde_json::from_slice(&output.stdout).expect("one document of JSON")
}

#[test]
fn json_report_is_complete() {
    let copy = Copy::new();
    assert_eq!(json_report(&copy, 0)["verdict"], "passed");
    fs::remove_file(copy.path("generated/src/api/jobs.rs")).expect("removed");
    let printed = json_report(&copy, 1);
    assert_eq!(printed["verdict"], "failed");
    assert_eq!(printed["steps"][0]["fix"], GENERATE);
    assert_eq!(printed["steps"][1]["verdict"], "passed");
    let finding = &printed["findings"][0];
    assert_eq!((&finding["rule"], &finding["fix"]), (&"generated".into(), &GENERATE.into()));
    assert_eq!((&finding["file"], &finding["line"]), (&"generated/src/api/jobs.rs".into(), &1.into()));
}

#[test]
fn unknown_check_is_reported_with_the_known_ones() {
    let printed = Copy::new().run(&["check", "generatd"], 2);
    assert!(
        printed.contains("unknown step `generatd`; expected one of these:\n  spec: is the spec valid?"),
        "{printed}"
    );
}

/// Runs without git, network and write permission, from another folder. It is the only test here that builds something.
#[test]
fn checks_pass_on_a_read_only_tree() {
    let copy = Copy::new();
    let before = copy.state();
    copy.forbid_writing(true);
    // Without `surface` and `behaviour`, which would build the client and its docs. Other tests run them.
    let cheap = [
        "check",
        "--offline",
        "spec",
        "schema",
        "generated",
        "openapi",
        "facts",
        "coverage",
        "commands",
        "copies",
        "wire",
    ];
    let printed = copy.run(&cheap, 0);
    copy.forbid_writing(false);
    assert!(printed.contains("schema     passed: 3 files"), "{printed}");
    assert_eq!(copy.state(), before, "a check writes nothing");

    copy.edit("spec/schema/page.json", "\"title\": \"PageFile\"", "\"title\": \"Page\"");
    let printed = copy.run(&["check", "schema"], 1);
    assert!(printed.contains("-  \"title\": \"Page\",\n+  \"title\": \"PageFile\","), "{printed}");
    let fix = "cargo run -p audit --features schema --example schema spec/schema";
    assert!(printed.ends_with(&format!("fix: {fix}\n\n")), "{printed}");
    copy.follow(fix);
    assert_eq!(
        fs::read(copy.path("spec/schema/page.json")).expect("there"),
        before[&copy.path("spec/schema/page.json")].0
    );
    fs::write(copy.path("spec/schema/old.json"), "{}").expect("written");
    let printed = copy.run(&["check", "schema"], 1);
    assert!(printed.ends_with("fix: rm spec/schema/old.json\n\n"), "{printed}");
    copy.follow("rm spec/schema/old.json");
    copy.run(&["check", "schema"], 0);
}
