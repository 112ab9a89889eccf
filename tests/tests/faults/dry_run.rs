//! A request without a client, shown by a program with another environment.

use std::process::Command;
use vh3_bigchange::jobs;

/// Tells this test that it is the program.
const SHOWN: &str = "VH3_TEST_DRY_RUN";

#[track_caller]
fn check(base_url: Option<&str>, expected: &str) {
    let mut program = Command::new(std::env::current_exe().expect("a program"));
    program.args(["--exact", "--nocapture", "dry_run::dry_run_has_the_base_url_of_the_environment"]);
    program.env(SHOWN, "1").env_remove("VH3_BASE_URL");
    if let Some(url) = base_url {
        program.env("VH3_BASE_URL", url);
    }
    let output = program.output().expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains(expected), "{base_url:?}: {text}");
    assert_eq!(text.contains("api.vh3connect.io"), base_url.is_none(), "{base_url:?}: {text}");
}

#[test]
fn dry_run_has_the_base_url_of_the_environment() {
    if std::env::var_os(SHOWN).is_some() {
        let request = jobs::Get::new(7);
        println!("{:?} {:?}", request.preview().map(|preview| preview.to_string()), request.to_curl());
        return;
    }
    check(None, "GET https://api.vh3connect.io/api:YdihQNr3/jobs/job?jobId=7");
    check(Some("http://127.0.0.1:8080/api:a/"), "GET http://127.0.0.1:8080/api:a/jobs/job?jobId=7");
    check(Some("http://mock:8080"), "curl -G 'http://mock:8080/jobs/job'");
    check(Some(""), "VH3_BASE_URL is empty");
    check(Some("https://user:planted@a.example"), "must not hold a user name or password");
}
