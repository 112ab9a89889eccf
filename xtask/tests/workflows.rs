//! The scripts of the scheduled workflows, with stubs for cargo and gh.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// Records its arguments, and prints the files `issue` and `latest`.
const GH: &str = r#"here=$(dirname "$0")
echo "$*" >> "$here/calls"
case "$1 $2" in
"issue list") cat "$here/issue" ;;
"issue view") cat "$here/latest" ;;
esac"#;

struct Stage {
    dir: TempDir,
}

impl Stage {
    /// Creates a stage with this number as the open issue, or with none.
    fn new(issue: &str) -> Self {
        let stage = Self { dir: tempfile::tempdir().expect("a temporary folder") };
        stage.write("issue", issue);
        stage.write("latest", "");
        stage.write("report.md", "- [ ] a field is new\n");
        stage.write("error.txt", "error: cannot fetch the page\n");
        stage.program("gh", GH);
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("the folder is writable");
    }

    fn program(&self, name: &str, script: &str) {
        self.write(name, &format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(self.path(name), fs::Permissions::from_mode(0o755)).expect("the file is ours");
    }

    fn run(&self, script: &str, arguments: &[&str]) -> Output {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/scripts");
        let path = std::env::var("PATH").expect("a path");
        let mut bash = Command::new("bash");
        bash.arg(scripts.join(script)).args(arguments).current_dir(self.dir.path());
        bash.env("PATH", format!("{}:{path}", self.dir.path().display())).output().expect("bash runs")
    }

    /// Runs the report and returns the calls of `gh` that write.
    #[track_caller]
    fn report(&self, code: &str, exit: i32) -> Vec<String> {
        let output = self.run("report-docs", &[code]);
        assert_eq!(output.status.code(), Some(exit), "{}", String::from_utf8_lossy(&output.stderr));
        let calls = fs::read_to_string(self.path("calls")).unwrap_or_default();
        let mut writes = Vec::new();
        for call in calls.lines() {
            if !call.starts_with("issue list") && !call.starts_with("issue view") {
                writes.push(call.split(" --").next().unwrap_or_default().to_owned());
            }
        }
        writes
    }
}

#[test]
fn new_findings_open_an_issue() {
    assert_eq!(Stage::new("").report("1", 0), ["issue create"]);
}

#[test]
fn new_findings_are_added_as_a_comment() {
    let stage = Stage::new("7");
    stage.write("latest", "<!-- findings: 1-2 -->");
    assert_eq!(stage.report("1", 0), ["issue comment 7"]);
}

#[test]
fn known_findings_are_not_repeated() {
    let stage = Stage::new("7");
    assert_eq!(stage.report("1", 0), ["issue comment 7"]);
    let report = fs::read_to_string(stage.path("report.md")).expect("the report is there");
    stage.write("latest", &report);
    stage.write("report.md", "- [ ] a field is new\n");
    assert_eq!(stage.report("1", 0), ["issue comment 7"], "no second comment");
}

#[test]
fn matching_docs_close_the_issue() {
    assert_eq!(Stage::new("7").report("0", 0), ["issue close 7"]);
    assert!(Stage::new("").report("0", 0).is_empty());
}

#[test]
fn failed_comparison_fails_and_changes_no_issue() {
    for code in ["2", "101", ""] {
        assert!(Stage::new("7").report(code, 1).is_empty(), "{code:?}");
    }
}

#[test]
fn all_accepted_pages_are_compared() {
    let stage = Stage::new("");
    fs::create_dir(stage.path("spec")).expect("the folder is writable");
    stage.write("spec/a.facts.json", "{\n  \"url\": \"https://example.com/a\",\n}\n");
    stage.write("spec/b.facts.json", "{\n  \"url\": \"https://example.com/b\",\n}\n");
    stage.program("cargo", "echo \"$*\"; exit 1");
    let output = stage.run("compare-docs", &[]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1\n");
    let report = fs::read_to_string(stage.path("report.md")).expect("the report is written");
    assert!(report.contains("https://example.com/a.md https://example.com/b.md"), "{report}");
    assert!(report.contains("docs --index https://example.com/llms.txt"), "{report}");
}

#[test]
fn docs_report_has_the_worst_exit_code() {
    let stage = Stage::new("");
    fs::create_dir(stage.path("spec")).expect("the folder is writable");
    stage.write("spec/a.facts.json", "{\n  \"url\": \"https://example.com/a\",\n}\n");
    for (pages, index, worst) in [(0, 0, "0"), (0, 1, "1"), (1, 0, "1"), (2, 1, "2")] {
        let choose = format!("case \"$*\" in *--index*) exit {index};; *) exit {pages};; esac");
        stage.program("cargo", &choose);
        let output = stage.run("compare-docs", &[]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{worst}\n"), "{pages} {index}");
    }
}

#[test]
fn actions_are_pinned_and_jobs_time_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let mut files = 0;
    for entry in fs::read_dir(folder).expect("the workflows are there") {
        let path = entry.expect("the folder can be listed").path();
        let text = fs::read_to_string(&path).expect("a workflow is text");
        files += 1;
        for line in text.lines().filter(|line| line.contains("uses: ")) {
            let commit = line.split('@').nth(1).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
            let is_commit = commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit());
            assert!(is_commit, "{}: {line}", path.display());
        }
        let jobs = text.matches("runs-on: ").count();
        assert_eq!(
            text.matches("timeout-minutes: ").count(),
            jobs,
            "{}: each job has a time limit",
            path.display()
        );
    }
    assert!(files >= 3, "the workflows were read");
}

#[test]
fn each_published_package_is_checked_with_its_rust() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let workflow = fs::read_to_string(root.join(".github/workflows/ci.yml")).expect("a workflow is text");
    for package in ["generated", "generated/description", "generated/mock", "generated/cli"] {
        let manifest = fs::read_to_string(root.join(package).join("Cargo.toml")).expect("a manifest is text");
        let row = format!(
            "{{ package: {}, rust: \"{}\" }}",
            key(&manifest, "name"),
            key(&manifest, "rust-version")
        );
        assert!(workflow.contains(&row), "ci.yml lacks the row `- {row}`");
    }
}

