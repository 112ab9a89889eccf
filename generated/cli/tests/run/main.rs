//! The program against the mock server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod bulk;
mod keys;
mod lists;
mod session;
mod shapes;

use std::ffi::OsString;
use vh3_bigchange_mock::{Mock, Reply};
use vh3_cli::{Environment, Exit, Program};

/// A key that no output may hold.
const KEY: &str = "planted-api-key";

/// The result of a run.
struct Done {
    exit: Exit,
    out: String,
    err: String,
}

async fn vh3_at(url: Option<String>, line: &[&str]) -> Done {
    let environment = Environment {
        api_key: Some(KEY.to_owned()),
        base_url: url,
        now: Some("2026-03-01T10:20:30Z".parse().unwrap()),
        ..Environment::default()
    };
    with(&environment, line).await
}

async fn with(environment: &Environment, line: &[&str]) -> Done {
    let mut words = vec![OsString::from("vh3")];
    words.extend(line.iter().map(OsString::from));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = Program::new().unwrap().run(words, environment, &mut out, &mut err).await;
    let (out, err) = (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap());
    assert!(!out.contains(KEY) && !err.contains(KEY), "the key is printed: {out}{err}");
    Done { exit, out, err }
}

async fn vh3(server: &Mock, line: &[&str]) -> Done {
    vh3_at(Some(server.url()), line).await
}

impl Done {
    #[track_caller]
    fn succeeds(self) -> Self {
        assert_eq!(self.exit, Exit::Success, "{}", self.err);
        self
    }

    #[track_caller]
    fn fails(self, exit: Exit, expected: &str) {
        assert_eq!(self.exit, exit, "{}{}", self.out, self.err);
        assert!(self.err.contains(expected), "{}", self.err);
        assert_eq!(self.out, "", "only data goes to stdout");
    }
}

impl Done {
    #[track_caller]
    fn fails_with_output(self, exit: Exit, expected: &str) {
        assert_eq!(self.exit, exit, "{}{}", self.out, self.err);
        assert!(self.err.contains(expected), "{}", self.err);
    }
}

/// Returns the value of a member of a JSON object.
fn member(json: &str, name: &str) -> String {
    let value: serde_json::Value =
        serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    value.get(name).unwrap_or_else(|| panic!("no {name}: {json}")).to_string()
}

#[tokio::test]
async fn created_job_can_be_read_and_changed() {
    let server = Mock::start().await;
    let created =
        vh3(&server, &["jobs", "create", "--type-id", "42", "--contact-id", "12345"]).await.succeeds();
    let id = member(&created.out, "id");
    vh3(&server, &["jobs", "edit", &id, "--description", "Blocked toilet"]).await.succeeds();
    let job = vh3(&server, &["jobs", "get", &id]).await.succeeds();
    assert_eq!(member(&job.out, "description"), "\"Blocked toilet\"");
    let same = vh3(&server, &["jobs", "get", "--job-id", &id, "-o", "ndjson"]).await.succeeds();
    assert_eq!(same.out.lines().count(), 1);
}

