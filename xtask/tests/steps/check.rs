//! `cargo xtask check` on copies of the tree with something out of date.

use super::copy::Copy;
use std::fs;

/// Plants a drift, and asserts that this check finds it at this place and that its fix works.
#[track_caller]
fn check(plant: impl Fn(&Copy), name: &str, cause: &str, place: &str, fix: &str) {
    let copy = Copy::new();
    copy.run(&["check", name], 0);
    plant(&copy);
    let before = copy.state();
    let said = copy.run(&["check", name], 1);
    assert!(said.contains(cause), "{said}");
    assert!(said.ends_with(&format!("To mend it: {fix}\n\n")), "{said}");
    let noted = copy.run(&["check", name, "--format", "github"], 1);
    assert!(noted.contains(&format!("::error title={name},{place}::")), "{noted}");
    assert_eq!(copy.state(), before, "a check writes nothing");
    copy.follow(fix);
    copy.run(&["check", name], 0);
}

const GENERATE: &str = "cargo xtask generate";

#[test]
fn an_edit_of_the_spec_is_seen_in_what_is_emitted() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("generated/src/api/job_types.rs")).expect("emitted");
    let header = text.lines().position(|line| line.starts_with("// Checksum")).expect("a checksum") + 1;
    check(
        |copy| copy.edit("spec/jobs.yaml", "path: /job_types/list", "path: /job_types/all"),
        "generated",
        "generated/src/api/job_types.rs is out of step with the spec:\n--- generated/src/api/job_types.rs",
        &format!("file=generated/src/api/job_types.rs,line={header},col=1"),
        GENERATE,
    );
}

#[test]
fn a_file_too_few_is_seen() {
    let remove = |copy: &Copy| fs::remove_file(copy.path("generated/src/api/jobs.rs")).expect("removed");
    let (file, place) =
        ("generated/src/api/jobs.rs is missing", "file=generated/src/api/jobs.rs,line=1,col=1");
    check(remove, "generated", file, place, GENERATE);
}

#[test]
fn a_file_that_was_emitted_before_is_seen() {
    let add = |copy: &Copy| {
        let (from, to) = ("generated/src/api/jobs.rs", "generated/src/api/old.rs");
        fs::copy(copy.path(from), copy.path(to)).expect("copied");
    };
    let cause = "generated/src/api/old.rs is no longer emitted";
    check(add, "generated", cause, "file=generated/src/api/old.rs,line=1,col=1", GENERATE);
}

#[test]
fn a_file_of_somebody_else_is_seen() {
    check(
        |copy| fs::write(copy.path("generated/src/api/my notes.txt"), "mine").expect("written"),
        "generated",
        "generated/src/api/my notes.txt was not emitted",
        "file=generated/src/api/my notes.txt,line=1,col=1",
        &format!("rm -r 'generated/src/api/my notes.txt' && {GENERATE}"),
    );
}

#[test]
fn an_edit_of_what_is_emitted_is_seen_at_its_line() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("generated/src/api/jobs.rs")).expect("emitted");
    let line = text.lines().position(|line| line.contains("\"/jobs/job\"")).expect("a path") + 1;
    check(
        |copy| copy.edit("generated/src/api/jobs.rs", "\"/jobs/job\"", "\"/jobs/mine\""),
        "generated",
        "generated/src/api/jobs.rs was changed by hand",
        &format!("file=generated/src/api/jobs.rs,line={line},col=1"),
        &format!("rm -r generated/src/api/jobs.rs && {GENERATE}"),
    );
}

#[test]
fn facts_that_were_accepted_anew_are_seen_in_the_lock() {
    check(
        |copy| fs::write(copy.path("spec/more.facts.json"), "{}\n").expect("written"),
        "generated",
        "generated/src/api/vh3-bigchange.lock is out of step with the spec",
        "file=generated/src/api/vh3-bigchange.lock,line=2,col=1",
        GENERATE,
    );
}

