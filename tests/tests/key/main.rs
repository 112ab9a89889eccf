//! The API key in everything that a program may print, log or store: it is found in one header to one origin, and nowhere else.

mod leak;
mod scenario;

use leak::leaks;
use scenario::{SCENARIOS, WRITES, call, run};
use serde_json::json;
use std::ffi::OsString;
use std::fmt::Debug;
use std::panic::AssertUnwindSafe;
use support::campaign::proved;
use tests::faults::{Faults, answer};
use vh3_bigchange::{Client, RetryPolicy, blocking};
use vh3_bigchange_mock::{Mock, Profile};

/// Keys that encoders write in different ways.
const KEYS: [&str; 3] = ["planted-secret-1234", "planted/secret+12==", r#"planted"secret\<'&>%"#];

/// Asserts that a text does not have the key.
#[track_caller]
fn assert_clean(key: &str, place: &str, text: &str) {
    assert!(!leaks(text, key), "{place} has the key {key}:\n{text}");
}

fn shown(value: &(impl Debug + ?Sized)) -> String {
    format!("{value:?} {value:#?}")
}

#[test]
fn planted_leak_of_each_kind_is_found() {
    for key in KEYS {
        for (kind, text) in leak::kinds(key) {
            assert!(leaks(&format!("{{\"a\": \"{text} b\"}}"), key), "{kind}: {text}");
        }
        for text in ["", "planted", "[key]", "planted-secret-123", "planted secret"] {
            assert!(!leaks(text, key), "{text}");
        }
    }
}

#[test]
fn no_failure_shows_the_key() {
    let (mut count, mut crates) = (0, [false; 3]);
    for key in KEYS {
        for scenario in SCENARIOS {
            for write in WRITES {
                let seen = run(scenario, key, *write);
                let place = format!("{} of a {write:?}", scenario.name);
                for text in &seen.texts {
                    assert_clean(key, &place, text);
                }
                for request in &seen.requests {
                    assert_eq!(leak::in_header(request, key), 1, "{place}:\n{request}");
                }
                assert_eq!(seen.elsewhere, 0, "{place}: another origin is called");
                for (found, name) in crates.iter_mut().zip(["vh3_bigchange", "hyper_util", "reqwest"]) {
                    *found |= seen.texts.iter().any(|text| text.contains(name));
                }
                count += 1;
            }
        }
    }
    assert_eq!(crates, [true; 3], "a trace lacks the client, hyper-util or reqwest");
    proved(format_args!(
        "{count} failing calls with traces of all crates: the key is in one header to one origin"
    ));
}

#[test]
fn no_value_shows_the_key() {
    for key in KEYS {
        let builder =
            Client::builder().api_key(key).base_url("http://127.0.0.1:1/api").retry(RetryPolicy::none());
        let client = builder.clone().build().expect("a client");
        let call = client.jobs().create(42, 7).description("Blocked toilet");
        let preview = call.preview().expect("a valid request");
        let list = client.job_types().list();
        let named = client.call_named("jobs.get");
        let blocking: blocking::Client = builder.clone().build_blocking().expect("a client");
        for (place, text) in [
            ("a builder", shown(&builder)),
            ("a client", shown(&client)),
            ("a blocking client", shown(&blocking)),
            ("a group", shown(&client.jobs())),
            ("a call", shown(&call)),
            ("a call by name", shown(&named)),
            ("a preview", shown(&preview) + &preview.to_string()),
            ("a curl command", preview.to_curl()),
            ("a request", shown(&vh3_bigchange::jobs::Get::new(7))),
            ("a cursor", shown(&list.clone().items().cursor())),
            ("a stored cursor", serde_json::to_string(&list.items().cursor()).expect("JSON")),
        ] {
            assert_clean(key, place, &text);
        }
    }
    for key in ["", "planted key", "planted\nsecret", "plänted"] {
        let error = Client::builder().api_key(key).build().expect_err("no key");
        assert!(key.is_empty() || !format!("{error} {error:?}").contains(key), "{error}");
    }
}

#[test]
fn no_recording_of_the_mock_has_the_key() {
    for key in KEYS {
        let server = Mock::builder().profile(Profile::Observed).start_blocking().expect("a mock");
        let client = Client::builder().api_key(key).base_url(server.url()).build().expect("a client");
        scenario::runtime().block_on(async {
            for _ in 0..5 {
                // The caller repeats the key where no one should.
                client
                    .jobs()
                    .create(42, 12345)
                    .description(key)
                    .extra("note", json!({ "a": key }))
                    .send()
                    .await
                    .ok();
                client.jobs().get(1).extra(key, key).send().await.ok();
            }
        });
        let mut lines = Vec::new();
        for entry in server.journal() {
            entry.write(&mut lines).expect("written");
            lines.extend(shown(&entry).bytes());
        }
        let text = String::from_utf8(lines).expect("text");
        assert!(text.contains("jobs.create"), "{text}");
        assert_clean(key, "a recording", &text);
    }
}

#[test]
fn no_output_of_the_program_has_the_key() {
    let mut program = vh3_cli::Program::new().expect("the description");
    for key in KEYS {
        let server = Mock::builder().start_blocking().expect("a mock");
        let folder = std::env::temp_dir();
        for url in [server.url(), "http://127.0.0.1:1".to_owned(), format!("http://{key}@localhost")] {
            for line in [
                "jobs get 12345",
                "jobs get 1",
                "jobs get x",
                "jobs list",
                "job_types list --all --output csv",
                "doctor",
                "--dry-run jobs create --type-id 42 --contact-id 12345",
                "nothing",
                "help",
                "completions bash",
            ] {
                // Nothing listens there, so a call waits for its retries.
                if url.ends_with(":1") && (key != KEYS[0] || line != "jobs get 12345") {
                    continue;
                }
                let environment = vh3_cli::Environment {
                    api_key: Some(key.to_owned()),
                    base_url: Some(url.clone()),
                    input: Some(String::new()),
                    config: Some(folder.join("no-such-file.json")),
                    ..vh3_cli::Environment::default()
                };
                let words = ["vh3"].into_iter().chain(line.split(' ')).map(OsString::from);
                let (mut out, mut err) = (Vec::new(), Vec::new());
                scenario::runtime().block_on(program.run(words, &environment, &mut out, &mut err));
                let printed = [out, err].concat();
                assert_clean(key, line, &String::from_utf8_lossy(&printed));
                assert_clean(key, "the environment", &shown(&environment));
            }
        }
    }
}

#[test]
fn panic_with_a_client_has_no_key() {
    let server = Faults::playing([answer("404 Not Found", "", "planted-secret-1234")]);
    let client = scenario::client(&server.url(), KEYS[0]);
    let job = || scenario::runtime().block_on(call(&client, scenario::Write::Read)).expect("a job");
    let message = std::panic::catch_unwind(AssertUnwindSafe(job)).expect_err("it panics");
    assert_clean(KEYS[0], "a panic", message.downcast_ref::<String>().expect("a message"));
}
