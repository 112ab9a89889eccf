//! The forms that an answer may come in, each as a client sees it.

use crate::{Raw, client, jobs, mock, run, started};
use serde_json::json;
use vh3_bigchange::{
    ConstraintType, Error, Job, JobResultStatus, JobStatus, Response, RetryPolicy, StockActionFilter,
    Timestamp,
};
use vh3_bigchange_mock::{HEADER, Mock, Profile, Variant};

/// Reads a job, answered in these forms.
fn get(mock: &Mock, names: &str) -> Result<Response<Job>, Error> {
    run(client(mock).jobs().get(12345).with_header(HEADER, names).with_retry(RetryPolicy::none()).send())
}

/// Walks through all jobs, answered in these forms.
fn walk(mock: &Mock, names: &str) -> Result<Vec<i64>, Error> {
    let at = |text: &str| text.parse::<Timestamp>().expect("a time");
    let (from, to) = (at("2026-01-01T00:00:00Z"), at("2026-03-31T23:59:59Z"));
    let mut items = client(mock).jobs().list(from, to).page_size(4).with_header(HEADER, names).items();
    run(async {
        let mut ids = Vec::new();
        while let Some(job) = items.try_next().await? {
            ids.push(job.id.expect("an id").get());
        }
        Ok(ids)
    })
}

#[test]
fn every_envelope_is_taken_off() {
    let mock = mock();
    for name in ["envelope-a", "envelope-b", "bare", "text-plain", "201", "unknown-field", "compact"] {
        let job = get(&mock, name).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(job.id.map(|id| id.get()), Some(12345), "{name}");
    }
    let bare = get(&mock, "bare").expect("a job");
    assert!(!bare.text().contains("\"result\":{"), "{}", bare.text());
    assert!(get(&mock, "envelope-b").expect("a job").text().starts_with("{\"result"));
}

#[test]
fn an_unknown_status_is_kept() {
    let job = get(&mock(), "unknown-enum").expect("a job");
    assert_eq!(job.status.as_ref().map(JobStatus::as_str), Some("unheardOf"));
}

#[test]
fn trouble_is_what_it_is() {
    let mock = mock();
    let failed = |name| get(&mock, name).expect_err(name);
    assert!(failed("inner-404").is_not_found());
    assert!(failed("problem").is_not_found());
    assert!(failed("html-502").is_server_error());
    assert_eq!((failed("429").is_rate_limited(), failed("429").retry_after()), (true, None));
    assert_eq!(failed("429-retry-after").retry_after().map(|wait| wait.as_secs()), Some(1));
    let slow = client(&mock).jobs().get(12345).with_header(HEADER, "slow");
    let slow = slow.with_timeout(std::time::Duration::from_millis(20)).send();
    assert!(run(slow).expect_err("no answer in time").is_timeout());
}

#[test]
fn an_empty_204_is_an_answer() {
    let mock = mock();
    let started = run(client(&mock).jobs().start(12345).with_header(HEADER, "204").send()).expect("started");
    assert_eq!((started.status().as_u16(), started.text().as_ref()), (204, ""));
}

#[test]
fn a_walk_takes_every_form_of_a_page() {
    let mock = jobs(9);
    let all: Vec<_> = (12345..12354).collect();
    for names in
        ["count-missing", "count-string", "count-wrong", "clamp", "bare,count-missing", "clamp,count-wrong"]
    {
        assert_eq!(walk(&mock, names).unwrap_or_else(|error| panic!("{names}: {error}")), all, "{names}");
    }
    assert!(walk(&mock, "repeat").expect_err("it does not advance").is_paging());
    assert!(walk(&mock, "empty-object").expect_err("no page").is_unexpected_shape());
    assert_eq!(walk(&mock, "appear").expect("each job once"), all);
    // The documented limit: a row that disappears may hide another one.
    assert_eq!(
        walk(&mock, "vanish").expect("a list"),
        [12345, 12346, 12347, 12348, 12350, 12351, 12352, 12353]
    );
}