#[test]
fn an_edit_of_the_lock_is_seen_at_its_line() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("generated/src/api/vh3-bigchange.lock")).expect("the lock");
    let line = text.lines().position(|line| line.ends_with(" jobs.rs")).expect("a file") + 1;
    check(
        |copy| copy.edit("generated/src/api/vh3-bigchange.lock", " jobs.rs\n", " other.rs\n"),
        "generated",
        "generated/src/api/vh3-bigchange.lock was changed by hand",
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
fn a_link_in_place_of_a_licence_is_seen() {
    let copy = Copy::new();
    let path = copy.path("generated/LICENSE-MIT");
    fs::remove_file(&path).expect("the copy is there");
    std::os::unix::fs::symlink("../LICENSE-MIT", &path).expect("a link can be made");
    let said = copy.run(&["check", "copies"], 1);
    assert!(said.contains("generated/LICENSE-MIT is a symbolic link, expected a copy"), "{said}");
    // A checkout without symbolic links has the path as its text.
    fs::remove_file(&path).expect("the link is there");
    fs::write(&path, "../LICENSE-MIT").expect("the folder is writable");
    let said = copy.run(&["check", "copies"], 1);
    assert!(said.contains("generated/LICENSE-MIT differs from LICENSE-MIT"), "{said}");
}

#[test]
fn comments_and_layout_of_the_spec_change_nothing() {
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
    let said = copy.run(&["check", "coverage"], 1);
    assert!(said.contains("the tables in spec/COVERAGE.md are out of date"), "{said}");
    assert!(said.contains("-| C88 | ") && said.contains("+| C8 | "), "{said}");
}

#[test]
fn spec_differing_from_the_accepted_page_is_found() {
    let copy = Copy::new();
    copy.run(&["check", "facts"], 0);
    copy.edit("spec/jobs.yaml", "path: /job_types/list", "path: /job_types/all");
    let text = fs::read_to_string(copy.path("spec/jobs.yaml")).expect("the spec");
    let line = text.lines().position(|line| line.contains("path: /job_types/all")).expect("a path") + 1;
    let said = copy.run(&["check", "facts"], 1);
    assert!(said.contains("change `path` to /job_types/list\n"), "{said}");
    assert!(said.contains("To mend it: mend the spec as the findings say"), "{said}");
    let noted = copy.run(&["check", "facts", "--format", "github"], 1);
    let near = (line - 2..=line).any(|line| noted.contains(&format!("file=spec/jobs.yaml,line={line},col=")));
    assert!(near, "{line}: {noted}");
}

#[test]
fn a_page_that_nobody_accepted_is_seen() {
    let copy = Copy::new();
    assert!(copy.run(&["check", "facts"], 0).contains("in step: "));
    fs::remove_file(copy.path("spec/jobs.facts.json")).expect("the accepted facts");
    let said = copy.run(&["check", "facts"], 1);
    assert!(
        said.contains("spec/jobs.facts.json is missing") && said.contains("docs PAGE --accept"),
        "{said}"
    );
}

#[test]
fn unaccepted_wire_change_is_found_at_its_line() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("tests/snapshots/wire.txt")).expect("the accepted wire");
    let line = text.lines().position(|line| line.starts_with("POST /job_types/list")).expect("a line") + 1;
    copy.run(&["check", "wire"], 0);
    copy.edit("spec/jobs.yaml", "path: /job_types/list", "path: /job_types/zzz");
    let said = copy.run(&["check", "wire"], 1);
    assert!(said.ends_with("To mend it: cargo xtask surface --accept\n\n"), "{said}");
    let noted = copy.run(&["check", "wire", "--format", "github"], 1);
    let place = format!("::error title=wire,file=tests/snapshots/wire.txt,line={line},col=1::");
    assert!(noted.starts_with(&place), "{noted}");
    fs::remove_file(copy.path("tests/snapshots/wire.txt")).expect("the accepted wire");
    copy.run(&["check", "wire"], 1);
}

