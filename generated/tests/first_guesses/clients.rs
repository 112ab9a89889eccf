//! Clients and their settings.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use vh3_bigchange::{Client, ClientBuilder, ErrorKind, RetryPolicy, reqwest};

fn builder() -> ClientBuilder {
    Client::builder().api_key("an-api-key").base_url("http://localhost:1")
}

#[test]
fn client_is_built_from_the_environment_and_more() {
    // No test sets a variable, so the key may be missing.
    match ClientBuilder::from_env().map(|builder| builder.timeout(Duration::from_secs(20)).max_concurrency(4))
    {
        Ok(_) => {}
        Err(error) => {
            assert!(matches!(error.kind(), ErrorKind::InvalidKey | ErrorKind::InvalidUrl), "{error}")
        }
    }
}

#[test]
fn client_has_headers_and_a_name() {
    let client = builder().header("X-Team", "operations").user_agent("nightly-export/1.2").build();
    assert_eq!(client.unwrap().base_url(), "http://localhost:1");
}

#[test]
fn address_and_key_are_any_string() {
    let url = reqwest::Url::parse("http://localhost:1/api").unwrap();
    let key = String::from("an-api-key");
    assert!(Client::builder().api_key(&key).base_url(url).build().is_ok());
    assert!(Client::builder().api_key(key).base_url(String::from("http://localhost:1")).build().is_ok());
}

#[test]
fn hooks_count_attempts() {
    let (started, failed) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let (before, after) = (started.clone(), failed.clone());
    let client = builder()
        .retry(RetryPolicy::none())
        .before_attempt(move |attempt| {
            before.fetch_add(attempt.number(), Ordering::Relaxed);
            attempt.header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        })
        .after_attempt(move |attempt| {
            after.fetch_add(u32::from(attempt.error().is_some()), Ordering::Relaxed);
        })
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(client.jobs().get("12345").send()).unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!((started.load(Ordering::Relaxed), failed.load(Ordering::Relaxed)), (1, 1));
}