#[tokio::test]
async fn dry_run_prints_the_command_and_sends_nothing() {
    let server = Mock::start().await;
    let line = ["jobs", "list", "--from", "today-30d", "--to", "today", "--status", "completedOk,cancelled"];
    let shown = vh3(&server, &[&line[..], &["--dry-run"]].concat()).await.succeeds();
    assert!(shown.out.contains(&format!("'{}/jobs/list'", server.url())), "{}", shown.out);
    assert!(shown.out.contains("$VH3_API_KEY"), "{}", shown.out);
    let range = r#"{"createdAtFrom":"2026-01-30T00:00:00Z","createdAtTo":"2026-03-01T23:59:59Z""#;
    assert!(shown.out.contains(range), "{}", shown.out);
    assert!(shown.out.contains(r#""status":"completedOk,cancelled""#), "{}", shown.out);
    assert!(server.journal().is_empty());
}

#[tokio::test]
async fn every_operation_can_be_shown_from_its_examples() {
    let api = vh3_bigchange_description::Api::read(vh3_bigchange::API_JSON).unwrap();
    for operation in api.operations() {
        let mut body = serde_json::Map::new();
        for field in &operation.fields {
            if let Some(example) = &field.example {
                body.insert(field.name.clone(), example.clone());
            }
        }
        let words: Vec<_> = operation.id.split('.').map(|word| word.replace('_', "-")).collect();
        let json = serde_json::to_string(&body).unwrap();
        let line = [&words[0], &words[1], "--json", &json, "--dry-run"];
        let shown = vh3_at(None, &line).await.succeeds();
        assert!(shown.out.contains(&operation.path), "{}: {}", operation.id, shown.out);
    }
}

#[tokio::test]
async fn flags_replace_json_and_fields_replace_flags() {
    let json = r#"{"jobId":1,"description":"a","customReference":1.10}"#;
    let line = ["jobs", "edit", "--json", json, "--description", "b", "--field", "jobId=7", "--dry-run"];
    let shown = vh3_at(None, &line).await.succeeds();
    assert!(shown.out.contains(r#"{"jobId":7,"description":"b","customReference":1.10}"#), "{}", shown.out);
}

#[tokio::test]
async fn wrong_values_are_refused_before_sending() {
    for (line, expected) in [
        (&["jobs", "get"][..], "required: --job-id <JOB_ID>"),
        (&["jobs", "get", "x"], "--job-id x: expected a whole number"),
        (&["persons", "get", "5"], "--person-id 5: expected a UUID"),
        (&["contacts", "list", "--page-size", "1001"], "--page-size 1001: expected at most 1000"),
        (&["jobs", "list", "--from", "soon", "--to", "now"], "expected a day such as 2026-01-31"),
        (&["jobs", "list", "--from", "2026-02-02", "--to", "2026-02-01"], "exchange them"),
        (&["jobs", "edit", "5", "--field", "a"], "expected NAME=JSON"),
        (&["jobs", "edit", "5", "--field", "a=x"], "not valid JSON"),
        (&["jobs", "edit", "--json", "[1]"], "expected a JSON object"),
        (&["jobs", "edit", "--json", "@/no/such/file"], "cannot read the file"),
        (&["jobs", "list", "--status", "done"], "possible values: new"),
        (&["jobs", "lst"], "similar subcommand exists: 'list'"),
        (&["invoices", "cancel", "5"], "cannot be undone; add --yes"),
    ] {
        vh3_at(Some("http://127.0.0.1:9".to_owned()), line).await.fails(Exit::Usage, expected);
    }
}

#[tokio::test]
async fn irreversible_call_needs_a_yes() {
    let server = Mock::start().await;
    let invoices = vh3(&server, &["invoices", "list", "-o", "ndjson"]).await.succeeds();
    let id = member(invoices.out.lines().next().unwrap(), "id");
    vh3(&server, &["invoices", "mark-sent", &id]).await.fails(Exit::Usage, "--yes");
    vh3(&server, &["invoices", "mark-sent", &id, "--yes"]).await.succeeds();
    assert_eq!(server.calls("invoices.mark_sent"), 1);
}

#[tokio::test]
async fn exit_code_separates_refusal_doubt_and_connection() {
    let server = Mock::start().await;
    vh3(&server, &["jobs", "get", "1"]).await.fails(Exit::Refused, "404");
    server.reply(Reply::lost().to("jobs.cancel"));
    let hint = "to find out: vh3 jobs get --job-id 12345\n";
    vh3(&server, &["jobs", "cancel", "12345"]).await.fails(Exit::InDoubt, hint);
    vh3_at(Some("http://127.0.0.1:9".to_owned()), &["jobs", "get", "1"])
        .await
        .fails(Exit::NoConnection, "connect");
}

#[tokio::test]
async fn write_in_doubt_is_settled_on_request() {
    let server = Mock::start().await;
    server.reply(Reply::lost().to("jobs.cancel"));
    let done = vh3(&server, &["jobs", "cancel", "12345", "--settle"]).await;
    assert_eq!(done.exit, Exit::InDoubt);
    assert_eq!(member(&done.out, "status"), "\"cancelled\"");
    assert!(done.err.contains("vh3 jobs get --job-id 12345 shows the present state"), "{}", done.err);
    assert_eq!(server.calls("jobs.cancel"), 1);
}

#[tokio::test]
async fn doctor_says_what_is_wrong() {
    let server = Mock::start().await;
    let done = vh3(&server, &["doctor"]).await.succeeds();
    assert!(done.out.contains(&server.url()) && done.out.contains("key         accepted"), "{}", done.out);
    server.reply(Reply::status(401));
    let done = vh3(&server, &["doctor"]).await;
    assert_eq!(done.exit, Exit::Refused);
    assert!(done.err.contains("fix: check the API key"), "{}", done.err);
    let done = vh3_at(Some("http://127.0.0.1:9".to_owned()), &["doctor"]).await;
    assert_eq!(done.exit, Exit::NoConnection);
    assert!(done.err.contains("fix: check the address"), "{}", done.err);
}

#[tokio::test]
async fn completions_and_manual_pages_are_made() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let done = vh3_at(None, &["completions", shell]).await.succeeds();
        assert!(done.out.contains("status-history"), "{shell}");
    }
    let folder = tempfile::tempdir().unwrap();
    vh3_at(None, &["man", folder.path().to_str().unwrap()]).await.succeeds();
    let page = std::fs::read_to_string(folder.path().join("vh3-jobs-list.1")).unwrap();
    assert!(page.contains("created\\-at\\-from"), "{page}");
}

/// Returns the path of a new file with this text.
fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Returns the commands of the README's tasks.
fn tasks() -> Vec<Vec<String>> {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let (_, section) = readme.split_once("## Five tasks").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let mut all = Vec::new();
    for line in section.lines().filter(|line| line.starts_with("vh3 ")) {
        let (command, _) = line.split_once(" > ").unwrap_or((line, ""));
        all.push(shlex::split(command).unwrap());
    }
    all
}

#[tokio::test]
async fn tasks_of_the_readme_work() {
    let server = Mock::start().await;
    let tasks = tasks();
    assert_eq!(tasks.len(), 5);
    for task in tasks {
        let words: Vec<_> = task.iter().skip(1).map(String::as_str).collect();
        let done = vh3(&server, &words).await.succeeds();
        assert!(!done.out.is_empty(), "{task:?}");
    }
}

#[tokio::test]
async fn help_is_data() {
    for line in [&["--help"][..], &["jobs", "--help"], &["jobs", "list", "--help"], &["--version"]] {
        let done = vh3_at(None, line).await.succeeds();
        assert!(!done.out.is_empty() && done.err.is_empty(), "{}", done.err);
    }
}

#[test]
fn exit_codes_are_fixed() {
    let all = [Exit::Success, Exit::Refused, Exit::Usage, Exit::InDoubt, Exit::NoConnection];
    assert_eq!(all.map(Exit::code), [0, 1, 2, 3, 4]);
}

#[tokio::test]
async fn http_on_another_machine_needs_permission() {
    let preview = ["--dry-run", "jobs", "get", "5"];
    let mut environment =
        Environment { base_url: Some("http://mock.example/api".to_owned()), ..Environment::default() };
    with(&environment, &preview).await.fails(Exit::Usage, "VH3_ALLOW_HTTP=1");
    environment.allow_http = Some("yes".to_owned());
    with(&environment, &preview).await.fails(Exit::Usage, "set it to 1 or 0");
    environment.allow_http = Some("1".to_owned());
    let done = with(&environment, &preview).await.succeeds();
    assert!(done.out.contains("http://mock.example/api"), "{}", done.out);
}

#[cfg(unix)]
#[test]
fn variable_that_is_not_text_is_an_error() {
    use std::os::unix::ffi::OsStrExt;
    let broken = std::ffi::OsStr::from_bytes(b"http://127.0.0.1:1/\xff");
    for name in ["VH3_API_KEY", "VH3_BASE_URL", "VH3_ALLOW_HTTP"] {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_vh3"));
        let output = program.args(["jobs", "get", "5", "--dry-run"]).env(name, broken).output().unwrap();
        assert_eq!(output.status.code(), Some(Exit::Usage.code().into()), "{name}");
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains(name), "{message}");
    }
}