#[test]
fn spec_mistake_is_reported_and_stops_the_rest() {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.path("spec/jobs.yaml")).expect("the spec");
    let line = text.lines().position(|line| line.contains("effect: read")).expect("an effect") + 1;
    let column = text.lines().nth(line - 1).and_then(|line| line.find("effect")).expect("an effect") + 1;
    copy.edit("spec/jobs.yaml", "effect: read", "efect: read");
    let all = ["check", "spec", "generated", "coverage"];
    let said = copy.run(&all, 2);
    assert!(said.contains("did you mean `effect`?"), "{said}");
    assert!(said.contains("error: could not run: spec, generated, coverage"), "{said}");
    let noted = copy.run(&[&all[..], &["--format", "github"]].concat(), 2);
    let place = format!("::error title=spec,file=spec/jobs.yaml,line={line},col={column}::");
    assert!(noted.contains(&place), "{noted}");
    let json = copy.run(&["check", "spec", "--format", "json"], 2);
    assert!(json.contains(&format!("\"spec\": \"spec/jobs.yaml:{line}:{column}\"")), "{json}");
    assert!(json.contains("\"verdict\": \"could not run\""), "{json}");
}

#[test]
fn a_report_for_programs_has_all_of_it() {
    let copy = Copy::new();
    let report = |exit| {
        let output =
            copy.command(&["check", "generated", "coverage", "--format", "json"]).output().expect("it runs");
        assert_eq!(output.status.code(), Some(exit));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("one document of JSON")
    };
    assert_eq!(report(0)["verdict"], "in step");
    fs::remove_file(copy.path("generated/src/api/jobs.rs")).expect("removed");
    let said = report(1);
    assert_eq!(said["verdict"], "out of step");
    assert_eq!(said["steps"][0]["fix"], GENERATE);
    assert_eq!(said["steps"][1]["verdict"], "in step");
    let finding = &said["findings"][0];
    assert_eq!((&finding["rule"], &finding["fix"]), (&"generated".into(), &GENERATE.into()));
    assert_eq!((&finding["file"], &finding["line"]), (&"generated/src/api/jobs.rs".into(), &1.into()));
}

#[test]
fn unknown_check_is_reported_with_the_known_ones() {
    let said = Copy::new().run(&["check", "generatd"], 2);
    assert!(said.contains("there is no `generatd` here; there are:\n  spec: is the spec valid?"), "{said}");
}

/// The one test of the check that has cargo build something: without git, from another folder, where nothing may be
/// written, and without a network.
#[test]
fn unchanged_tree_is_left_alone() {
    let copy = Copy::new();
    let before = copy.state();
    copy.forbid_writing(true);
    // Neither `surface` nor `behaviour`, for which cargo would have to build the client and its docs: their own tests do.
    let cheap = ["check", "--offline", "spec", "schema", "generated", "facts", "coverage", "copies", "wire"];
    let said = copy.run(&cheap, 0);
    copy.forbid_writing(false);
    assert!(said.contains("schema     in step: 3 files"), "{said}");
    assert_eq!(copy.state(), before, "a check writes nothing");

    copy.edit("spec/schema/page.json", "\"title\": \"PageFile\"", "\"title\": \"Page\"");
    let said = copy.run(&["check", "schema"], 1);
    assert!(said.contains("-  \"title\": \"Page\",\n+  \"title\": \"PageFile\","), "{said}");
    let fix = "UPDATE_EXPECT=1 cargo test -p audit --test schema";
    assert!(said.ends_with(&format!("To mend it: {fix}\n\n")), "{said}");
    copy.follow(fix);
    assert_eq!(
        fs::read(copy.path("spec/schema/page.json")).expect("there"),
        before[&copy.path("spec/schema/page.json")].0
    );
    fs::write(copy.path("spec/schema/old.json"), "{}").expect("written");
    let said = copy.run(&["check", "schema"], 1);
    assert!(said.ends_with("To mend it: rm spec/schema/old.json\n\n"), "{said}");
    copy.follow("rm spec/schema/old.json");
    copy.run(&["check", "schema"], 0);
}