/// Returns the value of a key that is a string in a line of its own.
fn key<'a>(manifest: &'a str, name: &str) -> &'a str {
    let mut lines = manifest.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""));
    lines.next().and_then(|rest| rest.split('"').next()).expect("the manifest has the key")
}

fn workflow(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    fs::read_to_string(folder.join(name)).expect("a workflow is text")
}

/// Returns the script of a step.
fn script(workflow: &str, step: &str) -> String {
    let (_, rest) = workflow.split_once(&format!("- name: {step}\n")).expect("the step is there");
    let (_, rest) = rest.split_once("run: |\n").expect("the step has a script");
    let indent = rest.len() - rest.trim_start().len();
    let mut script = String::new();
    for line in rest.lines().take_while(|line| line.len() - line.trim_start().len() >= indent) {
        script.push_str(line.trim_start());
        script.push('\n');
    }
    script
}

/// Runs the step that judges the public API of a pull request, with the last release and the exit code of the comparison.
fn judge(release: &str, code: i32) -> (Stage, Output) {
    let stage = Stage::new("");
    stage.program("git", &format!("test -n \"{release}\" && echo \"{release}\""));
    stage.program(
        "cargo",
        &format!("echo \"$*\" >> \"$(dirname \"$0\")/calls\"; echo '## major'; exit {code}"),
    );
    stage.write("step", &script(&workflow("ci.yml"), "Compare with the last release"));
    let path = std::env::var("PATH").expect("a path");
    // As GitHub runs a step.
    let mut bash = Command::new("bash");
    bash.args(["--noprofile", "--norc", "-eo", "pipefail"])
        .arg(stage.path("step"))
        .current_dir(stage.dir.path());
    bash.env("PATH", format!("{}:{path}", stage.dir.path().display()));
    let output = bash.env("GITHUB_STEP_SUMMARY", stage.path("summary")).output().expect("bash runs");
    (stage, output)
}

#[test]
fn pull_request_is_compared_with_the_release() {
    for (code, exit) in [(0, 0), (1, 0), (2, 2), (101, 101)] {
        let (stage, output) = judge("v0.3.1", code);
        assert_eq!(output.status.code(), Some(exit), "{}", String::from_utf8_lossy(&output.stderr));
        let calls = fs::read_to_string(stage.path("calls")).expect("cargo was called");
        assert_eq!(calls, "xtask surface --against v0.3.1 --format markdown\n");
        let summary = fs::read_to_string(stage.path("summary")).expect("the summary is written");
        assert_eq!(summary, "## major\n", "the reviewer reads the report, whatever it says");
    }
}

#[test]
fn pull_request_without_a_release_is_not_judged() {
    let (stage, output) = judge("", 0);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("there is no release"));
    assert!(!stage.path("calls").exists());
}

/// A scheduled job of a fork would open issues there, or fail every week.
#[test]
fn scheduled_jobs_do_not_run_in_forks() {
    for name in ["docs.yml", "weekly.yml"] {
        let text = workflow(name);
        assert!(text.contains("schedule:"), "{name}");
        let jobs = text.matches("runs-on: ").count();
        assert_eq!(text.matches("if: ${{ !github.event.repository.fork }}").count(), jobs, "{name}");
    }
}

/// The code of a pull request runs with a token that can only read.
#[test]
fn pull_requests_cannot_write() {
    let ci = workflow("ci.yml");
    assert!(ci.contains("\npermissions:\n  contents: read\n\n"));
    for name in ["ci.yml", "docs.yml", "weekly.yml"] {
        let text = workflow(name);
        assert!(!text.contains("pull_request_target"), "{name}");
        let checkouts = text.matches("uses: actions/checkout@").count();
        assert_eq!(text.matches("persist-credentials: false").count(), checkouts, "{name}");
        // Only the step that writes the issue has the token.
        let tokens = text.matches("GH_TOKEN: ").count();
        assert_eq!(tokens, usize::from(name == "docs.yml"), "{name}");
    }
    let docs = workflow("docs.yml");
    let (_, report) = docs.split_once("- name: Report\n").expect("the step is there");
    assert!(report.contains("GH_TOKEN: "));
}
