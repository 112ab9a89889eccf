//! Recorded calls and the conflicts that they settle.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use audit::shapes::{Comparison, Settled, compare};
use serde_json::{Value, json};
use std::slice::from_ref;
use support::spec;

fn line(operation: &str, sent: Value, status: u16, response: Value) -> String {
    json!({ "operation": operation, "sent": sent, "status": status, "response": response }).to_string()
}

#[track_caller]
fn verdict(conflict: &str, lines: &[String]) -> Comparison {
    let all = compare(&spec(), &lines.join("\n")).unwrap();
    all.into_iter().find(|verdict| verdict.conflict == conflict).unwrap()
}

#[track_caller]
fn settles(conflict: &str, lines: &[String], expected: Settled) {
    assert_eq!(verdict(conflict, lines).result, expected);
}

fn otherwise(source: &str) -> Settled {
    Settled::Otherwise(vec![source.to_owned()])
}

#[test]
fn empty_record_settles_nothing() {
    let all = compare(&spec(), "").unwrap();
    assert!(all.len() > 30, "{}", all.len());
    assert!(all.iter().all(|verdict| verdict.result == Settled::Open && verdict.lines.is_empty()));
}

#[test]
fn accepted_name_is_that_of_the_server() {
    let documented = line("jobs.get", json!({ "jobId": "integer" }), 200, json!({}));
    let other = line("jobs.get", json!({ "id": "integer" }), 200, json!({}));
    let refused = line("jobs.get", json!({ "jobId": "integer" }), 400, json!({}));
    settles("C1", from_ref(&documented), Settled::Confirmed);
    settles("C1", from_ref(&other), otherwise("client"));
    settles("C1", &[refused.clone(), other.clone()], otherwise("client"));
    settles("C1", &[documented, other], Settled::All);
    settles("C1", &[refused], Settled::Open);
    settles("C1", &[line("jobs.get", json!({ "jobId": "integer" }), 500, json!({}))], Settled::Open);
}

#[test]
fn field_that_can_be_left_out_is_not_required() {
    let range = json!({ "createdAtFrom": "timestamp", "createdAtTo": "timestamp" });
    let with = line("jobs.list", range, 200, json!({}));
    settles("C3", from_ref(&with), Settled::Open);
    settles("C3", &[with.clone(), line("jobs.list", json!({}), 200, json!({}))], otherwise("overview"));
    settles("C3", &[with, line("jobs.list", json!({}), 400, json!({}))], Settled::Confirmed);
}

#[test]
fn filter_is_needed_if_a_list_without_it_is_refused() {
    let with = line("invoices.list", json!({ "jobId": "digits" }), 200, json!({}));
    let without = |status| line("invoices.list", json!({ "pageSize": "integer" }), status, json!({}));
    settles("C21", &[with.clone(), without(422)], otherwise("client"));
    settles("C21", &[with, without(200)], Settled::Confirmed);
}

#[test]
fn form_of_several_values_is_that_of_the_server() {
    let array = |status| line("jobs.list", json!({ "contactId": ["integer"] }), status, json!({}));
    let text = |status| line("jobs.list", json!({ "contactId": "string" }), status, json!({}));
    settles("C2", &[array(200), text(200)], Settled::All);
    settles("C2", &[array(200), text(400)], otherwise("client"));
    settles("C2", &[array(400), text(200)], Settled::Confirmed);
}

#[test]
fn member_of_a_response_shows_its_name() {
    let hours = |names: Value| line("contacts.access_hours", json!({}), 200, json!({ "items": [names] }));
    settles("C16", &[hours(json!({ "dayOfWeek": "string", "start": "time" }))], otherwise("upstream"));
    settles("C16", &[hours(json!({ "dayOfWeek": "string", "startTime": "time" }))], Settled::Confirmed);
    settles("C16", &[hours(json!({ "start": "time" }))], Settled::Open);
}

#[test]
fn verdict_names_the_line_to_edit() {
    let found = verdict(
        "C1",
        &[
            String::from("{\"operation\":\"jobs.list\",\"sent\":{},\"status\":200,\"response\":{}}"),
            line("jobs.get", json!({ "id": "integer" }), 200, json!({})),
        ],
    );
    assert_eq!((found.lines.as_slice(), found.follows.as_str()), (&[2][..], "example"));
    let (file, number) = found.place.split_once(':').unwrap();
    let sources = spec();
    let source = sources.iter().find(|source| source.name.ends_with(file)).unwrap();
    let text = source.text.lines().nth(number.parse::<usize>().unwrap() - 1).unwrap();
    assert_eq!(text.trim(), "rules: example");
}

#[test]
fn line_of_another_file_is_reported() {
    let error = compare(&spec(), "{}").unwrap_err().to_string();
    assert!(error.contains("line 1: missing field") && error.contains("--record-shapes"), "{error}");
}

#[test]
fn refusal_of_an_undisputed_form_decides_nothing() {
    let with = |status| line("invoices.list", json!({ "reference": "string" }), status, json!({}));
    let without = line("invoices.list", json!({}), 200, json!({}));
    settles("C21", &[with(200), with(400), without], Settled::Confirmed);
}