#[test]
fn observed_profile_mixes_all_forms_and_faults() {
    let mock = started(Mock::builder().profile(Profile::Observed).rows(60));
    let http = client(&mock);
    let (mut shapes, mut found) = (std::collections::HashSet::new(), 0);
    run(async {
        for _ in 0..60 {
            let call = http.jobs().get(12345).with_retry(RetryPolicy::none());
            match call.send().await {
                Ok(job) if job.id.is_some_and(|id| id.get() == 12345) => found += 1,
                Ok(nothing) => assert_eq!(nothing.text(), "{}"),
                Err(error) => {
                    let is_trouble =
                        error.is_rate_limited() || error.is_server_error() || error.is_not_found();
                    assert!(is_trouble, "{error}");
                }
            }
        }
    });
    for entry in mock.journal() {
        shapes.insert((entry.status, entry.response.chars().take(12).collect::<String>()));
    }
    assert!(found > 40 && found < 60, "some trouble: {found}");
    assert!(shapes.len() >= 5, "{shapes:?}");
}

#[test]
fn the_same_seed_gives_the_same_forms() {
    let answers = || {
        let mock = started(Mock::builder().profile(Profile::Observed));
        let raw = Raw::new(&mock);
        run(async {
            for _ in 0..20 {
                raw.post("/job_types/job_types", &json!({ "jobTypeId": 42 })).await;
            }
        });
        mock.journal().into_iter().map(|entry| (entry.status, entry.response)).collect::<Vec<_>>()
    };
    assert_eq!(answers(), answers());
}

#[test]
fn an_error_takes_every_form() {
    let mock = mock();
    let refused = |names: &str| {
        let call = client(&mock).jobs().set_result(12345, JobResultStatus::CompletedOk);
        let call = call.extra("jobId", "planted").with_header(HEADER, names);
        run(call.send()).expect_err("a refusal")
    };
    for (name, message, param) in [
        ("envelope-a", true, true),
        ("empty-error", false, false),
        ("no-payload", true, false),
        ("null-payload", true, false),
        ("top-param", true, true),
        ("no-message", false, true),
    ] {
        let error = refused(name);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{name}");
        assert_eq!(error.message().is_some_and(|message| !message.is_empty()), message, "{name}: {error:?}");
        assert_eq!(error.param().is_some(), param, "{name}: {error:?}");
    }
    let body = |name| refused(name).body().expect("a body").to_owned();
    assert_eq!(body("empty-error"), "");
    assert!(!body("no-payload").contains("payload") && body("null-payload").contains("\"payload\":null"));
    assert!(body("top-param").contains("\"param\":\"jobId\"") && !body("top-param").contains("payload"));
}

#[test]
fn a_result_may_be_an_empty_text() {
    let mock = mock();
    let started = run(client(&mock).jobs().start(12345).with_header(HEADER, "empty-result").send());
    assert_eq!(started.expect("started").text(), r#"{"response":{"result":"","status":204}}"#);
}

#[test]
fn a_list_may_have_to_be_narrowed() {
    let mock = mock();
    let error = run(client(&mock).job_types().list().with_header(HEADER, "422-no-filter").send())
        .expect_err("a refusal");
    assert!(error.is_rejected(), "{error}");
    assert!(
        error.body().is_some_and(|body| body.contains("at least one filter or date range must be provided"))
    );
}

#[test]
fn an_unknown_value_is_in_every_set() {
    let mock = mock();
    run(async {
        let constraints =
            client(&mock).job_constraints().list(12345).with_header(HEADER, "unknown-enum").send().await;
        let kind = constraints.expect("a page").items[0].r#type.clone();
        assert_eq!(kind.as_ref().map(ConstraintType::as_str), Some("unheardOf"));
        let lines = client(&mock).job_stock().list(12345).with_header(HEADER, "unknown-enum").send().await;
        let action = lines.expect("a page").items[0].action.clone();
        assert_eq!(action.as_ref().map(StockActionFilter::as_str), Some("unheardOf"));
    });
}

#[test]
fn a_form_that_there_is_not_is_refused_with_a_list() {
    let error = get(&mock(), "planted").expect_err("no such form");
    let message = error.message().expect("a message");
    assert!(Variant::ALL.iter().all(|variant| message.contains(variant.name())), "{message}");
}
